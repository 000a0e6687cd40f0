//! Members whose types serde encodes and decodes.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};
use serde::{Deserialize, Serialize, Serializer};

use crate::support::{answered, ok, refused, sent_body};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Foreign {
    some_name: String,
    #[serde(default)]
    numbers: Vec<u8>,
}

#[connect_operation(method = "POST", uri = "/foreign", output = Answer)]
struct PostForeign {
    #[connect(serde)]
    foreign: Foreign,
    #[connect(serde)]
    maybe: Option<Foreign>,
    plain: u8,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Answer {
    #[connect(serde)]
    foreign: Foreign,
    #[connect(serde)]
    maybe: Option<Foreign>,
    plain: Option<u8>,
}

fn foreign(name: &str) -> Foreign {
    Foreign { some_name: name.to_owned(), numbers: vec![1] }
}

fn operation() -> PostForeign {
    PostForeign { foreign: foreign("a"), maybe: None, plain: 1 }
}

fn read(body: &'static str) -> Result<Answer, String> {
    answered(&operation(), &ok(body)).map_err(|error| error.decode_error().unwrap().to_string())
}

#[test]
fn serde_encodes_a_serde_member() {
    let operation = PostForeign { foreign: foreign("a\"b"), maybe: Some(foreign("c")), plain: 1 };
    assert_eq!(
        sent_body(&operation),
        r#"{"Foreign":{"some-name":"a\"b","numbers":[1]},"Maybe":{"some-name":"c","numbers":[1]},"Plain":1}"#
    );
}

#[test]
fn a_serde_member_that_is_none_is_omitted() {
    assert_eq!(sent_body(&operation()), r#"{"Foreign":{"some-name":"a","numbers":[1]},"Plain":1}"#);
}

#[test]
fn serde_decodes_a_serde_member() {
    let body = r#"{"Plain":2,"Maybe":{"some-name":"b"},"Foreign": {"x":[{}],"numbers":[1],"some-name":"a"} }"#;
    let maybe = Some(Foreign { some_name: "b".into(), numbers: vec![] });
    assert_eq!(read(body), Ok(Answer { foreign: foreign("a"), maybe, plain: Some(2) }));
}

#[test]
fn a_null_or_absent_serde_member_is_unset() {
    for body in [
        r#"{"Foreign":{"some-name":"a","numbers":[1]}}"#,
        r#"{"Foreign":{"some-name":"a","numbers":[1]},"Maybe":null,"Plain":null}"#,
    ] {
        assert_eq!(read(body), Ok(Answer { foreign: foreign("a"), maybe: None, plain: None }));
    }
    for body in ["{}", r#"{"Foreign":null}"#] {
        assert!(read(body).unwrap_err().contains("the required member `Foreign` is absent"), "{body}");
    }
}

#[test]
fn the_error_for_a_value_that_serde_rejects_names_the_member_without_its_value() {
    let error = read(r#"{"Foreign":{"some-name":["hunter2"]}}"#).unwrap_err();
    assert!(error.starts_with("`Foreign`: ") && !error.contains("hunter2"), "{error}");
}

/// A type whose `Serialize` fails for odd numbers.
struct Even(u8);

impl Serialize for Even {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(2) {
            serializer.serialize_u8(self.0)
        } else {
            Err(serde::ser::Error::custom("hunter2"))
        }
    }
}

#[connect_operation(method = "POST", uri = "/even")]
struct PostEven {
    #[connect(serde)]
    first: Even,
    #[connect(serde)]
    list: Vec<Even>,
    nested: Nested,
    #[connect(length(1..))]
    name: String,
}

#[connect_shape]
struct Nested {
    #[connect(serde)]
    maybe: Option<Even>,
    #[connect(serde)]
    map: BTreeMap<String, u8>,
}

impl<'de> Deserialize<'de> for Even {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u8::deserialize(deserializer).map(Even)
    }
}

fn evens(first: u8, list: [u8; 2], maybe: u8, name: &str) -> PostEven {
    PostEven {
        first: Even(first),
        list: list.map(Even).into_iter().collect(),
        nested: Nested { maybe: Some(Even(maybe)), map: BTreeMap::from([("k".to_owned(), 1)]) },
        name: name.to_owned(),
    }
}

#[test]
fn a_serde_member_that_serializes_is_sent() {
    assert_eq!(
        sent_body(&evens(2, [4, 6], 8, "n")),
        r#"{"First":2,"List":[4,6],"Nested":{"Maybe":8,"Map":{"k":1}},"Name":"n"}"#
    );
}

#[test]
fn a_failing_serialize_is_reported_with_the_other_violations() {
    let mut violations = refused(&evens(1, [2, 3], 5, ""));
    violations.sort();
    let refusal = "cannot be serialized, because its type's `Serialize` returned an error: use another value";
    assert_eq!(
        violations,
        [
            format!("`First` {refusal}"),
            format!("`List` {refusal}"),
            "`Name` has length 0: at least 1 is required".to_owned(),
            format!("`Nested.Maybe` {refusal}"),
        ]
    );
}
