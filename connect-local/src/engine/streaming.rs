//! `StartContactStreaming` and `StopContactStreaming`, and what a publisher needs.

use std::net::IpAddr;
use std::sync::Arc;

use connect_api::connect::{StartContactStreaming, StartContactStreamingOutput, StopContactStreaming};
use http::Uri;

use super::commit::Call;
use super::model::{Cursor, Streaming as Configuration};
use super::record::{Key, Kind, Record};
use super::state::Chat;
use super::transaction::Transaction;
use super::{Engine, EngineError};

/// The number of endpoints that a chat can be streamed to.
const STREAMINGS: usize = 2;

/// A chat whose items are published.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Streaming {
    /// The ID of the streaming.
    pub id: String,
    /// The ID of the instance.
    pub instance_id: String,
    /// The ID of the chat.
    pub contact_id: String,
    /// The ARN of the topic, or the URL that stands for one.
    pub endpoint_arn: String,
    /// The position after which items are to be published. See [`Engine::published`].
    pub after: u64,
}

impl Engine {
    /// Serves `StartContactStreaming`. The endpoint is the ARN of a topic, or only here an `http`
    /// URL of this machine.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance or chat,
    /// `InvalidRequestException` if the chat has ended, `InvalidParameterException` for an ARN that
    /// is not that of a topic, and `LimitExceededException` if the chat has two.
    pub fn start_contact_streaming(
        &self,
        input: StartContactStreaming,
    ) -> Result<StartContactStreamingOutput, EngineError> {
        const CALL: Call = Call::connect("StartContactStreaming");
        let id = self.shared.write(CALL, move |transaction| {
            transaction.state.chat_of(&input.instance_id, &input.contact_id)?;
            let arn = input.chat_streaming_configuration.streaming_endpoint_arn;
            let (contact_id, token) = (&input.contact_id, input.client_token.as_deref());
            transaction
                .once(CALL, contact_id, token, &arn.clone(), |transaction| transaction.start_streaming(contact_id, arn))
        })?;
        let mut output = StartContactStreamingOutput::default();
        output.streaming_id = id;
        Ok(output)
    }

    /// Serves `StopContactStreaming`.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance, chat or streaming.
    pub fn stop_contact_streaming(&self, input: StopContactStreaming) -> Result<(), EngineError> {
        self.shared.write(Call::connect("StopContactStreaming"), move |transaction| {
            let chat = transaction.state.chat_of(&input.instance_id, &input.contact_id)?;
            if !chat.contact.streamings.iter().any(|streaming| streaming.id == input.streaming_id) {
                return Err(EngineError::not_found("there is no streaming with this ID of the contact"));
            }
            transaction.update_contact(&input.contact_id, |contact| {
                contact.streamings.retain(|streaming| streaming.id != input.streaming_id);
            });
            transaction.remove(Key::new(Kind::Cursor, &input.streaming_id));
            Ok(())
        })
    }

    /// Returns the chats that are streamed and have items to publish, or can have. A publisher
    /// subscribes to each after [`Streaming::after`], publishes, and calls [`Engine::published`].
    ///
    /// # Errors
    ///
    /// Returns an error if changes that were due cannot be saved.
    pub fn streamings(&self) -> Result<Vec<Streaming>, EngineError> {
        self.shared.read(Call::local(), |state, _| {
            let streamings = state.chats.values();
            let streamings = streamings.flat_map(|chat| chat.contact.streamings.iter().map(move |one| (chat, one)));
            let streamings = streamings.filter_map(|(chat, streaming)| {
                let published = state.cursors.get(&streaming.id).map_or(0, |cursor| cursor.position);
                let after = published.max(streaming.after).max(streaming.started);
                let is_over = chat.contact.ended.is_some() && after >= last_saved(chat, u64::MAX);
                (!is_over).then(|| Streaming {
                    id: streaming.id.clone(),
                    instance_id: chat.contact.instance_id.clone(),
                    contact_id: chat.contact.id.clone(),
                    endpoint_arn: streaming.endpoint_arn.clone(),
                    after,
                })
            });
            Ok(streamings.collect())
        })
    }

    /// Records that the items up to a position were published, so that a restart goes on after
    /// them. An item can be published again after a crash, as the real service delivers at least
    /// once.
    ///
    /// # Errors
    ///
    /// Returns an error if the position cannot be saved.
    pub fn published(&self, streaming_id: &str, position: u64) -> Result<(), EngineError> {
        let streaming_id = streaming_id.to_owned();
        self.shared.write(Call::local(), move |transaction| {
            let is_of = |chat: &&Chat| chat.contact.streamings.iter().any(|one| one.id == streaming_id);
            let Some(chat) = transaction.state.chats.values().find(is_of) else { return Ok(()) };
            // A restart gives the positions of items that are not saved to later ones.
            let position = last_saved(chat, position);
            let before = transaction.state.cursors.get(&streaming_id).map_or(0, |cursor| cursor.position);
            if position > before {
                transaction.put(Record::Cursor(Arc::new(Cursor { streaming_id, position })));
            }
            Ok(())
        })
    }
}

/// Returns true if chats can be streamed to an endpoint: a standard topic, or the URL that a topic
/// would deliver to.
fn is_endpoint(text: &str) -> bool {
    let parts: Vec<_> = text.splitn(6, ':').collect();
    let is_fifo = |topic: &str| topic.rsplit('.').next() == Some("fifo");
    let is_topic = match parts[..] {
        ["arn", _, "sns", _, _, topic] => !topic.is_empty() && !topic.contains(':') && !is_fifo(topic),
        _ => false,
    };
    text.len() <= 350 && (is_topic || is_local_url(text))
}

/// Returns the position of the last item of the transcript up to `position`.
fn last_saved(chat: &Chat, position: u64) -> u64 {
    chat.items.range(..=position).next_back().map_or(0, |(position, _)| *position)
}

/// Returns true for an `http` URL whose host is this machine. Whoever starts the server maps topics
/// to other URLs, so that no request makes the server call another machine.
fn is_local_url(text: &str) -> bool {
    let Ok(uri) = text.parse::<Uri>() else { return false };
    let is_loopback = |host: &str| {
        let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
        host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
    };
    let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    text.starts_with("http://") && uri.host().is_some_and(is_loopback) && !has_user
}

impl Transaction<'_> {
    /// Starts to stream a chat, from now on.
    pub(crate) fn start_streaming(&mut self, contact_id: &str, endpoint_arn: String) -> Result<String, EngineError> {
        let chat = self.state.chats.get(contact_id);
        let chat = chat.ok_or_else(|| EngineError::not_found("there is no contact with this ID in the instance"))?;
        if chat.contact.ended.is_some() {
            return Err(EngineError::invalid_request("the contact has ended: stream an active contact"));
        }
        if chat.contact.streamings.len() >= STREAMINGS {
            return Err(EngineError::limit_exceeded("the contact is streamed to two endpoints: stop one first"));
        }
        if !is_endpoint(&endpoint_arn) {
            let message = "`StreamingEndpointArn` is not valid: use the ARN of a standard Amazon SNS topic, or an \
                           `http` URL of this machine";
            return Err(EngineError::invalid_parameter(message));
        }
        let (after, started) = (last_saved(chat, u64::MAX), chat.position());
        let id = self.uuid()?;
        let streaming = Configuration { id: id.clone(), endpoint_arn, after, started };
        self.update_contact(contact_id, |contact| contact.streamings.push(streaming));
        Ok(id)
    }
}
