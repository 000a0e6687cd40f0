// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartAssistantContact`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, ChatMessage, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ParticipantDetails, ParticipantToken, PersistentChat, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `StartAssistantContact` of Amazon Connect Service.
///
/// See [`StartAssistantContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartAssistantContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/assistant",
    output = StartAssistantContactOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
        LimitExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartAssistantContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `AiAgent`.
    pub ai_agent: AiAgentInput,
    /// The member `ParticipantDetails`.
    pub participant_details: ParticipantDetails,
    /// The member `InitialMessage`.
    pub initial_message: Option<ChatMessage>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `PersistentChat`.
    pub persistent_chat: Option<PersistentChat>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
}

/// The structure `AiAgentInput`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AiAgentInput {
    /// The member `AiAgentId`. Up to 128 characters. Pattern:
    /// `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}`.
    #[connect(
        length(..=128),
        pattern = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}",
    )]
    pub ai_agent_id: String,
}

/// The output of [`StartAssistantContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartAssistantContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `ParticipantId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The member `ParticipantToken`. 1 to 1,000 characters.
    #[connect(sensitive, length(1..=1000))]
    pub participant_token: Option<ParticipantToken>,
    /// The member `ContinuedFromContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub continued_from_contact_id: Option<String>,
}
