//! A failed call, independent of the type of its modeled errors.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, SERVER};
use http::{HeaderMap, HeaderName, StatusCode};

use super::classify::Signs;
use super::pages::PageProblem;
use super::wire::{ErrorText, name_of};
use super::{AuthError, AuthProblem, ErrorKind, auth, classify, report};
use crate::metadata::{ErrorMetadata, FailureRules, OperationMetadata, ServiceMetadata, Verdict};
use crate::printable::Printable;
use crate::request::EncodeError;
use crate::response::{DecodeError, request_id, request_id_with_body};
use crate::token::TokenError;
use crate::transport::TransportError;
use crate::validate::Violations;

/// The non-generic part of every [`Error`](super::Error).
#[derive(Debug)]
pub struct Failure {
    pub(super) operation: &'static OperationMetadata,
    /// The number of attempts that were sent; 0 if nothing was sent.
    pub(super) attempts: u32,
    /// The reason why the call was not retried, if it would have been.
    pub(crate) obstacle: Option<Obstacle>,
    pub(super) cause: Box<Cause>,
}

/// A received response, of any status.
#[derive(Debug)]
pub struct Answered {
    pub(crate) response: http::Response<Bytes>,
    /// The number of attempts that were sent.
    pub(crate) attempts: u32,
    /// The reason why the call was not retried, if it would have been.
    pub(crate) obstacle: Option<Obstacle>,
    pub(crate) judged: Judged,
}

/// A reason why a call was not retried that would have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// The client cannot wait.
    Timer,
    /// The body of the request is a stream that was read, and cannot start again.
    Stream,
}

/// The answer to the question whether a response is an output or a failure.
#[derive(Debug)]
pub(crate) enum Judged {
    /// Nothing is known yet.
    Not,
    /// The response is an output.
    Output,
    /// The response is a failure, which was read.
    Failure(ErrorText),
}

/// The outcome of a call: a received response, of any status, or a failure.
pub(crate) type Outcome = Result<Answered, Failure>;

impl Answered {
    /// Wraps a response that was received in one attempt.
    pub(crate) fn once(response: http::Response<Bytes>) -> Self {
        Self { response, attempts: 1, obstacle: None, judged: Judged::Not }
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
        /// The verdict about a retry, if the modeled error or the service has one.
        verdict: Option<Verdict>,
        /// The request ID, if the rules of the service found it.
        request_id: Option<String>,
        /// True if the message is a secret.
        hides_message: bool,
        /// True if the token was refused, by the rules of the service.
        token_refused: bool,
    },
    Response {
        response: http::Response<Bytes>,
        problem: DecodeError,
        /// The request ID, if the service says that it can be in the body.
        request_id: Option<String>,
    },
}

impl Failure {
    fn new(operation: &'static OperationMetadata, attempts: u32, cause: Cause) -> Self {
        Self { operation, attempts, obstacle: None, cause: Box::new(cause) }
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
        let request_id = request_id_with_body(operation, &response);
        Self::new(operation, attempts, Cause::Response { response, problem, request_id })
    }

    /// Creates a failure from an error response. Also returns its index in `shapes`, if it is one
    /// of them.
    pub(crate) fn service(
        operation: &'static OperationMetadata,
        answered: Answered,
        shapes: &[ErrorMetadata],
    ) -> (Self, Option<usize>) {
        let Answered { response, attempts, obstacle, judged } = answered;
        let ErrorText { index, code, message, verdict, report } = match judged {
            Judged::Failure(text) => text,
            Judged::Not | Judged::Output => ErrorText::read(&response, shapes, operation.service()),
        };
        let hides_message = index.is_some_and(|index| shapes[index].has_secret_message());
        let token_refused = report.as_ref().is_some_and(|report| report.token_refused);
        let request_id = report.and_then(|report| report.request_id);
        let cause = Cause::Service { response, code, message, verdict, request_id, hides_message, token_refused };
        (Self { obstacle, ..Self::new(operation, attempts, cause) }, index)
    }

    /// Returns true if a response to `operation` is an output, and not a failure.
    pub(crate) fn is_output(operation: &OperationMetadata, response: &http::Response<Bytes>) -> bool {
        response.status().is_success()
            && rules_of(operation).is_none_or(|rules| !report::fails_in_success(rules, response))
    }

    /// Returns true if a response with a successful status can be a failure by its body.
    pub(crate) fn can_fail_in_success(operation: &OperationMetadata) -> bool {
        rules_of(operation).is_some_and(|rules| !rules.in_success.is_empty())
    }

    /// Reads a failed response to an operation with these modeled errors.
    pub(crate) fn read_text(
        operation: &OperationMetadata,
        response: &http::Response<Bytes>,
        shapes: &[ErrorMetadata],
    ) -> ErrorText {
        ErrorText::read(response, shapes, operation.service())
    }

    /// Returns the request ID, if a response was received that has one.
    pub(super) fn request_id(&self) -> Option<&str> {
        match &*self.cause {
            Cause::Service { request_id: Some(id), .. } | Cause::Response { request_id: Some(id), .. } => Some(id),
            _ => request_id(self.operation, self.raw()?.headers()),
        }
    }

    /// Returns true if an operation can be retried after such a transport error.
    pub(crate) fn is_transport_retryable(operation: &OperationMetadata, error: &TransportError) -> bool {
        error.is_transient() && (operation.is_idempotent() || !error.may_have_reached())
    }

    /// Returns true if an operation can be retried after such an error response.
    pub(crate) fn is_response_retryable(operation: &OperationMetadata, text: &ErrorText, status: StatusCode) -> bool {
        classify::is_retryable(operation, signs(text, status))
    }

    /// Returns true if an error response reports throttling, so that the request had no effect.
    pub(crate) fn is_throttle(text: &ErrorText, status: StatusCode) -> bool {
        classify::is_throttling(signs(text, status))
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
            // A service can throttle with status 403.
            Cause::Service { verdict: Some(Verdict::Throttling), .. } => None,
            // Of the status 401, the scheme decides.
            Cause::Service { token_refused: true, response, .. } if response.status() != StatusCode::UNAUTHORIZED => {
                Some(AuthProblem::TokenRefused)
            }
            Cause::Service { response, code, message, .. } => auth::of_response(
                self.operation.auth(),
                name_of(code.as_deref()),
                message.as_deref(),
                response.status(),
            ),
            _ => None,
        }
    }

    /// Returns the message that the service sent.
    pub(super) fn message(&self) -> Option<&str> {
        match &*self.cause {
            Cause::Service { message, .. } => message.as_deref(),
            _ => None,
        }
    }

    /// Keeps the message from being printed.
    pub(super) fn hide_message(&mut self) {
        if let Cause::Service { hides_message, .. } = &mut *self.cause {
            *hides_message = true;
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
            Cause::Service { response, code, verdict, .. } => classify::is_throttling(Signs {
                code: name_of(code.as_deref()),
                status: response.status(),
                verdict: *verdict,
            }),
            _ => false,
        }
    }

    pub(super) fn is_retryable(&self) -> bool {
        match &*self.cause {
            Cause::Transport(error) => Self::is_transport_retryable(self.operation, error),
            Cause::Service { response, code, verdict, .. } => {
                let signs = Signs { code: name_of(code.as_deref()), status: response.status(), verdict: *verdict };
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
        match self.obstacle {
            None => Ok(()),
            Some(Obstacle::Timer) => {
                f.write_str("; not retried, because the client has no timer: set one with `Client::with_sleep`")
            }
            Some(Obstacle::Stream) => f.write_str(
                "; not retried, because the body is a stream that can be read once: use one that can start again, such as \
                 a file",
            ),
        }
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
                write!(f, "{}", response.status().as_u16())?;
                match code {
                    Some(code) => write!(f, " {}", Printable::short(code))?,
                    None if rules_of(self.operation).is_some_and(FailureRules::have_no_code) => {
                        write!(f, "{}", Origin(response.headers()))?;
                    }
                    None => write!(f, " without an error code{}", Origin(response.headers()))?,
                }
                let is_new = |message: &&String| code.as_deref() != Some(message.as_str());
                if let Some(message) = message.as_ref().filter(|_| !hides_message).filter(is_new) {
                    write!(f, ": {}", Printable::long(message))?;
                }
                if let Some(id) = self.request_id() {
                    write!(f, " (request id {})", Printable::short(id))?;
                }
                match self.auth_problem() {
                    Some(problem) => write!(f, "; {problem}"),
                    None => Ok(()),
                }
            }
            Cause::Response { response, problem, .. } => {
                write!(f, "cannot read the response ({}{}", response.status().as_u16(), Origin(response.headers()))?;
                if let Some(id) = self.request_id() {
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

/// Returns the rules of the operation's service for failures, if it has some.
fn rules_of(operation: &OperationMetadata) -> Option<&'static FailureRules> {
    operation.service().and_then(ServiceMetadata::failures)
}

/// Returns the signs in an error response.
fn signs(text: &ErrorText, status: StatusCode) -> Signs<'_> {
    Signs { code: text.name(), status, verdict: text.verdict }
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
