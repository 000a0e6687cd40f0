// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ImportWorkspaceMedia`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, MediaType, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ImportWorkspaceMedia` of Amazon Connect Service.
///
/// See [`ImportWorkspaceMedia`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ImportWorkspaceMedia
#[connect_operation(
    method = "POST",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/media",
    output = (),
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
#[derive(Clone, Debug)]
pub struct ImportWorkspaceMedia {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `MediaType`.
    pub media_type: MediaType,
    /// The member `MediaSource`. 1 to 533,333 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=533_333), pattern = ".*\\\\S.*")]
    pub media_source: String,
}
