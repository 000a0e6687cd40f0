//! The `SendMessage` operation and its output.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use crate::participant_errors::{
    AccessDeniedException, InternalServerException, ThrottlingException, ValidationException,
};
use crate::token::ConnectionToken;

/// Sends a message to a chat.
///
/// A connected participant calls this operation with its [`ConnectionToken`] and without AWS
/// credentials. The request goes to [`Host::participant`](crate::Host::participant). An idempotency
/// token makes retries safe.
///
/// See [`SendMessage`][page] in the Amazon Connect Participant Service API reference.
///
/// [page]: https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_SendMessage.html
#[connect_operation(
    method = "POST",
    uri = "/participant/message",
    output = SendMessageOutput,
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct SendMessage {
    /// The content type of the message. 1 to 100 characters.
    ///
    /// - `text/plain`
    /// - `text/markdown`
    /// - `application/json`
    /// - `application/vnd.amazonaws.connect.message.interactive.response`
    ///
    /// The type must be one of the chat's [supported types][types].
    ///
    /// [types]: crate::StartChatContact::supported_messaging_content_types
    #[connect(length(1..=100))]
    pub content_type: String,
    /// The content of the message, in the format that `content_type` names. 1 to 16,384 characters.
    ///
    /// The service accepts up to 1,024 characters of plain text or Markdown, 12,000 of JSON, and
    /// 12,288 of an interactive response.
    #[connect(length(1..=16384))]
    pub content: String,
    /// The idempotency token, up to 500 characters: requests with the same token take effect once.
    /// If `None`, the client fills in a random UUID.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The connection token of the participant that sends the message. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl SendMessage {
    /// Creates a `text/plain` message.
    ///
    /// The message needs a [`ConnectionToken`], so a participant that is not connected cannot send
    /// it:
    ///
    /// ```compile_fail,E0308
    /// # use connect_api::{ParticipantToken, SendMessage};
    /// let message = SendMessage::text("Hello", ParticipantToken::from("QVFJREFIaEZP"));
    /// ```
    pub fn text(content: impl Into<String>, connection_token: ConnectionToken) -> Self {
        Self { content_type: "text/plain".to_owned(), content: content.into(), client_token: None, connection_token }
    }
}

/// The output of [`SendMessage`]: the ID, the time and the processing status of the message.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    /// The ID of the message. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The time when the message was sent: ISO 8601 with milliseconds, for example
    /// `2019-11-08T02:41:28.172Z`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
    /// The processing status of the message.
    pub message_metadata: Option<MessageProcessingMetadata>,
}

/// The processing status of a message that was sent.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageProcessingMetadata {
    /// The processing status, if the chat processes messages before participants see them.
    pub message_processing_status: Option<MessageProcessingStatus>,
}

/// The status of a message that the chat processes before participants see it.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageProcessingStatus {
    /// The message is being processed.
    Processing,
    /// The processing of the message failed.
    Failed,
    /// The message was rejected.
    Rejected,
    /// A processing status unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
