//! The part of a transcript that no websocket has told.

use std::time::Duration;

use connect_core::Timestamp;

/// The failures after which a session no longer holds what websockets say.
const FAILURES: u32 = 3;

#[derive(Debug)]
pub(super) enum Gap {
    None,
    /// The transcript is being read.
    Reading {
        from: Option<Timestamp>,
        failures: u32,
        /// True if something may be missing that came since the reading began.
        again: bool,
    },
    /// The transcript could not be read.
    Waiting {
        at: Duration,
        failures: u32,
    },
}

impl Gap {
    /// Returns true if the transcript has to be read now. If it is being read, it is read again.
    pub(super) fn begin(&mut self) -> bool {
        match self {
            Self::None => true,
            Self::Reading { again, .. } => {
                *again = true;
                false
            }
            // It is read when its time comes.
            Self::Waiting { .. } => false,
        }
    }

    /// Notes that the transcript is being read.
    pub(super) fn read(&mut self, from: Option<Timestamp>) {
        *self = Self::Reading { from, failures: self.failures(), again: false };
    }

    /// Notes that the transcript was read. Returns true if it has to be read again.
    pub(super) fn finish(&mut self) -> bool {
        let again = matches!(self, Self::Reading { again: true, .. });
        *self = Self::None;
        again
    }

    /// Notes that the transcript could not be read, and is read again at `at`. Returns true if that
    /// has failed too often to wait for it.
    pub(super) fn fail(&mut self, at: Duration) -> bool {
        let failures = self.failures().saturating_add(1);
        *self = Self::Waiting { at, failures };
        failures >= FAILURES
    }

    pub(super) fn failures(&self) -> u32 {
        match self {
            Self::None => 0,
            Self::Reading { failures, .. } | Self::Waiting { failures, .. } => *failures,
        }
    }

    /// Returns true if what websockets say has to wait.
    pub(super) fn holds(&self) -> bool {
        !matches!(self, Self::None) && self.failures() < FAILURES
    }

    /// Returns the time at which the transcript is read again.
    pub(super) fn read_at(&self) -> Option<Duration> {
        if let Self::Waiting { at, .. } = self { Some(*at) } else { None }
    }

    pub(super) fn is_due(&self, now: Duration) -> bool {
        self.read_at().is_some_and(|at| at <= now)
    }
}
