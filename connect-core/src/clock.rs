//! Time and randomness, injected.

pub(crate) mod sleep;

pub use self::sleep::Sleep;

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use crate::timestamp::Timestamp;

/// A clock, used for the deadlines of calls and of waits for a state, for signatures, for the
/// expiry of tokens and credentials, and for a `Retry-After` that is a date.
pub trait Clock: fmt::Debug + Send + Sync {
    /// Returns the time since a fixed moment; it never decreases.
    ///
    /// `None` means that there is no such clock: a call then has no deadline of its own.
    fn elapsed(&self) -> Option<Duration>;

    /// Returns the time of day, or `None` if it is not known.
    fn now(&self) -> Option<Timestamp>;
}

/// The clock of the operating system.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    start: Option<Instant>,
}

impl SystemClock {
    /// Creates a clock whose [`elapsed`](Clock::elapsed) time starts now.
    pub fn new() -> Self {
        // In a browser the standard library has no clock, and panics if it is asked for one.
        let has_clock = !cfg!(all(target_arch = "wasm32", target_os = "unknown"));
        Self { start: has_clock.then(Instant::now) }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn elapsed(&self) -> Option<Duration> {
        self.start.map(|start| start.elapsed())
    }

    fn now(&self) -> Option<Timestamp> {
        self.start.map(|_| Timestamp::from(SystemTime::now()))
    }
}

/// A source of random numbers, used for the jitter of waits, and of the times at which issued
/// credentials are replaced.
pub trait Randomness: fmt::Debug + Send + Sync {
    /// Returns a uniformly distributed number from 0 to 1, or `None` if no randomness is available.
    fn fraction(&self) -> Option<f64>;
}

/// The randomness of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fraction(&self) -> Option<f64> {
        getrandom::u32().ok().map(|random| f64::from(random) / f64::from(u32::MAX))
    }
}
