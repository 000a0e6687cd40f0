//! Tests of connections whose requests or responses stream.
#![cfg(test)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use connect_core::blocking::Transport;
use connect_core::stream::StreamError;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, TransportError};
use connect_testing::{Reply, Server};
use connect_ureq::UreqTransport;
use http::{Request, Response};

/// The time after which a test fails that would never end.
const PATIENCE: Duration = Duration::from_secs(10);

const EMPTY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

/// A server that runs a script on each connection.
struct Peer {
    uri: String,
    connections: Arc<AtomicUsize>,
}

impl Peer {
    fn start(mut script: impl FnMut(&mut BufReader<TcpStream>) + Send + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let uri = format!("http://{}/", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&connections);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                counter.fetch_add(1, Ordering::SeqCst);
                script(&mut BufReader::new(stream.unwrap()));
            }
        });
        Self { uri, connections }
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    fn get(&self) -> Request<Body> {
        Request::get(&self.uri).body(Body::empty()).unwrap()
    }

    fn put(&self, body: Body) -> Request<Body> {
        Request::put(&self.uri).body(body).unwrap()
    }
}

/// Reads up to the end of `text`, or of the connection.
fn read_to(stream: &mut BufReader<TcpStream>, text: &[u8]) {
    let mut bytes = Vec::new();
    while !bytes.ends_with(text) && stream.read_until(text[text.len() - 1], &mut bytes).is_ok_and(|read| read > 0) {}
}

/// Writes what the client reads, unless it has closed the connection.
fn write(stream: &mut BufReader<TcpStream>, bytes: &[u8]) {
    let _ = stream.get_mut().write_all(bytes);
}

/// A source whose reads call a function with their number, until it returns no bytes.
struct Source<F>(F, usize);

impl<F: FnMut(usize) -> &'static str> Source<F> {
    fn body(read: F) -> Body
    where
        F: Send + 'static,
    {
        Body::from_reader(Self(read, 0))
    }
}

impl<F: FnMut(usize) -> &'static str> Read for Source<F> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.1 += 1;
        let bytes = (self.0)(self.1).as_bytes();
        buffer[..bytes.len()].copy_from_slice(bytes);
        Ok(bytes.len())
    }
}

/// A point at which a server does something while another thread waits.
struct Turn {
    take: Sender<()>,
    taken: Receiver<()>,
}

impl Turn {
    /// Creates a turn, and the side of the server.
    fn new() -> (Self, Turn) {
        let ((take, wait), (done, taken)) = (channel(), channel());
        (Self { take, taken }, Turn { take: done, taken: wait })
    }

    /// Lets the server do its part, and waits until it has.
    fn give(&self) {
        self.take.send(()).unwrap();
        self.taken.recv_timeout(PATIENCE).unwrap();
    }

    /// Waits until it is the server's turn, and runs its part.
    fn run(&self, part: impl FnOnce()) {
        if self.taken.recv().is_ok() {
            part();
            let _ = self.take.send(());
        }
    }
}

fn send(transport: &UreqTransport, request: Request<Body>) -> Result<Response<Body>, TransportError> {
    transport.send(request, Attempt::first().with_timeout(Some(PATIENCE)))
}

/// Sends a request whose response streams.
fn open(transport: &UreqTransport, request: Request<Body>) -> Response<Body> {
    transport.send(request, Attempt::first().with_timeout(Some(PATIENCE)).with_streamed_response(true)).unwrap()
}

/// Reads the rest of a response, or returns the kind of its failure.
fn rest(mut reader: impl Read) -> Result<String, Option<TransportErrorKind>> {
    let mut text = String::new();
    match reader.read_to_string(&mut text) {
        Ok(_) => Ok(text),
        Err(error) => {
            let cause = error.get_ref().and_then(|cause| cause.downcast_ref::<StreamError>());
            let cause = cause.and_then(StreamError::transport_error);
            Err(cause.map(TransportError::kind))
        }
    }
}

#[test]
fn an_early_response_on_a_used_connection_is_read_to_its_end() {
    for header in ["content-length: 4", "connection: close"] {
        let (head, heads) = Turn::new();
        let (body, bodies) = Turn::new();
        let peer = Peer::start(move |stream| {
            read_to(stream, b"\r\n\r\n");
            write(stream, EMPTY);
            read_to(stream, b"first");
            heads.run(|| write(stream, format!("HTTP/1.1 200 OK\r\n{header}\r\n\r\n").as_bytes()));
            read_to(stream, b"second");
            bodies.run(|| write(stream, b"late"));
        });
        let transport = UreqTransport::new();
        assert_eq!(send(&transport, peer.get()).unwrap().status(), 200);
        let upload = Source::body(move |read| match read {
            1 => "first",
            2 => {
                head.give();
                "second"
            }
            _ => "unwanted",
        });
        let response = open(&transport, peer.put(upload.with_length(1 << 20)));
        let reader = response.into_body().into_reader().unwrap();
        body.give();
        assert_eq!(rest(reader), Ok("late".to_owned()), "{header}");
        assert_eq!(peer.connections(), 1);
    }
}

#[test]
fn a_call_of_a_source_does_not_end_the_upload_of_the_source() {
    let (ended, end) = channel::<()>();
    let other = Peer::start(move |stream| {
        read_to(stream, b"\r\n\r\n");
        write(stream, b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n");
        let _ = end.recv();
    });
    let server = Server::start(|request| Reply::new(200).with_body(request.body())).unwrap();
    let transport = UreqTransport::new();
    let inner = transport.clone();
    let body = Source::body(move |read| match read {
        1 => "first ",
        2 => {
            // The body is larger than the buffers of the connection, so the response is early.
            let body = Body::from(vec![b'x'; 32 << 20]);
            assert_eq!(send(&inner, other.put(body)).unwrap().status(), 413);
            "second "
        }
        3 => "third",
        _ => "",
    });
    let request = Request::put(server.endpoint().to_string()).body(body).unwrap();
    let response = send(&transport, request).unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"first second third"[..]));
    drop(ended);
}

#[test]
fn a_response_that_is_reset_is_not_complete() {
    for streams in [true, false] {
        let (reset, resets) = channel::<()>();
        let peer = Peer::start(move |stream| {
            // The system resets a connection that is closed before all bytes were read.
            stream.get_mut().read_exact(&mut [0]).unwrap();
            write(stream, b"HTTP/1.1 200 OK\r\n\r\nabc");
            let _ = resets.recv();
        });
        let transport = UreqTransport::new();
        if streams {
            let mut reader = open(&transport, peer.get()).into_body().into_reader().unwrap();
            reader.read_exact(&mut [0; 3]).unwrap();
            drop(reset);
            assert_eq!(rest(reader), Err(Some(TransportErrorKind::Closed)));
        } else {
            drop(reset);
            let error = send(&transport, peer.get()).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Closed, "{error:?}");
        }
    }
}

#[test]
fn a_connection_is_used_again_if_the_whole_request_was_sent_on_it() {
    for has_length in [true, false] {
        let (early, answers) = Turn::new();
        let peer = Peer::start(move |stream| {
            read_to(stream, b"first");
            answers.run(|| write(stream, EMPTY));
            read_to(stream, if has_length { b"last" } else { b"\r\n0\r\n\r\n" });
            read_to(stream, b"\r\n\r\n");
            write(stream, EMPTY);
        });
        let transport = UreqTransport::new();
        // The response comes while the source is read for the last time.
        let body = Source::body(move |read| match (read, has_length) {
            (1, _) => "first",
            (2, false) => "last",
            (2, true) => {
                early.give();
                "last"
            }
            (3, false) => {
                early.give();
                ""
            }
            _ => "",
        });
        let body = if has_length { body.with_length(9) } else { body };
        assert_eq!(send(&transport, peer.put(body)).unwrap().status(), 200);
        assert_eq!(send(&transport, peer.get()).unwrap().status(), 200);
        assert_eq!(peer.connections(), 1, "with a length: {has_length}");
    }
}

#[test]
fn a_connection_is_used_again_after_an_informational_response() {
    let (early, hints) = Turn::new();
    let peer = Peer::start(move |stream| {
        read_to(stream, b"\r\n\r\n");
        write(stream, EMPTY);
        read_to(stream, b"first");
        hints.run(|| write(stream, b"HTTP/1.1 103 Early Hints\r\n\r\n"));
        read_to(stream, b"last");
        write(stream, EMPTY);
        read_to(stream, b"\r\n\r\n");
        write(stream, EMPTY);
    });
    let transport = UreqTransport::new();
    assert_eq!(send(&transport, peer.get()).unwrap().status(), 200);
    let body = Source::body(move |read| match read {
        1 => "first",
        2 => {
            early.give();
            "middle"
        }
        3 => "last",
        _ => "",
    });
    assert_eq!(send(&transport, peer.put(body.with_length(15))).unwrap().status(), 200);
    assert_eq!(send(&transport, peer.get()).unwrap().status(), 200);
    assert_eq!(peer.connections(), 1);
}

#[test]
fn a_reader_that_reads_the_known_length_leaves_the_connection_to_the_next_request() {
    let server = Server::start(|_| Reply::new(200).with_body("abcde")).unwrap();
    let transport = UreqTransport::new();
    for _ in 0..2 {
        let request = Request::get(server.endpoint().to_string()).body(Body::empty()).unwrap();
        let mut reader = open(&transport, request).into_body().into_reader().unwrap();
        let mut text = [0; 5];
        reader.read_exact(&mut text).unwrap();
        assert_eq!(&text, b"abcde");
    }
    assert_eq!(server.connections(), 1);
}
