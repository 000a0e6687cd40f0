//! Makes streams of bytes of items.

use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, StreamError};
use crate::validate::{Path, Violations};

/// A function that encodes an item.
type Encode<T> = fn(&T) -> Result<Bytes, Violations>;

/// Encodes the next item of a stream, whose number is counted from 1.
fn encode_next<T>(item: Result<T, StreamError>, number: &mut u64, encode: Encode<T>) -> Result<Bytes, StreamError> {
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
