// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListWorkspaceMedia`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException, MediaType,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListWorkspaceMedia` of Amazon Connect Service.
///
/// See [`ListWorkspaceMedia`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListWorkspaceMedia
#[connect_operation(
    method = "GET",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/media",
    output = ListWorkspaceMediaOutput,
    errors(
        InternalServiceException,
        InvalidParameterException,
        InvalidRequestException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListWorkspaceMedia {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
}

/// The output of [`ListWorkspaceMedia`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWorkspaceMediaOutput {
    /// The member `Media`.
    pub media: Option<Vec<MediaItem>>,
}

/// The structure `MediaItem`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaItem {
    /// The member `Type`.
    pub r#type: Option<MediaType>,
    /// The member `Source`. 1 to 533,333 characters. Pattern: `.*\\S.*`.
    #[connect(length(1..=533_333), pattern = ".*\\\\S.*")]
    pub source: Option<String>,
}
