//! The values that issuers issue.

#[cfg(feature = "sigv4")]
use crate::auth::Credentials;
use crate::auth::Token;
use crate::error::AuthError;
#[cfg(feature = "sigv4")]
use crate::error::AuthProblem;
use crate::timestamp::Timestamp;

/// The value that an issuer issues.
#[derive(Clone, Debug)]
pub(crate) enum Identity {
    Token(Token),
    #[cfg(feature = "sigv4")]
    Credentials(Credentials),
}

impl Identity {
    /// Returns the token, if this is one.
    #[cfg_attr(not(feature = "sigv4"), expect(clippy::unnecessary_wraps, reason = "only tokens are issued"))]
    pub(crate) fn token(&self) -> Option<&Token> {
        match self {
            Self::Token(token) => Some(token),
            #[cfg(feature = "sigv4")]
            Self::Credentials(_) => None,
        }
    }

    /// Returns the credentials, if these are some.
    #[cfg(feature = "sigv4")]
    pub(crate) fn credentials(&self) -> Option<&Credentials> {
        match self {
            Self::Token(_) => None,
            Self::Credentials(credentials) => Some(credentials),
        }
    }

    /// Returns the identity as it is kept, if it was issued at `now`.
    ///
    /// # Errors
    ///
    /// Returns an error for credentials that have expired, which must not replace valid ones.
    #[cfg_attr(not(feature = "sigv4"), expect(clippy::unnecessary_wraps, reason = "only credentials are checked"))]
    pub(super) fn issued_at(self, now: Option<Timestamp>) -> Result<Self, AuthError> {
        match self {
            Self::Token(token) => Ok(Self::Token(token.issued_at(now))),
            #[cfg(feature = "sigv4")]
            Self::Credentials(credentials) => match (credentials.expires(), now) {
                (Some(expires), Some(now)) if expires <= now => {
                    let reason = format!(
                        "the issued credentials of `{}` expired at {expires}: check their issuer, and this machine's \
                         clock",
                        credentials.access_key_id()
                    );
                    Err(AuthError::new(AuthProblem::Expired, reason))
                }
                _ => Ok(Self::Credentials(credentials)),
            },
        }
    }
}
