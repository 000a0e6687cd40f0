//! AWS event streams (`application/vnd.amazon.eventstream`).

mod error;
mod items;

pub use self::error::EventError;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use self::items::{EventItems, Received};
use super::encoded::{collect_items, encode_iterator, encode_stream};
use super::frame::FrameError;
use super::items::Items;
use super::payload::item_payload;
use super::{ByteStream, EventUnion, StreamError, UnknownEvent};
use crate::validate::{Path, ViolationKind, Violations};

/// A stream of events in the format of AWS (`application/vnd.amazon.eventstream`).
///
/// As a payload member of an operation it is the body that is sent, and as a payload member of an
/// output, or as an output, the body that is received. `E` is the union of its events.
///
/// # Sending
///
/// | Events | Sent again in a retry |
/// | --- | --- |
/// | collected from an iterator: in memory, of known length | yes |
/// | [`from_iterator`](Self::from_iterator): encoded while they are sent | no |
/// | [`from_stream`](Self::from_stream): async | no |
/// | [`restartable`](Self::restartable): from a function that starts again | yes |
///
/// An event that violates a constraint ends the stream with an error of the kind
/// [`Item`](crate::stream::StreamErrorKind::Item), which names the violations. Nothing of that
/// event is sent. Events in memory are checked before anything is sent.
///
/// # Receiving
///
/// An event of an unknown name is the unknown variant of the union, and no error. An exception or
/// an error of the service is an [`EventError`], and the end of the stream. An event that is not of
/// its shape is an error too, and the next call continues with the event after it. So is an event
/// of a request, which a server reads, that violates a constraint. A message that is damaged or
/// cut, or needs more memory than a server allows, ends the stream.
///
/// # Examples
///
/// ```
/// use connect_core::stream::{EventError, EventStream, UnknownEvent};
/// use connect_core::{Client, connect_error, connect_operation, connect_shape};
///
/// #[connect_operation(method = "POST", uri = "/talk", output = EventStream<Answer>)]
/// struct Talk {
///     #[connect(payload)]
///     questions: EventStream<Question>,
/// }
///
/// #[connect_shape(event_stream, rename_all = "camelCase")]
/// enum Question {
///     Text(Word),
///     #[connect(unknown)]
///     Unknown(UnknownEvent),
/// }
///
/// #[connect_shape(event_stream, rename_all = "camelCase")]
/// enum Answer {
///     Word(Word),
///     Throttled(ThrottlingException),
///     #[connect(unknown)]
///     Unknown(UnknownEvent),
/// }
///
/// #[connect_shape(rename_all = "camelCase")]
/// struct Word { text: String }
///
/// #[connect_error(status = 429, rename_all = "camelCase")]
/// #[derive(Debug)]
/// struct ThrottlingException { message: Option<String> }
///
/// async fn talk(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
///     let question = Question::Text(Word { text: "Who is there?".into() });
///     let mut answers = client.send(&Talk { questions: [question].into_iter().collect() }).await?;
///     while let Some(answer) = answers.next().await {
///         match answer {
///             Ok(Answer::Word(word)) => print!("{}", word.text),
///             Ok(_) => {}
///             Err(error) if matches!(error.exception(), Some(Answer::Throttled(_))) => break,
///             Err(error) => return Err(error.into()),
///         }
///     }
///     Ok(())
/// }
/// ```
pub struct EventStream<E> {
    items: Items<EventItems<E>>,
}

impl<E> EventStream<E> {
    /// Creates the stream of the events in `bytes`.
    pub fn from_bytes(bytes: impl Into<ByteStream>) -> Self {
        let bytes = bytes.into();
        let decoder = EventItems::new(bytes.item_limit());
        Self { items: Items::new(bytes, decoder) }
    }

    /// Creates a stream that can start again: `start` is called for each attempt, and returns the
    /// stream from its first event.
    pub fn restartable(start: impl Fn() -> Result<Self, StreamError> + Send + Sync + 'static) -> Self {
        Self::from_bytes(ByteStream::restartable(move || Ok(start()?.into_byte_stream())))
    }

    /// Converts the stream into its bytes. [`ByteStream::to_body`] makes a body of them.
    ///
    /// Events that were read are not in it, if the source cannot start again.
    pub fn into_byte_stream(self) -> ByteStream {
        self.items.bytes
    }

    /// Returns true if the stream can be read from its start, as [`ByteStream::can_restart`] says.
    /// A request with a stream that cannot is sent again only if nothing was read.
    pub fn can_restart(&self) -> bool {
        self.items.bytes.can_restart()
    }

    /// Returns the number of bytes that were read from this stream.
    pub fn received(&self) -> u64 {
        self.items.bytes.received()
    }

    /// Sets the limit of a message in bytes. A longer one is a
    /// [`StreamErrorKind::TooLong`](crate::stream::StreamErrorKind::TooLong), which ends the
    /// stream. The default is that of [`ByteStream::item_limit`].
    #[must_use]
    pub fn with_item_limit(mut self, bytes: usize) -> Self {
        self.items.decoder.set_limit(bytes);
        self.items.bytes = self.items.bytes.with_item_limit(bytes);
        self
    }

    /// Returns the event `initial-response`, which a service of the protocol awsJson sends first.
    /// It has the members of the output other than the stream, and is none of the events.
    pub fn initial_response(&self) -> Option<&UnknownEvent> {
        self.items.decoder.initial_response()
    }
}

impl<E: EventUnion + 'static> EventStream<E> {
    /// Creates a stream of the events of an iterator, which are encoded while they are sent. An
    /// error of the iterator ends the stream.
    ///
    /// The iterator runs where the reads of [`ByteStream::from_reader`] do.
    pub fn from_iterator<I>(events: I) -> Self
    where
        I: IntoIterator<Item = Result<E, StreamError>>,
        I::IntoIter: Send + 'static,
    {
        Self::from_bytes(encode_iterator(events.into_iter(), encode))
    }

    /// Creates a stream of the events of an async stream. An error of the stream ends this one too.
    pub fn from_stream(events: impl Stream<Item = Result<E, StreamError>> + Send + 'static) -> Self {
        Self::from_bytes(encode_stream(events, encode))
    }
}

impl<E: EventUnion> EventStream<E> {
    /// Returns the next event, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an [`EventError`] if the service sent an exception or an error, if the stream broke
    /// or is damaged, after which it is at its end, or if an event is not of its shape, after which
    /// the next one can be read.
    pub async fn next(&mut self) -> Option<Result<E, EventError<E>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next event like [`next`](Self::next), and blocks the thread.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`next`](Self::next), and one if the stream is async
    /// ([`StreamErrorKind::NotBlocking`](crate::stream::StreamErrorKind::NotBlocking)).
    pub fn next_blocking(&mut self) -> Option<Result<E, EventError<E>>> {
        let item = self.items.next_blocking();
        item.map(|item| self.event(item))
    }

    /// Returns an iterator over the events, which blocks the thread.
    pub fn blocking(&mut self) -> impl Iterator<Item = Result<E, EventError<E>>> {
        std::iter::from_fn(|| self.next_blocking())
    }

    fn event(&self, item: Result<Received<E>, StreamError>) -> Result<E, EventError<E>> {
        let counts = (self.received(), self.items.decoder.events());
        match item {
            Ok(Received::Event(event)) => Ok(event),
            Ok(Received::Exception { code, event }) => Err(EventError::exception_of(code, event, counts)),
            Ok(Received::Error { code, message }) => Err(EventError::service(code, message, counts)),
            Err(error) => Err(EventError::stream(error, counts.1)),
        }
    }
}

/// Encodes an event, or returns what is wrong with it.
fn encode<E: EventUnion>(event: &E) -> Result<Bytes, Violations> {
    event.to_message()?.encode().map_err(|error: FrameError| {
        let mut violations = Violations::default();
        violations.add(Path::ROOT, ViolationKind::Rejected(error.text()));
        violations
    })
}

impl<E: EventUnion> Stream for EventStream<E> {
    type Item = Result<E, EventError<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.items.poll_next(context);
        item.map(|item| item.map(|item| self.event(item)))
    }
}

impl<E: EventUnion> FromIterator<E> for EventStream<E> {
    /// Encodes all events at once. The stream has a length and can start again.
    ///
    /// The violations of the events are those of the operation: nothing is sent.
    fn from_iter<I: IntoIterator<Item = E>>(events: I) -> Self {
        let (bytes, invalid) = collect_items(events.into_iter().map(|event| encode(&event)));
        let mut stream = Self::from_bytes(bytes);
        stream.items.invalid = invalid;
        stream
    }
}

impl<E> Clone for EventStream<E> {
    /// Returns a stream of the same source, as [`ByteStream`] does.
    fn clone(&self) -> Self {
        let mut clone = Self::from_bytes(self.items.bytes.clone());
        clone.items.invalid.clone_from(&self.items.invalid);
        clone.items.decoder.rules = self.items.decoder.rules;
        clone
    }
}

impl<E> From<ByteStream> for EventStream<E> {
    fn from(bytes: ByteStream) -> Self {
        Self::from_bytes(bytes)
    }
}

impl<E> fmt::Debug for EventStream<E> {
    /// Shows no events, because they can contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("bytes", &self.items.bytes).finish_non_exhaustive()
    }
}

item_payload!(EventStream<T>: "application/vnd.amazon.eventstream", EventUnion, T::check_variant, EventUnion);
