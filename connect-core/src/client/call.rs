//! One call as a machine without input and output: it says what to do next, a driver does it and says what came of it.
//!
//! The three clients are such drivers. Whether, when and how to try again is decided here.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::config::Settings;
use super::trace::Trace;
use crate::error::{Answered, ErrorText, Failure, Outcome, is_about_time};
use crate::request::PreparedRequest;
use crate::{Attempt, AuthScheme, Body, TransportError, TransportErrorKind};

/// A call that is under way.
#[derive(Debug)]
pub(crate) struct Call {
    request: PreparedRequest,
    settings: Arc<Settings>,
    attempt: Attempt,
    /// When the call began, if there is a clock.
    started: Option<Duration>,
    /// Whether the driver can wait.
    can_wait: bool,
    /// What the last retry took from the budget.
    taken: u32,
    /// Whether an attempt may have had an effect.
    reached: bool,
    /// By how many seconds the signer has set the clock forward for the last attempt.
    skew: i64,
    /// Whether the signer's clock was set by an answer.
    clock_corrected: bool,
    trace: Trace,
}

/// What a driver does next.
#[derive(Debug)]
pub(crate) enum Step {
    /// Send this, and tell [`Call::answered`] what came of it.
    Send(http::Request<Body>, Attempt),
    /// Wait so long, then ask [`Call::send`].
    Wait(Duration),
    /// The call is over.
    Done(Outcome),
}

impl Call {
    /// `can_wait` tells whether the driver has a sleep; without one there is no second attempt.
    pub(crate) fn new(request: PreparedRequest, settings: Arc<Settings>, can_wait: bool) -> Self {
        let started = settings.clock.elapsed();
        let attempt = settings.attempt;
        let trace = Trace::new(&request);
        Self {
            request,
            settings,
            attempt,
            started,
            can_wait,
            taken: 0,
            reached: false,
            skew: 0,
            clock_corrected: false,
            trace,
        }
    }

    /// What the driver is in while it drives.
    #[cfg(feature = "tracing")]
    pub(crate) fn span(&self) -> tracing::Span {
        self.trace.span()
    }

    /// The next attempt; or the end, when there is no time for it, or it cannot be signed.
    pub(crate) fn send(&mut self) -> Step {
        let left = self.time_left();
        if left == Some(Duration::ZERO) {
            return self.failed(TransportError::timeout().not_reached(), self.attempt.number() - 1);
        }
        let timeout = match (self.settings.attempt.timeout(), left) {
            (Some(timeout), Some(left)) => Some(timeout.min(left)),
            (timeout, left) => timeout.or(left),
        };
        self.attempt = self.attempt.with_timeout(timeout);
        self.skew = self.settings.signing.skew();
        let mut request = self.next_request();
        if self.is_signed()
            && let Err(error) = self.settings.signing.sign(&mut request, &*self.settings.clock)
        {
            let sent = self.attempt.number() - 1;
            return self.done(Err(Failure::auth(self.request.operation(), error, sent)));
        }
        Step::Send(request, self.attempt)
    }

    /// The request for the next attempt. The last attempt that there can be gets the request itself.
    fn next_request(&mut self) -> http::Request<Body> {
        let can_correct_clock = self.is_signed() && self.settings.signing.is_ours() && !self.clock_corrected;
        let is_last = self.attempt.number() >= self.settings.retry.max_attempts();
        if !is_last && (self.can_wait || can_correct_clock) {
            return self.request.to_http_request();
        }
        let spent = PreparedRequest::of(self.request.operation());
        std::mem::replace(&mut self.request, spent).into_http_request().map(Body::from)
    }

    fn is_signed(&self) -> bool {
        self.request.operation().auth() == AuthScheme::SigV4
    }

    /// What comes after an attempt that ended so.
    pub(crate) fn answered(&mut self, answer: Result<http::Response<Body>, TransportError>) -> Step {
        let attempts = self.attempt.number();
        let response = match answer {
            Ok(response) if response.body().len() > self.attempt.response_limit() => {
                return self.failed(TransportError::too_large(), attempts);
            }
            Ok(response) => response.map(Body::into_bytes),
            Err(error) => {
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
        if response.status().is_success() {
            self.trace.answered(attempts, &response, None, None);
            self.settings.budget.give_back(self.taken);
            return self.done(Ok(Answered { response, attempts, text: None }));
        }
        let text = ErrorText::read(&response);
        if self.is_refused_for_its_time(&response, &text) {
            self.trace.answered(attempts, &response, text.code(), Some(Duration::ZERO));
            self.attempt = self.attempt.next();
            return self.send();
        }
        let is_retryable = Failure::is_response_retryable(self.request.operation(), &text, response.status());
        let wait = if is_retryable { self.wait(self.retry_after(&response), false) } else { None };
        self.trace.answered(attempts, &response, text.code(), wait);
        match wait {
            Some(wait) => {
                self.reached |= !Failure::is_throttle(&text, response.status());
                Step::Wait(wait)
            }
            None => self.done(Ok(Answered { response, attempts, text: Some(text) })),
        }
    }

    /// Whether a signature was refused for its time, and another, by the service's clock, can be better. Nothing was done, so any operation can be
    /// sent again, once.
    fn is_refused_for_its_time(&mut self, response: &http::Response<Bytes>, text: &ErrorText) -> bool {
        if !self.is_signed()
            || self.clock_corrected
            || self.attempt.number() >= self.settings.retry.max_attempts()
            || !is_about_time(text.code(), text.message())
        {
            return false;
        }
        self.clock_corrected = self.settings.signing.correct_clock(response, &*self.settings.clock, self.skew);
        self.clock_corrected
    }

    /// The end of a call whose request was sent `attempts` times.
    fn failed(&self, error: TransportError, attempts: u32) -> Step {
        let error = error.or_reached(self.reached);
        self.done(Err(Failure::transport(self.request.operation(), error, attempts)))
    }

    fn done(&self, outcome: Outcome) -> Step {
        self.trace.done(&outcome);
        Step::Done(outcome)
    }

    /// How long to wait before the next attempt, if there is to be one; it is then the next one, and paid for.
    fn wait(&mut self, retry_after: Option<Duration>, after_timeout: bool) -> Option<Duration> {
        let Settings { retry, budget, randomness, .. } = &*self.settings;
        if !self.can_wait || self.attempt.number() >= retry.max_attempts() {
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

    /// What is left of the time that the call has.
    fn time_left(&self) -> Option<Duration> {
        let timeout = self.settings.call_timeout?;
        let passed = self.settings.clock.elapsed()?.saturating_sub(self.started?);
        Some(timeout.saturating_sub(passed))
    }

    /// `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3).
    fn retry_after(&self, response: &http::Response<Bytes>) -> Option<Duration> {
        let text = response.headers().get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let date = crate::Timestamp::parse(text, crate::TimestampFormat::HttpDate)?;
        let seconds = date.seconds().saturating_sub(self.settings.clock.now()?.seconds());
        Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
    }
}
