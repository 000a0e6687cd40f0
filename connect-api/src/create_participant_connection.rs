//! Connecting a participant to its chat.

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use crate::connection::{ConnectionCredentials, Websocket};
use crate::participant::{AccessDeniedException, InternalServerException, ThrottlingException, ValidationException};
use crate::token::ParticipantToken;

/// Connects a participant to its chat, within 15 seconds of `CreateParticipant`.
///
/// A bot asks for [`ConnectionCredentials`](ConnectionType::ConnectionCredentials) and says `connect_participant`. What it
/// gets is a [`ConnectionToken`](crate::ConnectionToken), for a day. A websocket has to be connected to within 100 seconds.
///
/// The call carries no idempotency token, so it is not repeated once it may have arrived. A 403 can mean that the chat has ended.
#[connect_operation(
    method = "POST",
    uri = "/participant/connection",
    output = CreateParticipantConnectionOutput,
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(participant_token),
)]
#[derive(Clone, Debug)]
pub struct CreateParticipantConnection {
    /// What to connect with. When `None`, [`connect_participant`](Self::connect_participant) has to be set.
    #[connect(length(1..))]
    pub r#type: Option<Vec<ConnectionType>>,
    /// The participant's token, from `CreateParticipant` or `StartChatContact`.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub participant_token: ParticipantToken,
    /// Whether the participant counts as connected from now on, without a websocket.
    pub connect_participant: Option<bool>,
}

impl CreateParticipantConnection {
    /// With what is required.
    pub fn new(participant_token: ParticipantToken) -> Self {
        Self { r#type: None, participant_token, connect_participant: None }
    }
}

/// What a participant connects with.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConnectionType {
    /// A [`Websocket`].
    Websocket,
    /// [`ConnectionCredentials`].
    ConnectionCredentials,
    /// A [`WebRTCConnection`], for a call.
    WebrtcConnection,
    /// A type that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// With what the participant is connected: what was asked for.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct CreateParticipantConnectionOutput {
    /// Where messages come from.
    pub websocket: Option<Websocket>,
    /// The token for all that the participant does in the chat.
    pub connection_credentials: Option<ConnectionCredentials>,
    /// With what a program joins the call.
    #[connect(rename = "WebRTCConnection")]
    pub web_rtc_connection: Option<WebRTCConnection>,
}

/// With what a program joins a call, by the Amazon Chime SDK.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct WebRTCConnection {
    /// Who joins.
    pub attendee: Option<Attendee>,
    /// The call.
    pub meeting: Option<WebRTCMeeting>,
}

/// Who joins a call.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct Attendee {
    /// Its id.
    pub attendee_id: Option<String>,
    /// The token with which it joins.
    #[connect(sensitive)]
    pub join_token: Option<Secret<String>>,
}

/// A call.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct WebRTCMeeting {
    /// Where its media are.
    pub media_placement: Option<WebRTCMediaPlacement>,
    /// What it can do.
    pub meeting_features: Option<MeetingFeaturesConfiguration>,
    /// Its id, a UUID.
    pub meeting_id: Option<String>,
}

/// Where the media of a call are.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct WebRTCMediaPlacement {
    /// The sound.
    #[connect(length(1..=2000))]
    pub audio_host_url: Option<String>,
    /// The sound, where the first URL cannot be reached.
    #[connect(length(1..=2000))]
    pub audio_fallback_url: Option<String>,
    /// The signals.
    #[connect(length(1..=2000))]
    pub signaling_url: Option<String>,
    /// Where the program reports events of the call to.
    #[connect(length(1..=2000))]
    pub event_ingestion_url: Option<String>,
}

/// What a call can do.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct MeetingFeaturesConfiguration {
    /// With sound.
    pub audio: Option<AudioFeatures>,
}

/// What a call can do with sound.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct AudioFeatures {
    /// Whether echo can be taken out of it.
    pub echo_reduction: Option<MeetingFeatureStatus>,
}

/// Whether a call can do something.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MeetingFeatureStatus {
    /// It can.
    Available,
    /// It cannot.
    Unavailable,
    /// A status that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
