//! The judgement of a response before it streams, and the counts in errors.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_core::blocking::{Client, transport_fn};
use connect_core::http::Response;
use connect_core::stream::{ByteStream, JsonLines, ServerSentEvents, StreamErrorKind};
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, ErrorKind, RetryPolicy, connect_operation, connect_service, connect_shape};

use futures_util::StreamExt;

use crate::support::{config, wait};

#[connect_service(rename_all = "snake_case", failures(unless = "ok", code = "error"))]
#[derive(Clone, Copy, Debug)]
struct Chatty;

#[connect_operation(method = "GET", uri = "/file", service = Chatty, output = File)]
struct GetFile {}

#[connect_shape(service = Chatty)]
struct File {
    #[connect(payload)]
    content: ByteStream,
}

#[connect_operation(method = "GET", uri = "/events", output = ServerSentEvents<String>)]
struct Watch {}

#[connect_operation(method = "PUT", uri = "/lines", output = ())]
struct PutLines {
    #[connect(payload)]
    lines: JsonLines<i32>,
}

/// Returns a client whose service streams a text with a content type.
fn serving(content_type: &'static str, text: &'static str) -> Client {
    let transport = transport_fn(move |_, _| {
        let response = Response::builder().header("content-type", content_type);
        Ok(response.body(Body::from_reader(text.as_bytes())).unwrap())
    });
    Client::with_config(config(), transport)
}

#[test]
fn a_failure_in_a_success_is_an_error_though_the_output_streams() {
    let client = serving("application/json; charset=utf-8", r#"{"ok":false,"error":"file_deleted"}"#);
    let error = client.send(&GetFile {}).err().unwrap();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("file_deleted")));
}

#[test]
fn json_that_is_no_failure_is_the_content_of_an_output() {
    let client = serving("application/json", r#"{"ok":true}"#);
    let content = client.send(&GetFile {}).ok().unwrap().content;
    assert_eq!(content.collect_blocking(100).unwrap(), r#"{"ok":true}"#);
}

#[test]
fn another_content_type_than_that_of_events_is_an_error() {
    for (content_type, is_accepted) in [
        ("text/event-stream", true),
        ("Text/Event-Stream; charset=utf-8", true),
        ("text/html", false),
        ("application/json", false),
    ] {
        let mut events = serving(content_type, "data: 1\n\n").send(&Watch {}).ok().unwrap();
        let first = events.next_blocking().unwrap();
        assert_eq!(first.as_ref().map(|event| &*event.data).ok(), is_accepted.then_some("1"), "{content_type}");
        if let Err(error) = first {
            assert_eq!(error.kind(), StreamErrorKind::Format);
            assert!(error.to_string().contains("text/event-stream"), "{error}");
        }
        assert!(events.next_blocking().is_none(), "{content_type}");
    }
}

#[test]
fn items_in_memory_are_sent_as_bytes_within_the_timeout_of_an_attempt() {
    let seen = Arc::new(Mutex::new(None));
    let sent = Arc::clone(&seen);
    let transport = transport_fn(move |request, attempt: Attempt| {
        *sent.lock().unwrap() = Some((request.body().as_bytes().map(<[u8]>::to_vec), attempt.timeout()));
        Ok(Response::new(Body::empty()))
    });
    let client = Client::with_config(config().with_attempt_timeout(Some(Duration::from_secs(7))), transport);
    client.send(&PutLines { lines: [1, 2].into_iter().collect() }).unwrap();
    let seen = seen.lock().unwrap().take();
    assert_eq!(seen, Some((Some(b"1\n2\n".to_vec()), Some(Duration::from_secs(7)))));
}

#[test]
fn items_in_memory_are_not_shown() {
    let prepared = Client::with_config(config(), transport_fn(|_, _| Ok(Response::new(Body::empty()))));
    let prepared = prepared.prepare(&PutLines { lines: [4711].into_iter().collect() }).unwrap();
    assert!(!prepared.to_curl().contains("4711"), "{}", prepared.to_curl());
    assert!(!format!("{prepared:?}").contains("4711"));
}

#[test]
fn a_response_that_is_shorter_than_its_length_was_cut() {
    let transport = transport_fn(|_, _| Ok(Response::new(Body::from_reader(&b"half"[..]).with_length(8))));
    let mut body = Client::with_config(config(), transport).send(&GetFile {}).ok().unwrap().content;
    assert_eq!(body.length(), Some(8));
    assert_eq!(body.next_blocking().unwrap().unwrap(), "half");
    let error = body.next_blocking().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.received()), (StreamErrorKind::Transport, 4));
    assert_eq!(error.transport_error().unwrap().kind(), TransportErrorKind::Closed);
}

#[test]
fn an_error_in_joined_streams_counts_the_bytes_of_all() {
    let broken = std::io::Read::chain(&b"0123456789"[..], Broken);
    let mut joined = ByteStream::joined([ByteStream::from(vec![b'x'; 100]), ByteStream::from_reader(broken)]);
    let last = std::iter::from_fn(|| joined.next_blocking()).last().unwrap();
    assert_eq!(last.unwrap_err().received(), 110);
}

#[test]
fn an_error_about_the_length_counts_what_was_returned() {
    let mut stream = ByteStream::from_reader(&b"longer than that"[..]).with_length(5);
    let error = stream.next_blocking().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.received(), stream.received()), (StreamErrorKind::Length, 0, 0));
}

#[connect_operation(method = "PUT", uri = "/file", output = (), idempotent)]
struct PutFile {
    #[connect(payload)]
    content: ByteStream,
}

#[test]
fn an_abandoned_attempt_cannot_read_the_stream_of_the_next() {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&bodies);
    let transport = transport_fn(move |request, attempt: Attempt| {
        kept.lock().unwrap().push(request.into_body().into_stream());
        let status = if attempt.number() == 1 { 429 } else { 200 };
        Ok(Response::builder().status(status).body(Body::empty()).unwrap())
    });
    let client = Client::with_config(config().with_retry(RetryPolicy::new()), transport).with_sleep(|_| {});
    client.send(&PutFile { content: ByteStream::from_reader(&b"once"[..]) }).unwrap();

    let [mut first, mut second] = <[_; 2]>::try_from(std::mem::take(&mut *bodies.lock().unwrap())).unwrap();
    assert_eq!(wait(first.next()).unwrap().unwrap_err().kind(), StreamErrorKind::AlreadyRead);
    assert_eq!(wait(second.next()).unwrap().unwrap(), "once");
}

/// A reader that fails.
struct Broken;

impl std::io::Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk is gone"))
    }
}
