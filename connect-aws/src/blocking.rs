//! Twins for code that blocks the thread.

use std::fmt;
use std::future::{Ready, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use connect_core::auth::{AuthError, Credentials};
use connect_core::blocking::Client;
use connect_core::client::{RetryPolicy, Sleep};
use connect_core::http::{Request, Response};
use connect_core::{Attempt, Body, ClientConfig, Endpoint, Transport, TransportError, blocking};

use crate::credentials;
use crate::endpoint::{ServiceEndpoint, ServiceHost};
use crate::error::LoadError;
use crate::options::LoadOptions;

/// The twin of [`credentials::CredentialsChain`] over a blocking transport.
///
/// ```
/// # fn example(transport: impl connect_core::blocking::Transport + 'static)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// use connect_aws::blocking::CredentialsChain;
///
/// let credentials = CredentialsChain::new(transport).credentials()?;
/// println!("{}", credentials.access_key_id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CredentialsChain(credentials::CredentialsChain);

impl CredentialsChain {
    /// Creates a chain that reads the environment variables of the process. Nothing is read yet.
    pub fn new(transport: impl blocking::Transport + 'static) -> Self {
        Self::with_options(LoadOptions::new(), transport)
    }

    /// Creates a chain with options. Nothing is read yet.
    pub fn with_options(options: LoadOptions, transport: impl blocking::Transport + 'static) -> Self {
        Self(credentials::CredentialsChain::with_options(options, Blocking(transport)))
    }

    /// Returns credentials: those that were found before, if they last, or else new ones.
    ///
    /// # Errors
    ///
    /// Returns the errors of [the twin](credentials::CredentialsChain::credentials).
    pub fn credentials(&self) -> Result<Credentials, AuthError> {
        block_on(self.0.credentials())
    }

    /// Returns credentials other than those that this method returned last, like [the
    /// twin](credentials::CredentialsChain::issue).
    ///
    /// # Errors
    ///
    /// Returns the errors of [the twin](credentials::CredentialsChain::issue).
    pub fn issue(&self) -> Result<Credentials, AuthError> {
        block_on(self.0.issue())
    }
}

impl blocking::CredentialsIssuer for CredentialsChain {
    fn issue_credentials(&self) -> Result<Credentials, AuthError> {
        self.issue()
    }
}

/// The twin of [`AwsConfig`](crate::AwsConfig) over a blocking transport.
#[derive(Clone)]
pub struct AwsConfig {
    config: crate::AwsConfig,
    credentials: CredentialsChain,
    transport: Arc<dyn blocking::Transport>,
}

impl AwsConfig {
    /// Returns the region, if one was found.
    pub fn region(&self) -> Option<&str> {
        self.config.region()
    }

    /// Returns the chain that clients get credentials from.
    pub fn credentials(&self) -> &CredentialsChain {
        &self.credentials
    }

    /// Returns the policy of retries.
    pub fn retry_policy(&self) -> RetryPolicy {
        self.config.retry_policy()
    }

    /// Returns the host of a service in the region, with the FIPS and dual-stack settings.
    ///
    /// # Errors
    ///
    /// Returns a [`LoadError`] if no region was found. The message says why.
    pub fn host(&self, service: ServiceEndpoint) -> Result<ServiceHost, LoadError> {
        self.config.host(service)
    }

    /// Returns the endpoint of a service, like [the twin](crate::AwsConfig::endpoint).
    ///
    /// # Errors
    ///
    /// Returns the errors of the twin.
    pub fn endpoint(&self, service: ServiceEndpoint) -> Result<Endpoint, LoadError> {
        self.config.endpoint(service)
    }

    /// Creates the configuration of a client, like [the twin](crate::AwsConfig::client_config).
    ///
    /// # Errors
    ///
    /// Returns the errors of the twin.
    pub fn client_config(&self, service: ServiceEndpoint) -> Result<ClientConfig, LoadError> {
        self.config.client_config(service)
    }

    /// Creates a client of a service, like [the twin](crate::AwsConfig::client).
    ///
    /// # Errors
    ///
    /// Returns the errors of the twin.
    pub fn client(&self, service: ServiceEndpoint) -> Result<Client, LoadError> {
        let config = block_on(self.config.signed(service))?;
        let client = Client::with_config(config, Arc::clone(&self.transport));
        Ok(client.with_credentials_issuer(self.credentials.clone()))
    }
}

impl fmt::Debug for AwsConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.config.fmt(f)
    }
}

/// Loads the settings of clients of AWS services, like [the twin](crate::load()).
///
/// ```
/// use connect_aws::endpoint::ServiceEndpoint;
///
/// const CONNECT: ServiceEndpoint = ServiceEndpoint::new("connect");
///
/// # fn example(transport: impl connect_core::blocking::Transport + 'static)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// let config = connect_aws::blocking::load(transport)?;
/// let client = config.client(CONNECT)?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns the errors of the twin.
pub fn load(transport: impl blocking::Transport + 'static) -> Result<AwsConfig, LoadError> {
    load_with(LoadOptions::new(), transport)
}

/// Loads the settings of clients of AWS services with options, like [`load`].
///
/// # Errors
///
/// Returns the errors of [`load`], and one if the profile of the options does not exist.
pub fn load_with(options: LoadOptions, transport: impl blocking::Transport + 'static) -> Result<AwsConfig, LoadError> {
    let transport: Arc<dyn blocking::Transport> = Arc::new(transport);
    let config = block_on(crate::AwsConfig::load(options, Blocking(Arc::clone(&transport))))?;
    let credentials = CredentialsChain(config.credentials().clone());
    Ok(AwsConfig { config, credentials, transport })
}

/// A blocking transport whose futures are ready when they are polled first.
struct Blocking<T>(T);

impl<T: blocking::Transport> Transport for Blocking<T> {
    async fn send(&self, request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        self.0.send(request, attempt)
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        Some(Arc::new(sleep))
    }
}

/// Sleeps when the future is made, since the next thing that happens is a wait for it.
fn sleep(duration: Duration) -> Ready<()> {
    thread::sleep(duration);
    ready(())
}

/// Polls a future to its end. The thread is parked while the future waits for another thread.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future: Pin<&mut _> = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(result) => return result,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
