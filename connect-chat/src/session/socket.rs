//! A websocket of a session.

use std::time::Duration;

use super::SocketId;

/// The time in which a websocket must be open.
const OPENS: Duration = Duration::from_secs(30);
/// The time in which the service must answer a subscription or a heartbeat.
const ANSWERS: Duration = Duration::from_secs(15);
/// The time between two heartbeats.
const BEAT: Duration = Duration::from_secs(10);
/// The time for which a websocket must have been subscribed to count as a success.
const LASTS: Duration = Duration::from_secs(30);
/// The shortest and the longest life that are believed. The service closes a websocket after an
/// hour, whatever expiry it has named.
const LIVES: (Duration, Duration) = (Duration::from_secs(60), Duration::from_secs(59 * 60));
/// The time before its expiry at which a websocket is replaced, or a quarter of a shorter life.
const EARLY: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(super) struct Socket {
    pub(super) id: SocketId,
    pub(super) state: State,
    /// The time at which the websocket counts as lost, unless something is heard.
    pub(super) until: Duration,
    /// The time from which the websocket counts as a success.
    lasts_at: Duration,
    beat_at: Duration,
    renew_at: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Opening,
    Subscribing,
    Live,
}

impl Socket {
    pub(super) fn new(id: SocketId, now: Duration, lifetime: Duration) -> Self {
        let lifetime = lifetime.clamp(LIVES.0, LIVES.1);
        let renew_at = now.saturating_add(lifetime.saturating_sub(EARLY.min(lifetime / 4)));
        Self {
            id,
            state: State::Opening,
            until: now + OPENS,
            lasts_at: Duration::MAX,
            beat_at: Duration::MAX,
            renew_at,
        }
    }

    pub(super) fn open(&mut self, now: Duration) {
        self.state = State::Subscribing;
        self.until = now + ANSWERS;
    }

    pub(super) fn live(&mut self, now: Duration) {
        self.state = State::Live;
        self.lasts_at = now + LASTS;
        self.beat_at = now + BEAT;
        self.hear(now);
    }

    /// Notes that the service has said something.
    pub(super) fn hear(&mut self, now: Duration) {
        if self.state == State::Live {
            self.until = now + BEAT + ANSWERS;
        }
    }

    /// Returns true if the websocket has been subscribed for long enough to count as a success.
    pub(super) fn has_lasted(&self, now: Duration) -> bool {
        self.lasts_at <= now
    }

    /// Returns true if a heartbeat is due, and waits for the next one.
    pub(super) fn is_beat_due(&mut self, now: Duration) -> bool {
        let is_due = self.beat_at <= now;
        if is_due {
            self.beat_at = now + BEAT;
        }
        is_due
    }

    /// Returns true once: when the websocket must be replaced.
    pub(super) fn is_renewal_due(&mut self, now: Duration) -> bool {
        let is_due = self.state == State::Live && self.renew_at <= now;
        if is_due {
            self.renew_at = Duration::MAX;
        }
        is_due
    }

    /// Returns the time at which something is due.
    pub(super) fn next(&self) -> Duration {
        let renew_at = if self.state == State::Live { self.renew_at } else { Duration::MAX };
        self.until.min(self.beat_at).min(renew_at)
    }
}
