//! A wait as a state machine without I/O.
//!
//! The machine returns the next step. A driver performs the step and reports the result, as the
//! drivers of a call do. Each call that the machine asks for is a call of the client.

mod delays;
mod outcome;
mod waiting;

pub use self::outcome::{WaitError, WaitErrorKind, Waited};
pub use self::waiting::Waiting;

pub(super) use self::delays::Delays;

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;

use self::outcome::{Progress, Reason};
use super::config::Settings;
use super::options::CallOptions;
use super::sending::Decode;
use super::waiter::{Acceptor, AcceptorState, Plan, Waiter, WaiterInput};
use crate::error::{Error, ErrorKind, ModeledError, RetryAfter, retry_after_header};
use crate::metadata::OperationMetadata;
use crate::operation::Callable;
use crate::request::PreparedRequest;
use crate::response::ResponseMetadata;
use crate::transport::TransportErrorKind;

/// The result of one call.
pub(super) type Answer<T, E> = Result<(T, ResponseMetadata), Error<E>>;

/// A wait for the state that a [`Waiter`] declares.
pub(super) struct Wait<T: 'static, E, I: 'static> {
    plan: Plan<T, I>,
    input: I,
    operation: &'static OperationMetadata,
    /// The request of each call.
    request: PreparedRequest,
    /// The error of the input, for the first call.
    rejected: Option<Error<E>>,
    options: CallOptions,
    decode: Decode<(T, ResponseMetadata), E>,
    /// True if the driver cannot wait.
    lacks_timer: bool,
    /// The time when the wait began, if there is a clock.
    started: Option<Duration>,
    /// The sum of the delays.
    delayed: Duration,
    /// The number of calls that were sent.
    calls: u32,
    retries: u32,
    /// The result of the last call.
    seen: Option<Answer<T, E>>,
}

/// The next step of a driver.
pub(super) enum WaitStep<T, E> {
    /// Make a call, or fail with the error of its input, then pass the result to
    /// [`Wait::answered`].
    Call(Result<PreparedRequest, Error<E>>, Arc<Settings>),
    /// Wait for this time, then ask for the [next call](Wait::next_call).
    Pause(Duration),
    /// The wait is over.
    Done(Result<Waited<T, E>, WaitError<T, E>>),
}

impl<T: 'static, E: ModeledError, I: 'static> Wait<T, E, I> {
    /// Begins a wait. The operation is encoded here.
    pub(super) fn new<O>(operation: &O, waiter: Waiter<O, I, T>, options: CallOptions) -> Self
    where
        O: Callable<CallOutput = T, CallError = E>,
        I: WaiterInput<O>,
    {
        let (request, rejected) = match options.prepare(operation) {
            Ok(request) => (request, None),
            Err(error) => (PreparedRequest::of(O::METADATA, E::SHAPES), Some(error)),
        };
        Self {
            plan: waiter.into_plan(),
            input: I::of(operation),
            operation: O::METADATA,
            request,
            rejected,
            started: options.config.settings().clock.elapsed(),
            options,
            decode: Decode::with_metadata::<O>(),
            lacks_timer: false,
            delayed: Duration::ZERO,
            calls: 0,
            retries: 0,
            seen: None,
        }
    }

    /// Returns the function that decodes the answers to the calls.
    pub(super) fn decode(&self) -> Decode<(T, ResponseMetadata), E> {
        self.decode
    }

    /// Returns the next call, whose timeout is at most the rest of the wait's.
    pub(super) fn next_call(&mut self) -> WaitStep<T, E> {
        let request = match self.rejected.take() {
            Some(error) => Err(error),
            None => Ok(self.request.clone()),
        };
        let left = self.left();
        let config = self.options.config.clone();
        let timeout = config.settings().call_timeout.map_or(left, |timeout| timeout.min(left));
        WaitStep::Call(request, config.with_call_timeout(Some(timeout)).settings())
    }

    /// Returns the step after a call that ended with `answer`.
    pub(super) fn answered(&mut self, answer: Answer<T, E>) -> WaitStep<T, E> {
        let is_sent = answer.as_ref().map_or_else(|error| error.attempts() > 0, |_| true);
        self.calls = self.calls.saturating_add(u32::from(is_sent));
        let delay = self.delay(&answer);
        if delay.is_none() && is_timeout(&answer) {
            // The rest of the wait was too short for the call. The result before it says more.
            let seen = self.seen.take().unwrap_or(answer);
            return self.failed(Reason::new(WaitErrorKind::Timeout), seen);
        }
        let acceptor = if can_be_accepted(&answer) { self.acceptor_of(&answer) } else { None };
        match (acceptor.map(Acceptor::state), &answer) {
            (Some(AcceptorState::Success), _) => {
                let progress = self.progress();
                return WaitStep::Done(Ok(Waited::new(answer, progress)));
            }
            (Some(AcceptorState::Failure), _) => {
                let mut reason = Reason::new(WaitErrorKind::Failure);
                reason.acceptor = acceptor.map(Acceptor::condition);
                reason.path = acceptor.and_then(Acceptor::path);
                return self.failed(reason, answer);
            }
            (None, Err(_)) => return self.failed(Reason::new(WaitErrorKind::Call), answer),
            (Some(AcceptorState::Retry), _) | (None, Ok(_)) => {}
        }
        match delay {
            None => self.failed(Reason::new(WaitErrorKind::Timeout), answer),
            Some(_) if self.lacks_timer => self.failed(Reason::new(WaitErrorKind::NoTimer), answer),
            Some(delay) => {
                self.retries = self.retries.saturating_add(1);
                self.delayed = self.delayed.saturating_add(delay);
                self.seen = Some(answer);
                WaitStep::Pause(delay)
            }
        }
    }

    /// Returns the first acceptor that matches.
    fn acceptor_of(&self, answer: &Answer<T, E>) -> Option<&'static Acceptor<T, I>> {
        self.plan.acceptors.iter().find(|acceptor| acceptor.matches(&self.input, answer))
    }

    /// Returns the delay before another call, or `None` if no time is left for one.
    fn delay(&self, answer: &Answer<T, E>) -> Option<Duration> {
        let settings = self.options.config.settings();
        self.plan.delays.before(self.retries, self.left(), self.retry_after(answer), &*settings.randomness)
    }

    /// Returns the wait that a response asks for, where its service says it, or else in the header
    /// `Retry-After`.
    fn retry_after(&self, answer: &Answer<T, E>) -> Option<Duration> {
        let in_header = |headers: &HeaderMap| retry_after_header(headers.get(RETRY_AFTER)?.to_str().ok()?);
        let retry_after = match answer {
            Ok((_, metadata)) => in_header(metadata.headers()),
            Err(error) => error.retry_after().or_else(|| in_header(error.headers()?)),
        };
        match retry_after? {
            RetryAfter::Wait(wait) => Some(wait),
            RetryAfter::At(seconds) => {
                let seconds = seconds.saturating_sub(self.options.config.now()?.seconds());
                Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
            }
        }
    }

    /// Ends the wait without the wanted state.
    fn failed(&self, reason: Reason, seen: Answer<T, E>) -> WaitStep<T, E> {
        let error = WaitError::new(&self.plan, self.operation, reason, self.progress(), seen);
        WaitStep::Done(Err(error))
    }

    fn progress(&self) -> Progress {
        Progress { calls: self.calls, elapsed: self.elapsed() }
    }

    /// Returns the time since the wait began. Without a clock the delays alone are known.
    fn elapsed(&self) -> Duration {
        let now = self.options.config.settings().clock.elapsed();
        now.zip(self.started).map_or(self.delayed, |(now, started)| now.saturating_sub(started))
    }

    /// Returns the rest of the timeout.
    fn left(&self) -> Duration {
        self.plan.timeout.saturating_sub(self.elapsed())
    }
}

/// Returns true if a call got no response in time.
fn is_timeout<T, E>(answer: &Answer<T, E>) -> bool {
    let error = answer.as_ref().err().and_then(Error::transport_error);
    error.is_some_and(|error| error.kind() == TransportErrorKind::Timeout)
}

/// Returns true if acceptors can match. A failure before anything was sent would be the same after
/// another call.
fn can_be_accepted<T, E>(answer: &Answer<T, E>) -> bool {
    let kind = answer.as_ref().err().map(Error::kind);
    !matches!(kind, Some(ErrorKind::Input | ErrorKind::IdempotencyToken | ErrorKind::Auth))
}
