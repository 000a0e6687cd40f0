//! Requests as the service takes them.

use std::future::poll_fn;

use connect_core::{Body, TransportError};
use http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{Method, Request};

use crate::source::Source;

/// Checks a request, and adds the headers that frame its body, or rejects one that cannot be sent
/// as it is.
pub(crate) fn frame(request: &mut Request<Body>) -> Result<(), TransportError> {
    let (length, is_stream) = (request.body().length(), request.body().is_stream());
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    let is_known = |value: &HeaderValue| length.is_some_and(|length| *value == HeaderValue::from(length));
    if request.headers().contains_key(TRANSFER_ENCODING) {
        return unsupported(
            "the request has a `transfer-encoding`: remove the header, because the body is sent unencoded",
        );
    }
    if !request.headers().get_all(CONTENT_LENGTH).iter().all(is_known) {
        return unsupported(
            "`content-length` is not the length of the body: remove the header, because the transport sets it",
        );
    }
    let added = match (length, request.method()) {
        // hyper omits the header for an empty body. For a method where a body is usual, some
        // servers reject such a request (RFC 9110, section 8.6).
        (Some(0), &Method::POST | &Method::PUT | &Method::PATCH) => (CONTENT_LENGTH, HeaderValue::from(0)),
        // hyper omits a body of unknown length where none is usual.
        (None, &Method::GET | &Method::HEAD) if is_stream => (TRANSFER_ENCODING, HeaderValue::from_static("chunked")),
        _ => return Ok(()),
    };
    match request.headers_mut().try_insert(added.0, added.1) {
        Ok(_) => Ok(()),
        Err(_) => unsupported("the request has no room for the length of its body: send fewer headers"),
    }
}

/// Returns the body, or an empty one in place of a stream of no bytes, after its end was read.
pub(crate) async fn without_empty_stream(body: Body) -> Result<Body, TransportError> {
    if !body.is_stream() || body.length() != Some(0) {
        return Ok(body);
    }
    let mut source = Source::new(body.into_stream());
    match poll_fn(|context| source.poll_next(context)).await {
        Some(Err(error)) => Err(TransportError::body(error)),
        _ => Ok(Body::empty()),
    }
}
