//! The connector of [`HyperTransport::new`](crate::HyperTransport::new).

use std::pin::Pin;
use std::task::{Context, Poll};

use connect_tower::BoxError;
use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use tower_service::Service;

/// The connector of [`HyperTransport::new`](crate::HyperTransport::new), with or without TLS.
#[derive(Clone, Debug)]
pub struct Connector(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Plain(HttpConnector),
    #[cfg(feature = "tls")]
    Tls(hyper_rustls::HttpsConnector<HttpConnector>),
}

type Tcp = <HttpConnector as Service<Uri>>::Response;
#[cfg(feature = "tls")]
type Stream = hyper_rustls::MaybeHttpsStream<Tcp>;
#[cfg(not(feature = "tls"))]
type Stream = Tcp;

impl Connector {
    /// Creates a connector. Also returns the reason why it rejects `https`, or `None`.
    pub(crate) fn new() -> (Self, Option<&'static str>) {
        let mut http = HttpConnector::new();
        http.set_nodelay(true);
        match with_tls(http) {
            Ok(tls) => (Self(tls), None),
            Err((plain, why)) => (Self(Kind::Plain(plain)), Some(why)),
        }
    }
}

#[cfg(feature = "tls")]
fn with_tls(mut http: HttpConnector) -> Result<Kind, (HttpConnector, &'static str)> {
    match connect_tls::client_config() {
        Ok(config) => {
            http.enforce_http(false);
            #[cfg(feature = "http2")]
            let config = with_http2(config);
            Ok(Kind::Tls((http, config).into()))
        }
        Err(_) => Err((
            http,
            "this processor lacks instructions that the feature `tls` needs: use `HyperTransport::with_connector`",
        )),
    }
}

/// Negotiates HTTP/2, if the server supports it.
#[cfg(all(feature = "tls", feature = "http2"))]
fn with_http2(mut config: connect_tls::rustls::ClientConfig) -> connect_tls::rustls::ClientConfig {
    config.alpn_protocols.extend([b"h2".to_vec(), b"http/1.1".to_vec()]);
    config
}

#[cfg(not(feature = "tls"))]
fn with_tls(http: HttpConnector) -> Result<Kind, (HttpConnector, &'static str)> {
    Err((http, "`https` is not supported: enable the feature `tls`, or use `HyperTransport::with_connector`"))
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        match &mut self.0 {
            Kind::Plain(connector) => connector.poll_ready(context).map_err(Into::into),
            #[cfg(feature = "tls")]
            Kind::Tls(connector) => connector.poll_ready(context),
        }
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        match &mut self.0 {
            Kind::Plain(connector) => {
                let connecting = connector.call(uri);
                Box::pin(async { Ok(Stream::from(connecting.await?)) })
            }
            #[cfg(feature = "tls")]
            Kind::Tls(connector) => connector.call(uri),
        }
    }
}
