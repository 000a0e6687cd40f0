//! Bearer tokens of a client, and the providers that supply them.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};

use crate::error::{AuthError, AuthProblem};
use crate::shape::Secret;
use crate::timestamp::Timestamp;

/// A bearer token (RFC 6750), and the time at which it expires, if that is known.
///
/// The token is redacted in `Debug`. Cloning is cheap.
///
/// ```
/// use connect_core::auth::BearerToken;
///
/// let token = BearerToken::new("mF_9.B5f-4.1JqM");
/// assert_eq!(format!("{token:?}"), "BearerToken { expires: None, .. }");
/// ```
#[derive(Clone)]
pub struct BearerToken {
    token: Arc<Secret<String>>,
    expires: Option<Timestamp>,
}

impl BearerToken {
    /// Creates a token without an expiry. `token` is the token alone, without `Bearer `.
    pub fn new(token: impl Into<Secret<String>>) -> Self {
        Self { token: Arc::new(token.into()), expires: None }
    }

    /// Sets the time at which the token expires. From then on a call fails with
    /// [`AuthProblem::Expired`] before anything is sent.
    #[must_use]
    pub fn with_expiry(self, expires: Timestamp) -> Self {
        Self { expires: Some(expires), ..self }
    }

    /// Returns the time at which the token expires, if it is known.
    pub fn expires(&self) -> Option<Timestamp> {
        self.expires
    }

    /// Returns the value of the header `authorization`, which is marked sensitive.
    fn header(&self, now: Option<Timestamp>) -> Result<HeaderValue, AuthError> {
        if let (Some(expires), Some(now)) = (self.expires, now)
            && expires <= now
        {
            let reason = format!("the bearer token expired at {expires}: get a new one");
            return Err(AuthError::new(AuthProblem::Expired, reason));
        }
        let token = self.token.expose();
        if token.is_empty() {
            return Err(unusable("the bearer token is empty: pass the token"));
        }
        if let Some(index) = token.bytes().position(|byte| !byte.is_ascii_graphic()) {
            return Err(unusable(&format!(
                "the bearer token has a character at byte {index} that cannot be sent: pass the token alone, without \
                 `Bearer`, spaces and line breaks"
            )));
        }
        let value = HeaderValue::from_maybe_shared(bytes::Bytes::from(["Bearer ", token].concat()));
        let mut value = value.map_err(|_| unusable("the bearer token cannot be sent in a header: check it"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BearerToken").field("expires", &self.expires).finish_non_exhaustive()
    }
}

fn unusable(reason: &str) -> AuthError {
    AuthError::new(AuthProblem::UnusableToken, reason)
}

/// A source of bearer tokens, which a client consults for every attempt of an operation that is
/// declared with `auth = bearer`.
///
/// A provider returns at once and does no I/O. A task that refreshes the token runs elsewhere and
/// stores it in a [`BearerSnapshot`]. A [`BearerToken`] implements this trait and returns itself.
pub trait BearerProvider: fmt::Debug + Send + Sync {
    /// Returns the token to send now.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if there is no token. The call then fails before anything is sent.
    fn bearer_token(&self) -> Result<BearerToken, AuthError>;
}

impl BearerProvider for BearerToken {
    fn bearer_token(&self) -> Result<BearerToken, AuthError> {
        Ok(self.clone())
    }
}

impl<P: BearerProvider + ?Sized> BearerProvider for Arc<P> {
    fn bearer_token(&self) -> Result<BearerToken, AuthError> {
        (**self).bearer_token()
    }
}

/// A provider whose bearer token can be replaced while clients use it. Clones share their content.
///
/// ```
/// use connect_core::auth::{BearerSnapshot, BearerToken};
/// use connect_core::{ClientConfig, Endpoint};
///
/// let snapshot = BearerSnapshot::empty();
/// let endpoint = Endpoint::new("https://api.example")?;
/// let config = ClientConfig::new(endpoint).with_bearer(snapshot.clone());
///
/// // In a task of your own, whenever the token is refreshed:
/// snapshot.replace(BearerToken::new("mF_9.B5f-4.1JqM"));
/// # Ok::<(), connect_core::error::EndpointError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct BearerSnapshot(Arc<RwLock<Option<BearerToken>>>);

impl BearerSnapshot {
    /// Creates an empty snapshot. Calls fail with [`AuthProblem::NoCredentials`] until
    /// [`replace`](Self::replace) is called.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Creates a snapshot that holds `token`.
    pub fn new(token: BearerToken) -> Self {
        Self(Arc::new(RwLock::new(Some(token))))
    }

    /// Replaces the token for all attempts from now on.
    pub fn replace(&self, token: BearerToken) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(token);
    }
}

impl BearerProvider for BearerSnapshot {
    fn bearer_token(&self) -> Result<BearerToken, AuthError> {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        held.ok_or_else(|| {
            AuthError::new(
                AuthProblem::NoCredentials,
                "the bearer snapshot is empty: fill it with `BearerSnapshot::replace`",
            )
        })
    }
}

/// Adds the bearer token of `provider` to the headers of an attempt.
///
/// # Errors
///
/// Returns an error if there is no token, if the token has expired or cannot be sent, or if the
/// request already has a header `authorization`.
pub(crate) fn authorize(
    headers: &mut HeaderMap,
    provider: Option<&dyn BearerProvider>,
    now: Option<Timestamp>,
) -> Result<(), AuthError> {
    let provider = provider.ok_or_else(|| {
        AuthError::new(
            AuthProblem::NoCredentials,
            "the operation needs a bearer token, and the client has none: pass one with `ClientConfig::with_bearer`",
        )
    })?;
    if headers.contains_key(AUTHORIZATION) {
        return Err(unusable(
            "the request has a header `authorization`, which the client writes from its bearer token: remove that header \
             of the call or the client, and pass a token for one call with `CallBuilder::bearer`",
        ));
    }
    let value = provider.bearer_token()?.header(now)?;
    headers
        .try_insert(AUTHORIZATION, value)
        .map(drop)
        .map_err(|_| unusable("the request has too many headers: send fewer"))
}
