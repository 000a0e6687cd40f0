//! AWS credentials, and the providers that supply them to a signer.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use zeroize::Zeroizing;

use crate::error::{AuthError, AuthProblem};
use crate::timestamp::Timestamp;

/// An AWS access key: its ID, its secret and, if it is temporary, its session token.
///
/// The secret and the session token are redacted in `Debug`, and wiped from memory when the last
/// clone is dropped. Cloning is cheap.
///
/// ```
/// use connect_core::auth::Credentials;
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
/// assert_eq!(
///     format!("{credentials:?}"),
///     r#"Credentials { access_key_id: "AKIDEXAMPLE", expires: None, .. }"#,
/// );
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
    /// Creates credentials without a session token and without an expiry.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        let (id, secret) = (access_key_id.into(), Zeroizing::new(secret_access_key.into()));
        Self(Arc::new(Key { id, secret, session_token: None, expires: None }))
    }

    fn with(mut self, change: impl FnOnce(&mut Key)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Sets the session token of a temporary access key.
    #[must_use]
    pub fn with_session_token(self, token: impl Into<String>) -> Self {
        self.with(|key| key.session_token = Some(Zeroizing::new(token.into())))
    }

    /// Sets the time at which the credentials expire. From then on the signer returns
    /// [`AuthProblem::Expired`] instead of signing. A client with an
    /// [issuer](super::CredentialsIssuer) asks for new ones before.
    #[must_use]
    pub fn with_expiry(self, expires: Timestamp) -> Self {
        self.with(|key| key.expires = Some(expires))
    }

    /// Returns the access key ID, which is not secret.
    pub fn access_key_id(&self) -> &str {
        &self.0.id
    }

    /// Returns the time at which the credentials expire, if it is known.
    pub fn expires(&self) -> Option<Timestamp> {
        self.0.expires
    }

    pub(super) fn secret(&self) -> &str {
        &self.0.secret
    }

    pub(super) fn session_token(&self) -> Option<&str> {
        self.0.session_token.as_ref().map(|token| token.as_str())
    }

    /// Returns true if both are clones of one value, not merely equal.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn check_expiry(&self, now: Timestamp) -> Result<(), AuthError> {
        match self.0.expires {
            Some(expires) if expires <= now => Err(AuthError::new(
                AuthProblem::Expired,
                format!("the credentials of `{}` expired at {expires}: refresh them", self.0.id),
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

/// A source of credentials, which a [`SigV4`](super::SigV4) consults for every request that it
/// signs.
///
/// A provider returns at once and does no I/O. [`Credentials`] implement this trait and return
/// themselves. If another part of the program refreshes the credentials, it stores them in a
/// [`CredentialsSnapshot`]. If the client itself is to ask for credentials, give it a
/// [`CredentialsIssuer`](super::CredentialsIssuer).
pub trait CredentialsProvider: fmt::Debug + Send + Sync {
    /// Returns the credentials to sign with now.
    ///
    /// Implementations should return clones of one value until the credentials change, because the
    /// signing key is derived once per value and day.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if there are no credentials. The call then fails before anything is
    /// sent.
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

/// The provider of a signer whose credentials an [issuer](super::CredentialsIssuer) of the client
/// issues. The provider itself has none.
///
/// ```
/// use connect_core::auth::{IssuedCredentials, SigV4};
///
/// let signer = SigV4::new(IssuedCredentials, "eu-central-1", "connect");
/// ```
///
/// Pass the signer to [`ClientConfig::with_sigv4`](crate::ClientConfig::with_sigv4), and the issuer
/// to [`Client::with_credentials_issuer`](crate::Client::with_credentials_issuer). Without an
/// issuer, calls fail with [`AuthProblem::NoCredentials`].
#[derive(Clone, Copy, Debug, Default)]
pub struct IssuedCredentials;

impl CredentialsProvider for IssuedCredentials {
    fn credentials(&self) -> Result<Credentials, AuthError> {
        Err(AuthError::new(
            AuthProblem::NoCredentials,
            "the signer takes issued credentials, and the client has no issuer: set one with \
             `Client::with_credentials_issuer`",
        ))
    }
}

/// A provider whose credentials can be replaced while clients sign with them. Clones share their
/// content.
///
/// ```
/// use connect_core::auth::{Credentials, CredentialsSnapshot, SigV4};
///
/// let snapshot = CredentialsSnapshot::empty();
/// let signer = SigV4::new(snapshot.clone(), "eu-central-1", "connect");
///
/// // In a task of your own, whenever the credentials are refreshed:
/// snapshot.replace(Credentials::new("ASIAEXAMPLE", "secret").with_session_token("token"));
/// # let mut request = http::Request::get("https://host/").body(connect_core::Bytes::new())?;
/// # signer.sign(&mut request, connect_core::Timestamp::new(1_576_540_098, 0))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct CredentialsSnapshot(Arc<RwLock<Option<Credentials>>>);

impl CredentialsSnapshot {
    /// Creates an empty snapshot. Signing fails with [`AuthProblem::NoCredentials`] until
    /// [`replace`](Self::replace) is called.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Creates a snapshot that holds `credentials`.
    pub fn new(credentials: Credentials) -> Self {
        Self(Arc::new(RwLock::new(Some(credentials))))
    }

    /// Replaces the credentials for all requests that are signed from now on. Requests that are
    /// already signed keep their signature.
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
                "the credentials snapshot is empty: fill it with `CredentialsSnapshot::replace`",
            )
        })
    }
}
