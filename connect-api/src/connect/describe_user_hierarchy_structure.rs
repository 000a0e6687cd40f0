// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeUserHierarchyStructure`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DescribeUserHierarchyStructure` of Amazon Connect Service.
///
/// See [`DescribeUserHierarchyStructure`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeUserHierarchyStructure
#[connect_operation(
    method = "GET",
    uri = "/user-hierarchy-structure/<InstanceId>",
    output = DescribeUserHierarchyStructureOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeUserHierarchyStructure {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// The output of [`DescribeUserHierarchyStructure`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeUserHierarchyStructureOutput {
    /// The member `HierarchyStructure`.
    pub hierarchy_structure: Option<HierarchyStructure>,
}

/// The structure `HierarchyStructure`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyStructure {
    /// The member `LevelOne`.
    pub level_one: Option<HierarchyLevel>,
    /// The member `LevelTwo`.
    pub level_two: Option<HierarchyLevel>,
    /// The member `LevelThree`.
    pub level_three: Option<HierarchyLevel>,
    /// The member `LevelFour`.
    pub level_four: Option<HierarchyLevel>,
    /// The member `LevelFive`.
    pub level_five: Option<HierarchyLevel>,
}

/// The structure `HierarchyLevel`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyLevel {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
