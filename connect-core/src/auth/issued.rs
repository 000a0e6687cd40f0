//! The token that an issuer issued last, shared by the calls of a client.

use std::sync::{Mutex, MutexGuard, PoisonError};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Need(u64);

/// An answer of the issuer: a token with the need that would replace it, or an error.
pub(crate) type Answer = Result<(Token, Need), AuthError>;

impl IssuedToken {
    /// Returns the token to send at `now`, if there is one, and the need that would replace it.
    /// `configured` is the provider of the client's configuration.
    pub(crate) fn current(&self, configured: Option<&Provider>, now: Option<Timestamp>) -> (Option<Token>, Need) {
        let held = self.lock();
        let token = match &held.state {
            State::Initial => configured.and_then(|provider| provider.token().ok()),
            State::Issued(token) => Some(token.clone()),
            State::Failed(_) | State::Refused => None,
        };
        let lasts = |token: &Token| match (token.expires(), now) {
            (Some(expires), Some(now)) => expires.seconds().saturating_sub(MARGIN) > now.seconds(),
            _ => true,
        };
        (token.filter(lasts), Need(held.answers))
    }

    /// Notes that the service refused the token that `need` replaces.
    pub(crate) fn refuse(&self, need: Need) {
        let mut held = self.lock();
        if held.answers == need.0 {
            held.state = State::Refused;
        }
    }

    /// Returns the answer that the issuer has given to another call since `need` arose, if there is
    /// a usable one. The issuer must be locked.
    pub(crate) fn answer_to(&self, need: Need) -> Option<Answer> {
        let held = self.lock();
        if held.answers == need.0 {
            return None;
        }
        match &held.state {
            State::Issued(token) => Some(Ok((token.clone(), Need(held.answers)))),
            State::Failed(error) => Some(Err(error.clone())),
            State::Initial | State::Refused => None,
        }
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
