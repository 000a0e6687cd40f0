//! The error type of calls, and its causes.

mod auth;
mod classify;
mod failure;
pub(crate) mod modeled;
mod pages;
mod report;
mod wire;

pub use crate::endpoint::EndpointError;
pub use crate::timestamp::TimeRangeError;

pub use self::auth::{AuthError, AuthProblem};
pub use self::modeled::{DeclaredError, EncodeErrors, ErrorEnum, ErrorShape, ModeledError, NoModeledErrors};

pub(crate) use self::auth::{is_about_auth, is_about_expiry, is_about_time};
pub(crate) use self::failure::{Answered, Failure, Judged, Obstacle, Outcome};
pub(crate) use self::pages::PageProblem;
pub(crate) use self::report::{RetryAfter, retry_after_header};
pub(crate) use self::wire::ErrorText;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use self::failure::Cause;
use self::modeled::is_secret_of;
use self::wire::reduced;
use crate::metadata::{ErrorMetadata, OperationMetadata};
use crate::printable::{OneLine, Printable};
use crate::response::DecodeError;
use crate::transport::TransportError;
use crate::validate::Violation;

/// The error of a failed call. `E` is the enum of the operation's modeled errors.
///
/// Accessors return the operation, error code, status, request ID and message, as far as they exist
/// for the kind of failure. `Display` prints them in one line:
///
/// ```text
/// CreateParticipant: 404 ResourceNotFoundException: no such contact (request id 7c1a…)
/// ```
///
/// `Debug` prints the same line and the causes, because a `main` that returns an error prints it
/// with `Debug`. `{:#?}` prints the fields.
///
/// An `Error` is one pointer wide. `Debug`, `Display` and `source` never contain the response body,
/// which may hold a secret; only [`raw_body`](Self::raw_body) returns it.
pub struct Error<E = NoModeledErrors> {
    inner: Box<Inner<E>>,
}

struct Inner<E> {
    failure: Failure,
    service: Option<E>,
}

/// The kind of failure that an [`Error`] reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input is invalid; [`Error::violations`] lists the violated constraints. Nothing was
    /// sent.
    Input,
    /// No idempotency token could be generated. Nothing was sent.
    IdempotencyToken,
    /// The request could not be signed; [`Error::auth_problem`] returns the reason. The failed
    /// attempt was not sent.
    Auth,
    /// No response was received; [`Error::transport_error`] returns the details.
    Transport,
    /// The service returned an error response; [`Error::service`] returns the modeled error, if the
    /// operation declares it.
    Service,
    /// The service returned a successful response that could not be decoded;
    /// [`Error::decode_error`] returns the details.
    Response,
    /// The next page was not requested: the service returned the same page token or link twice, so
    /// that the pages would never end, or it returned a link to another origin, or a token or link
    /// that is not valid.
    Pagination,
}

impl<E> Error<E> {
    /// Returns the kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.inner.failure.kind()
    }

    /// Returns the metadata of the operation that was called.
    pub fn operation(&self) -> &'static OperationMetadata {
        self.inner.failure.operation
    }

    /// Returns the error code that the service sent, such as `ResourceNotFoundException`, even if
    /// the operation does not declare the error. `None` if the service sent no code: then
    /// [`service`](Self::service) can still return an error that is declared without one.
    ///
    /// If the service has `failures(…)`, the code is where they say, and is returned as it was
    /// sent. Otherwise, AWS services can send a namespace and `#` before a code, and `:` and a URI
    /// after it. These are removed. If the operation declares a code that contains `:` or `#`,
    /// nothing is removed from the codes that it does not declare.
    pub fn code(&self) -> Option<&str> {
        match &*self.inner.failure.cause {
            Cause::Service { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// Returns the HTTP status of the response, if one was received.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.failure.raw().map(http::Response::status)
    }

    /// Returns the number of attempts that were sent, or 0 if nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.inner.failure.attempts
    }

    /// Returns the request ID that the service assigned, from the first of these headers that is
    /// present: `x-amzn-requestid`, `x-amzn-request-id`, `x-amz-request-id`, `x-request-id`,
    /// `request-id`, `x-github-request-id`, `apigw-requestid`, `x-amz-apigw-id`, `x-amz-cf-id`.
    ///
    /// A service can say with `failures(request_id = …)` where it is.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.failure.request_id()
    }

    /// Returns the message that the service sent with its error. If the modeled error declares it
    /// as a [`Secret`](crate::Secret), or a secret member of it holds the message, neither
    /// `Display` nor `Debug` prints it: do not log it.
    pub fn message(&self) -> Option<&str> {
        self.inner.failure.message()
    }

    /// Returns the modeled error, if the service returned one that the operation declares: the one
    /// with the code that was sent, or else the only one with the status, or else the one for all
    /// other failures.
    ///
    /// | The service | An error is recognized by its status |
    /// | --- | --- |
    /// | has no `failures(…)` | if the response has no code |
    /// | has `failures(…)` | if its declaration says no `code` |
    ///
    /// A body that is neither empty nor JSON is probably that of a proxy, so that only the error
    /// for all other failures has it.
    ///
    /// A message that is absent or not a string is `None`, or empty if the member is a `String`. If
    /// another member cannot be read, the error has its message alone: its other members count as
    /// absent. If it requires one of them, this method returns `None`, and [`code`](Self::code)
    /// still identifies the error.
    pub fn service(&self) -> Option<&E> {
        self.inner.service.as_ref()
    }

    /// Converts into the modeled error, if the service returned one that the operation declares.
    pub fn into_service(self) -> Option<E> {
        self.inner.service
    }

    /// Returns every violated constraint of the input. The slice is empty for other kinds of
    /// errors.
    pub fn violations(&self) -> &[Violation] {
        match &*self.inner.failure.cause {
            Cause::Input(violations) => violations.as_slice(),
            _ => &[],
        }
    }

    /// Returns the authentication failure, if this error is one: missing or expired credentials, a
    /// wrong signature, clock skew or a rejected token. Its `Display`, which is also a part of this
    /// error's `Display`, names the remedy.
    pub fn auth_problem(&self) -> Option<AuthProblem> {
        self.inner.failure.auth_problem()
    }

    /// Returns the reason why the request could not be signed, for [`ErrorKind::Auth`].
    pub fn auth_error(&self) -> Option<&AuthError> {
        match &*self.inner.failure.cause {
            Cause::Auth(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the reason why no response was received, for [`ErrorKind::Transport`].
    pub fn transport_error(&self) -> Option<&TransportError> {
        match &*self.inner.failure.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the reason why a successful response could not be decoded, and at which member, for
    /// [`ErrorKind::Response`].
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &*self.inner.failure.cause {
            Cause::Response { problem, .. } => Some(problem),
            _ => None,
        }
    }

    /// Returns the headers of the response, if one was received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.inner.failure.raw().map(http::Response::headers)
    }

    /// Returns the body of the response, if one was received. The body may contain a secret: do not
    /// log it.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.inner.failure.raw().map(http::Response::body)
    }

    /// Returns true if the service throttled the request: by error code or by status 429, or as the
    /// service says with `throttling(…)` and `final(…)`. An exceeded quota (status 402,
    /// `LimitExceededException`) is not throttling: waiting does not help.
    pub fn is_throttling(&self) -> bool {
        self.inner.failure.is_throttling()
    }

    /// Returns true if resending the same request is safe and may succeed.
    ///
    /// Any operation can be retried after throttling, and after a failure that kept the request
    /// from reaching the server. Other transient failures can be retried only for
    /// [idempotent](OperationMetadata::is_idempotent) operations.
    pub fn is_retryable(&self) -> bool {
        self.inner.failure.is_retryable()
    }
}

impl<E: ModeledError> Error<E> {
    /// Returns true if the service sent this code, or if the failure was recognized as the declared
    /// error with this code.
    pub(crate) fn has_code(&self, code: &str) -> bool {
        let of_declared = || E::SHAPES.get(self.text()?.index()?).map(ErrorMetadata::code);
        self.code() == Some(code) || of_declared() == Some(code)
    }

    /// Returns the time after which the request can be sent again, where the rules of the service
    /// say it.
    pub(crate) fn retry_after(&self) -> Option<RetryAfter> {
        self.text()?.retry_after()
    }

    /// Reads the error response again, if this is one.
    fn text(&self) -> Option<ErrorText> {
        let Cause::Service { response, .. } = &*self.inner.failure.cause else { return None };
        Some(Failure::read_text(self.operation(), response, E::SHAPES))
    }
}

/// The error of a call that an issuer makes. The text contains its causes.
impl<E: fmt::Debug> From<Error<E>> for AuthError {
    fn from(error: Error<E>) -> Self {
        Self::new(AuthProblem::NotIssued, format!("the issuer of the client failed: {}", OneLine(&error)))
    }
}

impl Failure {
    pub(crate) fn into_error<E>(self) -> Error<E> {
        Error { inner: Box::new(Inner { failure: self, service: None }) }
    }

    /// Converts into an error that holds the modeled error at `index` of the operation's errors, if
    /// the response can be decoded as one.
    pub(crate) fn into_service_error<E: ModeledError>(mut self, index: Option<usize>) -> Error<E> {
        let service = match (index, self.raw()) {
            (Some(index), Some(response)) => {
                let whole = E::decode_error_at(index, response).ok();
                let hides = |message: &str| whole.as_ref().is_none_or(|error| is_secret_of(error, message));
                let hides_message =
                    E::SHAPES.get(index).is_some_and(ErrorMetadata::has_secrets) && self.message().is_some_and(hides);
                let service = whole.or_else(|| {
                    let mut reduced = reduced(response).into_iter();
                    reduced.find_map(|response| E::decode_error_at(index, &response).ok())
                });
                if hides_message {
                    self.hide_message();
                }
                service
            }
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
        if !f.alternate() {
            return fmt::Display::fmt(&OneLine(self), f);
        }
        let mut out = f.debug_struct("Error");
        out.field("operation", &self.operation().name())
            .field("kind", &self.kind())
            .field("attempts", &self.attempts());
        if let Some(status) = self.status() {
            out.field("status", &status.as_u16()).field("request_id", &self.request_id().map(Printable::short));
        }
        match &*self.inner.failure.cause {
            Cause::Input(violations) => out.field("violations", &violations.as_slice()),
            Cause::Token(error) => out.field("cause", error),
            Cause::Auth(error) => out.field("cause", error),
            Cause::Pages(problem) => out.field("cause", problem),
            Cause::Transport(error) => out.field("cause", error),
            Cause::Response { problem, .. } => out.field("cause", problem),
            Cause::Service { code, message, hides_message, .. } => {
                let message = message.as_ref().filter(|_| !hides_message);
                let code = code.as_deref().map(Printable::short);
                let message = message.map(|message| Printable::long(message));
                out.field("code", &code).field("message", &message).field("service", &self.inner.service)
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
            // This error's `Display` contains theirs.
            Cause::Input(_) | Cause::Response { .. } | Cause::Service { .. } | Cause::Pages(_) => None,
        }
    }
}
