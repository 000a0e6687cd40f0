//! The credentials that were fetched last, shared by all callers.

use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use connect_core::Timestamp;
use connect_core::auth::{AuthError, AuthProblem, Credentials};

/// The seconds before their expiry at which credentials are refreshed at the earliest, while other
/// callers use the old ones, and at which the other callers wait for the new ones. Both are those
/// of botocore.
const ADVISORY: i64 = 15 * 60;
const MANDATORY: i64 = 10 * 60;
/// The seconds after a refresh that failed in which no other is tried, while the credentials last.
const PAUSE: i64 = 60;

/// The credentials of a chain, and who refreshes them.
#[derive(Debug, Default)]
pub(super) struct Cache(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    kept: Option<Kept>,
    /// The number of fetches that have ended.
    fetches: u64,
    /// The error of the last fetch, if it failed.
    error: Option<AuthError>,
    /// The time before which no refresh is tried.
    paused_until: Option<i64>,
    /// True if a caller fetches credentials.
    is_fetching: bool,
    /// The callers that wait for them.
    waiting: Vec<Waker>,
}

#[derive(Debug)]
struct Kept {
    credentials: Credentials,
    /// The number of the fetch that returned them.
    number: u64,
    /// The times in seconds from which on one caller refreshes the credentials, from which on the
    /// others wait for it, and at which they expire.
    limits: Option<[i64; 3]>,
}

/// The age of the kept credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    Fresh,
    /// One caller refreshes them. The others use them.
    Advisory,
    /// One caller refreshes them. The others wait for it.
    Mandatory,
    /// They have expired, or there are none.
    Gone,
}

/// Credentials and the number of the fetch that returned them, or the error of a fetch.
pub(super) type Fetched = Result<(Credentials, u64), AuthError>;

/// The next step of a caller.
enum Step<'a> {
    Return(Fetched),
    Fetch(Turn<'a>),
}

impl Cache {
    /// Returns the kept credentials, or those that `fetch` returns, of which one runs at a time.
    ///
    /// If a refresh fails, credentials that last are returned. Callers that wait for a fetch get
    /// its error. The credentials of the fetch with the number `refused` are not returned, and no
    /// old ones in their place. `fraction` is a random number from 0 to 1, so that processes that
    /// began at the same time do not all refresh at the same time.
    pub(super) async fn get<F>(
        &self,
        refused: Option<u64>,
        fetch: impl FnOnce() -> F,
        now: impl Fn() -> Option<Timestamp>,
        fraction: impl FnOnce() -> f64,
    ) -> Fetched
    where
        F: Future<Output = Result<Credentials, AuthError>>,
    {
        let began = self.lock().fetches;
        match poll_fn(|context| self.poll(began, refused, now(), context)).await {
            Step::Return(result) => result,
            Step::Fetch(turn) => {
                let fetched = fetch().await;
                turn.keep(fetched, refused, now(), fraction())
            }
        }
    }

    /// Waits for a fetch of another caller, if that is the step of this one. `began` is the number
    /// of fetches that had ended when this caller began.
    fn poll(&self, began: u64, refused: Option<u64>, now: Option<Timestamp>, context: &Context<'_>) -> Poll<Step<'_>> {
        let mut held = self.lock();
        let age = held.age(refused, now);
        let is_paused = matches!((held.paused_until, now), (Some(until), Some(now)) if now.seconds() < until);
        let was_asked = held.fetches != began;
        let kept = held.kept.as_ref().map(|kept| (kept.credentials.clone(), kept.number));
        let returned = match (age, kept, &held.error) {
            (Age::Fresh, Some(kept), _) => Some(Ok(kept)),
            (Age::Advisory, Some(kept), _) if held.is_fetching || is_paused || was_asked => Some(Ok(kept)),
            (Age::Mandatory, Some(kept), _) if is_paused || was_asked => Some(Ok(kept)),
            (Age::Gone, _, Some(error)) if was_asked => Some(Err(error.clone())),
            _ => None,
        };
        if let Some(result) = returned {
            return Poll::Ready(Step::Return(result));
        }
        if held.is_fetching {
            if !held.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                held.waiting.push(context.waker().clone());
            }
            return Poll::Pending;
        }
        held.is_fetching = true;
        Poll::Ready(Step::Fetch(Turn(self)))
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn age(&self, refused: Option<u64>, now: Option<Timestamp>) -> Age {
        let Some(kept) = self.kept.as_ref().filter(|kept| Some(kept.number) != refused) else { return Age::Gone };
        let (Some([refresh, wait, expiry]), Some(now)) = (kept.limits, now) else { return Age::Fresh };
        match now.seconds() {
            now if now >= expiry => Age::Gone,
            now if now >= wait => Age::Mandatory,
            now if now >= refresh => Age::Advisory,
            _ => Age::Fresh,
        }
    }
}

impl Kept {
    fn new(credentials: Credentials, number: u64, now: Option<Timestamp>, fraction: f64) -> Self {
        let limits = credentials.expires().map(|expiry| {
            let expiry = expiry.seconds();
            // Credentials that last for less than twice as long are not refreshed all the time.
            let lifetime = now.map_or(i64::MAX, |now| expiry.saturating_sub(now.seconds()));
            #[expect(clippy::cast_possible_truncation, reason = "the fraction is from 0 to 1")]
            #[expect(clippy::cast_precision_loss, reason = "the number is small")]
            let advisory = ADVISORY - (fraction * (ADVISORY - MANDATORY) as f64) as i64;
            [advisory.min(lifetime / 2), MANDATORY.min(lifetime / 3), 0].map(|before| expiry.saturating_sub(before))
        });
        Self { credentials, number, limits }
    }
}

/// The turn of a caller to fetch credentials. A caller that is dropped leaves it to another one.
struct Turn<'a>(&'a Cache);

impl Turn<'_> {
    /// Keeps what was fetched at `now`, and returns the credentials to use.
    fn keep(
        self,
        fetched: Result<Credentials, AuthError>,
        refused: Option<u64>,
        now: Option<Timestamp>,
        fraction: f64,
    ) -> Fetched {
        let fetched = fetched.and_then(|credentials| check(credentials, now));
        let mut held = self.0.lock();
        held.fetches += 1;
        match fetched {
            Ok(credentials) => {
                let number = held.fetches;
                held.kept = Some(Kept::new(credentials.clone(), number, now, fraction));
                (held.error, held.paused_until) = (None, None);
                Ok((credentials, number))
            }
            Err(error) => {
                held.error = Some(error.clone());
                held.paused_until = now.map(|now| now.seconds().saturating_add(PAUSE));
                match (held.age(refused, now), &held.kept) {
                    (Age::Gone, _) | (_, None) => Err(error),
                    (_, Some(kept)) => Ok((kept.credentials.clone(), kept.number)),
                }
            }
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut held = self.0.lock();
            held.is_fetching = false;
            std::mem::take(&mut held.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}

/// Returns an error if credentials that were just fetched have expired.
fn check(credentials: Credentials, now: Option<Timestamp>) -> Result<Credentials, AuthError> {
    match (credentials.expires(), now) {
        (Some(expires), Some(now)) if expires <= now => Err(AuthError::new(
            AuthProblem::Expired,
            format!(
                "the credentials of `{}` were already expired when they were read, since {expires}: refresh them at \
                 their source, and check this machine's clock",
                credentials.access_key_id()
            ),
        )),
        _ => Ok(credentials),
    }
}
