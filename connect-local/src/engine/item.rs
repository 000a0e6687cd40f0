//! The items of a chat: messages, events and attachments, as the transcript and websockets have
//! them.

use std::fmt;

use connect_api::{ArtifactStatus, AttachmentItem, ChatItemType, Item, MessageMetadata, Receipt};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::model::Role;
use crate::clock::{Millis, iso, to_timestamp};

/// Content types of events.
pub(crate) mod event {
    pub(crate) const TYPING: &str = "application/vnd.amazonaws.connect.event.typing";
    pub(crate) const ACKNOWLEDGED: &str = "application/vnd.amazonaws.connect.event.connection.acknowledged";
    pub(crate) const DELIVERED: &str = "application/vnd.amazonaws.connect.event.message.delivered";
    pub(crate) const READ: &str = "application/vnd.amazonaws.connect.event.message.read";
    pub(crate) const METADATA: &str = "application/vnd.amazonaws.connect.event.message.metadata";
    pub(crate) const JOINED: &str = "application/vnd.amazonaws.connect.event.participant.joined";
    pub(crate) const LEFT: &str = "application/vnd.amazonaws.connect.event.participant.left";
    pub(crate) const IDLE: &str = "application/vnd.amazonaws.connect.event.participant.idle";
    pub(crate) const RETURNED: &str = "application/vnd.amazonaws.connect.event.participant.returned";
    pub(crate) const AUTO_DISCONNECTED: &str = "application/vnd.amazonaws.connect.event.participant.autodisconnection";
    pub(crate) const TRANSFERRED: &str = "application/vnd.amazonaws.connect.event.transfer.succeeded";
    pub(crate) const ENDED: &str = "application/vnd.amazonaws.connect.event.chat.ended";
}

/// An item of a chat. Its `Debug` output leaves out the content.
///
/// Most items are in the transcript. The others are only delivered: typing events, receipts, and
/// the events of timers.
#[derive(Clone, Serialize, Deserialize)]
pub struct ChatItem {
    pub(crate) id: String,
    pub(crate) position: u64,
    pub(crate) contact_id: String,
    pub(crate) initial_contact_id: String,
    pub(crate) kind: ItemKind,
    pub(crate) content_type: String,
    pub(crate) content: Option<String>,
    pub(crate) sender: Option<Sender>,
    pub(crate) time: Millis,
    pub(crate) attachments: Vec<ItemAttachment>,
    pub(crate) metadata: Option<Metadata>,
}

/// The type of a [`ChatItem`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ItemKind {
    /// A message of a participant.
    Message,
    /// An event, whose content type says which one.
    Event,
    /// A file that a participant sent.
    Attachment,
    /// A receipt for a message.
    MessageMetadata,
}

/// The participant who sent an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sender {
    pub(crate) participant_id: String,
    pub(crate) display_name: String,
    pub(crate) role: Role,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ItemAttachment {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) content_type: String,
}

/// The receipts of a message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) message_id: String,
    pub(crate) receipts: Vec<ItemReceipt>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ItemReceipt {
    pub(crate) recipient: String,
    pub(crate) delivered: Option<Millis>,
    pub(crate) read: Option<Millis>,
}

impl ItemKind {
    /// Returns the type as the service writes it, such as `MESSAGE`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "MESSAGE",
            Self::Event => "EVENT",
            Self::Attachment => "ATTACHMENT",
            Self::MessageMetadata => "MESSAGEMETADATA",
        }
    }
}

impl ChatItem {
    /// Returns the ID of the item, which a receipt names.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the position of the item in its chat, from 1. Later items have a higher position.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Returns the ID of the chat.
    pub fn contact_id(&self) -> &str {
        &self.contact_id
    }

    /// Returns the ID of the chat's first contact. A chat has only one, since no flow transfers it.
    pub fn initial_contact_id(&self) -> &str {
        &self.initial_contact_id
    }

    /// Returns the type of the item.
    pub fn kind(&self) -> ItemKind {
        self.kind
    }

    /// Returns the content type, which for an event says what happened.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Returns the content of a message.
    pub fn content(&self) -> Option<&str> {
        self.content.as_deref()
    }

    /// Returns the ID of the participant who sent the item.
    pub fn participant_id(&self) -> Option<&str> {
        self.sender.as_ref().map(|sender| sender.participant_id.as_str())
    }

    /// Returns the name of the participant who sent the item.
    pub fn display_name(&self) -> Option<&str> {
        self.sender.as_ref().map(|sender| sender.display_name.as_str())
    }

    /// Returns the role of the participant who sent the item.
    pub fn role(&self) -> Option<Role> {
        self.sender.as_ref().map(|sender| sender.role)
    }

    /// Returns the time when the item was sent.
    pub fn time(&self) -> connect_core::Timestamp {
        to_timestamp(self.time)
    }

    /// Returns the item as `GetTranscript` has it, read from the chat `current`.
    pub(crate) fn to_api(&self, current: &str) -> Item {
        let mut item = Item::default();
        item.absolute_time = Some(iso(self.time));
        item.content.clone_from(&self.content);
        item.content_type = Some(self.content_type.clone());
        item.id = Some(self.id.clone());
        item.r#type = Some(match self.kind {
            ItemKind::Message => ChatItemType::Message,
            ItemKind::Event | ItemKind::MessageMetadata => ChatItemType::Event,
            ItemKind::Attachment => ChatItemType::Attachment,
        });
        if let Some(sender) = &self.sender {
            item.participant_id = Some(sender.participant_id.clone());
            item.display_name = Some(sender.display_name.clone());
            item.participant_role = Some(sender.role.to_api());
        }
        if !self.attachments.is_empty() {
            item.attachments = Some(self.attachments.iter().map(ItemAttachment::to_api).collect());
        }
        item.message_metadata = self.metadata.as_ref().map(Metadata::to_api);
        if self.contact_id == current {
            item.contact_id = Some(self.contact_id.clone());
        } else {
            item.related_contact_id = Some(self.contact_id.clone());
        }
        item
    }

    /// Returns the item as JSON, in the form that websockets and streaming deliver.
    pub fn to_json(&self) -> Value {
        let mut json = Map::new();
        let mut set = |key: &str, value: Value| {
            json.insert(key.to_owned(), value);
        };
        set("AbsoluteTime", iso(self.time).into());
        if let Some(content) = &self.content {
            set("Content", content.as_str().into());
        }
        if self.kind != ItemKind::Attachment {
            set("ContentType", self.content_type.as_str().into());
        }
        set("Id", self.id.as_str().into());
        set("Type", self.kind.as_str().into());
        if let Some(sender) = &self.sender {
            set("ParticipantId", sender.participant_id.as_str().into());
            set("DisplayName", sender.display_name.as_str().into());
            set("ParticipantRole", json!(sender.role));
        }
        if !self.attachments.is_empty() {
            set("Attachments", self.attachments.iter().map(ItemAttachment::to_json).collect());
        }
        if let Some(metadata) = &self.metadata {
            set("MessageMetadata", metadata.to_json());
        }
        // The service's receipts have no IDs of the chat.
        if self.kind != ItemKind::MessageMetadata {
            set("InitialContactId", self.initial_contact_id.as_str().into());
            set("ContactId", self.contact_id.as_str().into());
        }
        Value::Object(json)
    }
}

impl ItemAttachment {
    fn to_api(&self) -> AttachmentItem {
        let mut item = AttachmentItem::default();
        item.content_type = Some(self.content_type.clone());
        item.attachment_id = Some(self.id.clone());
        item.attachment_name = Some(self.name.clone());
        item.status = Some(ArtifactStatus::Approved);
        item
    }

    fn to_json(&self) -> Value {
        json!({
            "ContentType": self.content_type,
            "AttachmentId": self.id,
            "AttachmentName": self.name,
            "Status": "APPROVED",
        })
    }
}

impl Metadata {
    fn to_api(&self) -> MessageMetadata {
        let receipts = self.receipts.iter().map(|receipt| {
            let mut api = Receipt::default();
            api.delivered_timestamp = receipt.delivered.map(iso);
            api.read_timestamp = receipt.read.map(iso);
            api.recipient_participant_id = Some(receipt.recipient.clone());
            api
        });
        let mut metadata = MessageMetadata::default();
        metadata.message_id = Some(self.message_id.clone());
        metadata.receipts = Some(receipts.collect());
        metadata
    }

    fn to_json(&self) -> Value {
        let receipts = self.receipts.iter().map(|receipt| {
            let mut json = Map::new();
            if let Some(delivered) = receipt.delivered {
                json.insert("DeliveredTimestamp".to_owned(), iso(delivered).into());
            }
            if let Some(read) = receipt.read {
                json.insert("ReadTimestamp".to_owned(), iso(read).into());
            }
            json.insert("RecipientParticipantId".to_owned(), receipt.recipient.as_str().into());
            Value::Object(json)
        });
        json!({ "MessageId": self.message_id, "Receipts": receipts.collect::<Vec<_>>() })
    }
}

impl fmt::Debug for ChatItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatItem")
            .field("id", &self.id)
            .field("position", &self.position)
            .field("contact_id", &self.contact_id)
            .field("kind", &self.kind)
            .field("content_type", &self.content_type)
            .field("role", &self.role())
            .finish_non_exhaustive()
    }
}
