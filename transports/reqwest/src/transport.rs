//! The transport.

use std::fmt;
use std::sync::Arc;

use connect_core::client::Sleep;
use connect_core::{Attempt, Body, Transport, TransportError};
use connect_tower::TowerTransport;
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};
use tokio::runtime::Handle;

use crate::service::HttpService;
use crate::{error, request};

/// A transport that sends requests with reqwest, over a pool of connections.
///
/// [`new`](Self::new) fits most programs; [`with_client`](Self::with_client) uses an existing
/// client. Cloning is cheap; the clones share the connections. The transport needs a Tokio runtime
/// with I/O and time enabled.
///
/// # Retries
///
/// A [`Client`](connect_core::Client) over this transport waits between the attempts of a call with
/// Tokio's timer, unless [`Client::with_sleep`](connect_core::Client::with_sleep) sets another.
///
/// # Changes that reqwest makes to a request
///
/// reqwest adds `accept: */*` to a request without an `accept`, which has the same meaning. It
/// parses a URI as a browser does and removes `.` and `..` from its path. If reqwest would send a
/// request to another path or query, this transport rejects the request as `Unsupported`.
///
/// # Endless interim responses
///
/// A server can send responses with a status from 100 to 199 without end. The connections of
/// reqwest then read without a pause. The timeout of the attempt ends this, but it can be late by
/// half a second, and other tasks of the runtime wait until then. `connect-hyper` does not have
/// this problem.
///
/// # Requests that cannot have reached the server
///
/// A request without a connection cannot have reached the server: the connection failed, or the
/// server's certificate was rejected. The same is true if the connection was closed before any of
/// the request was written. Any other request that failed may have reached the server. This
/// includes a request whose timeout expired before there was a connection, because reqwest does not
/// report that case.
#[derive(Clone)]
pub struct ReqwestTransport {
    tower: TowerTransport<HttpService, reqwest::Body>,
    /// The reason why `https` is rejected, if it is.
    plain_only: Option<&'static str>,
}

impl ReqwestTransport {
    /// Creates a transport without a proxy. Proxy settings in the environment are ignored.
    ///
    /// Without the feature `tls`, a request to an `https` URI is rejected as `Unsupported`.
    ///
    /// # Errors
    ///
    /// Returns an error if reqwest cannot build a client.
    pub fn new() -> Result<Self, reqwest::Error> {
        let builder = Client::builder()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .referer(false)
            // These are off unless another crate of the program enables their features.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        let (builder, plain_only) = with_tls(builder);
        Ok(Self { plain_only, ..Self::with_client(builder.build()?) })
    }

    /// Creates a transport that sends with `client`, for another TLS implementation, proxies or
    /// shorter timeouts.
    ///
    /// The client must follow no redirect ([`Policy::none`]), retry nothing
    /// ([`reqwest::retry::never`]), decompress nothing and keep no cookies. If it does, a request
    /// may take effect twice, or be reported as not received by a server that has received it.
    #[must_use]
    pub fn with_client(client: Client) -> Self {
        let tower = TowerTransport::new(HttpService(client))
            .with_streaming_body(request::body)
            .with_classifier(error::classify);
        Self { tower, plain_only: None }
    }
}

/// Adds TLS to a client, or returns the reason why it rejects `https`.
#[cfg(feature = "tls")]
fn with_tls(builder: ClientBuilder) -> (ClientBuilder, Option<&'static str>) {
    match connect_tls::client_config() {
        Ok(config) => (builder.tls_backend_preconfigured(config), None),
        Err(_) => (
            builder,
            Some("this processor lacks instructions that the feature `tls` needs: use `ReqwestTransport::with_client`"),
        ),
    }
}

#[cfg(not(feature = "tls"))]
fn with_tls(builder: ClientBuilder) -> (ClientBuilder, Option<&'static str>) {
    (builder, Some("`https` is not supported: enable the feature `tls`, or use `ReqwestTransport::with_client`"))
}

impl Transport for ReqwestTransport {
    async fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::unsupported(
                "no Tokio runtime: run the call on a Tokio runtime, which reqwest needs",
            ));
        }
        request::check(request.uri(), self.plain_only)?;
        self.tower.send(request, attempt).await
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        self.tower.default_sleep()
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
