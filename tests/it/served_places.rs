//! Requests at the edge of what an operation reads: labels, queries, media types, encodings.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};

use connect_core::http::{HeaderValue, Request, header};
use connect_core::metadata::OperationMetadata;
use connect_core::request::{DecodeRequest, EncodeRequest, RequestDecoder, RequestErrorKind};
use connect_core::response::ResponseEncoder;
use connect_core::stream::ByteStream;
use connect_core::token::FixedToken;
use connect_core::validate::ViolationKind;
use connect_core::{Blob, Body, Bytes, Operation, connect_operation, connect_shape};

use crate::support::{TOKEN, endpoint};

#[connect_operation(method = "GET", uri = "/files/<Name>", output = (), server)]
#[derive(Debug)]
struct GetFile {
    name: String,
    #[connect(query = "tag")]
    tags: Vec<String>,
}

#[connect_operation(method = "GET", uri = "/deep/<Path+>/end", output = (), server)]
#[derive(Debug)]
struct GetDeep {
    path: String,
}

#[connect_operation(method = "GET", uri = "/search", output = (), server)]
#[derive(Debug)]
struct Search {
    #[connect(query_map)]
    filters: BTreeMap<String, Vec<String>>,
}

#[connect_operation(method = "POST", uri = "/notes", output = (), compress = "gzip", compress_from = 1, server)]
#[derive(Debug)]
struct PutNote {
    text: String,
}

#[connect_operation(method = "POST", uri = "/blobs", output = (), server)]
#[derive(Debug)]
struct PutBlob {
    #[connect(payload)]
    content: Blob,
}

#[connect_operation(method = "POST", uri = "/encoded", output = (), server)]
#[derive(Debug)]
struct PutEncoded {
    #[connect(header = "Content-Encoding")]
    encoding: Option<String>,
    #[connect(payload)]
    content: Blob,
}

#[connect_operation(method = "POST", uri = "/streams", output = (), compress = "gzip", compress_from = 1, server)]
#[derive(Debug)]
struct PutStream {
    #[connect(payload)]
    content: ByteStream,
}

#[connect_operation(method = "POST", uri = "/typed", output = Typed, server)]
#[derive(Debug)]
struct PutTyped {
    #[connect(header = "Content-Type")]
    media_type: Option<String>,
    #[connect(payload)]
    content: String,
}

#[connect_shape(server)]
#[derive(Debug)]
struct Typed {
    #[connect(header = "Content-Type")]
    media_type: Option<String>,
    #[connect(payload)]
    content: String,
}

#[connect_operation(method = "POST", uri = "/constant", output = (), headers("Content-Type" = "application/vnd.api+json"), server)]
#[derive(Debug)]
struct PutConstant {
    text: String,
}

fn get(uri: &str) -> Request<Body> {
    Request::get(uri).body(Body::empty()).unwrap()
}

fn post(uri: &str, media_type: &str, body: impl Into<Bytes>) -> Request<Body> {
    Request::post(uri).header("content-type", media_type).body(Body::from(body.into())).unwrap()
}

/// Returns the request that the client sends.
fn sent<O: Operation + EncodeRequest>(operation: &O) -> Request<Bytes> {
    operation.to_http_request(&endpoint(), &FixedToken::new(TOKEN)).map_err(|error| error.to_string()).unwrap()
}

/// Returns the kind of the one violation of a request.
fn violation<O>(request: Request<Body>) -> ViolationKind
where
    O: Operation + DecodeRequest + Debug,
{
    let error = O::from_http_request(request).unwrap_err();
    let violations: Vec<_> = error.violations().unwrap().iter().map(|violation| violation.kind().clone()).collect();
    let [kind] = &violations[..] else { panic!("{error}") };
    kind.clone()
}

#[test]
fn a_label_that_no_client_sends_is_refused() {
    for label in [".", "..", "%2e%2E"] {
        assert_eq!(violation::<GetFile>(get(&format!("/files/{label}"))), ViolationKind::DotSegment, "{label}");
    }
    for path in ["..", "a/../b", "a%2f..%2Fb", "%2e/a", "../../etc"] {
        assert_eq!(violation::<GetDeep>(get(&format!("/deep/{path}/end"))), ViolationKind::DotSegment, "{path}");
    }
    for (path, read) in [("/a", "/a"), ("a//b", "a//b"), ("a/", "a/"), ("a%2f%2Fb", "a//b")] {
        assert_eq!(GetDeep::from_http_request(get(&format!("/deep/{path}/end"))).unwrap().path, read);
    }
    assert_eq!(GetFile::from_http_request(get("/files/a%2f..%2fb")).unwrap().name, "a/../b");
    assert_eq!(GetFile::from_http_request(get("/files/...")).unwrap().name, "...");
    assert_eq!(GetDeep::from_http_request(get("/deep/a%2fb/.c/end")).unwrap().path, "a/b/.c");
}

#[test]
fn a_map_of_the_query_keeps_the_values_of_a_key_in_their_order() {
    let mut uri = "/search?".to_owned();
    for round in 0..2 {
        for key in 0..1_000 {
            write!(uri, "%6B{key}={round}&k{key}=x&").unwrap();
        }
    }
    let filters = Search::from_http_request(get(&uri)).unwrap().filters;
    assert_eq!(filters.len(), 1_000);
    assert!(filters.values().all(|values| values[..] == ["0", "x", "1", "x"]));
}

#[test]
fn a_content_over_the_limit_is_not_decompressed() {
    let text = "a".repeat(5_000);
    let (parts, body) = sent(&PutNote { text: text.clone() }).into_parts();
    assert!(body.len() < 500);
    let read =
        |limit| RequestDecoder::new(PutNote::METADATA, &parts, &[], body.clone()).with_content_limit(limit).read();
    let size = r#"{"Text":""}"#.len() + text.len();
    assert_eq!(read(size).map(|note: PutNote| note.text).unwrap(), text);
    let error = read(size - 1).unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (RequestErrorKind::ContentTooLarge, 413));
    assert_eq!(error.to_http_response().headers()["x-amzn-errortype"], "RequestEntityTooLargeException");

    let error = PutNote::from_http_request(Request::from_parts(parts.clone(), body.slice(..body.len() - 1)));
    assert_eq!(error.unwrap_err().kind(), RequestErrorKind::Serialization);
    let note = PutNote::from_http_request(Request::from_parts(parts, body)).unwrap();
    assert_eq!(note.text, text);
}

#[test]
fn a_content_encoding_that_nothing_reads_is_refused() {
    let encoded = |uri: &str, encoding: &'static str| {
        let mut request = post(uri, "application/octet-stream", "bytes");
        request.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        request
    };
    for encoding in ["gzip", "identity, br", "aws-chunked"] {
        let error = PutBlob::from_http_request(encoded("/blobs", encoding)).unwrap_err();
        assert_eq!((error.kind(), error.status().as_u16()), (RequestErrorKind::UnsupportedMediaType, 415));
        assert_eq!(error.to_http_response().headers()["accept-encoding"], "identity");
    }
    for encoding in ["", "identity", "Identity , "] {
        assert!(PutBlob::from_http_request(encoded("/blobs", encoding)).is_ok(), "{encoding}");
    }
    let encoding = PutEncoded::from_http_request(encoded("/encoded", "gzip")).unwrap().encoding;
    assert_eq!(encoding.as_deref(), Some("gzip"));
    // The operation decompresses gzip, but nothing else.
    for encoding in ["br", "br, gzip"] {
        let (mut parts, body) = sent(&PutNote { text: "a".repeat(100) }).into_parts();
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        let error = PutNote::from_http_request(Request::from_parts(parts, body)).unwrap_err();
        assert_eq!(error.to_http_response().headers()["accept-encoding"], "gzip");
    }
    // A stream is not decompressed.
    let request = encoded("/streams", "gzip").map(|_| Body::from_stream(ByteStream::from("bytes")));
    let error = PutStream::from_http_request(request).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::UnsupportedMediaType);
    assert_eq!(error.to_http_response().headers()["accept-encoding"], "identity");
}

#[test]
fn a_member_that_is_the_content_type_reads_every_media_type() {
    let typed = PutTyped { media_type: Some("text/html".to_owned()), content: "<p>".to_owned() };
    let read = PutTyped::from_http_request(sent(&typed)).unwrap();
    assert_eq!((read.media_type.as_deref(), &*read.content), (Some("text/html"), "<p>"));

    let mut request = sent(&typed);
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("text/html"));
    PutTyped::from_http_request(request).unwrap();
    let output = Typed { media_type: Some("text/html".to_owned()), content: "<p>".to_owned() };
    let response = PutTyped::to_http_response(Ok(&output)).unwrap();
    assert_eq!(response.headers()["content-type"], "text/html");
}

#[connect_operation(method = "POST", uri = "/table", output = (), server)]
#[derive(Debug)]
struct PutTable {
    #[connect(payload, media_type = "text/csv; header=present")]
    table: String,
}

#[test]
fn the_parameters_of_a_media_type_are_not_compared() {
    let table = PutTable { table: "a,b".to_owned() };
    assert_eq!(PutTable::from_http_request(sent(&table)).unwrap().table, "a,b");
    for media_type in ["text/csv", "Text/CSV;charset=utf-8", "text/csv ; header=absent"] {
        let read = PutTable::from_http_request(post("/table", media_type, "a,b"));
        assert_eq!(read.unwrap().table, "a,b", "{media_type}");
    }
    let error = PutTable::from_http_request(post("/table", "text/csv-schema", "a,b")).unwrap_err();
    assert_eq!(error.to_string(), "the body must be of the type `text/csv`: send it as the `content-type`");
}

#[test]
fn a_constant_content_type_is_that_of_the_body() {
    let constant = PutConstant { text: "a".to_owned() };
    assert_eq!(PutConstant::from_http_request(sent(&constant)).unwrap().text, "a");
    let error = PutConstant::from_http_request(post("/constant", "application/json", "{}")).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::UnsupportedMediaType);
}

#[test]
fn a_stream_for_an_operation_that_does_not_stream_is_a_fault_of_the_server() {
    let (parts, _) = post("/blobs", "application/octet-stream", "").into_parts();
    let body = Body::from_reader(&b"bytes"[..]);
    let error = RequestDecoder::new(PutBlob::METADATA, &parts, &[], body).read::<PutBlob>().unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (RequestErrorKind::Stream, 500));
    let body = error.to_http_response().into_body().into_bytes().unwrap();
    let message = r#"{"message":"the request failed for a reason inside of the server: try it again later"}"#;
    assert_eq!(body, message);
}

#[test]
fn the_debug_text_of_a_message_contains_nothing_of_it() {
    const MARKER: &str = "s3cret";
    let operation: &'static OperationMetadata = GetFile::METADATA;
    let mut request = post(&format!("/files/{MARKER}?tag={MARKER}"), MARKER, MARKER);
    request.headers_mut().insert(header::AUTHORIZATION, HeaderValue::from_static(MARKER));
    let (parts, body) = request.into_parts();
    let mut decoder = RequestDecoder::new(operation, &parts, &[MARKER], body);
    let mut texts = vec![format!("{decoder:?}")];
    decoder.label(0, "Name", |label| {
        texts.push(format!("{label:?}"));
        Ok(())
    });
    let mut reads = 0;
    let mut push = |text: String| {
        reads += 1;
        texts.push(text);
        reads
    };
    decoder.query("tag", "Tags", |query| Ok(push(format!("{query:?}"))), || None);
    decoder.query_map("Tags", |queries| Ok(push(format!("{:?}", queries[0].1))));
    decoder.header("authorization", "Token", |header| Ok(push(format!("{header:?}"))), || None);
    decoder.payload("Body", None, |body| Ok(Some(push(format!("{body:?} {:?}", body.whole())))), || None);
    assert_eq!(reads, 4);

    let mut response = ResponseEncoder::new(operation);
    response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_static(MARKER));
    response.json_body().string(MARKER);
    texts.push(format!("{response:?}"));
    for text in texts {
        assert!(!text.contains(MARKER), "{text}");
        assert!(!text.contains(&format!("{:?}", MARKER.as_bytes())), "{text}");
    }
}

#[connect_operation(method = "GET", uri = "/marked", output = (), server)]
#[derive(Debug)]
struct GetMarked {
    #[connect(header = "X-Mark")]
    mark: Option<String>,
    #[connect(prefix_headers = "X-More-")]
    more: BTreeMap<String, String>,
}

#[test]
fn white_space_around_a_header_is_not_a_part_of_it() {
    let request = Request::get("/marked")
        .header("x-mark", "\t a b ")
        .header("x-more-one", "c ")
        .header("x-more-one", "")
        .header("x-more-two", "")
        .header("x-more-two", " d");
    let marked = GetMarked::from_http_request(request.body(Body::empty()).unwrap()).unwrap();
    assert_eq!(marked.mark.as_deref(), Some("a b"));
    assert_eq!((&*marked.more["one"], &*marked.more["two"]), ("c,", ", d"));
    let again = GetMarked::from_http_request(sent(&marked)).unwrap();
    assert_eq!((again.mark, again.more), (marked.mark, marked.more), "a client can send what a server reads");
}

#[connect_operation(method = "GET", uri = "/both/<Name>/<Path+>", output = (), server)]
#[derive(Debug)]
struct GetBoth {
    name: String,
    path: String,
}

#[test]
fn only_the_greedy_label_of_a_template_has_segments() {
    let both = GetBoth::from_http_request(get("/both/a%2f..%2fb/c%2fd")).unwrap();
    assert_eq!((&*both.name, &*both.path), ("a/../b", "c/d"));
    assert_eq!(violation::<GetBoth>(get("/both/a/b%2f..%2fc")), ViolationKind::DotSegment);
}

#[connect_operation(method = "POST", uri = "/ping", output = (), server)]
#[derive(Debug)]
struct Ping;

#[test]
fn an_operation_without_an_input_takes_a_body_that_has_no_type() {
    Ping::from_http_request(Request::post("/ping").body(Body::from("text")).unwrap()).unwrap();
    Ping::from_http_request(post("/ping", "text/plain", "")).unwrap();
    let error = Ping::from_http_request(post("/ping", "text/plain", "text")).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::UnsupportedMediaType);
}

#[connect_operation(
    method = "POST",
    uri = "/packed",
    output = (),
    headers("Content-Encoding" = "br", "Content-Type" = "application/vnd.api+json; version=2"),
    server,
)]
#[derive(Debug)]
struct PutPacked {
    text: Option<String>,
}

#[connect_operation(method = "POST", uri = "/described", output = (), server)]
#[derive(Debug)]
struct PutDescribed {
    #[connect(prefix_headers = "Content-E")]
    described: BTreeMap<String, String>,
    #[connect(payload)]
    content: Blob,
}

#[test]
fn a_coding_that_the_declaration_names_is_read() {
    let encoded = |mut request: Request<Body>| {
        request.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        request
    };
    let packed = PutPacked::from_http_request(encoded(post("/packed", "application/vnd.api+json", "{}"))).unwrap();
    assert_eq!(packed.text, None);
    let described = PutDescribed::from_http_request(encoded(post("/described", "a/b", "x"))).unwrap();
    assert_eq!(described.described["ncoding"], "br");
    let refused = PutBlob::from_http_request(encoded(post("/blobs", "a/b", "x"))).unwrap_err();
    assert_eq!(refused.kind(), RequestErrorKind::UnsupportedMediaType);
}
