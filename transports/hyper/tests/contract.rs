//! Tests of behaviour that is specific to this transport. The kit tests what all transports share.
#![cfg(test)]

use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, Transport, TransportError};
use connect_hyper::HyperTransport;
use connect_testing::{Reply, Server};
use http::{Request, Response};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use tower_service::Service;

fn to(uri: &str) -> Request<Body> {
    Request::put(uri).body(Body::from("{}")).unwrap()
}

async fn send(request: Request<Body>) -> Result<Response<Body>, TransportError> {
    HyperTransport::new().send(request, Attempt::first()).await
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_unchanged_is_rejected_unsent() {
    let server = Server::start(|_| Reply::new(200)).unwrap();
    let with = |name: &'static str, value: &'static str| {
        let mut request = to(&format!("{}/", server.endpoint()));
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    for request in [with("content-length", "3"), with("transfer-encoding", "chunked"), to("/path")] {
        let error = send(request).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Unsupported);
        assert!(!error.may_have_reached());
    }
    assert_eq!(server.connections(), 0);
}

#[cfg(not(feature = "tls"))]
#[tokio::test]
async fn https_is_rejected_without_tls() {
    let server = Server::start(|_| Reply::new(200)).unwrap();
    let error = send(to(&format!("https://{}/", server.address()))).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unsupported, "{error:?}");
    assert!(!error.may_have_reached());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn each_failure_has_its_own_error_kind() {
    let server = Server::start(|request| match request.target() {
        "/closed" => Reply::close(),
        "/truncated" => Reply::new(200).with_body("abcde").truncated_after(3),
        "/header" => Reply::new(200).with_header("no name", ""),
        _ => Reply::new(200).with_header("transfer-encoding", "chunked").with_body("zz\r\n"),
    })
    .unwrap();
    for (target, kind) in [
        ("/closed", TransportErrorKind::Closed),
        ("/truncated", TransportErrorKind::Closed),
        ("/header", TransportErrorKind::Protocol),
        ("/chunk", TransportErrorKind::Protocol),
    ] {
        let error = send(to(&format!("{}{target}", server.endpoint()))).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{target}: {error:?}");
        assert!(error.may_have_reached());
    }
}

#[test]
fn a_call_without_a_runtime_is_rejected() {
    let mut sending = pin!(send(to("http://localhost/")));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else { panic!("no answer") };
    assert_eq!(error.kind(), TransportErrorKind::Unsupported);
}

#[tokio::test]
async fn a_request_without_a_connection_cannot_have_reached_the_server() {
    let attempt = Attempt::first().with_timeout(Some(Duration::from_millis(50)));
    for (resolver, kind) in
        [(Resolver::Silent, TransportErrorKind::Timeout), (Resolver::Failing, TransportErrorKind::Connect)]
    {
        let transport = HyperTransport::with_connector(HttpConnector::new_with_resolver(resolver));
        let error = transport.send(to("http://name/"), attempt).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(!error.may_have_reached());
    }
}

/// A resolver that never resolves a name: it hangs, or fails.
#[derive(Clone, Copy)]
enum Resolver {
    Silent,
    Failing,
}

impl Service<Name> for Resolver {
    type Response = std::iter::Empty<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Name) -> Self::Future {
        match self {
            Self::Silent => Box::pin(std::future::pending()),
            Self::Failing => Box::pin(async { Err(io::ErrorKind::ConnectionReset.into()) }),
        }
    }
}
