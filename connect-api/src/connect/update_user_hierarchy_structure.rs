// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateUserHierarchyStructure`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateUserHierarchyStructure` of Amazon Connect Service.
///
/// See [`UpdateUserHierarchyStructure`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateUserHierarchyStructure
#[connect_operation(
    method = "POST",
    uri = "/user-hierarchy-structure/<InstanceId>",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ResourceInUseException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateUserHierarchyStructure {
    /// The member `HierarchyStructure`.
    pub hierarchy_structure: HierarchyStructureUpdate,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// The structure `HierarchyStructureUpdate`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HierarchyStructureUpdate {
    /// The member `LevelOne`.
    pub level_one: Option<HierarchyLevelUpdate>,
    /// The member `LevelTwo`.
    pub level_two: Option<HierarchyLevelUpdate>,
    /// The member `LevelThree`.
    pub level_three: Option<HierarchyLevelUpdate>,
    /// The member `LevelFour`.
    pub level_four: Option<HierarchyLevelUpdate>,
    /// The member `LevelFive`.
    pub level_five: Option<HierarchyLevelUpdate>,
}

/// The structure `HierarchyLevelUpdate`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HierarchyLevelUpdate {
    /// The member `Name`.
    pub name: String,
}
