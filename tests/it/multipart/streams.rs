//! Parts that stream.

use std::io::{Cursor, Read};
use std::sync::{Arc, Mutex};

use connect_core::blocking::{self, Client};
use connect_core::request::{EncodeRequest, PreparedRequest};
use connect_core::shape::FilePart;
use connect_core::stream::{ByteStream, FileStream, StreamErrorKind};
use connect_core::{Body, ErrorKind, Operation, RandomTokens, connect_operation, http};

use super::PostValue;
use crate::support::{config, endpoint};

#[connect_operation(method = "POST", uri = "/files", rename_all = "snake_case", output = (), idempotent, body = multipart)]
#[derive(Clone)]
struct Upload {
    purpose: String,
    file: FileStream,
    notes: Option<ByteStream>,
}

fn prepared<O: Operation<Error: std::fmt::Debug> + EncodeRequest>(operation: &O) -> PreparedRequest {
    operation.prepare(&endpoint(), &RandomTokens).unwrap()
}

fn boundary(prepared: &PreparedRequest) -> String {
    let content_type = prepared.headers()["content-type"].to_str().unwrap();
    content_type.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned()
}

/// Returns the body, with the boundary of bodies that are in memory.
fn body_of(prepared: &PreparedRequest) -> String {
    let bytes = prepared.body_stream().unwrap().clone().collect_blocking(1 << 20).unwrap();
    String::from_utf8(bytes.into()).unwrap().replace(&boundary(prepared), "_connect-part-0000000000")
}

fn reader(content: &'static str) -> ByteStream {
    ByteStream::from_reader(content.as_bytes())
}

#[test]
fn a_streamed_part_has_the_bytes_of_a_part_in_memory() {
    let in_memory = PostValue { key: FilePart::new("a.txt", "text/plain", "one\r\ntwo") };
    let expected = in_memory.to_http_request(&endpoint(), &RandomTokens).unwrap().into_body();
    let streamed = prepared(&PostValue { key: FileStream::new("a.txt", "text/plain", reader("one\r\ntwo")) });
    assert_eq!(body_of(&streamed), expected);
    let of_bytes = prepared(&PostValue { key: FileStream::new("a.txt", "text/plain", "one\r\ntwo") });
    assert_eq!(body_of(&of_bytes), expected);
}

#[test]
fn a_byte_stream_is_a_part_without_a_file_name() {
    let part = "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"key\"\r\nContent-Type: \
                application/octet-stream\r\n\r\n";
    let end = "--_connect-part-0000000000--\r\n";
    assert_eq!(body_of(&prepared(&PostValue { key: reader("ab") })), format!("{part}ab\r\n{end}"));
    assert_eq!(body_of(&prepared(&PostValue { key: Some(reader("ab")) })), format!("{part}ab\r\n{end}"));
    let several = PostValue { key: vec![reader("a"), reader(""), ByteStream::from("b")] };
    assert_eq!(body_of(&prepared(&several)), format!("{part}a\r\n{part}\r\n{part}b\r\n{end}"));
}

#[test]
fn a_body_without_a_streamed_part_is_bytes() {
    let prepared = prepared(&PostValue { key: None::<ByteStream> });
    assert!(prepared.body_stream().is_none());
    assert_eq!(prepared.body(), "--_connect-part-0000000000--\r\n");
}

#[test]
fn the_length_is_known_if_those_of_all_streams_are() {
    let upload = |notes| Upload {
        purpose: "assistants".to_owned(),
        file: FileStream::new("f", "text/plain", reader("abc").with_length(3)),
        notes: Some(notes),
    };
    let known = prepared(&upload(reader("de").with_length(2)));
    let length = known.body_stream().unwrap().length().unwrap();
    let body = known.to_http_request().into_body();
    assert_eq!(body.length(), Some(length));
    let mut bytes = Vec::new();
    body.into_reader().unwrap().read_to_end(&mut bytes).unwrap();
    assert_eq!(u64::try_from(bytes.len()).unwrap(), length);
    assert_eq!(prepared(&upload(reader("de"))).body_stream().unwrap().length(), None);
}

#[test]
fn a_part_of_another_length_than_said_ends_the_body_with_an_error() {
    let short = FileStream::new("f", "text/plain", reader("abc").with_length(4));
    let stream = prepared(&PostValue { key: short }).body_stream().unwrap().clone();
    assert_eq!(stream.collect_blocking(1 << 20).unwrap_err().kind(), StreamErrorKind::Length);
}

#[test]
fn a_boundary_is_random_if_a_part_streams() {
    let one = prepared(&PostValue { key: reader("a") });
    let two = prepared(&PostValue { key: reader("a") });
    assert_ne!(boundary(&one), boundary(&two));
    assert_eq!(boundary(&one).len(), 62);
}

/// A client that answers with these statuses, and the bodies that it sent.
fn client(statuses: &[u16]) -> (Client, Arc<Mutex<Vec<Vec<u8>>>>) {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let (sent, statuses) = (Arc::clone(&bodies), Mutex::new(statuses.to_vec()));
    let transport = blocking::transport_fn(move |request: http::Request<Body>, _| {
        let mut bytes = Vec::new();
        request.into_body().into_reader()?.read_to_end(&mut bytes).unwrap();
        sent.lock().unwrap().push(bytes);
        let status = statuses.lock().unwrap().remove(0);
        Ok(http::Response::builder().status(status).body(Body::empty()).unwrap())
    });
    let config = config().with_retry(connect_core::RetryPolicy::new());
    (Client::with_config(config, transport).with_sleep(|_| ()), bodies)
}

#[test]
fn a_retry_sends_the_same_bytes_again_if_all_parts_can_start_again() {
    let file = ByteStream::restartable(|| Ok(ByteStream::from_reader(Cursor::new("content"))));
    let file = FileStream::new("f", "text/plain", file);
    let upload = Upload { purpose: "p".to_owned(), file, notes: Some("in memory".into()) };
    let (client, bodies) = client(&[503, 200]);
    client.send(&upload).unwrap();
    let bodies = bodies.lock().unwrap();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);
    assert!(String::from_utf8_lossy(&bodies[0]).contains("\r\n\r\ncontent\r\n--"));
}

#[test]
fn a_part_that_cannot_start_again_is_sent_once() {
    let upload =
        Upload { purpose: "p".to_owned(), file: FileStream::new("f", "text/plain", reader("content")), notes: None };
    let (client, bodies) = client(&[503, 200]);
    let error = client.send(&upload).unwrap_err();
    assert_eq!((error.attempts(), bodies.lock().unwrap().len()), (1, 1));
}

#[test]
fn a_file_of_the_file_system_is_sent_under_its_name() {
    let path = std::env::temp_dir().join(format!("connect-multipart-{}.txt", std::process::id()));
    std::fs::write(&path, "on disk").unwrap();
    let file = FileStream::from_path(&path, "text/plain").unwrap();
    let prepared = prepared(&PostValue { key: &file });
    let body = body_of(&prepared);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(Some(file.file_name()), path.file_name().unwrap().to_str());
    assert!(
        body.contains(&format!("filename=\"{}\"\r\nContent-Type: text/plain\r\n\r\non disk\r\n", file.file_name()))
    );
    assert!(prepared.body_stream().unwrap().length().is_some());
    assert!(FileStream::from_path(&path, "text/plain").is_err());
}

#[test]
fn a_streamed_file_with_a_wrong_media_type_is_refused() {
    let post = PostValue { key: FileStream::new("f", "text/plain\r\nX: y", "a") };
    let error = post.prepare(&endpoint(), &RandomTokens).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.violations()[0].to_string().starts_with("`key` has a content type that is not a media type"));
}

#[test]
fn a_length_is_checked_if_it_is_known() {
    #[connect_operation(method = "POST", uri = "/short", rename_all = "snake_case", body = multipart)]
    struct Short {
        #[connect(length(..=2))]
        file: FileStream,
        #[connect(length(..=2))]
        bytes: Option<ByteStream>,
    }

    let short = |file: ByteStream, bytes| Short { file: FileStream::new("f", "text/plain", file), bytes };
    let error = short("abc".into(), Some("def".into())).prepare(&endpoint(), &RandomTokens).unwrap_err();
    let violations: Vec<_> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(violations, ["`file` has length 3: at most 2 is allowed", "`bytes` has length 3: at most 2 is allowed"]);
    assert!(short(reader("abc"), None).prepare(&endpoint(), &RandomTokens).is_ok());
}

#[test]
fn a_streamed_file_shows_no_content() {
    let file = FileStream::new("a.txt", "text/plain", "MaRk");
    let shown = format!("{file:?}{:?}", prepared(&PostValue { key: file.clone() }));
    assert!(shown.contains("a.txt") && !shown.contains("MaRk"), "{shown}");
    assert_eq!((file.content_type(), file.content().length()), ("text/plain", Some(4)));
}
