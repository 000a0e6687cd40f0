//! Tests of connections that read while they write.
#![cfg(test)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use connect_core::blocking::Transport;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, TransportError};
use connect_ureq::UreqTransport;
use http::{Request, Response};

/// The time for which a server keeps a connection that it does not read.
const LINGER: Duration = Duration::from_secs(5);

const TOO_LARGE: &[u8] = b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 5\r\n\r\nlarge";

/// Starts a server that runs a script on each connection, and returns its address.
fn serve(script: impl Fn(&mut BufReader<TcpStream>) + Send + 'static) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            script(&mut BufReader::new(stream.unwrap()));
        }
    });
    format!("http://{address}/")
}

/// Reads the head of a request.
fn read_head(stream: &mut BufReader<TcpStream>) {
    let mut line = String::new();
    while stream.read_line(&mut line).is_ok_and(|read| read > 0) && line != "\r\n" {
        line.clear();
    }
}

fn write(stream: &mut BufReader<TcpStream>, bytes: &[u8]) {
    stream.get_mut().write_all(bytes).unwrap();
}

fn put(uri: &str, mebibytes: usize) -> Request<Body> {
    Request::put(uri).body(Body::from(vec![b'x'; mebibytes << 20])).unwrap()
}

fn send(transport: &UreqTransport, request: Request<Body>) -> Result<Response<Body>, TransportError> {
    transport.send(request, Attempt::first().with_timeout(Some(Duration::from_secs(20))))
}

fn is_too_large(response: &Response<Body>) -> bool {
    response.status() == 413 && response.body().as_bytes() == Some(b"large")
}

#[test]
fn l5_an_early_response_is_received_whatever_the_length_of_the_body() {
    let uri = serve(|stream| {
        read_head(stream);
        write(stream, TOO_LARGE);
        std::thread::sleep(LINGER / 10);
    });
    for mebibytes in [6, 7, 16, 64] {
        let begin = Instant::now();
        let response = send(&UreqTransport::new(), put(&uri, mebibytes)).unwrap();
        assert!(is_too_large(&response) && begin.elapsed() < LINGER, "{mebibytes} MiB: {:?}", begin.elapsed());
    }
}

#[test]
fn l5_an_early_response_is_received_after_a_part_of_the_body() {
    let uri = serve(|stream| {
        read_head(stream);
        stream.read_exact(&mut vec![0; 9 << 20]).unwrap();
        // The response comes in two parts.
        write(stream, &TOO_LARGE[..12]);
        std::thread::sleep(Duration::from_millis(100));
        write(stream, &TOO_LARGE[12..]);
        std::thread::sleep(LINGER / 10);
    });
    assert!(is_too_large(&send(&UreqTransport::new(), put(&uri, 32)).unwrap()));
}

#[test]
fn l5_informational_responses_do_not_end_the_request() {
    let uri = serve(|stream| {
        read_head(stream);
        write(stream, b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n");
        std::thread::sleep(Duration::from_millis(300));
        let mut body = vec![0; 32 << 20];
        stream.read_exact(&mut body).unwrap();
        let verdict = if body.iter().all(|byte| *byte == b'x') { "whole" } else { "other" };
        write(stream, format!("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{verdict}").as_bytes());
    });
    let response = send(&UreqTransport::new(), put(&uri, 32)).unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"whole"[..]));
}

#[test]
fn l5_a_connection_is_not_used_again_after_an_early_response() {
    let uri = serve(|stream| {
        read_head(stream);
        write(stream, TOO_LARGE);
        std::thread::sleep(LINGER / 10);
    });
    let transport = UreqTransport::new();
    for _ in 0..3 {
        // On the same connection, the server would take the rest of the body for a request.
        assert!(is_too_large(&send(&transport, put(&uri, 16)).unwrap()));
    }
}

#[test]
fn l5_a_server_that_reads_slowly_does_not_extend_the_timeout() {
    let timeout = Duration::from_millis(800);
    for (bytes, pause) in [(1, 1), (64 << 10, 30), (1 << 20, 350), (4 << 20, 700)] {
        let uri = serve(move |stream| {
            read_head(stream);
            let (begin, mut buffer) = (Instant::now(), vec![0; bytes]);
            while begin.elapsed() < LINGER / 2 && stream.read(&mut buffer).is_ok_and(|read| read > 0) {
                std::thread::sleep(Duration::from_millis(pause));
            }
        });
        let begin = Instant::now();
        let attempt = Attempt::first().with_timeout(Some(timeout));
        let error = UreqTransport::new().send(put(&uri, 64), attempt).unwrap_err();
        let took = begin.elapsed();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error:?}");
        assert!(took >= timeout && took < timeout * 3 / 2, "{bytes} bytes each {pause} ms: {took:?}");
    }
}

#[test]
fn l5_a_timeout_before_there_is_a_connection_cannot_have_reached_the_server() {
    // No connection to this listener is accepted, so after some connections its backlog is full.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let mut held = Vec::new();
    while held.len() < 10_000 {
        match TcpStream::connect_timeout(&address, Duration::from_millis(200)) {
            Ok(stream) => held.push(stream),
            Err(_) => break,
        }
    }
    let attempt = Attempt::first().with_timeout(Some(Duration::from_millis(300)));
    let error = UreqTransport::new().send(put(&format!("http://{address}/"), 0), attempt).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error:?}");
    assert!(!error.may_have_reached());
}
