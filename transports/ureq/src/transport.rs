//! The transport over ureq.

use connect_core::blocking::Transport;
use connect_core::{Attempt, Body, TransportError};
use ureq::Agent;
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::{error, request, response};

/// The maximum number of idle connections. Most clients use one host, for which ureq's default of
/// three is low.
const IDLE_CONNECTIONS: usize = 32;

/// A blocking transport that sends requests with ureq, over pooled connections.
///
/// [`new`](Self::new) supports HTTP and, with the feature `tls` (on by default), HTTPS by rustls as
/// configured in `connect-tls`. [`with_agent`](Self::with_agent) accepts an agent with another TLS
/// implementation and other settings.
///
/// Cloning is cheap, and clones share the connections.
///
/// # Failures before the server is reached
///
/// ureq does not say whether a failed request had a connection. The error says that the request
/// cannot have reached the server in these cases:
///
/// - The host was not found, or the connection was refused.
/// - The server's certificate was invalid.
/// - The agent's own `timeout_resolve` or `timeout_connect` elapsed.
///
/// After any other failure, the request may have reached the server. Set `timeout_connect` if
/// servers can become unreachable without an error.
///
/// ```no_run
/// use std::time::Duration;
/// use connect_ureq::UreqTransport;
///
/// let connect = Some(Duration::from_secs(3));
/// let agent = ureq::Agent::config_builder().proxy(None).timeout_connect(connect).build();
/// let transport = UreqTransport::with_agent(agent.into());
/// ```
#[derive(Clone, Debug)]
pub struct UreqTransport {
    agent: Agent,
    /// The reason why `https` is not supported. `None` if it is.
    plain_only: Option<&'static str>,
}

impl UreqTransport {
    /// Creates a transport that uses no proxy, whatever the environment variables say.
    ///
    /// Without the feature `tls`, a request to an `https` URI fails as `Unsupported`.
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
    /// An agent for `https` by rustls must have a cryptography provider, set with
    /// [`unversioned_rustls_crypto_provider`][provider] or for the whole process. Otherwise ureq
    /// panics. `connect_tls::provider()` returns one.
    ///
    /// The transport overrides settings of the agent that it must guarantee: no status is an error,
    /// no redirect is followed, `accept` and `accept-encoding` are not added. Middleware and
    /// cookies of the agent stay active.
    ///
    /// [provider]: https://docs.rs/ureq/3/ureq/tls/struct.TlsConfigBuilder.html#method.unversioned_rustls_crypto_provider
    #[must_use]
    pub fn with_agent(agent: Agent) -> Self {
        Self { agent, plain_only: None }
    }
}

type Config = ConfigBuilder<AgentScope>;

/// Configures TLS for an agent, and returns the reason if `https` is not supported.
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
