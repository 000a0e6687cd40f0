// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateWorkspaceTheme`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException, WorkspaceTheme,
};

/// The operation `UpdateWorkspaceTheme` of Amazon Connect Service.
///
/// See [`UpdateWorkspaceTheme`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateWorkspaceTheme
#[connect_operation(
    method = "POST",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/theme",
    output = (),
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateWorkspaceTheme {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `Theme`.
    pub theme: Option<WorkspaceTheme>,
}
