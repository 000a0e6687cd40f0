//! The source of a request's body that streams.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

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
        if let Some(chunk) = ready!(self.poll_thread(context)) {
            return Poll::Ready(chunk);
        }
        match &mut self.chunks {
            Some(chunks) => Pin::new(chunks).poll_next(context),
            None => Poll::Ready(None),
        }
    }

    /// Reads the next chunk on another thread. Returns `None` if it is to be read on this one.
    #[cfg(feature = "tokio")]
    fn poll_thread(&mut self, context: &mut Context<'_>) -> Poll<Option<Option<Result<Bytes, StreamError>>>> {
        let Self { chunks, reading } = self;
        if let Some(mut blocking) = chunks.take_if(|chunks| chunks.is_blocking()) {
            let Ok(runtime) = tokio::runtime::Handle::try_current() else {
                *chunks = Some(blocking);
                return Poll::Ready(None);
            };
            let waker = context.waker().clone();
            *reading = Some(runtime.spawn_blocking(move || {
                let chunk = Pin::new(&mut blocking).poll_next(&mut Context::from_waker(&waker));
                (blocking, chunk)
            }));
        }
        let Some(thread) = reading else { return Poll::Ready(None) };
        let read = ready!(Pin::new(thread).poll(context));
        *reading = None;
        match read {
            // A part of the body is an async stream, which is polled by this task.
            Ok((rest, Poll::Pending)) => {
                *chunks = Some(rest);
                Poll::Ready(None)
            }
            Ok((rest, Poll::Ready(chunk))) => {
                *chunks = Some(rest);
                Poll::Ready(Some(chunk))
            }
            Err(error) if error.is_panic() => {
                Poll::Ready(Some(Some(Err(StreamError::source("the reader of the body panicked: see its message")))))
            }
            Err(_) => Poll::Ready(Some(Some(Err(StreamError::source(
                "the runtime shut down: keep it until calls have ended",
            ))))),
        }
    }
}
