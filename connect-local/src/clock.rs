//! The time, which tests can move.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use connect_core::Timestamp;
use connect_core::metadata::TimestampFormat;
use tokio::sync::watch;

/// Milliseconds since 1970-01-01T00:00:00Z.
pub(crate) type Millis = i64;

/// The clock of an [`Engine`](crate::Engine): the system's, or one that stands still.
///
/// A clone is the same clock. [`Clock::advance`] moves either kind forward, so that a test reaches
/// the end of a chat without waiting.
///
/// ```
/// use std::time::Duration;
///
/// use connect_core::Timestamp;
/// use connect_local::Clock;
///
/// let clock = Clock::manual(Timestamp::new(1_700_000_000, 0));
/// clock.advance(Duration::from_secs(15));
/// assert_eq!(clock.now(), Timestamp::new(1_700_000_015, 0));
/// ```
#[derive(Clone, Debug)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// The fixed time, or `None` for the system's.
    fixed: Option<Millis>,
    advanced: AtomicI64,
    moved: watch::Sender<()>,
}

impl Clock {
    /// Creates a clock that shows the time of the operating system.
    pub fn system() -> Self {
        Self::new(None)
    }

    /// Creates a clock that shows `start` until it is moved.
    pub fn manual(start: Timestamp) -> Self {
        Self::new(Some(from_timestamp(start)))
    }

    fn new(fixed: Option<Millis>) -> Self {
        Self(Arc::new(Inner { fixed, advanced: AtomicI64::new(0), moved: watch::Sender::new(()) }))
    }

    /// Moves the clock forward. Deadlines that pass take effect at the engine's next call.
    pub fn advance(&self, by: Duration) {
        self.0.advanced.fetch_add(millis(by), Ordering::SeqCst);
        self.0.moved.send_replace(());
    }

    /// Returns the time, to the millisecond.
    pub fn now(&self) -> Timestamp {
        to_timestamp(self.millis())
    }

    /// Returns a receiver that changes each time the clock is moved. A driver that sleeps until
    /// [`Engine::next_deadline`](crate::Engine::next_deadline) wakes on it.
    pub fn moves(&self) -> watch::Receiver<()> {
        self.0.moved.subscribe()
    }

    /// Waits until the clock shows `at` or later. A clock that stands still gets there only by
    /// [`Clock::advance`].
    pub(crate) async fn reach(&self, at: Millis) {
        let mut moves = self.moves();
        loop {
            let left = at.saturating_sub(self.millis());
            let Ok(left @ 1..) = u64::try_from(left) else { return };
            if self.0.fixed.is_some() {
                // The sender lives as long as the clock.
                let _ = moves.changed().await;
                continue;
            }
            let _ = tokio::time::timeout(Duration::from_millis(left), moves.changed()).await;
        }
    }

    pub(crate) fn millis(&self) -> Millis {
        let base = self.0.fixed.unwrap_or_else(|| from_timestamp(Timestamp::from(SystemTime::now())));
        base.saturating_add(self.0.advanced.load(Ordering::SeqCst))
    }
}

/// Returns a duration in milliseconds.
pub(crate) fn millis(duration: Duration) -> Millis {
    Millis::try_from(duration.as_millis()).unwrap_or(Millis::MAX)
}

/// Returns the milliseconds of a timestamp, rounded down.
pub(crate) fn from_timestamp(timestamp: Timestamp) -> Millis {
    timestamp.seconds().saturating_mul(1000).saturating_add(Millis::from(timestamp.nanos() / 1_000_000))
}

/// Returns the timestamp of milliseconds.
pub(crate) fn to_timestamp(millis: Millis) -> Timestamp {
    let nanos = u32::try_from(millis.rem_euclid(1000)).unwrap_or_default() * 1_000_000;
    Timestamp::new(millis.div_euclid(1000), nanos)
}

/// Formats a time as the services do, always with three decimals: `2019-11-08T02:41:28.172Z`.
pub(crate) fn iso(millis: Millis) -> String {
    let seconds = Timestamp::new(millis.div_euclid(1000), 0).to_string();
    format!("{}.{:03}Z", seconds.trim_end_matches('Z'), millis.rem_euclid(1000))
}

/// Parses a time in ISO 8601 format.
pub(crate) fn parse_iso(text: &str) -> Option<Millis> {
    Timestamp::parse(text, TimestampFormat::DateTime).map(from_timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_with_three_decimals() {
        assert_eq!(iso(1_573_180_888_172), "2019-11-08T02:41:28.172Z");
        assert_eq!(iso(1_573_180_888_000), "2019-11-08T02:41:28.000Z");
        assert_eq!(parse_iso("2019-11-08T02:41:28.172Z"), Some(1_573_180_888_172));
    }

    #[tokio::test]
    async fn who_waits_for_a_time_wakes_when_the_clock_is_moved_to_it() {
        let clock = Clock::manual(Timestamp::new(10, 0));
        clock.reach(10_000).await;
        let waits = tokio::spawn({
            let clock = clock.clone();
            async move {
                clock.reach(12_000).await;
                clock.now()
            }
        });
        for _ in 0..2 {
            tokio::task::yield_now().await;
            assert!(!waits.is_finished());
            clock.advance(Duration::from_secs(1));
        }
        assert_eq!(waits.await.unwrap(), Timestamp::new(12, 0));
    }

    #[test]
    fn a_clone_moves_with_its_clock() {
        let clock = Clock::manual(Timestamp::new(10, 0));
        clock.clone().advance(Duration::from_millis(1500));
        assert_eq!(clock.now(), Timestamp::new(11, 500_000_000));
    }
}
