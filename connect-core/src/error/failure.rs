//! A failed call, before the type of its modeled error matters.

use std::fmt;

use bytes::Bytes;

use super::{ErrorKind, classify, wire};
use crate::json::DecodeError;
use crate::problem::Problems;
use crate::response::ErrorMetadata;
use crate::{OperationMetadata, TokenError, TransportError};

/// What is behind every [`Error`](super::Error).
#[derive(Debug)]
pub(crate) struct Failure {
    pub(super) operation: &'static OperationMetadata,
    /// How often it was tried; 0 if nothing was sent.
    pub(super) attempts: u32,
    pub(super) cause: Box<Cause>,
}

/// How often a call was tried, in the extensions of its response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempts(pub(crate) u32);

fn attempts(response: &http::Response<Bytes>) -> u32 {
    response.extensions().get().map_or(1, |Attempts(attempts)| *attempts)
}

#[derive(Debug)]
pub(super) enum Cause {
    Input(Problems),
    Token(TokenError),
    Transport(TransportError),
    Service { response: http::Response<Bytes>, code: Option<String>, message: Option<String> },
    Response { response: http::Response<Bytes>, problem: DecodeError },
}

impl Failure {
    pub(crate) fn input(operation: &'static OperationMetadata, problems: Problems) -> Self {
        Self { operation, attempts: 0, cause: Box::new(Cause::Input(problems)) }
    }

    pub(crate) fn token(operation: &'static OperationMetadata, error: TokenError) -> Self {
        Self { operation, attempts: 0, cause: Box::new(Cause::Token(error)) }
    }

    pub(crate) fn transport(operation: &'static OperationMetadata, error: TransportError, attempts: u32) -> Self {
        Self { operation, attempts, cause: Box::new(Cause::Transport(error)) }
    }

    pub(crate) fn response(
        operation: &'static OperationMetadata,
        response: http::Response<Bytes>,
        problem: DecodeError,
    ) -> Self {
        let attempts = attempts(&response);
        Self { operation, attempts, cause: Box::new(Cause::Response { response, problem }) }
    }

    /// An error response, and which of `shapes` it is.
    pub(crate) fn service(
        operation: &'static OperationMetadata,
        response: http::Response<Bytes>,
        shapes: &[ErrorMetadata],
    ) -> (Self, Option<usize>) {
        let wire::ErrorText { code, message, is_object } = wire::read(&response);
        let index = match &code {
            Some(code) => shapes.iter().position(|shape| shape.code() == code),
            None if is_object => classify::only_one_of_status(shapes, response.status()),
            None => None,
        };
        let code = code.or_else(|| index.map(|index| shapes[index].code().to_owned()));
        let attempts = attempts(&response);
        (Self { operation, attempts, cause: Box::new(Cause::Service { response, code, message }) }, index)
    }

    /// Whether the request of an attempt that ended so can be sent again.
    pub(crate) fn is_transport_retryable(operation: &OperationMetadata, error: &TransportError) -> bool {
        error.is_transient() && (operation.is_idempotent() || !error.may_have_reached())
    }

    /// Whether a request that was answered so can be sent again.
    pub(crate) fn is_response_retryable(operation: &OperationMetadata, response: &http::Response<Bytes>) -> bool {
        classify::is_retryable(operation, wire::read(response).code.as_deref(), response.status())
    }

    pub(super) fn kind(&self) -> ErrorKind {
        match *self.cause {
            Cause::Input(_) => ErrorKind::Input,
            Cause::Token(_) => ErrorKind::Token,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Service { .. } => ErrorKind::Service,
            Cause::Response { .. } => ErrorKind::Response,
        }
    }

    pub(super) fn raw(&self) -> Option<&http::Response<Bytes>> {
        match &*self.cause {
            Cause::Service { response, .. } | Cause::Response { response, .. } => Some(response),
            Cause::Input(_) | Cause::Token(_) | Cause::Transport(_) => None,
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
            Cause::Input(_) | Cause::Token(_) | Cause::Response { .. } => false,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation.name())?;
        match &*self.cause {
            Cause::Input(problems) => write!(f, "the input cannot be sent: {problems}"),
            Cause::Token(error) => error.fmt(f),
            Cause::Transport(error) => error.fmt(f),
            Cause::Service { response, code, message } => {
                let code = code.as_deref().unwrap_or("without an error code");
                write!(f, "{} {}", response.status().as_u16(), OneLine(code))?;
                if let Some(message) = message {
                    write!(f, ": {}", OneLine(message))?;
                }
                match wire::request_id(response.headers()) {
                    Some(id) => write!(f, " (request id {id})"),
                    None => Ok(()),
                }
            }
            Cause::Response { response, problem } => {
                write!(f, "cannot read the response ({}", response.status().as_u16())?;
                if let Some(id) = wire::request_id(response.headers()) {
                    write!(f, ", request id {id}")?;
                }
                write!(f, "): {problem}")
            }
        }
    }
}

/// Text of the service's, kept to one line.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;

        self.0.chars().try_for_each(|character| f.write_char(if character.is_control() { ' ' } else { character }))
    }
}
