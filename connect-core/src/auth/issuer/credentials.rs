//! The source of new credentials for code that runs on any thread.

use std::pin::Pin;

use crate::auth::Credentials;
use crate::error::AuthError;

/// A source of new AWS credentials, such as the endpoint of a container or AWS STS, that a
/// [`Client`](crate::Client) asks for the signatures of operations that are declared with
/// `auth = sigv4`. It is set with
/// [`with_credentials_issuer`](crate::Client::with_credentials_issuer).
///
/// The client asks at these times:
///
/// - **The client has no credentials, or they have expired.** All calls wait. If the issuer fails,
///   the calls that wait fail with its error, and the next call asks again.
/// - **They expire within 15 minutes.** The next call asks and waits. The other calls go on with
///   the credentials that the client has.
/// - **They expire within 10 minutes.** All calls wait, for at most five seconds.
/// - **The service answered `ExpiredToken` or `ExpiredTokenException`.** Such a request had no
///   effect, so it is sent again with new credentials, once. That takes an attempt of the
///   [`RetryPolicy`](crate::RetryPolicy) and units of the
///   [`RetryBudget`](crate::client::RetryBudget). If the credentials were issued within the last
///   minute, new ones would be refused too, and the client does not ask. No other code, and no
///   status alone, makes the client ask.
///
/// If the client asks for credentials that it can do without, and the issuer fails or takes longer
/// than five seconds, the calls go on with those that the client has, until they expire. The client
/// does not ask again for a minute. With the feature `tracing`, it logs a warning. A client that
/// cannot wait, because it is blocking or has no timer, does not end an issuer that takes longer.
///
/// For credentials that last for less than an hour, the times are a quarter and a sixth of their
/// lifetime. The client first asks at a random time in the first half of the stage, which is from
/// 15 to 12.5 minutes before the expiry, so that the clients of a fleet do not all ask at once
/// ([`ClientConfig::with_randomness`](crate::ClientConfig::with_randomness)). Credentials
/// [without an expiry](crate::auth::Credentials::with_expiry) are replaced only after a refusal.
///
/// All clones of a client share the credentials and ask for at most one at a time. The signing key
/// is derived once for each value that is issued.
///
/// A closure that returns a future is an issuer:
///
/// ```
/// use connect_core::auth::{AuthError, Credentials, IssuedCredentials, SigV4};
/// use connect_core::{Client, ClientConfig, Secret, Timestamp, connect_operation, connect_shape};
///
/// /// The endpoint of Amazon ECS for the credentials of a container's role.
/// #[connect_operation(method = "GET", uri = "/v2/credentials/<Id>", output = Issued)]
/// struct GetCredentials {
///     id: String,
/// }
///
/// #[connect_shape]
/// struct Issued {
///     access_key_id: String,
///     #[connect(sensitive)]
///     secret_access_key: Secret<String>,
///     #[connect(sensitive)]
///     token: Secret<String>,
///     #[connect(timestamp = "date-time")]
///     expiration: Timestamp,
/// }
///
/// async fn issue(container: Client, id: String) -> Result<Credentials, AuthError> {
///     let issued = container.send(&GetCredentials { id }).await?;
///     let secret = issued.secret_access_key.expose().as_str();
///     Ok(Credentials::new(issued.access_key_id, secret)
///         .with_session_token(issued.token.expose().as_str())
///         .with_expiry(issued.expiration))
/// }
///
/// # fn example(
/// #     config: ClientConfig,
/// #     transport: impl connect_core::Transport + 'static,
/// #     container: Client,
/// #     id: String,
/// # ) {
/// let signer = SigV4::new(IssuedCredentials, "eu-central-1", "connect");
/// let client = Client::with_config(config.with_sigv4(signer), transport)
///     .with_credentials_issuer(move || issue(container.clone(), id.clone()));
/// # }
/// ```
///
/// An issuer ends by its own timeouts, such as those of the client that it uses. It must not call
/// an operation that needs its credentials: that call would wait for itself.
///
/// The call that asks has to be polled: while it is held and not polled, as in a branch of
/// `select!` that awaits another call of the client, that other call waits for it, unless there are
/// valid credentials.
///
/// To share an issuer, move a clone of its `Arc` into a closure. Two clients never share
/// credentials.
pub trait CredentialsIssuer: Send + Sync {
    /// Returns a future that resolves to new credentials.
    ///
    /// # Errors
    ///
    /// The future fails with an [`AuthError`] if no credentials can be issued. An
    /// [`Error`](crate::Error) of a call becomes an [`AuthError`] with `?`.
    fn issue_credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, AuthError>> + Send + '_>>;
}

impl<F, R> CredentialsIssuer for F
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Credentials, AuthError>> + Send + 'static,
{
    fn issue_credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, AuthError>> + Send + '_>> {
        Box::pin(self())
    }
}
