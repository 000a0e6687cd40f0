//! The `GetTranscript` operation and its shapes.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use crate::create_participant::ParticipantRole;
use crate::participant_errors::{
    AccessDeniedException, InternalServerException, ThrottlingException, ValidationException,
};
use crate::send_message::MessageProcessingStatus;
use crate::token::ConnectionToken;

/// Returns the messages and events of a chat, in pages.
///
/// A connected participant calls this operation with its [`ConnectionToken`] and without AWS
/// credentials. The request goes to [`Host::participant`](crate::Host::participant). The operation
/// is read-only, so the client retries transient failures.
///
/// See [`GetTranscript`][page] in the Amazon Connect Participant Service API reference.
///
/// [page]: https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html
#[connect_operation(
    method = "POST",
    uri = "/participant/transcript",
    output = GetTranscriptOutput,
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(connection_token),
    paginated(input = next_token, output = next_token, items = transcript, item = Item),
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct GetTranscript {
    /// The ID of the contact whose items are returned, if the chat has several contacts. 1 to 256
    /// characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The maximum number of items in a page: 0 to 100. The service returns 10 if `None`.
    #[connect(range(0..=100))]
    pub max_results: Option<i32>,
    /// The token of the page to return: [`GetTranscriptOutput::next_token`] of the previous page.
    /// The first page is returned if `None`. 1 to 1,000 characters.
    #[connect(length(1..=1000))]
    pub next_token: Option<String>,
    /// The direction in which to read from [`start_position`](Self::start_position).
    ///
    /// If `None`, the service reads forward from a start position, and backward from the newest
    /// item without one.
    pub scan_direction: Option<ScanDirection>,
    /// The order of the items in a page. The newest item comes first if `None`.
    pub sort_order: Option<SortKey>,
    /// The position at which to start reading.
    pub start_position: Option<StartPosition>,
    /// The connection token of the participant that reads. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl GetTranscript {
    /// Creates a request for the most recent items, newest first.
    pub fn new(connection_token: ConnectionToken) -> Self {
        Self {
            contact_id: None,
            max_results: None,
            next_token: None,
            scan_direction: None,
            sort_order: None,
            start_position: None,
            connection_token,
        }
    }
}

/// The direction in which a transcript is read.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanDirection {
    /// Reads towards the newest item.
    Forward,
    /// Reads towards the oldest item.
    Backward,
    /// A direction unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The order of the items in a page of a transcript.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortKey {
    /// The newest item comes first.
    Descending,
    /// The oldest item comes first.
    Ascending,
    /// An order unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The position in a transcript at which to start reading. Set exactly one of the members.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct StartPosition {
    /// The ID of the item to start at. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The time to start at: ISO 8601 with milliseconds, for example `2019-11-08T02:41:28.172Z`. 1
    /// to 100 characters.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
    /// The number of items before the newest one to start at: 0 to 100.
    #[connect(range(0..=100))]
    pub most_recent: Option<i32>,
}

/// The output of [`GetTranscript`]: one page of messages and events.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTranscriptOutput {
    /// The ID of the first contact of the chat. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: Option<String>,
    /// The messages and events of this page.
    pub transcript: Option<Vec<Item>>,
    /// The token of the next page. `None` on the last page. 1 to 1,000 characters.
    #[connect(length(1..=1000))]
    pub next_token: Option<String>,
}

/// A message or an event in a transcript.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Item {
    /// The time when the item was sent: ISO 8601 with milliseconds, for example
    /// `2019-11-08T02:41:28.172Z`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
    /// The content of the message or event, in the format that `content_type` names. 1 to 16,384
    /// characters.
    #[connect(length(1..=16384))]
    pub content: Option<String>,
    /// The content type of the item, for example `text/plain` or
    /// `application/vnd.amazonaws.connect.event.participant.joined`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub content_type: Option<String>,
    /// The ID of the item. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The type of the item: a message, or the kind of event.
    pub r#type: Option<ChatItemType>,
    /// The ID of the participant that sent the item. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The display name of the participant that sent the item. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// The role of the participant that sent the item.
    pub participant_role: Option<ParticipantRole>,
    /// The files attached to the item.
    pub attachments: Option<Vec<AttachmentItem>>,
    /// The receipts and the processing status of the message.
    pub message_metadata: Option<MessageMetadata>,
    /// The ID of the contact of a past chat on which the item was sent. Set only for items of a
    /// past chat that a persistent chat continues. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The ID of the contact of the current chat on which the item was sent. Set only for items of
    /// the current chat. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}

/// The type of an item in a transcript.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatItemType {
    /// A participant is typing.
    Typing,
    /// A participant joined the chat.
    ParticipantJoined,
    /// A participant left the chat.
    ParticipantLeft,
    /// The chat ended.
    ChatEnded,
    /// The chat was transferred.
    TransferSucceeded,
    /// A transfer of the chat failed.
    TransferFailed,
    /// A participant sent a message.
    Message,
    /// An event, which the content type names.
    Event,
    /// A participant sent a file.
    Attachment,
    /// A participant acknowledged its connection.
    ConnectionAck,
    /// A message was delivered.
    MessageDelivered,
    /// A message was read.
    MessageRead,
    /// An item type unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A file attached to an item of a transcript.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachmentItem {
    /// The media type of the file, for example `image/png`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub content_type: Option<String>,
    /// The ID of the file. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_id: Option<String>,
    /// The name of the file. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub attachment_name: Option<String>,
    /// The approval status of the file.
    pub status: Option<ArtifactStatus>,
}

/// The approval status of an attached file.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactStatus {
    /// The file is approved and can be downloaded.
    Approved,
    /// The file was rejected.
    Rejected,
    /// The approval of the file is in progress.
    InProgress,
    /// An approval status unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The receipts and the processing status of a message.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageMetadata {
    /// The ID of the message. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub message_id: Option<String>,
    /// The receipts of the message, one for each recipient.
    pub receipts: Option<Vec<Receipt>>,
    /// The processing status of the message.
    pub message_processing_status: Option<MessageProcessingStatus>,
}

/// The times when one recipient received and read a message.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Receipt {
    /// The time when the message was delivered to the recipient: ISO 8601 with milliseconds, for
    /// example `2019-11-08T02:41:28.172Z`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub delivered_timestamp: Option<String>,
    /// The time when the recipient read the message: ISO 8601 with milliseconds, for example
    /// `2019-11-08T02:41:28.172Z`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub read_timestamp: Option<String>,
    /// The ID of the participant that is the recipient. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub recipient_participant_id: Option<String>,
}
