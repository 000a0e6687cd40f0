//! The transport over reqwest.

use std::fmt;

use connect_core::{Attempt, Body, Transport, TransportError};
use connect_tower::TowerTransport;
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};
use tokio::runtime::Handle;

use crate::service::HttpService;
use crate::{error, request};

/// A transport that sends requests with reqwest, over pooled connections.
///
/// Most programs use [`new`](Self::new); [`with_client`](Self::with_client) accepts an existing
/// client. Cloning is cheap, and clones share the connections. The transport needs a Tokio runtime
/// with I/O and time enabled.
///
/// # Changes that reqwest makes
///
/// reqwest adds `accept: */*` to requests without `accept`, which does not change their meaning. It
/// parses URIs as browsers do, and resolves `.` and `..` in paths. A request whose path or query
/// would change fails as `Unsupported`.
///
/// # Failures before the server is reached
///
/// The error says that the request cannot have reached the server if no connection was established,
/// for example because the certificate was invalid, or if the connection closed before the request
/// was written. After any other failure, the request may have reached the server. A timeout before
/// there was a connection counts as such, because reqwest does not distinguish it.
#[derive(Clone)]
pub struct ReqwestTransport {
    tower: TowerTransport<HttpService, reqwest::Body>,
    /// The reason why `https` is not supported. `None` if it is.
    plain_only: Option<&'static str>,
}

impl ReqwestTransport {
    /// Creates a transport that uses no proxy, whatever the environment variables say.
    ///
    /// Without the feature `tls`, a request to an `https` URI fails as `Unsupported`.
    ///
    /// # Errors
    ///
    /// Returns an error if reqwest cannot create a client.
    pub fn new() -> Result<Self, reqwest::Error> {
        let builder = Client::builder()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .referer(false)
            // On by default if another crate of the program enables their features.
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
    /// The client must follow no redirects ([`Policy::none`]), retry nothing
    /// ([`reqwest::retry::never`]), decompress nothing and store no cookies. Otherwise a request
    /// may take effect twice, or be reported as not received although it was.
    #[must_use]
    pub fn with_client(client: Client) -> Self {
        let tower = TowerTransport::new(HttpService(client)).with_body().with_classifier(error::classify);
        Self { tower, plain_only: None }
    }
}

/// Adds TLS to the builder of a client, and returns the reason if `https` is not supported.
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
