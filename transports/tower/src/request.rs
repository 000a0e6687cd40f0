//! Conversion and checks of requests.

use bytes::Bytes;
use connect_core::{Body, TransportError};
use http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{Method, Request};

/// Converts a request for the service, or returns an error if it cannot be sent unchanged.
pub(crate) fn into_service<B: From<Bytes>>(request: Request<Body>) -> Result<Request<B>, TransportError> {
    let (mut parts, body) = request.into_parts();
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    if parts.headers.contains_key(TRANSFER_ENCODING) {
        return unsupported("the body is sent as it is, without a `transfer-encoding`");
    }
    if parts.headers.get_all(CONTENT_LENGTH).iter().any(|length| *length != HeaderValue::from(body.len())) {
        return unsupported("`content-length` is not the length of the body");
    }
    // hyper omits the header for an empty body. Some servers reject that where a body is usual
    // (RFC 9110, 8.6).
    if body.is_empty() && matches!(parts.method, Method::POST | Method::PUT | Method::PATCH) {
        parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    Ok(Request::from_parts(parts, B::from(body.into_bytes())))
}
