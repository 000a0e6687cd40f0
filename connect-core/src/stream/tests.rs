//! Streams of items over streams of bytes.

mod lines;
mod sse;

use std::io::{self, Read};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, StreamError, StreamErrorKind};
use crate::transport::TransportError;

/// Chunks, with a pending poll before each of them.
struct Chunks<T> {
    chunks: std::vec::IntoIter<T>,
    is_pending: bool,
}

fn chunks<T: Unpin>(chunks: impl IntoIterator<Item = T>) -> Chunks<T> {
    let chunks: Vec<_> = chunks.into_iter().collect();
    Chunks { chunks: chunks.into_iter(), is_pending: true }
}

impl<T: Unpin> Stream for Chunks<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        self.is_pending = !self.is_pending;
        if self.is_pending { Poll::Ready(self.chunks.next()) } else { Poll::Pending }
    }
}

/// Returns the chunks of a text as an async stream of bytes.
fn streamed(text: &'static str, length: usize) -> ByteStream {
    let parts = text.as_bytes().chunks(length).map(|chunk| Ok::<_, StreamError>(Bytes::from_static(chunk)));
    ByteStream::from_stream(chunks(parts))
}

/// Returns a stream that breaks after a text.
fn broken(text: &'static str) -> ByteStream {
    let error = TransportError::closed(io::Error::other("plug pulled"));
    ByteStream::from_stream(chunks([Ok(Bytes::from_static(text.as_bytes())), Err(StreamError::from(error))]))
}

/// Polls a future until it is ready.
fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// Reads a whole stream of bytes.
fn bytes(stream: ByteStream) -> Result<String, StreamError> {
    let bytes = wait(stream.collect(usize::MAX))?;
    Ok(String::from_utf8(bytes.to_vec()).unwrap())
}

/// Reads the lengths of what single reads of a blocking stream return.
fn reads(stream: ByteStream) -> Vec<usize> {
    let mut reader = stream.into_reader();
    let mut buffer = [0; 1_000];
    std::iter::from_fn(|| Some(reader.read(&mut buffer).unwrap()).filter(|length| *length > 0)).collect()
}

fn kinds<T>(items: &[Result<T, StreamError>]) -> Vec<Option<StreamErrorKind>> {
    items.iter().map(|item| item.as_ref().err().map(StreamError::kind)).collect()
}
