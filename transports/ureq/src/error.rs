//! Converts errors of ureq to [`TransportError`].

use std::io::{self, ErrorKind};

use connect_core::TransportError;
use ureq::{Error, Timeout};

/// Converts an error from before the head of the response was read.
pub(crate) fn from_run(error: Error) -> TransportError {
    match &error {
        Error::Io(cause) if is_connect(cause) => TransportError::connect(error),
        #[cfg(feature = "tls")]
        Error::Io(cause) if is_handshake(cause) => TransportError::connect(error),
        // Both occur before the first byte, if rustls rejects the host name or the configuration.
        #[cfg(feature = "tls")]
        Error::Tls(_) | Error::Rustls(_) => TransportError::connect(error),
        Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => TransportError::connect(error),
        Error::Http(_) | Error::InvalidProxyUrl => TransportError::unsupported(error),
        // Errors are shown to people, and the URI in these can contain a secret.
        Error::BadUri(_) => TransportError::unsupported("ureq does not take the URI"),
        Error::RequireHttpsOnly(_) => TransportError::unsupported("the agent sends to `https` alone"),
        Error::TlsRequired => TransportError::unsupported("the agent does no TLS"),
        _ => classify(error),
    }
}

/// Converts an error from reading the body of the response.
pub(crate) fn from_body(error: io::Error) -> TransportError {
    // The reader wraps errors of ureq, and `Error::from` unwraps them.
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

/// Returns true if the error can only have occurred before there was a connection.
///
/// An unreachable host or network does not qualify: an established connection can fail with the
/// same error.
fn is_connect(error: &io::Error) -> bool {
    let refused = matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::AddrNotAvailable);
    // The standard library has neither a kind nor a code for an unknown host name, only this
    // message.
    let unknown_host = || error.to_string().starts_with("failed to lookup address information");
    refused || error.raw_os_error().is_none() && unknown_host()
}

/// Returns true if TLS failed before any of the request was sent.
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
