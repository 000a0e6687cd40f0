//! Streams of server-sent events.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::decoder::SseDecoder;
use super::encoder::encode;
use super::{DecodeEventData, EncodeEventData, ServerSentEvent};
use crate::stream::encoded::{collect_items, encode_iterator, encode_stream};
use crate::stream::items::{DecodeItems, ItemRules, Items};
use crate::stream::methods::item_stream;
use crate::stream::payload::item_payload;
use crate::stream::{ByteStream, StreamError};
use crate::validate::Violations;

/// A stream of server-sent events (`text/event-stream`), as the HTML standard defines them.
///
/// As an output, or a payload member of one, it is the body that is received. As a payload member
/// of an operation, and for a server or a test, it is the body that is sent.
///
/// # Items
///
/// The data of an event is a `String` as it stands, a shape from JSON, or a type that depends on
/// the name of the event: see [`DecodeEventData`]. Data that cannot be decoded is an error of the
/// kind [`Item`](crate::stream::StreamErrorKind::Item), with the number of the event and the path
/// of the member at fault. The next call continues with the event after it. An event of a request
/// that needs more memory than allowed ends the stream with an error of the kind
/// [`TooLong`](crate::stream::StreamErrorKind::TooLong).
///
/// # The end
///
/// Some APIs end their streams by a word, such as `[DONE]`. Declare it with the attribute key `end`
/// of the member, or with [`with_end`](Self::with_end). The stream ends there, and one that ends
/// without its word is an error, because it was cut. Otherwise a stream ends with its bytes. The
/// standard discards an event that has not ended by then; [`is_cut`](Self::is_cut) tells. A
/// response with another content type than `text/event-stream` is an error, as the standard says.
///
/// # Resumption
///
/// A server that sends IDs can go on after the last one: call the operation again with the header
/// `last-event-id`, and pass the new stream to [`resume`](Self::resume).
///
/// ```
/// use connect_core::http::{HeaderName, HeaderValue};
/// use connect_core::stream::{ServerSentEvents, StreamErrorKind};
/// use connect_core::{Client, connect_operation};
///
/// #[connect_operation(method = "GET", uri = "/news", output = ServerSentEvents<String>)]
/// struct Watch {}
///
/// async fn print_news(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
///     let mut news = client.send(&Watch {}).await?;
///     loop {
///         match news.next().await {
///             Some(Ok(event)) => println!("{}", event.data),
///             Some(Err(error)) if error.kind() == StreamErrorKind::Transport => {
///                 // Wait for `news.retry()` here, with the timer of your runtime.
///                 let id = HeaderValue::try_from(news.last_event_id().unwrap_or_default())?;
///                 let name = HeaderName::from_static("last-event-id");
///                 news.resume(client.call(&Watch {}).header(name, id).send().await?);
///             }
///             Some(Err(error)) => return Err(error.into()),
///             None => return Ok(()),
///         }
///     }
/// }
/// ```
pub struct ServerSentEvents<T> {
    items: Items<EventItems<T>>,
}

impl<T> ServerSentEvents<T> {
    /// Creates the stream of the events in `bytes`.
    pub fn from_bytes(bytes: impl Into<ByteStream>) -> Self {
        let bytes = bytes.into();
        let decoder = EventItems {
            events: SseDecoder::new(bytes.item_limit()),
            rules: ItemRules::default(),
            end: None,
            is_ended: false,
            is_cut: false,
            number: 0,
            data: PhantomData,
        };
        Self { items: Items::new(bytes, decoder) }
    }

    /// Creates a stream that can start again: `start` is called for each attempt, and returns the
    /// stream from its first event.
    pub fn restartable(start: impl Fn() -> Result<Self, StreamError> + Send + Sync + 'static) -> Self {
        Self::from_bytes(ByteStream::restartable(move || Ok(start()?.into_byte_stream())))
    }

    /// Sets the data of an event that ends the stream and is no item of it, such as `[DONE]`.
    ///
    /// The word concerns received events. A server sends it as an event.
    ///
    /// ```
    /// use connect_core::stream::ServerSentEvents;
    ///
    /// let read = |text: &'static str| {
    ///     let mut numbers = ServerSentEvents::<u8>::from_bytes(text).with_end("[DONE]");
    ///     let numbers = numbers.blocking().map(|event| event.map(|event| event.data));
    ///     numbers.collect::<Result<Vec<_>, _>>()
    /// };
    /// assert_eq!(read("data: 1\n\ndata: [DONE]\n\n")?, [1]);
    /// assert!(read("data: 1\n\n").is_err());
    /// # Ok::<(), connect_core::stream::StreamError>(())
    /// ```
    #[must_use]
    pub fn with_end(mut self, word: impl Into<Cow<'static, str>>) -> Self {
        self.items.decoder.end = Some(word.into());
        self
    }

    /// Returns the ID of the last event that has one, to resume after it; `None` if there is none.
    ///
    /// The ID of an event that has not come to its end does not count.
    pub fn last_event_id(&self) -> Option<&str> {
        Some(self.items.decoder.events.last_id()).filter(|id| !id.is_empty())
    }

    /// Returns the wait before a reconnection that the server has asked for last.
    pub fn retry(&self) -> Option<Duration> {
        self.items.decoder.events.last_retry()
    }

    /// Returns true if the stream ended within an event that has data. The event was discarded, as
    /// the standard says.
    pub fn is_cut(&self) -> bool {
        self.items.decoder.is_cut
    }

    /// Continues with another stream, such as that of a new connection. The last event ID, the wait
    /// and the word of the end stay as they are until the new stream sets others.
    pub fn resume(&mut self, next: Self) {
        let mut items = next.items;
        let EventItems { events, end, .. } = &mut self.items.decoder;
        items.decoder.events.inherit(events);
        items.decoder.end = items.decoder.end.or_else(|| end.take());
        self.items = items;
    }
}

impl<T: EncodeEventData + 'static> ServerSentEvents<T> {
    /// Creates a stream of the events of an iterator, which are encoded while they are sent. An
    /// error of the iterator ends the stream.
    ///
    /// The iterator runs where the reads of [`ByteStream::from_reader`] do.
    pub fn from_iterator<I>(events: I) -> Self
    where
        I: IntoIterator<Item = Result<ServerSentEvent<T>, StreamError>>,
        I::IntoIter: Send + 'static,
    {
        Self::from_bytes(encode_iterator(events.into_iter(), encode_event))
    }

    /// Creates a stream of the events of an async stream, such as a received one. An error of the
    /// stream ends this one too.
    pub fn from_stream(events: impl Stream<Item = Result<ServerSentEvent<T>, StreamError>> + Send + 'static) -> Self {
        Self::from_bytes(encode_stream(events, encode_event))
    }
}

/// Encodes an event, or returns what is wrong with it.
///
/// A CR in the data is received as a LF, because the format has only ends of lines.
fn encode_event<T: EncodeEventData>(event: &ServerSentEvent<T>) -> Result<Bytes, Violations> {
    let data = event.data.encode_event_data()?;
    let mut out = Vec::with_capacity(data.len() + 64);
    let name = event.event.as_deref().or_else(|| event.data.event_data_name());
    encode(name, event.id.as_deref(), event.retry, &data, &mut out)?;
    Ok(out.into())
}

impl<T: EncodeEventData> FromIterator<ServerSentEvent<T>> for ServerSentEvents<T> {
    /// Encodes all events at once. The stream has a length and can start again.
    ///
    /// The violations of the events are those of the operation: nothing is sent.
    fn from_iter<I: IntoIterator<Item = ServerSentEvent<T>>>(events: I) -> Self {
        let (bytes, invalid) = collect_items(events.into_iter().map(|event| encode_event(&event)));
        let mut stream = Self::from_bytes(bytes);
        stream.items.invalid = invalid;
        stream
    }
}

impl<T> Clone for ServerSentEvents<T> {
    /// Returns a stream of the same source, as [`ByteStream`] does.
    fn clone(&self) -> Self {
        let mut clone = Self::from_bytes(self.items.bytes.clone());
        clone.items.decoder.end.clone_from(&self.items.decoder.end);
        clone.items.decoder.rules = self.items.decoder.rules;
        clone.items.invalid.clone_from(&self.items.invalid);
        clone
    }
}

impl<T> From<ByteStream> for ServerSentEvents<T> {
    fn from(bytes: ByteStream) -> Self {
        Self::from_bytes(bytes)
    }
}

item_stream!(ServerSentEvents<T>, DecodeEventData, ServerSentEvent<T>);
item_payload!(
    ServerSentEvents<T>: "text/event-stream", EncodeEventData, T::check_event_data, DecodeEventData,
    "the content type of the response is not `text/event-stream`: ask the service for a stream, as its documentation says"
);

/// The decoder of the events and their data.
struct EventItems<T> {
    events: SseDecoder,
    rules: ItemRules<T>,
    end: Option<Cow<'static, str>>,
    is_ended: bool,
    is_cut: bool,
    number: u64,
    data: PhantomData<fn() -> T>,
}

impl<T> EventItems<T> {
    fn set_limit(&mut self, limit: usize) {
        self.events.set_limit(limit);
    }

    /// Returns true if the data is the word that ends the stream.
    fn is_end(&self, data: &[u8]) -> bool {
        self.end.as_ref().is_some_and(|end| end.as_bytes() == data)
    }
}

impl<T: DecodeEventData> DecodeItems for EventItems<T> {
    type Item = ServerSentEvent<T>;

    fn push(&mut self, chunk: Bytes) {
        self.events.push(chunk);
    }

    fn finish(&mut self) -> Result<(), StreamError> {
        let rest = self.events.finish().map_err(|_| StreamError::too_long(self.events.limit()))?;
        // Some servers send no empty line after the word that ends the stream.
        if rest.as_ref().is_some_and(|rest| self.is_end(rest)) {
            self.is_ended = true;
        } else {
            self.is_cut = rest.is_some();
        }
        if self.end.is_some() && !self.is_ended {
            return Err(StreamError::format("it ended without the word that ends it, so it was cut: call again"));
        }
        Ok(())
    }

    fn next(&mut self) -> Result<Option<ServerSentEvent<T>>, StreamError> {
        if self.is_ended {
            return Ok(None);
        }
        let event = self.events.next().map_err(|_| StreamError::too_long(self.events.limit()))?;
        let Some(event) = event else { return Ok(None) };
        if self.is_end(&event.data) {
            self.is_ended = true;
            return Ok(None);
        }
        self.number += 1;
        let data = T::decode_event_data(event.name(), &self.rules.reader(&event.data));
        let data = data.map_err(|error| self.rules.unread(self.number, error))?;
        let data = self.rules.checked(self.number, data)?;
        Ok(Some(event.map(|_| data)))
    }

    fn is_ended(&self) -> bool {
        self.is_ended
    }
}
