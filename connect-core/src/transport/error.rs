//! Errors of transports.

use std::error::Error;
use std::fmt;

use crate::printable::OneLine;

/// A request that got no complete response.
///
/// The error has a [`kind`](Self::kind), and reports if the server may have received the request
/// ([`may_have_reached`](Self::may_have_reached)).
///
/// ```
/// use connect_core::TransportError;
///
/// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// let refused = TransportError::connect(refused);
/// assert!(!refused.may_have_reached());
/// assert!(TransportError::timeout().may_have_reached());
/// ```
///
/// `Display` names the failure and the remedy. `Debug` adds the causes, in one line; `{:#?}` prints
/// the fields.
pub struct TransportError {
    kind: TransportErrorKind,
    may_have_reached: bool,
    sent: Option<u64>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: the host was not found, or the connection or its TLS was refused.
    Connect,
    /// The response was not complete within the timeout.
    Timeout,
    /// The connection was closed before the response was complete.
    Closed,
    /// The response was longer than the limit.
    TooLarge,
    /// The response was not valid HTTP.
    Protocol,
    /// The transport cannot send the request.
    Unsupported,
    /// The body of the request is a stream that failed.
    Body,
    /// Any other failure.
    Other,
}

#[cfg(feature = "tracing")]
impl TransportErrorKind {
    /// Returns the value of OpenTelemetry's `error.type` for this kind.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Closed => "closed",
            Self::TooLarge => "too_large",
            Self::Protocol => "protocol",
            Self::Unsupported => "unsupported",
            Self::Body => "body",
            Self::Other => "other",
        }
    }
}

impl TransportError {
    fn new(kind: TransportErrorKind, may_have_reached: bool) -> Self {
        Self { kind, may_have_reached, sent: None, source: None }
    }

    fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    /// Creates an error for a connection that could not be made.
    ///
    /// The request cannot have reached the server.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, false).with_source(source)
    }

    /// Creates an error for a response that was not complete within the timeout.
    ///
    /// The request may have reached the server. If it cannot have, add
    /// [`not_reached`](Self::not_reached).
    pub fn timeout() -> Self {
        Self::new(TransportErrorKind::Timeout, true)
    }

    /// Creates an error for a connection that was closed before the response was complete.
    ///
    /// The request may have reached the server.
    pub fn closed(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Closed, true).with_source(source)
    }

    /// Creates an error for a response longer than
    /// [`Attempt::response_limit`](crate::Attempt::response_limit).
    pub fn too_large() -> Self {
        Self::new(TransportErrorKind::TooLarge, true)
    }

    /// Creates an error for a response that is not valid HTTP.
    ///
    /// The request may have reached the server.
    pub fn protocol(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Protocol, true).with_source(source)
    }

    /// Creates an error for a request that the transport cannot send. Nothing was sent.
    pub fn unsupported(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Unsupported, false).with_source(source)
    }

    /// Creates an error for a request whose body is a stream that failed, with the
    /// [`StreamError`](crate::stream::StreamError) of the body as its cause.
    ///
    /// The request may have reached the server, which did not receive the whole body.
    pub fn body(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Body, true).with_source(source)
    }

    /// Creates an error for any other failure.
    ///
    /// The request may have reached the server.
    pub fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, true).with_source(source)
    }

    /// Marks the request as one that cannot have reached the server.
    #[must_use]
    pub fn not_reached(self) -> Self {
        Self { may_have_reached: false, ..self }
    }

    /// Marks the request as one that may have reached the server, if `reached` is true.
    pub(crate) fn or_reached(self, reached: bool) -> Self {
        Self { may_have_reached: self.may_have_reached || reached, ..self }
    }

    /// Sets the number of bytes that were sent of a request's body that streams.
    pub(crate) fn with_sent(self, sent: Option<u64>) -> Self {
        Self { sent: sent.or(self.sent), ..self }
    }

    /// Returns the number of bytes of the request's body that the transport had taken when the
    /// exchange failed. `None` if the body does not stream.
    ///
    /// The server may have received fewer: the last ones can be in buffers on the way.
    pub fn sent(&self) -> Option<u64> {
        self.sent
    }

    /// Returns the kind of this error.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns true if any attempt other than a throttled one may have reached the server.
    ///
    /// If this is false, the request can be sent again even if the operation is not idempotent.
    pub fn may_have_reached(&self) -> bool {
        self.may_have_reached
    }

    /// Returns true if another attempt can succeed.
    pub(crate) fn is_transient(&self) -> bool {
        !matches!(self.kind, TransportErrorKind::TooLarge | TransportErrorKind::Unsupported | TransportErrorKind::Body)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "cannot connect to the server: check the endpoint and the network",
            TransportErrorKind::Timeout => "the server did not answer in time: call again, or allow more time",
            TransportErrorKind::Closed => {
                "the connection was closed before the response was complete: call again if the operation may be repeated"
            },
            TransportErrorKind::TooLarge => "the response is longer than the limit: raise it with `ClientConfig::with_response_limit`",
            TransportErrorKind::Protocol => "the response is not valid HTTP: check that the endpoint is that of the service",
            TransportErrorKind::Unsupported => "the transport cannot send this request: change it as the cause says, or use another transport",
            TransportErrorKind::Body => "the body of the request could not be read to its end: see the cause",
            TransportErrorKind::Other => "the request failed in the transport: see the cause",
        })?;
        match self.sent {
            Some(sent) => write!(f, " (after {sent} bytes of the request's body)"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(&OneLine(self), f);
        }
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("may_have_reached", &self.may_have_reached)
            .field("sent", &self.sent)
            .field("source", &self.source)
            .finish()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}
