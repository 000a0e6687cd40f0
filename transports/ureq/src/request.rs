//! Requests as ureq takes them.

use std::io::Read;
use std::time::{Duration, Instant};

use connect_core::stream::StreamError;
use connect_core::transport::BodyReader;
use connect_core::{Attempt, Body, Bytes, TransportError};
use http::header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{Method, Request};
use ureq::{Agent, AsSendBody};

/// The body of a request.
pub(crate) enum Content {
    Bytes(Bytes),
    /// A stream, with its length if it is known.
    Stream(BodyReader, Option<u64>),
}

/// Splits a request into head and body, or rejects one that cannot be sent as it is.
pub(crate) fn split(request: Request<Body>) -> Result<(Request<()>, Content), TransportError> {
    let (mut parts, body) = request.into_parts();
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
    let length = body.length();
    let is_known = |value: &HeaderValue| length.is_some_and(|length| *value == HeaderValue::from(length));
    if !parts.headers.get_all(CONTENT_LENGTH).iter().all(is_known) {
        return unsupported(
            "`content-length` is not the length of the body: remove the header, because the transport sets it",
        );
    }
    if !body.is_stream() {
        return Ok((Request::from_parts(parts, ()), Content::Bytes(body.into_bytes()?)));
    }
    let mut reader = body.into_reader()?;
    let content = match length {
        // The end of an empty stream is read before anything is sent.
        Some(0) => match reader.read(&mut [0]) {
            Ok(_) => Content::Bytes(Bytes::new()),
            Err(error) => return Err(TransportError::body(StreamError::from(error)).not_reached()),
        },
        _ => Content::Stream(reader, length),
    };
    // ureq frames a reader in chunks, unless it is told its length.
    if let (Content::Stream(_, Some(length)), false) = (&content, parts.headers.contains_key(CONTENT_LENGTH))
        && parts.headers.try_insert(CONTENT_LENGTH, HeaderValue::from(*length)).is_err()
    {
        return unsupported("the request has no room for the length of its body: send fewer headers");
    }
    Ok((Request::from_parts(parts, ()), content))
}

/// Returns true if a server expects a `content-length` even for an empty body (RFC 9110, section
/// 8.6).
pub(crate) fn is_body_usual(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// The settings of a request that streams, or whose response does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Streaming {
    /// True if the connections are those of this crate, which have the limits of an exchange.
    pub(crate) is_direct: bool,
}

/// Returns the timeout of an attempt, if it has one that ureq can take.
///
/// ureq adds the timeout to the current time and panics if the sum is out of range.
pub(crate) fn timeout(agent: &Agent, attempt: Attempt) -> Option<Duration> {
    let timeouts = [attempt.timeout(), agent.config().timeouts().global];
    timeouts.into_iter().flatten().min().filter(in_range)
}

fn in_range(timeout: &Duration) -> bool {
    Instant::now().checked_add(*timeout).is_some()
}

/// Configures a request as the transport contract requires, overriding the agent's settings.
pub(crate) fn configure<B: AsSendBody>(
    agent: &Agent,
    request: Request<B>,
    attempt: Attempt,
    streaming: Option<Streaming>,
) -> Request<B> {
    let timeout = timeout(agent, attempt);
    let mut config = agent
        .configure_request(request)
        .http_status_as_error(false)
        .max_redirects(0)
        .accept("")
        .accept_encoding("")
        .allow_non_standard_methods(true);
    let Some(Streaming { is_direct }) = streaming else { return config.timeout_global(timeout).build() };
    config = match attempt.streams_response() {
        false => config.timeout_global(timeout),
        // The timeout ends with the head. The connections of this crate apply it to all phases
        // together, those of others to each.
        true => config.timeout_global(None).timeout_resolve(timeout),
    };
    if !is_direct {
        let idle = attempt.idle_timeout().filter(in_range);
        config = config.timeout_per_read(idle).timeout_per_write(idle);
        if attempt.streams_response() {
            config = config
                .timeout_connect(timeout)
                .timeout_send_request(timeout)
                .timeout_send_body(timeout)
                .timeout_recv_response(timeout);
        }
    }
    config.build()
}
