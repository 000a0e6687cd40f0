// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateOutboundEmailContactMessage`.

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateOutboundEmailContactMessage` of Amazon Connect Service.
///
/// See [`UpdateOutboundEmailContactMessage`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateOutboundEmailContactMessage
#[connect_operation(
    method = "PUT",
    uri = "/instances/<InstanceId>/contacts/<ContactId>/outbound-email-message",
    output = UpdateOutboundEmailContactMessageOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateOutboundEmailContactMessage {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `EmailMessage`.
    pub email_message: UpdateOutboundEmailContent,
}

/// The structure `UpdateOutboundEmailContent`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct UpdateOutboundEmailContent {
    /// The member `MessageSourceType`.
    pub message_source_type: UpdateOutboundEmailMessageSourceType,
    /// The member `RawMessage`.
    pub raw_message: UpdateOutboundRawMessage,
}

/// The values of `UpdateOutboundEmailMessageSourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateOutboundEmailMessageSourceType {
    /// The value `RAW`.
    Raw,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `UpdateOutboundRawMessage`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UpdateOutboundRawMessage {
    /// The member `Body`. 1 to 5,242,880 characters.
    #[connect(sensitive, length(1..=5_242_880))]
    pub body: Secret<String>,
    /// The member `ContentType`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub content_type: String,
}

/// The output of [`UpdateOutboundEmailContactMessage`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateOutboundEmailContactMessageOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
}
