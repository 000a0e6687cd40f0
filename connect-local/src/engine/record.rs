//! Changes of the state: what a transaction makes, what the store saves, and what a start reads.

use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::item::ChatItem;
use super::model::{Attachment, Connection, Contact, Cursor, Instance, Replay, Token};

/// One change. Applied to the state, it gives the change that takes it back.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Put(Record),
    Remove(Key),
    /// Saves the bytes of a file, which are only in the store.
    PutBlob {
        id: String,
        bytes: Bytes,
    },
    RemoveBlob {
        id: String,
    },
    /// Delivers an item that is not in the transcript. It is never saved.
    Signal(Arc<ChatItem>),
    Unsignal {
        contact_id: String,
        position: u64,
    },
}

impl Change {
    /// Returns true if the store saves the change.
    pub(crate) fn is_saved(&self) -> bool {
        !matches!(self, Self::Signal(_) | Self::Unsignal { .. })
    }

    /// Returns true if a contact changes.
    pub(crate) fn is_of_contact(&self) -> bool {
        match self {
            Self::Put(record) => matches!(record, Record::Contact(_)),
            Self::Remove(key) => key.kind == Kind::Contact,
            _ => false,
        }
    }
}

/// A record of the state.
#[derive(Clone, Debug)]
pub(crate) enum Record {
    Instance(Arc<Instance>),
    Contact(Arc<Contact>),
    Item(Arc<ChatItem>),
    Connection(Arc<Connection>),
    Attachment(Arc<Attachment>),
    Replay(Arc<Replay>),
    Cursor(Arc<Cursor>),
}

/// The key of a record: its kind, its ID or that of its chat, and its position in the chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) kind: Kind,
    pub(crate) id: Token,
    pub(crate) position: u64,
}

/// The kind of a record, as a number that the store saves. Chats are read before their items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Instance = 1,
    Contact = 2,
    Item = 3,
    Connection = 4,
    Attachment = 5,
    Replay = 6,
    Cursor = 7,
}

impl Key {
    pub(crate) fn new(kind: Kind, id: &str) -> Self {
        Self { kind, id: Token(id.to_owned()), position: 0 }
    }

    pub(crate) fn item(contact_id: &str, position: u64) -> Self {
        Self { kind: Kind::Item, id: Token(contact_id.to_owned()), position }
    }
}

impl Record {
    pub(crate) fn key(&self) -> Key {
        match self {
            Self::Instance(instance) => Key::new(Kind::Instance, &instance.id),
            Self::Contact(contact) => Key::new(Kind::Contact, &contact.id),
            Self::Item(item) => Key::item(&item.contact_id, item.position),
            Self::Connection(connection) => Key::new(Kind::Connection, &connection.token.0),
            Self::Attachment(attachment) => Key::new(Kind::Attachment, &attachment.id),
            Self::Replay(replay) => Key::new(Kind::Replay, &replay.key),
            Self::Cursor(cursor) => Key::new(Kind::Cursor, &cursor.streaming_id),
        }
    }

    /// Returns the JSON of the record.
    pub(crate) fn to_body(&self) -> Result<Vec<u8>, serde_json::Error> {
        fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
            serde_json::to_vec(value)
        }
        match self {
            Self::Instance(instance) => json(instance),
            Self::Contact(contact) => json(contact),
            Self::Item(item) => json(item),
            Self::Connection(connection) => json(connection),
            Self::Attachment(attachment) => json(attachment),
            Self::Replay(replay) => json(replay),
            Self::Cursor(cursor) => json(cursor),
        }
    }

    /// Reads a record of the kind with this number. `None` if it is not one.
    pub(crate) fn from_body(kind: i64, body: &[u8]) -> Option<Self> {
        fn json<T: DeserializeOwned>(body: &[u8]) -> Option<Arc<T>> {
            serde_json::from_slice(body).ok().map(Arc::new)
        }
        Some(match kind {
            1 => Self::Instance(json(body)?),
            2 => Self::Contact(json(body)?),
            3 => Self::Item(json(body)?),
            4 => Self::Connection(json(body)?),
            5 => Self::Attachment(json(body)?),
            6 => Self::Replay(json(body)?),
            7 => Self::Cursor(json(body)?),
            _ => return None,
        })
    }
}
