//! A failed call, independent of the type of its modeled errors.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::wire::ErrorText;
use super::{AuthError, AuthProblem, ErrorKind, auth, classify};
use crate::metadata::{ErrorMetadata, OperationMetadata};
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
    pub(super) cause: Box<Cause>,
}

/// A received response, of any status.
#[derive(Debug)]
pub struct Answered {
    pub(crate) response: http::Response<Bytes>,
    /// The number of attempts that were sent.
    pub(crate) attempts: u32,
    /// The error text of the response, if it has already been parsed.
    pub(crate) text: Option<ErrorText>,
}

/// The outcome of a call: a received response, of any status, or a failure.
pub(crate) type Outcome = Result<Answered, Failure>;

impl Answered {
    /// Wraps a response that was received in one attempt.
    pub(crate) fn once(response: http::Response<Bytes>) -> Self {
        Self { response, attempts: 1, text: None }
    }
}

#[derive(Debug)]
pub(super) enum Cause {
    Input(Violations),
    Token(TokenError),
    Auth(AuthError),
    Transport(TransportError),
    /// The service returned a page token that it had returned before.
    RepeatedToken,
    Service {
        response: http::Response<Bytes>,
        code: Option<String>,
        message: Option<String>,
    },
    Response {
        response: http::Response<Bytes>,
        problem: DecodeError,
    },
}

impl Failure {
    pub(crate) fn input(operation: &'static OperationMetadata, violations: Violations) -> Self {
        Self { operation, attempts: 0, cause: Box::new(Cause::Input(violations)) }
    }

    pub(crate) fn encode(operation: &'static OperationMetadata, error: EncodeError) -> Self {
        match error {
            EncodeError::Input(violations) => Self::input(operation, violations),
            EncodeError::Token(error) => Self { operation, attempts: 0, cause: Box::new(Cause::Token(error)) },
        }
    }

    pub(crate) fn auth(operation: &'static OperationMetadata, error: AuthError, attempts: u32) -> Self {
        Self { operation, attempts, cause: Box::new(Cause::Auth(error)) }
    }

    pub(crate) fn repeated_token(operation: &'static OperationMetadata) -> Self {
        Self { operation, attempts: 1, cause: Box::new(Cause::RepeatedToken) }
    }

    pub(crate) fn transport(operation: &'static OperationMetadata, error: TransportError, attempts: u32) -> Self {
        Self { operation, attempts, cause: Box::new(Cause::Transport(error)) }
    }

    pub(crate) fn response(operation: &'static OperationMetadata, answered: Answered, problem: DecodeError) -> Self {
        let Answered { response, attempts, .. } = answered;
        Self { operation, attempts, cause: Box::new(Cause::Response { response, problem }) }
    }

    /// Creates a failure from an error response. Also returns its index in `shapes`, if it is one
    /// of them.
    pub(crate) fn service(
        operation: &'static OperationMetadata,
        answered: Answered,
        shapes: &[ErrorMetadata],
    ) -> (Self, Option<usize>) {
        let Answered { response, attempts, text } = answered;
        let ErrorText { code, message, is_object } = text.unwrap_or_else(|| ErrorText::read(&response));
        let index = match &code {
            Some(code) => shapes.iter().position(|shape| shape.code() == code),
            None if is_object => classify::only_one_of_status(shapes, response.status()),
            None => None,
        };
        let code = code.or_else(|| index.map(|index| shapes[index].code().to_owned()));
        (Self { operation, attempts, cause: Box::new(Cause::Service { response, code, message }) }, index)
    }

    /// Returns true if an operation can be retried after such a transport error.
    pub(crate) fn is_transport_retryable(operation: &OperationMetadata, error: &TransportError) -> bool {
        error.is_transient() && (operation.is_idempotent() || !error.may_have_reached())
    }

    /// Returns true if an operation can be retried after such an error response.
    pub(crate) fn is_response_retryable(operation: &OperationMetadata, text: &ErrorText, status: StatusCode) -> bool {
        classify::is_retryable(operation, text.code(), status)
    }

    /// Returns true if an error response reports throttling, so that the request had no effect.
    pub(crate) fn is_throttle(text: &ErrorText, status: StatusCode) -> bool {
        classify::is_throttling(text.code(), status)
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
            Cause::RepeatedToken => "pagination",
        }
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(super) fn auth_problem(&self) -> Option<AuthProblem> {
        match &*self.cause {
            Cause::Auth(error) => Some(error.problem()),
            Cause::Service { response, code, message } => {
                auth::of_response(self.operation.auth(), code.as_deref(), message.as_deref(), response.status())
            }
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
            Cause::RepeatedToken => ErrorKind::Pagination,
        }
    }

    pub(super) fn raw(&self) -> Option<&http::Response<Bytes>> {
        match &*self.cause {
            Cause::Service { response, .. } | Cause::Response { response, .. } => Some(response),
            Cause::Input(_) | Cause::Token(_) | Cause::Auth(_) | Cause::Transport(_) | Cause::RepeatedToken => None,
        }
    }

    pub(super) fn is_throttling(&self) -> bool {
        match &*self.cause {
            Cause::Service { response, code, .. } => classify::is_throttling(code.as_deref(), response.status()),
            _ => false,
        }
    }

    pub(super) fn is_retryable(&self) -> bool {
        match &*self.cause {
            Cause::Transport(error) => Self::is_transport_retryable(self.operation, error),
            Cause::Service { response, code, .. } => {
                classify::is_retryable(self.operation, code.as_deref(), response.status())
            }
            Cause::Input(_) | Cause::Token(_) | Cause::Auth(_) | Cause::Response { .. } | Cause::RepeatedToken => false,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation.name())?;
        match &*self.cause {
            Cause::Input(violations) => write!(f, "the input is invalid: {violations}"),
            Cause::Token(error) => error.fmt(f),
            Cause::Auth(error) => error.fmt(f),
            Cause::RepeatedToken => f.write_str("the service returned a page token twice: its pages have no end"),
            Cause::Transport(error) => error.fmt(f),
            Cause::Service { response, code, message } => {
                let code = code.as_deref().unwrap_or("without an error code");
                write!(f, "{} {}", response.status().as_u16(), OneLine(code))?;
                if let Some(message) = message {
                    write!(f, ": {}", OneLine(message))?;
                }
                if let Some(id) = request_id(response.headers()) {
                    write!(f, " (request id {id})")?;
                }
                match self.auth_problem() {
                    Some(problem) => write!(f, "; {problem}"),
                    None => Ok(()),
                }
            }
            Cause::Response { response, problem } => {
                write!(f, "cannot read the response ({}", response.status().as_u16())?;
                if let Some(id) = request_id(response.headers()) {
                    write!(f, ", request id {id}")?;
                }
                write!(f, "): {problem}")
            }
        }
    }
}

/// Displays the service's text in one line: control characters become spaces.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;

        self.0.chars().try_for_each(|character| f.write_char(if character.is_control() { ' ' } else { character }))
    }
}
