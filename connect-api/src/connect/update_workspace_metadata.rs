// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateWorkspaceMetadata`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateWorkspaceMetadata` of Amazon Connect Service.
///
/// See [`UpdateWorkspaceMetadata`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateWorkspaceMetadata
#[connect_operation(
    method = "POST",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/metadata",
    output = (),
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        DuplicateResourceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateWorkspaceMetadata {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=127), pattern = ".*\\\\S.*")]
    pub name: Option<String>,
    /// The member `Description`. Up to 500 characters. Pattern: `^[\\P{C}\r\n\t]*$`.
    #[connect(length(..=500), pattern = "^[\\\\P{C}\\r\\n\\t]*$")]
    pub description: Option<String>,
    /// The member `Title`. Up to 127 characters. Pattern: `^[\\P{C}]*$`.
    #[connect(length(..=127), pattern = "^[\\\\P{C}]*$")]
    pub title: Option<String>,
}
