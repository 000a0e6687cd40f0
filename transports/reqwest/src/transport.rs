//! The transport.

use std::fmt;

use connect_core::{Attempt, Body, Transport, TransportError};
use connect_tower::TowerTransport;
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};
use tokio::runtime::Handle;

use crate::service::HttpService;
use crate::{error, request};

/// Sends requests with reqwest, over connections that it keeps and uses again.
///
/// [`new`](Self::new) is what most need; [`with_client`](Self::with_client) takes a client that is there already. Cloning it is cheap; the clones
/// share the connections. It runs on a Tokio runtime with input, output and time enabled.
///
/// # What reqwest does to a request
///
/// It adds `accept: */*` where there is no `accept`, which says the same as none. It reads a URI as a browser does, and folds a path with
/// `.` or `..` into another; a request that it would send elsewhere is refused as `Unsupported`.
///
/// # What cannot have reached the server
///
/// A request that got no connection, be it that there was none or that its certificate was wrong, is known not to have reached the server, and
/// so is one whose connection was closed before it was written. Any other that failed may have reached it, also one whose time was over before
/// there was a connection: reqwest does not say.
#[derive(Clone)]
pub struct ReqwestTransport {
    tower: TowerTransport<HttpService, reqwest::Body>,
    /// Why there is no `https`, if there is none.
    plain_only: Option<&'static str>,
}

impl ReqwestTransport {
    /// A transport that uses no proxy, whatever the environment says. Without the feature `tls`, a request to an `https` URI is
    /// refused as `Unsupported`.
    ///
    /// # Errors
    ///
    /// When reqwest cannot make a client.
    pub fn new() -> Result<Self, reqwest::Error> {
        let builder = Client::builder()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .referer(false)
            // Off as it is, unless another crate of the program switches their features on.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        let (builder, plain_only) = with_tls(builder);
        Ok(Self { plain_only, ..Self::with_client(builder.build()?) })
    }

    /// A transport that sends with `client`: the way to another TLS, proxies and shorter timeouts.
    ///
    /// Part of what a transport owes is up to the client then. It must follow no redirect
    /// ([`Policy::none`]), try nothing again ([`reqwest::retry::never`]), decompress nothing and keep no cookies: if it does, a request may take
    /// effect twice, or be said not to have reached a server that it has reached.
    #[must_use]
    pub fn with_client(client: Client) -> Self {
        let tower = TowerTransport::new(HttpService(client)).with_body().with_classifier(error::classify);
        Self { tower, plain_only: None }
    }
}

/// The builder of a client; and why that does not do `https`, if it does not.
#[cfg(feature = "tls")]
fn with_tls(builder: ClientBuilder) -> (ClientBuilder, Option<&'static str>) {
    match connect_tls::client_config() {
        Ok(config) => (builder.tls_backend_preconfigured(config), None),
        Err(_) => {
            (builder, Some("this processor lacks what the feature `tls` needs; use `ReqwestTransport::with_client`"))
        }
    }
}

#[cfg(not(feature = "tls"))]
fn with_tls(builder: ClientBuilder) -> (ClientBuilder, Option<&'static str>) {
    (builder, Some("for `https`, switch on the feature `tls`, or use `ReqwestTransport::with_client`"))
}

impl Transport for ReqwestTransport {
    async fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        if Handle::try_current().is_err() {
            return Err(TransportError::unsupported("reqwest needs a Tokio runtime"));
        }
        request::check(request.uri(), self.plain_only)?;
        self.tower.send(request, attempt).await
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
