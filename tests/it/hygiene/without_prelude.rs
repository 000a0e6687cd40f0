//! Declarations in a module without the implicit prelude.

use ::connect_core::{Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape};
use ::std::option::Option::{self, None};
use ::std::string::String;
use ::std::{assert_eq, convert::From, vec, vec::Vec};

#[connect_operation(method = "PUT", uri = "/call/<ContactId>", output = Answer, errors(NotFound))]
pub(super) struct Call {
    contact_id: String,
    #[connect(idempotency_token)]
    token: Option<String>,
    role: Role,
    #[connect(serde)]
    any: Option<String>,
}

#[connect_shape]
pub(super) struct Answer {
    #[connect(header = "X-Value")]
    pub(super) header: Option<String>,
    pub(super) value: Value,
}

#[connect_shape]
pub(super) enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
pub(super) enum Value {
    #[connect(length(1..))]
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "type")]
#[derive(Debug, PartialEq)]
pub(super) enum Tagged {
    Number(Number),
    Nothing,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "type", content = "data")]
#[derive(Debug, PartialEq)]
pub(super) enum Content {
    Text(String),
    #[connect(serde)]
    Any(Option<u8>),
    Nothing,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(untagged)]
#[derive(Debug, PartialEq)]
pub(super) enum Untagged {
    Number(Number),
    Texts(Vec<String>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_error(status = 404)]
#[derive(Debug)]
pub(super) struct NotFound {
    code: u32,
}

#[connect_operation(
    method = "POST",
    uri = "/list",
    output = Page,
    auth = bearer(token),
    headers("X-Version" = "1"),
    paginated(input = next, output = next, items = items, item = String)
)]
pub(super) struct List {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    token: Secret<String>,
    next: Option<String>,
}

#[connect_shape]
pub(super) struct Page {
    pub(super) next: Option<String>,
    pub(super) items: Option<Vec<String>>,
}

#[connect_operation(
    method = "POST",
    uri = "/both",
    output = Both,
    paginated(input = next, output = next, items(items = String, numbers = Number))
)]
pub(super) struct ListBoth {
    next: Option<String>,
}

#[connect_shape]
pub(super) struct Both {
    next: Option<String>,
    items: Option<Vec<String>>,
    numbers: Vec<Number>,
}

/// A shape that is not `Clone`.
#[connect_shape]
#[derive(Debug, PartialEq)]
pub(super) struct Number {
    pub(super) value: u8,
}

#[test]
fn an_operation_with_two_lists_compiles() {
    let list = ListBoth { next: None };
    let (_, items) = super::next_page_and_items(list, r#"{"Next":"2","Items":["a"],"Numbers":[{"Value":7}]}"#);
    let [ListBothItem::Items(name), ListBothItem::Numbers(number)] = &*items else { ::std::panic!("two items") };
    assert_eq!((&**name, number.value), ("a", 7));
}

#[connect_operation(method = "GET", uri = "/signed", output = (), auth = sigv4)]
pub(super) struct Signed {}

#[test]
fn an_operation_with_pages_compiles_and_follows_them() {
    let list = List { token: Secret::new(String::from("s")), next: None };
    let (sent, items) = super::next_page_and_items(list, r#"{"Next":"2","Items":["a"]}"#);
    assert_eq!((&*sent, items), (r#"POST /list {"Next":"2"}"#, vec![String::from("a")]));
    assert_eq!(super::sent(&Signed {}), "GET /signed ");
}

#[test]
fn an_operation_compiles_and_encodes() {
    let call = Call { contact_id: String::from("a"), token: None, role: Role::Agent, any: None };
    assert_eq!(super::sent(&call), r#"PUT /call/a {"Token":"token","Role":"Agent"}"#);
    let answer = super::received::<Call>(r#"{"Value":{"Text":"b"}}"#);
    assert_eq!((answer.header, answer.value), (None, Value::Text(String::from("b"))));
}

#[test]
fn unions_of_each_form_compile_and_agree() {
    for text in [r#"{"type":"Number","Value":7}"#, r#"{"type":"Nothing"}"#, r#"{"type":"New","A":1}"#] {
        assert_eq!(super::rewritten::<Tagged>(text), text);
    }
    for text in [r#"{"type":"Text","data":"a"}"#, r#"{"type":"Nothing"}"#, r#"{"type":"Any","data":1}"#] {
        assert_eq!(super::rewritten::<Content>(text), text);
    }
    for text in [r#"{"Value":7}"#, r#"["a"]"#, "1"] {
        assert_eq!(super::rewritten::<Untagged>(text), text);
    }
}
