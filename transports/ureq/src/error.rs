//! What ureq says went wrong, in the terms of [`TransportError`].

use std::io::{self, ErrorKind};

use connect_core::TransportError;
use ureq::{Error, Timeout};

/// An error from before the head of the response was read.
pub(crate) fn from_run(error: Error) -> TransportError {
    match &error {
        Error::Io(cause) if is_connect(cause) => TransportError::connect(error),
        #[cfg(feature = "tls")]
        Error::Io(cause) if is_handshake(cause) => TransportError::connect(error),
        // Both come before the first byte: from a name or a configuration that rustls does not take.
        #[cfg(feature = "tls")]
        Error::Tls(_) | Error::Rustls(_) => TransportError::connect(error),
        Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => TransportError::connect(error),
        Error::Http(_) | Error::InvalidProxyUrl => TransportError::unsupported(error),
        // These hold the URI, in which a secret can be, and an error is shown.
        Error::BadUri(_) => TransportError::unsupported("ureq does not take the URI"),
        Error::RequireHttpsOnly(_) => TransportError::unsupported("the agent sends to `https` alone"),
        Error::TlsRequired => TransportError::unsupported("the agent does no TLS"),
        _ => classify(error),
    }
}

/// An error from reading the body of the response.
pub(crate) fn from_body(error: io::Error) -> TransportError {
    // ureq wraps its own errors in those of a reader.
    classify(Error::from(error))
}

fn classify(error: Error) -> TransportError {
    match &error {
        Error::Timeout(Timeout::Resolve | Timeout::Connect) => TransportError::timeout().not_reached(),
        Error::Timeout(_) => TransportError::timeout(),
        Error::Protocol(_) | Error::LargeResponseHeader(..) => TransportError::protocol(error),
        Error::Io(cause) if is_closed(cause) => TransportError::closed(error),
        _ => TransportError::other(error),
    }
}

/// Whether it can only have happened before there was a connection.
///
/// Not so an unreachable host or network: a connection that was established can end with that too.
fn is_connect(error: &io::Error) -> bool {
    let refused = matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::AddrNotAvailable);
    // The standard library has no kind and no code for a host name that is not found, but this message.
    let unknown_host = || error.to_string().starts_with("failed to lookup address information");
    refused || error.raw_os_error().is_none() && unknown_host()
}

/// Whether TLS failed before anything of the request was sent.
#[cfg(feature = "tls")]
fn is_handshake(error: &io::Error) -> bool {
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
    cause.is_some_and(connect_tls::is_of_handshake)
}

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
