//! The transport.

use connect_core::blocking::Transport;
use connect_core::{Attempt, Body, TransportError};
use ureq::Agent;
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::{error, request, response};

/// How many idle connections are kept. All of them are to one host, as a rule, and ureq's own three would be few.
const IDLE_CONNECTIONS: usize = 32;

/// Sends requests with ureq, over connections that it keeps and uses again.
///
/// [`new`](Self::new) speaks HTTP, and with the feature `tls` (on by default) HTTPS too: by rustls, as `connect-tls` sets it up.
/// [`with_agent`](Self::with_agent) takes an agent with another TLS and settings of its own.
///
/// Cloning it is cheap; the clones share the connections.
///
/// # What cannot have reached the server
///
/// ureq does not say whether it had a connection when it failed. A request is known not to have reached the server if its host was
/// not found, if the connection was refused, if the server's certificate was wrong, or if an agent's own `timeout_resolve` or `timeout_connect` was over. Any other
/// that failed may have reached it, so it pays to set `timeout_connect` where servers vanish without a word.
///
/// ```no_run
/// use std::time::Duration;
/// use connect_ureq::UreqTransport;
///
/// let agent = ureq::Agent::config_builder().proxy(None).timeout_connect(Some(Duration::from_secs(3))).build();
/// let transport = UreqTransport::with_agent(agent.into());
/// ```
#[derive(Clone, Debug)]
pub struct UreqTransport {
    agent: Agent,
    /// Why there is no `https`, if there is none.
    plain_only: Option<&'static str>,
}

impl UreqTransport {
    /// A transport that uses no proxy, whatever the environment says. Without the feature `tls`, a request to an `https` URI is
    /// refused as `Unsupported`.
    #[must_use]
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .proxy(None)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS);
        let (config, plain_only) = with_tls(config);
        Self { plain_only, ..Self::with_agent(config.build().into()) }
    }

    /// A transport that sends with `agent`: the way to another TLS, proxies and shorter timeouts.
    ///
    /// An agent for `https` by rustls has to name what it computes with, as
    /// [`unversioned_rustls_crypto_provider`](https://docs.rs/ureq/3/ureq/tls/struct.TlsConfigBuilder.html#method.unversioned_rustls_crypto_provider)
    /// or for the whole process: ureq panics where there is none. `connect_tls::provider()` is one.
    ///
    /// What a transport owes is kept whatever the agent's configuration says: no status is an error, no redirect is followed,
    /// `accept` and `accept-encoding` are not added. Its middleware and its cookies are its own affair.
    #[must_use]
    pub fn with_agent(agent: Agent) -> Self {
        Self { agent, plain_only: None }
    }
}

type Config = ConfigBuilder<AgentScope>;

/// The settings of an agent; and why that does not do `https`, if it does not.
#[cfg(feature = "tls")]
fn with_tls(config: Config) -> (Config, Option<&'static str>) {
    use ureq::tls::{RootCerts, TlsConfig};

    match connect_tls::provider() {
        Ok(provider) => {
            let tls = TlsConfig::builder().unversioned_rustls_crypto_provider(provider).root_certs(RootCerts::WebPki);
            (config.tls_config(tls.build()), None)
        }
        Err(_) => (config, Some("this processor lacks what the feature `tls` needs; use `UreqTransport::with_agent`")),
    }
}

#[cfg(not(feature = "tls"))]
fn with_tls(config: Config) -> (Config, Option<&'static str>) {
    (config, Some("for `https`, switch on the feature `tls`, or use `UreqTransport::with_agent`"))
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
