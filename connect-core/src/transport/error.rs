//! Why there is no response.

use std::error::Error;

/// A request was not answered with a whole response: what happened, and whether the server can have seen it.
///
/// ```
/// use connect_core::TransportError;
///
/// let refused = TransportError::connect(std::io::Error::from(std::io::ErrorKind::ConnectionRefused));
/// assert!(!refused.may_have_reached());
/// assert!(TransportError::timeout().may_have_reached());
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    may_have_reached: bool,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// What kept a response from coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection: no address, refused, no TLS.
    Connect,
    /// The time was over.
    Timeout,
    /// The connection broke before the response was whole.
    Closed,
    /// The response was longer than allowed.
    TooLarge,
    /// The response was not HTTP.
    Protocol,
    /// The transport does not send such a request.
    Unsupported,
    /// Something else.
    Other,
}

#[cfg(feature = "tracing")]
impl TransportErrorKind {
    /// A word for it, for OpenTelemetry's `error.type`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Closed => "closed",
            Self::TooLarge => "too_large",
            Self::Protocol => "protocol",
            Self::Unsupported => "unsupported",
            Self::Other => "other",
        }
    }
}

impl TransportError {
    fn new(kind: TransportErrorKind, may_have_reached: bool) -> Self {
        Self { kind, may_have_reached, source: None }
    }

    fn because(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    /// There was no connection. The request cannot have reached the server.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, false).because(source)
    }

    /// The time was over. The request may have reached the server; if it cannot have, say so with
    /// [`not_reached`](Self::not_reached).
    pub fn timeout() -> Self {
        Self::new(TransportErrorKind::Timeout, true)
    }

    /// The connection broke. The request may have reached the server.
    pub fn closed(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Closed, true).because(source)
    }

    /// The response was longer than [`Attempt::response_limit`](crate::Attempt::response_limit).
    pub fn too_large() -> Self {
        Self::new(TransportErrorKind::TooLarge, true)
    }

    /// What came back was not HTTP. The request may have reached the server.
    pub fn protocol(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Protocol, true).because(source)
    }

    /// The transport does not send such a request; nothing was sent.
    pub fn unsupported(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Unsupported, false).because(source)
    }

    /// Something else. The request may have reached the server.
    pub fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, true).because(source)
    }

    /// The same, for a request that cannot have reached the server.
    #[must_use]
    pub fn not_reached(self) -> Self {
        Self { may_have_reached: false, ..self }
    }

    /// The same, where an attempt before may have reached the server.
    pub(crate) fn or_reached(self, reached: bool) -> Self {
        Self { may_have_reached: self.may_have_reached || reached, ..self }
    }

    /// What happened.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the server may have seen the request, in any attempt that it did not refuse with a throttle. If not, it can be sent again whatever it does.
    pub fn may_have_reached(&self) -> bool {
        self.may_have_reached
    }

    /// Whether another attempt can end otherwise.
    pub(crate) fn is_transient(&self) -> bool {
        !matches!(self.kind, TransportErrorKind::TooLarge | TransportErrorKind::Unsupported)
    }
}

impl std::fmt::Display for TransportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "cannot connect to the server",
            TransportErrorKind::Timeout => "the server did not answer in time",
            TransportErrorKind::Closed => "the connection broke before the response was whole",
            TransportErrorKind::TooLarge => "the response is longer than the limit",
            TransportErrorKind::Protocol => "the server did not answer with HTTP",
            TransportErrorKind::Unsupported => "the transport cannot send this request",
            TransportErrorKind::Other => "the request could not be sent",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}
