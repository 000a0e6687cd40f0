//! What was said in a chat.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use crate::create_participant::ParticipantRole;
use crate::participant::{AccessDeniedException, InternalServerException, ThrottlingException, ValidationException};
use crate::send_message::MessageProcessingStatus;
use crate::token::ConnectionToken;

/// Reads what was said and done in a chat, page by page.
#[connect_operation(
    method = "POST",
    uri = "/participant/transcript",
    output = GetTranscriptOutput,
    errors(AccessDeniedException, InternalServerException, ThrottlingException, ValidationException),
    auth = bearer(connection_token),
    paginated(input = next_token, output = next_token, items = transcript, item = Item),
    idempotent,
)]
#[derive(Clone, Debug)]
pub struct GetTranscript {
    /// A contact of the chat, where it has more than one.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// How many items a page holds at most: 10 when `None`.
    #[connect(range(0..=100))]
    pub max_results: Option<i32>,
    /// The page: [`GetTranscriptOutput::next_token`] of the one before. The first when `None`.
    #[connect(length(1..=1000))]
    pub next_token: Option<String>,
    /// Which way to go from [`start_position`](Self::start_position). When `None`: forward, or backward where there is no such position.
    pub scan_direction: Option<ScanDirection>,
    /// In which order the items of a page are: the newest first when `None`.
    pub sort_order: Option<SortKey>,
    /// Where to begin.
    pub start_position: Option<StartPosition>,
    /// The token of the participant that reads.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

impl GetTranscript {
    /// With what is required: the newest items, the last one first.
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

/// Which way to read.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScanDirection {
    /// Towards the newest item.
    Forward,
    /// Towards the oldest item.
    Backward,
    /// A direction that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// In which order items are.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// The newest first.
    Descending,
    /// The oldest first.
    Ascending,
    /// An order that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Where in a transcript to begin: one of the members.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct StartPosition {
    /// At the item of this id.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// At this time: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
    /// So many items before the newest.
    #[connect(range(0..=100))]
    pub most_recent: Option<i32>,
}

/// A page of a transcript.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct GetTranscriptOutput {
    /// The first contact of the chat.
    #[connect(length(1..=256))]
    pub initial_contact_id: Option<String>,
    /// The items.
    pub transcript: Option<Vec<Item>>,
    /// Where the next page begins; `None` on the last one.
    #[connect(length(1..=1000))]
    pub next_token: Option<String>,
}

/// A message or an event of a chat.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct Item {
    /// When it was sent: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    #[connect(length(1..=100))]
    pub absolute_time: Option<String>,
    /// What was said.
    #[connect(length(1..=16384))]
    pub content: Option<String>,
    /// The content type of that, or of the event.
    #[connect(length(1..=100))]
    pub content_type: Option<String>,
    /// Its id.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// What it is.
    pub r#type: Option<ChatItemType>,
    /// Who has sent it.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The name of that participant.
    #[connect(length(1..=256))]
    pub display_name: Option<String>,
    /// The role of that participant.
    pub participant_role: Option<ParticipantRole>,
    /// The files that came with it.
    pub attachments: Option<Vec<AttachmentItem>>,
    /// Who has received it and read it.
    pub message_metadata: Option<MessageMetadata>,
    /// The contact of a past chat that it comes from.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The contact of this chat that it comes from.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}

/// What an item of a transcript is.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChatItemType {
    /// A participant types.
    Typing,
    /// A participant has come.
    ParticipantJoined,
    /// A participant has left.
    ParticipantLeft,
    /// The chat has ended.
    ChatEnded,
    /// The chat was handed on.
    TransferSucceeded,
    /// The chat could not be handed on.
    TransferFailed,
    /// A message.
    Message,
    /// An event.
    Event,
    /// A file.
    Attachment,
    /// A participant has acknowledged its connection.
    ConnectionAck,
    /// A message was received.
    MessageDelivered,
    /// A message was read.
    MessageRead,
    /// A type that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A file that came with an item.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct AttachmentItem {
    /// Its content type.
    #[connect(length(1..=255))]
    pub content_type: Option<String>,
    /// Its id.
    #[connect(length(1..=256))]
    pub attachment_id: Option<String>,
    /// Its name.
    #[connect(length(1..=256))]
    pub attachment_name: Option<String>,
    /// Whether it can be had.
    pub status: Option<ArtifactStatus>,
}

/// Whether a file can be had.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ArtifactStatus {
    /// It can.
    Approved,
    /// It was refused.
    Rejected,
    /// That is being looked into.
    InProgress,
    /// A status that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Who has received a message and read it.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct MessageMetadata {
    /// The message.
    #[connect(length(1..=256))]
    pub message_id: Option<String>,
    /// A receipt for each recipient.
    pub receipts: Option<Vec<Receipt>>,
    /// How far its processing is.
    pub message_processing_status: Option<MessageProcessingStatus>,
}

/// When a message was received and read. Both times are ISO 8601 strings with milliseconds, `2019-11-08T02:41:28.172Z`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct Receipt {
    /// When the recipient got it.
    #[connect(length(1..=100))]
    pub delivered_timestamp: Option<String>,
    /// When the recipient read it.
    #[connect(length(1..=100))]
    pub read_timestamp: Option<String>,
    /// The recipient.
    #[connect(length(1..=256))]
    pub recipient_participant_id: Option<String>,
}
