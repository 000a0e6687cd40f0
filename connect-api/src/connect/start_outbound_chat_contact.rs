// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartOutboundChatContact`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ChatMessage, ConflictException, Endpoint, InternalServiceException, InvalidRequestException,
    LimitExceededException, ParticipantDetails, ResourceNotFoundException, SegmentAttributeValue,
    TemplatedMessageConfig, ThrottlingException,
};

/// The operation `StartOutboundChatContact` of Amazon Connect Service.
///
/// See [`StartOutboundChatContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartOutboundChatContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/outbound-chat",
    output = StartOutboundChatContactOutput,
    errors(
        InvalidRequestException,
        ConflictException,
        InternalServiceException,
        ResourceNotFoundException,
        LimitExceededException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartOutboundChatContact {
    /// The member `SourceEndpoint`.
    pub source_endpoint: Endpoint,
    /// The member `DestinationEndpoint`.
    pub destination_endpoint: Endpoint,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: BTreeMap<String, SegmentAttributeValue>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
    /// The member `ChatDurationInMinutes`. 60 to 10,080.
    #[connect(range(60..=10_080))]
    pub chat_duration_in_minutes: Option<i32>,
    /// The member `ParticipantDetails`.
    pub participant_details: Option<ParticipantDetails>,
    /// The member `InitialSystemMessage`.
    pub initial_system_message: Option<ChatMessage>,
    /// The member `InitialTemplatedSystemMessage`.
    pub initial_templated_system_message: Option<TemplatedMessageConfig>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `SupportedMessagingContentTypes`.
    #[connect(items(length(1..=100)))]
    pub supported_messaging_content_types: Option<Vec<String>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

/// The output of [`StartOutboundChatContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartOutboundChatContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}
