//! What a transport owes, asked of a server on loopback.
#![cfg(test)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::time::{Duration, Instant};

use connect_core::blocking::Transport;
use connect_core::testing::{Received, Reply, Server};
use connect_core::{Attempt, Body, TransportError, TransportErrorKind};
use connect_ureq::UreqTransport;
use http::{Request, Response};
use ureq::Agent;

/// How long a server that is too late waits, and the time that a client gives it.
const LATE: Duration = Duration::from_secs(60);
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

fn get(server: &Server, attempt: Attempt) -> Result<Response<Body>, TransportError> {
    send(request(server, "GET", "/", Body::empty()), attempt)
}

fn impatient() -> Attempt {
    Attempt::first().with_timeout(Some(PATIENCE))
}

#[test]
fn every_status_is_a_response() {
    let server = serve(|request| {
        let status = request.target().trim_start_matches('/').parse().unwrap();
        Reply::json(status, "{}").with_header("location", "/200")
    });
    for status in [200, 201, 301, 302, 307, 308, 400, 404, 429, 500, 503] {
        let request = request(&server, "GET", &format!("/{status}"), Body::empty());
        let response = send(request, Attempt::first()).unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.body().as_bytes(), b"{}");
    }
    assert_eq!(server.received().len(), 11);
}

#[test]
fn a_request_goes_out_as_it_is() {
    let server = serve(|_| Reply::new(200));
    let mut sent = request(&server, "PUT", "/a%2Fb%20c/../%7e//?q=%20&q", "{}");
    for (name, value) in [("x-two", "1"), ("content-type", "application/json"), ("x-two", "2")] {
        sent.headers_mut().append(name, value.parse().unwrap());
    }
    send(sent, Attempt::first()).unwrap();

    let [received] = &server.received()[..] else { panic!("one request") };
    assert_eq!(received.target(), "/a%2Fb%20c/../%7e//?q=%20&q");
    assert_eq!(received.body(), b"{}");
    let mut headers = received.headers().to_vec();
    headers.retain(|(name, _)| name != "user-agent");
    headers.sort();
    let expected = [
        ("content-length", "2".to_owned()),
        ("content-type", "application/json".to_owned()),
        ("host", server.address().to_string()),
        ("x-two", "1".to_owned()),
        ("x-two", "2".to_owned()),
    ];
    assert_eq!(headers, expected.map(|(name, value)| (name.to_owned(), value)));
}

#[test]
fn every_method_is_sent_with_and_without_a_body() {
    let server = serve(|_| Reply::new(200));
    for method in ["GET", "PUT", "POST", "PATCH", "DELETE", "OPTIONS", "PROPFIND"] {
        for body in ["", "{}"] {
            send(request(&server, method, "/", body), Attempt::first()).unwrap();
            let received = server.received().pop().unwrap();
            assert_eq!(received.method(), method);
            assert_eq!(received.body(), body.as_bytes(), "{received}");
            assert_eq!(received.header("transfer-encoding"), None, "{received}");
            let length = match (method, body) {
                ("PUT" | "POST" | "PATCH", "") => Some("0"),
                (_, "") => None,
                _ => Some("2"),
            };
            assert_eq!(received.header("content-length"), length, "{received}");
        }
    }
}

#[test]
fn response_headers_come_in_order_and_as_often_as_sent() {
    let server = serve(|_| {
        Reply::new(200).with_header("set-cookie", "b").with_header("X-One", "").with_header("set-cookie", "a")
    });
    let response = get(&server, Attempt::first()).unwrap();
    let cookies = response.headers().get_all("set-cookie").iter().collect::<Vec<_>>();
    assert_eq!(cookies, ["b", "a"]);
    assert_eq!(response.headers()["x-one"], "");
}

#[test]
fn a_response_without_a_body_has_an_empty_one() {
    let server = serve(|request| match request.method() {
        "HEAD" => Reply::new(200).with_body(vec![0; 1_000]),
        _ => Reply::new(204),
    });
    let attempt = Attempt::first().with_response_limit(0);
    for method in ["HEAD", "GET"] {
        let response = send(request(&server, method, "/", Body::empty()), attempt).unwrap();
        assert!(response.body().is_empty());
    }
}

#[test]
fn large_bodies_go_both_ways() {
    let server = serve(|request| Reply::new(200).with_body(request.body()));
    let body = (0..8 << 20).map(|number: u32| number.to_le_bytes()[1]).collect::<Vec<_>>();
    let response = send(request(&server, "PUT", "/", body.clone()), Attempt::first()).unwrap();
    assert!(response.body().as_bytes() == body);
}

#[test]
fn a_response_may_be_as_long_as_the_limit_and_no_longer() {
    let server = serve(|request| match request.target() {
        "/chunked" => {
            Reply::new(200).with_header("transfer-encoding", "chunked").with_body("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        }
        _ => Reply::new(200).with_body("abcde"),
    });
    for path in ["/", "/chunked"] {
        let send =
            |limit| send(request(&server, "GET", path, Body::empty()), Attempt::first().with_response_limit(limit));
        assert_eq!(send(5).unwrap().body().as_bytes(), b"abcde");
        assert_eq!(send(usize::MAX).unwrap().body().as_bytes(), b"abcde");
        assert_eq!(send(4).unwrap_err().kind(), TransportErrorKind::TooLarge);
    }
}

#[test]
fn a_response_that_is_too_long_is_not_read_to_its_end() {
    let server = serve(|request| match request.target() {
        "/announced" => Reply::new(200).with_body("abcde").paused_after(0, LATE),
        _ => Reply::new(200)
            .with_header("transfer-encoding", "chunked")
            .with_body("5\r\nabcde\r\n0\r\n\r\n")
            .paused_after(10, LATE),
    });
    for path in ["/announced", "/chunked"] {
        let request = request(&server, "GET", path, Body::empty());
        let error = send(request, impatient().with_response_limit(4)).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::TooLarge, "{path}");
    }
}

#[test]
fn the_time_counts_to_the_last_byte() {
    let server = serve(|request| match request.target() {
        "/head" => Reply::new(200).after(LATE),
        _ => Reply::new(200).with_body("abcde").paused_after(2, LATE),
    });
    for path in ["/head", "/body"] {
        let begin = Instant::now();
        let error = send(request(&server, "GET", path, Body::empty()), impatient()).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{path}");
        assert!(error.may_have_reached());
        assert!(begin.elapsed() >= PATIENCE && begin.elapsed() < LATE);
    }
}

#[test]
fn a_long_time_is_no_trouble() {
    let server = serve(|_| Reply::new(200).after(Duration::from_millis(1)));
    for timeout in [None, Some(Duration::MAX), Some(Duration::from_secs(u64::MAX / 4))] {
        assert_eq!(get(&server, Attempt::first().with_timeout(timeout)).unwrap().status(), 200);
    }
}

#[test]
fn a_refused_connection_cannot_have_reached_the_server() {
    let server = serve(|_| Reply::new(200));
    let request = request(&server, "GET", "/", Body::empty());
    drop(server);
    let error = send(request, Attempt::first()).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(!error.may_have_reached());
}

#[test]
fn a_connection_that_ends_early_may_have_reached_the_server() {
    let server = serve(|request| match request.target() {
        "/silent" => Reply::close(),
        _ => Reply::new(200).with_body("abcde").truncated_after(3),
    });
    for path in ["/silent", "/truncated"] {
        let error = send(request(&server, "GET", path, Body::empty()), Attempt::first()).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Closed, "{path}: {error:?}");
        assert!(error.may_have_reached());
    }
}

#[test]
fn a_body_that_breaks_off_between_chunks_is_not_whole() {
    let server = serve(|_| {
        Reply::new(200).with_header("transfer-encoding", "chunked").with_body("3\r\nabc\r\n").truncated_after(8)
    });
    assert_eq!(get(&server, Attempt::first()).unwrap_err().kind(), TransportErrorKind::Closed);
}

#[test]
fn what_is_not_http_is_a_protocol_error() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let uri = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        let _ = client.read(&mut [0; 1_000]).unwrap();
        client.write_all(b"220 mail.example ESMTP\r\n\r\n").unwrap();
    });
    let request = Request::get(uri).body(Body::empty()).unwrap();
    let error = send(request, Attempt::first()).unwrap_err();
    server.join().unwrap();
    assert_eq!(error.kind(), TransportErrorKind::Protocol, "{error:?}");
    assert!(error.may_have_reached());
}

#[test]
fn what_cannot_be_sent_is_said_and_not_sent() {
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

#[cfg(not(feature = "rustls"))]
#[test]
fn https_is_refused_without_tls() {
    let server = serve(|_| Reply::new(200));
    let mut request = request(&server, "GET", "/", Body::empty());
    *request.uri_mut() = format!("https://{}/", server.address()).parse().unwrap();
    let error = send(request, Attempt::first()).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unsupported, "{error:?}");
    assert!(!error.may_have_reached());
    assert!(server.received().is_empty());
}

#[test]
fn a_connection_is_used_again() {
    let server = serve(|request| match request.target() {
        "/0" => Reply::json(404, "{}"),
        _ => Reply::new(200).with_body(request.body()),
    });
    let transport = UreqTransport::new();
    for number in 0..5 {
        let request = request(&server, "PUT", &format!("/{number}"), vec![b'x'; number * 1_000]);
        transport.clone().send(request, Attempt::first()).unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_request_is_sent_once() {
    let server = serve(|request| match request.target() {
        "/warm" => Reply::new(200),
        _ => Reply::close(),
    });
    let transport = UreqTransport::new();
    for _ in 0..20 {
        let warm = request(&server, "GET", "/warm", Body::empty());
        transport.send(warm, Attempt::first()).unwrap();
        let silent = request(&server, "GET", "/silent", Body::empty());
        transport.send(silent, Attempt::first()).unwrap_err();
    }
    assert_eq!(server.received().iter().filter(|request| request.target() == "/silent").count(), 20);
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
                    assert_eq!(response.body().as_bytes(), path.as_bytes());
                }
            });
        }
    });
    assert!(server.connections() <= 16, "{}", server.connections());
}

#[test]
fn an_unknown_host_cannot_have_been_reached() {
    // A label of more than 63 letters is refused before a name server is asked.
    let request = Request::get(format!("http://{}.invalid/", "x".repeat(64))).body(Body::empty()).unwrap();
    for timeout in [None, Some(LATE)] {
        let error = send(request.clone(), Attempt::first().with_timeout(timeout)).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Connect, "{error:?}");
        assert!(!error.may_have_reached());
    }
}

#[test]
fn an_agent_keeps_its_settings_but_for_what_a_transport_owes() {
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
        assert_eq!(response.body().as_bytes(), b"moved");
    }
    let [received, _] = &server.received()[..] else { panic!("two requests") };
    let mut names = received.headers().iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    names.sort_unstable();
    assert_eq!(names, ["host", "user-agent"]);
    assert_eq!(received.header("user-agent"), Some("mine/1"));
    assert_eq!(server.connections(), 1);
}

#[test]
fn an_agents_shorter_time_is_kept() {
    let server = serve(|_| Reply::new(200).after(LATE));
    let agent = Agent::config_builder().proxy(None).timeout_global(Some(PATIENCE)).build();
    let transport = UreqTransport::with_agent(agent.into());
    for timeout in [None, Some(LATE)] {
        let attempt = Attempt::first().with_timeout(timeout);
        let error = transport.send(request(&server, "GET", "/", Body::empty()), attempt).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout);
    }
}
