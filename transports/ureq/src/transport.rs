//! The transport.

use connect_core::blocking::Transport;
use connect_core::{Attempt, Body, TransportError};
use ureq::Agent;

use crate::{error, request, response};

/// How many idle connections are kept. All of them are to one host, as a rule, and ureq's own three would be few.
const IDLE_CONNECTIONS: usize = 32;

/// Sends requests with ureq, over connections that it keeps and uses again.
///
/// [`new`](Self::new) is what most need; [`with_agent`](Self::with_agent) takes an agent with settings of its own. `https` needs the
/// feature `rustls`, or an agent that does TLS.
///
/// Cloning it is cheap; the clones share the connections.
///
/// # What cannot have reached the server
///
/// ureq does not say whether it had a connection when it failed. A request is known not to have reached the server if its host was
/// not found, if the connection was refused, or if an agent's own `timeout_resolve` or `timeout_connect` was over. Any other
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
}

impl UreqTransport {
    /// A transport that uses no proxy, whatever the environment says.
    #[must_use]
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .proxy(None)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS);
        Self::with_agent(config.build().into())
    }

    /// A transport that sends with `agent`: the way to TLS settings, proxies and shorter timeouts.
    ///
    /// What a transport owes is kept whatever the agent's configuration says: no status is an error, no redirect is followed,
    /// `accept` and `accept-encoding` are not added. Its middleware and its cookies are its own affair.
    #[must_use]
    pub fn with_agent(agent: Agent) -> Self {
        Self { agent }
    }
}

impl Default for UreqTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for UreqTransport {
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError> {
        let (request, body) = request::split(request)?;
        let response = if body.is_empty() && !request::is_body_usual(request.method()) {
            self.agent.run(request::configure(&self.agent, request, attempt))
        } else {
            self.agent.run(request::configure(&self.agent, request.map(|()| body.as_bytes()), attempt))
        };
        response::from_ureq(response.map_err(error::from_run)?, attempt.response_limit())
    }
}
