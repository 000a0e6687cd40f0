//! One connection: reads requests and writes responses.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::ops::ControlFlow;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use crate::server::incoming::{Incoming, Slot, Socket, Unread};
use crate::server::reader::{Framing, ReadError, RequestReader};
use crate::server::received::Received;
use crate::server::reply::{Ending, Reply};
use crate::server::shared::{Handler, Shared};

/// The time that a client gets to read the response to a rejected request.
const LINGER: Duration = Duration::from_secs(1);

/// Answers requests until one side closes the connection.
pub(super) fn serve(stream: &Arc<TcpStream>, shared: &Arc<Shared>) {
    // A response is written at once, so there is nothing to coalesce.
    let _ = stream.set_nodelay(true);
    let mut requests = RequestReader::new(Socket(Arc::clone(stream)));
    loop {
        match serve_next(requests, stream, shared) {
            Ok(Some(next)) => requests = next,
            Ok(None) | Err(ReadError::Closed) => break,
            Err(ReadError::Malformed) => return reject(stream, 400),
            Err(ReadError::HeadTooLarge) => return reject(stream, 431),
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}

/// Answers one request. Returns the reader, unless the connection is to be closed.
fn serve_next(
    mut requests: RequestReader<Socket>,
    mut stream: &TcpStream,
    shared: &Arc<Shared>,
) -> Result<Option<RequestReader<Socket>>, ReadError> {
    let head = requests.head()?;
    let framing = Framing::of(&head)?;
    if head.header_has("expect", "100-continue") {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").map_err(|_| ReadError::Closed)?;
    }
    match shared.handler() {
        Handler::Whole(handler) => {
            let body = requests.body(framing)?;
            let request = head.with_body(body);
            shared.record(&request);
            let flow = respond(stream, shared, &handler(&request), &request);
            Ok(flow.is_continue().then_some(requests))
        }
        Handler::Streaming(handler) => {
            let slot = Slot::default();
            let unread = Unread::new(requests, framing, head.clone(), Arc::clone(shared));
            let reply = handler(&head, Incoming::new(unread, Arc::clone(&slot)));
            let flow = respond(stream, shared, &reply, &head);
            // The body of the response can have that of the request.
            drop(reply);
            if flow.is_break() {
                return Ok(None);
            }
            let unread = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            Ok(unread.and_then(Unread::finish))
        }
    }
}

/// Sends a response. Breaks if the connection is to be closed.
fn respond(stream: &TcpStream, shared: &Shared, reply: &Reply, request: &Received) -> ControlFlow<()> {
    if !reply.delay().is_zero() {
        shared.pause(reply.delay())?;
    }
    let last = reply.closes()
        || request.header_has("connection", "close")
        || request.is_http_10() && !request.header_has("connection", "keep-alive");
    write(stream, shared, reply, request.method())?;
    if last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

/// Writes a response, as far as it is to be sent.
fn write(stream: &TcpStream, shared: &Shared, reply: &Reply, method: &str) -> ControlFlow<()> {
    let (mut left, pause) = match reply.ending() {
        Ending::Whole => (None, None),
        Ending::Close => return ControlFlow::Break(()),
        Ending::Truncated(bytes) => (Some(bytes), None),
        Ending::Paused(bytes, pause) => (Some(bytes), Some(pause)),
    };
    let halt = |out: &mut Out<'_>| {
        out.send()?;
        match pause {
            Some(pause) => shared.pause(pause),
            None => ControlFlow::Break(()),
        }
    };
    let (chunks, is_chunked) = reply.chunks(method);
    let mut out = Out { stream, waiting: reply.head().into_bytes() };
    if reply.streams() {
        out.send()?;
    }
    for chunk in chunks.filter(|chunk| !chunk.is_empty()) {
        if is_chunked {
            out.add(format!("{:x}\r\n", chunk.len()).as_bytes());
        }
        match left {
            Some(at) if at <= chunk.len() => {
                out.add(&chunk[..at]);
                halt(&mut out)?;
                left = None;
                out.add(&chunk[at..]);
            }
            _ => {
                left = left.map(|left| left - chunk.len());
                out.add(&chunk);
            }
        }
        if is_chunked {
            out.add(b"\r\n");
        }
        if reply.streams() {
            out.send()?;
        }
    }
    if left.is_some() {
        // The body has fewer bytes than the number to halt after.
        halt(&mut out)?;
    }
    if is_chunked {
        out.add(b"0\r\n\r\n");
    }
    out.send()
}

/// The bytes of a response on their way to the client.
struct Out<'a> {
    stream: &'a TcpStream,
    /// The bytes to send at once.
    waiting: Vec<u8>,
}

impl Out<'_> {
    fn add(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
    }

    /// Sends the waiting bytes. Breaks if the client is gone.
    fn send(&mut self) -> ControlFlow<()> {
        let sent = self.stream.write_all(&self.waiting);
        self.waiting.clear();
        if sent.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
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
