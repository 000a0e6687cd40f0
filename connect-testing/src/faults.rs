//! Fault injection, and a count of the effects of calls.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::server::{Received, Reply};

/// Faults for a [`Server`](crate::Server). They affect fixed shares of its requests, so that runs
/// are reproducible.
///
/// Closed connections and errors occur alternately before and after the handler has run. A client
/// therefore cannot know if its call took effect.
///
/// ```
/// use connect_testing::{Faults, Reply, Server};
///
/// let faults = Faults::new().with_resets_every(100).with_throttles_every(50);
/// let server = Server::start(faults.around(|_| Reply::json(200, "{}")))?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    resets: u64,
    throttles: u64,
    errors: u64,
    latency: Duration,
}

/// The fault of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    Throttle,
    ErrorBefore,
    ErrorAfter,
    ResetBefore,
    ResetAfter,
}

impl Faults {
    /// Creates an empty set of faults.
    pub const fn new() -> Self {
        Self { resets: 0, throttles: 0, errors: 0, latency: Duration::ZERO }
    }

    /// Closes the connection without a response for one in `requests` requests; 0 for none.
    #[must_use]
    pub const fn with_resets_every(self, requests: u64) -> Self {
        Self { resets: requests, ..self }
    }

    /// Answers one in `requests` requests with 429 `ThrottlingException`, without calling the
    /// handler; 0 for none.
    #[must_use]
    pub const fn with_throttles_every(self, requests: u64) -> Self {
        Self { throttles: requests, ..self }
    }

    /// Answers one in `requests` requests with 500 `InternalServiceException`; 0 for none.
    #[must_use]
    pub const fn with_errors_every(self, requests: u64) -> Self {
        Self { errors: requests, ..self }
    }

    /// Delays each response by `latency`.
    #[must_use]
    pub const fn with_latency(self, latency: Duration) -> Self {
        Self { latency, ..self }
    }

    /// Returns the fault of the request with this number, counted from 1.
    ///
    /// The kinds of fault are offset by a few requests, so that one kind does not hide another.
    fn fault(&self, number: u64) -> Fault {
        let turn = |every: u64, offset: u64| {
            let number = number + offset;
            (every > 0 && number.is_multiple_of(every)).then(|| number / every)
        };
        if let Some(turn) = turn(self.resets, 0) {
            return if turn % 2 == 0 { Fault::ResetBefore } else { Fault::ResetAfter };
        }
        if turn(self.throttles, 3).is_some() {
            return Fault::Throttle;
        }
        match turn(self.errors, 7) {
            Some(turn) if turn % 2 == 0 => Fault::ErrorBefore,
            Some(_) => Fault::ErrorAfter,
            None => Fault::None,
        }
    }

    /// Wraps a handler in these faults.
    pub fn around(
        self,
        handler: impl Fn(&Received) -> Reply + Send + Sync + 'static,
    ) -> impl Fn(&Received) -> Reply + Send + Sync + 'static {
        let count = AtomicU64::new(0);
        move |request| {
            let fault = self.fault(count.fetch_add(1, Ordering::Relaxed) + 1);
            let error = |status, code: &str| Reply::json(status, "{}").with_header("x-amzn-errortype", code);
            let answered = match fault {
                Fault::None | Fault::ErrorAfter | Fault::ResetAfter => Some(handler(request)),
                Fault::Throttle | Fault::ErrorBefore | Fault::ResetBefore => None,
            };
            let reply = match (fault, answered) {
                (Fault::None, Some(reply)) => reply,
                (Fault::Throttle, _) => error(429, "ThrottlingException"),
                (Fault::ErrorBefore | Fault::ErrorAfter, _) => error(500, "InternalServiceException"),
                _ => Reply::close(),
            };
            if self.latency.is_zero() { reply } else { reply.after(self.latency) }
        }
    }
}

/// A count of effects for each idempotency token. Clones share the count.
#[derive(Clone, Debug, Default)]
pub struct Effects(Arc<Mutex<HashMap<String, u64>>>);

impl Effects {
    /// Creates a count without effects.
    pub fn new() -> Self {
        Self::default()
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<String, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts an effect, and returns the number of effects of this token so far.
    pub fn count(&self, token: &str) -> u64 {
        let mut counts = self.counts();
        let count = counts.entry(token.to_owned()).or_default();
        *count += 1;
        *count
    }

    /// Counts an effect unless this token already has one, like an idempotent service.
    ///
    /// Returns true if the effect was counted.
    pub fn count_once(&self, token: &str) -> bool {
        let mut counts = self.counts();
        let is_new = !counts.contains_key(token);
        counts.entry(token.to_owned()).or_insert(1);
        is_new
    }

    /// Returns the number of tokens.
    pub fn tokens(&self) -> usize {
        self.counts().len()
    }

    /// Returns the largest number of effects of any token.
    pub fn most(&self) -> u64 {
        self.counts().values().copied().max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_fault_affects_its_share_of_requests() {
        let faults = Faults::new().with_resets_every(100).with_throttles_every(100).with_errors_every(100);
        let share = |fault| (1..=10_000).filter(|number| faults.fault(*number) == fault).count();
        assert_eq!(share(Fault::Throttle), 100);
        assert_eq!([share(Fault::ResetBefore), share(Fault::ResetAfter)], [50, 50]);
        assert_eq!([share(Fault::ErrorBefore), share(Fault::ErrorAfter)], [50, 50]);
        assert_eq!(share(Fault::None), 9_700);
        assert!((1..1000).all(|number| Faults::new().fault(number) == Fault::None));
    }

    #[test]
    fn effects_are_counted_by_token() {
        let effects = Effects::new();
        assert_eq!([effects.count("a"), effects.count("a"), effects.count("b")], [1, 2, 1]);
        assert_eq!((effects.tokens(), effects.most()), (2, 2));
        assert!(effects.count_once("c") && !effects.count_once("c"));
        assert_eq!(effects.tokens(), 3);
    }
}
