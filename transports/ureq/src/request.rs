//! Requests as ureq takes them.

use std::time::Instant;

use connect_core::{Attempt, Body, Bytes, TransportError};
use http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{Method, Request};
use ureq::{Agent, AsSendBody};

/// Splits a request into head and body, or rejects one that cannot be sent as it is.
pub(crate) fn split(request: Request<Body>) -> Result<(Request<()>, Bytes), TransportError> {
    let (parts, body) = request.into_parts();
    let body = body.into_bytes()?;
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    if parts.uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        // ureq would turn the user name and password into an `authorization` header.
        return unsupported("the URI holds a user name or a password: send them in a header");
    }
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
    Ok((Request::from_parts(parts, ()), body))
}

/// Returns true if a server expects a `content-length` even for an empty body (RFC 9110, section
/// 8.6).
pub(crate) fn is_body_usual(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// Configures a request as the transport contract requires, overriding the agent's settings.
pub(crate) fn configure<B: AsSendBody>(agent: &Agent, request: Request<B>, attempt: Attempt) -> Request<B> {
    let timeouts = [attempt.timeout(), agent.config().timeouts().global];
    let timeout = timeouts.into_iter().flatten().min();
    agent
        .configure_request(request)
        .http_status_as_error(false)
        .max_redirects(0)
        .accept("")
        .accept_encoding("")
        .allow_non_standard_methods(true)
        // ureq adds the timeout to the current time and panics if the sum is out of range.
        .timeout_global(timeout.filter(|timeout| Instant::now().checked_add(*timeout).is_some()))
        .build()
}
