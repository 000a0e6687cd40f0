//! Sources of new tokens and credentials, which do I/O and so have a kind for each client.

pub(crate) mod blocking;
#[cfg(feature = "sigv4")]
pub(super) mod credentials;
pub(crate) mod local;

use std::pin::Pin;

use super::Token;
use crate::error::AuthError;

/// A source of new tokens, such as the token endpoint of OAuth 2.0, that a
/// [`Client`](crate::Client) asks for the token of operations that are declared with
/// `auth = bearer` or `auth = api_key(…)`. It is set with
/// [`with_bearer_issuer`](crate::Client::with_bearer_issuer) or
/// [`with_api_key_issuer`](crate::Client::with_api_key_issuer).
///
/// The client asks when it has no token, when its token expires within ten seconds, and when the
/// service answered a request with the status 401. Such a request had no effect, so it is sent
/// again with the new token, once. That takes an attempt of the [`RetryPolicy`](crate::RetryPolicy)
/// and units of the [`RetryBudget`](crate::client::RetryBudget).
///
/// All clones of a client share the token and ask for at most one at a time. The other calls wait
/// for it, and get its error too if it fails. The next call asks again.
///
/// A closure that returns a future is an issuer:
///
/// ```
/// use connect_core::auth::{AuthError, Token};
/// use connect_core::{Client, Secret, connect_operation, connect_shape};
/// use std::time::Duration;
///
/// /// The client credentials grant of OAuth 2.0.
/// #[connect_operation(
///     method = "POST",
///     uri = "/oauth/token",
///     rename_all = "snake_case",
///     body = form,
///     output = Issued,
/// )]
/// struct IssueToken {
///     grant_type: &'static str,
///     client_id: String,
///     #[connect(sensitive)]
///     client_secret: Secret<String>,
/// }
///
/// #[connect_shape(rename_all = "snake_case")]
/// struct Issued {
///     #[connect(sensitive)]
///     access_token: Secret<String>,
///     expires_in: u64,
/// }
///
/// async fn issue(accounts: Client, secret: Secret<String>) -> Result<Token, AuthError> {
///     let request = IssueToken {
///         grant_type: "client_credentials",
///         client_id: "inventory".into(),
///         client_secret: secret,
///     };
///     let issued = accounts.send(&request).await?;
///     let lifetime = Duration::from_secs(issued.expires_in);
///     Ok(Token::new(issued.access_token).with_lifetime(lifetime))
/// }
///
/// # fn example(client: Client, accounts: Client, secret: Secret<String>) {
/// let client = client.with_bearer_issuer(move || issue(accounts.clone(), secret.clone()));
/// # }
/// ```
///
/// An issuer ends by its own timeouts, such as those of the client that it uses. It must not call
/// an operation that needs its token: that call would wait for itself.
///
/// The call that asks has to be polled: while it is held and not polled, as in a branch of
/// `select!` that awaits another call of the client, that other call waits for it.
///
/// To share an issuer, move a clone of its `Arc` into a closure. Two clients never share a token.
pub trait TokenIssuer: Send + Sync {
    /// Returns a future that resolves to a new token.
    ///
    /// # Errors
    ///
    /// The future fails with an [`AuthError`] if no token can be issued. The calls that need the
    /// token then fail with it. An [`Error`](crate::Error) of a call becomes an [`AuthError`] with
    /// `?`.
    fn issue(&self) -> Pin<Box<dyn Future<Output = Result<Token, AuthError>> + Send + '_>>;
}

impl<F, R> TokenIssuer for F
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Token, AuthError>> + Send + 'static,
{
    fn issue(&self) -> Pin<Box<dyn Future<Output = Result<Token, AuthError>> + Send + '_>> {
        Box::pin(self())
    }
}
