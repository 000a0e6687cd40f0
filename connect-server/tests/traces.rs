//! Spans and events: OpenTelemetry's names, and no value of a request.
//!
//! They are a program of their own, in which each thread has a subscriber: another thread could
//! register a span before there is a subscriber, and the span would then be off.
#![cfg(test)]
#![cfg(feature = "tracing")]

use std::io;
use std::sync::{Arc, Mutex};

use connect_core::error::NoModeledErrors;
use connect_core::metadata::OperationMetadata;
use connect_core::stream::ByteStream;
use connect_core::{Body, Bytes, connect_operation, connect_shape};
use connect_server::{Authenticate, Caller, Failure, Router};
use http::Request;
use http::request::Parts;
use http_body_util::Empty;
use serde_json::Value;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

#[connect_shape]
struct Text {
    text: String,
}

#[connect_operation(method = "GET", uri = "/items/<Id>", output = Text, server)]
struct GetItem {
    id: String,
}

#[connect_operation(method = "GET", uri = "/items/latest", output = Text, server)]
struct GetLatest {}

#[connect_operation(method = "DELETE", uri = "/items/<Id>", output = Text, server)]
struct DeleteItem {
    id: String,
}

#[connect_operation(method = "GET", uri = "/signed", output = Text, auth = sigv4, server)]
struct GetSigned {}

fn text(text: &str) -> Text {
    Text { text: text.into() }
}

/// The lines that a subscriber writes.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Lines {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

/// Returns the lines that one request makes, as text and as JSON.
fn traced(router: Router, method: &str, uri: &str) -> (String, Vec<Value>) {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_writer(lines.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let request = Request::builder().method(method).uri(uri).body(Empty::<Bytes>::new()).unwrap();
        drop(runtime.block_on(router.build().unwrap().handle(request)));
    });
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let json = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (text, json)
}

/// Returns the line with a message.
fn line<'l>(lines: &'l [Value], message: &str) -> &'l Value {
    lines.iter().find(|line| line["fields"]["message"] == message).unwrap_or_else(|| panic!("{message}: {lines:?}"))
}

#[test]
fn each_request_is_a_span_with_its_operation_and_answer() {
    let router = Router::new().serve(async |item: GetItem| Ok::<_, NoModeledErrors>(text(&item.id)));
    let (text, lines) = traced(router, "GET", "/items/s3cret?a=s3cret-query");
    let span = &line(&lines, "close")["span"];
    for (field, value) in [
        ("otel.name", "GetItem"),
        ("otel.kind", "server"),
        ("rpc.method", "GetItem"),
        ("http.request.method", "GET"),
        ("http.route", "/items/{Id}"),
    ] {
        assert_eq!(span[field], value, "{field} in {text}");
    }
    assert_eq!(span["http.response.status_code"], 200);
    assert_eq!(span["aws.request_id"].as_str().map(str::len), Some(36));
    assert!(span.get("error.type").is_none(), "{text}");
    let answered = line(&lines, "request was answered");
    assert_eq!(answered["fields"]["http.response.status_code"], 200);
    assert!(answered["fields"]["duration_ms"].as_f64().is_some(), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
}

#[test]
fn the_cause_of_a_failure_is_an_event_of_its_request() {
    let router = Router::new().serve(async |_: GetLatest| Err::<Text, _>(Failure::internal("the disk is full")));
    let (text, lines) = traced(router, "GET", "/items/latest");
    let failed = line(&lines, "the server failed a request");
    assert_eq!(failed["level"], "ERROR");
    assert_eq!(failed["fields"]["error.type"], "InternalFailure");
    assert_eq!(failed["fields"]["source"], "the disk is full");
    assert_eq!(failed["span"]["rpc.method"], "GetLatest");
    let span = &line(&lines, "close")["span"];
    assert_eq!(
        (&span["otel.status_code"], &span["error.type"]),
        (&"ERROR".into(), &"InternalFailure".into()),
        "{text}"
    );
}

/// Replaces the body by one that streams.
struct Replacing;

impl Authenticate for Replacing {
    async fn authenticate(
        &self,
        _: &mut Parts,
        body: &mut Body,
        _: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        *body = Body::from_stream(ByteStream::from("bytes"));
        Ok(None)
    }
}

#[test]
fn a_body_that_the_server_made_a_stream_is_a_failure_with_its_cause() {
    let router = Router::new().serve(async |_: GetSigned| Ok::<_, NoModeledErrors>(text("served")));
    let (text, lines) = traced(router.with_authenticator(Replacing), "GET", "/signed");
    let failed = line(&lines, "the server failed a request");
    assert!(failed["fields"]["source"].as_str().unwrap().contains("the body streams"), "{text}");
}

#[test]
fn the_message_of_a_panic_is_an_event_of_its_request() {
    let router = Router::new().serve(async |operation: DeleteItem| {
        assert_eq!(operation.id, "other", "the handler has a fault");
        Ok::<_, NoModeledErrors>(text("done"))
    });
    let (text, lines) = traced(router, "DELETE", "/items/1");
    let failed = line(&lines, "the server failed a request");
    assert!(failed["fields"]["source"].as_str().unwrap().contains("a handler panicked"), "{text}");
    assert_eq!(failed["span"]["rpc.method"], "DeleteItem");
}

#[test]
fn a_request_that_no_operation_has_is_a_span_too() {
    let router = Router::new().serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("x")));
    let (text, lines) = traced(router, "S3CRET", "/s3cret");
    let span = &line(&lines, "close")["span"];
    assert_eq!(span["http.request.method"], "_OTHER");
    assert_eq!(span["http.response.status_code"], 404);
    assert_eq!(span["error.type"], "UnknownOperationException");
    assert!(span.get("otel.status_code").is_none(), "{text}");
    assert!(!text.to_lowercase().contains("s3cret"), "{text}");
}
