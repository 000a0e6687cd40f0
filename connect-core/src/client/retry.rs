//! Retries: the policy, the budget that calls share, and the waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::Randomness;

/// The policy that limits the attempts of a call and sets the waits between them.
///
/// The default is three attempts, with a base of 100 milliseconds and a longest wait of 20 seconds.
///
/// Which failures are retried is not part of the policy. Throttled requests, and failures after
/// which the request cannot have reached the server, are retried for every operation. Other
/// transient failures are retried only for
/// [idempotent](crate::metadata::OperationMetadata::is_idempotent) operations. Every attempt sends
/// the same bytes, and so the same idempotency token.
///
/// The wait before attempt *n* + 1 is random, from zero to `base · 2ⁿ⁻¹` and at most the longest
/// wait ("full jitter"). If the service sends a `Retry-After`, the wait is at least that long. If
/// that is longer than the longest wait, the call ends.
///
/// # A client that cannot wait does not retry
///
/// The policy has no effect on a client that cannot wait. An async client waits with the timer of
/// its transport ([`Transport::default_sleep`](crate::Transport::default_sleep)) or with the one
/// set by [`Client::with_sleep`](crate::Client::with_sleep). If it has neither, a failed attempt
/// ends the call. (A request whose signature was rejected for clock skew, or whose token or
/// credentials were refused, is still sent again, because that needs no wait.) With
/// the feature `tracing`, the client logs one warning that it cannot wait. A blocking client can
/// always wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base: Duration,
    max: Duration,
}

impl RetryPolicy {
    /// Creates the default policy: three attempts, a base of 100 milliseconds, and a longest wait
    /// of 20 seconds.
    pub const fn new() -> Self {
        Self { max_attempts: 3, base: Duration::from_millis(100), max: Duration::from_secs(20) }
    }

    /// Creates a policy without retries: one attempt.
    pub const fn never() -> Self {
        Self::new().with_max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first (3 by default); 0 is treated as 1.
    #[must_use]
    pub const fn with_max_attempts(self, max_attempts: u32) -> Self {
        Self { max_attempts, ..self }
    }

    /// Sets the base of the waits, which double with each attempt (100 milliseconds by default).
    #[must_use]
    pub const fn with_base(self, base: Duration) -> Self {
        Self { base, ..self }
    }

    /// Sets the longest wait between two attempts (20 seconds by default).
    #[must_use]
    pub const fn with_max_wait(self, max: Duration) -> Self {
        Self { max, ..self }
    }

    /// Returns the maximum number of attempts, including the first.
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// Returns the wait after attempt `number` has failed, or `None` if the service asks for a
    /// longer one than the policy allows.
    pub(super) fn wait(&self, number: u32, retry_after: Option<Duration>, random: &dyn Randomness) -> Option<Duration> {
        let doubled = 1_u32.checked_shl(number.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = self.base.saturating_mul(doubled).min(self.max);
        // Without randomness the longest wait is the safe choice.
        let jittered = random.fraction().map_or(longest, |fraction| {
            let wait = Duration::try_from_secs_f64(longest.as_secs_f64() * fraction.max(0.0));
            wait.map_or(longest, |wait| wait.min(longest))
        });
        match retry_after {
            Some(wanted) if wanted > self.max => None,
            Some(wanted) => Some(wanted.max(jittered)),
            None => Some(jittered),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// A budget that all calls of a client pay their retries from.
///
/// The budget keeps retries from adding load to a failing service. A new one holds 500 units. A
/// retry costs 5 units, or 10 after a timeout. The attempt after a signature was rejected for clock
/// skew, or a token or credentials were refused, costs 5 units too. A call that succeeds returns
/// the cost of its last retry, or 1 unit if it had none. While the budget is too small for a retry,
/// failures are final.
///
/// Clones share their units: use clones of one budget for all clients of the same service.
#[derive(Clone, Debug)]
pub struct RetryBudget {
    left: Arc<AtomicU32>,
    capacity: u32,
}

const RETRY_COST: u32 = 5;
const TIMEOUT_COST: u32 = 10;

impl RetryBudget {
    /// The units of a default budget, at the start and at most: 500.
    pub const DEFAULT_CAPACITY: u32 = 500;

    /// Creates a budget of `capacity` units. With 0, nothing is ever retried.
    pub fn new(capacity: u32) -> Self {
        Self { left: Arc::new(AtomicU32::new(capacity)), capacity }
    }

    /// Returns the units that are left.
    pub fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }

    /// Takes the cost of a retry and returns it, or `None` if too little is left.
    pub(super) fn take(&self, after_timeout: bool) -> Option<u32> {
        let cost = if after_timeout { TIMEOUT_COST } else { RETRY_COST };
        let take = |left: u32| left.checked_sub(cost);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).ok().map(|_| cost)
    }

    /// Returns the units that a successful call took, or 1 if it took none.
    pub(super) fn give_back(&self, taken: u32) {
        let give = |left: u32| Some(left.saturating_add(taken.max(1)).min(self.capacity));
        // The closure never returns `None`.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(Self::DEFAULT_CAPACITY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Fixed(Option<f64>);

    impl Randomness for Fixed {
        fn fraction(&self) -> Option<f64> {
            self.0
        }
    }

    #[test]
    fn waits_double_up_to_the_longest_wait() {
        let policy = RetryPolicy::new().with_max_wait(Duration::from_secs(1));
        let wait = |number, fraction| policy.wait(number, None, &Fixed(fraction)).unwrap().as_millis();
        assert_eq!([1, 2, 3, 4, 5, 99].map(|number| wait(number, Some(1.0))), [100, 200, 400, 800, 1000, 1000]);
        assert_eq!([1, 2, 3].map(|number| wait(number, Some(0.5))), [50, 100, 200]);
        assert_eq!(wait(3, Some(0.0)), 0);
        assert_eq!(wait(3, None), 400, "without randomness");
        assert_eq!([-1.0, 7.0, f64::INFINITY].map(|fraction| wait(3, Some(fraction))), [0, 400, 400], "not a fraction");
        assert!(wait(3, Some(f64::NAN)) <= 400);
        let longest = RetryPolicy::new().with_base(Duration::MAX).with_max_wait(Duration::MAX);
        assert!(longest.wait(1, None, &Fixed(Some(1.0))).is_some());
    }

    #[test]
    fn a_service_can_extend_the_wait_up_to_the_longest_wait() {
        let policy = RetryPolicy::new().with_max_wait(Duration::from_secs(1));
        let wait = |after| policy.wait(1, Some(Duration::from_millis(after)), &Fixed(Some(1.0)));
        assert_eq!(wait(700), Some(Duration::from_millis(700)));
        assert_eq!(wait(10), Some(Duration::from_millis(100)));
        assert_eq!(wait(1001), None);
    }

    #[test]
    fn an_empty_budget_pays_for_no_retry_and_success_refills_it() {
        let budget = RetryBudget::new(12);
        assert_eq!(budget.take(true), Some(10));
        assert_eq!(budget.take(false), None);
        budget.give_back(0);
        assert_eq!(budget.left(), 3);
        budget.give_back(10);
        assert_eq!(budget.left(), 12, "never more than its capacity");
        assert_eq!(RetryBudget::new(0).take(false), None);
    }
}
