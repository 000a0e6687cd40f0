//! Declarations with generics, lifetimes, `cfg`, other derives, and any visibility.

use std::borrow::Cow;

use connect_core::json::{DecodeJson, EncodeJson};
use connect_core::response::DecodeOutput;
use connect_core::shape::{Redact, StringShape};
use connect_core::{Endpoint, Operation, RandomTokens, connect_operation, connect_shape, string_shape};

use crate::support::{answered, ok, sent, sent_body, sent_to};

/// The framework under another name.
mod framework {
    pub(crate) use connect_core::*;
}

#[connect_operation(method = "POST", uri = "/<Id>", output = Wrapped<T>)]
#[derive(Clone, Debug, PartialEq)]
struct Generic<'a, T, const N: usize>
where
    T: Clone,
{
    id: Cow<'a, str>,
    value: T,
    more: Option<&'a [T]>,
    wrapped: Wrapped<T>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Wrapped<T> {
    #[connect(length(..=2))]
    items: Vec<T>,
    next: Option<Box<Wrapped<T>>>,
}

#[test]
fn a_declaration_may_have_type_parameters() {
    let wrapped = Wrapped { items: vec!["x"], next: Some(Box::new(Wrapped { items: vec![], next: None })) };
    let operation = Generic::<&str, 3> { id: "a/b".into(), value: "v", more: Some(&["m"]), wrapped };
    assert_eq!(sent_to_without_output(&operation), "/a%2Fb");

    let wrapped = Wrapped { items: vec![1], next: None };
    let operation = Generic::<u8, 3> { id: "i".into(), value: 7, more: None, wrapped: wrapped.clone() };
    assert_eq!(sent_body(&operation), r#"{"Value":7,"Wrapped":{"Items":[1]}}"#);
    assert_eq!(answered(&operation, &ok(r#"{"Items":[1]}"#)).unwrap(), wrapped);
}

/// Returns the path of an operation whose output cannot be decoded.
fn sent_to_without_output(operation: &(impl Operation + connect_core::request::EncodeRequest)) -> String {
    let endpoint = Endpoint::new("http://host").unwrap();
    operation.to_http_request(&endpoint, &RandomTokens).ok().unwrap().uri().path().to_owned()
}

#[test]
fn members_may_borrow() {
    #[connect_operation(method = "POST", uri = "/<Id>")]
    struct Borrowed<'a, 'b> {
        id: &'a str,
        #[connect(query)]
        query: Option<&'b str>,
        #[connect(header = "X-Header")]
        header: Cow<'a, str>,
        list: &'b [&'a str],
        shape: &'a Inner<'b>,
    }

    #[connect_shape]
    struct Inner<'a> {
        text: Cow<'a, str>,
    }

    let text = "a".to_owned();
    let inner = Inner { text: Cow::Borrowed(&text) };
    let operation =
        Borrowed { id: &text, query: Some(&text), header: Cow::Borrowed(&text), list: &[&text], shape: &inner };
    let request = sent(&operation);
    assert_eq!(request.uri().path_and_query().unwrap(), "/a?Query=a");
    assert_eq!(request.body(), r#"{"List":["a"],"Shape":{"Text":"a"}}"#);
}

#[test]
fn members_removed_by_cfg_are_not_sent() {
    #[connect_operation(method = "POST", uri = "/<Id>")]
    struct Configured {
        #[cfg(test)]
        id: u8,
        #[cfg(not(test))]
        id: NoSuchType,
        #[cfg_attr(test, connect(query))]
        query: u8,
        #[cfg(not(test))]
        #[connect(no_such_word)]
        absent: NoSuchType,
    }

    #[connect_shape]
    struct Shape {
        #[cfg(not(test))]
        absent: NoSuchType,
        present: u8,
    }

    assert_eq!(sent_to(&Configured { id: 1, query: 2 }), "/1?Query=2");
    assert_eq!(connect_core::json::to_string(&Shape { present: 1 }), r#"{"Present":1}"#);
}

#[test]
fn other_derives_and_attributes_work_before_and_after_ours() {
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, bon::Builder)]
    #[connect_operation(method = "POST", uri = "/<Id>")]
    #[serde(rename_all = "snake_case")]
    struct Before {
        #[builder(into)]
        id: String,
        #[serde(skip)]
        value: Option<u8>,
    }

    #[connect_operation(method = "POST", uri = "/<Id>")]
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, bon::Builder)]
    struct After {
        #[builder(into)]
        id: String,
        value: Option<u8>,
    }

    let before = Before::builder().id("a").value(1).build();
    assert_eq!((sent_to(&before), sent_body(&before)), ("/a".to_owned(), r#"{"Value":1}"#.to_owned()));
    assert_eq!(serde_json::to_string(&before).unwrap(), r#"{"id":"a"}"#);
    let after = After::builder().id("a").build();
    assert_eq!((sent_to(&after), sent_body(&after)), ("/a".to_owned(), "{}".to_owned()));
    assert_ne!(after, After::default());
}

#[test]
fn the_key_crate_names_the_framework_by_its_path() {
    #[framework::connect_operation(method = "POST", uri = "/<Id>", output = Out, errors(Wrong), crate = crate::composition::framework)]
    struct Post {
        id: u8,
        #[connect(length(1..), range(1..))]
        number: Option<Numbers>,
        kind: Kind,
    }

    #[framework::connect_shape(crate = crate::composition::framework)]
    #[derive(Debug)]
    struct Out {
        #[connect(header = "X-Value")]
        value: Option<u8>,
    }

    #[framework::connect_shape(crate = crate::composition::framework)]
    enum Kind {
        Plain,
        #[connect(unknown)]
        Other(framework::UnknownValue),
    }

    #[framework::connect_error(status = 400, crate = crate::composition::framework)]
    #[derive(Debug)]
    struct Wrong {}

    /// A member type with a length and a range.
    struct Numbers;

    impl framework::validate::CheckLength for Numbers {
        fn length(&self) -> Option<usize> {
            Some(1)
        }
    }

    impl framework::validate::CheckRange for Numbers {
        fn is_within(&self, _: &framework::validate::Range) -> bool {
            true
        }
    }

    impl EncodeJson for Numbers {
        fn encode_json(&self, writer: &mut connect_core::json::Writer) {
            writer.string("one");
        }
    }

    let post = Post { id: 1, number: Some(Numbers), kind: Kind::from("Plain") };
    assert_eq!(sent_body(&post), r#"{"Number":"one","Kind":"Plain"}"#);
    assert_eq!(answered(&post, &ok("")).unwrap().value, None);
}

/// An identifier with its own type.
#[derive(Clone, Debug, PartialEq)]
struct InstanceId(String);

impl StringShape for InstanceId {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn from_text(text: Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}

string_shape!(InstanceId);

#[test]
fn a_custom_string_type_may_be_a_member_in_every_place() {
    #[connect_operation(method = "POST", uri = "/<Label>", output = Out)]
    struct Post {
        label: InstanceId,
        #[connect(query)]
        query: Vec<InstanceId>,
        #[connect(header = "X-Id")]
        header: Option<InstanceId>,
        #[connect(length(1..=3))]
        body: InstanceId,
    }

    #[connect_shape]
    #[derive(Debug)]
    struct Out {
        #[connect(header = "X-Id")]
        header: InstanceId,
        body: Option<InstanceId>,
    }

    let id = InstanceId::from("i 1");
    let post = Post { label: id.clone(), query: vec![id.clone()], header: Some(id.clone()), body: id.clone() };
    let request = sent(&post);
    assert_eq!(request.uri().path_and_query().unwrap(), "/i%201?Query=i%201");
    assert_eq!((&request.headers()["x-id"], &request.body()[..]), (&"i 1".parse().unwrap(), &br#"{"Body":"i 1"}"#[..]));
    let answer = crate::support::response(200, &[("x-id", "i 1")], r#"{"Body":"i 1"}"#);
    let output = answered(&post, &answer).unwrap();
    assert_eq!((output.header, output.body), (id.clone(), Some(id)));
}

#[test]
fn a_custom_secret_type_may_be_a_sensitive_member() {
    struct Password(String);

    impl std::fmt::Debug for Password {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("[a password]")
        }
    }

    impl Redact for Password {}

    impl EncodeJson for Password {
        fn encode_json(&self, writer: &mut connect_core::json::Writer) {
            writer.string(&self.0);
        }
    }

    #[connect_operation(method = "POST", uri = "/")]
    #[derive(Debug)]
    struct Login {
        #[connect(sensitive)]
        password: Option<Password>,
    }

    let login = Login { password: Some(Password("hunter2".into())) };
    assert_eq!(sent_body(&login), r#"{"Password":"hunter2"}"#);
    assert_eq!(format!("{login:?}"), "Login { password: Some([a password]) }");
}

#[test]
fn generated_items_have_the_visibility_of_the_operation() {
    mod inner {
        #[connect_core::connect_error(status = 404)]
        #[derive(Debug)]
        pub(crate) struct NotFound {}

        #[connect_core::connect_operation(method = "GET", uri = "/", errors(NotFound))]
        pub(crate) struct Get {}
    }

    fn is_found(error: Option<&inner::GetError>) -> bool {
        !matches!(error, Some(inner::GetError::NotFound(_)))
    }

    let error = answered(&inner::Get {}, &crate::support::response(404, &[], "{}")).unwrap_err();
    assert!(!is_found(error.service()));
}

#[test]
fn a_generic_shape_implements_the_traits_that_its_parameters_implement() {
    fn is_shape<T: EncodeJson + DecodeJson + DecodeOutput>() {}
    is_shape::<Wrapped<u8>>();
    is_shape::<Wrapped<Wrapped<String>>>();
}
