//! Showing the others in a chat what one does.

use connect_core::{connect_operation, connect_shape};

use crate::participant::{
    AccessDeniedException, ConflictException, InternalServerException, ThrottlingException, ValidationException,
};
use crate::token::ConnectionToken;

/// Sends an event to a chat: that one types, or has received or read a message.
///
/// Receipts are a [`ConflictException`] where more than two participants are active.
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
#[derive(Clone, Debug)]
pub struct SendEvent {
    /// `application/vnd.amazonaws.connect.event.` and `typing`, `message.delivered` or `message.read`. (`connection.acknowledged` is
    /// not heeded any more: `CreateParticipantConnection` has `connect_participant`.)
    #[connect(length(1..=100))]
    pub content_type: String,
    /// For a receipt, JSON text that names the message: `{"messageId":"…"}`.
    #[connect(length(1..=16384))]
    pub content: Option<String>,
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The token of the participant that the event is about.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl SendEvent {
    /// That the participant types.
    pub fn typing(connection_token: ConnectionToken) -> Self {
        let content_type = "application/vnd.amazonaws.connect.event.typing".to_owned();
        Self { content_type, content: None, client_token: None, connection_token }
    }
}

/// The event that was sent.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct SendEventOutput {
    /// Its id.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// When it was sent: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
}
