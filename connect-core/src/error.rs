//! Why a call failed.

mod auth;
mod classify;
mod failure;
mod modeled;
mod wire;

pub use self::auth::{AuthError, AuthProblem};
pub use self::modeled::{ErrorShape, MessageMember, ModeledError, NoModeledErrors, fmt_error, no_such_error};

pub(crate) use self::auth::is_about_time;
pub(crate) use self::failure::{Answered, Failure, Outcome};
pub(crate) use self::wire::ErrorText;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use self::failure::Cause;
use crate::json::DecodeError;
use crate::metadata::OperationMetadata;
use crate::response::request_id;
use crate::transport::TransportError;
use crate::validate::Problem;

/// A failed call of an operation whose modeled errors are `E`.
///
/// Whatever failed, it tells operation, code, status, request id and message as far as there are any, and prints in one line:
///
/// ```text
/// CreateParticipant: 404 ResourceNotFoundException: no such contact (request id 7c1a…)
/// ```
///
/// It is one pointer wide. The bytes of a response are in no `Debug`, `Display` or `source`, as they can hold a secret; they are in
/// [`raw_body`](Self::raw_body).
pub struct Error<E = NoModeledErrors> {
    inner: Box<Inner<E>>,
}

struct Inner<E> {
    failure: Failure,
    service: Option<E>,
}

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input cannot be sent; [`Error::problems`] says why. Nothing was sent.
    Input,
    /// No idempotency token could be made. Nothing was sent.
    Token,
    /// The request could not be signed; [`Error::auth_problem`] says why. This attempt was not sent.
    Auth,
    /// There was no answer; [`Error::transport`] tells more.
    Transport,
    /// The service answered with an error; [`Error::service`] has it, if it was declared.
    Service,
    /// The service answered with a success that cannot be read.
    Response,
    /// The service gave the token of a page for the second time. Reading on would never end.
    Pagination,
}

impl<E> Error<E> {
    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.inner.failure.kind()
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationMetadata {
        self.inner.failure.operation
    }

    /// The error's code on the wire, without namespace: `ResourceNotFoundException`. It is there also when it was not declared.
    pub fn code(&self) -> Option<&str> {
        match &*self.inner.failure.cause {
            Cause::Service { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.failure.raw().map(http::Response::status)
    }

    /// How often the request was sent; 0 if it was not.
    pub fn attempts(&self) -> u32 {
        self.inner.failure.attempts
    }

    /// The id under which the service knows the request, from `x-amzn-requestid` or the like.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// What the service says about its error.
    pub fn message(&self) -> Option<&str> {
        match &*self.inner.failure.cause {
            Cause::Service { message, .. } => message.as_deref(),
            _ => None,
        }
    }

    /// The modeled error, if the service answered with one that the operation declares.
    pub fn service(&self) -> Option<&E> {
        self.inner.service.as_ref()
    }

    /// The modeled error itself.
    pub fn into_service(self) -> Option<E> {
        self.inner.service
    }

    /// All that is wrong with the input; empty for every other kind.
    pub fn problems(&self) -> &[Problem] {
        match &*self.inner.failure.cause {
            Cause::Input(problems) => problems.as_slice(),
            _ => &[],
        }
    }

    /// What is wrong with the proof of who calls, if that is what the error is about: credentials that are missing or have expired, a wrong
    /// signature, a clock that is off, a token that is not accepted. Its `Display`, which is also a part of this error's, says what to do.
    pub fn auth_problem(&self) -> Option<AuthProblem> {
        self.inner.failure.auth_problem()
    }

    /// Why the request could not be signed.
    pub fn auth(&self) -> Option<&AuthError> {
        match &*self.inner.failure.cause {
            Cause::Auth(error) => Some(error),
            _ => None,
        }
    }

    /// Why there was no answer.
    pub fn transport(&self) -> Option<&TransportError> {
        match &*self.inner.failure.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Why a successful response could not be read, and at which member.
    pub fn decode(&self) -> Option<&DecodeError> {
        match &*self.inner.failure.cause {
            Cause::Response { problem, .. } => Some(problem),
            _ => None,
        }
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.inner.failure.raw().map(http::Response::headers)
    }

    /// The bytes of the response, if there was one. A response that could not be read can hold a secret: do not log them.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.inner.failure.raw().map(http::Response::body)
    }

    /// Whether the service was asked too often, by its code or by status 429. A quota (402, `LimitExceededException`) is
    /// not a throttle: waiting does not help.
    pub fn is_throttling(&self) -> bool {
        self.inner.failure.is_throttling()
    }

    /// Whether sending the same request again can help, and is safe.
    ///
    /// Throttles, and failures after which the request cannot have reached the server, can be repeated for any operation; other
    /// passing failures for [idempotent](OperationMetadata::is_idempotent) ones.
    pub fn is_retryable(&self) -> bool {
        self.inner.failure.is_retryable()
    }
}

impl Failure {
    pub(crate) fn into_error<E>(self) -> Error<E> {
        Error { inner: Box::new(Inner { failure: self, service: None }) }
    }

    /// With the modeled error at `index` of the operation's, if the response can be read as one.
    pub(crate) fn into_service_error<E: ModeledError>(self, index: Option<usize>) -> Error<E> {
        let service = match (index, self.raw()) {
            (Some(index), Some(response)) => E::decode_error(index, response).ok(),
            _ => None,
        };
        Error { inner: Box::new(Inner { failure: self, service }) }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.failure.fmt(f)
    }
}

impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("operation", &self.operation().name())
            .field("kind", &self.kind())
            .field("attempts", &self.attempts());
        if let Some(status) = self.status() {
            out.field("status", &status.as_u16()).field("request_id", &self.request_id());
        }
        match &*self.inner.failure.cause {
            Cause::Input(problems) => out.field("problems", &problems.as_slice()),
            Cause::Token(error) => out.field("cause", error),
            Cause::Auth(error) => out.field("cause", error),
            Cause::RepeatedToken => &mut out,
            Cause::Transport(error) => out.field("cause", error),
            Cause::Response { problem, .. } => out.field("cause", problem),
            Cause::Service { code, message, .. } => {
                out.field("code", code).field("message", message).field("service", &self.inner.service)
            }
        };
        out.finish()
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.inner.failure.cause {
            Cause::Transport(error) => error.source(),
            Cause::Token(error) => error.source(),
            Cause::Auth(error) => error.source(),
            // Their text is part of this error's own.
            Cause::Input(_) | Cause::Response { .. } | Cause::Service { .. } | Cause::RepeatedToken => None,
        }
    }
}
