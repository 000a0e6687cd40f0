//! `SendEvent`: typing events and receipts.

use std::sync::Arc;

use connect_api::{SendEvent, SendEventOutput};
use serde::Deserialize;

use super::commit::Call;
use super::item::{ChatItem, ItemKind, ItemReceipt, Metadata, event};
use super::messages::Sent;
use super::record::Record;
use super::transaction::Transaction;
use super::{Engine, EngineError};
use crate::clock::iso;

/// The content of a receipt.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReceiptContent {
    message_id: String,
}

impl Engine {
    /// Serves `SendEvent`. Typing events and receipts are delivered, and are no items of the
    /// transcript; a receipt is in the metadata of its message.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat,
    /// `ValidationException` for a content type that participants cannot send and for a receipt
    /// without its message, and `ConflictException` for a receipt in a chat of more than two.
    pub fn send_event(&self, input: SendEvent) -> Result<SendEventOutput, EngineError> {
        const CALL: Call = Call::participant("SendEvent");
        let sent = self.shared.write(CALL, move |transaction| {
            let (chat, participant) = transaction.state.authorized(input.connection_token.expose())?;
            let (contact_id, id) = (chat.contact.id.clone(), participant.id.clone());
            let request = (&input.content_type, &input.content);
            transaction.once(CALL, &id, input.client_token.as_deref(), &request, |transaction| {
                transaction.send_event(&contact_id, &id, &input.content_type, input.content.as_deref())
            })
        })?;
        let mut output = SendEventOutput::default();
        output.id = Some(sent.id);
        output.absolute_time = Some(iso(sent.time));
        Ok(output)
    }
}

impl Transaction<'_> {
    fn send_event(
        &mut self,
        contact_id: &str,
        id: &str,
        content_type: &str,
        content: Option<&str>,
    ) -> Result<Sent, EngineError> {
        match content_type {
            event::TYPING => {
                self.join(contact_id, id)?;
                let item = self.item_from(contact_id, Some(id), ItemKind::Event, event::TYPING)?;
                let sent = Sent { id: item.id.clone(), time: item.time };
                self.signal(item);
                Ok(sent)
            }
            event::ACKNOWLEDGED => {
                self.join(contact_id, id)?;
                Ok(Sent { id: self.uuid()?, time: self.now })
            }
            event::DELIVERED => self.receive(contact_id, id, content, false),
            event::READ => self.receive(contact_id, id, content, true),
            _ => {
                let message = "`ContentType` is not valid: send a typing event, or a receipt that a message was delivered or read";
                Err(EngineError::validation(message))
            }
        }
    }

    /// Writes a receipt into the metadata of its message, once, and delivers it. It says that the
    /// message was read, or else that it was delivered.
    fn receive(
        &mut self,
        contact_id: &str,
        recipient: &str,
        content: Option<&str>,
        is_read: bool,
    ) -> Result<Sent, EngineError> {
        let invalid = || {
            let message =
                "`Content` is not a receipt: send `{\"messageId\": …}` with the ID of a message of another participant";
            EngineError::validation(message)
        };
        let content: ReceiptContent = content.and_then(|json| serde_json::from_str(json).ok()).ok_or_else(invalid)?;
        let chat = self.state.chats.get(contact_id).ok_or_else(invalid)?;
        if chat.contact.participants.iter().filter(|one| one.is_present()).count() > 2 {
            return Err(EngineError::conflict("receipts are not supported in a chat of more than two participants"));
        }
        let is_message = |item: &&Arc<ChatItem>| {
            item.id == content.message_id && item.kind != ItemKind::Event && item.participant_id() != Some(recipient)
        };
        let message = chat.items.values().rev().find(is_message).ok_or_else(invalid)?;
        let mut message = ChatItem::clone(message);
        let metadata = message
            .metadata
            .get_or_insert_with(|| Metadata { message_id: content.message_id.clone(), receipts: Vec::new() });
        let index = metadata.receipts.iter().position(|one| one.recipient == recipient).unwrap_or_else(|| {
            metadata.receipts.push(ItemReceipt { recipient: recipient.to_owned(), delivered: None, read: None });
            metadata.receipts.len() - 1
        });
        let mut signal = self.item_from(contact_id, None, ItemKind::MessageMetadata, event::METADATA)?;
        let sent = Sent { id: signal.id.clone(), time: signal.time };
        let Some(receipt) = metadata.receipts.get_mut(index) else { return Ok(sent) };
        if (if is_read { receipt.read } else { receipt.delivered }).is_some() {
            return Ok(sent);
        }
        // A message that is read was delivered, even if no receipt says so.
        receipt.delivered.get_or_insert(self.now);
        if is_read {
            receipt.read = Some(self.now);
        }
        // Clients look at the first receipt only, so those of other participants are left out.
        signal.metadata = Some(Metadata { message_id: content.message_id, receipts: vec![receipt.clone()] });
        self.put(Record::Item(Arc::new(message)));
        self.signal(signal);
        Ok(sent)
    }
}
