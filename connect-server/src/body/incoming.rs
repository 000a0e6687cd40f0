//! The body of a request, as a server receives it.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use connect_core::stream::StreamError;
use connect_core::{Body, TransportError};
use futures_core::Stream;
use http::{HeaderMap, header};
use http_body::Body as HttpBody;

use crate::failure::{BoxError, Failure};
use crate::timer::{Limited, Timer, Watch};

/// The limits of bodies.
#[derive(Clone)]
pub(crate) struct Settings {
    /// The most bytes of a body that is read whole.
    pub(crate) limit: usize,
    /// The most bytes of memory that the values of such a body may take.
    pub(crate) memory_limit: usize,
    /// The longest time in which a whole body is received.
    pub(crate) timeout: Option<Duration>,
    /// The longest time without a byte of a body that streams.
    pub(crate) idle_timeout: Option<Duration>,
}

/// Reads a body whole.
///
/// # Errors
///
/// Returns 413 for a body over the limit, 408 for one that takes too long, and 400 for one that is
/// cut.
pub(crate) async fn collect<B: HttpBody<Error: Into<BoxError>>>(
    body: Pin<&mut B>,
    headers: &HeaderMap,
    settings: &Settings,
    timer: &Timer,
) -> Result<Bytes, Failure> {
    let declared = content_length(headers);
    let least = declared.unwrap_or_default().max(body.size_hint().lower());
    if usize::try_from(least).map_or(true, |least| least > settings.limit) {
        return Err(too_large(settings.limit));
    }
    let bytes = match timer.limit(settings.timeout, pin!(read(body, settings.limit))).await {
        Ok(bytes) => bytes?,
        Err(Limited::TimedOut) => {
            return Err(Failure::late());
        }
        Err(error @ Limited::NoRuntime) => return Err(Failure::internal(error)),
    };
    if declared.is_some_and(|length| u64::try_from(bytes.len()) != Ok(length)) {
        return Err(Failure::incomplete());
    }
    Ok(bytes)
}

/// Reads the chunks of a body. One chunk is not copied.
async fn read<B: HttpBody<Error: Into<BoxError>>>(mut body: Pin<&mut B>, limit: usize) -> Result<Bytes, Failure> {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    loop {
        let frame = match poll_fn(|context| body.as_mut().poll_frame(context)).await {
            None => break,
            Some(Ok(frame)) => frame,
            Some(Err(error)) => return Err(Failure::incomplete().with_source(error)),
        };
        // Trailers are no part of an operation.
        let Ok(mut data) = frame.into_data() else { continue };
        let read = first.len() + all.len();
        if data.remaining() > limit.saturating_sub(read) {
            return Err(too_large(limit));
        }
        if read == 0 {
            first = data.copy_to_bytes(data.remaining());
            continue;
        }
        if all.is_empty() {
            all.extend_from_slice(&first);
            first = Bytes::new();
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            all.extend_from_slice(chunk);
            data.advance(chunk.len());
        }
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// Returns the length that the request's head says. A number of any size is a length.
fn content_length(headers: &HeaderMap) -> Option<u64> {
    let length = headers.get(header::CONTENT_LENGTH)?.to_str().ok()?;
    let is_number = !length.is_empty() && length.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| length.parse().unwrap_or(u64::MAX))
}

fn too_large(limit: usize) -> Failure {
    Failure::too_large(format!("the body has more than {limit} bytes: send fewer"))
}

/// Converts the body of a request into one that the handler reads while it is received.
pub(crate) fn stream<B>(body: B, headers: &HeaderMap, settings: &Settings, timer: &Timer) -> Body
where
    B: HttpBody<Error: Into<BoxError>> + Send + 'static,
{
    let length = content_length(headers).or_else(|| body.size_hint().exact());
    let chunks = Chunks { body: Box::pin(body), watch: Watch::new(timer.clone(), settings.idle_timeout) };
    let body = Body::from_stream(chunks);
    match length {
        // A body that ends before its length is a connection that broke.
        Some(length) => body.with_length(length),
        None => body,
    }
}

/// The chunks of a body that streams.
struct Chunks<B> {
    body: Pin<Box<B>>,
    watch: Watch,
}

impl<B: HttpBody<Error: Into<BoxError>>> Stream for Chunks<B> {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { body, watch } = self.get_mut();
        loop {
            let frame = match body.as_mut().poll_frame(context) {
                Poll::Ready(frame) => frame,
                Poll::Pending => {
                    return watch.poll(context).map(|limited| {
                        Some(Err(match limited {
                            Limited::TimedOut => TransportError::timeout().into(),
                            Limited::NoRuntime => StreamError::source(limited),
                        }))
                    });
                }
            };
            return Poll::Ready(match frame {
                None => None,
                Some(Ok(frame)) => {
                    let Ok(mut data) = frame.into_data() else { continue };
                    // Frames without bytes keep nothing alive, however many of them are ready.
                    if !data.has_remaining() {
                        if watch.poll(context) == Poll::Ready(Limited::TimedOut) {
                            return Poll::Ready(Some(Err(TransportError::timeout().into())));
                        }
                        context.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                    watch.reset();
                    Some(Ok(data.copy_to_bytes(data.remaining())))
                }
                Some(Err(error)) => Some(Err(TransportError::closed(error).into())),
            });
        }
    }
}
