//! When to try again: the policy, the budget that calls share, and how long to wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::Randomness;

/// How often a call is tried, and how long it waits in between.
///
/// What may be repeated is not a matter of policy. Throttles, and failures after which the request cannot have reached the server, are tried again for
/// any operation; other passing failures only for [idempotent](crate::OperationMetadata::is_idempotent) ones. Every attempt sends the
/// same bytes, and so the same idempotency token.
///
/// The wait before attempt *n* + 1 is random, from nothing to `base · 2ⁿ⁻¹` and at most `max` ("full jitter"). Where the service says `Retry-After`, it is
/// at least that; if that is longer than `max`, the call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base: Duration,
    max: Duration,
}

impl RetryPolicy {
    /// Three attempts, a base of 100 milliseconds, and at most 20 seconds between two.
    pub const fn new() -> Self {
        Self { max_attempts: 3, base: Duration::from_millis(100), max: Duration::from_secs(20) }
    }

    /// One attempt.
    pub const fn never() -> Self {
        Self::new().with_max_attempts(1)
    }

    /// With so many attempts at most, the first one included; 0 counts as 1.
    #[must_use]
    pub const fn with_max_attempts(self, max_attempts: u32) -> Self {
        Self { max_attempts, ..self }
    }

    /// With another base.
    #[must_use]
    pub const fn with_base(self, base: Duration) -> Self {
        Self { base, ..self }
    }

    /// With another longest wait.
    #[must_use]
    pub const fn with_max_wait(self, max: Duration) -> Self {
        Self { max, ..self }
    }

    /// How many attempts a call has, the first one included.
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// How long to wait after attempt `number` has failed; `None` if the service wants a longer wait than the policy.
    pub(super) fn wait(&self, number: u32, retry_after: Option<Duration>, random: &dyn Randomness) -> Option<Duration> {
        let doubled = 1_u32.checked_shl(number.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = self.base.saturating_mul(doubled).min(self.max);
        // Without randomness the longest wait is the safe one.
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

/// What all calls of a client may spend on retries, so that a service in trouble is not asked more often than one in health.
///
/// It holds 500 at the start. A retry takes 5, or 10 after a timeout; a call that succeeds gives back what its last retry took, or 1. When it is
/// empty, failures are final at once. Clones share what they hold: give clients of the same service the same budget.
#[derive(Clone, Debug)]
pub struct RetryBudget {
    left: Arc<AtomicU32>,
    capacity: u32,
}

const RETRY_COST: u32 = 5;
const TIMEOUT_COST: u32 = 10;

impl RetryBudget {
    /// What a budget holds at the start, and at most.
    pub const DEFAULT_CAPACITY: u32 = 500;

    /// A budget that holds so much. With 0 nothing is ever tried again.
    pub fn new(capacity: u32) -> Self {
        Self { left: Arc::new(AtomicU32::new(capacity)), capacity }
    }

    /// What is left.
    pub fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }

    /// Takes the cost of a retry, if there is enough.
    pub(super) fn take(&self, after_timeout: bool) -> Option<u32> {
        let cost = if after_timeout { TIMEOUT_COST } else { RETRY_COST };
        let take = |left: u32| left.checked_sub(cost);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).ok().map(|_| cost)
    }

    /// Gives back what a call took, or a little for one that took nothing.
    pub(super) fn give_back(&self, taken: u32) {
        let give = |left: u32| Some(left.saturating_add(taken.max(1)).min(self.capacity));
        // The closure never refuses.
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
    fn waits_double_up_to_the_longest() {
        let policy = RetryPolicy::new().with_max_wait(Duration::from_secs(1));
        let wait = |number, fraction| policy.wait(number, None, &Fixed(fraction)).unwrap().as_millis();
        assert_eq!([1, 2, 3, 4, 5, 99].map(|number| wait(number, Some(1.0))), [100, 200, 400, 800, 1000, 1000]);
        assert_eq!([1, 2, 3].map(|number| wait(number, Some(0.5))), [50, 100, 200]);
        assert_eq!(wait(3, Some(0.0)), 0);
        assert_eq!(wait(3, None), 400, "without randomness");
        assert_eq!([-1.0, 7.0, f64::INFINITY].map(|fraction| wait(3, Some(fraction))), [0, 400, 400], "no fractions");
        assert!(wait(3, Some(f64::NAN)) <= 400);
        let longest = RetryPolicy::new().with_base(Duration::MAX).with_max_wait(Duration::MAX);
        assert!(longest.wait(1, None, &Fixed(Some(1.0))).is_some());
    }

    #[test]
    fn the_service_can_ask_for_a_longer_wait_up_to_the_longest() {
        let policy = RetryPolicy::new().with_max_wait(Duration::from_secs(1));
        let wait = |after| policy.wait(1, Some(Duration::from_millis(after)), &Fixed(Some(1.0)));
        assert_eq!(wait(700), Some(Duration::from_millis(700)));
        assert_eq!(wait(10), Some(Duration::from_millis(100)));
        assert_eq!(wait(1001), None);
    }

    #[test]
    fn an_empty_budget_gives_nothing_and_success_refills_it() {
        let budget = RetryBudget::new(12);
        assert_eq!(budget.take(true), Some(10));
        assert_eq!(budget.take(false), None);
        budget.give_back(0);
        assert_eq!(budget.left(), 3);
        budget.give_back(10);
        assert_eq!(budget.left(), 12, "never more than it can hold");
        assert_eq!(RetryBudget::new(0).take(false), None);
    }
}
