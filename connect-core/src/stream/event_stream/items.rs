//! Reads the events in messages.

use std::marker::PhantomData;

use bytes::Bytes;
use serde_json::Value;

use crate::stream::event::reader::event_reader;
use crate::stream::event::{EVENT, EVENT_TYPE, EXCEPTION, EXCEPTION_TYPE, MESSAGE_TYPE};
use crate::stream::frame::{FrameError, Message, MessageDecoder};
use crate::stream::items::{DecodeItems, ItemRules};
use crate::stream::{EventReader, EventUnion, StreamError, UnknownEvent};

/// The kind of a message that is an error of no shape.
const ERROR: &str = "error";
/// The header that holds the code of such an error.
const ERROR_CODE: &str = ":error-code";
/// The header that holds the message of such an error.
const ERROR_MESSAGE: &str = ":error-message";
/// The event that holds the members of an output beside the stream, in protocols without other
/// places for them.
const INITIAL_RESPONSE: &str = "initial-response";

/// The longest payload of an exception of no declared shape that a message is read from.
const LONGEST_UNKNOWN: usize = 64 << 10;

/// An event, or the event that ends the stream.
pub(super) enum Received<E> {
    Event(E),
    /// An exception, and its name on the wire.
    Exception {
        code: String,
        event: E,
    },
    /// An error of no declared shape.
    Error {
        code: String,
        message: Option<String>,
    },
}

/// The decoder of messages and the events in them.
pub(super) struct EventItems<E> {
    messages: MessageDecoder,
    pub(super) rules: ItemRules<E>,
    events: u64,
    initial_response: Option<UnknownEvent>,
    /// True after the first message.
    has_begun: bool,
    is_ended: bool,
    event: PhantomData<fn() -> E>,
}

impl<E> EventItems<E> {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            messages: MessageDecoder::new().with_limit(limit),
            rules: ItemRules::default(),
            events: 0,
            initial_response: None,
            has_begun: false,
            is_ended: false,
            event: PhantomData,
        }
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.messages.set_limit(limit);
    }

    /// Returns the number of events that have come.
    pub(super) fn events(&self) -> u64 {
        self.events
    }

    fn reader<'m>(&self, message: &'m Message, name: &'m str, is_exception: bool) -> EventReader<'m> {
        let reader = event_reader(name, &self.rules.reader(message.payload()));
        reader.with_headers(message.headers()).with_exception(is_exception)
    }

    pub(super) fn initial_response(&self) -> Option<&UnknownEvent> {
        self.initial_response.as_ref()
    }
}

impl<E: EventUnion> EventItems<E> {
    /// Reads an event. Returns `None` for the initial response.
    fn event(&mut self, message: &Message, is_first: bool) -> Result<Option<E>, StreamError> {
        let name = text(message, EVENT_TYPE, "a message has no header `:event-type` that is a string")?;
        self.events += 1;
        let event = E::decode_variant(&self.reader(message, name, false));
        let event = event.map_err(|error| self.rules.unread(self.events, error))?;
        if is_first && name == INITIAL_RESPONSE && event.is_unknown() {
            self.events = 0;
            self.initial_response = Some(self.reader(message, name, false).to_unknown());
            return Ok(None);
        }
        self.rules.checked(self.events, event).map(Some)
    }

    /// Reads an exception. One that is not of its shape still has its name.
    fn exception(&self, message: &Message) -> Result<Received<E>, StreamError> {
        let code = text(message, EXCEPTION_TYPE, "a message has no header `:exception-type` that is a string")?;
        let event = E::decode_variant(&self.reader(message, code, true));
        let code = code.to_owned();
        Ok(match event {
            Ok(event) if event.exception().is_some() => Received::Exception { code, event },
            Ok(_) => Received::Error { code, message: message_in(message.payload()) },
            // The message of a declared exception may be a secret.
            Err(_) => Received::Error { code, message: None },
        })
    }
}

/// Returns the text of a required header.
fn text<'m>(message: &'m Message, name: &str, missing: &'static str) -> Result<&'m str, StreamError> {
    message.text(name).ok_or_else(|| StreamError::format(missing))
}

/// Returns the member `message` of a payload that is an object.
fn message_in(payload: &Bytes) -> Option<String> {
    if payload.len() > LONGEST_UNKNOWN {
        return None;
    }
    let members: Value = serde_json::from_slice(payload).ok()?;
    let message = members.get("message").or_else(|| members.get("Message"))?;
    message.as_str().map(str::to_owned)
}

fn error<E>(message: &Message) -> Received<E> {
    let text = |name| message.text(name).filter(|text| !text.is_empty()).map(str::to_owned);
    Received::Error { code: text(ERROR_CODE).unwrap_or_default(), message: text(ERROR_MESSAGE) }
}

/// Returns the error of a stream with these bytes.
fn stream_error(error: FrameError) -> StreamError {
    match error {
        FrameError::TooLong { limit, .. } => StreamError::too_long(limit),
        error => StreamError::format(error.text()),
    }
}

impl<E: EventUnion> DecodeItems for EventItems<E> {
    type Item = Received<E>;

    fn push(&mut self, chunk: Bytes) {
        self.messages.push(chunk);
    }

    fn finish(&mut self) -> Result<(), StreamError> {
        self.messages.finish().map_err(stream_error)
    }

    fn next(&mut self) -> Result<Option<Received<E>>, StreamError> {
        while !self.is_ended {
            let Some(message) = self.messages.next_message().map_err(stream_error)? else { return Ok(None) };
            let is_first = !std::mem::replace(&mut self.has_begun, true);
            let kind = text(&message, MESSAGE_TYPE, "a message has no header `:message-type` that is a string")?;
            match kind {
                EVENT => {
                    if let Some(event) = self.event(&message, is_first)? {
                        return Ok(Some(Received::Event(event)));
                    }
                }
                EXCEPTION | ERROR => {
                    self.is_ended = true;
                    return if kind == EXCEPTION { self.exception(&message) } else { Ok(error(&message)) }.map(Some);
                }
                _ => return Err(StreamError::format("a message has a `:message-type` that the format does not know")),
            }
        }
        Ok(None)
    }

    fn is_ended(&self) -> bool {
        self.is_ended
    }
}
