//! Values that serde writes and reads: whole bodies, and variants of unions.

use std::collections::BTreeMap;
use std::fmt;

use connect_core::request::Redaction;
use connect_core::shape::Redact;
use connect_core::{
    Endpoint, Operation, RandomTokens, UnknownVariant, connect_error, connect_operation, connect_shape, json,
};
use serde::{Deserialize, Serialize, Serializer};

use crate::support::{answered, ok, refused, response, sent_body};

/// A type whose JSON no shape can describe: a tagged enum with tuples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Event {
    CallEnded { duration: (u8, u8) },
    Ping,
}

#[connect_operation(method = "POST", uri = "/events", output = Stored)]
struct PostEvent<T> {
    #[connect(header = "X-Source")]
    source: Option<String>,
    #[connect(payload, serde)]
    event: T,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Stored {
    #[connect(header = "ETag")]
    tag: Option<String>,
    #[connect(payload, serde)]
    event: Event,
}

#[connect_operation(method = "PATCH", uri = "/events/<Id>", output = Patched)]
struct PatchEvent {
    id: u32,
    #[connect(payload, serde)]
    event: Option<Event>,
}

#[connect_shape(lenient)]
#[derive(Debug, PartialEq)]
struct Patched {
    #[connect(payload, serde)]
    events: Option<BTreeMap<String, Event>>,
}

#[connect_error(status = 409)]
#[derive(Debug)]
struct Conflicting {
    #[connect(payload, serde)]
    with: Option<Event>,
}

#[connect_operation(method = "DELETE", uri = "/events", errors(Conflicting))]
struct DeleteEvents {}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Change<T> {
    #[connect(serde)]
    Event(Event),
    #[connect(serde, rename = "Others")]
    Several(Vec<T>),
    Note(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

fn post<T: Serialize>(event: T) -> PostEvent<T> {
    PostEvent { source: None, event }
}

fn ended() -> Event {
    Event::CallEnded { duration: (1, 30) }
}

#[test]
fn d4_serde_writes_a_whole_body_as_json() {
    assert_eq!(sent_body(&post(ended())), r#"{"kind":"call-ended","duration":[1,30]}"#);
    assert_eq!(sent_body(&post(vec![Event::Ping])), r#"[{"kind":"ping"}]"#);
    assert_eq!(sent_body(&post("text")), r#""text""#, "the value is JSON, whatever its type");
    assert_eq!(sent_body(&post(())), "null");
    let request = post(ended()).to_http_request(&Endpoint::new("https://api.example").unwrap(), &RandomTokens).unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
}

#[test]
fn d4_an_absent_payload_of_serde_sends_no_body() {
    assert_eq!(sent_body(&PatchEvent { id: 1, event: None }), "");
    assert_eq!(sent_body(&PatchEvent { id: 1, event: Some(Event::Ping) }), r#"{"kind":"ping"}"#);
}

#[test]
fn d4_serde_reads_a_whole_body() {
    let read = |body: &'static str| answered(&post(Event::Ping), &ok(body));
    assert_eq!(read(r#" {"kind":"ping"} "#).unwrap(), Stored { tag: None, event: Event::Ping });
    assert_eq!(read(r#"{"kind":"call-ended","duration":[1,30]}"#).unwrap().event, ended());
    for wrong in ["", "null", r#"{"kind":"other"}"#, r#"{"kind":"ping"} {}"#, "{"] {
        assert!(read(wrong).is_err(), "{wrong:?} is not the required value");
    }
    let error = read(r#"{"kind":"secret-of-the-service"}"#).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret-of"), "no message quotes the body: {error:?}");
}

#[test]
fn d4_an_absent_payload_of_serde_is_none() {
    let read = |body: &'static str| answered(&PatchEvent { id: 1, event: None }, &ok(body)).unwrap().events;
    assert_eq!(read(""), None);
    assert_eq!(read("null"), None);
    assert_eq!(read(r#"{"a":{"kind":"ping"}}"#), Some(BTreeMap::from([("a".to_owned(), Event::Ping)])));
}

#[test]
fn d4_serde_reads_the_body_of_a_modeled_error() {
    let error = answered(&DeleteEvents {}, &response(409, &[], r#"{"kind":"ping"}"#)).unwrap_err();
    let Some(DeleteEventsError::Conflicting(conflicting)) = error.service() else { panic!("{error:?}") };
    assert_eq!(conflicting.with, Some(Event::Ping));
}

#[test]
fn d4_a_value_that_serde_cannot_write_is_a_violation() {
    struct Broken;
    impl Serialize for Broken {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("broken"))
        }
    }
    let found = refused(&post(Broken));
    assert!(found.len() == 1 && found[0].contains("cannot be serialized"), "{found:?}");
}

#[test]
fn d4_a_sensitive_payload_of_serde_is_redacted() {
    #[derive(Serialize)]
    struct Password(&'static str);
    impl fmt::Debug for Password {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("[redacted]")
        }
    }
    impl Redact for Password {}

    #[connect_operation(method = "PUT", uri = "/password")]
    struct SetPassword {
        #[connect(payload, serde, sensitive)]
        password: Password,
    }
    let input = SetPassword { password: Password("hunter2") };
    let request = input.to_http_request(&Endpoint::new("https://api.example").unwrap(), &RandomTokens).unwrap();
    assert_eq!(request.body().as_ref(), br#""hunter2""#);
    let shown = Redaction::of(&request).redact_body(request.body()).unwrap();
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn d4_serde_writes_and_reads_the_value_of_a_variant() {
    for (change, text) in [
        (Change::Event(ended()), r#"{"Event":{"kind":"call-ended","duration":[1,30]}}"#),
        (Change::Several(vec![1_u8, 2]), r#"{"Others":[1,2]}"#),
        (Change::Note("a".to_owned()), r#"{"Note":"a"}"#),
    ] {
        assert_eq!(json::to_string(&change), text);
        assert_eq!(json::from_slice::<Change<u8>>(text.as_bytes()).unwrap(), change);
    }
    assert!(json::from_slice::<Change<u8>>(br#"{"Event":{"kind":"other"}}"#).is_err());
}
