//! The source of a request's body that streams.

use std::pin::Pin;
#[cfg(feature = "tokio")]
use std::sync::Arc;
use std::task::{Context, Poll};
#[cfg(feature = "tokio")]
use std::task::{Waker, ready};

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::transport::BodyStream;
use futures_core::Stream;

#[cfg(feature = "tokio")]
use self::wake::Wakes;

#[cfg(feature = "tokio")]
mod wake;

/// The chunks of a body. Chunks that can block are read on Tokio's threads for blocking work, with
/// the feature `tokio` and on a Tokio runtime.
pub(crate) struct Source {
    /// `None` while a thread reads.
    chunks: Option<BodyStream>,
    /// The runtime on which the request is sent.
    #[cfg(feature = "tokio")]
    runtime: Option<tokio::runtime::Handle>,
    #[cfg(feature = "tokio")]
    reading: Option<tokio::task::JoinHandle<(BodyStream, Chunk)>>,
    /// The wakes of the body, since a thread polled an async part of it that was not ready.
    #[cfg(feature = "tokio")]
    wakes: Option<Arc<Wakes>>,
}

type Chunk = Poll<Option<Result<Bytes, StreamError>>>;

impl Source {
    pub(crate) fn new(chunks: BodyStream) -> Self {
        Self {
            chunks: Some(chunks),
            #[cfg(feature = "tokio")]
            runtime: tokio::runtime::Handle::try_current().ok(),
            #[cfg(feature = "tokio")]
            reading: None,
            #[cfg(feature = "tokio")]
            wakes: None,
        }
    }

    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Chunk {
        #[cfg(feature = "tokio")]
        if let Some(runtime) = self.runtime.clone()
            && (self.reading.is_some() || self.chunks.as_ref().is_some_and(BodyStream::is_blocking))
        {
            return self.poll_thread(&runtime, context);
        }
        match &mut self.chunks {
            Some(chunks) => Pin::new(chunks).poll_next(context),
            None => Poll::Ready(None),
        }
    }

    /// Reads the next chunk on another thread. That thread also polls async parts of the body,
    /// because a part that blocks can follow them.
    #[cfg(feature = "tokio")]
    fn poll_thread(&mut self, runtime: &tokio::runtime::Handle, context: &mut Context<'_>) -> Chunk {
        if let Some(wakes) = &self.wakes {
            wakes.set_waker(context.waker());
        }
        loop {
            if let Some(mut chunks) = self.chunks.take_if(|_| self.wakes.as_ref().is_none_or(|wakes| wakes.take())) {
                let wakes = self.wakes.get_or_insert_with(|| Arc::new(Wakes::new(context.waker())));
                let noting = Waker::from(Arc::clone(wakes));
                self.reading = Some(runtime.spawn_blocking(move || {
                    let chunk = Pin::new(&mut chunks).poll_next(&mut Context::from_waker(&noting));
                    (chunks, chunk)
                }));
            }
            let Some(thread) = &mut self.reading else { return Poll::Pending };
            let read = ready!(Pin::new(thread).poll(context));
            self.reading = None;
            let (chunks, chunk) = match read {
                Ok(read) => read,
                Err(error) => {
                    let why = if error.is_panic() {
                        "the reader of the body panicked: see its message"
                    } else {
                        "the runtime shut down: keep it until calls have ended"
                    };
                    return Poll::Ready(Some(Err(StreamError::source(why))));
                }
            };
            self.chunks = Some(chunks);
            if chunk.is_ready() {
                self.wakes = None;
                return chunk;
            }
        }
    }
}
