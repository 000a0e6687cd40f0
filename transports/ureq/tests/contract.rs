//! Tests of behaviour that is specific to this transport. The kit tests what all transports share.
#![cfg(test)]

use std::time::Duration;

use connect_core::blocking::Transport;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, TransportError};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;
use http::{Request, Response};
use ureq::Agent;

/// The delay of a server that responds too late.
const LATE: Duration = Duration::from_secs(60);
/// The timeout of a client that does not wait for [`LATE`].
const PATIENCE: Duration = Duration::from_millis(200);

fn serve(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(handler).unwrap()
}

fn request(server: &Server, method: &str, path: &str, body: impl Into<Body>) -> Request<Body> {
    let uri = format!("{}{path}", server.endpoint());
    Request::builder().method(method).uri(uri).body(body.into()).unwrap()
}

fn send(request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
    UreqTransport::new().send(request, attempt)
}

#[test]
fn a_request_that_cannot_be_sent_unchanged_is_rejected_unsent() {
    let server = serve(|_| Reply::new(200));
    let with = |name: &'static str, value: &'static str| {
        let mut request = request(&server, "PUT", "/", "{}");
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    let to = |uri: &str| Request::get(uri).body(Body::empty()).unwrap();
    for request in [
        with("content-length", "3"),
        with("transfer-encoding", "chunked"),
        to("/path"),
        to("http://user:secret@localhost/"),
    ] {
        let error = send(request, Attempt::first()).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Unsupported);
        assert!(!error.may_have_reached());
    }
    assert_eq!(server.connections(), 0);
}

#[cfg(not(feature = "tls"))]
#[test]
fn https_is_rejected_without_tls() {
    let server = serve(|_| Reply::new(200));
    let mut request = request(&server, "GET", "/", Body::empty());
    *request.uri_mut() = format!("https://{}/", server.address()).parse().unwrap();
    let error = send(request, Attempt::first()).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unsupported, "{error:?}");
    assert!(!error.may_have_reached());
    assert!(server.received().is_empty());
}

#[test]
fn each_failure_has_its_own_error_kind() {
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
        let error = send(request(&server, "PUT", target, "{}"), Attempt::first()).unwrap_err();
        assert_eq!(error.kind(), kind, "{target}: {error:?}");
        assert!(error.may_have_reached());
    }
}

#[test]
fn many_threads_share_a_transport() {
    let server = serve(|request| Reply::new(200).with_body(request.target()));
    let transport = UreqTransport::new();
    std::thread::scope(|scope| {
        for thread in 0..16 {
            let (transport, server) = (&transport, &server);
            scope.spawn(move || {
                for number in 0..10 {
                    let path = format!("/{thread}/{number}");
                    let request = request(server, "GET", &path, Body::empty());
                    let response = transport.send(request, Attempt::first()).unwrap();
                    assert_eq!(response.body().as_bytes(), Some(path.as_bytes()));
                }
            });
        }
    });
    assert!(server.connections() <= 16, "{}", server.connections());
}

#[test]
fn an_unknown_host_cannot_have_been_reached() {
    // A label of more than 63 letters is rejected before a name server is queried.
    let uri = format!("http://{}.invalid/", "x".repeat(64));
    for timeout in [None, Some(LATE)] {
        let request = Request::get(&uri).body(Body::empty()).unwrap();
        let error = send(request, Attempt::first().with_timeout(timeout)).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Connect, "{error:?}");
        assert!(!error.may_have_reached());
    }
}

#[test]
fn the_transport_overrides_only_the_settings_of_an_agent_that_break_the_contract() {
    let server = serve(|_| Reply::new(301).with_header("location", "/elsewhere").with_body("moved"));
    let agent = Agent::config_builder()
        .proxy(None)
        .http_status_as_error(true)
        .max_redirects(5)
        .accept("text/html")
        .accept_encoding("gzip")
        .user_agent("mine/1")
        .timeout_global(Some(PATIENCE))
        .build();
    let transport = UreqTransport::with_agent(agent.into());
    for timeout in [None, Some(LATE)] {
        let attempt = Attempt::first().with_timeout(timeout);
        let response = transport.send(request(&server, "GET", "/", Body::empty()), attempt).unwrap();
        assert_eq!(response.status(), 301);
        assert_eq!(response.body().as_bytes(), Some(&b"moved"[..]));
    }
    let [received, _] = &server.received()[..] else { panic!("two requests") };
    let mut names = received.headers().iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    names.sort_unstable();
    assert_eq!(names, ["host", "user-agent"]);
    assert_eq!(received.header("user-agent"), Some("mine/1"));
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_shorter_timeout_of_the_agent_applies() {
    let server = serve(|_| Reply::new(200).after(LATE));
    let agent = Agent::config_builder().proxy(None).timeout_global(Some(PATIENCE)).build();
    let transport = UreqTransport::with_agent(agent.into());
    for timeout in [None, Some(LATE)] {
        let attempt = Attempt::first().with_timeout(timeout);
        let error = transport.send(request(&server, "GET", "/", Body::empty()), attempt).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout);
    }
}
