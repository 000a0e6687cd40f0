// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateUserHierarchyGroupName`.

use connect_core::connect_operation;

use super::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateUserHierarchyGroupName` of Amazon Connect Service.
///
/// See [`UpdateUserHierarchyGroupName`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateUserHierarchyGroupName
#[connect_operation(
    method = "POST",
    uri = "/user-hierarchy-groups/<InstanceId>/<HierarchyGroupId>/name",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        DuplicateResourceException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateUserHierarchyGroupName {
    /// The member `Name`.
    pub name: String,
    /// The member `HierarchyGroupId`.
    pub hierarchy_group_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}
