//! `SendMessage`.

use connect_api::{SendMessage, SendMessageOutput};
use serde::{Deserialize, Serialize};

use super::commit::Call;
use super::error::Service;
use super::item::{ItemKind, event};
use super::model::Contact;
use super::transaction::Transaction;
use super::{Engine, EngineError};
use crate::clock::{Millis, iso};

/// The content type that every chat supports.
pub(crate) const TEXT: &str = "text/plain";
/// The content types that a chat can support.
pub(crate) const CONTENT_TYPES: &[&str] = &[
    TEXT,
    "text/markdown",
    "application/json",
    "application/vnd.amazonaws.connect.message.interactive",
    "application/vnd.amazonaws.connect.message.interactive.response",
];
/// The size of a message, in bytes.
const SIZE: usize = 16_384;

/// A message or event that was sent, as its first answer is kept.
#[derive(Serialize, Deserialize)]
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) time: Millis,
}

impl Engine {
    /// Serves `SendMessage`. A participant that has not joined yet joins by it.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// and `ValidationException` for a content type that the chat does not support, for content
    /// that is too large, and for JSON that is not valid.
    pub fn send_message(&self, input: SendMessage) -> Result<SendMessageOutput, EngineError> {
        const CALL: Call = Call::participant("SendMessage");
        let sent = self.shared.write(CALL, move |transaction| {
            let (chat, participant) = transaction.state.authorized(input.connection_token.expose())?;
            let (contact_id, id) = (chat.contact.id.clone(), participant.id.clone());
            let request = (&input.content_type, &input.content);
            transaction.once(CALL, &id, input.client_token.as_deref(), &request, |transaction| {
                let (chat, _) = transaction.state.authorized(input.connection_token.expose())?;
                check_content(Service::Participant, &chat.contact, &input.content_type, &input.content)?;
                transaction.join(&contact_id, &id)?;
                let mut item = transaction.item_from(&contact_id, Some(&id), ItemKind::Message, &input.content_type)?;
                item.content = Some(input.content.clone());
                let sent = Sent { id: item.id.clone(), time: item.time };
                transaction.add(item);
                transaction.is_active_again(&contact_id, &id)?;
                Ok(sent)
            })
        })?;
        let mut output = SendMessageOutput::default();
        output.id = Some(sent.id);
        output.absolute_time = Some(iso(sent.time));
        Ok(output)
    }
}

/// Checks that a chat takes a message with this content.
pub(crate) fn check_content(
    service: Service,
    contact: &Contact,
    content_type: &str,
    content: &str,
) -> Result<(), EngineError> {
    let invalid = |message: &str| Err(EngineError::invalid(service, message));
    if !contact.content_types.contains(content_type) {
        return invalid("the chat does not support the content type: add it to `SupportedMessagingContentTypes`");
    }
    if content.is_empty() || content.len() > SIZE {
        return invalid("`Content` is not valid: use 1 to 16,384 bytes");
    }
    let is_text = content_type.starts_with("text/");
    if !is_text && serde_json::from_str::<serde::de::IgnoredAny>(content).is_err() {
        return invalid("`Content` is not valid JSON: send JSON with this content type");
    }
    Ok(())
}

impl Transaction<'_> {
    /// Resets the timers of a participant, and writes that it returned if it was idle.
    pub(crate) fn is_active_again(&mut self, contact_id: &str, participant_id: &str) -> Result<(), EngineError> {
        let Some(chat) = self.state.chats.get(contact_id).filter(|chat| chat.contact.running.is_some()) else {
            return Ok(());
        };
        let was_idle = chat.participant(participant_id).is_some_and(|participant| participant.idle);
        let now = self.now;
        self.update_participant(contact_id, participant_id, |participant| {
            participant.active = now;
            participant.idle = false;
        });
        if was_idle { self.signal_from(contact_id, participant_id, event::RETURNED) } else { Ok(()) }
    }
}
