//! Rules of time: bots that do not connect, customers that never come, idle participants, and the
//! end of a chat.

use super::EngineError;
use super::item::event;
use super::model::{Contact, Participant, Role, Timer, TimerKind};
use super::record::{Key, Kind};
use super::state::Due;
use super::transaction::Transaction;
use crate::clock::Millis;

/// The number of milliseconds in a minute.
const MINUTE: Millis = 60_000;

/// The action that a chat's next deadline takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// The chat has reached its duration.
    End,
    /// A participant has not connected in time.
    Forget(String),
    /// A participant has been idle.
    Idle(String),
    /// All participants but the customer are disconnected.
    AutoDisconnect(String),
}

/// Returns the next deadline of a chat, with the action it takes. `None` if the chat has ended.
pub(crate) fn next(contact: &Contact) -> Option<(Millis, Action)> {
    if contact.ended.is_some() {
        return None;
    }
    let mut next = (contact.ends, Action::End);
    let mut earlier = |at: Millis, action: Action| {
        if at < next.0 {
            next = (at, action);
        }
    };
    for participant in contact.participants.iter().filter(|participant| participant.left.is_none()) {
        if let Some(at) = participant.connect_by {
            earlier(at, Action::Forget(participant.id.clone()));
        }
        let timers = contact.running.as_deref().filter(|_| participant.is_present());
        if let Some((at, action)) = timers.and_then(|timers| next_timer(timers, participant)) {
            earlier(at, action);
        }
    }
    Some(next)
}

/// Returns the timer of a participant that expires next. The timer that disconnects starts after
/// the one for idleness, if both are set.
fn next_timer(timers: &[Timer], participant: &Participant) -> Option<(Millis, Action)> {
    let of_kind = |kind: TimerKind| {
        let mut timers = timers.iter().filter(move |timer| timer.role == participant.role && timer.kind == kind);
        timers.next().map(|timer| Millis::from(timer.minutes) * MINUTE)
    };
    let (idle, disconnect) = (of_kind(TimerKind::Idle), of_kind(TimerKind::DisconnectNoncustomer));
    match idle {
        Some(idle) if !participant.idle => Some((participant.active + idle, Action::Idle(participant.id.clone()))),
        idle => {
            let at = participant.active + idle.unwrap_or_default() + disconnect?;
            Some((at, Action::AutoDisconnect(participant.id.clone())))
        }
    }
}

impl Transaction<'_> {
    /// Takes the actions of all deadlines that have passed, in their order and at their time.
    pub(crate) fn expire(&mut self) -> Result<(), EngineError> {
        let now = self.now;
        while let Some((at, due)) = self.state.next_due().filter(|(at, _)| *at <= now).cloned() {
            self.now = at;
            let expired = self.expire_one(&due);
            self.now = now;
            expired?;
        }
        Ok(())
    }

    fn expire_one(&mut self, due: &Due) -> Result<(), EngineError> {
        match due {
            Due::Connection(token) => self.remove(Key::new(Kind::Connection, &token.0)),
            Due::Replay(key) => self.remove(Key::new(Kind::Replay, key)),
            Due::Chat(contact_id) => {
                let Some(chat) = self.state.chats.get(contact_id) else { return Ok(()) };
                let contact = std::sync::Arc::clone(&chat.contact);
                match next(&contact) {
                    None => {}
                    Some((_, Action::End)) => self.end_chat(contact_id, "EXPIRED")?,
                    Some((_, Action::Forget(id))) => {
                        let is_customer =
                            contact.participants.iter().any(|one| one.id == id && one.role == Role::Customer);
                        if is_customer {
                            self.end_chat(contact_id, "EXPIRED")?;
                        } else {
                            self.leave(contact_id, &id, false)?;
                        }
                    }
                    Some((_, Action::Idle(id))) => {
                        self.update_participant(contact_id, &id, |participant| participant.idle = true);
                        self.signal_from(contact_id, &id, event::IDLE)?;
                    }
                    Some((_, Action::AutoDisconnect(id))) => self.auto_disconnect(&contact, &id)?,
                }
            }
        }
        Ok(())
    }

    /// Disconnects everyone but the customer, because of a participant who was idle for too long.
    fn auto_disconnect(&mut self, contact: &Contact, idle: &str) -> Result<(), EngineError> {
        self.signal_from(&contact.id, idle, event::AUTO_DISCONNECTED)?;
        let others = contact.participants.iter().filter(|one| one.role != Role::Customer && one.left.is_none());
        for participant in others {
            self.leave(&contact.id, &participant.id, false)?;
        }
        // Without another participant no timer runs, so that this deadline is over.
        self.update_contact(&contact.id, |contact| contact.running = None);
        Ok(())
    }
}
