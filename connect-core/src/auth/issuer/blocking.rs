//! The twin of [`TokenIssuer`](super::TokenIssuer) for code that blocks the thread.

use super::Token;
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
