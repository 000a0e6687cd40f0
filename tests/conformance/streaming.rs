//! The cases of restJson1 whose payload is a blob that streams, as Smithy's protocol tests have
//! them (`streaming.smithy` of the package `smithy-aws-protocol-tests`, Apache License, Version
//! 2.0). Botocore's distribution lacks them.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_core::blocking::{Client, transport_fn};
use connect_core::http::Response;
use connect_core::request::{EncodeRequest, PreparedRequest};
use connect_core::stream::ByteStream;
use connect_core::token::FixedToken;
use connect_core::{Attempt, Body, Endpoint, Operation, connect_operation, connect_shape};
use connect_testing::Received;

use crate::mismatch::Mismatches;
use crate::request::Loopback;

/// The content of every blob in the cases.
const BLOB: &str = "blobby blob blob";

#[connect_operation(method = "POST", uri = "/StreamingTraits", output = StreamingTraitsOutput)]
struct StreamingTraits {
    #[connect(header = "X-Foo")]
    foo: Option<String>,
    #[connect(payload)]
    blob: Option<ByteStream>,
}

#[connect_shape]
struct StreamingTraitsOutput {
    #[connect(header = "X-Foo")]
    foo: Option<String>,
    #[connect(payload)]
    blob: ByteStream,
}

#[connect_operation(method = "POST", uri = "/StreamingTraitsRequireLength", output = ())]
struct StreamingTraitsRequireLength {
    #[connect(header = "X-Foo")]
    foo: Option<String>,
    #[connect(payload)]
    blob: Option<ByteStream>,
}

#[connect_operation(method = "POST", uri = "/StreamingTraitsWithMediaType", output = StreamingTraitsOutput)]
struct StreamingTraitsWithMediaType {
    #[connect(header = "X-Foo")]
    foo: Option<String>,
    #[connect(payload, media_type = "text/plain")]
    blob: Option<ByteStream>,
}

/// A request case: its ID, the prepared request, and the facts that are expected.
struct Sent {
    id: &'static str,
    request: Result<PreparedRequest, String>,
    uri: &'static str,
    content_type: Option<&'static str>,
    body: &'static str,
    has_length: bool,
}

/// A response case: its ID, the content type and the body.
struct Answered {
    id: &'static str,
    content_type: &'static str,
    body: &'static str,
}

/// Returns a stream whose length is not known, unless it is given.
fn blob(length: Option<u64>) -> ByteStream {
    let stream = ByteStream::from_reader(BLOB.as_bytes());
    match length {
        Some(length) => stream.with_length(length),
        None => stream,
    }
}

fn prepare<O: Operation + EncodeRequest>(operation: &O) -> Result<PreparedRequest, String> {
    let endpoint = Endpoint::new("https://example.com").map_err(|error| error.to_string())?;
    operation.prepare(&endpoint, &FixedToken::new("unused")).map_err(|error| error.to_string())
}

/// Runs all cases, and returns how many passed and failed.
pub(crate) fn run(loopback: &Loopback) -> (usize, usize) {
    let value = || Some("Foo".to_owned());
    let length = u64::try_from(BLOB.len()).ok();
    let requests = [
        Sent {
            id: "RestJsonStreamingTraitsWithBlob",
            request: prepare(&StreamingTraits { foo: value(), blob: Some(blob(None)) }),
            uri: "/StreamingTraits",
            content_type: Some("application/octet-stream"),
            body: BLOB,
            has_length: false,
        },
        Sent {
            id: "RestJsonStreamingTraitsWithNoBlobBody",
            request: prepare(&StreamingTraits { foo: value(), blob: None }),
            uri: "/StreamingTraits",
            content_type: None,
            body: "",
            has_length: true,
        },
        Sent {
            id: "RestJsonStreamingTraitsRequireLengthWithBlob",
            request: prepare(&StreamingTraitsRequireLength { foo: value(), blob: Some(blob(length)) }),
            uri: "/StreamingTraitsRequireLength",
            content_type: Some("application/octet-stream"),
            body: BLOB,
            has_length: true,
        },
        Sent {
            id: "RestJsonStreamingTraitsRequireLengthWithNoBlobBody",
            request: prepare(&StreamingTraitsRequireLength { foo: value(), blob: None }),
            uri: "/StreamingTraitsRequireLength",
            content_type: None,
            body: "",
            has_length: true,
        },
        Sent {
            id: "RestJsonStreamingTraitsWithMediaTypeWithBlob",
            request: prepare(&StreamingTraitsWithMediaType { foo: value(), blob: Some(blob(None)) }),
            uri: "/StreamingTraitsWithMediaType",
            content_type: Some("text/plain"),
            body: BLOB,
            has_length: false,
        },
    ];
    let responses = [
        Answered { id: "RestJsonStreamingTraitsWithBlob", content_type: "application/octet-stream", body: BLOB },
        Answered { id: "RestJsonStreamingTraitsWithNoBlobBody", content_type: "application/octet-stream", body: "" },
        Answered { id: "RestJsonStreamingTraitsWithMediaTypeWithBlob", content_type: "text/plain", body: BLOB },
    ];
    let requests = requests.into_iter().map(|case| ("request", case.id, check_request(case, loopback)));
    let responses = responses.into_iter().map(|case| ("response", case.id, check_response(&case)));
    let (mut passed, mut failed) = (0, 0);
    for (side, id, result) in requests.chain(responses) {
        match result {
            Ok(()) => passed += 1,
            Err(mismatch) => {
                failed += 1;
                println!("streaming {side} {id}: {mismatch}");
            }
        }
    }
    (passed, failed)
}

fn check_request(case: Sent, loopback: &Loopback) -> Result<(), String> {
    let prepared = case.request?;
    let mut mismatches = Mismatches::default();
    mismatches.compare("the body streams", &!case.body.is_empty(), &prepared.body_stream().is_some());
    let received = loopback.send(&prepared)?;
    mismatches.compare("method", "POST", received.method());
    mismatches.compare("uri", case.uri, received.target());
    mismatches.compare("header x-foo", &Some("Foo"), &received.header("x-foo"));
    mismatches.compare("header content-type", &case.content_type, &received.header("content-type"));
    mismatches.compare("a length is sent", &case.has_length, &has_length(&received));
    mismatches.compare("body", case.body.as_bytes(), received.body());
    mismatches.into_result()
}

fn has_length(received: &Received) -> bool {
    received.header("content-length").is_some()
}

/// A reader that returns a byte at a time, and counts them.
struct Slow(&'static [u8], Arc<AtomicUsize>);

impl Read for Slow {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(1);
        let read = self.0.read(&mut buffer[..length])?;
        self.1.fetch_add(read, Ordering::Relaxed);
        Ok(read)
    }
}

fn check_response(case: &Answered) -> Result<(), String> {
    let (content_type, body) = (case.content_type, case.body);
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let transport = transport_fn(move |_, attempt: Attempt| {
        let body = Slow(body.as_bytes(), Arc::clone(&counted));
        let body = if attempt.streams_response() { Body::from_reader(body) } else { Body::empty() };
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert("x-foo", connect_core::http::HeaderValue::from_static("Foo"));
        headers.insert("content-type", connect_core::http::HeaderValue::from_static(content_type));
        Ok(response)
    });
    let endpoint = Endpoint::new("https://example.com").map_err(|error| error.to_string())?;
    let client = Client::new(endpoint, transport);
    let output = if content_type == "text/plain" {
        client.send(&StreamingTraitsWithMediaType { foo: None, blob: None }).map_err(|error| error.to_string())?
    } else {
        client.send(&StreamingTraits { foo: None, blob: None }).map_err(|error| error.to_string())?
    };
    let mut mismatches = Mismatches::default();
    mismatches.compare("bytes read before the output", &0, &count.load(Ordering::Relaxed));
    mismatches.compare("foo", &Some("Foo"), &output.foo.as_deref());
    let blob = output.blob.collect_blocking(BLOB.len()).map_err(|error| error.to_string())?;
    mismatches.compare("blob", body.as_bytes(), &blob[..]);
    mismatches.into_result()
}
