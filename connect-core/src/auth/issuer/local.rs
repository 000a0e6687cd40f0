//! The twin of [`TokenIssuer`](super::TokenIssuer) for futures that stay on one thread.

use std::pin::Pin;

use super::Token;
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
