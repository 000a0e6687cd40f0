//! The state in memory, with the indexes over its records.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use super::expiry;
use super::item::ChatItem;
use super::model::{Attachment, Connection, Contact, Cursor, Instance, Participant, Replay, Token};
use super::record::{Change, Key, Kind, Record};
use crate::clock::Millis;

/// The number of items outside of the transcript that a chat keeps for slow subscribers.
pub(crate) const SIGNALS: usize = 256;

/// The state. Only [`State::apply`] changes it.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) instances: BTreeMap<String, Arc<Instance>>,
    pub(crate) chats: HashMap<String, Chat>,
    pub(crate) connections: HashMap<Token, Arc<Connection>>,
    pub(crate) attachments: HashMap<String, Arc<Attachment>>,
    pub(crate) replays: HashMap<String, Arc<Replay>>,
    pub(crate) cursors: HashMap<String, Arc<Cursor>>,
    /// The chat and the participant of each participant token.
    participant_tokens: HashMap<Token, (String, String)>,
    deadlines: BTreeSet<(Millis, Due)>,
}

/// A chat contact with its items.
#[derive(Debug)]
pub(crate) struct Chat {
    pub(crate) contact: Arc<Contact>,
    pub(crate) items: BTreeMap<u64, Arc<ChatItem>>,
    pub(crate) signals: VecDeque<Arc<ChatItem>>,
}

/// A record that changes when its deadline passes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Due {
    Chat(String),
    Connection(Token),
    Replay(String),
}

impl Chat {
    fn new(contact: Arc<Contact>) -> Self {
        Self { contact, items: BTreeMap::new(), signals: VecDeque::new() }
    }

    /// Returns the position of the last item, 0 if there is none.
    pub(crate) fn position(&self) -> u64 {
        let item = self.items.last_key_value().map_or(0, |(position, _)| *position);
        item.max(self.signals.back().map_or(0, |signal| signal.position))
    }

    pub(crate) fn participant(&self, id: &str) -> Option<&Participant> {
        self.contact.participants.iter().find(|participant| participant.id == id)
    }
}

impl State {
    /// Applies a change, and returns the one that takes it back.
    pub(crate) fn apply(&mut self, change: &Change) -> Change {
        match change {
            Change::Put(record) => {
                let key = record.key();
                self.put(record.clone()).map_or(Change::Remove(key), Change::Put)
            }
            Change::Remove(key) => {
                let removed = self.remove(key);
                removed.map_or_else(|| Change::Remove(key.clone()), Change::Put)
            }
            // The state has no files, so there is nothing to take back.
            Change::PutBlob { id, .. } | Change::RemoveBlob { id } => Change::RemoveBlob { id: id.clone() },
            Change::Signal(item) => {
                if let Some(chat) = self.chats.get_mut(&item.contact_id) {
                    chat.signals.push_back(Arc::clone(item));
                    if chat.signals.len() > SIGNALS {
                        chat.signals.pop_front();
                    }
                }
                Change::Unsignal { contact_id: item.contact_id.clone(), position: item.position }
            }
            Change::Unsignal { contact_id, position } => {
                if let Some(chat) = self.chats.get_mut(contact_id) {
                    chat.signals.retain(|signal| signal.position != *position);
                }
                change.clone()
            }
        }
    }

    /// Puts a record, and returns the one that it replaces.
    fn put(&mut self, record: Record) -> Option<Record> {
        let new = deadline(&record);
        let old = match record {
            Record::Instance(new) => self.instances.insert(new.id.clone(), new).map(Record::Instance),
            Record::Contact(new) => self.put_contact(new).map(Record::Contact),
            Record::Item(new) => {
                let chat = self.chats.get_mut(&new.contact_id)?;
                chat.items.insert(new.position, new).map(Record::Item)
            }
            Record::Connection(new) => self.connections.insert(new.token.clone(), new).map(Record::Connection),
            Record::Attachment(new) => self.attachments.insert(new.id.clone(), new).map(Record::Attachment),
            Record::Replay(new) => self.replays.insert(new.key.clone(), new).map(Record::Replay),
            Record::Cursor(new) => self.cursors.insert(new.streaming_id.clone(), new).map(Record::Cursor),
        };
        if let Some(old) = old.as_ref().and_then(deadline) {
            self.deadlines.remove(&old);
        }
        self.deadlines.extend(new);
        old
    }

    fn put_contact(&mut self, contact: Arc<Contact>) -> Option<Arc<Contact>> {
        let ids = |participant: &Participant| (contact.id.clone(), participant.id.clone());
        let tokens = contact.participants.iter().map(|participant| (participant.token.clone(), ids(participant)));
        self.participant_tokens.extend(tokens);
        match self.chats.get_mut(&contact.id) {
            Some(chat) => {
                let old = std::mem::replace(&mut chat.contact, contact);
                let kept = &chat.contact.participants;
                let gone = |one: &&Participant| !kept.iter().any(|other| other.token == one.token);
                for participant in old.participants.iter().filter(gone) {
                    self.participant_tokens.remove(&participant.token);
                }
                Some(old)
            }
            None => {
                self.chats.insert(contact.id.clone(), Chat::new(contact));
                None
            }
        }
    }

    fn remove(&mut self, key: &Key) -> Option<Record> {
        let id = &key.id.0;
        let removed = match key.kind {
            Kind::Instance => self.instances.remove(id).map(Record::Instance),
            Kind::Contact => self.chats.remove(id).map(|chat| {
                for participant in &chat.contact.participants {
                    self.participant_tokens.remove(&participant.token);
                }
                Record::Contact(chat.contact)
            }),
            Kind::Item => self.chats.get_mut(id).and_then(|chat| chat.items.remove(&key.position)).map(Record::Item),
            Kind::Connection => self.connections.remove(&key.id).map(Record::Connection),
            Kind::Attachment => self.attachments.remove(id).map(Record::Attachment),
            Kind::Replay => self.replays.remove(id).map(Record::Replay),
            Kind::Cursor => self.cursors.remove(id).map(Record::Cursor),
        };
        if let Some(old) = removed.as_ref().and_then(deadline) {
            self.deadlines.remove(&old);
        }
        removed
    }

    /// Returns the chat and the participant that a participant token belongs to.
    pub(crate) fn participant_of(&self, token: &str) -> Option<(&Chat, &Participant)> {
        let (contact_id, participant_id) = self.participant_tokens.get(&Token(token.to_owned()))?;
        let chat = self.chats.get(contact_id)?;
        Some((chat, chat.participant(participant_id)?))
    }

    /// Returns the record whose deadline is the next, with the deadline.
    pub(crate) fn next_due(&self) -> Option<&(Millis, Due)> {
        self.deadlines.first()
    }
}

/// Returns the deadline of a record.
fn deadline(record: &Record) -> Option<(Millis, Due)> {
    match record {
        Record::Contact(contact) => expiry::next(contact).map(|(at, _)| (at, Due::Chat(contact.id.clone()))),
        Record::Connection(connection) => Some((connection.expires, Due::Connection(connection.token.clone()))),
        Record::Replay(replay) => Some((replay.expires, Due::Replay(replay.key.clone()))),
        Record::Instance(_) | Record::Item(_) | Record::Attachment(_) | Record::Cursor(_) => None,
    }
}
