//! The transport.

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

/// Sends requests with hyper, over connections that it keeps and uses again.
///
/// [`new`](Self::new) speaks HTTP, and with the feature `tls` (on by default) HTTPS too: by rustls, as `connect-tls` sets it up. For another
/// TLS there is [`with_connector`](Self::with_connector).
///
/// Cloning it is cheap; the clones share the connections. It runs on a Tokio runtime with input, output and time enabled.
///
/// # What is tried again
///
/// A connection that was kept may turn out to be closed by the server. If that shows before any byte of the request was written, the
/// request is sent on another connection; once a byte may have been written it is not.
///
/// # What cannot have reached the server
///
/// A request that got no connection, be it that there was none, that its certificate was wrong, or that the time was over before, is known
/// not to have reached the server, and so is one whose connection was closed before it was written. Any other that failed may have reached it.
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
    /// Why there is no `https`, if there is none.
    plain_only: Option<&'static str>,
}

impl HyperTransport {
    /// A transport for HTTP and HTTPS. Without the feature `tls`, a request to an `https` URI is refused as `Unsupported`.
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
    /// A transport whose connections come from `connector`: the way to another TLS, proxies and Unix sockets.
    ///
    /// A connector that wraps an [`HttpConnector`](hyper_util::client::legacy::connect::HttpConnector) should set
    /// [`nodelay`](hyper_util::client::legacy::connect::HttpConnector::set_nodelay), and for `https` unset
    /// [`enforce_http`](hyper_util::client::legacy::connect::HttpConnector::enforce_http). If it negotiates HTTP/2, hyper-util's feature `http2`
    /// has to be on.
    pub fn with_connector(connector: C) -> Self {
        let client = Client::builder(TokioExecutor::new())
            // Without it, connections that are too old are kept until the next request.
            .pool_timer(TokioTimer::new())
            // Only for what was not written: hyper hands a request back if no byte of it was.
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
