//! Streams of JSON lines.

use std::marker::PhantomData;

use bytes::Bytes;
use futures_core::Stream;

use super::decoder::LineDecoder;
use super::encoder::encode;
use crate::json::{DecodeJson, EncodeJson};
use crate::stream::encoded::{collect_items, encode_iterator, encode_stream};
use crate::stream::items::{DecodeItems, ItemRules, Items};
use crate::stream::methods::item_stream;
use crate::stream::payload::item_payload;
use crate::stream::{ByteStream, StreamError};
use crate::validate::{Path, Violations};

/// A stream of JSON lines, also called NDJSON: each item is a JSON text and an end of a line.
///
/// As a payload member of an operation it is the body that is sent, with the content type
/// `application/x-ndjson`, unless the member says another with `media_type`. As a payload member of
/// an output, or as an output, it is the body that is received.
///
/// # Sending
///
/// | Items | Sent again in a retry |
/// | --- | --- |
/// | collected from an iterator: in memory, of known length | yes |
/// | [`from_iterator`](Self::from_iterator): encoded while they are sent | no |
/// | [`from_stream`](Self::from_stream): async | no |
/// | [`restartable`](Self::restartable): from a function that starts again | yes |
///
/// An item that violates a constraint ends the stream with an error of the kind
/// [`Item`](crate::stream::StreamErrorKind::Item), which names the violations. Nothing of that item
/// is sent.
///
/// # Receiving
///
/// Lines end with LF or CRLF, blank lines are skipped, and the last line needs no end. An item that
/// cannot be decoded is an error of the kind [`Item`](crate::stream::StreamErrorKind::Item), with
/// its number and the path of the member at fault. The next call continues with the item after it.
/// In a request, which a server reads, an item that violates a constraint is such an error too, and
/// one that needs more memory than allowed ends the stream with an error of the kind
/// [`TooLong`](crate::stream::StreamErrorKind::TooLong). If the connection breaks within a line,
/// the line is not decoded.
///
/// # Examples
///
/// ```
/// use connect_core::stream::JsonLines;
/// use connect_core::{connect_operation, connect_shape};
///
/// #[connect_shape(rename_all = "snake_case")]
/// struct Point { x: i32 }
///
/// #[connect_operation(method = "POST", uri = "/points", output = JsonLines<Point>)]
/// struct Shift {
///     #[connect(payload)]
///     points: JsonLines<Point>,
/// }
///
/// let shift = Shift { points: [1, 2].map(|x| Point { x }).into_iter().collect() };
/// assert!(shift.points.can_restart());
///
/// let mut received = JsonLines::<Point>::from_bytes("{\"x\":7}\n{\"x\":\"8\"}\n{\"x\":9}");
/// let points: Vec<_> = received.blocking().map(|point| point.map(|point| point.x)).collect();
/// assert_eq!(points[0].as_ref().ok(), Some(&7));
/// assert!(points[1].as_ref().is_err_and(|error| error.to_string().contains("item 2")));
/// assert_eq!(points[2].as_ref().ok(), Some(&9));
/// ```
pub struct JsonLines<T> {
    items: Items<LineItems<T>>,
}

impl<T> JsonLines<T> {
    /// Creates the stream of the items in `bytes`.
    pub fn from_bytes(bytes: impl Into<ByteStream>) -> Self {
        let bytes = bytes.into();
        let lines = LineDecoder::new(bytes.item_limit());
        Self {
            items: Items::new(bytes, LineItems { lines, rules: ItemRules::default(), number: 0, item: PhantomData }),
        }
    }

    /// Creates a stream that can start again: `start` is called for each attempt, and returns the
    /// stream from its first item.
    pub fn restartable(start: impl Fn() -> Result<Self, StreamError> + Send + Sync + 'static) -> Self {
        Self::from_bytes(ByteStream::restartable(move || Ok(start()?.into_byte_stream())))
    }
}

impl<T: EncodeJson + 'static> JsonLines<T> {
    /// Creates a stream of the items of an iterator, which are encoded while they are sent. An
    /// error of the iterator ends the stream.
    ///
    /// The iterator runs where the reads of [`ByteStream::from_reader`] do.
    pub fn from_iterator<I>(items: I) -> Self
    where
        I: IntoIterator<Item = Result<T, StreamError>>,
        I::IntoIter: Send + 'static,
    {
        Self::from_bytes(encode_iterator(items.into_iter(), encode))
    }

    /// Creates a stream of the items of an async stream, such as a received one. An error of the
    /// stream ends this one too.
    pub fn from_stream(items: impl Stream<Item = Result<T, StreamError>> + Send + 'static) -> Self {
        Self::from_bytes(encode_stream(items, encode))
    }
}

impl<T: EncodeJson> FromIterator<T> for JsonLines<T> {
    /// Encodes all items at once. The stream has a length and can start again.
    ///
    /// The violations of the items are those of the operation: nothing is sent.
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let (bytes, invalid) = collect_items(items.into_iter().map(|item| encode(&item)));
        let mut stream = Self::from_bytes(bytes);
        stream.items.invalid = invalid;
        stream
    }
}

impl<T> Clone for JsonLines<T> {
    /// Returns a stream of the same source, as [`ByteStream`] does.
    fn clone(&self) -> Self {
        let mut clone = Self::from_bytes(self.items.bytes.clone());
        clone.items.invalid.clone_from(&self.items.invalid);
        clone.items.decoder.rules = self.items.decoder.rules;
        clone
    }
}

impl<T> From<ByteStream> for JsonLines<T> {
    fn from(bytes: ByteStream) -> Self {
        Self::from_bytes(bytes)
    }
}

item_stream!(JsonLines<T>, DecodeJson, T);
item_payload!(JsonLines<T>: "application/x-ndjson", EncodeJson, check_line, DecodeJson);

fn check_line<T: EncodeJson>(item: &T, violations: &mut Violations) {
    item.check(Path::ROOT, violations);
}

/// The decoder of the items.
struct LineItems<T> {
    lines: LineDecoder,
    rules: ItemRules<T>,
    number: u64,
    item: PhantomData<fn() -> T>,
}

impl<T> LineItems<T> {
    fn set_limit(&mut self, limit: usize) {
        self.lines.set_limit(limit);
    }
}

impl<T: DecodeJson> DecodeItems for LineItems<T> {
    type Item = T;

    fn push(&mut self, chunk: Bytes) {
        self.lines.push(chunk);
    }

    fn finish(&mut self) -> Result<(), StreamError> {
        self.lines.finish();
        Ok(())
    }

    fn next(&mut self) -> Result<Option<T>, StreamError> {
        let line = self.lines.next().map_err(|_| StreamError::too_long(self.lines.limit()))?;
        let Some(line) = line else { return Ok(None) };
        self.number += 1;
        let item = self.rules.reader(&line).json();
        let item = item.map_err(|error| self.rules.unread(self.number, error))?;
        self.rules.checked(self.number, item).map(Some)
    }
}
