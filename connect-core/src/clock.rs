//! Time and chance, injected.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use crate::timestamp::Timestamp;

/// What time it is, for deadlines of calls and for a `Retry-After` that is a date.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time since some moment that stays the same; never goes back. `None` where there is no clock: calls then have no deadline of
    /// their own.
    fn elapsed(&self) -> Option<Duration>;

    /// The time of day.
    fn now(&self) -> Option<Timestamp>;
}

/// The clock of the operating system.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    start: Option<Instant>,
}

impl SystemClock {
    /// A clock that starts now.
    pub fn new() -> Self {
        // In a browser there is no such clock, and asking for it panics.
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

/// Where the jitter of waits comes from.
pub trait Randomness: fmt::Debug + Send + Sync {
    /// A number from 0 to 1, each as likely as the others; `None` when there is none to be had.
    fn fraction(&self) -> Option<f64>;
}

/// Randomness of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fraction(&self) -> Option<f64> {
        getrandom::u32().ok().map(|random| f64::from(random) / f64::from(u32::MAX))
    }
}
