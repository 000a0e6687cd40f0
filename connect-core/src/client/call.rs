//! A call as a state machine without I/O.
//!
//! The machine returns the next step. A driver performs the step and reports the result. The three
//! clients are such drivers. All decisions about retries are made here.

mod issuance;
mod streams;

pub(super) use self::issuance::Issuance;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::response::Parts;

use super::config::Settings;
use super::trace::Trace;
use crate::auth::{ClockCorrection, Identity, Need, Provider, Signature, add_token};
use crate::error::{
    Answered, AuthError, ErrorText, Failure, Judged, Obstacle, Outcome, RetryAfter, is_about_auth, is_about_time,
    retry_after_header,
};
use crate::metadata::{AuthScheme, ErrorMetadata};
use crate::request::PreparedRequest;
use crate::response::StreamedBody;
use crate::transport::stream::ByteStream;
use crate::transport::{Attempt, Body, TransportError, TransportErrorKind};

/// An in-flight call.
#[derive(Debug)]
pub(super) struct Call {
    request: PreparedRequest,
    /// The modeled errors of the operation.
    errors: &'static [ErrorMetadata],
    settings: Arc<Settings>,
    attempt: Attempt,
    /// The time when the call began, if there is a clock.
    started: Option<Duration>,
    timer: Timer,
    /// The units that the last retry took from the budget.
    taken: u32,
    /// True if an attempt may have had an effect.
    reached: bool,
    /// The signature of the last attempt, if the client signs.
    signature: Option<Signature>,
    /// The correction of the clock that a response of this call asked for.
    correction: Option<ClockCorrection>,
    /// True if the service has accepted the correction.
    correction_kept: bool,
    /// The issued identity of the call, if the client has an issuer that the operation can use.
    issuance: Option<Issuance>,
    /// True if the response is decoded when its head has come.
    streams: bool,
    /// The reason why a retry was missed, if one was.
    obstacle: Option<Obstacle>,
    /// The head of the response whose body is collected.
    collecting: Option<Box<Parts>>,
    /// The hash of a request that streams, if the signature needs it.
    #[cfg(feature = "sigv4")]
    hash: Option<Box<[u8; 32]>>,
    trace: Trace,
}

/// The timer of the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Timer {
    /// The driver can wait.
    Present,
    /// The driver cannot wait.
    Absent,
}

/// The next step of a driver.
#[derive(Debug)]
pub(super) enum Step {
    /// Send the request, then pass the result to [`Call::answered`].
    Send(http::Request<Body>, Attempt),
    /// Collect the body of a response, of at most so many bytes and for at most this time if there
    /// is one, then pass the bytes to [`Call::collected`].
    Collect(Body, usize, Option<Duration>),
    /// Hash the body of the request, for at most this time if there is one, then pass the hash to
    /// [`Call::hashed`].
    #[cfg(feature = "sigv4")]
    Hash(Body, Option<Duration>),
    /// Wait for this time, then call [`Call::send`].
    Wait(Duration),
    /// Ask the issuer for an identity, for at most this time if there is one, then pass the answer
    /// to [`Call::issued`].
    Issue(Need, Option<Duration>),
    /// The call is over.
    Done(Outcome),
}

impl Call {
    /// Creates a call that is not sent yet.
    ///
    /// `started` is the time by the clock of `settings`. `can_wait` is true if the driver can wait.
    /// If it cannot, the call is not retried. `issuance` is the identity from the issuer, if the
    /// client has one for the call.
    // A request is large. Out of line, or if it called what can panic, the function would copy it
    // once more.
    #[inline]
    pub(super) fn new(
        request: PreparedRequest,
        settings: Arc<Settings>,
        started: Option<Duration>,
        can_wait: bool,
        issuance: Option<Issuance>,
        streams: bool,
    ) -> Self {
        let attempt = settings.attempt;
        let timer = if can_wait { Timer::Present } else { Timer::Absent };
        let trace = Trace::new(&request);
        Self {
            errors: request.errors(),
            request,
            settings,
            attempt,
            started,
            timer,
            taken: 0,
            reached: false,
            signature: None,
            correction: None,
            correction_kept: false,
            issuance,
            streams,
            obstacle: None,
            collecting: None,
            #[cfg(feature = "sigv4")]
            hash: None,
            trace,
        }
    }

    /// Returns the authentication scheme of the operation.
    pub(super) fn scheme(&self) -> AuthScheme {
        self.request.operation().auth()
    }

    /// Returns the span that the driver enters while it drives the call.
    #[cfg(feature = "tracing")]
    pub(super) fn span(&self) -> tracing::Span {
        self.trace.span()
    }

    /// Returns true if a retry was missed because the driver cannot wait.
    pub(super) fn lacked_sleep(&self) -> bool {
        self.obstacle == Some(Obstacle::Timer)
    }

    /// Returns the next attempt, with `identity` if the client has an issuer.
    fn send_with(&mut self, identity: Option<&Identity>) -> Step {
        let left = self.time_left();
        if left == Some(Duration::ZERO) {
            return self.timed_out();
        }
        let is_upload = self.request.streams();
        #[cfg(feature = "sigv4")]
        if is_upload && let Some(step) = self.hash(left) {
            return step;
        }
        // A request that streams takes as long as its stream.
        let timeout = if is_upload { None } else { self.settings.attempt.timeout() };
        let timeout = match (timeout, left) {
            (Some(timeout), Some(left)) => Some(timeout.min(left)),
            (timeout, left) => timeout.or(left),
        };
        self.attempt = self.attempt.with_timeout(timeout).with_streamed_response(self.streams);
        let mut request = self.next_request(is_upload);
        match self.authenticate(&mut request, identity) {
            Ok(()) => Step::Send(request, self.attempt),
            Err(error) => self.unauthenticated(error),
        }
    }

    /// Ends the call before an attempt, because the call has no time left.
    fn timed_out(&self) -> Step {
        self.failed(TransportError::timeout().not_reached(), self.attempt.number() - 1)
    }

    /// Ends the call before an attempt that cannot be authenticated.
    fn unauthenticated(&self, error: AuthError) -> Step {
        self.done(Err(Failure::auth(self.request.operation(), error, self.attempt.number() - 1)))
    }

    /// Returns the provider of the configuration for the token of the operation, if there is one.
    fn configured(&self) -> Option<&Provider> {
        match self.request.operation().auth() {
            AuthScheme::ClientBearer => self.settings.bearer.as_ref(),
            AuthScheme::ApiKeyHeader { .. } | AuthScheme::ApiKeyQuery(_) => self.settings.api_key.as_ref(),
            _ => None,
        }
    }

    /// Signs the request of the next attempt, or adds the client's token or key, if the operation
    /// requires that. `identity` is used in place of that of the configuration.
    fn authenticate(
        &mut self,
        request: &mut http::Request<Body>,
        identity: Option<&Identity>,
    ) -> Result<(), AuthError> {
        let Settings { signing, basic, authenticator, clock, is_anonymous, .. } = &*self.settings;
        let scheme = self.request.operation().auth();
        let configured = match (identity, self.configured()) {
            (None, Some(provider)) => Some(provider.token()?),
            _ => None,
        };
        let token = identity.and_then(Identity::token).or(configured.as_ref());
        match scheme {
            AuthScheme::None | AuthScheme::Bearer(_) => Ok(()),
            AuthScheme::ClientBearer | AuthScheme::ApiKeyHeader { .. } | AuthScheme::ApiKeyQuery(_) => match token {
                Some(token) => add_token(request, scheme, token, clock.now()),
                None if *is_anonymous => Ok(()),
                None if scheme == AuthScheme::ClientBearer => Err(AuthError::missing("a bearer token", "with_bearer")),
                None => Err(AuthError::missing("an API key", "with_api_key")),
            },
            AuthScheme::Basic => match basic {
                Some(basic) => basic.authorize(request, clock.now()),
                None if *is_anonymous => Ok(()),
                None => Err(AuthError::missing("a user name and password", "with_basic")),
            },
            AuthScheme::Custom => match authenticator {
                Some(authenticator) => authenticator.authenticate(request, clock.now()),
                None => Err(AuthError::missing("an authenticator", "with_authenticator")),
            },
            AuthScheme::SigV4
            | AuthScheme::SigV4UnsignedBody
            | AuthScheme::SigV4SignedChunks(_)
            | AuthScheme::SigV4UnsignedChunks(_) => {
                #[cfg(feature = "sigv4")]
                let hash = self.hash.as_deref().copied();
                #[cfg(not(feature = "sigv4"))]
                let hash = None;
                self.signature = signing.sign(request, hash, scheme, clock, self.correction.as_ref(), identity)?;
                Ok(())
            }
        }
    }

    /// Returns the request of the next attempt: a copy, unless no attempt can follow. A stream is
    /// kept for the count of its bytes.
    fn next_request(&mut self, is_upload: bool) -> http::Request<Body> {
        let can_correct_clock = self.is_signed() && self.settings.signing.is_ours() && self.correction.is_none();
        let is_last = self.attempt.number() >= self.settings.retry.max_attempts();
        let can_ask_again = self.issuance.as_ref().is_some_and(Issuance::can_ask_again);
        if is_upload || !is_last && (self.timer == Timer::Present || can_correct_clock || can_ask_again) {
            return self.request.to_http_request();
        }
        let spent = PreparedRequest::of(self.request.operation(), self.errors);
        std::mem::replace(&mut self.request, spent).into_http_request()
    }

    /// Returns true if the operation is signed.
    fn is_signed(&self) -> bool {
        self.request.operation().auth().is_sigv4()
    }

    /// Returns the step after an attempt that ended with `answer`.
    pub(super) fn answered(&mut self, answer: Result<http::Response<Body>, TransportError>) -> Step {
        let attempts = self.attempt.number();
        let response = match answer {
            Ok(response) => {
                let mut response = match response.body().as_bytes() {
                    Some(bytes) if bytes.len() > self.attempt.response_limit() => {
                        return self.failed(TransportError::too_large(), attempts);
                    }
                    Some(_) => response.map(Body::into_buffered),
                    None => match self.begin_stream(response) {
                        Ok(response) => response,
                        Err(step) => return *step,
                    },
                };
                if let Some(limit) = self.settings.memory_limit {
                    response.extensions_mut().insert(limit);
                }
                response
            }
            Err(error) => {
                let error = error.with_sent(self.request.body_stream().and_then(ByteStream::sent));
                let after_timeout = error.kind() == TransportErrorKind::Timeout;
                let is_retryable = Failure::is_transport_retryable(self.request.operation(), &error);
                let wait = if is_retryable { self.wait(None, after_timeout) } else { None };
                self.trace.broken(attempts, &error, wait);
                if let Some(wait) = wait {
                    self.reached |= error.may_have_reached();
                    return Step::Wait(wait);
                }
                return self.failed(error, attempts);
            }
        };
        let operation = self.request.operation();
        if StreamedBody::is_of(&response) || Failure::is_output(operation, &response) {
            self.trace.answered(attempts, &response, None, None);
            self.settings.budget.give_back(self.taken);
            self.keep_correction();
            return self.done(Ok(Answered { response, attempts, obstacle: None, judged: Judged::Output }));
        }
        let text = Failure::read_text(operation, &response, self.errors);
        if self.corrects_clock(&response, &text) {
            self.trace.answered(attempts, &response, text.code(), Some(Duration::ZERO));
            self.attempt = self.attempt.next();
            return self.send();
        }
        if let Some(need) = self.asks_again(&response, &text) {
            self.trace.answered(attempts, &response, text.code(), Some(Duration::ZERO));
            self.attempt = self.attempt.next();
            return self.issue(need);
        }
        let (operation, status) = (self.request.operation(), response.status());
        let is_retryable = Failure::is_response_retryable(operation, &text, status);
        if status.is_client_error() && !is_retryable && !is_about_auth(text.name(), text.message(), status) {
            self.keep_correction();
        }
        let wait = if is_retryable { self.wait(self.retry_after(&response, &text), false) } else { None };
        self.trace.answered(attempts, &response, text.code(), wait);
        match wait {
            Some(wait) => {
                self.reached |= !Failure::is_throttle(&text, status);
                Step::Wait(wait)
            }
            None => {
                let obstacle = self.obstacle;
                self.done(Ok(Answered { response, attempts, obstacle, judged: Judged::Failure(text) }))
            }
        }
    }

    /// Returns true if the service rejected the signature because of clock skew, and a signature by
    /// the service's clock is to be sent at once.
    ///
    /// A rejected request had no effect, so any operation can be sent again, once. The attempt
    /// takes units from the retry budget, so that a service that rejects every signature does not
    /// get twice the load.
    fn corrects_clock(&mut self, response: &http::Response<Bytes>, text: &ErrorText) -> bool {
        let Some(signature) = &self.signature else { return false };
        if !is_about_time(text.name(), text.message()) {
            return false;
        }
        let can_restart = self.can_restart();
        let Settings { signing, clock, budget, retry, .. } = &*self.settings;
        signing.forget(signature);
        if self.correction.is_some() || self.attempt.number() >= retry.max_attempts() {
            return false;
        }
        if !can_restart {
            self.obstacle = Some(Obstacle::Stream);
            return false;
        }
        let Some(correction) = signing.correct_clock(self.request.uri(), signature, response, &**clock) else {
            return false;
        };
        let Some(taken) = budget.take(false) else { return false };
        self.taken = taken;
        self.correction = Some(correction);
        true
    }

    /// Keeps the correction of the clock, if there is one: the service has accepted the signature.
    fn keep_correction(&mut self) {
        if let (Some(correction), false) = (&self.correction, self.correction_kept) {
            self.settings.signing.keep(correction);
            self.correction_kept = true;
        }
    }

    /// Ends the call with a transport error, after `attempts` requests were sent.
    fn failed(&self, error: TransportError, attempts: u32) -> Step {
        let error = error.or_reached(self.reached);
        let mut failure = Failure::transport(self.request.operation(), error, attempts);
        failure.obstacle = self.obstacle;
        self.done(Err(failure))
    }

    /// Ends the call.
    fn done(&self, outcome: Outcome) -> Step {
        self.trace.done(&outcome);
        Step::Done(outcome)
    }

    /// Returns the wait before the next attempt, or `None` if no attempt follows.
    ///
    /// If an attempt follows, it is counted, and its cost is taken from the budget.
    fn wait(&mut self, retry_after: Option<Duration>, after_timeout: bool) -> Option<Duration> {
        let Settings { retry, budget, randomness, .. } = &*self.settings;
        if self.attempt.number() >= retry.max_attempts() {
            return None;
        }
        if !self.can_restart() {
            self.obstacle = Some(Obstacle::Stream);
            return None;
        }
        if self.timer != Timer::Present {
            self.obstacle = Some(Obstacle::Timer);
            return None;
        }
        let wait = retry.wait(self.attempt.number(), retry_after, &**randomness)?;
        if self.time_left().is_some_and(|left| left <= wait) {
            return None;
        }
        self.taken = budget.take(after_timeout)?;
        self.attempt = self.attempt.next();
        Some(wait)
    }

    /// Returns the time that is left of the call's timeout, if it has one.
    fn time_left(&self) -> Option<Duration> {
        let timeout = self.settings.call_timeout?;
        let passed = self.settings.clock.elapsed()?.saturating_sub(self.started?);
        Some(timeout.saturating_sub(passed))
    }

    /// Returns the wait that a failure asks for, where its service says it, or else in the header
    /// `Retry-After`.
    fn retry_after(&self, response: &http::Response<Bytes>, text: &ErrorText) -> Option<Duration> {
        match text.retry_after() {
            Some(RetryAfter::Wait(wait)) => return Some(wait),
            Some(RetryAfter::At(seconds)) => return self.until(seconds),
            None => {}
        }
        match retry_after_header(response.headers().get(http::header::RETRY_AFTER)?.to_str().ok()?)? {
            RetryAfter::Wait(wait) => Some(wait),
            RetryAfter::At(seconds) => self.until(seconds),
        }
    }

    /// Returns the time from now to a time in seconds since 1970, or `None` without a clock.
    fn until(&self, seconds: i64) -> Option<Duration> {
        let seconds = seconds.saturating_sub(self.settings.clock.now()?.seconds());
        Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
    }
}
