//! Ways to read a stream.

use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::{ByteStream, StreamError};

/// The future of [`ByteStream::collect`].
#[must_use = "nothing is read until the future is awaited"]
pub struct Collect {
    stream: ByteStream,
    limit: usize,
    /// The first chunk, which is all of a short stream.
    first: Bytes,
    rest: BytesMut,
}

impl Collect {
    pub(super) fn new(stream: ByteStream, limit: usize) -> Self {
        Self { stream, limit, first: Bytes::new(), rest: BytesMut::new() }
    }

    pub(super) fn blocking(mut self) -> Result<Bytes, StreamError> {
        loop {
            if let Some(bytes) = self.step_blocking()? {
                return Ok(bytes);
            }
        }
    }

    /// Reads a chunk, and blocks the thread. Returns all bytes at the end.
    pub(crate) fn step_blocking(&mut self) -> Result<Option<Bytes>, StreamError> {
        match self.stream.next_blocking() {
            Some(chunk) => self.add(chunk?).map(|()| None),
            None => Ok(Some(self.take())),
        }
    }

    fn add(&mut self, chunk: Bytes) -> Result<(), StreamError> {
        let length = self.first.len().max(self.rest.len());
        if chunk.len() > self.limit.saturating_sub(length) {
            return Err(StreamError::too_long(self.limit).after(self.stream.received()));
        }
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = chunk;
            return Ok(());
        }
        if self.rest.is_empty() {
            self.rest.extend_from_slice(&self.first);
            self.first = Bytes::new();
        }
        self.rest.extend_from_slice(&chunk);
        Ok(())
    }

    fn take(&mut self) -> Bytes {
        if self.rest.is_empty() { std::mem::take(&mut self.first) } else { std::mem::take(&mut self.rest).freeze() }
    }
}

impl Future for Collect {
    type Output = Result<Bytes, StreamError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        while let Some(chunk) = ready!(Pin::new(&mut self.stream).poll_next(context)) {
            self.add(chunk?)?;
        }
        Poll::Ready(Ok(self.take()))
    }
}

/// A reader of a [`ByteStream`] that blocks the thread, as [`ByteStream::into_reader`] returns it.
pub struct Reader {
    stream: ByteStream,
    chunk: Bytes,
}

impl Reader {
    pub(super) fn new(stream: ByteStream) -> Self {
        Self { stream, chunk: Bytes::new() }
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        read_chunk(&mut self.chunk, buffer, || self.stream.next_blocking())
    }
}

/// Reads the rest of a chunk into `buffer`. If there is none, `next` returns the next chunk.
pub(crate) fn read_chunk(
    rest: &mut Bytes,
    buffer: &mut [u8],
    mut next: impl FnMut() -> Option<Result<Bytes, StreamError>>,
) -> io::Result<usize> {
    while rest.is_empty() && !buffer.is_empty() {
        match next() {
            Some(chunk) => *rest = chunk?,
            None => return Ok(0),
        }
    }
    let chunk = split(rest, buffer.len());
    buffer[..chunk.len()].copy_from_slice(&chunk);
    Ok(chunk.len())
}

/// Takes at most `length` bytes from the start of a chunk.
fn split(chunk: &mut Bytes, length: usize) -> Bytes {
    chunk.split_to(length.min(chunk.len()))
}

/// An async reader of a [`ByteStream`], as [`ByteStream::into_async_reader`] returns it.
///
/// The type implements `futures_io::AsyncRead` with the feature `futures-io`, and
/// `tokio::io::AsyncRead` with the feature `tokio`. Its errors wrap a [`StreamError`].
#[cfg(any(feature = "futures-io", feature = "tokio"))]
pub struct AsyncReader {
    stream: ByteStream,
    chunk: Bytes,
}

#[cfg(any(feature = "futures-io", feature = "tokio"))]
impl AsyncReader {
    pub(super) fn new(stream: ByteStream) -> Self {
        Self { stream, chunk: Bytes::new() }
    }

    /// Returns at most `length` bytes, or none at the end.
    fn poll_chunk(&mut self, context: &mut Context<'_>, length: usize) -> Poll<io::Result<Bytes>> {
        while self.chunk.is_empty() && length > 0 {
            match ready!(Pin::new(&mut self.stream).poll_next(context)) {
                Some(chunk) => self.chunk = chunk?,
                None => return Poll::Ready(Ok(Bytes::new())),
            }
        }
        Poll::Ready(Ok(split(&mut self.chunk, length)))
    }
}

#[cfg(feature = "futures-io")]
#[cfg_attr(docsrs, doc(cfg(feature = "futures-io")))]
impl futures_io::AsyncRead for AsyncReader {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        let chunk = ready!(self.poll_chunk(context, buffer.len()))?;
        buffer[..chunk.len()].copy_from_slice(&chunk);
        Poll::Ready(Ok(chunk.len()))
    }
}

#[cfg(feature = "tokio")]
#[cfg_attr(docsrs, doc(cfg(feature = "tokio")))]
impl tokio::io::AsyncRead for AsyncReader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let chunk = ready!(self.poll_chunk(context, buffer.remaining()))?;
        buffer.put_slice(&chunk);
        Poll::Ready(Ok(()))
    }
}

// The bytes that were read are not shown, because they can contain secrets.
macro_rules! debug {
    ($($(#[$attribute:meta])* $type:ident)*) => {$(
        $(#[$attribute])*
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($type)).field("stream", &self.stream).finish_non_exhaustive()
            }
        }
    )*};
}

debug! {
    Collect
    Reader
    #[cfg(any(feature = "futures-io", feature = "tokio"))] AsyncReader
}
