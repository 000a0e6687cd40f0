//! One batch of changes: made on the state, saved together, and taken back if that fails.

use std::sync::Arc;

use super::EngineError;
use super::item::{ChatItem, ItemKind, Sender, event};
use super::model::{Contact, Ended, Left, Participant, Role, Token};
use super::record::{Change, Key, Record};
use super::settings::Settings;
use super::state::{Chat, State};
use crate::clock::Millis;
use crate::random::Random;

/// The changes of a batch, and how to take them back.
pub(crate) struct Transaction<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: Millis,
    pub(crate) settings: &'a Settings,
    random: &'a Random,
    pub(crate) base_url: &'a str,
    changes: Vec<Change>,
    undo: Vec<Change>,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(
        state: &'a mut State,
        now: Millis,
        settings: &'a Settings,
        random: &'a Random,
        base_url: &'a str,
    ) -> Self {
        Self { state, now, settings, random, base_url, changes: Vec::new(), undo: Vec::new() }
    }

    /// Runs `job`, and takes back its changes if it fails.
    pub(crate) fn attempt<T>(
        &mut self,
        job: impl FnOnce(&mut Self) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let before = self.changes.len();
        let result = job(self);
        if result.is_err() {
            self.changes.truncate(before);
            for change in self.undo.drain(before..).rev() {
                self.state.apply(&change);
            }
        }
        result
    }

    /// Returns the changes, and those that take them back, in the order to apply them.
    pub(crate) fn into_changes(self) -> (Vec<Change>, Vec<Change>) {
        (self.changes, self.undo.into_iter().rev().collect())
    }

    pub(crate) fn change(&mut self, change: Change) {
        self.undo.push(self.state.apply(&change));
        self.changes.push(change);
    }

    pub(crate) fn put(&mut self, record: Record) {
        self.change(Change::Put(record));
    }

    pub(crate) fn remove(&mut self, key: Key) {
        self.change(Change::Remove(key));
    }

    pub(crate) fn uuid(&self) -> Result<String, EngineError> {
        Ok(self.random.uuid()?)
    }

    pub(crate) fn token(&self) -> Result<Token, EngineError> {
        Ok(Token(self.random.token()?))
    }

    pub(crate) fn update_contact(&mut self, contact_id: &str, update: impl FnOnce(&mut Contact)) {
        if let Some(chat) = self.state.chats.get(contact_id) {
            let mut contact = Contact::clone(&chat.contact);
            update(&mut contact);
            contact.updated = self.now;
            self.put(Record::Contact(Arc::new(contact)));
        }
    }

    pub(crate) fn update_participant(
        &mut self,
        contact_id: &str,
        participant_id: &str,
        update: impl FnOnce(&mut Participant),
    ) {
        self.update_contact(contact_id, |contact| {
            if let Some(participant) = contact.participants.iter_mut().find(|one| one.id == participant_id) {
                update(participant);
            }
        });
    }

    /// Creates an item at the end of a chat, which is not yet in it.
    fn item(
        &self,
        chat: &Chat,
        sender: Option<Sender>,
        kind: ItemKind,
        content_type: &str,
    ) -> Result<ChatItem, EngineError> {
        Ok(ChatItem {
            id: self.uuid()?,
            position: chat.position() + 1,
            contact_id: chat.contact.id.clone(),
            initial_contact_id: chat.contact.initial_contact_id.clone(),
            kind,
            content_type: content_type.to_owned(),
            content: None,
            sender,
            time: self.now,
            attachments: Vec::new(),
            metadata: None,
        })
    }

    /// Creates an item from a participant, or from nobody if there is no participant.
    pub(crate) fn item_from(
        &self,
        contact_id: &str,
        participant_id: Option<&str>,
        kind: ItemKind,
        content_type: &str,
    ) -> Result<ChatItem, EngineError> {
        let chat = self.state.chats.get(contact_id);
        let chat = chat.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))?;
        let sender = participant_id.and_then(|id| chat.participant(id)).map(|participant| Sender {
            participant_id: participant.id.clone(),
            display_name: participant.display_name.clone(),
            role: participant.role,
        });
        self.item(chat, sender, kind, content_type)
    }

    /// Adds an item to the transcript.
    pub(crate) fn add(&mut self, item: ChatItem) -> Arc<ChatItem> {
        let item = Arc::new(item);
        self.put(Record::Item(Arc::clone(&item)));
        item
    }

    /// Delivers an item that is not in the transcript.
    pub(crate) fn signal(&mut self, item: ChatItem) {
        self.change(Change::Signal(Arc::new(item)));
    }

    /// Delivers an event of a participant that is not in the transcript.
    pub(crate) fn signal_from(
        &mut self,
        contact_id: &str,
        participant_id: &str,
        content_type: &str,
    ) -> Result<(), EngineError> {
        let item = self.item_from(contact_id, Some(participant_id), ItemKind::Event, content_type)?;
        self.signal(item);
        Ok(())
    }

    /// Marks a participant as connected, once, and writes that it joined.
    pub(crate) fn join(&mut self, contact_id: &str, participant_id: &str) -> Result<(), EngineError> {
        let Some(chat) = self.state.chats.get(contact_id) else { return Ok(()) };
        if chat.participant(participant_id).is_none_or(|one| one.connected.is_some() || one.left.is_some()) {
            return Ok(());
        }
        let now = self.now;
        self.update_contact(contact_id, |contact| {
            for participant in contact.participants.iter_mut().filter(|one| one.id == participant_id) {
                participant.connect_by = None;
                participant.connected = Some(now);
            }
            let has = |is_customer: bool| {
                contact.participants.iter().any(|one| one.is_present() && (one.role == Role::Customer) == is_customer)
            };
            // The timers that are set when both sides are there apply as long as they are.
            if contact.running.is_none() && has(true) && has(false) {
                contact.running = Some(contact.timers.clone());
                for participant in &mut contact.participants {
                    participant.active = now;
                    participant.idle = false;
                }
            }
        });
        let item = self.item_from(contact_id, Some(participant_id), ItemKind::Event, event::JOINED)?;
        self.add(item);
        Ok(())
    }

    /// Removes a participant from its chat. Nothing is written of one that never joined.
    pub(crate) fn leave(
        &mut self,
        contact_id: &str,
        participant_id: &str,
        by_request: bool,
    ) -> Result<(), EngineError> {
        let Some(chat) = self.state.chats.get(contact_id) else { return Ok(()) };
        let Some(participant) = chat.participant(participant_id).filter(|one| one.left.is_none()) else {
            return Ok(());
        };
        let (is_customer, was_present) = (participant.role == Role::Customer, participant.is_present());
        // The item is first, so that a subscriber who sees that the participant has left finds it.
        let last = if was_present {
            let item = self.item_from(contact_id, Some(participant_id), ItemKind::Event, event::LEFT)?;
            self.add(item).position
        } else {
            chat.position()
        };
        let now = self.now;
        self.update_contact(contact_id, |contact| {
            for participant in contact.participants.iter_mut().filter(|one| one.id == participant_id) {
                participant.connect_by = None;
                // A customer who leaves ends the chat, and hears its end.
                participant.left = Some(Left { at: now, by_request, last: (!is_customer).then_some(last) });
            }
            if !contact.participants.iter().any(|one| one.is_present() && one.role != Role::Customer) {
                contact.running = None;
            }
        });
        Ok(())
    }

    /// Ends a chat: all participants leave, and the last item says so.
    pub(crate) fn end_chat(&mut self, contact_id: &str, reason: &str) -> Result<(), EngineError> {
        let Some(chat) = self.state.chats.get(contact_id).filter(|chat| chat.contact.ended.is_none()) else {
            return Ok(());
        };
        let contact = Arc::clone(&chat.contact);
        let staying: Vec<_> = contact.participants.iter().filter(|one| one.left.is_none()).collect();
        for participant in &staying {
            self.leave(contact_id, &participant.id, false)?;
        }
        let item = self.item_from(contact_id, None, ItemKind::Event, event::ENDED)?;
        self.add(item);
        let now = self.now;
        self.update_contact(contact_id, |contact| {
            contact.running = None;
            contact.ended = Some(Ended { at: now, reason: reason.to_owned() });
            // Those who were there until now hear the end.
            let left = contact.participants.iter_mut().filter(|one| staying.iter().any(|other| other.id == one.id));
            for left in left.filter_map(|one| one.left.as_mut()) {
                left.last = None;
            }
        });
        Ok(())
    }
}
