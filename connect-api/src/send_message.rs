//! Saying something in a chat.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use crate::participant::{AccessDeniedException, InternalServerException, ThrottlingException, ValidationException};
use crate::token::ConnectionToken;

/// Sends a message to a chat.
#[connect_operation(
    method = "POST",
    uri = "/participant/message",
    output = SendMessageOutput,
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(connection_token),
)]
#[derive(Clone, Debug)]
pub struct SendMessage {
    /// `text/plain`, `text/markdown`, `application/json` or `application/vnd.amazonaws.connect.message.interactive.response`.
    #[connect(length(1..=100))]
    pub content_type: String,
    /// The message, in that type: up to 16,384 bytes. For JSON it is the text of the document.
    #[connect(length(1..=16384))]
    pub content: String,
    /// Makes the call safe to repeat; a random UUID when `None`.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The token of the participant that speaks.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl SendMessage {
    /// A message of `text/plain`.
    ///
    /// A participant that is not connected yet has nothing to say it with:
    ///
    /// ```compile_fail,E0308
    /// # use connect_api::{ParticipantToken, SendMessage};
    /// let message = SendMessage::text("Hello", ParticipantToken::from("QVFJREFIaEZP"));
    /// ```
    pub fn text(content: impl Into<String>, connection_token: ConnectionToken) -> Self {
        Self { content_type: "text/plain".to_owned(), content: content.into(), client_token: None, connection_token }
    }
}

/// The message that was sent.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct SendMessageOutput {
    /// Its id.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// When it was sent: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
    /// What becomes of it.
    pub message_metadata: Option<MessageProcessingMetadata>,
}

/// What becomes of a message.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct MessageProcessingMetadata {
    /// How far its processing is, where messages are processed before they are seen.
    pub message_processing_status: Option<MessageProcessingStatus>,
}

/// How far the processing of a message is.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MessageProcessingStatus {
    /// It goes on.
    Processing,
    /// It has failed.
    Failed,
    /// The message was refused.
    Rejected,
    /// A status that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
