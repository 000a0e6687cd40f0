//! The settings of a server, and its start.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use connect_core::Endpoint;
use connect_core::auth::Credentials;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::{oneshot, watch};

use super::{Local, StartError};
use crate::engine::{Engine, Settings};
use crate::handlers::{Calls, Services, verifier};
use crate::server::{self, Shared, SharedRef};
use crate::store::Storage;
use crate::streaming::Subscriptions;
use crate::websocket::Websockets;
use crate::{driver, streaming};

/// The threads of the server. Calls that wait for the disk are on others.
const WORKERS: usize = 2;

/// The settings of a [`Local`].
///
/// ```
/// use std::time::Duration;
///
/// use connect_core::Timestamp;
/// use connect_local::{Clock, Local, Settings};
///
/// let clock = Clock::manual(Timestamp::new(1_735_689_600, 0));
/// let settings = Settings::new().with_clock(clock);
/// let local = Local::builder().with_settings(settings).without_signatures().start_blocking()?;
/// local.clock().advance(Duration::from_secs(15));
/// # Ok::<(), connect_local::StartError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is started until `start` is called"]
pub struct LocalBuilder {
    settings: Settings,
    address: SocketAddr,
    credentials: Credentials,
    region: Option<String>,
    topics: HashMap<String, String>,
    is_unsigned: bool,
}

impl LocalBuilder {
    pub(super) fn new() -> Self {
        Self {
            settings: Settings::new(),
            address: SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0),
            credentials: Credentials::new(Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY),
            region: None,
            topics: HashMap::new(),
            is_unsigned: false,
        }
    }

    /// Sets the settings of the engine, such as its clock and where the state is kept.
    pub fn with_settings(self, settings: Settings) -> Self {
        Self { settings, ..self }
    }

    /// Sets the region, and accepts signatures for it alone. Without this, the region is that of
    /// the settings, and signatures can be for any.
    pub fn with_region(self, region: impl Into<String>) -> Self {
        Self { region: Some(region.into()), ..self }
    }

    /// Sets the address to listen on. `127.0.0.1` by default: others reach the whole network.
    pub fn with_host(mut self, host: IpAddr) -> Self {
        self.address.set_ip(host);
        self
    }

    /// Sets the port to listen on. 0, the default, is a free one.
    pub fn with_port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Sets the key with which requests to Amazon Connect are to be signed.
    pub fn with_credentials(self, credentials: Credentials) -> Self {
        Self { credentials, ..self }
    }

    /// Serves requests without a signature, and ignores those of others. Pages of other sites are
    /// refused then, by their `Origin`.
    pub fn without_signatures(self) -> Self {
        Self { is_unsigned: true, ..self }
    }

    /// Sets the HTTP endpoint to which chats are streamed whose `StreamingEndpointArn` is this ARN
    /// of a topic.
    pub fn with_topic(mut self, arn: impl Into<String>, url: impl Into<String>) -> Self {
        self.topics.insert(arn.into(), url.into());
        self
    }

    /// Starts the server, and returns when it is ready.
    ///
    /// # Errors
    ///
    /// Returns [`StartError`] if the state cannot be read, or the address cannot be listened on.
    pub async fn start(self) -> Result<Local, StartError> {
        let (started, ready) = oneshot::channel();
        let start = move || {
            // Nobody waits for it if the future was dropped: the server stops then.
            let _ = started.send(self.start_blocking());
        };
        std::thread::Builder::new().spawn(start).map_err(StartError::Thread)?;
        ready.await.map_err(|_| StartError::Ended)?
    }

    /// Starts the server, and blocks until it is ready.
    ///
    /// # Errors
    ///
    /// Returns [`StartError`] if the state cannot be read, or the address cannot be listened on.
    pub fn start_blocking(self) -> Result<Local, StartError> {
        let Self { mut settings, address, credentials, region, topics, is_unsigned } = self;
        if let Some(region) = &region {
            settings = settings.with_region(region);
        }
        let blocks = !matches!(settings.storage, Storage::Memory);
        let settings_region = settings.region.clone();
        let listening = |source| StartError::Listen { address, source };
        let listener = std::net::TcpListener::bind(address).map_err(listening)?;
        listener.set_nonblocking(true).map_err(listening)?;
        let bound = listener.local_addr().map_err(listening)?;
        let url = format!("http://{}", reachable(bound));
        let endpoint = Endpoint::new(&url)?;

        let engine = Engine::open(settings)?;
        engine.set_base_url(&url);
        let calls = Calls::new(engine.clone(), blocks);
        let signatures = (!is_unsigned).then(|| verifier(credentials.clone(), region.as_deref()));
        let services = Services::new(calls, signatures.as_ref())?;
        let (stop, stopping) = watch::channel(false);
        let shared = Arc::new(Shared {
            engine: engine.clone(),
            url: url.clone(),
            region: settings_region.clone(),
            topics,
            subscriptions: Subscriptions::default(),
            websockets: Websockets::default(),
            is_unsigned,
            services,
            stopping,
        });
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(WORKERS).enable_all().build().map_err(StartError::Thread)?;
        let run = move || run(&runtime, listener, &shared);
        let thread = std::thread::Builder::new().name("connect-local".to_owned()).spawn(run);
        let thread = Some(thread.map_err(StartError::Thread)?);
        Ok(Local { engine, url, endpoint, region: settings_region, credentials, stop, thread })
    }
}

/// Runs the server until it stops.
fn run(runtime: &Runtime, listener: std::net::TcpListener, shared: &SharedRef) {
    runtime.block_on(async {
        // The listener is one of Tokio's kind: it was set to be non-blocking.
        let Ok(listener) = TcpListener::from_std(listener) else { return };
        tokio::spawn(driver::drive(Arc::clone(shared)));
        tokio::spawn(streaming::deliver(Arc::clone(shared)));
        server::accept(listener, Arc::clone(shared)).await;
        shared.websockets.closed().await;
    });
}

/// Returns the address at which clients of the own machine reach the server.
fn reachable(bound: SocketAddr) -> SocketAddr {
    let ip = match bound.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, bound.port())
}
