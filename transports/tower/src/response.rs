//! Responses as the service returns them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use connect_core::{Body, TransportError};
use futures_core::Stream;
use http::response::Parts;
use http::{Response, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::BoxError;
use crate::timeout::Watch;
use crate::upload::Exchange;

/// A function that classifies errors of the service.
pub(crate) type Classify = dyn Fn(BoxError) -> TransportError + Send + Sync;

/// Reads a response whose body has at most `limit` bytes.
pub(crate) async fn whole<B>(
    response: Response<B>,
    is_head: bool,
    limit: usize,
    exchange: &Exchange,
    classify: &Classify,
) -> Result<Response<Body>, TransportError>
where
    B: http_body::Body,
    B::Error: Into<BoxError>,
{
    let (parts, body) = response.into_parts();
    if body.is_end_stream() {
        return Ok(Response::from_parts(parts, Body::empty()));
    }
    let length = length(&parts, &body, is_head);
    if length.is_some_and(|length| usize::try_from(length).unwrap_or(usize::MAX) > limit) {
        return Err(TransportError::too_large());
    }
    let bytes = match exchange.upload() {
        None => collect(body, limit).await,
        Some(upload) => {
            let counted = body.map_frame(|frame| {
                upload.moved();
                frame
            });
            collect(counted, limit).await
        }
    };
    match bytes {
        Ok(bytes) if length.is_some_and(|length| u64::try_from(bytes.len()).is_ok_and(|count| count < length)) => {
            Err(TransportError::closed("the body ended before its `content-length`"))
        }
        Ok(bytes) => Ok(Response::from_parts(parts, Body::from(bytes))),
        Err(error) if error.is::<LengthLimitError>() => Err(TransportError::too_large()),
        // The server has responded, so the request has reached it, whatever the classifier returns.
        Err(error) => Err(exchange.failure().unwrap_or_else(|| classify(error))),
    }
}

/// Returns the length that a body must have, if it is known. Over HTTP/2, a reset without an error
/// can end a body early.
fn length(parts: &Parts, body: &impl http_body::Body, is_head: bool) -> Option<u64> {
    // The length of such a response is that of a body that is not sent.
    let is_empty = is_head || parts.status == StatusCode::NOT_MODIFIED;
    if is_empty { None } else { body.size_hint().exact() }
}

async fn collect<B>(body: B, limit: usize) -> Result<Bytes, BoxError>
where
    B: http_body::Body,
    B::Error: Into<BoxError>,
{
    Ok(Limited::new(body, limit).collect().await?.to_bytes())
}

/// Returns a response whose body streams.
pub(crate) fn streamed<B>(
    response: Response<B>,
    is_head: bool,
    exchange: Exchange,
    watch: Option<Watch>,
    classify: Arc<Classify>,
) -> Response<Body>
where
    B: http_body::Body<Error: Into<BoxError>> + Send + 'static,
{
    let (parts, body) = response.into_parts();
    if body.is_end_stream() {
        return Response::from_parts(parts, Body::empty());
    }
    let length = length(&parts, &body, is_head);
    let body = Body::from_stream(Chunks { body: Box::pin(body), exchange, watch, classify });
    let body = match length {
        Some(length) => body.with_length(length),
        None => body,
    };
    Response::from_parts(parts, body)
}

/// The chunks of a response's body. They own the exchange, which ends when they are dropped.
struct Chunks<B> {
    body: Pin<Box<B>>,
    exchange: Exchange,
    watch: Option<Watch>,
    classify: Arc<Classify>,
}

impl<B> Stream for Chunks<B>
where
    B: http_body::Body<Error: Into<BoxError>>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { body, exchange, watch, classify } = &mut *self;
        loop {
            let Poll::Ready(frame) = body.as_mut().poll_frame(context) else {
                let Some(watch) = watch else { return Poll::Pending };
                ready!(watch.poll(exchange.upload(), context));
                return Poll::Ready(Some(Err(TransportError::timeout())));
            };
            if let Some(watch) = watch {
                watch.moved();
            }
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    let error = exchange.failure().unwrap_or_else(|| classify(error.into()));
                    return Poll::Ready(Some(Err(error)));
                }
                // Other frames are trailers.
                Some(Ok(frame)) => {
                    if let Ok(mut data) = frame.into_data() {
                        let length = data.remaining();
                        return Poll::Ready(Some(Ok(data.copy_to_bytes(length))));
                    }
                }
            }
        }
    }
}
