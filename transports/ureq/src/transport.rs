//! The transport.

use std::sync::Arc;

use connect_core::blocking::Transport;
use connect_core::transport::BodyReader;
use connect_core::{Attempt, Body, Bytes, TransportError};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::{Agent, SendBody};

use crate::connection::{Direct, TlsConfig};
use crate::exchange::{Exchange, Upload};
use crate::request::{Content, Streaming};
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
/// A request cannot have reached the server if the host was not found, or if the connection failed
/// before it was complete, including the TLS handshake. Any other request that failed may have
/// reached the server.
///
/// # Streams
///
/// Bodies stream through readers, so the body of a request must not be an async stream. Before each
/// part of a body, the transport looks if the server has already responded. If it has, the rest of
/// the body is neither read nor sent. A source that blocks in the middle delays that.
///
/// # An agent of your own
///
/// [`with_agent`](Self::with_agent) sends over the connections of the agent, which differ from
/// those of this crate:
///
/// - The whole body is written before a response is read. An earlier response is received only if
///   the server reads the rest of the body, or the body is small.
/// - A partial write may extend the timeout of an attempt, to at most twice its time.
/// - If the response streams, the timeout of an attempt applies to each phase up to its head, and
///   the idle timeout applies to the wait for the head too.
/// - A response with neither a length nor chunks seems complete if its connection is reset, or
///   closed without the end of TLS.
/// - They report only some of the failures before there is a connection: a refused connection, a
///   rejected certificate, or an expired `timeout_resolve` or `timeout_connect` of the agent. After
///   any other failure, the request may have reached the server. Set `timeout_connect` if a server
///   may not answer an attempt to connect at all.
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
    /// True if the connections are those of this crate.
    is_direct: bool,
}

impl UreqTransport {
    /// Creates a transport without a proxy. Proxy settings in the environment are ignored.
    ///
    /// Without the feature `tls`, a request to an `https` URI is rejected as `Unsupported`.
    #[must_use]
    pub fn new() -> Self {
        match default_tls() {
            Ok(tls) => Self::direct(Some(tls)),
            Err(why) => Self { plain_only: Some(why), ..Self::direct(None) },
        }
    }

    /// Creates a transport like [`new`](Self::new) with another configuration of TLS, such as one
    /// of `connect_tls::client_config_with_roots`.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn with_tls(config: connect_tls::rustls::ClientConfig) -> Self {
        Self::direct(Some(config.into()))
    }

    /// Creates a transport over connections of this crate.
    fn direct(tls: Option<TlsConfig>) -> Self {
        let config = Agent::config_builder()
            .proxy(None)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS);
        let agent = Agent::with_parts(config.build(), Direct { tls }, DefaultResolver::default());
        Self { is_direct: true, ..Self::with_agent(agent) }
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
        Self { agent, plain_only: None, is_direct: false }
    }
}

/// Returns the configuration of TLS, or the reason why `https` is rejected.
#[cfg(feature = "tls")]
fn default_tls() -> Result<TlsConfig, &'static str> {
    connect_tls::client_config()
        .map(Into::into)
        .map_err(|_| "this processor lacks instructions that the feature `tls` needs: use `UreqTransport::with_agent`")
}

#[cfg(not(feature = "tls"))]
fn default_tls() -> Result<TlsConfig, &'static str> {
    Err("`https` is not supported: enable the feature `tls`, or use `UreqTransport::with_agent`")
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
        let (request, content) = request::split(request)?;
        let (body, upload) = match content {
            Content::Bytes(body) => (body, None),
            Content::Stream(reader, length) => (Bytes::new(), Some((reader, length))),
        };
        if upload.is_some() || attempt.streams_response() {
            return self.stream(request, &body, upload, attempt);
        }
        let response = Exchange::run_none(|| self.run(request, &body, attempt, None)).map_err(error::from_run)?;
        response::whole(response, attempt.response_limit())
    }
}

impl UreqTransport {
    /// Sends a request whose body is bytes.
    fn run(
        &self,
        request: http::Request<()>,
        body: &[u8],
        attempt: Attempt,
        streaming: Option<Streaming>,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        if body.is_empty() && !request::is_body_usual(request.method()) {
            self.agent.run(request::configure(&self.agent, request, attempt, streaming))
        } else {
            self.agent.run(request::configure(&self.agent, request.map(|()| body), attempt, streaming))
        }
    }

    /// Sends a request that streams, or whose response does.
    fn stream(
        &self,
        request: http::Request<()>,
        body: &[u8],
        upload: Option<(BodyReader, Option<u64>)>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        let head_timeout = request::timeout(&self.agent, attempt).filter(|_| attempt.streams_response());
        let exchange = Exchange::new(head_timeout, attempt.idle_timeout(), upload.is_some());
        let streaming = Some(Streaming { is_direct: self.is_direct });
        let response = exchange.run(|| match upload {
            None => self.run(request, body, attempt, streaming),
            Some((reader, length)) => {
                let mut upload = Upload::new(reader, length, Arc::clone(&exchange));
                let request = request.map(|()| SendBody::from_reader(&mut upload));
                self.agent.run(request::configure(&self.agent, request, attempt, streaming))
            }
        });
        let response = response.map_err(error::from_run)?;
        if attempt.streams_response() {
            exchange.set_head();
            return response::streamed(response);
        }
        response::whole(response, attempt.response_limit())
    }
}
