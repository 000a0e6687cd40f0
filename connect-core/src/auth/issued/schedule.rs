//! The times at which an identity is replaced.

#[cfg(feature = "sigv4")]
use std::time::Duration;

use super::Identity;
use crate::auth::Token;
use crate::clock::Randomness;
use crate::timestamp::Timestamp;

/// The seconds before its expiry at which a token is replaced, so that it does not expire in
/// transit.
const TOKEN_MARGIN: i64 = 10;

/// The seconds before their expiry at which credentials are replaced, as in botocore: a quarter and
/// a sixth of an hour, the time that the sessions of AWS last by default.
#[cfg(feature = "sigv4")]
const ADVISORY: i64 = 15 * 60;
#[cfg(feature = "sigv4")]
const MANDATORY: i64 = 10 * 60;

/// The seconds after which credentials that the service refuses are replaced.
#[cfg(feature = "sigv4")]
const SETTLED: i64 = 60;

/// The times of the stages of an identity, in seconds since 1970.
#[derive(Clone, Copy)]
pub(super) struct Schedule {
    advisory: i64,
    mandatory: i64,
    over: i64,
    /// The time from which a refusal by the service counts.
    settled: i64,
}

/// The stage of an identity that was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// No replacement is needed.
    Fresh,
    /// One call asks for a new identity. The others use this one.
    Advisory,
    /// Calls wait for a new identity, and use this one if the issuer fails.
    Mandatory,
    /// The identity is not used any more.
    Over,
}

impl Schedule {
    /// Returns the schedule of an identity that was issued at `now`.
    #[cfg_attr(not(feature = "sigv4"), expect(unused_variables, reason = "tokens have no jitter"))]
    pub(super) fn new(identity: &Identity, now: Option<Timestamp>, randomness: &dyn Randomness) -> Self {
        match identity {
            Identity::Token(token) => Self::of_token(token),
            #[cfg(feature = "sigv4")]
            Identity::Credentials(credentials) => {
                Self::of_credentials(credentials.expires().map(|expires| expires.seconds()), now, randomness)
            }
        }
    }

    /// Returns the schedule of a token, which has no stage between the first and the last.
    pub(super) fn of_token(token: &Token) -> Self {
        let over = token.expires().map_or(i64::MAX, |expires| expires.seconds().saturating_sub(TOKEN_MARGIN));
        Self { advisory: over, mandatory: over, over, settled: i64::MIN }
    }

    /// Returns the schedule of credentials that expire at `expires`.
    ///
    /// Those that last for less than an hour are replaced later, because they would else be so as
    /// soon as they are issued. The first stage begins at random in its first half, so that the
    /// clients of a fleet that started together do not ask together.
    #[cfg(feature = "sigv4")]
    fn of_credentials(expires: Option<i64>, now: Option<Timestamp>, randomness: &dyn Randomness) -> Self {
        let now = now.map(|now| now.seconds());
        let settled = now.map_or(i64::MIN, |now| now.saturating_add(SETTLED));
        let Some(over) = expires else {
            return Self { advisory: i64::MAX, mandatory: i64::MAX, over: i64::MAX, settled };
        };
        let lifetime = now.map_or(i64::MAX, |now| over.saturating_sub(now));
        let (advisory, mandatory) = (ADVISORY.min(lifetime / 4), MANDATORY.min(lifetime / 6));
        let spread = Duration::from_secs(((advisory - mandatory) / 2).unsigned_abs());
        // Without randomness, the earliest time is the safe choice.
        let jitter = randomness.fraction().map_or(0, |fraction| {
            let jitter = Duration::try_from_secs_f64(spread.as_secs_f64() * fraction.max(0.0));
            jitter.map_or(0, |jitter| jitter.min(spread).as_secs().cast_signed())
        });
        Self {
            advisory: over.saturating_sub(advisory - jitter),
            mandatory: over.saturating_sub(mandatory),
            over,
            settled,
        }
    }

    /// Returns the stage at `now`. Without a clock, an identity does not age.
    pub(super) fn stage(&self, now: Option<Timestamp>) -> Stage {
        let Some(now) = now else { return Stage::Fresh };
        match now.seconds() {
            now if now >= self.over => Stage::Over,
            now if now >= self.mandatory => Stage::Mandatory,
            now if now >= self.advisory => Stage::Advisory,
            _ => Stage::Fresh,
        }
    }

    /// Returns true if the identity is replaced when the service refuses it at `now`. A service
    /// that refuses credentials that are new refuses those that follow.
    pub(super) fn can_be_refused(&self, now: Option<Timestamp>) -> bool {
        now.is_none_or(|now| now.seconds() >= self.settled)
    }
}
