// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SendChatIntegrationEvent`.

use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ChatStreamingConfiguration, InternalServiceException, InvalidRequestException,
    ParticipantDetails, ResourceNotFoundException, ThrottlingException,
};

/// The operation `SendChatIntegrationEvent` of Amazon Connect Service.
///
/// See [`SendChatIntegrationEvent`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SendChatIntegrationEvent
#[connect_operation(
    method = "POST",
    uri = "/chat-integration-event",
    output = SendChatIntegrationEventOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct SendChatIntegrationEvent {
    /// The member `SourceId`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub source_id: String,
    /// The member `DestinationId`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub destination_id: String,
    /// The member `Subtype`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub subtype: Option<String>,
    /// The member `Event`.
    pub event: ChatEvent,
    /// The member `NewSessionDetails`.
    pub new_session_details: Option<NewSessionDetails>,
}

impl SendChatIntegrationEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(source_id: impl Into<String>, destination_id: impl Into<String>, event: ChatEvent) -> Self {
        Self {
            source_id: source_id.into(),
            destination_id: destination_id.into(),
            subtype: None,
            event,
            new_session_details: None,
        }
    }
}

/// The structure `ChatEvent`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ChatEvent {
    /// The member `Type`.
    pub r#type: ChatEventType,
    /// The member `ContentType`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub content_type: Option<String>,
    /// The member `Content`. 1 to 16,384 characters.
    #[connect(length(1..=16_384))]
    pub content: Option<String>,
}

impl ChatEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: ChatEventType) -> Self {
        Self { r#type, content_type: None, content: None }
    }
}

/// The values of `ChatEventType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatEventType {
    /// The value `DISCONNECT`.
    Disconnect,
    /// The value `MESSAGE`.
    Message,
    /// The value `EVENT`.
    Event,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `NewSessionDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct NewSessionDetails {
    /// The member `SupportedMessagingContentTypes`.
    #[connect(items(length(1..=100)))]
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// The member `ParticipantDetails`.
    pub participant_details: Option<ParticipantDetails>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `StreamingConfiguration`.
    pub streaming_configuration: Option<ChatStreamingConfiguration>,
}

/// The output of [`SendChatIntegrationEvent`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendChatIntegrationEventOutput {
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: Option<String>,
    /// The member `NewChatCreated`.
    pub new_chat_created: Option<bool>,
}
