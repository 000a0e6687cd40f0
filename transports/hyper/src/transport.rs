//! The transport over hyper.

use std::fmt;

use bytes::Bytes;
use connect_core::{Attempt, Body, Transport, TransportError};
use connect_tower::{TowerTransport, classify_hyper};
use http::uri::Scheme;
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{Connect, capture_connection};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::Handle;

use crate::connector::Connector;

/// A transport that sends requests with hyper, over pooled connections.
///
/// [`new`](Self::new) supports HTTP and, with the feature `tls` (on by default), HTTPS by rustls as
/// configured in `connect-tls`. To use another TLS implementation, call
/// [`with_connector`](Self::with_connector).
///
/// Cloning is cheap, and clones share the connections. The transport needs a Tokio runtime with I/O
/// and time enabled.
///
/// # Resending on another connection
///
/// A pooled connection may turn out to be closed by the server. If this shows before any byte of
/// the request was written, the request is sent on another connection; otherwise it is not.
///
/// # Failures before the server is reached
///
/// The error says that the request cannot have reached the server if no connection was established,
/// or if the connection closed before the request was written. Causes are a refused connection, an
/// invalid certificate, or a timeout while connecting. After any other failure, the request may
/// have reached the server.
///
/// ```no_run
/// use std::time::Duration;
/// use connect_core::{Attempt, Body, Transport};
/// use connect_hyper::HyperTransport;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = HyperTransport::new();
/// let request = http::Request::get("http://localhost:8080/contacts/c-1").body(Body::empty())?;
/// let attempt = Attempt::first().with_timeout(Some(Duration::from_secs(2)));
///
/// match transport.send(request, attempt).await {
///     Ok(response) => println!("{}", response.status()),
///     Err(error) if error.may_have_reached() => println!("{error}; it may have taken effect"),
///     Err(error) => println!("{error}; it has had no effect"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct HyperTransport<C = Connector> {
    tower: TowerTransport<Client<C, Full<Bytes>>>,
    /// The reason why `https` is not supported. `None` if it is.
    plain_only: Option<&'static str>,
}

impl HyperTransport {
    /// Creates a transport for HTTP and HTTPS.
    ///
    /// Without the feature `tls`, a request to an `https` URI fails as `Unsupported`.
    #[must_use]
    pub fn new() -> Self {
        let (connector, plain_only) = Connector::new();
        Self { plain_only, ..Self::with_connector(connector) }
    }
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: Connect + Clone> HyperTransport<C> {
    /// Creates a transport with a custom connector, for another TLS implementation, a proxy or Unix
    /// sockets.
    ///
    /// A connector that wraps an
    /// [`HttpConnector`](hyper_util::client::legacy::connect::HttpConnector) should enable
    /// [`nodelay`](hyper_util::client::legacy::connect::HttpConnector::set_nodelay). For `https` it
    /// must disable
    /// [`enforce_http`](hyper_util::client::legacy::connect::HttpConnector::enforce_http). If the
    /// connector negotiates HTTP/2, hyper-util's feature `http2` must be enabled.
    pub fn with_connector(connector: C) -> Self {
        let client = Client::builder(TokioExecutor::new())
            // Without a timer, expired connections stay open until the next request.
            .pool_timer(TokioTimer::new())
            // Safe: hyper returns a request only if no byte of it was written.
            .retry_canceled_requests(true)
            .build(connector);
        Self { tower: TowerTransport::new(client).with_classifier(classify_hyper), plain_only: None }
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Transport for HyperTransport<C> {
    async fn send(
        &self,
        mut request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::unsupported("hyper needs a Tokio runtime"));
        }
        match (request.uri().scheme(), request.uri().authority(), self.plain_only) {
            (Some(scheme), Some(_), Some(why)) if *scheme != Scheme::HTTP => {
                return Err(TransportError::unsupported(why));
            }
            (Some(_), Some(_), _) => {}
            _ => return Err(TransportError::unsupported("the URI is not absolute")),
        }
        let connection = capture_connection(&mut request);
        self.tower.send(request, attempt).await.map_err(|error| {
            let connected = connection.connection_metadata().is_some();
            if connected { error } else { error.not_reached() }
        })
    }
}

impl<C> fmt::Debug for HyperTransport<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}
