// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartContactStreaming`.

use connect_core::{connect_operation, connect_shape};

use super::{
    ChatStreamingConfiguration, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException,
};

/// The operation `StartContactStreaming` of Amazon Connect Service.
///
/// See [`StartContactStreaming`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartContactStreaming
#[connect_operation(
    method = "POST",
    uri = "/contact/start-streaming",
    output = StartContactStreamingOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        LimitExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartContactStreaming {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `ChatStreamingConfiguration`.
    pub chat_streaming_configuration: ChatStreamingConfiguration,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`StartContactStreaming`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartContactStreamingOutput {
    /// The member `StreamingId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub streaming_id: String,
}
