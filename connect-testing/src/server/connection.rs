//! One connection: reads requests and writes responses.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::ops::ControlFlow;
use std::time::Duration;

use crate::server::reader::{ReadError, RequestReader};
use crate::server::received::Received;
use crate::server::reply::{Ending, Reply};
use crate::server::shared::Shared;

/// The time that a client gets to read the response to a rejected request.
const LINGER: Duration = Duration::from_secs(1);

/// Answers requests until one side closes the connection.
pub(super) fn serve(stream: &TcpStream, shared: &Shared) {
    // A response is written at once, so there is nothing to coalesce.
    let _ = stream.set_nodelay(true);
    let mut requests = RequestReader::new(stream);
    loop {
        match read(&mut requests, stream) {
            Ok(request) => {
                shared.record(&request);
                if exchange(stream, shared, &request).is_break() {
                    break;
                }
            }
            Err(ReadError::Closed) => break,
            Err(ReadError::Malformed) => return reject(stream, 400),
            Err(ReadError::HeadTooLarge) => return reject(stream, 431),
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}

fn read(requests: &mut RequestReader<&TcpStream>, mut stream: &TcpStream) -> Result<Received, ReadError> {
    let head = requests.head()?;
    if head.header_has("expect", "100-continue") {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").map_err(|_| ReadError::Closed)?;
    }
    let body = requests.body(&head)?;
    Ok(head.with_body(body))
}

/// Answers one request. Breaks if the connection is to be closed.
fn exchange(stream: &TcpStream, shared: &Shared, request: &Received) -> ControlFlow<()> {
    let reply = shared.answer(request);
    if !reply.delay().is_zero() {
        shared.pause(reply.delay())?;
    }
    let last = reply.closes()
        || request.header_has("connection", "close")
        || request.is_http_10() && !request.header_has("connection", "keep-alive");
    write(stream, shared, &reply, request.method())?;
    if last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

fn write(mut stream: &TcpStream, shared: &Shared, reply: &Reply, method: &str) -> ControlFlow<()> {
    let mut bytes = reply.head().into_bytes();
    let body_at = bytes.len();
    bytes.extend_from_slice(reply.body(method));
    let part = |body: usize| body_at.saturating_add(body).min(bytes.len());

    let mut send = |bytes: &[u8]| match stream.write_all(bytes) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    match reply.ending() {
        Ending::Whole => send(&bytes),
        Ending::Close => ControlFlow::Break(()),
        Ending::Truncated(body) => {
            send(&bytes[..part(body)])?;
            ControlFlow::Break(())
        }
        Ending::Paused(body, pause) => {
            send(&bytes[..part(body)])?;
            shared.pause(pause)?;
            send(&bytes[part(body)..])
        }
    }
}

/// Answers a request that was not read to its end.
///
/// Closing at once would reset the connection, and the client could lose the response.
fn reject(mut stream: &TcpStream, status: u16) {
    let reply = Reply::new(status).with_header("connection", "close");
    let answered = stream.write_all(reply.head().as_bytes()).is_ok() && stream.shutdown(Shutdown::Write).is_ok();
    if answered && stream.set_read_timeout(Some(LINGER)).is_ok() {
        let _ = std::io::copy(&mut stream.take(1 << 20), &mut std::io::sink());
    }
    let _ = stream.shutdown(Shutdown::Both);
}
