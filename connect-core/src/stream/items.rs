//! Streams of items over streams of bytes, in both directions.

use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, StreamError, StreamErrorKind};
use crate::validate::{Path, Violations};

/// A decoder of items from chunks of bytes, without I/O.
pub(super) trait DecodeItems {
    /// An item.
    type Item;

    /// Adds the next chunk.
    fn push(&mut self, chunk: Bytes);

    /// Marks the end of the bytes. It is called once no item is ready.
    fn finish(&mut self) -> Result<(), StreamError>;

    /// Returns the next item; `None` if it has not come. After an error of the kind `Item` the next
    /// item can be read; another error is the last.
    fn next(&mut self) -> Result<Option<Self::Item>, StreamError>;

    /// Returns true if an item has ended the stream, whatever bytes follow.
    fn is_ended(&self) -> bool {
        false
    }
}

/// A stream of bytes, and the decoder of the items in it.
pub(super) struct Items<D> {
    pub(super) bytes: ByteStream,
    pub(super) decoder: D,
    /// The violations of items that were encoded at once.
    pub(super) invalid: Violations,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Reading,
    /// The bytes are at their end, and the decoder has the last items.
    Finishing,
    Over,
}

impl<D: DecodeItems> Items<D> {
    pub(super) fn new(bytes: ByteStream, decoder: D) -> Self {
        Self { bytes, decoder, invalid: Violations::default(), state: State::Reading }
    }

    pub(super) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<D::Item, StreamError>>> {
        loop {
            if let Poll::Ready(item) = self.take() {
                if item.is_none() && self.decoder.is_ended() {
                    // A transport reuses a connection whose response was read to its end, which
                    // often comes together with the last item.
                    let _ = Pin::new(&mut self.bytes).poll_next(context);
                }
                return Poll::Ready(item);
            }
            let chunk = ready!(Pin::new(&mut self.bytes).poll_next(context));
            if let Err(error) = self.push(chunk) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    pub(super) fn next_blocking(&mut self) -> Option<Result<D::Item, StreamError>> {
        loop {
            if let Poll::Ready(item) = self.take() {
                return item;
            }
            let chunk = self.bytes.next_blocking();
            if let Err(error) = self.push(chunk) {
                return Some(Err(error));
            }
        }
    }

    /// Returns the next item of the bytes so far, if there is one, or the end.
    fn take(&mut self) -> Poll<Option<Result<D::Item, StreamError>>> {
        if self.state == State::Over {
            return Poll::Ready(None);
        }
        match self.decoder.next() {
            Ok(Some(item)) => Poll::Ready(Some(Ok(item))),
            Ok(None) if self.state == State::Reading && !self.decoder.is_ended() => Poll::Pending,
            Ok(None) => {
                self.state = State::Over;
                Poll::Ready(None)
            }
            Err(error) => {
                if error.kind() != StreamErrorKind::Item {
                    self.state = State::Over;
                }
                Poll::Ready(Some(Err(error.after(self.bytes.received()))))
            }
        }
    }

    fn push(&mut self, chunk: Option<Result<Bytes, StreamError>>) -> Result<(), StreamError> {
        let result = match chunk {
            Some(Ok(chunk)) => {
                self.decoder.push(chunk);
                return Ok(());
            }
            Some(Err(error)) => Err(error),
            None => self.decoder.finish().map_err(|error| error.after(self.bytes.received())),
        };
        self.state = if result.is_ok() { State::Finishing } else { State::Over };
        result
    }
}

impl<D> fmt::Debug for Items<D> {
    /// Shows no items, because they can contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("bytes", &self.bytes).field("state", &self.state).finish_non_exhaustive()
    }
}

/// A function that encodes an item.
type Encode<T> = fn(&T) -> Result<Bytes, Violations>;

/// Encodes the next item of a stream, whose number is counted from 1.
fn encode_next<T>(
    item: Result<T, StreamError>,
    number: &mut u64,
    encode: Encode<T>,
) -> Result<Bytes, StreamError> {
    *number += 1;
    encode(&item?).map_err(|violations| StreamError::invalid_item(*number, violations))
}

/// Returns the stream of encoded items, which is in memory, and the violations of the items.
///
/// If there are violations, the stream is an error.
pub(super) fn collect_items(items: impl Iterator<Item = Result<Bytes, Violations>>) -> (ByteStream, Violations) {
    let mut text = Vec::new();
    let mut first = None;
    let mut all = Violations::default();
    for (index, item) in items.enumerate() {
        match item {
            Ok(item) => text.extend_from_slice(&item),
            Err(violations) => {
                all.append_within(Path::ROOT.item(index), &violations);
                let number = u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1);
                first.get_or_insert((number, violations));
            }
        }
    }
    let bytes = match first {
        None => text.into(),
        Some((number, violations)) => {
            ByteStream::restartable(move || Err(StreamError::invalid_item(number, violations.clone())))
        }
    };
    (bytes, all)
}

/// Returns the stream of the items of an async stream, a chunk for each.
pub(super) fn encode_stream<S, T>(items: S, encode: Encode<T>) -> ByteStream
where
    S: Stream<Item = Result<T, StreamError>> + Send + 'static,
    T: 'static,
{
    ByteStream::from_stream(EncodedStream { items: Box::pin(items), encode, number: 0 })
}

struct EncodedStream<S, T> {
    items: Pin<Box<S>>,
    encode: Encode<T>,
    number: u64,
}

impl<S: Stream<Item = Result<T, StreamError>>, T> Stream for EncodedStream<S, T> {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.items.as_mut().poll_next(context));
        let Self { encode, number, .. } = &mut *self;
        Poll::Ready(item.map(|item| encode_next(item, number, *encode)))
    }
}

/// Returns the stream of the items of an iterator, which are encoded when they are read.
pub(super) fn encode_iterator<I, T>(items: I, encode: Encode<T>) -> ByteStream
where
    I: Iterator<Item = Result<T, StreamError>> + Send + 'static,
    T: 'static,
{
    ByteStream::from_reader(EncodedReader { items, encode, number: 0, chunk: Bytes::new() })
}

struct EncodedReader<I, T> {
    items: I,
    encode: Encode<T>,
    number: u64,
    chunk: Bytes,
}

impl<I: Iterator<Item = Result<T, StreamError>>, T> Read for EncodedReader<I, T> {
    /// Reads from one item, so that an item is sent before the next one is made.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() && !buffer.is_empty() {
            let Some(item) = self.items.next() else { return Ok(0) };
            self.chunk = encode_next(item, &mut self.number, self.encode)?;
        }
        let read = self.chunk.split_to(buffer.len().min(self.chunk.len()));
        buffer[..read.len()].copy_from_slice(&read);
        Ok(read.len())
    }
}

/// Implements what all streams of items have, by their field `items`.
macro_rules! item_stream {
    ($stream:ident<T>, $data:ident, $item:ty) => {
        impl<T> $stream<T> {
            /// Converts the stream into its bytes, for a body: `events.into_byte_stream().to_body()`.
            ///
            /// Items that were read are not in it, if the source cannot start again.
            pub fn into_byte_stream(self) -> ByteStream {
                self.items.bytes
            }

            /// Returns true if the stream can be read from its start, as
            /// [`ByteStream::can_restart`] says. A request with a stream that cannot is sent again
            /// only if nothing was read.
            pub fn can_restart(&self) -> bool {
                self.items.bytes.can_restart()
            }

            /// Returns the number of bytes that were read from this stream.
            pub fn received(&self) -> u64 {
                self.items.bytes.received()
            }

            /// Sets the limit of an item in bytes. A longer item is a
            /// [`StreamErrorKind::TooLong`](crate::stream::StreamErrorKind::TooLong), which ends the
            /// stream. The default is that of [`ByteStream::item_limit`].
            #[must_use]
            pub fn with_item_limit(mut self, bytes: usize) -> Self {
                self.items.decoder.set_limit(bytes);
                self.items.bytes = self.items.bytes.with_item_limit(bytes);
                self
            }
        }

        impl<T: $data> $stream<T> {
            /// Returns the next item, or `None` at the end.
            ///
            /// # Errors
            ///
            /// Returns a [`StreamError`] if an item is malformed, after which the next one can be
            /// read, or if the stream broke, after which it is at its end.
            pub async fn next(&mut self) -> Option<Result<$item, StreamError>> {
                std::future::poll_fn(|context| self.items.poll_next(context)).await
            }

            /// Returns the next item like [`next`](Self::next), and blocks the thread.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`next`](Self::next), and one if the stream is async
            /// ([`StreamErrorKind::NotBlocking`](crate::stream::StreamErrorKind::NotBlocking)).
            pub fn next_blocking(&mut self) -> Option<Result<$item, StreamError>> {
                self.items.next_blocking()
            }

            /// Returns an iterator over the items, which blocks the thread.
            pub fn blocking(&mut self) -> impl Iterator<Item = Result<$item, StreamError>> {
                std::iter::from_fn(|| self.next_blocking())
            }
        }

        impl<T: $data> futures_core::Stream for $stream<T> {
            type Item = Result<$item, StreamError>;

            fn poll_next(
                mut self: std::pin::Pin<&mut Self>,
                context: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Self::Item>> {
                self.items.poll_next(context)
            }
        }

        impl<T> std::fmt::Debug for $stream<T> {
            /// Shows no items, because they can contain secrets.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($stream)).field("bytes", &self.items.bytes).finish_non_exhaustive()
            }
        }
    };
}

pub(super) use item_stream;
