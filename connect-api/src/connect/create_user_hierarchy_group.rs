// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateUserHierarchyGroup`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateUserHierarchyGroup` of Amazon Connect Service.
///
/// See [`CreateUserHierarchyGroup`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateUserHierarchyGroup
#[connect_operation(
    method = "PUT",
    uri = "/user-hierarchy-groups/<InstanceId>",
    output = CreateUserHierarchyGroupOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        DuplicateResourceException,
        LimitExceededException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateUserHierarchyGroup {
    /// The member `Name`.
    pub name: String,
    /// The member `ParentGroupId`.
    pub parent_group_id: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateUserHierarchyGroup`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateUserHierarchyGroupOutput {
    /// The member `HierarchyGroupId`.
    pub hierarchy_group_id: Option<String>,
    /// The member `HierarchyGroupArn`.
    pub hierarchy_group_arn: Option<String>,
}
