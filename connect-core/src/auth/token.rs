//! The tokens of a client, and the providers that supply them.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use crate::error::{AuthError, AuthProblem};
use crate::shape::Secret;
use crate::timestamp::Timestamp;

/// An authentication token: a bearer token (RFC 6750), an API key or a password, and the time at
/// which it expires, if that is known.
///
/// The token is redacted in `Debug`. Cloning is cheap.
///
/// ```
/// use connect_core::auth::Token;
///
/// let token = Token::new("mF_9.B5f-4.1JqM");
/// assert_eq!(format!("{token:?}"), "Token { expires: None, .. }");
/// ```
#[derive(Clone)]
pub struct Token {
    text: Arc<Secret<String>>,
    expires: Option<Timestamp>,
    /// The time for which the token lasts from when an issuer returns it.
    lifetime: Option<Duration>,
}

impl Token {
    /// Creates a token without an expiry. `token` is the token alone, without `Bearer `.
    pub fn new(token: impl Into<Secret<String>>) -> Self {
        Self { text: Arc::new(token.into()), expires: None, lifetime: None }
    }

    /// Sets the time at which the token expires. From then on it is not sent: a call fails with
    /// [`AuthProblem::Expired`], or asks for a new token if the client has an
    /// [issuer](super::TokenIssuer).
    #[must_use]
    pub fn with_expiry(self, expires: Timestamp) -> Self {
        Self { expires: Some(expires), ..self }
    }

    /// Sets the time for which the token lasts, such as `expires_in` of OAuth 2.0. A client counts
    /// it from when its [issuer](super::TokenIssuer) returns the token. A token that comes from
    /// elsewhere needs [`with_expiry`](Self::with_expiry).
    #[must_use]
    pub fn with_lifetime(self, lifetime: Duration) -> Self {
        Self { lifetime: Some(lifetime), ..self }
    }

    /// Returns the token with its expiry, if it was issued at `now` for a known time.
    pub(super) fn issued_at(self, now: Option<Timestamp>) -> Self {
        let (Some(lifetime), Some(now)) = (self.lifetime, now) else { return self };
        let seconds = i64::try_from(lifetime.as_secs()).unwrap_or(i64::MAX);
        Self { lifetime: None, ..self.with_expiry(Timestamp::new(now.seconds().saturating_add(seconds), now.nanos())) }
    }

    /// Returns the time at which the token expires, if it is known.
    pub fn expires(&self) -> Option<Timestamp> {
        self.expires
    }

    pub(super) fn expose(&self) -> &str {
        self.text.expose()
    }

    /// Checks that a token can be sent at `now`. `kind` names it in errors, such as `bearer token`.
    ///
    /// # Errors
    ///
    /// Returns an error if the token has expired, or has characters that cannot be sent.
    pub(super) fn check(&self, kind: &str, now: Option<Timestamp>) -> Result<&str, AuthError> {
        self.check_expiry(kind, now)?;
        let token = self.expose();
        if token.is_empty() {
            return Err(unusable(format!("the {kind} is empty: pass the {kind}")));
        }
        if let Some(index) = token.bytes().position(|byte| !byte.is_ascii_graphic()) {
            return Err(unusable(format!(
                "the {kind} has a character at byte {index} that cannot be sent: pass the {kind} alone, without spaces \
                 and line breaks, and without a word such as `Bearer`"
            )));
        }
        Ok(token)
    }

    /// Checks that a token has not expired at `now`, if both times are known.
    pub(super) fn check_expiry(&self, kind: &str, now: Option<Timestamp>) -> Result<(), AuthError> {
        match (self.expires, now) {
            (Some(expires), Some(now)) if expires <= now => {
                let reason = format!("the {kind} expired at {expires}: get a new one");
                Err(AuthError::new(AuthProblem::Expired, reason))
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("expires", &self.expires).finish_non_exhaustive()
    }
}

pub(super) fn unusable(reason: impl Into<String>) -> AuthError {
    AuthError::new(AuthProblem::UnusableToken, reason)
}

/// A source of tokens, which a client consults for every attempt of an operation that is declared
/// with `auth = bearer`, `auth = basic` or `auth = api_key(…)`.
///
/// A provider returns at once and does no I/O. A [`Token`] and a text, such as a `String` or a
/// `Secret<String>`, are providers that return themselves. If another part of the program refreshes
/// the token, it stores it in a [`TokenSnapshot`]. If the client itself is to get tokens, give it a
/// [`TokenIssuer`](super::TokenIssuer).
pub trait TokenProvider: Send + Sync {
    /// Returns the token to send now.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if there is no token. The call then fails before anything is sent.
    fn token(&self) -> Result<Token, AuthError>;
}

impl TokenProvider for Token {
    fn token(&self) -> Result<Token, AuthError> {
        Ok(self.clone())
    }
}

impl TokenProvider for Secret<String> {
    fn token(&self) -> Result<Token, AuthError> {
        Ok(Token::new(self.clone()))
    }
}

impl TokenProvider for String {
    fn token(&self) -> Result<Token, AuthError> {
        Ok(Token::new(self.as_str()))
    }
}

impl TokenProvider for &str {
    fn token(&self) -> Result<Token, AuthError> {
        Ok(Token::new(*self))
    }
}

impl<P: TokenProvider + ?Sized> TokenProvider for Arc<P> {
    fn token(&self) -> Result<Token, AuthError> {
        (**self).token()
    }
}

/// A provider whose token can be replaced while clients use it. Clones share their content.
///
/// ```
/// use connect_core::auth::{Token, TokenSnapshot};
/// use connect_core::{ClientConfig, Endpoint};
///
/// let snapshot = TokenSnapshot::empty();
/// let endpoint = Endpoint::new("https://api.example")?;
/// let config = ClientConfig::new(endpoint).with_bearer(snapshot.clone());
///
/// // In a task of your own, whenever the token is refreshed:
/// snapshot.replace(Token::new("mF_9.B5f-4.1JqM"));
/// # Ok::<(), connect_core::error::EndpointError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct TokenSnapshot(Arc<RwLock<Option<Token>>>);

impl TokenSnapshot {
    /// Creates an empty snapshot. Calls fail with [`AuthProblem::NoCredentials`] until
    /// [`replace`](Self::replace) is called.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Creates a snapshot that holds `token`.
    pub fn new(token: Token) -> Self {
        Self(Arc::new(RwLock::new(Some(token))))
    }

    /// Replaces the token for all attempts from now on.
    pub fn replace(&self, token: Token) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(token);
    }
}

impl TokenProvider for TokenSnapshot {
    fn token(&self) -> Result<Token, AuthError> {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        held.ok_or_else(|| {
            AuthError::new(
                AuthProblem::NoCredentials,
                "the token snapshot is empty: fill it with `TokenSnapshot::replace`",
            )
        })
    }
}
