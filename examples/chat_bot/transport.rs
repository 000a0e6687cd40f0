//! The four HTTP clients. The story works with any of them.

use std::error::Error;
use std::fmt;
use std::io;
use std::str::FromStr;
use std::sync::Arc;

use connect_core::blocking::{Transport, transport_fn};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_tower::{TowerTransport, classify_hyper};
use connect_ureq::UreqTransport;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::runtime;
use tower::ServiceBuilder;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum HttpClient {
    Ureq,
    Hyper,
    Reqwest,
    Tower,
}

impl HttpClient {
    pub(crate) const ALL: [Self; 4] = [Self::Ureq, Self::Hyper, Self::Reqwest, Self::Tower];

    /// Creates the transport, behind one type for all four: an `Arc<dyn Transport>` is a transport.
    pub(crate) fn open(self) -> Result<Arc<dyn Transport>, Box<dyn Error>> {
        Ok(match self {
            Self::Ureq => Arc::new(UreqTransport::new()),
            Self::Hyper => blocking(HyperTransport::new())?,
            Self::Reqwest => blocking(ReqwestTransport::new()?)?,
            #[cfg(feature = "tls")]
            Self::Tower => blocking(tower(with_tls()?))?,
            #[cfg(not(feature = "tls"))]
            Self::Tower => blocking(tower(HttpConnector::new()))?,
        })
    }
}

/// Turns an async transport into a blocking one, with a runtime that runs each request.
///
/// An async program passes the transport to a [`connect_core::Client`] instead.
fn blocking(transport: impl connect_core::Transport + 'static) -> io::Result<Arc<dyn Transport>> {
    // The worker thread maintains idle connections between requests.
    let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    Ok(Arc::new(transport_fn(move |request, attempt| runtime.block_on(transport.send(request, attempt)))))
}

/// Creates a transport of tower layers over hyper's client.
///
/// The only layer here limits the number of concurrent requests. Your layers go in its place.
fn tower(connector: Connector) -> impl connect_core::Transport {
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let service = ServiceBuilder::new().concurrency_limit(8).service(client);
    TowerTransport::new(service).with_classifier(classify_hyper)
}

/// Creates a connector for HTTPS, configured as in the other three transports.
#[cfg(feature = "tls")]
fn with_tls() -> Result<Connector, Box<dyn Error>> {
    let builder = hyper_rustls::HttpsConnectorBuilder::new().with_tls_config(connect_tls::client_config()?);
    Ok(builder.https_or_http().enable_http1().build())
}

#[cfg(feature = "tls")]
type Connector = hyper_rustls::HttpsConnector<HttpConnector>;
#[cfg(not(feature = "tls"))]
type Connector = HttpConnector;

impl fmt::Display for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ureq => "ureq",
            Self::Hyper => "hyper",
            Self::Reqwest => "reqwest",
            Self::Tower => "tower",
        })
    }
}

impl FromStr for HttpClient {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|client| client.to_string() == name);
        found.ok_or_else(|| format!("unknown transport `{name}`: use ureq, hyper, reqwest or tower"))
    }
}
