//! The events of a chat.

use std::fmt;

use connect_api::{ChatItemType, Item, ParticipantRole};
use connect_core::Timestamp;
use connect_core::metadata::TimestampFormat;

/// The type of receipts, which the service's model does not have.
const RECEIPTS: &str = "MESSAGEMETADATA";
/// The beginning of the content types of events.
const EVENTS: &str = "application/vnd.amazonaws.connect.event.";

/// Something that happened in a chat: a message, a file, or an event.
///
/// `Debug` shows no content and no name.
#[derive(Clone)]
pub struct ChatEvent {
    kind: EventKind,
    item: Item,
}

/// The kind of a [`ChatEvent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// A participant sent a message: [`ChatEvent::text`].
    Message,
    /// A participant sent files: [`Item::attachments`].
    Attachment,
    /// A participant is typing.
    Typing,
    /// A participant joined the chat.
    Joined,
    /// A participant left the chat.
    Left,
    /// A participant has not done anything for some time.
    Idle,
    /// A participant who was idle is back.
    Returned,
    /// A participant who was idle for too long was disconnected.
    AutoDisconnected,
    /// The chat was transferred.
    TransferSucceeded,
    /// A transfer of the chat failed.
    TransferFailed,
    /// The chat ended. A persistent chat also has the ends of [past contacts](ChatEvent::is_past).
    Ended,
    /// The receipts of a message: [`Item::message_metadata`].
    Receipts,
    /// Something that this version of the crate does not know: [`Item::content_type`].
    Unknown,
}

impl ChatEvent {
    /// Returns the kind.
    pub fn kind(&self) -> EventKind {
        self.kind
    }

    /// Returns the text of a message; `None` for everything else.
    pub fn text(&self) -> Option<&str> {
        self.item.content.as_deref().filter(|_| self.kind == EventKind::Message)
    }

    /// Returns the ID.
    pub fn id(&self) -> Option<&str> {
        self.item.id.as_deref()
    }

    /// Returns the role of the participant whose event it is.
    pub fn role(&self) -> Option<&ParticipantRole> {
        self.item.participant_role.as_ref()
    }

    /// Returns true if the customer did it, and not an agent, a bot or the service.
    pub fn is_of_customer(&self) -> bool {
        self.role() == Some(&ParticipantRole::Customer)
    }

    /// Returns the ID of the participant whose event it is.
    pub fn participant_id(&self) -> Option<&str> {
        self.item.participant_id.as_deref()
    }

    /// Returns all that the service says of the event.
    pub fn item(&self) -> &Item {
        &self.item
    }

    /// Returns true if the event is of a contact before this one. The transcript of a persistent
    /// chat has such events.
    pub fn is_past(&self) -> bool {
        self.item.related_contact_id.is_some()
    }

    /// Returns true if the event is the end of the chat, and not of one before it.
    pub(crate) fn ends_chat(&self) -> bool {
        self.kind == EventKind::Ended && !self.is_past()
    }

    pub(crate) fn time(&self) -> Option<Timestamp> {
        time(&self.item)
    }

    /// Returns the ID or, if the service sends none, a text that no other event of the participant
    /// has.
    pub(crate) fn identity(&self) -> Option<String> {
        if let Some(id) = &self.item.id {
            return Some(id.clone());
        }
        let Item { participant_id, content_type, content, .. } = &self.item;
        let time = self.item.absolute_time.as_deref()?;
        Some(format!("{time}\n{participant_id:?}\n{content_type:?}\n{content:?}"))
    }

    pub(crate) fn into_item(self) -> Item {
        self.item
    }

    /// Returns true if the transcript has the event. Typing, receipts and the events of timers are
    /// delivered once, and are not repeated after a connection was lost.
    pub(crate) fn is_in_transcript(&self) -> bool {
        !matches!(
            self.kind,
            EventKind::Typing
                | EventKind::Receipts
                | EventKind::Idle
                | EventKind::Returned
                | EventKind::AutoDisconnected
                | EventKind::Unknown
        )
    }
}

impl From<Item> for ChatEvent {
    fn from(item: Item) -> Self {
        Self { kind: kind(&item), item }
    }
}

/// Returns the time of an item.
pub(crate) fn time(item: &Item) -> Option<Timestamp> {
    Timestamp::parse(item.absolute_time.as_deref()?, TimestampFormat::DateTime)
}

/// Returns the kind of an item. An event has its name in the content type.
fn kind(item: &Item) -> EventKind {
    let content_type = item.content_type.as_deref().unwrap_or_default();
    if let Some(name) = content_type.strip_prefix(EVENTS) {
        return match name {
            "typing" => EventKind::Typing,
            "participant.joined" => EventKind::Joined,
            "participant.left" => EventKind::Left,
            "participant.idle" => EventKind::Idle,
            "participant.returned" => EventKind::Returned,
            "participant.autodisconnection" => EventKind::AutoDisconnected,
            "transfer.succeeded" => EventKind::TransferSucceeded,
            "transfer.failed" => EventKind::TransferFailed,
            "chat.ended" => EventKind::Ended,
            "message.delivered" | "message.read" | "message.metadata" => EventKind::Receipts,
            _ => EventKind::Unknown,
        };
    }
    match &item.r#type {
        Some(ChatItemType::Message) => EventKind::Message,
        Some(ChatItemType::Attachment) => EventKind::Attachment,
        Some(ChatItemType::Unknown(kind)) if kind.as_str() == RECEIPTS => EventKind::Receipts,
        _ => EventKind::Unknown,
    }
}

impl fmt::Debug for ChatEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatEvent")
            .field("kind", &self.kind)
            .field("id", &self.item.id)
            .field("role", &self.item.participant_role)
            .finish_non_exhaustive()
    }
}
