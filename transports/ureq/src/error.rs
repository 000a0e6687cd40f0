//! Errors of ureq as [`TransportError`]s.

use std::io::{self, ErrorKind};

use connect_core::TransportError;
use connect_core::stream::StreamError;
use ureq::{Error, Timeout};

use crate::connection::Unconnected;

/// Classifies an error that came before the head of the response was read.
pub(crate) fn from_run(error: Error) -> TransportError {
    match error {
        Error::Io(error) if error.get_ref().is_some_and(|cause| cause.is::<StreamError>()) => {
            TransportError::body(StreamError::from(error))
        }
        Error::Other(other) => match other.downcast::<Unconnected>() {
            Ok(unconnected) => from_connect(unconnected.0),
            Err(other) => classify(Error::Other(other)),
        },
        error => from_exchange(error),
    }
}

/// Classifies the error for a connection of this crate that could not be opened.
fn from_connect(error: Error) -> TransportError {
    match error {
        Error::Timeout(_) => TransportError::timeout().not_reached(),
        Error::TlsRequired => from_exchange(error),
        Error::Io(error) => TransportError::connect(error),
        error => TransportError::connect(error),
    }
}

/// Classifies any other error that came before the head of the response was read.
fn from_exchange(error: Error) -> TransportError {
    match &error {
        Error::Io(cause) if is_connect(cause) => TransportError::connect(error),
        #[cfg(feature = "tls")]
        Error::Io(cause) if is_handshake(cause) => TransportError::connect(error),
        Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => TransportError::connect(error),
        Error::Http(_) | Error::InvalidProxyUrl => TransportError::unsupported(error),
        // These errors contain the URI. A URI can contain a secret, and errors are shown.
        Error::BadUri(_) => TransportError::unsupported("ureq rejects the URI: check its scheme and host"),
        Error::RequireHttpsOnly(_) => {
            TransportError::unsupported("the agent allows only `https`: use an `https` endpoint, or another agent")
        }
        Error::TlsRequired => TransportError::unsupported(
            "the agent has no TLS: use `UreqTransport::new` with the feature `tls`, or an agent with TLS",
        ),
        _ => classify(error),
    }
}

/// Classifies an error that came while the body of the response was read.
pub(crate) fn from_body(error: io::Error) -> TransportError {
    // ureq wraps its own errors in I/O errors.
    classify(Error::from(error))
}

/// Classifies an error that can come at any time.
fn classify(error: Error) -> TransportError {
    match &error {
        Error::Timeout(Timeout::Resolve | Timeout::Connect) => TransportError::timeout().not_reached(),
        Error::Timeout(_) => TransportError::timeout(),
        Error::Protocol(_) | Error::LargeResponseHeader(..) => TransportError::protocol(error),
        Error::Io(cause) if is_closed(cause) => TransportError::closed(error),
        _ => TransportError::other(error),
    }
}

/// Returns true if the error can only occur before there is a connection.
///
/// An unreachable host or network is not such an error, because it can also end an established
/// connection.
fn is_connect(error: &io::Error) -> bool {
    let refused = matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::AddrNotAvailable);
    // The standard library has neither a kind nor a code for a host name that is not found. Its
    // message is the only sign.
    let unknown_host = || error.to_string().starts_with("failed to lookup address information");
    refused || error.raw_os_error().is_none() && unknown_host()
}

/// Returns true if TLS failed before any of the request was sent.
#[cfg(feature = "tls")]
fn is_handshake(error: &io::Error) -> bool {
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
    cause.is_some_and(connect_tls::is_of_handshake)
}

/// Returns true if the connection was closed.
fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::UnexpectedEof
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe
            | ErrorKind::NotConnected
            | ErrorKind::TimedOut
    )
}
