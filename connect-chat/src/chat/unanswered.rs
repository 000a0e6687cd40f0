//! The messages that a bot still has to answer, and how far it has got.

use std::collections::{HashSet, VecDeque};

use connect_api::{ConnectionToken, DisconnectParticipant, Item, ParticipantRole, SendMessage};
use connect_core::metadata::TimestampFormat;
use connect_core::operation::Operation;
use connect_core::request::EncodeRequest;
use connect_core::{Client, Error, Timestamp};

use super::split;
use crate::chat::ServeError;
use crate::{Answer, ChatEvent, EventKind, Message};

/// The messages of the customer that a bot has not answered, and what it still has to send. All of
/// it outlives a call of `serve` that fails or is dropped.
#[derive(Debug, Default)]
pub(super) struct Unanswered {
    queue: VecDeque<Message>,
    /// The answer to the first message of the queue, once the bot has given it.
    answer: Option<Pending>,
    /// The messages whose answers the service rejected.
    rejected: Vec<Message>,
    /// The ID of the last message that was answered, until its receipt is sent.
    pub(super) receipt: Option<String>,
    /// The request by which the bot leaves the chat, from when it wants to until it has.
    pub(super) leaving: Option<DisconnectParticipant>,
}

/// The part of an answer that the service may not have: requests with their tokens, so that the
/// service recognizes one that it has.
#[derive(Debug)]
struct Pending {
    parts: VecDeque<SendMessage>,
    leaving: Option<DisconnectParticipant>,
}

impl Unanswered {
    pub(super) fn push(&mut self, event: ChatEvent) {
        self.queue.extend(Message::from_event(event));
    }

    /// Takes over the events from before the bot joined, without the messages that were answered.
    pub(super) fn begin(&mut self, events: Vec<ChatEvent>) {
        let is_bot = |event: &&ChatEvent| event.role() == Some(&ParticipantRole::CustomBot);
        let bots: HashSet<String> =
            events.iter().filter(is_bot).filter_map(ChatEvent::participant_id).map(str::to_owned).collect();
        let reads: Vec<Option<&str>> = events.iter().map(|event| read_by(&bots, event.item())).collect();
        let last_read = reads.iter().rposition(Option::is_some);
        let read_at = reads.iter().copied().flatten().filter_map(time).max();

        // The last text of a bot that no receipt covers.
        let mut part: Option<String> = None;
        for (index, event) in events.into_iter().enumerate() {
            let is_text = event.text().is_some();
            match event.role() {
                Some(ParticipantRole::Agent | ParticipantRole::Supervisor)
                    if is_text || event.kind() == EventKind::Attachment =>
                {
                    self.queue.clear();
                }
                Some(ParticipantRole::CustomBot) if is_text => {
                    let sent = event.item().absolute_time.as_deref().and_then(time);
                    // In the same millisecond, an answer twice is better than none.
                    let is_covered = read_at.is_some_and(|read| sent.is_some_and(|sent| sent <= read));
                    let text = event.into_item().content.unwrap_or_default();
                    let is_answer = !part.as_ref().is_some_and(|part| split::continues(part, &text));
                    if !is_covered {
                        if is_answer {
                            self.queue.pop_front();
                        }
                        part = Some(text);
                    }
                    continue;
                }
                _ => self.push(event),
            }
            if Some(index) == last_read {
                self.queue.clear();
            }
        }
    }

    pub(super) fn first(&self) -> Option<&Message> {
        self.queue.front()
    }

    /// Returns true if the bot has given its answer to the first message.
    pub(super) fn has_answer(&self) -> bool {
        self.answer.is_some()
    }

    /// Keeps the answer to the first message, with a token for each part.
    pub(super) fn keep(&mut self, answer: &Answer, client: &Client, token: &ConnectionToken) -> Result<(), ServeError> {
        let mut parts = VecDeque::new();
        for text in split::parts(answer.as_text().unwrap_or_default()) {
            let mut part = SendMessage::text(text, token.clone());
            part.client_token = client_token(client, &part).map_err(ServeError::Answer)?;
            parts.push_back(part);
        }
        let mut leaving = None;
        if answer.leaves() {
            let mut request = DisconnectParticipant { client_token: None, connection_token: token.clone() };
            request.client_token = client_token(client, &request).map_err(ServeError::Leave)?;
            leaving = Some(request);
        }
        self.answer = Some(Pending { parts, leaving });
        Ok(())
    }

    /// Returns the next part of the answer to send.
    pub(super) fn part(&self) -> Option<&SendMessage> {
        self.answer.as_ref()?.parts.front()
    }

    /// Notes that the service has the part.
    pub(super) fn sent(&mut self) {
        if let Some(answer) = &mut self.answer {
            answer.parts.pop_front();
        }
    }

    /// Notes that the first message is answered.
    pub(super) fn answered(&mut self) {
        let message = self.finish();
        self.receipt = message.and_then(|message| message.id().map(str::to_owned));
    }

    /// Notes that the service rejected the answer to the first message.
    pub(super) fn reject(&mut self) {
        let message = self.finish();
        self.rejected.extend(message);
    }

    fn finish(&mut self) -> Option<Message> {
        if let Some(answer) = self.answer.take() {
            self.leaving = answer.leaving;
        }
        self.queue.pop_front()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Message> {
        self.rejected.iter().chain(&self.queue)
    }
}

/// Returns the time at which one of the bots read a message.
fn read_by<'i>(bots: &HashSet<String>, item: &'i Item) -> Option<&'i str> {
    let receipts = item.message_metadata.as_ref()?.receipts.as_ref()?;
    let of_bots = receipts.iter().filter(|receipt| {
        let recipient = receipt.recipient_participant_id.as_ref();
        recipient.is_some_and(|recipient| bots.contains(recipient))
    });
    of_bots.filter_map(|receipt| receipt.read_timestamp.as_deref()).max()
}

fn time(text: &str) -> Option<Timestamp> {
    Timestamp::parse(text, TimestampFormat::DateTime)
}

/// Generates the token of a request with the client's source of tokens.
fn client_token<O: EncodeRequest + Operation>(client: &Client, request: &O) -> Result<Option<String>, Error<O::Error>> {
    Ok(client.prepare(request)?.generated_token().map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use connect_core::json;

    use super::*;

    #[test]
    fn a_text_in_the_millisecond_of_a_receipt_answers_no_later_message() {
        let event = |json: &str| ChatEvent::from(json::from_slice::<Item>(json.as_bytes()).unwrap());
        let mut unanswered = Unanswered::default();
        unanswered.begin(vec![
            event(
                r#"{"Type":"MESSAGE","ParticipantRole":"CUSTOMER","Content":"one","MessageMetadata":{"Receipts":
                [{"RecipientParticipantId":"bot","ReadTimestamp":"2025-01-01T00:00:01.000Z"}]}}"#,
            ),
            event(r#"{"Type":"MESSAGE","ParticipantRole":"CUSTOMER","Content":"two"}"#),
            event(
                r#"{"Type":"MESSAGE","ParticipantRole":"CUSTOM_BOT","ParticipantId":"bot","Content":"ONE",
                "AbsoluteTime":"2025-01-01T00:00:01.000Z"}"#,
            ),
        ]);
        assert_eq!(unanswered.iter().map(Message::text).collect::<Vec<_>>(), ["two"]);
    }
}
