//! One call as a machine without input and output: it says what to do next, a driver does it and says what came of it.
//!
//! The three clients are such drivers. Whether, when and how to try again is decided here.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::config::Settings;
use crate::error::{Attempts, Failure};
use crate::request::PreparedRequest;
use crate::{Attempt, Body, ClientConfig, TransportError, TransportErrorKind};

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
}

/// What a driver does next.
#[derive(Debug)]
pub(crate) enum Step {
    /// Send this, and tell [`Call::answered`] what came of it.
    Send(http::Request<Body>, Attempt),
    /// Wait so long, then ask [`Call::send`].
    Wait(Duration),
    /// The call is over.
    Done(Result<http::Response<Bytes>, Failure>),
}

impl Call {
    /// `can_wait` tells whether the driver has a sleep; without one there is no second attempt.
    pub(crate) fn new(request: PreparedRequest, config: &ClientConfig, can_wait: bool) -> Self {
        let settings = config.settings();
        let started = settings.clock.elapsed();
        let attempt = settings.attempt;
        Self { request, settings, attempt, started, can_wait, taken: 0 }
    }

    /// The next attempt; or the end, when there is no time for it.
    pub(crate) fn send(&mut self) -> Step {
        let left = self.time_left();
        if left == Some(Duration::ZERO) {
            return self.failed(TransportError::timeout().not_reached());
        }
        let timeout = match (self.settings.attempt.timeout(), left) {
            (Some(timeout), Some(left)) => Some(timeout.min(left)),
            (timeout, left) => timeout.or(left),
        };
        self.attempt = self.attempt.with_timeout(timeout);
        Step::Send(self.request.to_http_request(), self.attempt)
    }

    /// What comes after an attempt that ended so.
    pub(crate) fn answered(&mut self, answer: Result<http::Response<Body>, TransportError>) -> Step {
        let response = match answer {
            Ok(response) if response.body().len() > self.attempt.response_limit() => {
                return self.failed(TransportError::too_large());
            }
            Ok(response) => response.map(Body::into_bytes),
            Err(error) => {
                let after_timeout = error.kind() == TransportErrorKind::Timeout;
                let is_retryable = Failure::is_transport_retryable(self.request.operation(), &error);
                let wait = if is_retryable { self.wait(None, after_timeout) } else { None };
                return wait.map_or_else(|| self.failed(error), Step::Wait);
            }
        };
        if response.status().is_success() {
            self.settings.budget.give_back(self.taken);
        } else if Failure::is_response_retryable(self.request.operation(), &response)
            && let Some(wait) = self.wait(self.retry_after(&response), false)
        {
            return Step::Wait(wait);
        }
        let mut response = response;
        response.extensions_mut().insert(Attempts(self.attempt.number()));
        Step::Done(Ok(response))
    }

    fn failed(&self, error: TransportError) -> Step {
        Step::Done(Err(Failure::transport(self.request.operation(), error, self.attempt.number())))
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
