//! The token that an issuer issued last, shared by the calls of a client.

use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::Token;
use super::client_key::Provider;
use crate::error::AuthError;
use crate::timestamp::Timestamp;

/// The seconds before its expiry at which a token is replaced, so that it does not expire in
/// transit.
const MARGIN: i64 = 10;

/// The token of the calls of a client that has an issuer.
#[derive(Debug, Default)]
pub(crate) struct IssuedToken(Mutex<Held>);

/// The known facts about the token.
#[derive(Debug, Default)]
struct Held {
    /// The number of times that the issuer has answered.
    answers: u64,
    state: State,
    /// True if a call has the turn to ask the issuer.
    is_asked: bool,
    /// The calls that wait for the turn, or for the answer to the one that has it.
    waiting: Vec<Waker>,
}

#[derive(Debug, Default)]
enum State {
    /// The issuer was not asked. The token is that of the client's configuration, if it has one.
    #[default]
    Initial,
    Issued(Token),
    Failed(AuthError),
    /// The service refused the token.
    Refused,
}

/// A need for a new token: the number of the issuer's answers when the need arose. A later answer
/// satisfies it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Need(u64);

/// An answer of the issuer: a token with the need that would replace it, or an error.
pub(crate) type Answer = Result<(Token, Need), AuthError>;

impl IssuedToken {
    /// Returns the token to send at `now`, if there is one, and the need that would replace it.
    /// `configured` is the provider of the client's configuration.
    pub(crate) fn current(&self, configured: Option<&Provider>, now: Option<Timestamp>) -> (Option<Token>, Need) {
        let held = self.lock();
        let need = Need(held.answers);
        let (token, is_initial) = match &held.state {
            State::Initial => (None, true),
            State::Issued(token) => (Some(token.clone()), false),
            State::Failed(_) | State::Refused => (None, false),
        };
        // The author's provider is called without the lock.
        drop(held);
        let token = if is_initial { configured.and_then(|provider| provider.token().ok()) } else { token };
        let lasts = |token: &Token| match (token.expires(), now) {
            (Some(expires), Some(now)) => expires.seconds().saturating_sub(MARGIN) > now.seconds(),
            _ => true,
        };
        (token.filter(lasts), need)
    }

    /// Notes that the service refused the token that `need` replaces.
    pub(crate) fn refuse(&self, need: Need) {
        let mut held = self.lock();
        if held.answers == need.0 {
            held.state = State::Refused;
        }
    }

    /// Returns the answer of the issuer to `need`: that to another call, or that of `issue`. `now`
    /// is the time when it is there.
    pub(crate) async fn renew<F>(
        &self,
        need: Need,
        issue: impl FnOnce() -> F,
        now: impl FnOnce() -> Option<Timestamp>,
    ) -> Answer
    where
        F: Future<Output = Result<Token, AuthError>>,
    {
        match poll_fn(|context| self.poll_turn(need, context)).await {
            Ok(answer) => answer,
            Err(turn) => {
                let answer = issue().await;
                turn.0.keep(answer, now())
            }
        }
    }

    /// Waits for the answer to `need`, or for the turn to ask.
    fn poll_turn(&self, need: Need, context: &Context<'_>) -> Poll<Result<Answer, Turn<'_>>> {
        let mut held = self.lock();
        if let Some(answer) = held.answer_to(need) {
            return Poll::Ready(Ok(answer));
        }
        if held.is_asked {
            if !held.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                held.waiting.push(context.waker().clone());
            }
            return Poll::Pending;
        }
        held.is_asked = true;
        Poll::Ready(Err(Turn(self)))
    }

    /// Returns the answer that the issuer has given to another call since `need` arose, if there is
    /// a usable one.
    pub(crate) fn answer_to(&self, need: Need) -> Option<Answer> {
        self.lock().answer_to(need)
    }

    /// Keeps an answer that the issuer gives at `now` for the calls of the client.
    pub(crate) fn keep(&self, answer: Result<Token, AuthError>, now: Option<Timestamp>) -> Answer {
        let answer = answer.map(|token| token.issued_at(now));
        let mut held = self.lock();
        held.answers += 1;
        held.state = match &answer {
            Ok(token) => State::Issued(token.clone()),
            Err(error) => State::Failed(error.clone()),
        };
        answer.map(|token| (token, Need(held.answers)))
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn answer_to(&self, need: Need) -> Option<Answer> {
        if self.answers == need.0 {
            return None;
        }
        match &self.state {
            State::Issued(token) => Some(Ok((token.clone(), Need(self.answers)))),
            State::Failed(error) => Some(Err(error.clone())),
            State::Initial | State::Refused => None,
        }
    }
}

/// The turn of a call to ask the issuer. An abandoned call leaves it to another one.
struct Turn<'a>(&'a IssuedToken);

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
