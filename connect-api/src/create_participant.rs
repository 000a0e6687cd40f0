//! Adding a participant to a chat.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use crate::errors::{
    ConflictException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};
use crate::token::ParticipantToken;

/// Adds a participant, such as a bot, to an ongoing chat contact.
///
/// The participant has to connect within 15 seconds, with the [`ParticipantToken`] of the answer.
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
#[derive(Clone, Debug)]
pub struct CreateParticipant {
    /// The Amazon Connect instance: the last part of its ARN.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The chat contact.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// Who joins.
    pub participant_details: ParticipantDetailsToAdd,
}

/// Who joins a chat.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantDetailsToAdd {
    /// In which role; a chat takes [`ParticipantRole::CustomBot`].
    pub participant_role: Option<ParticipantRole>,
    /// Under which name the others see it.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// What it may send in a call.
    pub participant_capabilities: Option<ParticipantCapabilities>,
}

/// The role of a participant.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParticipantRole {
    /// A person who works at the contact centre.
    Agent,
    /// The person who has contacted it.
    Customer,
    /// The contact centre itself.
    System,
    /// A program that takes part in the chat.
    CustomBot,
    /// A person who watches over agents.
    Supervisor,
    /// A role that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// What a participant may send in a call.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParticipantCapabilities {
    /// Video.
    pub video: Option<VideoCapability>,
    /// The screen.
    pub screen_share: Option<ScreenShareCapability>,
}

/// Whether a participant may send video.
#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VideoCapability {
    /// It may.
    Send,
    /// A value that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Whether a participant may share its screen.
#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScreenShareCapability {
    /// It may.
    Send,
    /// A value that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The participant that was added.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct CreateParticipantOutput {
    /// With what it connects.
    pub participant_credentials: Option<ParticipantTokenCredentials>,
    /// Its id, the same for as long as the chat lasts.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
}

/// With what a participant connects.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ParticipantTokenCredentials {
    /// The token for `CreateParticipantConnection`, good for as long as the participant is in the chat.
    #[connect(sensitive, length(1..=1000))]
    pub participant_token: Option<ParticipantToken>,
    /// When it expires: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    pub expiry: Option<String>,
}
