//! The source of a request's body that streams.

use std::pin::Pin;
#[cfg(feature = "tokio")]
use std::task::ready;
use std::task::{Context, Poll};

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::transport::BodyStream;
use futures_core::Stream;

/// The chunks of a body. Chunks of a reader are read on Tokio's threads for blocking work, with the
/// feature `tokio` and on a Tokio runtime.
pub(crate) struct Source {
    /// `None` while a thread reads.
    chunks: Option<BodyStream>,
    #[cfg(feature = "tokio")]
    reading: Option<tokio::task::JoinHandle<(BodyStream, Chunk)>>,
}

type Chunk = Poll<Option<Result<Bytes, StreamError>>>;

/// The result of a read on another thread.
#[cfg(feature = "tokio")]
enum Read {
    /// The next chunk, or the end.
    Chunk(Option<Result<Bytes, StreamError>>),
    /// The chunk is to be read on this thread.
    Here,
}

impl Source {
    pub(crate) fn new(chunks: BodyStream) -> Self {
        Self {
            chunks: Some(chunks),
            #[cfg(feature = "tokio")]
            reading: None,
        }
    }

    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Chunk {
        #[cfg(feature = "tokio")]
        if let Read::Chunk(chunk) = ready!(self.poll_thread(context)) {
            return Poll::Ready(chunk);
        }
        match &mut self.chunks {
            Some(chunks) => Pin::new(chunks).poll_next(context),
            None => Poll::Ready(None),
        }
    }

    /// Reads the next chunk on another thread, if reading it blocks.
    #[cfg(feature = "tokio")]
    fn poll_thread(&mut self, context: &mut Context<'_>) -> Poll<Read> {
        let Self { chunks, reading } = self;
        if let Some(mut blocking) = chunks.take_if(|chunks| chunks.is_blocking()) {
            let Ok(runtime) = tokio::runtime::Handle::try_current() else {
                *chunks = Some(blocking);
                return Poll::Ready(Read::Here);
            };
            let waker = context.waker().clone();
            *reading = Some(runtime.spawn_blocking(move || {
                let chunk = Pin::new(&mut blocking).poll_next(&mut Context::from_waker(&waker));
                (blocking, chunk)
            }));
        }
        let Some(thread) = reading else { return Poll::Ready(Read::Here) };
        let read = ready!(Pin::new(thread).poll(context));
        *reading = None;
        let (rest, chunk) = match read {
            Ok(read) => read,
            Err(error) => {
                let why = if error.is_panic() {
                    "the reader of the body panicked: see its message"
                } else {
                    "the runtime shut down: keep it until calls have ended"
                };
                return Poll::Ready(Read::Chunk(Some(Err(StreamError::source(why)))));
            }
        };
        *chunks = Some(rest);
        Poll::Ready(match chunk {
            Poll::Ready(chunk) => Read::Chunk(chunk),
            // A part of the body is an async stream, which is polled by this task.
            Poll::Pending => Read::Here,
        })
    }
}
