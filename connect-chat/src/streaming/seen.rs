//! The events that have come, so that none is answered twice.

use std::collections::{HashMap, VecDeque};

use super::delivery::StreamedEvent;

/// The events that have come, since Amazon SNS delivers each at least once.
///
/// This is the memory of one process: it is empty after a start, and two processes do not share it.
/// A bot of several processes keeps [`StreamedEvent::key`] in a table.
///
/// An event that was noted has to be answered, or [removed](Self::remove), also if SNS gives up
/// waiting: answer it in a task of its own, which does not end with the connection.
///
/// The memory is bounded. It keeps the last 256 events of each of the 1,024 chats that had an event
/// last: that is about 20 MB if all chats are that long, and 1 MB if each has some ten events.
#[derive(Clone, Debug)]
pub struct SeenEvents {
    chats: HashMap<String, Chat>,
    most_chats: usize,
    most_events: usize,
    /// The number of events that have come.
    clock: u64,
}

#[derive(Clone, Debug, Default)]
struct Chat {
    ids: VecDeque<String>,
    /// The time of the last event.
    last: u64,
}

impl SeenEvents {
    /// Creates a memory of 256 events of each of 1,024 chats.
    pub fn new() -> Self {
        Self::with_capacity(1024, 256)
    }

    /// Creates a memory of some chats and some events of each, at least one.
    pub fn with_capacity(chats: usize, events: usize) -> Self {
        Self { chats: HashMap::new(), most_chats: chats.max(1), most_events: events.max(1), clock: 0 }
    }

    /// Notes an event. Returns true if it has not come before.
    pub fn insert(&mut self, event: &StreamedEvent) -> bool {
        self.clock += 1;
        if !self.chats.contains_key(event.chat()) && self.chats.len() >= self.most_chats {
            self.forget_a_chat();
        }
        let chat = self.chats.entry(event.chat().to_owned()).or_default();
        chat.last = self.clock;
        if chat.ids.iter().any(|id| id == event.id()) {
            return false;
        }
        if chat.ids.len() >= self.most_events {
            chat.ids.pop_front();
        }
        chat.ids.push_back(event.id().to_owned());
        true
    }

    /// Forgets an event that could not be answered, so that the next attempt of SNS counts.
    pub fn remove(&mut self, event: &StreamedEvent) {
        if let Some(chat) = self.chats.get_mut(event.chat()) {
            chat.ids.retain(|id| id != event.id());
        }
    }

    /// Forgets the chat that has had no event for the longest time.
    fn forget_a_chat(&mut self) {
        let oldest = self.chats.iter().min_by_key(|(_, chat)| chat.last).map(|(id, _)| id.clone());
        oldest.map(|id| self.chats.remove(&id));
    }
}

impl Default for SeenEvents {
    fn default() -> Self {
        Self::new()
    }
}
