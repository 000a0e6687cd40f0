//! The identity that an issuer issued last, shared by the calls of a client.

mod identity;
mod schedule;

pub(crate) use self::identity::Identity;

use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use self::schedule::{Schedule, Stage};
use super::client_key::Provider;
#[cfg(feature = "sigv4")]
use super::{Credentials, CredentialsProvider};
use crate::clock::{Clock, Randomness};
use crate::error::AuthError;
#[cfg(feature = "sigv4")]
use crate::error::AuthProblem;
use crate::timestamp::Timestamp;

/// The seconds in which the issuer is not asked again for an identity that the calls can do
/// without, after it was asked in vain.
const PAUSE: i64 = 60;

/// The identity of the calls of a client that has an issuer.
#[derive(Default)]
pub(crate) struct Issued(Mutex<Held>);

/// The known facts about the identity.
#[derive(Default)]
struct Held {
    /// The number of times that the issuer has answered.
    answers: u64,
    kept: Kept,
    /// The error of the last answer, if it was one.
    failure: Option<AuthError>,
    /// True if a call has the turn to ask the issuer.
    is_asked: bool,
    /// The time, in seconds since 1970, when a call took the turn that has issued nothing yet.
    asked_at: Option<i64>,
    /// The calls that wait for the turn, or for the answer to the one that has it.
    waiting: Vec<Waker>,
}

#[derive(Default)]
enum Kept {
    /// The issuer has issued nothing. The identity is that of the client's configuration, if it has
    /// one.
    #[default]
    Nothing,
    Issued(Identity, Schedule),
    /// The service refused the identity.
    Refused,
}

/// A need for a new identity: the number of the issuer's answers when the need arose. A later
/// answer satisfies it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Need(u64);

/// An answer of the issuer: an identity with the need that would replace it, or an error.
pub(crate) type Answer = Result<(Identity, Need), AuthError>;

impl Issued {
    /// The time for which a call waits for a new identity if it can do without.
    pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(5);

    /// Returns the identity to use at `now` if the issuer need not be asked, and the need that
    /// would replace it. `configured` is the provider of the client's configuration.
    pub(crate) fn current(&self, configured: Option<&Provider>, now: Option<Timestamp>) -> (Option<Identity>, Need) {
        let held = self.lock();
        let need = Need(held.answers);
        if !matches!(held.kept, Kept::Nothing) {
            return (held.ready(now).cloned(), need);
        }
        // The author's provider is called without the lock.
        drop(held);
        let token = configured.and_then(|provider| provider.token().ok());
        let is_fresh = |token: &_| Schedule::of_token(token).stage(now) == Stage::Fresh;
        (token.filter(is_fresh).map(Identity::Token), need)
    }

    /// Returns an identity that was issued and can still be used at `now`, if there is one, and the
    /// need that would replace it.
    pub(crate) fn usable(&self, now: Option<Timestamp>) -> Option<(Identity, Need)> {
        let held = self.lock();
        match &held.kept {
            Kept::Issued(identity, schedule) if schedule.stage(now) != Stage::Over => {
                Some((identity.clone(), Need(held.answers)))
            }
            _ => None,
        }
    }

    /// Notes that the service refused, at `now`, the identity that `need` replaces. Returns false
    /// if the identity is too new for another one to be any better.
    pub(crate) fn refuse(&self, need: Need, now: Option<Timestamp>) -> bool {
        let mut held = self.lock();
        if held.answers != need.0 {
            return true;
        }
        if let Kept::Issued(_, schedule) = &held.kept
            && !schedule.can_be_refused(now)
        {
            return false;
        }
        held.kept = Kept::Refused;
        true
    }

    /// Returns the answer of the issuer to `need`: that to another call, or that of `issue`. A call
    /// that can do without the answer to another call gets the identity that there is.
    pub(crate) async fn renew<F>(
        &self,
        need: Need,
        clock: &dyn Clock,
        randomness: &dyn Randomness,
        issue: impl FnOnce() -> F,
    ) -> Answer
    where
        F: Future<Output = Result<Identity, AuthError>>,
    {
        match poll_fn(|context| self.poll_turn(need, clock.now(), context)).await {
            Ok(answer) => answer,
            Err(turn) => {
                let answer = issue().await;
                turn.0.keep(answer, clock.now(), randomness)
            }
        }
    }

    /// Waits for the answer to `need`, or for the turn to ask.
    fn poll_turn(&self, need: Need, now: Option<Timestamp>, context: &Context<'_>) -> Poll<Result<Answer, Turn<'_>>> {
        let mut held = self.lock();
        if let Some(answer) = held.answer_to(need) {
            return Poll::Ready(Ok(answer));
        }
        if let Some(identity) = held.ready(now) {
            return Poll::Ready(Ok(Ok((identity.clone(), Need(held.answers)))));
        }
        if held.is_asked {
            if !held.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                held.waiting.push(context.waker().clone());
            }
            return Poll::Pending;
        }
        held.is_asked = true;
        held.asked_at = now.map(|now| now.seconds());
        Poll::Ready(Err(Turn(self)))
    }

    /// Keeps an answer that the issuer gives at `now` for the calls of the client.
    fn keep(&self, answer: Result<Identity, AuthError>, now: Option<Timestamp>, randomness: &dyn Randomness) -> Answer {
        let answer = answer.and_then(|identity| identity.issued_at(now));
        let answer = answer.map(|identity| (Schedule::new(&identity, now, randomness), identity));
        let mut held = self.lock();
        held.answers += 1;
        let (schedule, identity) = answer.inspect_err(|error| held.failure = Some(error.clone()))?;
        held.kept = Kept::Issued(identity.clone(), schedule);
        held.failure = None;
        held.asked_at = None;
        Ok((identity, Need(held.answers)))
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Issued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issued").finish_non_exhaustive()
    }
}

#[cfg(feature = "sigv4")]
impl CredentialsProvider for Issued {
    /// Returns the credentials that were issued last, for a signature that waits for no issuer,
    /// such as that of a presigned URL.
    fn credentials(&self) -> Result<Credentials, AuthError> {
        let held = self.lock();
        let issued = if let Kept::Issued(identity, _) = &held.kept { identity.credentials() } else { None };
        issued.cloned().ok_or_else(|| {
            AuthError::new(
                AuthProblem::NoCredentials,
                "the client has no credentials before a call has asked its issuer: make a call first, or pass \
                 credentials with `CallBuilder::credentials`",
            )
        })
    }
}

impl Held {
    /// Returns the identity that a call uses at `now` without an answer of the issuer, if it can.
    fn ready(&self, now: Option<Timestamp>) -> Option<&Identity> {
        let Kept::Issued(identity, schedule) = &self.kept else { return None };
        let asked_for = now.zip(self.asked_at).map(|(now, asked_at)| now.seconds().saturating_sub(asked_at));
        let is_within = |seconds| asked_for.is_some_and(|asked_for| (0..seconds).contains(&asked_for));
        let is_ready = match schedule.stage(now) {
            Stage::Fresh => true,
            Stage::Advisory => self.is_asked || is_within(PAUSE),
            Stage::Mandatory if self.is_asked => !is_within(Issued::LONGEST_WAIT.as_secs().cast_signed()),
            Stage::Mandatory => is_within(PAUSE),
            Stage::Over => false,
        };
        is_ready.then_some(identity)
    }

    /// Returns the answer that the issuer has given to another call since `need` arose, if it can
    /// be used.
    fn answer_to(&self, need: Need) -> Option<Answer> {
        if self.answers == need.0 {
            return None;
        }
        match (&self.failure, &self.kept) {
            (Some(error), _) => Some(Err(error.clone())),
            (None, Kept::Issued(identity, _)) => Some(Ok((identity.clone(), Need(self.answers)))),
            (None, Kept::Nothing | Kept::Refused) => None,
        }
    }
}

/// The turn of a call to ask the issuer. An abandoned call leaves it to another one.
struct Turn<'a>(&'a Issued);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut held = self.0.lock();
            held.is_asked = false;
            std::mem::take(&mut held.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}

#[cfg(all(test, feature = "sigv4"))]
mod tests {
    use super::*;
    use crate::clock::{SystemClock, SystemRandomness};

    #[test]
    fn all_calls_get_clones_of_one_value_whose_signing_key_is_derived_once() {
        let issued = Issued::default();
        let issue = || std::future::ready(Ok(Identity::Credentials(Credentials::new("id", "secret"))));
        let (clock, randomness) = (SystemClock::new(), SystemRandomness);
        let renewed = std::pin::pin!(issued.renew(Need::default(), &clock, &randomness, issue));
        let Poll::Ready(Ok((first, _))) = renewed.poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("the issuer does not wait");
        };
        let first = first.credentials().unwrap();
        for _ in 0..2 {
            let (current, _) = issued.current(None, clock.now());
            assert!(current.unwrap().credentials().unwrap().is(first));
        }
        assert!(issued.credentials().unwrap().is(first));
    }
}
