//! Tests that transports over TLS receive an early response and keep the timeout.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, blocking};
use connect_tls::rustls::{ServerConfig, ServerConnection, StreamOwned};
use connect_ureq::UreqTransport;
use http::Request;

use crate::certificate::Certificate;
use crate::{AGENT, transports, trusting};

/// A body that is larger than the buffers of a connection.
const LARGE: usize = 32 << 20;

/// The time for which the server keeps a connection.
const LINGER: Duration = Duration::from_secs(5);

/// Starts a server that reads the head of one request, writes `answer`, and reads no more.
fn serve(certificate: &Certificate, answer: &'static str) -> String {
    let config = ServerConfig::builder_with_provider(connect_tls::provider().unwrap())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], certificate.key())
        .unwrap();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let stream: TcpStream = listener.accept().unwrap().0;
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        let mut stream = BufReader::new(StreamOwned::new(connection, stream));
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            stream.read_line(&mut line).unwrap();
        }
        stream.get_mut().write_all(answer.as_bytes()).unwrap();
        std::thread::sleep(LINGER);
    });
    format!("https://localhost:{port}/contact")
}

fn put(uri: &str) -> Request<Body> {
    Request::put(uri).body(Body::from(vec![0; LARGE])).unwrap()
}

#[test]
fn l5_an_early_response_over_tls_is_received() {
    let certificate = Certificate::of("localhost");
    for (name, send) in transports(Some(&certificate)) {
        if name == AGENT {
            // Its connections write the whole body before they read, as the docs say.
            continue;
        }
        let uri = serve(&certificate, "HTTP/1.1 413 Content Too Large\r\ncontent-length: 5\r\n\r\nlarge");
        let begin = Instant::now();
        let response = send(put(&uri)).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!((response.status().as_u16(), response.body().as_bytes()), (413, Some(&b"large"[..])), "{name}");
        assert!(begin.elapsed() < LINGER, "{name}");
    }
}

#[test]
fn l5_the_timeout_applies_while_a_body_is_sent_over_tls() {
    let certificate = Certificate::of("localhost");
    let timeout = Duration::from_millis(800);
    for answer in ["", "HTTP/1.1 100 Continue\r\n\r\n"] {
        let uri = serve(&certificate, answer);
        let transport = UreqTransport::with_tls(trusting(&certificate));
        let begin = Instant::now();
        let attempt = Attempt::first().with_timeout(Some(timeout));
        let error = blocking::Transport::send(&transport, put(&uri), attempt).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error:?}");
        let took = begin.elapsed();
        assert!(took >= timeout && took < timeout * 3 / 2, "{took:?}");
    }
}
