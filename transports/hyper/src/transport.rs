//! The transport.

use std::fmt;
use std::sync::Arc;

use connect_core::client::Sleep;
use connect_core::{Attempt, Body, Transport, TransportError};
use connect_tower::{BoxError, RequestBody, TowerTransport, classify_hyper};
use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::{Connection, capture_connection};
use hyper_util::client::legacy::{Builder, Client};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::Handle;
use tower_service::Service;

use crate::connector::Connector;
use crate::paced::Paced;

/// A transport that sends requests with hyper, over a pool of connections.
///
/// [`new`](Self::new) supports HTTP, and with the feature `tls` (on by default) HTTPS, with rustls
/// as `connect-tls` configures it. For another TLS implementation, use
/// [`with_connector`](Self::with_connector).
///
/// Cloning is cheap; the clones share the connections. The transport needs a Tokio runtime with I/O
/// and time enabled.
///
/// # Retries
///
/// A [`Client`](connect_core::Client) over this transport waits between the attempts of a call with
/// Tokio's timer, unless [`Client::with_sleep`](connect_core::Client::with_sleep) sets another.
///
/// The transport itself sends a request again in one case: if a pooled connection turns out to be
/// closed before any byte of the request was written, it uses another connection.
///
/// # Streams and HTTP/2
///
/// Bodies stream both ways, as the docs of [`TowerTransport`] say. Over HTTP/1.1 a response can be
/// read while the request is still sent, if the server responds so early. With the feature `http2`,
/// [`new`](Self::new) negotiates HTTP/2 over TLS, which services with streams in both directions
/// require. [`http2_only`](#method.http2_only) is for servers without TLS. A stream that is dropped
/// then leaves its connection to the other calls.
///
/// A call over HTTP/1.1 that is abandoned while the server does not read leaves its connection to
/// hyper, which flushes what it has buffered before it closes the connection. Until the server
/// reads or closes it, the connection and up to a few hundred KiB of the request are kept. The
/// source of the request is dropped at once.
///
/// # Endless interim responses
///
/// A server can send responses with a status from 100 to 199 without end. hyper skips all of them
/// until the timeout of the attempt expires. The connections of this transport yield to the runtime
/// after each 64 KiB, so that timers and other tasks are not late. The connections of hyper's own
/// client, as in `connect-reqwest`, do not.
///
/// # Requests that cannot have reached the server
///
/// A request without a connection cannot have reached the server: the connection failed, the
/// server's certificate was rejected, or the timeout expired before the connection existed. The
/// same is true if the connection was closed before any of the request was written. Any other
/// request that failed may have reached the server.
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
    tower: TowerTransport<Client<Paced<C>, RequestBody>>,
    /// The reason why `https` is rejected, if it is.
    plain_only: Option<&'static str>,
}

impl HyperTransport {
    /// Creates a transport for HTTP and HTTPS.
    ///
    /// Without the feature `tls`, a request to an `https` URI is rejected as `Unsupported`.
    #[must_use]
    pub fn new() -> Self {
        let (connector, plain_only) = Connector::new();
        Self { plain_only, ..Self::with_connector(connector) }
    }
}

#[cfg(feature = "http2")]
#[cfg_attr(docsrs, doc(cfg(feature = "http2")))]
impl HyperTransport {
    /// Creates a transport that sends HTTP/2 alone, also to `http` URIs. The server must be known
    /// to support it: nothing is negotiated without TLS.
    #[must_use]
    pub fn http2_only() -> Self {
        let (connector, plain_only) = Connector::new();
        Self { plain_only, ..Self::build(Client::builder(TokioExecutor::new()).http2_only(true), connector) }
    }
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> HyperTransport<C>
where
    C: Service<
            Uri,
            Response: Read + Write + Connection + Unpin + Send + 'static,
            Error: Into<BoxError>,
            Future: Unpin + Send,
        > + Clone
        + Send
        + 'static,
{
    /// Creates a transport that connects with `connector`, for another TLS implementation, proxies
    /// or Unix sockets.
    ///
    /// The bounds are those of hyper-util's `Connect`.
    ///
    /// A connector that wraps an
    /// [`HttpConnector`](hyper_util::client::legacy::connect::HttpConnector) should set
    /// [`nodelay`](hyper_util::client::legacy::connect::HttpConnector::set_nodelay), and for
    /// `https` unset
    /// [`enforce_http`](hyper_util::client::legacy::connect::HttpConnector::enforce_http). If it
    /// negotiates HTTP/2, hyper-util's feature `http2` must be on.
    pub fn with_connector(connector: C) -> Self {
        Self::build(&mut Client::builder(TokioExecutor::new()), connector)
    }

    fn build(builder: &mut Builder, connector: C) -> Self {
        let client = builder
            // Without a timer, expired connections are kept until the next request.
            .pool_timer(TokioTimer::new())
            // hyper returns a request for a retry only if no byte of it was written.
            .retry_canceled_requests(true)
            .build(Paced(connector));
        Self { tower: TowerTransport::new(client).with_classifier(classify_hyper), plain_only: None }
    }
}

impl<C> Transport for HyperTransport<C>
where
    C: Service<
            Uri,
            Response: Read + Write + Connection + Unpin + Send + 'static,
            Error: Into<BoxError>,
            Future: Unpin + Send,
        > + Clone
        + Send
        + Sync
        + 'static,
{
    async fn send(
        &self,
        mut request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::unsupported(
                "no Tokio runtime: run the call on a Tokio runtime, which hyper needs",
            ));
        }
        match (request.uri().scheme(), request.uri().authority(), self.plain_only) {
            (Some(scheme), Some(_), Some(why)) if *scheme != Scheme::HTTP => {
                return Err(TransportError::unsupported(why));
            }
            (Some(_), Some(_), _) => {}
            _ => return Err(TransportError::unsupported("the URI is not absolute: add scheme and host")),
        }
        let connection = capture_connection(&mut request);
        self.tower.send(request, attempt).await.map_err(|error| {
            let connected = connection.connection_metadata().is_some();
            if connected { error } else { error.not_reached() }
        })
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        self.tower.default_sleep()
    }
}

impl<C> fmt::Debug for HyperTransport<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}
