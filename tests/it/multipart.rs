//! Bodies that consist of parts: `body = multipart`.

mod streams;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use connect_core::http::header::CONTENT_TYPE;
use connect_core::http::{HeaderValue, Request};
use connect_core::request::Redaction;
use connect_core::shape::FilePart;
use connect_core::{Blob, Operation, RandomTokens, Secret, Timestamp, connect_operation, connect_shape};
use serde_json::{Value, json};

use crate::support::{TOKEN, endpoint, refused, sent, sent_body};
use crate::world::Answer::{Ok as Success, Status};
use crate::world::World;

#[connect_operation(method = "POST", uri = "/upload/<Id>", rename_all = "snake_case", body = multipart)]
struct Upload {
    #[connect(rename = "Id")]
    id: String,
    purpose: String,
    #[connect(query)]
    notify: Option<bool>,
    count: Option<u32>,
    details: Option<Details>,
    file: FilePart,
    thumbnail: Option<FilePart>,
}

#[connect_shape(rename_all = "snake_case")]
struct Details {
    title: String,
    tags: Option<Vec<String>>,
}

#[connect_operation(method = "POST", uri = "/value", rename_all = "snake_case", body = multipart)]
struct PostValue<T> {
    key: T,
}

/// Returns a body of these parts, each without its `Content-Disposition: form-data; `.
fn body(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| {
        format!("--_connect-part-0000000000\r\nContent-Disposition: form-data; {}\r\n", part.replace('\n', "\r\n"))
    });
    parts.chain(["--_connect-part-0000000000--\r\n".to_owned()]).collect()
}

/// Returns the contents of the parts that a value has, which are all text.
fn texts_of(body: &str) -> Vec<&str> {
    let parts = body.split("--_connect-part-0000000000\r\n").skip(1);
    let start = "Content-Disposition: form-data; name=\"key\"\r\n\r\n";
    let ends = ["\r\n--_connect-part-0000000000--\r\n", "\r\n"];
    parts
        .map(|part| {
            let rest = part.strip_prefix(start).unwrap();
            ends.iter().find_map(|end| rest.strip_suffix(end)).unwrap()
        })
        .collect()
}

#[test]
fn each_member_of_the_body_is_a_part() {
    let upload = Upload {
        id: "1".to_owned(),
        purpose: "Köln & more".to_owned(),
        notify: Some(true),
        count: Some(3),
        details: Some(Details { title: "a".to_owned(), tags: Some(vec!["b".to_owned()]) }),
        file: FilePart::new("notes.txt", "text/plain; charset=utf-8", "line 1\r\nline 2"),
        thumbnail: None,
    };
    let request = sent(&upload);
    assert_eq!(request.uri().path_and_query().unwrap().as_str(), "/upload/1?notify=true");
    assert_eq!(request.headers()["content-type"], "multipart/form-data; boundary=_connect-part-0000000000");
    let expected = [
        "name=\"purpose\"\n\nKöln & more",
        "name=\"count\"\n\n3",
        "name=\"details\"\nContent-Type: application/json\n\n{\"title\":\"a\",\"tags\":[\"b\"]}",
        "name=\"file\"; filename=\"notes.txt\"\nContent-Type: text/plain; charset=utf-8\n\nline 1\nline 2",
    ];
    assert_eq!(request.body(), &body(&expected));
}

#[test]
fn scalars_are_texts_and_a_list_of_scalars_is_a_part_for_each_item() {
    assert_eq!(texts_of(&sent_body(&PostValue { key: "é\"\\\n" })), ["é\"\\\n"]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: "" })), [""]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: true })), ["true"]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: vec![f64::NAN, 0.5] })), ["NaN", "0.5"]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: vec![Some("a\n"), None] })), ["a\n", ""]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: Timestamp::new(5, 0) })), ["5"]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: Some(None::<String>) })), [""]);
    assert_eq!(texts_of(&sent_body(&PostValue { key: Some(Some("x")) })), ["x"]);
}

#[test]
fn structures_maps_documents_and_lists_of_them_are_json() {
    let json = |text: &str| body(&[&format!("name=\"key\"\nContent-Type: application/json\n\n{text}")]);
    assert_eq!(sent_body(&PostValue { key: BTreeMap::from([("a".to_owned(), 1)]) }), json("{\"a\":1}"));
    assert_eq!(sent_body(&PostValue { key: BTreeMap::<String, u8>::new() }), json("{}"));
    assert_eq!(sent_body(&PostValue { key: json!([1, {"a": null}]) }), json("[1,{\"a\":null}]"));
    assert_eq!(sent_body(&PostValue { key: vec![vec![1], vec![]] }), json("[[1],[]]"));
}

#[test]
fn a_blob_is_bytes_without_a_file_name() {
    let request = sent(&PostValue { key: Blob::from(*b"\xff\x00") });
    let expected = b"--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"key\"\r\nContent-Type: \
                     application/octet-stream\r\n\r\n\xff\x00\r\n--_connect-part-0000000000--\r\n";
    assert_eq!(request.body(), &expected[..]);
}

#[test]
fn files_are_parts_in_their_order_and_absent_ones_are_left_out() {
    let (a, b) = (FilePart::new("a", "image/png", "1"), FilePart::new("b", "image/gif", "2"));
    let one = "name=\"key\"; filename=\"a\"\nContent-Type: image/png\n\n1";
    let both = body(&[one, "name=\"key\"; filename=\"b\"\nContent-Type: image/gif\n\n2"]);
    assert_eq!(sent_body(&PostValue { key: vec![a.clone(), b.clone()] }), both);
    assert_eq!(sent_body(&PostValue { key: Some(vec![a.clone(), b.clone()]) }), both);
    assert_eq!(sent_body(&PostValue { key: &[a.clone(), b.clone()][..] }), both);
    assert_eq!(sent_body(&PostValue { key: &a }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Some(Box::new(a.clone())) }), body(&[one]));
    let shared = Arc::new(a.clone());
    assert_eq!(sent_body(&PostValue { key: Arc::clone(&shared) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Some(Arc::clone(&shared)) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: vec![shared] }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Rc::new(a.clone()) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Cow::Borrowed(&a) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: vec![None, Some(a.clone()), None] }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Some(vec![None, Some(a.clone())]) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Some(vec![Secret::new(a.clone())]) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: Secret::new(vec![a.clone(), b.clone()]) }), both);
    assert_eq!(sent_body(&PostValue { key: Secret::new(Some(a.clone())) }), body(&[one]));
    assert_eq!(sent_body(&PostValue { key: None::<FilePart> }), body(&[]));
    assert_eq!(sent_body(&PostValue { key: Vec::<FilePart>::new() }), body(&[]));
}

#[test]
fn names_are_escaped_as_in_the_html_standard() {
    #[connect_operation(method = "POST", uri = "/names", body = multipart)]
    struct Names {
        #[connect(rename = "a&=+%[]é '")]
        file: FilePart,
    }

    let file = FilePart::new("\"a\\b\"\r\nX: y%22é.txt", "text/plain", "");
    let name = "name=\"a&=+%[]é '\"; filename=\"%22a\\b%22%0D%0AX: y%22é.txt\"";
    assert_eq!(sent_body(&Names { file }), body(&[&format!("{name}\nContent-Type: text/plain\n\n")]));
}

#[test]
fn the_boundary_is_in_no_part() {
    let contents = ["--_connect-part-0000000000\r\n", "a_connect-part-0000000002", "_connect-part-00000000010"];
    let request = sent(&PostValue { key: contents.map(str::to_owned).to_vec() });
    assert_eq!(request.headers()["content-type"], "multipart/form-data; boundary=_connect-part-0000000003");
    let text = std::str::from_utf8(request.body()).unwrap();
    assert_eq!(text.matches("_connect-part-0000000003").count(), 4);
}

#[test]
fn a_retry_sends_the_same_bytes() {
    #[connect_operation(method = "POST", uri = "/retry", output = (), idempotent, body = multipart)]
    struct Send {
        #[connect(idempotency_token)]
        token: Option<String>,
        file: FilePart,
    }

    let world = World::new(&[Status(503), Success]);
    let send = Send { token: None, file: FilePart::new("f", "text/plain", vec![0, 255]) };
    world.client(world.config()).send(&send).unwrap();
    let bodies: Vec<_> = world.requests().into_iter().map(Request::into_body).collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);
}

#[test]
fn members_with_keys_of_their_own_are_parts_too() {
    #[connect_operation(method = "POST", uri = "/keys", rename_all = "snake_case", body = multipart)]
    struct Keys {
        #[connect(idempotency_token)]
        token: Option<String>,
        #[connect(timestamp = "date-time")]
        at: Timestamp,
        #[connect(serde)]
        document: Option<Value>,
        #[connect(serde)]
        absent: Option<Value>,
        #[connect(length(..=2))]
        file: FilePart,
    }

    let keys = |bytes: &'static str| Keys {
        token: None,
        at: Timestamp::new(0, 0),
        document: Some(json!({"a": 1})),
        absent: None,
        file: FilePart::new("f", "text/plain", bytes),
    };
    let token = format!("name=\"token\"\n\n{TOKEN}");
    let expected = [
        &token,
        "name=\"at\"\n\n1970-01-01T00:00:00Z",
        "name=\"document\"\nContent-Type: application/json\n\n{\"a\":1}",
        "name=\"file\"; filename=\"f\"\nContent-Type: text/plain\n\nab",
    ];
    assert_eq!(sent_body(&keys("ab")), body(&expected));
    assert_eq!(refused(&keys("abc")), ["`file` has length 3: at most 2 is allowed"]);
}

#[test]
fn a_value_of_serde_has_the_parts_of_a_shape_with_the_same_json() {
    #[derive(serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        TwoWords,
        Point { x: i8 },
    }

    #[connect_operation(method = "POST", uri = "/serde", rename_all = "snake_case", body = multipart)]
    struct PostSerde<T> {
        #[connect(serde)]
        key: T,
    }

    assert_eq!(texts_of(&sent_body(&PostSerde { key: "é\"\\\n" })), ["é\"\\\n"]);
    assert_eq!(texts_of(&sent_body(&PostSerde { key: 1.5 })), ["1.5"]);
    assert_eq!(texts_of(&sent_body(&PostSerde { key: true })), ["true"]);
    assert_eq!(texts_of(&sent_body(&PostSerde { key: Kind::TwoWords })), ["two_words"]);
    assert_eq!(texts_of(&sent_body(&PostSerde { key: vec![Some(1), None] })), ["1", ""]);
    assert_eq!(texts_of(&sent_body(&PostSerde { key: ("a", 2) })), ["a", "2"]);
    assert_eq!(texts_of(&sent_body(&PostSerde { key: () })), [""]);
    let json = |text: &str| body(&[&format!("name=\"key\"\nContent-Type: application/json\n\n{text}")]);
    assert_eq!(sent_body(&PostSerde { key: Kind::Point { x: 1 } }), json("{\"point\":{\"x\":1}}"));
    assert_eq!(sent_body(&PostSerde { key: vec![vec![1]] }), json("[[1]]"));
    assert!(refused(&PostSerde { key: Vec::<u8>::new() })[0].starts_with("`key` is empty"));
}

#[test]
fn values_that_no_part_can_hold_are_rejected() {
    assert_eq!(
        refused(&PostValue { key: FilePart::new("f", "text/plain\r\nX: y", "") }),
        ["`key` has a content type that is not a media type: pass one such as `image/png` to `FilePart::new`"]
    );
    assert_eq!(
        refused(&PostValue { key: Vec::<String>::new() }),
        [
            "`key` is empty, which this kind of body cannot represent: set a value in it, or make it an `Option` and leave it out"
        ]
    );
}

#[test]
fn a_multipart_body_without_members_is_no_body() {
    #[connect_operation(method = "POST", uri = "/none", body = multipart)]
    struct None {}

    let request = sent(&None {});
    assert_eq!(request.body(), "");
    assert_eq!(request.headers().get("content-type"), Option::<&HeaderValue>::None);
}

#[connect_operation(method = "POST", uri = "/secrets", rename_all = "snake_case", body = multipart)]
#[derive(Debug)]
struct PostSecrets {
    user: String,
    #[connect(sensitive)]
    password: Secret<String>,
    #[connect(sensitive)]
    codes: Vec<Secret<u32>>,
    map: BTreeMap<String, Secret<String>>,
    #[connect(sensitive)]
    file: Secret<FilePart>,
    #[connect(sensitive)]
    files: Option<Vec<Secret<FilePart>>>,
    #[connect(sensitive)]
    blob: Option<Secret<Blob>>,
}

fn secrets(blob: Option<Secret<Blob>>) -> PostSecrets {
    PostSecrets {
        user: "ada".to_owned(),
        password: Secret::new("MaRk".to_owned()),
        codes: vec![Secret::new(1234), Secret::new(5678)],
        map: BTreeMap::from([("a".to_owned(), Secret::new("MaRk".to_owned()))]),
        file: Secret::new(FilePart::new("key.pem", "text/plain", "MaRk")),
        files: Some(vec![Secret::new(FilePart::new("other.pem", "text/plain", "MaRk"))]),
        blob,
    }
}

#[test]
fn secrets_in_parts_are_redacted() {
    let request = secrets(None).to_http_request(&endpoint(), &RandomTokens).unwrap();
    let redacted = [
        "name=\"user\"\n\nada",
        "name=\"password\"\n\n[redacted]",
        "name=\"codes\"\n\n[redacted]",
        "name=\"codes\"\n\n[redacted]",
        "name=\"map\"\nContent-Type: application/json\n\n{\"a\":[redacted]}",
        "name=\"file\"; filename=\"key.pem\"\nContent-Type: text/plain\n\n[redacted]",
        "name=\"files\"; filename=\"other.pem\"\nContent-Type: text/plain\n\n[redacted]",
    ];
    assert_eq!(Redaction::of(&request).redact_body(request.body()), Some(body(&redacted)));
    for blob in [None, Some(Secret::new(Blob::from(*b"MaRk\xff")))] {
        let prepared = secrets(blob).prepare(&endpoint(), &RandomTokens).unwrap();
        let shown = format!("{prepared:?}{}", prepared.to_curl());
        assert!(shown.contains("[redacted]") && !shown.contains("MaRk") && !shown.contains("1234"), "{shown}");
    }
}

#[test]
fn the_debug_of_a_file_shows_no_content() {
    let file = FilePart::new("a.txt", "text/plain", "content");
    assert_eq!(format!("{file:?}"), "FilePart { file_name: \"a.txt\", content_type: \"text/plain\", bytes: 7 bytes }");
    assert_eq!((file.file_name(), file.content_type(), &file.bytes()[..]), ("a.txt", "text/plain", &b"content"[..]));
}

#[test]
fn a_multipart_body_is_compressed_and_has_a_checksum_as_a_whole() {
    #[connect_operation(
        method = "POST",
        uri = "/whole",
        body = multipart,
        compress = "gzip",
        compress_from = 1,
        checksum_required
    )]
    struct Whole {
        text: String,
    }

    let request = sent(&Whole { text: "a".repeat(1000) });
    assert_eq!(request.headers()["content-encoding"], "gzip");
    assert!(request.body().starts_with(&[0x1f, 0x8b]) && request.body().len() < 300);
    assert!(request.headers().contains_key("content-md5"));
    assert_eq!(request.headers()["content-type"], "multipart/form-data; boundary=_connect-part-0000000000");
}

#[test]
fn a_call_cannot_replace_the_header_that_holds_the_boundary() {
    let world = World::new(&[]);
    let client = world.client(world.config());
    let value = HeaderValue::from_static("multipart/form-data");
    let error = client.call(&PostValue { key: "a".to_owned() }).header(CONTENT_TYPE, value).send().unwrap_err();
    let violation = &error.violations()[0];
    assert!(violation.to_string().starts_with("`content-type` names a header"), "{violation}");
    assert_eq!(error.attempts(), 0);
}
