//! Sources of bodies that stream, controlled by a check.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use connect_core::Body;
use connect_core::stream::ByteStream;
use futures_core::Stream;

use crate::kit::signal::Signal;

/// The longest time that a source waits for a signal. Only a failed check waits this long.
const LONGEST: Duration = Duration::from_secs(2);

/// The size of the chunks of large bodies.
pub(super) const CHUNK: usize = 64 << 10;

/// One step of a source.
#[derive(Clone)]
pub(super) enum Step {
    Bytes(Bytes),
    /// This number of chunks of [`CHUNK`] bytes.
    Chunks(usize),
    /// A wait for a signal.
    Wait(Signal),
    /// A failure.
    Fail,
}

/// A source that does one step after the other, and what is known about it.
pub(super) struct Source {
    steps: VecDeque<Step>,
    chunk: Bytes,
    watch: Watch,
}

/// The view of a check on its source.
#[derive(Clone, Default)]
pub(super) struct Watch {
    read: Arc<AtomicUsize>,
    /// Set when the source is dropped.
    pub(super) dropped: Signal,
}

impl Watch {
    /// Returns the number of bytes that the transport has read.
    pub(super) fn read(&self) -> usize {
        self.read.load(Ordering::SeqCst)
    }
}

impl Source {
    pub(super) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: steps.into_iter().collect(), chunk: vec![b'x'; CHUNK].into(), watch: Watch::default() }
    }

    /// Creates a source of these texts.
    pub(super) fn of(texts: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self::new(texts.into_iter().map(|text| Step::Bytes(text.as_ref().to_owned().into())))
    }

    pub(super) fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// Converts into a body that a transport can read: a reader for one that blocks, or else an
    /// async stream.
    pub(super) fn into_body(self, blocks: bool, length: Option<u64>) -> Body {
        let stream =
            if blocks { ByteStream::from_reader(Reader(self, Bytes::new())) } else { ByteStream::from_stream(self) };
        match length {
            Some(length) => stream.with_length(length).to_body(),
            None => stream.to_body(),
        }
    }

    /// Returns the next chunk, or the signal to wait for.
    fn step(&mut self) -> Result<Option<io::Result<Bytes>>, Signal> {
        let bytes = match self.steps.pop_front() {
            None => return Ok(None),
            Some(Step::Wait(signal)) => return Err(signal),
            Some(Step::Fail) => return Ok(Some(Err(io::Error::other("a failure on purpose")))),
            Some(Step::Bytes(bytes)) => bytes,
            Some(Step::Chunks(0)) => return self.step(),
            Some(Step::Chunks(count)) => {
                self.steps.push_front(Step::Chunks(count - 1));
                self.chunk.clone()
            }
        };
        self.watch.read.fetch_add(bytes.len(), Ordering::SeqCst);
        Ok(Some(Ok(bytes)))
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.watch.dropped.set();
    }
}

impl Stream for Source {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.step() {
                Ok(chunk) => return Poll::Ready(chunk),
                Err(signal) => {
                    if pin!(signal.future()).poll(context).is_pending() {
                        self.steps.push_front(Step::Wait(signal));
                        return Poll::Pending;
                    }
                }
            }
        }
    }
}

/// A source as a reader, with the rest of its last chunk.
struct Reader(Source, Bytes);

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Self(source, rest) = self;
        while rest.is_empty() {
            match source.step() {
                Ok(Some(chunk)) => *rest = chunk?,
                Ok(None) => return Ok(0),
                Err(signal) => {
                    signal.block(LONGEST);
                }
            }
        }
        let part = rest.split_to(buffer.len().min(rest.len()));
        buffer[..part.len()].copy_from_slice(&part);
        Ok(part.len())
    }
}
