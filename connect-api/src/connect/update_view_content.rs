// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateViewContent`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, TooManyRequestsException, View, ViewInputContent, ViewStatus,
};

/// The operation `UpdateViewContent` of Amazon Connect Service.
///
/// See [`UpdateViewContent`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateViewContent
#[connect_operation(
    method = "POST",
    uri = "/views/<InstanceId>/<ViewId>",
    output = UpdateViewContentOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        TooManyRequestsException,
        ResourceInUseException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateViewContent {
    /// The member `InstanceId`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9\_\-:\/]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9\\_\\-:\\/]+$")]
    pub instance_id: String,
    /// The member `ViewId`. 1 to 500 characters. Pattern: `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[connect(length(1..=500), pattern = "^[a-zA-Z0-9\\_\\-:\\/$]+$")]
    pub view_id: String,
    /// The member `Status`.
    pub status: ViewStatus,
    /// The member `Content`.
    pub content: ViewInputContent,
}

/// The output of [`UpdateViewContent`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateViewContentOutput {
    /// The member `View`.
    pub view: Option<View>,
}
