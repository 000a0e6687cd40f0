//! Credentials of AWS, and where they come from.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use zeroize::Zeroizing;

use crate::error::{AuthError, AuthProblem};
use crate::timestamp::Timestamp;

/// An access key of AWS: its id, its secret, and for a temporary one the session token.
///
/// Secret and session token are wiped from memory with the last clone, and shown by no `Debug`. Cloning is cheap.
///
/// ```
/// use connect_core::Credentials;
///
/// let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
/// assert_eq!(format!("{credentials:?}"), r#"Credentials { access_key_id: "AKIAIOSFODNN7EXAMPLE", expires: None, .. }"#);
/// ```
#[derive(Clone)]
pub struct Credentials(Arc<Key>);

#[derive(Clone)]
struct Key {
    id: String,
    secret: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
    expires: Option<Timestamp>,
}

impl Credentials {
    /// A key that does not expire.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        let (id, secret) = (access_key_id.into(), Zeroizing::new(secret_access_key.into()));
        Self(Arc::new(Key { id, secret, session_token: None, expires: None }))
    }

    fn with(mut self, change: impl FnOnce(&mut Key)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// With the session token of a temporary key.
    #[must_use]
    pub fn with_session_token(self, token: impl Into<String>) -> Self {
        self.with(|key| key.session_token = Some(Zeroizing::new(token.into())))
    }

    /// With the time from which on the service does not take the key: no request is signed with it after that.
    #[must_use]
    pub fn with_expiry(self, expires: Timestamp) -> Self {
        self.with(|key| key.expires = Some(expires))
    }

    /// The key's id, which is no secret.
    pub fn access_key_id(&self) -> &str {
        &self.0.id
    }

    /// When the key expires, if that is known.
    pub fn expires(&self) -> Option<Timestamp> {
        self.0.expires
    }

    pub(super) fn secret(&self) -> &str {
        &self.0.secret
    }

    pub(super) fn session_token(&self) -> Option<&str> {
        self.0.session_token.as_ref().map(|token| token.as_str())
    }

    /// Whether both are the same value, not just equal.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn check_expiry(&self, now: Timestamp) -> Result<(), AuthError> {
        match self.0.expires {
            Some(expires) if expires <= now => Err(AuthError::new(
                AuthProblem::Expired,
                format!("the credentials of `{}` have expired at {expires}: get new ones", self.0.id),
            )),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.0.id)
            .field("expires", &self.0.expires)
            .finish_non_exhaustive()
    }
}

/// Where a [`SigV4`](super::SigV4) takes credentials from, for every request that it signs.
///
/// It answers at once, with what is at hand: whatever refreshes credentials does that elsewhere, and puts them into a
/// [`CredentialsSnapshot`]. [`Credentials`] are a provider of themselves.
pub trait CredentialsProvider: fmt::Debug + Send + Sync {
    /// The credentials to sign with now. Give out clones of one value while it does not change: a key is derived once for each.
    ///
    /// # Errors
    ///
    /// When there are none. The call fails before anything is sent.
    fn credentials(&self) -> Result<Credentials, AuthError>;
}

impl CredentialsProvider for Credentials {
    fn credentials(&self) -> Result<Credentials, AuthError> {
        Ok(self.clone())
    }
}

impl<P: CredentialsProvider + ?Sized> CredentialsProvider for Arc<P> {
    fn credentials(&self) -> Result<Credentials, AuthError> {
        (**self).credentials()
    }
}

/// Credentials that somebody replaces while clients sign with them. Clones share what they hold.
///
/// ```
/// use connect_core::{Credentials, CredentialsSnapshot, SigV4};
///
/// let snapshot = CredentialsSnapshot::empty();
/// let signer = SigV4::new(snapshot.clone(), "eu-central-1", "connect");
///
/// // In a task of your own, whenever new ones are due:
/// snapshot.replace(Credentials::new("ASIAEXAMPLE", "secret").with_session_token("token"));
/// # let mut request = http::Request::get("https://host/").body(connect_core::Bytes::new())?;
/// # signer.sign(&mut request, connect_core::Timestamp::new(1_576_540_098, 0))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct CredentialsSnapshot(Arc<RwLock<Option<Credentials>>>);

impl CredentialsSnapshot {
    /// Holds no credentials yet: nothing can be signed.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Holds `credentials`.
    pub fn new(credentials: Credentials) -> Self {
        Self(Arc::new(RwLock::new(Some(credentials))))
    }

    /// Signs with `credentials` from now on. Requests that are signed already are not touched.
    pub fn replace(&self, credentials: Credentials) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(credentials);
    }
}

impl CredentialsProvider for CredentialsSnapshot {
    fn credentials(&self) -> Result<Credentials, AuthError> {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        held.ok_or_else(|| {
            AuthError::new(
                AuthProblem::NoCredentials,
                "there are no credentials in the snapshot yet: put some in by `CredentialsSnapshot::replace`",
            )
        })
    }
}
