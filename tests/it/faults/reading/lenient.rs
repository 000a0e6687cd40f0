//! Outputs without their required members.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use connect_core::{
    Blob, Document, Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_operation, connect_shape,
    json,
};

use crate::support::{answered, ok, response};

#[connect_shape]
#[derive(Debug, PartialEq)]
enum State {
    Active,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Level {
    #[connect(value = 0)]
    None,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum Target {
    Queue(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(lenient)]
#[derive(Debug, PartialEq)]
struct Inner {
    name: String,
    note: Option<String>,
    #[connect(default = 7)]
    weight: u8,
    list: Vec<Inner>,
}

#[connect_shape(lenient)]
#[derive(Debug)]
struct Everything {
    id: String,
    on: bool,
    count: i64,
    share: f64,
    data: Blob,
    at: Timestamp,
    #[connect(timestamp = "date-time")]
    since: Timestamp,
    names: Vec<String>,
    tags: BTreeMap<String, String>,
    more: HashMap<String, Vec<u8>>,
    document: Document,
    state: State,
    level: Level,
    target: Target,
    inner: Inner,
    boxed: Box<Inner>,
    shared: Arc<str>,
    #[connect(sensitive)]
    token: Secret<String>,
    optional: Option<Inner>,
}

#[connect_operation(method = "GET", uri = "/everything", output = Everything)]
struct GetEverything {}

fn assert_zero(output: &Everything) {
    let inner = Inner { name: String::new(), note: None, weight: 7, list: Vec::new() };
    assert!(output.id.is_empty() && !output.on && output.count == 0 && output.share.to_bits() == 0);
    assert!(output.data.as_bytes().is_empty() && output.shared.is_empty() && output.token.expose().is_empty());
    assert_eq!([output.at, output.since], [Timestamp::new(0, 0); 2]);
    assert!(output.names.is_empty() && output.tags.is_empty() && output.more.is_empty());
    assert_eq!((&output.document, &output.level), (&Document::Null, &Level::None));
    assert_eq!(output.state, State::from(""));
    assert!(matches!(&output.target, Target::Unknown(variant) if variant.name().is_empty()));
    assert_eq!((&output.inner, &*output.boxed, &output.optional), (&inner, &inner, &None));
}

#[test]
fn r10_absent_members_of_a_lenient_output_are_zero() {
    for body in ["{}", "", "null", " { \"Other\": 1 } "] {
        assert_zero(&answered(&GetEverything {}, &ok(body)).unwrap());
    }
}

#[test]
fn r10_null_members_of_a_lenient_output_are_zero() {
    let names =
        "Id On Count Share Data At Since Names Tags More Document State Level Target Inner Boxed Shared Token Optional";
    let members: Vec<_> = names.split(' ').map(|name| format!("\"{name}\":null")).collect();
    assert_zero(&answered(&GetEverything {}, &ok(format!("{{{}}}", members.join(",")))).unwrap());
}

#[test]
fn r10_present_members_of_a_lenient_output_are_read() {
    let output =
        answered(&GetEverything {}, &ok(r#"{"Id":"i","Inner":{"Name":"n","List":[{},{"Name":"m"}]}}"#)).unwrap();
    assert_eq!((&*output.id, &*output.inner.name, output.inner.list.len()), ("i", "n", 2));
    assert_eq!((&*output.inner.list[0].name, output.inner.list[1].weight), ("", 7));
}

#[test]
fn r10_a_value_of_another_type_is_still_an_error() {
    for body in [r#"{"Id":1}"#, r#"{"Names":{}}"#, r#"{"Inner":[]}"#, r#"{"Inner":{"Name":true}}"#, "{", "[]"] {
        answered(&GetEverything {}, &ok(body)).unwrap_err();
    }
}

#[connect_shape]
#[derive(Debug)]
struct Strict {
    id: String,
}

#[connect_operation(method = "GET", uri = "/strict", output = Strict)]
struct GetStrict {}

#[test]
fn r10_a_shape_without_the_key_is_strict() {
    let error = answered(&GetStrict {}, &ok("{}")).unwrap_err();
    assert!(error.to_string().contains("the required member `Id` is absent"), "{error}");
    assert_eq!(answered(&GetStrict {}, &ok(r#"{"Id":"i"}"#)).unwrap().id, "i");
}

#[connect_shape(lenient)]
#[derive(Debug)]
struct Elsewhere {
    #[connect(header = "X-Count")]
    count: i32,
    #[connect(header = "X-Name")]
    name: Option<String>,
    #[connect(status)]
    status: u16,
    #[connect(payload)]
    items: Vec<String>,
}

#[connect_operation(method = "GET", uri = "/elsewhere", output = Elsewhere)]
struct GetElsewhere {}

#[test]
fn r10_headers_and_payloads_of_a_lenient_output_are_zero() {
    let output = answered(&GetElsewhere {}, &ok("")).unwrap();
    assert_eq!((output.count, output.name, output.status, output.items.len()), (0, None, 200, 0));
    let output = answered(&GetElsewhere {}, &response(202, &[("x-count", "5")], r#"["a"]"#)).unwrap();
    assert_eq!((output.count, output.status, output.items.len()), (5, 202, 1));
}

#[connect_shape(lenient)]
#[derive(Debug)]
struct Page<T> {
    items: Vec<T>,
    first: T,
}

#[test]
fn r10_a_generic_shape_is_lenient_too() {
    let page = json::from_slice::<Page<State>>(b"{}").unwrap();
    assert_eq!((page.items.len(), page.first), (0, State::from("")));
}

/// A type that has no finite value, so its zero value is infinite.
#[connect_shape(lenient)]
#[derive(Debug)]
struct Endless {
    left: Box<Endless>,
    right: Box<Endless>,
}

#[test]
fn r10_an_infinite_zero_value_is_an_error() {
    let error = json::from_slice::<Endless>(b"{}").unwrap_err();
    assert!(error.to_string().contains("the required member `Left` is absent"), "{error}");
}

#[connect_operation(method = "POST", uri = "/target")]
struct PutTarget {
    target: Target,
}

#[test]
fn r10_the_zero_value_of_a_union_cannot_be_sent() {
    let target = answered(&GetEverything {}, &ok("{}")).unwrap().target;
    assert_eq!(crate::support::refused(&PutTarget { target }), ["`Target` is required but not set: set it"]);
}
