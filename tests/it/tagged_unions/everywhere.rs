//! The places where a union can be, and the declarations that it can have.

use std::borrow::Cow;
use std::collections::BTreeMap;

use connect_core::json;
use connect_core::{UnknownVariant, connect_operation, connect_shape};

use super::{agrees, read};
use crate::support::{answered, ok, sent, sent_body};

#[connect_shape(tag = "type")]
#[derive(Clone, Debug, PartialEq)]
enum Tagged {
    A(A),
    B,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct A {
    n: i32,
}

#[connect_shape(untagged)]
#[derive(Clone, Debug, PartialEq)]
enum Bare {
    Text(String),
    Tagged(Tagged),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct All {
    member: Tagged,
    absent: Option<Tagged>,
    list: Vec<Bare>,
    map: BTreeMap<String, Tagged>,
    bare: Option<Bare>,
}

#[connect_operation(method = "POST", uri = "/tagged", output = Tagged)]
struct Post {
    #[connect(payload)]
    body: Tagged,
}

#[connect_operation(method = "POST", uri = "/bare", output = Bare)]
struct PostBare {
    #[connect(payload)]
    body: Bare,
}

#[test]
fn unions_are_members_items_and_values() {
    let all = All {
        member: Tagged::A(A { n: 1 }),
        absent: None,
        list: vec![Bare::Text("x".into()), Bare::Tagged(Tagged::B)],
        map: BTreeMap::from([("k".to_owned(), Tagged::B)]),
        bare: Some(Bare::Tagged(Tagged::A(A { n: 2 }))),
    };
    agrees(
        &all,
        r#"{"Member":{"type":"A","N":1},"List":["x",{"type":"B"}],"Map":{"k":{"type":"B"}},"Bare":{"type":"A","N":2}}"#,
    );
}

#[test]
fn a_union_is_a_payload_and_an_output() {
    let post = Post { body: Tagged::A(A { n: 1 }) };
    assert_eq!(sent_body(&post), r#"{"type":"A","N":1}"#);
    assert_eq!(answered(&post, &ok(r#"{"N":2,"type":"A"}"#)).unwrap(), Tagged::A(A { n: 2 }));
    let post = PostBare { body: Bare::Text("x".into()) };
    assert_eq!(sent_body(&post), "\"x\"");
    assert_eq!(sent(&post).headers()["content-type"], "application/json");
    assert_eq!(answered(&post, &ok("\"y\"")).unwrap(), Bare::Text("y".into()));
}

#[test]
fn a_lenient_structure_has_a_union_without_a_name() {
    #[connect_shape(lenient)]
    #[derive(Debug, PartialEq)]
    struct Lenient {
        tagged: Tagged,
        bare: Bare,
    }

    let lenient: Lenient = read("{}").unwrap();
    let Tagged::Unknown(unknown) = &lenient.tagged else { panic!() };
    assert_eq!((unknown.name(), unknown.value().is_null()), ("", true));
    assert_eq!(json::try_to_string(&lenient).unwrap_err().as_slice().len(), 2);
}

#[test]
fn a_union_can_be_generic_and_borrowed() {
    #[connect_shape(tag = "type")]
    #[derive(Debug, PartialEq)]
    enum Generic<T> {
        One(T),
        Two(Pair<T>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct Pair<T> {
        left: T,
    }

    #[connect_shape(tag = "type", content = "of")]
    #[derive(Debug, PartialEq)]
    enum Content<'a, T> {
        Borrowed(Cow<'a, str>),
        Owned(Vec<T>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_shape(untagged)]
    #[derive(Debug, PartialEq)]
    enum Either<T, U> {
        Left(T),
        Right(U),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_shape(tag = "type")]
    enum Sent<'a> {
        Text(Text<'a>),
        #[connect(unknown)]
        Unknown(UnknownVariant),
    }

    #[connect_shape]
    struct Text<'a> {
        text: &'a str,
    }

    agrees(&Generic::One(A { n: 1 }), r#"{"type":"One","N":1}"#);
    agrees(&Generic::Two(Pair { left: A { n: 1 } }), r#"{"type":"Two","Left":{"N":1}}"#);
    agrees(&Content::<u8>::Borrowed("a".into()), r#"{"type":"Borrowed","of":"a"}"#);
    agrees(&Content::Owned(vec![1]), r#"{"type":"Owned","of":[1]}"#);
    agrees(&Either::<u8, String>::Right("a".into()), "\"a\"");
    assert_eq!(json::to_string(&Sent::Text(Text { text: "a" })), r#"{"type":"Text","Text":"a"}"#);
}
