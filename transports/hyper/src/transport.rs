//! The transport.

use std::fmt;

use bytes::Bytes;
use connect_core::{Attempt, Body, Transport, TransportError};
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{Connect, HttpConnector, capture_connection};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::Handle;

use crate::{error, request, response};

/// Sends requests with hyper, over connections that it keeps and uses again.
///
/// [`new`](Self::new) speaks plain HTTP. For `https` it needs a connector that does TLS, such as those of `hyper-rustls` and
/// `hyper-tls`: [`with_connector`](Self::with_connector). If the connector negotiates HTTP/2, hyper-util's feature `http2` has to be on.
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
/// A request that got no connection, be it that there was none or that the time was over before, is known not to have reached
/// the server, and so is one whose connection was closed before it was written. Any other that failed may have reached it.
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
pub struct HyperTransport<C = HttpConnector> {
    client: Client<C, Full<Bytes>>,
    plain_only: bool,
}

impl HyperTransport {
    /// A transport for plain HTTP. A request to an `https` URI is refused.
    #[must_use]
    pub fn new() -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self { plain_only: true, ..Self::with_connector(connector) }
    }
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: Connect + Clone> HyperTransport<C> {
    /// A transport whose connections come from `connector`: the way to TLS, proxies and Unix sockets.
    ///
    /// A connector that wraps an [`HttpConnector`] should set [`nodelay`](HttpConnector::set_nodelay), and for `https` unset
    /// [`enforce_http`](HttpConnector::enforce_http).
    pub fn with_connector(connector: C) -> Self {
        let client = Client::builder(TokioExecutor::new())
            // Without it, connections that are too old are kept until the next request.
            .pool_timer(TokioTimer::new())
            // Only for what was not written: hyper hands a request back if no byte of it was.
            .retry_canceled_requests(true)
            .build(connector);
        Self { client, plain_only: false }
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Transport for HyperTransport<C> {
    async fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::unsupported("hyper needs a Tokio runtime"));
        }
        let mut request = request::into_hyper(request, self.plain_only)?;
        let connection = capture_connection(&mut request);

        let exchange = async {
            let response = self.client.request(request).await.map_err(error::from_client)?;
            response::from_hyper(response, attempt.response_limit()).await
        };
        let outcome = match attempt.timeout() {
            Some(timeout) => {
                tokio::time::timeout(timeout, exchange).await.unwrap_or_else(|_| Err(TransportError::timeout()))
            }
            None => exchange.await,
        };
        outcome.map_err(|error| {
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
