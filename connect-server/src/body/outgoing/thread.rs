//! Chunks that block, read on another thread.

use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::transport::BodyStream;
use futures_core::Stream;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

/// The chunks of a body. Those that can block are read on Tokio's threads for blocking work.
pub(super) struct Chunks {
    /// `None` while a thread reads.
    chunks: Option<BodyStream>,
    reading: Option<JoinHandle<(BodyStream, Chunk, Waker)>>,
}

type Chunk = Poll<Option<Result<Bytes, StreamError>>>;

impl From<BodyStream> for Chunks {
    fn from(chunks: BodyStream) -> Self {
        Self { chunks: Some(chunks), reading: None }
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Chunk {
        loop {
            if let Some(mut chunks) = self.chunks.take() {
                let runtime = if chunks.is_blocking() { Handle::try_current().ok() } else { None };
                let Some(runtime) = runtime else {
                    let chunk = Pin::new(&mut chunks).poll_next(context);
                    self.chunks = Some(chunks);
                    return chunk;
                };
                let waker = context.waker().clone();
                self.reading = Some(runtime.spawn_blocking(move || read(chunks, waker)));
            }
            let Some(reading) = &mut self.reading else { return Poll::Ready(None) };
            let read = ready!(Pin::new(reading).poll(context));
            self.reading = None;
            return match read {
                Ok((chunks, chunk, waker)) => {
                    self.chunks = Some(chunks);
                    // The response may have moved to another task, which nothing would wake.
                    if chunk.is_pending() && !waker.will_wake(context.waker()) {
                        continue;
                    }
                    chunk
                }
                Err(error) if error.is_panic() => {
                    Poll::Ready(Some(Err(StreamError::source("the reader of the body panicked: see its message"))))
                }
                Err(_) => Poll::Ready(Some(Err(StreamError::source(
                    "the runtime shut down: keep it until responses have ended",
                )))),
            };
        }
    }
}

/// Reads a chunk. A part that is not ready wakes the task of the response.
fn read(mut chunks: BodyStream, waker: Waker) -> (BodyStream, Chunk, Waker) {
    let chunk = Pin::new(&mut chunks).poll_next(&mut Context::from_waker(&waker));
    (chunks, chunk, waker)
}
