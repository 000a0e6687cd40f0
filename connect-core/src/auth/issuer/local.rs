//! The issuers for futures that stay on one thread.

use std::pin::Pin;

#[cfg(feature = "sigv4")]
use crate::auth::Credentials;
use crate::auth::Token;
use crate::error::AuthError;

/// A source of new tokens that a local [`Client`](crate::local::Client) asks.
///
/// The docs of the twin, [`auth::TokenIssuer`](crate::auth::TokenIssuer), say when. A closure that
/// returns a future is an issuer.
pub trait TokenIssuer {
    /// Returns a future that resolves to a new token.
    ///
    /// # Errors
    ///
    /// The future fails with an [`AuthError`] if no token can be issued. The calls that need the
    /// token then fail with it.
    fn issue(&self) -> Pin<Box<dyn Future<Output = Result<Token, AuthError>> + '_>>;
}

impl<F, R> TokenIssuer for F
where
    F: Fn() -> R,
    R: Future<Output = Result<Token, AuthError>> + 'static,
{
    fn issue(&self) -> Pin<Box<dyn Future<Output = Result<Token, AuthError>> + '_>> {
        Box::pin(self())
    }
}

/// A source of new AWS credentials that a local [`Client`](crate::local::Client) asks.
///
/// The docs of the twin, [`auth::CredentialsIssuer`](crate::auth::CredentialsIssuer), say when. A
/// closure that returns a future is an issuer.
#[cfg(feature = "sigv4")]
pub trait CredentialsIssuer {
    /// Returns a future that resolves to new credentials.
    ///
    /// # Errors
    ///
    /// The future fails with an [`AuthError`] if no credentials can be issued.
    fn issue_credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, AuthError>> + '_>>;
}

#[cfg(feature = "sigv4")]
impl<F, R> CredentialsIssuer for F
where
    F: Fn() -> R,
    R: Future<Output = Result<Credentials, AuthError>> + 'static,
{
    fn issue_credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, AuthError>> + '_>> {
        Box::pin(self())
    }
}
