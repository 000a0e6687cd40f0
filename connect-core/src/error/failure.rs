//! A failed call, independent of the type of its modeled errors.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, SERVER};
use http::{HeaderMap, HeaderName, StatusCode};

use super::classify::Signs;
use super::pages::PageProblem;
use super::wire::{ErrorText, name_of};
use super::{AuthError, AuthProblem, ErrorKind, auth, classify};
use crate::metadata::{ErrorMetadata, OperationMetadata, Retryable};
use crate::printable::Printable;
use crate::request::EncodeError;
use crate::response::{DecodeError, request_id};
use crate::token::TokenError;
use crate::transport::TransportError;
use crate::validate::Violations;

/// The non-generic part of every [`Error`](super::Error).
#[derive(Debug)]
pub struct Failure {
    pub(super) operation: &'static OperationMetadata,
    /// The number of attempts that were sent; 0 if nothing was sent.
    pub(super) attempts: u32,
    /// True if the call was not retried because the client cannot wait.
    pub(crate) lacked_timer: bool,
    pub(super) cause: Box<Cause>,
}

/// A received response, of any status.
#[derive(Debug)]
pub struct Answered {
    pub(crate) response: http::Response<Bytes>,
    /// The number of attempts that were sent.
    pub(crate) attempts: u32,
    /// True if the call was not retried because the client cannot wait.
    pub(crate) lacked_timer: bool,
    /// The error text of the response, if it has already been parsed.
    pub(crate) text: Option<ErrorText>,
}

/// The outcome of a call: a received response, of any status, or a failure.
pub(crate) type Outcome = Result<Answered, Failure>;

impl Answered {
    /// Wraps a response that was received in one attempt.
    pub(crate) fn once(response: http::Response<Bytes>) -> Self {
        Self { response, attempts: 1, lacked_timer: false, text: None }
    }
}

#[derive(Debug)]
pub(super) enum Cause {
    Input(Violations),
    Token(TokenError),
    Auth(AuthError),
    Transport(TransportError),
    /// The next page is not requested.
    Pages(PageProblem),
    Service {
        response: http::Response<Bytes>,
        code: Option<Cow<'static, str>>,
        message: Option<String>,
        /// The `retryable` of the modeled error.
        retry: Option<Retryable>,
        /// True if the message is a secret.
        hides_message: bool,
    },
    Response {
        response: http::Response<Bytes>,
        problem: DecodeError,
    },
}

impl Failure {
    fn new(operation: &'static OperationMetadata, attempts: u32, cause: Cause) -> Self {
        Self { operation, attempts, lacked_timer: false, cause: Box::new(cause) }
    }

    pub(crate) fn input(operation: &'static OperationMetadata, violations: Violations) -> Self {
        Self::new(operation, 0, Cause::Input(violations))
    }

    pub(crate) fn encode(operation: &'static OperationMetadata, error: EncodeError) -> Self {
        match error {
            EncodeError::Input(violations) => Self::input(operation, violations),
            EncodeError::Token(error) => Self::new(operation, 0, Cause::Token(error)),
        }
    }

    pub(crate) fn auth(operation: &'static OperationMetadata, error: AuthError, attempts: u32) -> Self {
        Self::new(operation, attempts, Cause::Auth(error))
    }

    pub(crate) fn pages(operation: &'static OperationMetadata, problem: PageProblem) -> Self {
        Self::new(operation, 0, Cause::Pages(problem))
    }

    pub(crate) fn transport(operation: &'static OperationMetadata, error: TransportError, attempts: u32) -> Self {
        Self::new(operation, attempts, Cause::Transport(error))
    }

    pub(crate) fn response(operation: &'static OperationMetadata, answered: Answered, problem: DecodeError) -> Self {
        let Answered { response, attempts, .. } = answered;
        Self::new(operation, attempts, Cause::Response { response, problem })
    }

    /// Creates a failure from an error response. Also returns its index in `shapes`, if it is one
    /// of them.
    pub(crate) fn service(
        operation: &'static OperationMetadata,
        answered: Answered,
        shapes: &[ErrorMetadata],
    ) -> (Self, Option<usize>) {
        let Answered { response, attempts, lacked_timer, text } = answered;
        let ErrorText { index, code, message } = text.unwrap_or_else(|| ErrorText::read(&response, shapes));
        let shape = index.map(|index| &shapes[index]);
        let retry = shape.and_then(ErrorMetadata::retryable);
        let hides_message = shape.is_some_and(ErrorMetadata::has_secret_message);
        let cause = Cause::Service { response, code, message, retry, hides_message };
        (Self { lacked_timer, ..Self::new(operation, attempts, cause) }, index)
    }

    /// Returns true if an operation can be retried after such a transport error.
    pub(crate) fn is_transport_retryable(operation: &OperationMetadata, error: &TransportError) -> bool {
        error.is_transient() && (operation.is_idempotent() || !error.may_have_reached())
    }

    /// Returns true if an operation with these modeled errors can be retried after such an error
    /// response.
    pub(crate) fn is_response_retryable(
        operation: &OperationMetadata,
        shapes: &[ErrorMetadata],
        text: &ErrorText,
        status: StatusCode,
    ) -> bool {
        classify::is_retryable(operation, signs(shapes, text, status))
    }

    /// Returns true if an error response reports throttling, so that the request had no effect.
    pub(crate) fn is_throttle(shapes: &[ErrorMetadata], text: &ErrorText, status: StatusCode) -> bool {
        classify::is_throttling(signs(shapes, text, status))
    }

    /// Returns the low-cardinality kind of failure, for OpenTelemetry's `error.type`.
    #[cfg(feature = "tracing")]
    pub(crate) fn type_name(&self) -> &'static str {
        match &*self.cause {
            Cause::Input(_) => "input",
            Cause::Token(_) => "token",
            Cause::Auth(_) => "auth",
            Cause::Transport(error) => error.kind().name(),
            Cause::Service { .. } => "service",
            Cause::Response { .. } => "response",
            Cause::Pages(_) => "pagination",
        }
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(super) fn auth_problem(&self) -> Option<AuthProblem> {
        match &*self.cause {
            Cause::Auth(error) => Some(error.problem()),
            Cause::Service { response, code, message, .. } => auth::of_response(
                self.operation.auth(),
                name_of(code.as_deref()),
                message.as_deref(),
                response.status(),
            ),
            _ => None,
        }
    }

    pub(super) fn kind(&self) -> ErrorKind {
        match *self.cause {
            Cause::Input(_) => ErrorKind::Input,
            Cause::Token(_) => ErrorKind::IdempotencyToken,
            Cause::Auth(_) => ErrorKind::Auth,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Service { .. } => ErrorKind::Service,
            Cause::Response { .. } => ErrorKind::Response,
            Cause::Pages(_) => ErrorKind::Pagination,
        }
    }

    pub(super) fn raw(&self) -> Option<&http::Response<Bytes>> {
        match &*self.cause {
            Cause::Service { response, .. } | Cause::Response { response, .. } => Some(response),
            Cause::Input(_) | Cause::Token(_) | Cause::Auth(_) | Cause::Transport(_) | Cause::Pages(_) => None,
        }
    }

    pub(super) fn is_throttling(&self) -> bool {
        match &*self.cause {
            Cause::Service { response, code, retry, .. } => classify::is_throttling(Signs {
                code: name_of(code.as_deref()),
                status: response.status(),
                declared: *retry,
            }),
            _ => false,
        }
    }

    pub(super) fn is_retryable(&self) -> bool {
        match &*self.cause {
            Cause::Transport(error) => Self::is_transport_retryable(self.operation, error),
            Cause::Service { response, code, retry, .. } => {
                let signs = Signs { code: name_of(code.as_deref()), status: response.status(), declared: *retry };
                classify::is_retryable(self.operation, signs)
            }
            Cause::Input(_) | Cause::Token(_) | Cause::Auth(_) | Cause::Response { .. } | Cause::Pages(_) => false,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation.name())?;
        self.fmt_cause(f)?;
        if self.lacked_timer {
            f.write_str("; not retried, because the client has no timer: set one with `Client::with_sleep`")?;
        }
        Ok(())
    }
}

impl Failure {
    fn fmt_cause(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.cause {
            Cause::Input(violations) => write!(f, "the input is invalid: {violations}"),
            Cause::Token(error) => write!(f, "{error}"),
            Cause::Auth(error) => write!(f, "{error}"),
            Cause::Pages(problem) => write!(f, "{problem}"),
            Cause::Transport(error) => write!(f, "{error}"),
            Cause::Service { response, code, message, hides_message, .. } => {
                write!(f, "{} ", response.status().as_u16())?;
                match code {
                    Some(code) => write!(f, "{}", Printable::short(code))?,
                    None => write!(f, "without an error code{}", Origin(response.headers()))?,
                }
                if let Some(message) = message.as_ref().filter(|_| !hides_message) {
                    write!(f, ": {}", Printable::long(message))?;
                }
                if let Some(id) = request_id(response.headers()) {
                    write!(f, " (request id {})", Printable::short(id))?;
                }
                match self.auth_problem() {
                    Some(problem) => write!(f, "; {problem}"),
                    None => Ok(()),
                }
            }
            Cause::Response { response, problem } => {
                write!(f, "cannot read the response ({}{}", response.status().as_u16(), Origin(response.headers()))?;
                if let Some(id) = request_id(response.headers()) {
                    write!(f, ", request id {}", Printable::short(id))?;
                }
                write!(f, "): {problem}")?;
                if encoding(response.headers()).is_some() {
                    f.write_str(
                        ": transports do not decompress: send no `accept-encoding`, or read the bytes as `RawOutput`",
                    )?;
                }
                Ok(())
            }
        }
    }
}

/// Returns the signs in an error response of an operation with these modeled errors.
fn signs<'a>(shapes: &[ErrorMetadata], text: &'a ErrorText, status: StatusCode) -> Signs<'a> {
    Signs { code: text.name(), status, declared: text.index.and_then(|index| shapes[index].retryable()) }
}

/// Displays hints at the sender of an unexpected response: the content encoding, the content type
/// if it is not JSON, and the server.
struct Origin<'a>(&'a HeaderMap);

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(encoding) = encoding(self.0) {
            write!(f, ", content-encoding {}", Printable::short(encoding))?;
        }
        let content_type = text_of(self.0, CONTENT_TYPE).filter(|value| !value.contains("json"));
        if let Some(content_type) = content_type {
            write!(f, ", content-type {}", Printable::short(content_type))?;
        }
        match text_of(self.0, SERVER) {
            Some(server) => write!(f, ", server {}", Printable::short(server)),
            None => Ok(()),
        }
    }
}

/// Returns the encoding of the body, if it has one.
fn encoding(headers: &HeaderMap) -> Option<&str> {
    text_of(headers, CONTENT_ENCODING).filter(|encoding| !encoding.eq_ignore_ascii_case("identity"))
}

fn text_of(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().filter(|value| !value.trim().is_empty())
}
