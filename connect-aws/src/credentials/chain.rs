//! The chain of credentials.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use connect_core::auth::{AuthError, Credentials, CredentialsIssuer};
use connect_core::{Transport, local};

use super::cache::{Cache, Fetched};
use super::plan::Plan;
use crate::network::Network;
use crate::options::LoadOptions;

/// The source of credentials that finds them as the AWS CLI does: [the module](super) has the
/// places and their order.
///
/// The chain keeps the credentials that it found, and refreshes them when the next caller asks
/// within 15 minutes of their expiry, at a random time of the first five. One caller refreshes them
/// at a time. The others use the old ones until 10 minutes before their expiry, and then wait for
/// the new ones. For credentials that last for a short time the times are a half and a third of it.
/// If a refresh fails, the old ones are used until they expire, and the next refresh is tried after
/// a minute. A refresh begins anew with the environment and the files.
///
/// Cloning is cheap. Clones share the credentials.
///
/// ```
/// # async fn example(transport: impl connect_core::Transport + 'static)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// use connect_aws::credentials::CredentialsChain;
///
/// let credentials = CredentialsChain::new(transport).credentials().await?;
/// println!("{}", credentials.access_key_id());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct CredentialsChain {
    chain: Arc<Chain>,
    /// The number of the credentials that [`issue`](Self::issue) returned last, or 0.
    issued: AtomicU64,
}

#[derive(Debug)]
struct Chain {
    options: LoadOptions,
    network: Network,
    cache: Cache,
}

impl CredentialsChain {
    /// Creates a chain that reads the environment variables of the process. Nothing is read yet.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self::with_options(LoadOptions::new(), transport)
    }

    /// Creates a chain with options. Nothing is read yet.
    pub fn with_options(options: LoadOptions, transport: impl Transport + 'static) -> Self {
        let network = options.network(transport);
        Self::over(options, network)
    }

    pub(crate) fn over(options: LoadOptions, network: Network) -> Self {
        Self { chain: Arc::new(Chain { options, network, cache: Cache::default() }), issued: AtomicU64::new(0) }
    }

    /// Returns credentials: those that were found before, if they last, or else new ones.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] whose message names the places that were asked, and what is wrong.
    /// Its problem is [`NoCredentials`] if there are none in any place, [`UnusableCredentials`] if
    /// a setting, a file or a key cannot be used, [`Expired`] if they have expired and a person has
    /// to sign in, and [`NotIssued`] if a program or a service returned none.
    ///
    /// [`NoCredentials`]: connect_core::auth::AuthProblem::NoCredentials
    /// [`UnusableCredentials`]: connect_core::auth::AuthProblem::UnusableCredentials
    /// [`Expired`]: connect_core::auth::AuthProblem::Expired
    /// [`NotIssued`]: connect_core::auth::AuthProblem::NotIssued
    pub async fn credentials(&self) -> Result<Credentials, AuthError> {
        self.get(None).await.map(|(credentials, _)| credentials)
    }

    /// Returns credentials other than those that this method returned last: for a client that asks
    /// again because they are about to expire, or because a service refused them.
    ///
    /// Credentials that another clone of the chain got since are such. Each clone of the chain
    /// remembers what it returned, so that each client should have a clone of its own.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`credentials`](Self::credentials), also if the old ones still last.
    pub async fn issue(&self) -> Result<Credentials, AuthError> {
        let last = match self.issued.load(Ordering::Relaxed) {
            0 => None,
            number => Some(number),
        };
        let (credentials, number) = self.get(last).await?;
        self.issued.store(number, Ordering::Relaxed);
        Ok(credentials)
    }

    async fn get(&self, refused: Option<u64>) -> Fetched {
        let Chain { options, network, cache } = &*self.chain;
        // The plan is made before the first await, so that no text of a file is kept.
        let fetch = async || Plan::make(options)?.fetch(network).await;
        cache.get(refused, fetch, || network.now(), || network.fraction()).await
    }
}

impl CredentialsIssuer for CredentialsChain {
    fn issue_credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, AuthError>> + Send + '_>> {
        Box::pin(self.issue())
    }
}

impl local::CredentialsIssuer for CredentialsChain {
    fn issue_credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials, AuthError>> + '_>> {
        Box::pin(self.issue())
    }
}

impl Clone for CredentialsChain {
    fn clone(&self) -> Self {
        Self { chain: Arc::clone(&self.chain), issued: AtomicU64::new(0) }
    }
}
