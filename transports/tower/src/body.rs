//! Bodies of requests as services take them.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use connect_core::Body;
use http_body::{Frame, SizeHint};

use crate::BoxError;
use crate::source::Source;
use crate::upload::Upload;

/// The most bytes in a frame. The service asks for the next frame when it has written most of the
/// last one, so small frames show in time that the server reads.
const FRAME: usize = 16 << 10;

/// The body of a request, as a [`TowerTransport`](crate::TowerTransport) gives it to its service:
/// bytes, or a stream.
///
/// The type is an [`http_body::Body`], so it is a body for hyper's clients. Bytes are one frame, as
/// in `http_body_util::Full`. A stream has its length as its size hint, if it is known. If the
/// source of a stream fails, or the call is abandoned, the body ends with an error.
pub struct RequestBody(Kind);

enum Kind {
    Bytes(Bytes),
    /// In a box, so that a body is not much larger than its bytes.
    Stream(Box<Streaming>),
}

struct Streaming {
    upload: Arc<Upload>,
    /// The rest of the last chunk.
    rest: Bytes,
    /// The number of bytes to come, if it is known.
    left: Option<u64>,
}

impl RequestBody {
    /// Creates a body, and returns the state of it if it streams.
    pub(crate) fn new(body: Body) -> (Self, Option<Arc<Upload>>) {
        let left = body.length();
        if !body.is_stream() {
            return (Self(Kind::Bytes(body.into_bytes().unwrap_or_default())), None);
        }
        let upload = Arc::new(Upload::new(Source::new(body.into_stream())));
        let streaming = Streaming { upload: Arc::clone(&upload), rest: Bytes::new(), left };
        (Self(Kind::Stream(Box::new(streaming))), Some(upload))
    }

    /// Returns true if the body is a stream.
    pub fn is_stream(&self) -> bool {
        matches!(self.0, Kind::Stream(_))
    }

    /// Converts the body into its bytes, without a copy.
    ///
    /// # Errors
    ///
    /// Returns the body unchanged if it is a stream.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Bytes(bytes) => Ok(bytes),
            Kind::Stream(_) => Err(self),
        }
    }
}

impl Streaming {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, ()>> {
        if self.rest.is_empty() {
            let Some(chunk) = ready!(self.upload.poll_next(context))? else { return Poll::Ready(Ok(None)) };
            self.rest = chunk;
        } else if !self.upload.moved() {
            return Poll::Ready(Err(()));
        }
        let frame = self.rest.split_to(self.rest.len().min(FRAME));
        let length = u64::try_from(frame.len()).unwrap_or(u64::MAX);
        self.left = self.left.map(|left| left.saturating_sub(length));
        Poll::Ready(Ok(Some(frame)))
    }
}

impl Drop for Streaming {
    fn drop(&mut self) {
        self.upload.release();
    }
}

impl http_body::Body for RequestBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let chunk = match &mut self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => None,
            Kind::Bytes(bytes) => Some(std::mem::take(bytes)),
            Kind::Stream(streaming) => match ready!(streaming.poll_next(context)) {
                Ok(chunk) => chunk,
                Err(()) => {
                    let why = "the body of the request ended before it was complete: see the error of the call";
                    return Poll::Ready(Some(Err(why.into())));
                }
            },
        };
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Bytes(bytes) => bytes.is_empty(),
            Kind::Stream(streaming) => streaming.left == Some(0),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Bytes(bytes) => SizeHint::with_exact(u64::try_from(bytes.len()).unwrap_or(u64::MAX)),
            Kind::Stream(streaming) => streaming.left.map_or_else(SizeHint::default, SizeHint::with_exact),
        }
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Bytes(bytes))
    }
}

impl fmt::Debug for RequestBody {
    /// Shows the length alone, because a body can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Bytes(bytes) => write!(f, "RequestBody({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("RequestBody(stream)"),
        }
    }
}
