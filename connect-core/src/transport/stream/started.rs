//! Streams that are being read.

use std::collections::VecDeque;
use std::fmt;
use std::io::{ErrorKind, Read};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

#[cfg(feature = "sigv4")]
use super::Encoded;
use super::{Source, StreamError};
use crate::transport::TransportError;

/// The most bytes that are read from a reader at once.
const CHUNK: usize = 64 << 10;

/// A function that is called with the number of bytes so far.
pub(crate) type Progress = Arc<dyn Fn(u64) + Send + Sync>;

type AsyncChunks = Pin<Box<dyn Stream<Item = Result<Bytes, StreamError>> + Send>>;

/// The chunks of a stream.
///
/// Streams and readers are in a mutex, so that a stream is `Sync`. No mutex is ever locked.
pub(crate) enum Raw {
    /// The source, which is opened by the first read.
    Closed(Source),
    Bytes(Bytes),
    Async(Mutex<AsyncChunks>),
    Blocking(Mutex<Box<dyn Read + Send>>),
    /// Streams, one after the other.
    Joined(VecDeque<Started>),
    /// A stream that is encoded while it is read.
    #[cfg(feature = "sigv4")]
    Encoded(Encoded),
    /// The end was reached.
    Ended,
}

impl Raw {
    pub(super) fn is_async(&self) -> bool {
        match self {
            Self::Async(_) => true,
            Self::Joined(streams) => streams.iter().any(Started::is_async),
            #[cfg(feature = "sigv4")]
            Self::Encoded(encoded) => encoded.is_async(),
            Self::Closed(source) => source.is_async(),
            _ => false,
        }
    }

    fn is_blocking(&self) -> bool {
        match self {
            Self::Blocking(_) => true,
            Self::Joined(streams) => streams.iter().any(Started::is_blocking),
            #[cfg(feature = "sigv4")]
            Self::Encoded(encoded) => encoded.is_blocking(),
            Self::Closed(source) => source.is_blocking(),
            _ => false,
        }
    }

    pub(crate) fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::Blocking(Mutex::new(Box::new(reader)))
    }

    pub(crate) fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<StreamError>,
    {
        Self::Async(Mutex::new(Box::pin(Converted(Box::pin(stream)))))
    }
}

/// A stream whose errors are converted.
struct Converted<S>(Pin<Box<S>>);

impl<S, E> Stream for Converted<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<StreamError>,
{
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(Into::into)))
    }
}

/// A stream that is read, or will be: it counts its bytes, and ends after an error.
pub(crate) struct Started {
    raw: Raw,
    length: Option<u64>,
    /// True if the bytes come from a server, which has sent the length.
    is_received: bool,
    count: u64,
    progress: Option<Progress>,
    sent: Option<Arc<AtomicU64>>,
}

impl Started {
    pub(crate) fn new(raw: Raw) -> Self {
        let length = match &raw {
            Raw::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            _ => None,
        };
        Self { raw, length, is_received: false, count: 0, progress: None, sent: None }
    }

    pub(crate) fn set_length(&mut self, length: Option<u64>) {
        self.length = length;
    }

    /// Sets the length that a server has sent.
    pub(crate) fn set_received_length(&mut self, length: u64) {
        self.length = Some(length);
        self.is_received = true;
    }

    pub(super) fn set_progress(&mut self, progress: Option<Progress>) {
        self.progress = progress;
    }

    /// Sets where the number of bytes is noted.
    pub(super) fn set_sent(&mut self, sent: Option<Arc<AtomicU64>>) {
        if let Some(sent) = &sent {
            sent.store(0, Ordering::Relaxed);
        }
        self.sent = sent;
    }

    /// Returns the length in bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the number of bytes that were read.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    pub(crate) fn is_async(&self) -> bool {
        self.raw.is_async()
    }

    pub(crate) fn is_blocking(&self) -> bool {
        self.raw.is_blocking()
    }

    /// Opens the source, if it is not open.
    fn open(&mut self) -> Result<(), StreamError> {
        if let Raw::Closed(source) = &self.raw {
            self.raw = source.open().inspect_err(|_| self.raw = Raw::Ended)?;
        }
        Ok(())
    }

    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        if let Err(error) = self.open() {
            return Poll::Ready(Some(Err(error)));
        }
        let chunk = match &mut self.raw {
            Raw::Async(chunks) => loop {
                match ready!(only(chunks).as_mut().poll_next(context)) {
                    // An empty chunk could be taken for the end.
                    Some(Ok(chunk)) if chunk.is_empty() => {}
                    chunk => break chunk,
                }
            },
            Raw::Joined(streams) => loop {
                let Some(stream) = streams.front_mut() else { break None };
                match ready!(stream.poll_next(context)) {
                    None => drop(streams.pop_front()),
                    chunk => break chunk,
                }
            },
            #[cfg(feature = "sigv4")]
            Raw::Encoded(encoded) => ready!(encoded.next_by(|started| started.poll_next(context))),
            _ => return Poll::Ready(self.next_blocking()),
        };
        Poll::Ready(self.counted(chunk))
    }

    pub(crate) fn next_blocking(&mut self) -> Option<Result<Bytes, StreamError>> {
        if let Err(error) = self.open() {
            return Some(Err(error));
        }
        let chunk = match &mut self.raw {
            Raw::Bytes(bytes) if bytes.is_empty() => None,
            Raw::Bytes(bytes) => Some(Ok(std::mem::take(bytes))),
            Raw::Blocking(reader) => read(&mut **only(reader)).transpose(),
            Raw::Joined(streams) => loop {
                let Some(stream) = streams.front_mut() else { break None };
                match stream.next_blocking() {
                    None => drop(streams.pop_front()),
                    chunk => break chunk,
                }
            },
            #[cfg(feature = "sigv4")]
            Raw::Encoded(encoded) => match encoded.next_by(|started| Poll::Ready(started.next_blocking())) {
                Poll::Ready(chunk) => chunk,
                // A stream that blocks is never pending.
                Poll::Pending => Some(Err(StreamError::not_blocking())),
            },
            Raw::Async(_) => Some(Err(StreamError::not_blocking())),
            // An open source is not closed.
            Raw::Closed(_) | Raw::Ended => return None,
        };
        self.counted(chunk)
    }

    /// Counts a chunk, and checks the length.
    fn counted(&mut self, chunk: Option<Result<Bytes, StreamError>>) -> Option<Result<Bytes, StreamError>> {
        let error = match chunk {
            Some(Ok(chunk)) => {
                let count = self.count.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
                match self.length {
                    Some(length) if count > length => StreamError::length(length).after(self.count),
                    _ => {
                        self.count = count;
                        if let Some(sent) = &self.sent {
                            sent.store(count, Ordering::Relaxed);
                        }
                        if let Some(progress) = &self.progress {
                            progress(count);
                        }
                        return Some(Ok(chunk));
                    }
                }
            }
            Some(Err(error)) => error.after(self.count),
            None => match self.length {
                Some(length) if self.count < length && self.is_received => {
                    let cut = TransportError::closed("the body ended before its `content-length`");
                    StreamError::from(cut).after(self.count)
                }
                Some(length) if self.count < length => StreamError::length(length).after(self.count),
                _ => {
                    self.raw = Raw::Ended;
                    return None;
                }
            },
        };
        self.raw = Raw::Ended;
        self.length = None;
        Some(Err(error))
    }
}

/// Returns the value in a mutex that is never locked.
fn only<T>(mutex: &mut Mutex<T>) -> &mut T {
    mutex.get_mut().unwrap_or_else(PoisonError::into_inner)
}

/// Reads a chunk. `None` is the end.
fn read(reader: &mut dyn Read) -> Result<Option<Bytes>, StreamError> {
    let mut chunk = vec![0; CHUNK];
    loop {
        match reader.read(&mut chunk) {
            Ok(0) => return Ok(None),
            Ok(length) => {
                // A short chunk would keep all of the memory.
                if length < CHUNK / 4 {
                    return Ok(chunk.get(..length).map(Bytes::copy_from_slice));
                }
                // A reader may return a wrong length.
                chunk.truncate(length);
                return Ok(Some(chunk.into()));
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
}

impl fmt::Debug for Started {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started").field("length", &self.length).field("count", &self.count).finish_non_exhaustive()
    }
}
