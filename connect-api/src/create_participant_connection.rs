//! The `CreateParticipantConnection` operation and its shapes.

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use crate::connection::{ConnectionCredentials, Websocket};
use crate::participant_errors::{
    AccessDeniedException, InternalServerException, ThrottlingException, ValidationException,
};
use crate::token::ParticipantToken;

/// Connects a participant to its chat, and returns the connection token that other operations need.
///
/// The participant itself calls this operation, with its [`ParticipantToken`] and without AWS
/// credentials. The request goes to [`Host::participant`](crate::Host::participant). Call this
/// operation within 15 seconds of [`CreateParticipant`](crate::CreateParticipant), or within five
/// minutes of [`StartChatContact`](crate::StartChatContact).
///
/// A bot requests [`ConnectionType::ConnectionCredentials`] and sets
/// [`connect_participant`](Self::connect_participant) to true. It receives a
/// [`ConnectionToken`](crate::ConnectionToken), which is valid for one day. Connect to a websocket
/// within 100 seconds.
///
/// The operation has no idempotency token, so the client retries it only after throttling and after
/// failures where the request was not received. An [`AccessDeniedException`] can mean that the chat
/// has ended.
///
/// See [`CreateParticipantConnection`][page] in the Amazon Connect Participant Service API
/// reference.
///
/// [page]: https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html
#[connect_operation(
    method = "POST",
    uri = "/participant/connection",
    output = CreateParticipantConnectionOutput,
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(participant_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateParticipantConnection {
    /// The kinds of connection to return, at least one. If `None`,
    /// [`connect_participant`](Self::connect_participant) must be set.
    #[connect(length(1..))]
    pub r#type: Option<Vec<ConnectionType>>,
    /// The participant's token, from [`CreateParticipant`](crate::CreateParticipant) or
    /// [`StartChatContact`](crate::StartChatContact). 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub participant_token: ParticipantToken,
    /// True if the service marks the participant as connected at once, without a websocket.
    pub connect_participant: Option<bool>,
}

impl CreateParticipantConnection {
    /// Creates a request with the required members set.
    pub fn new(participant_token: ParticipantToken) -> Self {
        Self { r#type: None, participant_token, connect_participant: None }
    }
}

/// The kind of connection that a participant requests.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// A [`Websocket`], which receives messages and events.
    Websocket,
    /// [`ConnectionCredentials`], whose token sends and reads messages.
    ConnectionCredentials,
    /// A [`WebRTCConnection`], with which a program joins a call.
    WebrtcConnection,
    /// A kind of connection unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`CreateParticipantConnection`]: the connections that were requested.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateParticipantConnectionOutput {
    /// The websocket that receives messages and events, if requested.
    pub websocket: Option<Websocket>,
    /// The credentials for all further operations of the participant, if requested.
    pub connection_credentials: Option<ConnectionCredentials>,
    /// The data with which a program joins the call, if requested.
    #[connect(rename = "WebRTCConnection")]
    pub web_rtc_connection: Option<WebRTCConnection>,
}

/// The data with which a program joins a WebRTC call, for the Amazon Chime SDK.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WebRTCConnection {
    /// The program's identity in the call.
    pub attendee: Option<Attendee>,
    /// The call to join.
    pub meeting: Option<WebRTCMeeting>,
}

/// The identity of a program in a WebRTC call: an attendee of the Amazon Chime SDK.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attendee {
    /// The ID of the attendee in the Amazon Chime SDK.
    pub attendee_id: Option<String>,
    /// The secret token with which the attendee joins, valid for as long as the participant is in
    /// the call.
    #[connect(sensitive)]
    pub join_token: Option<Secret<String>>,
}

/// A WebRTC call: a meeting of the Amazon Chime SDK.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WebRTCMeeting {
    /// The URLs of the call's media servers.
    pub media_placement: Option<WebRTCMediaPlacement>,
    /// The features that are available in the call.
    pub meeting_features: Option<MeetingFeaturesConfiguration>,
    /// The ID of the meeting: a UUID.
    pub meeting_id: Option<String>,
}

/// The URLs of the media servers of a call.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WebRTCMediaPlacement {
    /// The URL of the audio host. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub audio_host_url: Option<String>,
    /// The URL of the audio host to use if the first one cannot be reached. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub audio_fallback_url: Option<String>,
    /// The URL of the signaling server. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub signaling_url: Option<String>,
    /// The URL to which a program reports its events of the call. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub event_ingestion_url: Option<String>,
}

/// The features that are available in a call.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MeetingFeaturesConfiguration {
    /// The audio features that are available in the call.
    pub audio: Option<AudioFeatures>,
}

/// The audio features of a call.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AudioFeatures {
    /// The availability of echo reduction.
    pub echo_reduction: Option<MeetingFeatureStatus>,
}

/// The availability of a call's feature.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingFeatureStatus {
    /// The feature is available.
    Available,
    /// The feature is not available.
    Unavailable,
    /// An availability unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
