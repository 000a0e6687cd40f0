//! The part of the transcript that no websocket has delivered.

use std::time::Duration;

use connect_core::Timestamp;

/// The shortest time between two readings of the transcript.
pub(super) const PACE: Duration = Duration::from_secs(1);

/// The events that may be missing: since when, and what is done about them.
#[derive(Debug)]
pub(super) enum Gap {
    /// No event is missing before the next one that a subscribed websocket has.
    Closed,
    /// Events from `from` on may be missing. The transcript has them.
    Open {
        /// `None` means from the beginning.
        from: Option<Timestamp>,
        reading: Reading,
        /// The readings in a row that failed.
        failures: u32,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Waits until there is a websocket or a token.
    Idle,
    /// The transcript is being read, since `began`.
    Running {
        began: Duration,
        /// True if events may be missing that came since the reading began.
        again: bool,
    },
    /// Begins at this time.
    Due(Duration),
}

impl Gap {
    /// Returns the gap of a session that has delivered nothing.
    pub(super) fn beginning() -> Self {
        Self::Open { from: None, reading: Reading::Idle, failures: 0 }
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// Opens the gap from a time on. One that is open stays as it is.
    pub(super) fn open(&mut self, from: Option<Timestamp>) {
        if !self.is_open() {
            *self = Self::Open { from, reading: Reading::Idle, failures: 0 };
        }
    }

    /// Has the transcript read at `at`. A reading that runs may have begun too early, so that
    /// another one follows it.
    pub(super) fn ask(&mut self, at: Duration) {
        if let Self::Open { reading, .. } = self {
            match reading {
                Reading::Idle => *reading = Reading::Due(at),
                Reading::Running { again, .. } => *again = true,
                // A wait after a failure is kept.
                Reading::Due(_) => {}
            }
        }
    }

    /// Begins the reading if it is due. Returns true if it was.
    pub(super) fn begin(&mut self, now: Duration) -> bool {
        match self {
            Self::Open { reading, .. } if reading.is_due(now) => {
                *reading = Reading::Running { began: now, again: false };
                true
            }
            _ => false,
        }
    }

    pub(super) fn is_running(&self) -> bool {
        matches!(self, Self::Open { reading: Reading::Running { .. }, .. })
    }

    /// Returns the time from which events may be missing. `None` means from the beginning.
    pub(super) fn from(&self) -> Option<Timestamp> {
        match self {
            Self::Closed => None,
            Self::Open { from, .. } => *from,
        }
    }

    /// Notes that a reading is complete, after which events from `from` on may be missing. Returns
    /// true if none before it is: no other reading follows at once.
    pub(super) fn finish(&mut self, now: Duration, from: Option<Timestamp>) -> bool {
        let Self::Open { reading: Reading::Running { began, again }, .. } = *self else { return false };
        let reading = if again { Reading::Due(now.max(began + PACE)) } else { Reading::Idle };
        *self = Self::Open { from, reading, failures: 0 };
        !again
    }

    pub(super) fn close(&mut self) {
        *self = Self::Closed;
    }

    /// Notes that a reading failed. Another one begins at `at`, or when it is asked for.
    pub(super) fn fail(&mut self, at: Option<Duration>) {
        if let Self::Open { reading, failures, .. } = self {
            *failures = failures.saturating_add(1);
            *reading = at.map_or(Reading::Idle, Reading::Due);
        }
    }

    pub(super) fn failures(&self) -> u32 {
        match self {
            Self::Closed => 0,
            Self::Open { failures, .. } => *failures,
        }
    }

    /// Returns the time at which a reading is due.
    pub(super) fn read_at(&self) -> Option<Duration> {
        match self {
            Self::Open { reading: Reading::Due(at), .. } => Some(*at),
            _ => None,
        }
    }
}

impl Reading {
    fn is_due(self, now: Duration) -> bool {
        matches!(self, Self::Due(at) if at <= now)
    }
}
