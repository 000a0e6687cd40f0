//! The chain of credentials.

use std::sync::Arc;

use connect_core::Transport;
use connect_core::auth::{AuthError, Credentials};

use super::plan::Plan;
use crate::network::Network;
use crate::options::LoadOptions;

/// The source of credentials that finds them as the AWS CLI does: [the module](super) has the
/// places and their order.
///
/// Cloning is cheap.
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
#[derive(Clone, Debug)]
pub struct CredentialsChain(Arc<Chain>);

#[derive(Debug)]
struct Chain {
    options: LoadOptions,
    network: Network,
}

impl CredentialsChain {
    /// Creates a chain that reads the environment variables of the process. Nothing is read yet.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self::with_options(LoadOptions::new(), transport)
    }

    /// Creates a chain with options. Nothing is read yet.
    pub fn with_options(options: LoadOptions, transport: impl Transport + 'static) -> Self {
        let network = options.network(transport);
        Self(Arc::new(Chain { options, network }))
    }

    /// Returns credentials.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] whose message names the places that were asked, and what is wrong.
    /// Its problem is [`NoCredentials`] if there are none in any place, [`UnusableCredentials`] if
    /// a setting, a file or a key cannot be used, and [`NotIssued`] if a program or a service
    /// returned none.
    ///
    /// [`NoCredentials`]: connect_core::auth::AuthProblem::NoCredentials
    /// [`UnusableCredentials`]: connect_core::auth::AuthProblem::UnusableCredentials
    /// [`NotIssued`]: connect_core::auth::AuthProblem::NotIssued
    pub async fn credentials(&self) -> Result<Credentials, AuthError> {
        // The plan is made before the first await, so that no text of a file is kept.
        let plan = Plan::make(&self.0.options)?;
        plan.fetch(&self.0.network).await
    }
}
