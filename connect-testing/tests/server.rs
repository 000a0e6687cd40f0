//! The loopback server, over plain sockets.
#![cfg(test)]

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::mpsc;
use std::time::Duration;

use connect_testing::{Received, Reply, Server};

/// A duration longer than any test.
const FOREVER: Duration = Duration::from_secs(3_600);

fn connect(server: &Server) -> TcpStream {
    let client = TcpStream::connect(server.address()).unwrap();
    client.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    client
}

/// Sends `request` and reads until the server closes the connection.
fn exchange(server: &Server, request: impl AsRef<[u8]>) -> String {
    let mut client = connect(server);
    client.write_all(request.as_ref()).unwrap();
    client.shutdown(Shutdown::Write).unwrap();
    let mut answer = String::new();
    client.read_to_string(&mut answer).unwrap();
    answer
}

/// Reads a response of known length.
fn expect(client: &mut TcpStream, answer: &str) {
    let mut bytes = vec![0; answer.len()];
    client.read_exact(&mut bytes).unwrap();
    assert_eq!(String::from_utf8_lossy(&bytes), answer);
}

fn ok(_: &Received) -> Reply {
    Reply::new(200)
}

#[test]
fn a_request_is_recorded_as_received() {
    let server = Server::start(ok).unwrap();
    exchange(
        &server,
        "PUT /a%2Fb?q=%20 HTTP/1.1\r\nHost: h\r\nx-two: 1 \r\nX-Two:2\r\ncontent-length: 3\r\n\r\na\n\u{e9}",
    );

    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(request.method(), "PUT");
    assert_eq!(request.target(), "/a%2Fb?q=%20");
    assert_eq!(request.header("HOST"), Some("h"));
    assert_eq!(request.header("x-two"), Some("1"));
    assert_eq!(request.header("absent"), None);
    let names = request.headers().iter().map(|(name, _)| name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["Host", "x-two", "X-Two", "content-length"]);
    assert_eq!(request.head(), "PUT /a%2Fb?q=%20 HTTP/1.1\r\nHost: h\r\nx-two: 1 \r\nX-Two:2\r\ncontent-length: 3");
    assert_eq!(request.body(), b"a\n\xc3");
    assert!(request.to_string().ends_with("\ncontent-length: 3\n\na\n\u{fffd}"), "{request}");
}

#[test]
fn response_headers_keep_their_order() {
    let server = Server::start(|_| {
        Reply::json(503, "{}").with_header("set-cookie", "a").with_header("x", "").with_header("set-cookie", "b")
    })
    .unwrap();
    assert_eq!(
        exchange(&server, "GET / HTTP/1.1\r\n\r\n"),
        "HTTP/1.1 503 Service Unavailable\r\ncontent-type: application/json\r\nset-cookie: a\r\nx: \r\nset-cookie: b\r\n\
         content-length: 2\r\n\r\n{}"
    );
}

#[test]
fn responses_that_may_not_have_a_body_have_none() {
    let server = Server::start(|request| match request.target() {
        "/head" => Reply::json(200, "{}"),
        _ => Reply::new(204).with_body("ignored"),
    })
    .unwrap();
    assert!(exchange(&server, "HEAD /head HTTP/1.1\r\n\r\n").ends_with("\r\ncontent-length: 2\r\n\r\n"));
    assert_eq!(exchange(&server, "GET / HTTP/1.1\r\n\r\n"), "HTTP/1.1 204 No Content\r\n\r\n");
}

#[test]
fn a_connection_serves_many_requests() {
    let server = Server::start(ok).unwrap();
    let mut client = connect(&server);
    for _ in 0..3 {
        client.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        expect(&mut client, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    }
    assert_eq!(server.connections(), 1);
    assert_eq!(server.received().len(), 3);
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    let server = Server::start(|request| Reply::new(200).with_body(request.body())).unwrap();
    let request = "PUT / HTTP/1.1\r\ncontent-length: 1\r\n\r\n";
    let answer = exchange(&server, format!("{request}a{request}b"));
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2);
    assert!(answer.ends_with("\r\n\r\nb"), "{answer}");
}

#[test]
fn a_connection_is_closed_when_either_side_asks_for_it() {
    let server = Server::start(|request| match request.target() {
        "/reply" => Reply::new(200).with_header("connection", "close"),
        _ => Reply::new(200),
    })
    .unwrap();
    for request in
        ["GET /reply HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", "GET / HTTP/1.0\r\n\r\n"]
    {
        let mut client = connect(&server);
        client.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    }
}

#[test]
fn a_client_that_expects_100_continue_receives_it() {
    let server = Server::start(ok).unwrap();
    let mut client = connect(&server);
    client.write_all(b"PUT / HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 1\r\n\r\n").unwrap();
    expect(&mut client, "HTTP/1.1 100 Continue\r\n\r\n");
    client.write_all(b"a").unwrap();
    expect(&mut client, "HTTP/1.1 200 OK\r\n");
    assert_eq!(server.received()[0].body(), b"a");
}

#[test]
fn a_response_can_be_late_truncated_or_missing() {
    let server = Server::start(|request| match request.target() {
        "/late" => Reply::new(200).after(Duration::from_millis(1)),
        "/paused" => Reply::new(200).with_body("body").paused_after(2, Duration::from_millis(1)),
        "/cut" => Reply::new(200).with_body("body").truncated_after(2),
        _ => Reply::close(),
    })
    .unwrap();
    let get = |target| exchange(&server, format!("GET {target} HTTP/1.1\r\n\r\n"));
    assert_eq!(get("/late"), "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    assert_eq!(get("/paused"), "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbody");
    assert_eq!(get("/cut"), "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbo");
    assert_eq!(get("/close"), "");
    assert_eq!(server.received().len(), 4);
}

#[test]
fn bytes_that_are_not_http_are_rejected() {
    let server = Server::start(ok).unwrap();
    assert!(exchange(&server, "hello\r\n\r\n").starts_with("HTTP/1.1 400 Bad Request\r\n"));
    assert!(exchange(&server, vec![b'x'; 100 << 10]).starts_with("HTTP/1.1 431 Request Header Fields Too Large\r\n"));
    assert_eq!(server.received(), []);
}

#[test]
fn a_client_that_disconnects_does_not_disturb_others() {
    let server = Server::start(|_| Reply::new(200).with_body(vec![b'x'; 8 << 20])).unwrap();
    for request in ["", "GET", "PUT / HTTP/1.1\r\ncontent-length: 9\r\n\r\nabc", "GET / HTTP/1.1\r\n\r\n"] {
        connect(&server).write_all(request.as_bytes()).unwrap();
    }
    assert!(exchange(&server, "GET / HTTP/1.1\r\n\r\n").ends_with("xxx"));
}

#[test]
fn a_handler_that_panics_loses_only_its_connection() {
    let server = Server::start(|request| match request.target() {
        "/panic" => panic!("on purpose"),
        _ => Reply::new(200),
    })
    .unwrap();
    assert_eq!(exchange(&server, "GET /panic HTTP/1.1\r\n\r\n"), "");
    assert_eq!(exchange(&server, "GET / HTTP/1.1\r\n\r\n"), "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    assert_eq!(server.received().len(), 2);
}

#[test]
fn a_thousand_connections_are_served() {
    let server = Server::start(|request| Reply::new(200).with_body(request.target())).unwrap();
    let count = affordable_connections(1_000);
    let ask = |client: &mut TcpStream, number: usize| {
        client.write_all(format!("GET /{number:04} HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
    };
    let answer = |number: usize| format!("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n/{number:04}");
    // One after the other, because the system's queue of unaccepted connections is short.
    let mut clients = Vec::new();
    for number in 0..count {
        let mut client = connect(&server);
        ask(&mut client, number);
        expect(&mut client, &answer(number));
        clients.push(client);
    }
    clients.iter_mut().enumerate().for_each(|(number, client)| ask(client, number));
    clients.iter_mut().enumerate().for_each(|(number, client)| expect(client, &answer(number)));
    assert_eq!(server.connections(), count);
    assert_eq!(server.received().len(), 2 * count);
}

/// Returns `wanted`, or less if the process may not open enough file descriptors.
fn affordable_connections(wanted: usize) -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let files = limits.lines().find_map(|line| line.strip_prefix("Max open files")?.split_whitespace().next());
    files.and_then(|files| files.parse().ok()).map_or(100, |files: usize| wanted.min(files / 4))
}

#[test]
fn a_dropped_server_closes_its_connections_and_ends_its_threads() {
    let (alive, ended) = mpsc::channel::<()>();
    let (called, calls) = mpsc::channel();
    let server = Server::start(move |request| {
        let _ = &alive;
        called.send(()).unwrap();
        match request.target() {
            "/late" => Reply::new(200).after(FOREVER),
            "/paused" => Reply::new(200).with_body("body").paused_after(2, FOREVER),
            _ => Reply::new(200),
        }
    })
    .unwrap();
    let mut clients = ["/late", "/paused", "/"].map(|target| {
        let mut client = connect(&server);
        client.write_all(format!("GET {target} HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
        calls.recv().unwrap();
        client
    });
    let idle = connect(&server);
    let address = server.address();

    drop(server);
    // The threads hold the handler, and the handler holds this sender.
    assert_eq!(ended.recv_timeout(Duration::from_secs(60)), Err(mpsc::RecvTimeoutError::Disconnected));
    for client in clients.iter_mut().chain([&mut { idle }]) {
        let read = client.read_to_end(&mut Vec::new());
        assert!(!matches!(&read, Err(error) if error.kind() == std::io::ErrorKind::WouldBlock), "{read:?}");
    }
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_body_streams_in_chunks_or_with_its_length() {
    let server = Server::start(|request| {
        let reply = Reply::new(200).with_chunks(["abc", "", "defghijklmno"]);
        match request.target() {
            "/chunks" => reply,
            "/length" => reply.with_length(15),
            "/cut" => reply.truncated_after(5),
            _ => reply.with_length(15).truncated_after(3),
        }
    })
    .unwrap();
    let answer = |target: &str| exchange(&server, format!("GET {target} HTTP/1.1\r\nconnection: close\r\n\r\n"));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let whole = "HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n";
    assert_eq!(answer("/chunks"), format!("{chunked}3\r\nabc\r\nc\r\ndefghijklmno\r\n0\r\n\r\n"));
    assert_eq!(answer("/length"), format!("{whole}abcdefghijklmno"));
    assert_eq!(answer("/cut"), format!("{chunked}3\r\nabc\r\nc\r\nde"));
    assert_eq!(answer("/cut-with-length"), format!("{whole}abc"));
    assert_eq!(exchange(&server, "HEAD /chunks HTTP/1.1\r\nconnection: close\r\n\r\n"), chunked);
}

#[test]
fn a_chunk_is_sent_before_the_next_one_exists() {
    let (send, receive) = mpsc::channel::<&str>();
    let receive = std::sync::Mutex::new(Some(receive));
    let server = Server::start(move |_| match receive.lock().unwrap().take() {
        Some(chunks) => Reply::new(200).with_chunks(chunks),
        None => Reply::new(503),
    })
    .unwrap();
    let mut client = connect(&server);
    client.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    expect(&mut client, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    for text in ["one", "two"] {
        send.send(text).unwrap();
        expect(&mut client, &format!("3\r\n{text}\r\n"));
    }
    drop(send);
    expect(&mut client, "0\r\n\r\n");
}

#[test]
fn a_request_is_read_while_it_comes_and_echoed() {
    let server = Server::start_streaming(|_, body| Reply::new(200).with_chunks(body)).unwrap();
    let mut client = connect(&server);
    for _ in 0..2 {
        client.write_all(b"PUT / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n").unwrap();
        expect(&mut client, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        for text in ["one", "two"] {
            client.write_all(format!("3\r\n{text}\r\n").as_bytes()).unwrap();
            expect(&mut client, &format!("3\r\n{text}\r\n"));
        }
        client.write_all(b"0\r\n\r\n").unwrap();
        expect(&mut client, "0\r\n\r\n");
    }
    let bodies = server.received().iter().map(|request| request.body().to_vec()).collect::<Vec<_>>();
    assert_eq!(bodies, [b"onetwo", b"onetwo"]);
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_response_may_come_before_the_rest_of_a_request() {
    let server = Server::start_streaming(|request, mut body| {
        let first = body.next().map_or(0, |chunk| chunk.len());
        Reply::new(if request.body().is_empty() { 200 } else { 500 }).with_body(format!("{first}"))
    })
    .unwrap();
    let mut client = connect(&server);
    client.write_all(b"PUT / HTTP/1.1\r\ncontent-length: 6\r\n\r\nabc").unwrap();
    expect(&mut client, "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n3");
    client.write_all(b"def").unwrap();
    client.write_all(b"PUT / HTTP/1.1\r\ncontent-length: 1\r\n\r\nx").unwrap();
    expect(&mut client, "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1");
    let [first, _] = &server.received()[..] else { panic!("two requests") };
    assert_eq!((first.body(), first.body_length()), (&b"abcdef"[..], 6));
}

#[test]
fn a_request_that_is_cut_is_not_recorded() {
    let (send, receive) = mpsc::channel();
    let server = Server::start_streaming(move |_, mut body| {
        let mut bytes = Vec::new();
        send.send(body.read_to_end(&mut bytes).is_err()).unwrap();
        Reply::new(200)
    })
    .unwrap();
    for request in ["content-length: 6\r\n\r\nabc", "transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n"] {
        exchange(&server, format!("PUT / HTTP/1.1\r\n{request}"));
        assert!(receive.recv().unwrap(), "the body was taken for complete");
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_recorded_body_has_a_limit() {
    let request = "PUT / HTTP/1.1\r\ncontent-length: 6\r\nconnection: close\r\n\r\nabcdef";
    let length = |body: &[u8]| Reply::new(200).with_body(body.len().to_string());
    let whole = Server::start(move |request| length(request.body())).unwrap();
    let streaming = Server::start_streaming(move |_, body| length(&body.flatten().collect::<Vec<_>>())).unwrap();
    for server in [whole.with_record_limit(4), streaming.with_record_limit(4)] {
        assert!(exchange(&server, request).ends_with("\r\n\r\n6"), "the handler gets the whole body");
        let [received] = &server.received()[..] else { panic!("one request") };
        assert_eq!((received.body(), received.body_length()), (&b"abcd"[..], 6));
    }
}
