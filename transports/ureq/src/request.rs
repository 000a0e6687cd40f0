//! Conversion and checks of requests.

use std::time::Instant;

use connect_core::{Attempt, Body, TransportError};
use http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{Method, Request};
use ureq::{Agent, AsSendBody};

/// Splits a request into head and body, or returns an error if it cannot be sent unchanged.
pub(crate) fn split(request: Request<Body>) -> Result<(Request<()>, Body), TransportError> {
    let (parts, body) = request.into_parts();
    let unsupported = |reason| Err(TransportError::unsupported(reason));
    if parts.uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        // ureq would convert them to an `authorization` header.
        return unsupported("the URI may not hold a user name or password");
    }
    if parts.headers.contains_key(TRANSFER_ENCODING) {
        return unsupported("the body is sent as it is, without a `transfer-encoding`");
    }
    if parts.headers.get_all(CONTENT_LENGTH).iter().any(|length| *length != HeaderValue::from(body.len())) {
        return unsupported("`content-length` is not the length of the body");
    }
    Ok((Request::from_parts(parts, ()), body))
}

/// Returns true if servers expect a `content-length` for this method even if the body is empty (RFC
/// 9110, 8.6).
pub(crate) fn is_body_usual(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// Applies the settings that a transport must guarantee, in place of the agent's own.
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
        // ureq adds the timeout to an `Instant`, which panics on overflow.
        .timeout_global(timeout.filter(|timeout| Instant::now().checked_add(*timeout).is_some()))
        .build()
}
