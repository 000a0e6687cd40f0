// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateViewVersion`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ServiceQuotaExceededException, TooManyRequestsException, View,
};

/// The operation `CreateViewVersion` of Amazon Connect Service.
///
/// See [`CreateViewVersion`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateViewVersion
#[connect_operation(
    method = "PUT",
    uri = "/views/<InstanceId>/<ViewId>/versions",
    output = CreateViewVersionOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        TooManyRequestsException,
        ServiceQuotaExceededException,
        ResourceInUseException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateViewVersion {
    /// The member `InstanceId`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9\_\-:\/]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9\\_\\-:\\/]+$")]
    pub instance_id: String,
    /// The member `ViewId`. 1 to 500 characters. Pattern: `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[connect(length(1..=500), pattern = "^[a-zA-Z0-9\\_\\-:\\/$]+$")]
    pub view_id: String,
    /// The member `VersionDescription`. 1 to 4,096 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[connect(
        length(1..=4096),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$",
    )]
    pub version_description: Option<String>,
    /// The member `ViewContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]$")]
    pub view_content_sha256: Option<String>,
}

/// The output of [`CreateViewVersion`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateViewVersionOutput {
    /// The member `View`.
    pub view: Option<View>,
}
