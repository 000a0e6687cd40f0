//! The results of a wait: the wanted state, or the reason why it was not reached.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::Answer;
use crate::client::waiter::Plan;
use crate::error::{Error, NoModeledErrors};
use crate::metadata::OperationMetadata;
use crate::printable::OneLine;
use crate::response::ResponseMetadata;

/// The extent of a wait.
#[derive(Clone, Copy, Debug)]
pub(super) struct Progress {
    pub(super) calls: u32,
    pub(super) elapsed: Duration,
}

/// A wait that reached its state: the result of the last call, which an acceptor of success
/// matched.
///
/// The result is an output, or an error if the waiter waits for one, such as a table that is not
/// found any more. `Debug` shows neither.
pub struct Waited<T, E = NoModeledErrors> {
    last: Answer<T, E>,
    progress: Progress,
}

impl<T, E> Waited<T, E> {
    pub(super) fn new(last: Answer<T, E>, progress: Progress) -> Self {
        Self { last, progress }
    }

    /// Returns the output of the last call, or `None` if the wanted state is an error.
    pub fn output(&self) -> Option<&T> {
        self.last.as_ref().ok().map(|(output, _)| output)
    }

    /// Returns the error of the last call, if the wanted state is an error.
    pub fn error(&self) -> Option<&Error<E>> {
        self.last.as_ref().err()
    }

    /// Returns the status, headers and request ID of the output.
    pub fn metadata(&self) -> Option<&ResponseMetadata> {
        self.last.as_ref().ok().map(|(_, metadata)| metadata)
    }

    /// Converts into the result of the last call.
    ///
    /// # Errors
    ///
    /// Returns the error of the last call, if the wanted state is an error.
    pub fn into_result(self) -> Result<T, Error<E>> {
        self.last.map(|(output, _)| output)
    }

    /// Returns the number of calls that were made.
    pub fn calls(&self) -> u32 {
        self.progress.calls
    }

    /// Returns the time that the wait took.
    pub fn elapsed(&self) -> Duration {
        self.progress.elapsed
    }
}

impl<T, E> fmt::Debug for Waited<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waited").field("calls", &self.calls()).field("elapsed", &self.elapsed()).finish_non_exhaustive()
    }
}

/// The kind of failure that a [`WaitError`] reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// An acceptor of failure matched: the wanted state cannot be reached any more.
    /// [`WaitError::acceptor`] returns the condition.
    Failure,
    /// The timeout of the wait leaves no time for another call.
    Timeout,
    /// A call failed, and no acceptor matched its error.
    Call,
    /// Another call is needed, and the client has no timer to wait with.
    NoTimer,
}

/// The reason why a wait ended without the wanted state.
#[derive(Debug)]
pub(super) struct Reason {
    kind: WaitErrorKind,
    /// The condition of the acceptor that matched.
    pub(super) acceptor: Option<String>,
    /// The path in that condition, if it has one.
    pub(super) path: Option<&'static str>,
}

impl Reason {
    pub(super) fn new(kind: WaitErrorKind) -> Self {
        Self { kind, acceptor: None, path: None }
    }
}

/// The error of a wait whose wanted state was not reached. `T` is the output of the operation, and
/// `E` the enum of its modeled errors.
///
/// `Display` says in one line which waiter it is, why and when it ended, and the result of the last
/// call:
///
/// ```text
/// TableExists of DescribeTable: not reached within 300s (13 calls in 298s): wait longer with `Waiter::with_timeout`; last seen: Table.TableStatus was CREATING
/// ```
///
/// `Debug` prints the same line and the causes. An output is shown only by the texts that
/// [`if_value`], [`if_any`] and [`if_all`] read from it. A `WaitError` is one pointer wide.
///
/// [`if_value`]: crate::client::AcceptorState::if_value
/// [`if_any`]: crate::client::AcceptorState::if_any
/// [`if_all`]: crate::client::AcceptorState::if_all
pub struct WaitError<T, E = NoModeledErrors> {
    inner: Box<Inner<T, E>>,
}

struct Inner<T, E> {
    waiter: &'static str,
    operation: &'static OperationMetadata,
    reason: Reason,
    progress: Progress,
    timeout: Duration,
    last: Answer<T, E>,
    /// The texts of the last output that the acceptors read.
    seen: Vec<String>,
}

impl<T: 'static, E> WaitError<T, E> {
    pub(super) fn new<I: 'static>(
        plan: &Plan<T, I>,
        operation: &'static OperationMetadata,
        reason: Reason,
        progress: Progress,
        last: Answer<T, E>,
    ) -> Self {
        let mut seen = Vec::new();
        if let Ok((output, _)) = &last {
            // The condition that matched is printed too.
            let others = plan.acceptors.iter().filter(|acceptor| acceptor.path() != reason.path);
            for text in others.filter_map(|acceptor| acceptor.seen(output)) {
                if !seen.contains(&text) {
                    seen.push(text);
                }
            }
        }
        let (waiter, timeout) = (plan.name, plan.timeout);
        Self { inner: Box::new(Inner { waiter, operation, reason, progress, timeout, last, seen }) }
    }
}

impl<T, E> WaitError<T, E> {
    /// Returns the kind of failure.
    pub fn kind(&self) -> WaitErrorKind {
        self.inner.reason.kind
    }

    /// Returns the name of the waiter.
    pub fn waiter(&self) -> &'static str {
        self.inner.waiter
    }

    /// Returns the metadata of the operation that was called.
    pub fn operation(&self) -> &'static OperationMetadata {
        self.inner.operation
    }

    /// Returns the condition of the acceptor that matched, such as `Table.TableStatus is DELETING`,
    /// for [`WaitErrorKind::Failure`].
    pub fn acceptor(&self) -> Option<&str> {
        self.inner.reason.acceptor.as_deref()
    }

    /// Returns the number of calls that were sent.
    pub fn calls(&self) -> u32 {
        self.inner.progress.calls
    }

    /// Returns the time that the wait took.
    pub fn elapsed(&self) -> Duration {
        self.inner.progress.elapsed
    }

    /// Returns the output of the last call, unless it failed.
    pub fn last_output(&self) -> Option<&T> {
        self.inner.last.as_ref().ok().map(|(output, _)| output)
    }

    /// Returns the error of the last call, if it failed.
    pub fn last_error(&self) -> Option<&Error<E>> {
        self.inner.last.as_ref().err()
    }

    /// Converts into the result of the last call.
    ///
    /// # Errors
    ///
    /// Returns the error of the last call, if it failed.
    pub fn into_last_result(self) -> Result<T, Error<E>> {
        self.inner.last.map(|(output, _)| output)
    }

    /// Returns the error code of the last call, as [`Error::code`] does.
    pub fn code(&self) -> Option<&str> {
        self.last_error()?.code()
    }

    /// Returns the HTTP status of the last call, if it got a response.
    pub fn status(&self) -> Option<StatusCode> {
        match &self.inner.last {
            Ok((_, metadata)) => Some(metadata.status()),
            Err(error) => error.status(),
        }
    }

    /// Returns the request ID of the last call, as [`Error::request_id`] does.
    pub fn request_id(&self) -> Option<&str> {
        match &self.inner.last {
            Ok((_, metadata)) => metadata.request_id(),
            Err(error) => error.request_id(),
        }
    }

    /// Writes the result of the last call.
    fn fmt_last(&self, f: &mut fmt::Formatter<'_>, before: &str) -> fmt::Result {
        let Inner { operation, last, seen, .. } = &*self.inner;
        let text = match last {
            Ok(_) => seen.join(", "),
            Err(error) => {
                // The name of the operation is at the start of this error's text too.
                let text = error.to_string();
                let rest = text.strip_prefix(operation.name()).and_then(|rest| rest.strip_prefix(": "));
                rest.map_or_else(|| text.clone(), str::to_owned)
            }
        };
        if text.is_empty() { Ok(()) } else { write!(f, "{before}{text}") }
    }
}

impl<T, E> fmt::Display for WaitError<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { waiter, operation, reason, progress, timeout, .. } = &*self.inner;
        write!(f, "{waiter} of {}: ", operation.name())?;
        match reason.kind {
            WaitErrorKind::Failure => {
                write!(
                    f,
                    "failed, because {} ({progress})",
                    reason.acceptor.as_deref().unwrap_or("an acceptor matched")
                )?;
                self.fmt_last(f, "; last seen: ")
            }
            WaitErrorKind::Timeout => {
                let timeout = Seconds(*timeout);
                write!(f, "not reached within {timeout} ({progress}): wait longer with `Waiter::with_timeout`")?;
                self.fmt_last(f, "; last seen: ")
            }
            WaitErrorKind::Call => {
                write!(f, "the call failed ({progress})")?;
                self.fmt_last(f, ": ")
            }
            WaitErrorKind::NoTimer => {
                write!(
                    f,
                    "not yet reached ({progress}), and not waited for, because the client has no timer: set one with \
                     `Client::with_sleep`"
                )?;
                self.fmt_last(f, "; last seen: ")
            }
        }
    }
}

/// A duration in seconds, with at most three decimals.
struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = u64::try_from(self.0.as_millis()).unwrap_or(u64::MAX);
        write!(f, "{}s", Duration::from_millis(milliseconds).as_secs_f64())
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = if self.calls == 1 { "call" } else { "calls" };
        write!(f, "{} {calls} in {}", self.calls, Seconds(self.elapsed))
    }
}

impl<T, E: fmt::Debug> fmt::Debug for WaitError<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&OneLine(self), f)
    }
}

impl<T, E: fmt::Debug> StdError for WaitError<T, E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // This error's `Display` contains that of the last call.
        self.inner.last.as_ref().err()?.source()
    }
}
