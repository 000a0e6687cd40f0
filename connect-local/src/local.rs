//! A server that runs beside the program that starts it.

mod builder;

use std::fmt;
use std::thread::JoinHandle;

use connect_core::Endpoint;
use connect_core::auth::Credentials;
use tokio::sync::watch;

pub use self::builder::LocalBuilder;
use crate::clock::Clock;
use crate::engine::{Engine, InstanceSummary};
use crate::store::StoreError;

/// An Amazon Connect that listens on loopback, for a test or a program.
///
/// The server runs on a thread of its own, so that the code that calls it may block. It stops when
/// the value is dropped.
///
/// ```
/// use connect_api::{Host, ListInstances};
/// use connect_core::{Client, ClientConfig};
/// use connect_hyper::HyperTransport;
/// use connect_local::Local;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let local = Local::start().await?;
///
/// let signer = Host::connect(local.region()).sigv4(local.credentials());
/// let config = ClientConfig::new(local.endpoint()).with_sigv4(signer);
/// let connect = Client::with_config(config, HyperTransport::new());
/// let instances = connect.send(&ListInstances::default()).await?;
/// assert_eq!(instances.instance_summary_list.unwrap_or_default().len(), 1);
/// # Ok(())
/// # }
/// ```
///
/// A client of the participant service has the same endpoint, and no signer.
pub struct Local {
    engine: Engine,
    url: String,
    endpoint: Endpoint,
    region: String,
    credentials: Credentials,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

/// The error of a server that does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The state cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The address is not free, or not one of this machine.
    #[error("cannot listen on {address}: {source}: choose another port with `--port`, or 0 for a free one")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// The cause.
        source: std::io::Error,
    },
    /// The thread of the server cannot be started.
    #[error("cannot start the server's thread")]
    Thread(#[source] std::io::Error),
    /// The handlers do not fit together.
    #[error(transparent)]
    Build(#[from] connect_server::BuildError),
    /// The address is not that of an endpoint.
    #[error(transparent)]
    Endpoint(#[from] connect_core::error::EndpointError),
    /// The server's thread ended before it was ready.
    #[error("the server's thread ended before it was ready")]
    Ended,
}

impl Local {
    /// The port of the command `connect-local`, unless it gets another.
    pub const PORT: u16 = 4510;
    /// The access key ID, unless [`LocalBuilder::with_credentials`] sets another. It is known to
    /// everyone, as its secret.
    pub const ACCESS_KEY_ID: &'static str = "AKIACONNECTLOCAL0000";
    /// The secret access key of [`Local::ACCESS_KEY_ID`].
    pub const SECRET_ACCESS_KEY: &'static str = "connect-local-secret-that-is-no-secret";

    /// Starts a server on a free port, with the state in memory. It checks signatures with the key
    /// of [`Local::credentials`].
    ///
    /// # Errors
    ///
    /// Returns [`StartError`] if there is no free port or no thread.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts a server as [`Local::start`] does, and blocks until it is ready.
    ///
    /// # Errors
    ///
    /// Returns [`StartError`] if there is no free port or no thread.
    pub fn start_blocking() -> Result<Self, StartError> {
        Self::builder().start_blocking()
    }

    /// Creates the settings of a server.
    pub fn builder() -> LocalBuilder {
        LocalBuilder::new()
    }

    /// Returns the URL, such as `http://127.0.0.1:4510`. The page is there too.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the endpoint for clients of both services.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint.clone()
    }

    /// Returns the credentials for clients of Amazon Connect.
    pub fn credentials(&self) -> Credentials {
        self.credentials.clone()
    }

    /// Returns the region, which is in ARNs.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Returns the engine, with its calls that no operation has, such as [`Engine::add_agent`].
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Returns the clock, which a test can move. The times of signatures are the system's.
    pub fn clock(&self) -> &Clock {
        self.engine.clock()
    }

    /// Returns the first instance and its flow, with which a chat is started.
    pub fn instance(&self) -> InstanceSummary {
        self.engine.default_instance()
    }

    /// Stops the server, after the requests that are being served.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        self.stop.closed().await;
        self.join();
    }

    /// Stops the server as [`Local::stop`] does, and blocks until it has stopped.
    pub fn stop_blocking(mut self) {
        self.stop.send_replace(true);
        self.join();
    }

    /// Waits until the thread has ended.
    fn join(&mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was printed.
            let _ = thread.join();
        }
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Local").field("url", &self.url).field("region", &self.region).finish_non_exhaustive()
    }
}
