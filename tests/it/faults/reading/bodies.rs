//! Empty bodies, and members that are `null`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use connect_core::{Blob, Document, Secret, UnknownValue, connect_operation, connect_shape, json};

use crate::support::{answered, ok, sent_body};

#[connect_shape]
#[derive(Debug)]
struct Whole<T> {
    #[connect(payload)]
    body: T,
}

#[connect_operation(method = "GET", uri = "/whole", output = Whole<T>)]
struct GetWhole<T> {
    #[connect(query)]
    marker: Marker<T>,
}

#[derive(Debug)]
struct Marker<T>(std::marker::PhantomData<T>);

impl<T> connect_core::binding::EncodeQuery for Marker<T> {
    fn encode_query(&self, _: connect_core::binding::QueryWriter<'_>) {}
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Mode {
    Fast,
    #[connect(unknown)]
    Other(UnknownValue),
}

fn whole<T: json::DecodeJson + std::fmt::Debug>(body: &'static [u8]) -> Result<T, String> {
    let result = answered(&GetWhole::<T> { marker: Marker(std::marker::PhantomData) }, &ok(body));
    result.map(|whole| whole.body).map_err(|error| error.to_string())
}

#[test]
fn r11_an_empty_body_is_an_empty_blob_or_string() {
    assert_eq!(whole::<Blob>(b""), Ok(Blob::default()));
    assert_eq!(whole::<String>(b""), Ok(String::new()));
    assert_eq!(whole::<Box<str>>(b"").as_deref(), Ok(""));
    assert_eq!(whole::<Box<Blob>>(b""), Ok(Box::default()));
    assert_eq!(whole::<Secret<String>>(b"").unwrap().expose(), "");
    assert_eq!(whole::<Secret<Box<Blob>>>(b"").unwrap().expose().as_bytes(), b"");
    assert_eq!(whole::<Cow<'static, str>>(b""), Ok(Cow::Borrowed("")));
    assert_eq!(whole::<Mode>(b""), Ok(Mode::from("")));
    assert_eq!(whole::<Blob>(b" \n"), Ok(Blob::from(b" \n".to_vec())));
    assert_eq!(whole::<Cow<'static, str>>(b"text"), Ok(Cow::Borrowed("text")));
}

#[test]
fn r11_an_optional_body_that_is_empty_is_absent() {
    assert_eq!(whole::<Option<Blob>>(b""), Ok(None));
    assert_eq!(whole::<Option<String>>(b""), Ok(None));
    assert_eq!(whole::<Option<Secret<String>>>(b"").map(|body| body.is_none()), Ok(true));
}

#[test]
fn r11_an_empty_body_is_not_json() {
    for error in
        [whole::<i32>(b"").unwrap_err(), whole::<Vec<i32>>(b" ").unwrap_err(), whole::<Document>(b"").unwrap_err()]
    {
        assert!(error.contains("the required member `Body` is absent (the body is empty)"), "{error}");
    }
}

#[connect_operation(method = "PATCH", uri = "/issues", output = Patched, rename_all = "snake_case")]
struct PatchIssue {
    milestone: Option<Option<u64>>,
    assignee: Option<Option<Box<Person>>>,
    labels: Option<Box<Option<Vec<String>>>>,
    token: Option<Secret<Option<String>>>,
    note: Option<Option<Cow<'static, str>>>,
    extra: Option<Document>,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Debug, Default, PartialEq)]
struct Patched {
    milestone: Option<Option<u64>>,
    assignee: Option<Option<Box<Person>>>,
    labels: Option<Box<Option<Vec<String>>>>,
    extra: Option<Document>,
    map: Option<BTreeMap<String, Option<i32>>>,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
struct Person {
    login: Option<Option<String>>,
}

const NONE: PatchIssue =
    PatchIssue { milestone: None, assignee: None, labels: None, token: None, note: None, extra: None };

#[test]
fn w4_null_and_absent_are_sent_differently() {
    assert_eq!(sent_body(&NONE), "{}");
    let nulls = PatchIssue {
        milestone: Some(None),
        assignee: Some(None),
        labels: Some(Box::new(None)),
        token: Some(Secret::new(None)),
        note: Some(None),
        extra: Some(Document::Null),
    };
    let expected = r#"{"milestone":null,"assignee":null,"labels":null,"token":null,"note":null,"extra":null}"#;
    assert_eq!(sent_body(&nulls), expected);
    let values = PatchIssue {
        milestone: Some(Some(7)),
        assignee: Some(Some(Box::new(Person { login: Some(None) }))),
        labels: Some(Box::new(Some(vec!["a".into()]))),
        token: Some(Secret::new(Some("t".into()))),
        note: Some(Some("n".into())),
        ..NONE
    };
    let expected = r#"{"milestone":7,"assignee":{"login":null},"labels":["a"],"token":"t","note":"n"}"#;
    assert_eq!(sent_body(&values), expected);
}

#[test]
fn w4_null_and_absent_are_read_differently() {
    let read = |body: &'static str| answered(&NONE, &ok(body)).unwrap();
    assert_eq!(read("{}"), Patched::default());
    let nulls = Patched {
        milestone: Some(None),
        assignee: Some(None),
        labels: Some(Box::new(None)),
        extra: Some(Document::Null),
        map: None,
    };
    assert_eq!(read(r#"{"milestone":null,"assignee":null,"labels":null,"extra":null,"map":null}"#), nulls);
    let person = Person { login: Some(None) };
    let values = Patched { milestone: Some(Some(1)), assignee: Some(Some(Box::new(person))), ..Patched::default() };
    assert_eq!(read(r#"{"milestone":1,"assignee":{"login":null}}"#), values);
    assert_eq!(read(r#"{"milestone":null,"milestone":2}"#).milestone, Some(Some(2)));
    assert_eq!(read(r#"{"milestone":2,"milestone":null}"#).milestone, Some(None));
}

#[test]
fn w4_a_member_of_a_shape_keeps_null_in_a_round_trip() {
    for person in [None, Some(None), Some(Some("a".to_owned()))].map(|login| Person { login }) {
        let text = json::to_string(&person);
        assert_eq!(json::from_slice::<Person>(text.as_bytes()).unwrap(), person, "{text}");
    }
}

#[test]
fn w4_a_payload_can_be_null() {
    #[connect_operation(method = "PUT", uri = "/whole", output = ())]
    struct PutWhole {
        #[connect(payload)]
        body: Option<Option<Person>>,
    }
    assert_eq!(sent_body(&PutWhole { body: Some(None) }), "null");
    assert_eq!(sent_body(&PutWhole { body: None }), "");
    assert_eq!(sent_body(&PutWhole { body: Some(Some(Person { login: None })) }), "{}");
}
