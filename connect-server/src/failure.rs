//! Failures of a handler, and how they are answered.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use connect_core::Body;
use connect_core::error::ModeledError;
use connect_core::metadata::OperationMetadata;
use connect_core::response::ResponseEncoder;
#[cfg(feature = "event-stream")]
use connect_core::stream::{EventError, EventUnion};
use connect_core::stream::{StreamError, StreamErrorKind};
use connect_core::transport::TransportErrorKind;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};

/// The cause of a [`Failure`].
pub type BoxError = Box<dyn Error + Send + Sync>;

/// The error of a handler: a modeled error of its operation, or a [`Failure`].
///
/// The operator `?` converts into it the enum of the modeled errors, whatever that enum is created
/// from, and a [`Failure`].
///
/// ```
/// use connect_core::error::NoModeledErrors;
/// use connect_server::{Failure, ServeError};
///
/// fn read() -> Result<String, ServeError<NoModeledErrors>> {
///     Ok(std::fs::read_to_string("/proc/version").map_err(Failure::internal)?)
/// }
/// # let _ = read();
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum ServeError<E> {
    /// A modeled error of the operation.
    Modeled(E),
    /// A failure that the operation does not declare.
    Failure(Failure),
}

impl<T, E> From<T> for ServeError<E>
where
    // `ServeError` and `Failure` are no `Error`, so that their own conversions do not overlap.
    T: Error,
    E: ModeledError + From<T>,
{
    fn from(error: T) -> Self {
        Self::Modeled(error.into())
    }
}

impl<E> From<Failure> for ServeError<E> {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl<E: fmt::Display> fmt::Display for ServeError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Modeled(error) => error.fmt(f),
            Self::Failure(failure) => failure.fmt(f),
        }
    }
}

/// A failure that an operation does not declare: a status, an error code, a message for the caller,
/// and a cause for the log.
///
/// The response has the form that the service of the operation declares with `failures(…)`. Without
/// it, the form is that of AWS: the code is in the header `x-amzn-errortype`, and for awsJson also
/// in the member `__type` of the JSON body. The message is in `message`. The cause is never sent.
/// The feature `tracing` logs it.
///
/// The type does not implement [`Error`], like other types into which `?` converts errors.
pub struct Failure {
    status: StatusCode,
    code: Cow<'static, str>,
    message: Cow<'static, str>,
    headers: Vec<(HeaderName, HeaderValue)>,
    source: Option<BoxError>,
}

impl Failure {
    /// Creates a failure with a status and an error code. A status that is no error becomes 500.
    pub fn new(status: StatusCode, code: impl Into<Cow<'static, str>>) -> Self {
        let is_error = status.is_client_error() || status.is_server_error();
        Self {
            status: if is_error { status } else { StatusCode::INTERNAL_SERVER_ERROR },
            code: code.into(),
            message: Cow::Borrowed(""),
            headers: Vec::new(),
            source: None,
        }
    }

    /// Creates the failure 500 `InternalFailure`, whose cause is logged and not sent.
    pub fn internal(source: impl Into<BoxError>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalFailure")
            .with_message("the request failed for a reason inside of the server: try it again later")
            .with_source(source)
    }

    /// Creates the failure 503 `ServiceUnavailable`.
    pub fn unavailable() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailable")
            .with_message("the server cannot answer now: try it again later")
    }

    /// Creates the failure 429 `ThrottlingException`.
    pub fn throttled() -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "ThrottlingException")
            .with_message("too many requests: send fewer, and try it again later")
    }

    /// Creates the failure 403 `AccessDeniedException`.
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "AccessDeniedException").with_message("the caller may not do this")
    }

    /// Creates the failure 401 `UnauthorizedException`.
    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "UnauthorizedException")
            .with_message("the request has no valid credentials: send them")
    }

    /// Creates the failure of a body that does not come in time.
    pub(crate) fn late() -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, "RequestTimeoutException")
            .with_message("the body did not come in time: send it faster")
    }

    /// Creates the failure of a body that is cut.
    pub(crate) fn incomplete() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "IncompleteBody")
            .with_message("the body ended before it was complete: send all of it")
    }

    /// Creates the failure of a body that is over a limit.
    pub(crate) fn too_large(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLargeException").with_message(message)
    }

    /// Sets the message that is sent to the caller.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets the cause, which is logged and not sent.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Adds a header to the response, beside those of the same name that were added. It replaces
    /// the one that the response has by itself, and the last `content-type` applies.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Sets the header `retry-after`, in whole seconds: the time after which the request can be
    /// sent again. A part of a second counts as one.
    #[must_use]
    pub fn with_retry_after(self, after: Duration) -> Self {
        let seconds = after.as_secs().saturating_add(u64::from(after.subsec_nanos() > 0));
        self.with_header(header::RETRY_AFTER, HeaderValue::from(seconds))
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the error code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the message for the caller.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the cause.
    pub fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }

    /// Converts the failure into a response to `operation`. A code that its place cannot hold is
    /// left out.
    pub(crate) fn into_response(self, operation: &OperationMetadata) -> Response<Body> {
        let mut response = ResponseEncoder::failure(operation, self.status, &self.code, &self.message);
        let headers = response.headers_mut();
        for (name, _) in &self.headers {
            headers.remove(name);
        }
        for (name, value) in self.headers {
            if name == header::CONTENT_TYPE {
                headers.insert(name, value);
            } else {
                headers.append(name, value);
            }
        }
        response
    }
}

/// Converts the error of a body that a handler reads while it streams. What the client did wrong is
/// answered as for a body that is read whole; see [`Router`](crate::Router). A stream that does not
/// come from the client is no fault of the client: wrap its error with [`Failure::internal`].
impl From<StreamError> for Failure {
    fn from(error: StreamError) -> Self {
        #[cfg(feature = "sigv4")]
        if let Some(refused) = crate::sigv4::refused_body(&error) {
            return refused.with_source(error);
        }
        let is_late = error.transport_error().is_some_and(|error| error.kind() == TransportErrorKind::Timeout);
        let failure = match error.kind() {
            StreamErrorKind::Transport if is_late => Self::late(),
            StreamErrorKind::Transport => Self::incomplete(),
            StreamErrorKind::TooLong => Self::too_large("the body, or an item of it, is too long: send fewer bytes"),
            StreamErrorKind::Item if error.violations().is_some() => {
                Self::new(StatusCode::BAD_REQUEST, "ValidationException").with_message(error.to_string())
            }
            StreamErrorKind::Item | StreamErrorKind::Format => {
                Self::new(StatusCode::BAD_REQUEST, "SerializationException").with_message(error.to_string())
            }
            _ => return Self::internal(error),
        };
        failure.with_source(error)
    }
}

/// Converts the error of an event stream that a handler reads, as that of another body. A client
/// that sends an exception in place of an event gets 400 `SerializationException`.
#[cfg(feature = "event-stream")]
#[cfg_attr(docsrs, doc(cfg(feature = "event-stream")))]
impl<E: EventUnion + Send + Sync + 'static> From<EventError<E>> for Failure {
    fn from(error: EventError<E>) -> Self {
        match error.into_stream_error() {
            Ok(error) => error.into(),
            // The exception is not the source, since it shows what the client sent.
            Err(_) => Self::new(StatusCode::BAD_REQUEST, "SerializationException")
                .with_message("the body ends with an exception, which only a server can send: send events"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.code, self.status.as_u16())?;
        if self.message.is_empty() { Ok(()) } else { write!(f, ": {}", self.message) }
    }
}

impl fmt::Debug for Failure {
    /// Shows status, code and cause. Headers can hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}
