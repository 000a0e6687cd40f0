//! Paths with text beside labels, methods beyond those of HTTP itself, and tokens in a label.

use connect_core::http::Method;
use connect_core::{Operation, Secret, connect_operation};

use crate::support::{TOKEN, refused, sent, sent_to};

#[connect_operation(method = "POST", uri = "/v1/projects/{Project}/topics/{Topic}:publish")]
struct Publish {
    project: String,
    topic: String,
}

#[connect_operation(method = "GET", uri = "/Accounts/{Sid}.json")]
struct FetchAccount<'a> {
    sid: &'a str,
}

#[connect_operation(method = "GET", uri = "/map/@{Lat},{Lng},{Zoom}z")]
struct Map {
    lat: f64,
    lng: f64,
    zoom: u8,
}

#[connect_operation(method = "GET", uri = "/v1/{Name+}:getIamPolicy?alt=json")]
struct GetPolicy {
    name: String,
}

#[connect_operation(method = "GET", uri = "/users('<Id>')")]
struct GetUser {
    #[connect(sensitive)]
    id: Secret<String>,
}

#[connect_operation(method = "LIST", uri = "/v1/secret/metadata/<Path+>")]
struct ListSecrets {
    path: String,
}

#[connect_operation(method = "QUERY", uri = "/contacts", idempotent)]
struct QueryContacts {
    select: String,
}

#[connect_operation(method = "M-SEARCH", uri = "/")]
struct Discover {}

#[connect_operation(method = "PUT", uri = "/rooms/<RoomId>/send/<EventType>/<TxnId>")]
#[derive(Default)]
struct SendEvent {
    room_id: String,
    event_type: String,
    #[connect(idempotency_token)]
    txn_id: Option<String>,
    body: Option<String>,
}

#[test]
fn text_beside_a_label_is_sent_unchanged_and_the_value_is_encoded() {
    let publish = Publish { project: "p 1".into(), topic: "a:b/c".into() };
    assert_eq!(sent_to(&publish), "/v1/projects/p%201/topics/a%3Ab%2Fc:publish");
    assert_eq!(sent_to(&FetchAccount { sid: "AC1" }), "/Accounts/AC1.json");
    assert_eq!(sent_to(&Map { lat: 48.5, lng: -2.0, zoom: 7 }), "/map/@48.5,-2.0,7z");
    assert_eq!(
        sent_to(&GetPolicy { name: "projects/1/topics/a".into() }),
        "/v1/projects/1/topics/a:getIamPolicy?alt=json"
    );
    assert_eq!(sent_to(&GetUser { id: Secret::new("o'neil".into()) }), "/users('o%27neil')");
}

#[test]
fn a_label_beside_text_needs_a_value_that_is_no_dot_segment() {
    assert_eq!(refused(&FetchAccount { sid: "" }).len(), 1);
    assert_eq!(refused(&FetchAccount { sid: ".." }).len(), 1);
    assert_eq!(refused(&GetPolicy { name: "a//b".into() }).len(), 1);
}

#[test]
fn metadata_has_the_template_in_smithys_spelling() {
    assert_eq!(Publish::METADATA.uri(), "/v1/projects/{Project}/topics/{Topic}:publish");
    assert_eq!(GetUser::METADATA.uri(), "/users('{Id}')");
}

#[test]
fn a_secret_beside_text_is_redacted_with_the_path() {
    let request = sent(&GetUser { id: Secret::new("hunter2".into()) });
    assert!(connect_core::request::Redaction::of(&request).redacts_uri());
}

#[test]
fn any_method_is_sent_and_is_in_the_metadata() {
    let list = ListSecrets { path: "a/b".into() };
    assert_eq!(sent(&list).method().as_str(), "LIST");
    assert_eq!(ListSecrets::METADATA.method(), &Method::from_bytes(b"LIST").unwrap());
    assert!(format!("{:?}", ListSecrets::METADATA).contains("LIST"));
    assert_eq!(sent(&Discover {}).method().as_str(), "M-SEARCH");
    let query = sent(&QueryContacts { select: "name".into() });
    assert_eq!((query.method().as_str(), &query.body()[..]), ("QUERY", &br#"{"Select":"name"}"#[..]));
}

#[test]
fn only_a_declared_operation_of_another_method_is_idempotent() {
    assert!(!ListSecrets::METADATA.is_idempotent());
    assert!(QueryContacts::METADATA.is_idempotent());
}

#[test]
fn a_token_fills_a_label_and_is_generated_once() {
    let event = SendEvent { room_id: "!r:x".into(), event_type: "m.room.message".into(), ..SendEvent::default() };
    assert_eq!(sent_to(&event), format!("/rooms/%21r%3Ax/send/m.room.message/{TOKEN}"));
    let event = SendEvent { txn_id: Some("t/1".into()), body: Some("hi".into()), ..event };
    let request = sent(&event);
    assert_eq!(request.uri().path(), "/rooms/%21r%3Ax/send/m.room.message/t%2F1");
    assert_eq!(&request.body()[..], br#"{"Body":"hi"}"#);
    assert!(SendEvent::METADATA.is_idempotent());
    let empty = SendEvent { txn_id: Some(String::new()), ..event };
    assert_eq!(refused(&empty).len(), 1);
}

/// A source of tokens that has none.
#[derive(Debug)]
struct NoTokens;

impl connect_core::token::TokenSource for NoTokens {
    fn next_token(&self) -> Result<connect_core::token::IdempotencyToken, connect_core::token::TokenError> {
        Err(connect_core::token::TokenError::new("no entropy: wait"))
    }
}

#[test]
fn a_token_that_cannot_be_generated_is_no_violation_of_its_label() {
    let event = SendEvent { room_id: "r".into(), event_type: "e".into(), ..SendEvent::default() };
    let error = event.to_http_request(&crate::support::endpoint(), &NoTokens).unwrap_err();
    assert_eq!(error.kind(), connect_core::ErrorKind::IdempotencyToken, "{error}");
}

#[test]
fn the_method_of_a_curl_command_is_one_word_of_the_shell() {
    #[connect_operation(method = "ODD&'METHOD", uri = "/")]
    struct Odd {}
    let client = crate::support::Memory::new(crate::support::ok("{}")).blocking_client(crate::support::config());
    let command = client.prepare(&Odd {}).unwrap().to_curl();
    assert!(command.contains(r"-X 'ODD&'\''METHOD'"), "{command}");
}
