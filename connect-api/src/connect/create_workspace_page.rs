// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateWorkspacePage`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreateWorkspacePage` of Amazon Connect Service.
///
/// See [`CreateWorkspacePage`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateWorkspacePage
#[connect_operation(
    method = "PUT",
    uri = "/workspaces/<InstanceId>/<WorkspaceId>/pages",
    output = (),
    errors(
        InvalidRequestException,
        DuplicateResourceException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        ResourceConflictException,
        LimitExceededException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateWorkspacePage {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `WorkspaceId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub workspace_id: String,
    /// The member `ResourceArn`.
    pub resource_arn: String,
    /// The member `Page`. 1 to 25 characters. Pattern:
    /// `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
    #[connect(
        length(1..=25),
        pattern = "^(?!\\\\.$)(?!\\\\.\\\\.$)[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]+$",
    )]
    pub page: String,
    /// The member `Slug`. Up to 63 characters. Pattern: `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
    #[connect(
        length(..=63),
        pattern = "^$|^[\\\\p{L}\\\\p{Z}\\\\p{N}\\\\-_.:=@'|]{3,}$",
    )]
    pub slug: Option<String>,
    /// The member `InputData`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub input_data: Option<String>,
}
