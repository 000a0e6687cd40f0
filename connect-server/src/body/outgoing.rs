//! The body of a response, as a server sends it.

#[cfg(feature = "tokio")]
mod thread;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use connect_core::Body;
use connect_core::stream::StreamError;
use connect_core::transport::BodyStream;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

use crate::panics::catch;

/// The body of a response of a [`RouterService`](crate::RouterService): bytes, or a stream.
///
/// A stream is read no faster than the client reads. If it breaks, so does the response. A stream
/// that comes from a file or a reader blocks a thread while it is read: with the feature `tokio`
/// and on a runtime of Tokio, one of the threads for blocking work.
pub struct ResponseBody(Kind);

enum Kind {
    Bytes(Bytes),
    Stream(Source),
    Ended,
}

impl From<Body> for ResponseBody {
    fn from(body: Body) -> Self {
        if body.is_stream() {
            return Self(Kind::Stream(Source::new(body.into_stream())));
        }
        // Bytes are no stream.
        Self(Kind::Bytes(body.into_bytes().unwrap_or_default()))
    }
}

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        match &mut self.0 {
            Kind::Ended => Poll::Ready(None),
            Kind::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Kind::Ended;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Kind::Stream(source) => {
                let chunk = match catch(|| source.poll_next(context)) {
                    Ok(Poll::Pending) => return Poll::Pending,
                    Ok(Poll::Ready(chunk)) => chunk,
                    Err(panicked) => Some(Err(StreamError::source(panicked))),
                };
                if !matches!(chunk, Some(Ok(_))) {
                    self.0 = Kind::Ended;
                }
                Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Bytes(bytes) => bytes.is_empty(),
            Kind::Stream(_) => false,
            Kind::Ended => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Bytes(bytes) => SizeHint::with_exact(u64::try_from(bytes.len()).unwrap_or(u64::MAX)),
            Kind::Stream(source) => source.length.map_or_else(SizeHint::default, SizeHint::with_exact),
            Kind::Ended => SizeHint::with_exact(0),
        }
    }
}

impl fmt::Debug for ResponseBody {
    /// Shows no bytes, because a body can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::Bytes(_) => "ResponseBody(bytes)",
            Kind::Stream(_) => "ResponseBody(stream)",
            Kind::Ended => "ResponseBody(ended)",
        })
    }
}

/// The source of a stream.
struct Source {
    /// The bytes that are left, if the length is known.
    length: Option<u64>,
    #[cfg(feature = "tokio")]
    chunks: thread::Chunks,
    #[cfg(not(feature = "tokio"))]
    chunks: BodyStream,
}

impl Source {
    #[cfg_attr(not(feature = "tokio"), expect(clippy::useless_conversion, reason = "a thread is used with `tokio`"))]
    fn new(chunks: BodyStream) -> Self {
        Self { length: chunks.length(), chunks: chunks.into() }
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        let chunk = Pin::new(&mut self.chunks).poll_next(context);
        if let (Poll::Ready(Some(Ok(chunk))), Some(length)) = (&chunk, &mut self.length) {
            *length = length.saturating_sub(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        }
        chunk
    }
}
