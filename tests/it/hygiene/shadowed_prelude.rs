//! Declarations in a module that has other items under the names of the prelude.

use connect_core::{Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape};

/// Other items under every name of the prelude that an expansion could use.
#[expect(dead_code, reason = "their names shadow the prelude")]
mod shadows {
    pub(super) struct Result;
    pub(super) struct Option;
    pub(super) struct String;
    pub(super) struct Vec;
    pub(super) struct Box;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Ok;
    pub(super) struct Err;
    pub(super) trait From {}
    pub(super) trait Into {}
    pub(super) trait Iterator {}
    pub(super) trait Default {}
    pub(super) trait Clone {}
    pub(super) trait Send {}
    pub(super) trait Sync {}
    pub(super) trait Sized {}
    pub(super) trait ToString {}
    pub(super) struct Cow;
    #[expect(non_camel_case_types, reason = "the name of a primitive type")]
    pub(super) struct str;
    pub(super) trait HoldPageToken {}
    pub(super) trait IntoPageItems {}
    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) fn page_token() {}
    pub(super) fn into_page_items() {}
}
#[expect(unused_imports, reason = "their names shadow the prelude")]
use shadows::*;

type Text = ::std::string::String;

#[connect_operation(
    method = "PUT", uri = "/call/<ContactId>?fixed", output = Answer, errors(NotFound),
)]
pub(super) struct Call {
    #[connect(length(1..))]
    pub(super) contact_id: Text,
    #[connect(query)]
    pub(super) kind: Role,
    #[connect(idempotency_token)]
    pub(super) token: ::std::option::Option<::std::string::String>,
    #[connect(required)]
    pub(super) value: ::std::option::Option<Value>,
    #[connect(range(1..=9))]
    pub(super) limit: u32,
    #[connect(serde)]
    pub(super) any: ::std::vec::Vec<u8>,
}

#[connect_shape]
pub(super) struct Answer {
    pub(super) role: Role,
    #[connect(status)]
    pub(super) status: u16,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
pub(super) enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
pub(super) enum Value {
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "type")]
pub(super) enum Tagged {
    Inner(Inner),
    Nothing,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
pub(super) struct Inner {
    pub(super) text: Text,
}

#[connect_shape(tag = "type", content = "data")]
pub(super) enum Content {
    Text(Text),
    Nothing,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(untagged)]
pub(super) enum Untagged {
    Text(Text),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_error(status = 404)]
#[derive(Debug)]
pub(super) struct NotFound {
    pub(super) message: ::std::option::Option<::std::string::String>,
}

#[connect_operation(
    method = "GET", uri = "/list", output = Page, auth = bearer(token),
    paginated(input = next, output = next, items = items, item = Text),
)]
pub(super) struct List {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub(super) token: Secret<Text>,
    #[connect(query)]
    pub(super) next: ::std::option::Option<::std::string::String>,
}

#[connect_operation(
    method = "GET", uri = "/both", output = Page,
    paginated(input = next, output = next, items(items = Text, more = Text)),
)]
pub(super) struct ListBoth {
    #[connect(query)]
    pub(super) next: ::std::option::Option<::std::string::String>,
}

#[connect_operation(
    method = "GET", uri = "/nested", output = Nested,
    paginated(input = next, output = page.next, more = all.more, items = page.items, item = Text),
)]
pub(super) struct ListNested {
    #[connect(query)]
    pub(super) next: ::std::option::Option<::std::string::String>,
}

#[connect_shape]
pub(super) struct Nested {
    pub(super) page: ::std::option::Option<Page>,
    pub(super) all: More,
}

#[connect_shape]
pub(super) struct More {
    pub(super) more: bool,
}

#[connect_shape]
pub(super) struct Page {
    pub(super) more: ::std::option::Option<::std::vec::Vec<Text>>,
    pub(super) next: ::std::option::Option<::std::string::String>,
    pub(super) items: ::std::vec::Vec<Text>,
}

#[test]
fn an_operation_with_pages_compiles_and_follows_them() {
    let list = List { token: Secret::new("s".into()), next: ::std::option::Option::None };
    let (sent, items) = super::next_page_and_items(list, r#"{"Next":"2","Items":["a"]}"#);
    assert_eq!((&*sent, items), ("GET /list?Next=2 ", ::std::vec!["a".into()]));
}

#[test]
fn an_operation_with_pages_in_members_compiles() {
    let list = ListNested { next: ::std::option::Option::None };
    let page = r#"{"Page":{"Next":"2","Items":["a"]},"All":{"More":true}}"#;
    let (sent, items) = super::next_page_and_items(list, page);
    assert_eq!((&*sent, items), ("GET /nested?Next=2 ", ::std::vec!["a".into()]));
}

#[test]
fn an_operation_with_two_lists_compiles() {
    let list = ListBoth { next: ::std::option::Option::None };
    let (_, items) = super::next_page_and_items(list, r#"{"Next":"2","Items":["a"],"More":["b"]}"#);
    assert_eq!(items, [ListBothItem::Items("a".into()), ListBothItem::More("b".into())]);
}

#[test]
fn an_operation_compiles_and_encodes() {
    let call = Call {
        contact_id: "a".into(),
        kind: Role::Agent,
        token: ::std::option::Option::None,
        value: ::std::option::Option::Some(Value::Text("b".into())),
        limit: 2,
        any: ::std::vec![3],
    };
    assert_eq!(
        super::sent(&call),
        r#"PUT /call/a?fixed&Kind=Agent {"Token":"token","Value":{"Text":"b"},"Limit":2,"Any":[3]}"#
    );
    let answer = super::received::<Call>(r#"{"Role":"Agent"}"#);
    assert_eq!((answer.role, answer.status), (Role::Agent, 200));
    assert_eq!(NotFound { message: ::std::option::Option::None }.to_string(), "NotFound");
}

#[test]
fn unions_of_each_form_are_written_and_read() {
    for text in [r#"{"type":"Inner","Text":"a"}"#, r#"{"type":"Nothing"}"#, r#"{"type":"New"}"#] {
        assert_eq!(super::rewritten::<Tagged>(text), text);
    }
    for text in [r#"{"type":"Text","data":"a"}"#, r#"{"type":"Nothing"}"#, r#"{"type":"New"}"#] {
        assert_eq!(super::rewritten::<Content>(text), text);
    }
    for text in ["\"a\"", "1"] {
        assert_eq!(super::rewritten::<Untagged>(text), text);
    }
}
