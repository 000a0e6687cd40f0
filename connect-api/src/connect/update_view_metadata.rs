// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateViewMetadata`.

use connect_core::{Secret, connect_operation};

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException, TooManyRequestsException,
};

/// The operation `UpdateViewMetadata` of Amazon Connect Service.
///
/// See [`UpdateViewMetadata`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateViewMetadata
#[connect_operation(
    method = "POST",
    uri = "/views/<InstanceId>/<ViewId>/metadata",
    output = (),
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        TooManyRequestsException,
        DuplicateResourceException,
        ResourceInUseException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateViewMetadata {
    /// The member `InstanceId`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9\_\-:\/]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9\\_\\-:\\/]+$")]
    pub instance_id: String,
    /// The member `ViewId`. 1 to 500 characters. Pattern: `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[connect(length(1..=500), pattern = "^[a-zA-Z0-9\\_\\-:\\/$]+$")]
    pub view_id: String,
    /// The member `Name`. 1 to 255 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$",
    )]
    pub name: Option<Secret<String>>,
    /// The member `Description`. 1 to 4,096 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[connect(
        length(1..=4096),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$",
    )]
    pub description: Option<String>,
}
