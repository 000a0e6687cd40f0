//! The `SendEvent` operation and its output.

use connect_core::{connect_operation, connect_shape, json};

use crate::participant_errors::{
    AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException,
};
use crate::token::ConnectionToken;

/// Sends an event to a chat: the participant is typing, or a message was delivered or read.
///
/// A connected participant calls this operation with its [`ConnectionToken`] and without AWS
/// credentials. The request goes to [`Host::participant`](crate::Host::participant). An idempotency
/// token makes retries safe.
///
/// Delivered and read events fail with a [`ConflictException`] if more than two participants are
/// active in the chat.
///
/// See [`SendEvent`][page] in the Amazon Connect Participant Service API reference.
///
/// [page]: https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendEvent.html
#[connect_operation(
    method = "POST",
    uri = "/participant/event",
    output = SendEventOutput,
    errors(
        AccessDeniedException,
        InternalServerException,
        ThrottlingException,
        ValidationException,
        ConflictException,
    ),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct SendEvent {
    /// The content type, which names the event. 1 to 100 characters.
    ///
    /// - `application/vnd.amazonaws.connect.event.typing`
    /// - `application/vnd.amazonaws.connect.event.message.delivered`
    /// - `application/vnd.amazonaws.connect.event.message.read`
    ///
    /// Since the end of 2024 the service has ignored
    /// `application/vnd.amazonaws.connect.event.connection.acknowledged`: set
    /// [`connect_participant`](crate::CreateParticipantConnection::connect_participant) of
    /// `CreateParticipantConnection` instead.
    #[connect(length(1..=100))]
    pub content_type: String,
    /// The content of the event. 1 to 16,384 characters.
    ///
    /// A delivered or read event names its message in JSON, for example
    /// `{"messageId":"11111111-aaaa-bbbb-cccc-000000000000"}`.
    #[connect(length(1..=16384))]
    pub content: Option<String>,
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The connection token of the participant that sends the event. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl SendEvent {
    /// Creates an event that says the participant is typing.
    pub fn typing(connection_token: ConnectionToken) -> Self {
        let content_type = "application/vnd.amazonaws.connect.event.typing".to_owned();
        Self { content_type, content: None, client_token: None, connection_token }
    }

    /// Creates an event that says a message was delivered to the participant.
    pub fn delivered(message_id: &str, connection_token: ConnectionToken) -> Self {
        Self::receipt("delivered", message_id, connection_token)
    }

    /// Creates an event that says the participant has read a message.
    pub fn read(message_id: &str, connection_token: ConnectionToken) -> Self {
        Self::receipt("read", message_id, connection_token)
    }

    fn receipt(kind: &str, message_id: &str, connection_token: ConnectionToken) -> Self {
        let content_type = format!("application/vnd.amazonaws.connect.event.message.{kind}");
        let content = json::to_string(&MessageReference { message_id });
        Self { content_type, content: Some(content), client_token: None, connection_token }
    }
}

/// The content of a receipt.
#[connect_shape(rename_all = "camelCase")]
struct MessageReference<'a> {
    message_id: &'a str,
}

/// The output of [`SendEvent`]: the ID and the time of the event.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendEventOutput {
    /// The ID of the event. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The time when the event was sent: ISO 8601 with milliseconds, for example
    /// `2019-11-08T02:41:28.172Z`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
}
