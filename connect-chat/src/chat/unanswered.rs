//! The messages that a bot still has to answer.

use std::collections::VecDeque;

use connect_api::ParticipantRole;

use crate::{ChatEvent, Message};

/// The messages of the customer that a bot has not answered.
#[derive(Debug, Default)]
pub(super) struct Unanswered(VecDeque<Message>);

impl Unanswered {
    pub(super) fn push(&mut self, event: ChatEvent) {
        self.0.extend(Message::from_event(event));
    }

    /// Adds an event from before the bot joined. A bot or an agent who wrote after a message has
    /// answered it.
    pub(super) fn push_past(&mut self, event: ChatEvent) {
        let answers = matches!(
            event.role(),
            Some(ParticipantRole::CustomBot | ParticipantRole::Agent | ParticipantRole::Supervisor)
        );
        if event.text().is_some() && answers {
            self.0.clear();
        }
        self.push(event);
    }

    pub(super) fn first(&self) -> Option<&Message> {
        self.0.front()
    }

    pub(super) fn answered(&mut self) {
        self.0.pop_front();
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Message> {
        self.0.iter()
    }
}
