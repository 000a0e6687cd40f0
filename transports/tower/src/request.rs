//! Requests as the service takes them.

use bytes::Bytes;
use connect_core::{Body, TransportError};
use http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{Method, Request};

/// Converts a request for the service, or rejects one that cannot be sent as it is.
pub(crate) fn into_service<B: From<Bytes>>(request: Request<Body>) -> Result<Request<B>, TransportError> {
    let (mut parts, body) = request.into_parts();
    let body = body.into_bytes()?;
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    if parts.headers.contains_key(TRANSFER_ENCODING) {
        return unsupported(
            "the request has a `transfer-encoding`: remove the header, because the body is sent unencoded",
        );
    }
    if parts.headers.get_all(CONTENT_LENGTH).iter().any(|length| *length != HeaderValue::from(body.len())) {
        return unsupported(
            "`content-length` is not the length of the body: remove the header, because the transport sets it",
        );
    }
    // hyper omits the header for an empty body. For a method where a body is usual, some servers
    // reject such a request (RFC 9110, section 8.6).
    if body.is_empty() && matches!(parts.method, Method::POST | Method::PUT | Method::PATCH) {
        let added = parts.headers.try_insert(CONTENT_LENGTH, HeaderValue::from(0));
        if added.is_err() {
            return unsupported("the request has no room for `content-length`: send fewer headers");
        }
    }
    Ok(Request::from_parts(parts, B::from(body)))
}
