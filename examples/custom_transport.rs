//! A custom transport in under 30 lines: plain HTTP over a socket of the standard library.
//!
//! ```text
//! cargo run --example custom_transport
//! ```
//!
//! Every status is a response, and an error says whether the request may have been received. The
//! docs of `Transport` list all requirements. This transport limits the size of a response, but its
//! timeout starts again with each read, which is not enough for production.

use std::error::Error;
use std::io::{Read, Write};
use std::net::TcpStream;

use connect_core::blocking::{Client, Transport};
use connect_core::{Attempt, Body, TransportError, connect_operation, http};
use connect_testing::{Reply, Server};

/// A transport that opens a connection for each request.
struct OneSocket;

impl Transport for OneSocket {
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError> {
        let (request, body) = request.into_parts();
        let (uri, method, body) = (request.uri, request.method, body.into_bytes()?);
        let host = uri.authority().map_or("", |host| host.as_str());
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let mut message =
            format!("{method} {target} HTTP/1.0\r\nhost: {host}\r\ncontent-length: {}\r\n", body.len()).into_bytes();
        for (name, value) in &request.headers {
            message.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        message.extend([b"\r\n", &body[..]].concat());
        let mut socket = TcpStream::connect(host).map_err(TransportError::connect)?;
        socket.set_read_timeout(attempt.timeout()).map_err(TransportError::other)?;
        socket.write_all(&message).map_err(TransportError::closed)?;
        // The limit of the body, and room for the head.
        let (mut answer, limit) = (Vec::new(), attempt.response_limit() + 16_384);
        socket.take(limit as u64).read_to_end(&mut answer).map_err(TransportError::closed)?;

        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap_or(answer.len());
        let (head, body) = (String::from_utf8_lossy(&answer[..end]), answer.get(end + 4..).unwrap_or_default());
        let mut response = http::Response::builder().status(head.split(' ').nth(1).unwrap_or_default());
        for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
            response = response.header(name, value);
        }
        response.body(Body::from(body.to_vec())).map_err(TransportError::protocol)
    }
}

/// Returns a contact as raw bytes, because no output is declared.
#[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
struct DescribeContact {
    contact_id: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(|request| match request.target() {
        "/contacts/c-1" => Reply::json(200, r#"{"Contact":{"Channel":"CHAT"}}"#),
        _ => Reply::json(404, r#"{"__type":"ResourceNotFoundException","message":"no such contact"}"#),
    })?;
    let client = Client::new(server.endpoint(), OneSocket);

    let found = client.send(&DescribeContact { contact_id: "c-1".into() })?;
    println!("Contact c-1: {} {}", found.status(), String::from_utf8_lossy(found.bytes()));

    match client.send(&DescribeContact { contact_id: "c-2".into() }) {
        Ok(_) => println!("Contact c-2 was found."),
        Err(error) => println!("Contact c-2: {error}"),
    }
    Ok(())
}
