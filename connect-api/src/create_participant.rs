//! The `CreateParticipant` operation and its shapes.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use crate::errors::{
    ConflictException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};
use crate::token::ParticipantToken;

/// Adds a participant, such as a bot, to an ongoing chat contact or WebRTC call.
///
/// A backend calls this operation with AWS credentials that allow `connect:CreateParticipant`. The
/// request goes to [`Host::connect`](crate::Host::connect). An idempotency token makes retries
/// safe.
///
/// The new participant must connect within 15 seconds: pass the [`ParticipantToken`] of the output
/// to [`CreateParticipantConnection`](crate::CreateParticipantConnection).
///
/// See [`CreateParticipant`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateParticipant.html
#[connect_operation(
    method = "POST",
    uri = "/contact/create-participant",
    output = CreateParticipantOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ServiceQuotaExceededException,
        ThrottlingException,
        ConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateParticipant {
    /// The ID of the Amazon Connect instance: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The ID of the contact to add the participant to: a chat, or the first contact of a WebRTC
    /// call. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The role, name and capabilities of the new participant.
    pub participant_details: ParticipantDetailsToAdd,
}

impl CreateParticipant {
    /// Creates a request that adds a bot to a chat. The others see it under `display_name`.
    pub fn custom_bot(
        instance_id: impl Into<String>,
        contact_id: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        let participant_details = ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some(display_name.into()),
            participant_capabilities: None,
        };
        Self { instance_id: instance_id.into(), contact_id: contact_id.into(), client_token: None, participant_details }
    }
}

/// The role, name and capabilities of a participant to add.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantDetailsToAdd {
    /// The role of the new participant: [`ParticipantRole::CustomBot`] in a chat,
    /// [`ParticipantRole::Customer`] in a WebRTC call.
    pub participant_role: Option<ParticipantRole>,
    /// The name under which other participants see the new one. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// The capabilities of the new participant in a call: video and screen sharing.
    pub participant_capabilities: Option<ParticipantCapabilities>,
}

/// The role of a participant in a contact.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// A person who works at the contact center.
    Agent,
    /// The person who contacted the contact center.
    Customer,
    /// The contact center's own software, such as a flow.
    System,
    /// A program that takes part in the chat.
    CustomBot,
    /// A person who monitors agents.
    Supervisor,
    /// A participant role unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The capabilities of a participant in a call: video and screen sharing.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantCapabilities {
    /// The permission to send video.
    pub video: Option<VideoCapability>,
    /// The permission to share a screen.
    pub screen_share: Option<ScreenShareCapability>,
}

/// The permission of a participant to send video.
#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoCapability {
    /// The participant may send video.
    Send,
    /// A video permission unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The permission of a participant to share its screen.
#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenShareCapability {
    /// The participant may share its screen.
    Send,
    /// A screen-sharing permission unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`CreateParticipant`]: the ID and the credentials of the new participant.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateParticipantOutput {
    /// The credentials with which the new participant connects.
    pub participant_credentials: Option<ParticipantTokenCredentials>,
    /// The ID of the new participant, which is constant for the lifetime of the chat. 1 to 256
    /// characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
}

/// The credentials with which a participant connects: a token and its expiry.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ParticipantTokenCredentials {
    /// The token for [`CreateParticipantConnection`](crate::CreateParticipantConnection), valid for
    /// as long as the participant is in the chat. 1 to 1,000 characters.
    #[connect(sensitive, length(1..=1000))]
    pub participant_token: Option<ParticipantToken>,
    /// The time when the participant token expires: ISO 8601 with milliseconds, for example
    /// `2019-11-08T02:41:28.172Z`.
    pub expiry: Option<String>,
}
