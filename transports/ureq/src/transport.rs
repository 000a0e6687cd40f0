//! The transport.

use connect_core::blocking::Transport;
use connect_core::{Attempt, Body, TransportError};
use ureq::Agent;
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::{error, request, response};

/// The maximum number of idle connections. Usually all of them are to one host, and ureq's default
/// of 3 for each host is too small.
const IDLE_CONNECTIONS: usize = 32;

/// A blocking transport that sends requests with ureq, over a pool of connections.
///
/// [`new`](Self::new) supports HTTP, and with the feature `tls` (on by default) HTTPS, with rustls
/// as `connect-tls` configures it. [`with_agent`](Self::with_agent) uses an agent with another TLS
/// implementation or other settings.
///
/// Cloning is cheap; the clones share the connections.
///
/// # Requests that cannot have reached the server
///
/// ureq does not report whether it had a connection when it failed. A request cannot have reached
/// the server if the host was not found, the connection was refused, the server's certificate was
/// wrong, or the agent's own `timeout_resolve` or `timeout_connect` has passed. Any other request
/// that failed may have reached the server. Set `timeout_connect` if an attempt to connect may get
/// no answer at all.
///
/// ```no_run
/// use std::time::Duration;
/// use connect_ureq::UreqTransport;
///
/// let timeout = Some(Duration::from_secs(3));
/// let agent = ureq::Agent::config_builder().proxy(None).timeout_connect(timeout).build();
/// let transport = UreqTransport::with_agent(agent.into());
/// ```
#[derive(Clone, Debug)]
pub struct UreqTransport {
    agent: Agent,
    /// The reason why `https` is rejected, if it is.
    plain_only: Option<&'static str>,
}

impl UreqTransport {
    /// Creates a transport without a proxy. Proxy settings in the environment are ignored.
    ///
    /// Without the feature `tls`, a request to an `https` URI is rejected as `Unsupported`.
    #[must_use]
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .proxy(None)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS);
        let (config, plain_only) = with_tls(config);
        Self { plain_only, ..Self::with_agent(config.build().into()) }
    }

    /// Creates a transport that sends with `agent`, for another TLS implementation, proxies or
    /// shorter timeouts.
    ///
    /// An agent for `https` with rustls needs a crypto provider, such as `connect_tls::provider()`.
    /// Set the provider for the agent with [`unversioned_rustls_crypto_provider`], or for the whole
    /// process. Without a provider, ureq panics.
    ///
    /// The transport overrides settings of the agent that break the contract: no status is an
    /// error, no redirect is followed, and neither `accept` nor `accept-encoding` is added. It does
    /// not change the agent's middleware and cookies.
    ///
    /// [`unversioned_rustls_crypto_provider`]: https://docs.rs/ureq/3/ureq/tls/struct.TlsConfigBuilder.html#method.unversioned_rustls_crypto_provider
    #[must_use]
    pub fn with_agent(agent: Agent) -> Self {
        Self { agent, plain_only: None }
    }
}

type Config = ConfigBuilder<AgentScope>;

/// Adds TLS to an agent, or returns the reason why it rejects `https`.
#[cfg(feature = "tls")]
fn with_tls(config: Config) -> (Config, Option<&'static str>) {
    use ureq::tls::{RootCerts, TlsConfig};

    match connect_tls::provider() {
        Ok(provider) => {
            let tls = TlsConfig::builder().unversioned_rustls_crypto_provider(provider).root_certs(RootCerts::WebPki);
            (config.tls_config(tls.build()), None)
        }
        Err(_) => (
            config,
            Some("this processor lacks instructions that the feature `tls` needs: use `UreqTransport::with_agent`"),
        ),
    }
}

#[cfg(not(feature = "tls"))]
fn with_tls(config: Config) -> (Config, Option<&'static str>) {
    (config, Some("`https` is not supported: enable the feature `tls`, or use `UreqTransport::with_agent`"))
}

impl Default for UreqTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for UreqTransport {
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError> {
        if let (Some("https"), Some(why)) = (request.uri().scheme_str(), self.plain_only) {
            return Err(TransportError::unsupported(why));
        }
        let (request, body) = request::split(request)?;
        let response = if body.is_empty() && !request::is_body_usual(request.method()) {
            self.agent.run(request::configure(&self.agent, request, attempt))
        } else {
            self.agent.run(request::configure(&self.agent, request.map(|()| body.as_bytes()), attempt))
        };
        response::from_ureq(response.map_err(error::from_run)?, attempt.response_limit())
    }
}
