//! The issuers for code that blocks the thread.

#[cfg(feature = "sigv4")]
use crate::auth::Credentials;
use crate::auth::Token;
use crate::error::AuthError;

/// A source of new tokens that a blocking [`Client`](crate::blocking::Client) asks.
///
/// The docs of the twin, [`auth::TokenIssuer`](crate::auth::TokenIssuer), say when. A closure is an
/// issuer.
pub trait TokenIssuer: Send {
    /// Returns a new token.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if no token can be issued. The calls that need the token then fail
    /// with it.
    fn issue(&self) -> Result<Token, AuthError>;
}

impl<F: Fn() -> Result<Token, AuthError> + Send> TokenIssuer for F {
    fn issue(&self) -> Result<Token, AuthError> {
        self()
    }
}

/// A source of new AWS credentials that a blocking [`Client`](crate::blocking::Client) asks.
///
/// The docs of the twin, [`auth::CredentialsIssuer`](crate::auth::CredentialsIssuer), say when. A
/// closure is an issuer.
#[cfg(feature = "sigv4")]
pub trait CredentialsIssuer: Send {
    /// Returns new credentials.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if no credentials can be issued.
    fn issue_credentials(&self) -> Result<Credentials, AuthError>;
}

#[cfg(feature = "sigv4")]
impl<F: Fn() -> Result<Credentials, AuthError> + Send> CredentialsIssuer for F {
    fn issue_credentials(&self) -> Result<Credentials, AuthError> {
        self()
    }
}
