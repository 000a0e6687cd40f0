//! Tests of behaviour that is specific to this transport. The kit tests what all transports share.
#![cfg(test)]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, Transport, TransportError};
use connect_reqwest::ReqwestTransport;
use connect_testing::{Reply, Server};
use http::{Request, Response};

fn to(uri: &str) -> Request<Body> {
    Request::put(uri).body(Body::from("{}")).unwrap()
}

async fn send(request: Request<Body>) -> Result<Response<Body>, TransportError> {
    ReqwestTransport::new().unwrap().send(request, Attempt::first()).await
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_unchanged_is_rejected_unsent() {
    let server = Server::start(|_| Reply::new(200)).unwrap();
    let with = |name: &'static str, value: &'static str| {
        let mut request = to(&format!("{}/", server.endpoint()));
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    for request in [
        with("content-length", "3"),
        with("transfer-encoding", "chunked"),
        to("/path"),
        to("http://user:secret@localhost/"),
        to("http://localhost/a/../b"),
        to("http://localhost/a?b='"),
    ] {
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
