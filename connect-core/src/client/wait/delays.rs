//! The delays between the calls of a wait.

use std::time::Duration;

use crate::clock::Randomness;

/// The limits of the delays between two calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) struct Delays {
    pub(in crate::client) min: Duration,
    /// The longest delay, which is not shorter than the shortest.
    pub(in crate::client) max: Duration,
}

impl Delays {
    /// The limits of a Smithy waiter that says none: 2 and 120 seconds.
    ///
    /// <https://smithy.io/2.0/additional-specs/waiters.html#waiter-structure>
    pub(in crate::client) const DEFAULT: Self = Self::new(Duration::from_secs(2), Duration::from_secs(120));

    /// Creates limits. The shortest delay is at least one millisecond, because a wait without
    /// delays would flood the service.
    pub(in crate::client) const fn new(min: Duration, max: Duration) -> Self {
        let min = if min.as_millis() == 0 { Duration::from_millis(1) } else { min };
        Self { min, max: if max.as_nanos() < min.as_nanos() { min } else { max } }
    }

    /// Returns the delay before the next call, or `None` if no time would be left for the call.
    ///
    /// `retries` is the number of delays so far, `left` the rest of the wait's timeout, and
    /// `at_least` the wait that the service asked for. Delays are random between the limits, and
    /// the upper one doubles with each retry:
    /// <https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries>. That algorithm makes
    /// the last call when nothing is left. Here it is made earlier, by the shortest delay, so that
    /// the service has time to respond.
    pub(in crate::client) fn before(
        &self,
        retries: u32,
        left: Duration,
        at_least: Option<Duration>,
        random: &dyn Randomness,
    ) -> Option<Duration> {
        let least = self.min.max(at_least.unwrap_or(Duration::ZERO));
        let wanted = self.jittered(retries, random).max(least);
        let rest = left.saturating_sub(self.min);
        let delay = if wanted < rest { wanted } else { rest.max(least) };
        (delay < left).then_some(delay)
    }

    /// Returns a random delay between the limits.
    fn jittered(&self, retries: u32, random: &dyn Randomness) -> Duration {
        let doubled = 1_u32.checked_shl(retries).unwrap_or(u32::MAX);
        let longest = self.min.saturating_mul(doubled).min(self.max);
        // Without randomness the longest delay is the safe choice.
        let Some(fraction) = random.fraction() else { return longest };
        let above = longest.saturating_sub(self.min).as_secs_f64() * fraction.max(0.0);
        let delay = Duration::try_from_secs_f64(above).map(|above| self.min.saturating_add(above));
        delay.map_or(longest, |delay| delay.min(longest))
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

    const LONG: Duration = Duration::from_secs(100_000);

    fn seconds(retries: u32, fraction: Option<f64>) -> u64 {
        let delay = Delays::DEFAULT.before(retries, LONG, None, &Fixed(fraction));
        delay.unwrap().as_secs()
    }

    #[test]
    fn the_upper_limit_doubles_up_to_the_longest_delay() {
        let longest = [0, 1, 2, 5, 6, 7, 31, 32, 99].map(|retries| seconds(retries, Some(1.0)));
        assert_eq!(longest, [2, 4, 8, 64, 120, 120, 120, 120, 120]);
    }

    #[test]
    fn a_delay_is_between_the_shortest_and_the_upper_limit() {
        assert_eq!([0, 1, 2, 7].map(|retries| seconds(retries, Some(0.0))), [2; 4]);
        assert_eq!([0, 1, 2, 7].map(|retries| seconds(retries, Some(0.5))), [2, 3, 5, 61]);
        assert_eq!([0, 1, 2, 7].map(|retries| seconds(retries, None)), [2, 4, 8, 120], "without randomness");
        for fraction in [-1.0, 7.0, f64::INFINITY, f64::NAN] {
            assert!((2..=8).contains(&seconds(2, Some(fraction))), "{fraction}");
        }
    }

    #[test]
    fn equal_limits_are_a_fixed_delay() {
        let delays = Delays::new(Duration::from_secs(15), Duration::from_secs(15));
        for (retries, fraction) in [(0, 0.0), (1, 0.5), (40, 1.0)] {
            assert_eq!(delays.before(retries, LONG, None, &Fixed(Some(fraction))), Some(Duration::from_secs(15)));
        }
    }

    /// Returns the longest delay in milliseconds after `retries` if `left` milliseconds are left.
    fn within(left: u64, retries: u32, at_least: u64) -> Option<u128> {
        let at_least = Some(Duration::from_millis(at_least)).filter(|wait| !wait.is_zero());
        let delay = Delays::DEFAULT.before(retries, Duration::from_millis(left), at_least, &Fixed(Some(1.0)));
        delay.map(|delay| delay.as_millis())
    }

    #[test]
    fn the_last_call_has_the_shortest_delay_left_for_its_response() {
        assert_eq!(within(10_001, 2, 0), Some(8_000));
        assert_eq!(within(10_000, 2, 0), Some(8_000));
        assert_eq!(within(9_000, 2, 0), Some(7_000), "cut");
        assert_eq!(within(4_000, 2, 0), Some(2_000), "cut to the shortest delay");
        assert_eq!(within(3_000, 2, 0), Some(2_000), "never below it");
        assert_eq!(within(2_000, 2, 0), None, "no time would be left for a call");
        assert_eq!(within(0, 0, 0), None);
    }

    #[test]
    fn the_wait_that_a_service_asks_for_is_a_lower_limit() {
        assert_eq!(within(300_000, 0, 30_000), Some(30_000));
        assert_eq!(within(300_000, 0, 200_000), Some(200_000), "also beyond the longest delay");
        assert_eq!(within(300_000, 0, 1_000), Some(2_000));
        assert_eq!(within(30_500, 0, 30_000), Some(30_000), "it is not cut");
        assert_eq!(within(30_000, 0, 30_000), None);
    }

    #[test]
    fn limits_that_make_no_sense_are_corrected() {
        let delays = Delays::new(Duration::ZERO, Duration::ZERO);
        assert_eq!(delays, Delays::new(Duration::from_millis(1), Duration::from_millis(1)));
        assert_eq!(Delays::new(Duration::from_secs(5), Duration::from_secs(1)).max, Duration::from_secs(5));
        let longest = Delays::new(Duration::MAX, Duration::MAX);
        assert_eq!(longest.before(3, Duration::MAX, None, &Fixed(Some(1.0))), None);
    }
}
