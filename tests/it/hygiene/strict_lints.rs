//! Declarations under strict lints: the expansion raises no warning.

#![deny(warnings, missing_docs, unsafe_code, unused_qualifications, unreachable_pub, clippy::pedantic)]
#![deny(single_use_lifetimes, rust_2018_idioms, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap as Map;

use connect_core::{
    Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape,
};

/// An operation with a member of each kind.
#[connect_operation(
    method = "PUT",
    uri = "/call/<ContactId>/<Key+>?fixed=1",
    output = Answer,
    errors(NotFound, Throttled as TooFast),
    error_name = CallFailure,
)]
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    /// A label.
    #[connect(length(1..=100))]
    pub(crate) contact_id: &'a str,
    /// A greedy label.
    pub(crate) key: String,
    /// A query parameter.
    #[connect(query = "maxResults", range(1..=100))]
    pub(crate) max_results: Option<u32>,
    /// A header.
    #[connect(header = "X-Bearer", sensitive)]
    pub(crate) bearer: Secret<String>,
    /// The token.
    #[connect(idempotency_token)]
    pub(crate) client_token: Option<String>,
    /// A member of the body.
    #[connect(required)]
    pub(crate) role: Option<Role>,
    /// A member that serde encodes and decodes.
    #[connect(serde)]
    pub(crate) document: Vec<u8>,
}

/// An output.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The status.
    #[connect(status)]
    pub(crate) status: u16,
    /// A header.
    #[connect(header = "X-Role")]
    pub(crate) header: Option<Role>,
    /// A member of the body.
    pub(crate) value: Option<Value>,
    /// A member whose absence is the zero value.
    pub(crate) lenient: Lenient,
}

/// A structure that has a zero value.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub(crate) struct Lenient {
    /// A required member.
    pub(crate) role: Role,
}

/// A union with a tag beside the members.
#[connect_shape(tag = "type")]
#[derive(Clone, Debug)]
pub(crate) enum Tagged {
    /// A structure.
    Lenient(Lenient),
    /// A box.
    Boxed(Box<Lenient>),
    /// Only a tag.
    Nothing,
    /// Any other variant.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// A union with a tag and a content.
#[connect_shape(tag = "type", content = "data")]
#[derive(Clone, Debug)]
pub(crate) enum Content<'a, T> {
    /// A text.
    #[connect(length(1..))]
    Text(&'a str),
    /// A time.
    #[connect(timestamp = "date-time")]
    At(Timestamp),
    /// A value that serde encodes and decodes.
    #[connect(serde)]
    Any(Option<u8>),
    /// A union.
    Tagged(Tagged),
    /// A value of any type.
    Other(T),
    /// Only a tag.
    Nothing,
    /// Any other variant.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// A union without a tag.
#[connect_shape(untagged)]
#[derive(Clone, Debug)]
pub(crate) enum Untagged {
    /// A text.
    #[connect(length(1..))]
    Text(String),
    /// A value that serde encodes and decodes.
    #[connect(serde)]
    Any(u8),
    /// A list.
    List(Vec<Self>),
    /// Any other variant.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// An operation whose members change the request.
#[connect_operation(
    method = "PUT",
    uri = "/objects",
    output = Object,
    host_prefix = "<Account>.",
    compress = "gzip",
    checksum_required,
    headers("X-Version" = "2012-06-01", "Accept" = "application/json")
)]
#[derive(Clone, Debug)]
pub(crate) struct Put {
    /// A query parameter that the host contains too.
    #[connect(query, host_label)]
    pub(crate) account: String,
    /// Other parameters.
    #[connect(query_map)]
    pub(crate) parameters: Map<String, String>,
    /// Other headers.
    #[connect(prefix_headers = "X-Meta-")]
    pub(crate) metadata: Map<String, String>,
    /// Text in a header.
    #[connect(header = "X-Context", media_type = "application/json")]
    pub(crate) context: String,
    /// A time in a header.
    #[connect(header = "X-At", timestamp = "date-time")]
    pub(crate) at: Timestamp,
    /// The whole body.
    #[connect(payload, media_type = "application/vnd.example+json")]
    pub(crate) object: Details,
}

/// An output with members of each kind.
#[connect_shape]
#[derive(Clone, Debug)]
pub(crate) struct Object {
    /// A time in a header.
    #[connect(header = "X-At", timestamp = "date-time")]
    pub(crate) at: Option<Timestamp>,
    /// Text in a header.
    #[connect(header = "X-Context", media_type = "application/json")]
    pub(crate) context: Option<String>,
    /// Other headers.
    #[connect(prefix_headers = "X-Meta-")]
    pub(crate) metadata: Map<String, String>,
    /// The whole body.
    #[connect(payload)]
    pub(crate) details: Option<Details>,
}

/// A structure with an attribute key of each kind.
#[connect_shape]
#[derive(Clone, Debug)]
pub(crate) struct Details {
    /// A time.
    #[connect(timestamp = "http-date")]
    pub(crate) at: Timestamp,
    /// A number that may be absent.
    #[connect(default = 3)]
    pub(crate) retries: u8,
    /// A list that may be absent.
    #[connect(default)]
    pub(crate) names: Vec<String>,
    /// A member that serde encodes and decodes.
    #[connect(serde)]
    pub(crate) document: Option<Vec<u8>>,
    /// A number with names.
    pub(crate) priority: Priority,
}

/// An enum of integers.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Priority {
    /// The lowest priority.
    #[connect(value = -1)]
    Low,
    /// A value that this declaration does not know.
    #[connect(unknown)]
    Other(UnknownInteger),
}

/// An output without a body.
#[connect_shape]
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// The status.
    #[connect(status)]
    pub(crate) status: u16,
}

/// A paginated operation that sends a bearer token.
#[connect_operation(
    method = "GET",
    uri = "/list",
    output = Page,
    auth = bearer(token),
    paginated(input = next_token, output = next_token, items = names, item = String)
)]
#[derive(Clone, Debug)]
pub(crate) struct List {
    /// The token.
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub(crate) token: Secret<String>,
    /// The token of the page to fetch.
    #[connect(query)]
    pub(crate) next_token: Option<String>,
}

/// A page.
#[connect_shape]
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// The token of the next page.
    pub(crate) next_token: Option<String>,
    /// The names on this page.
    pub(crate) names: Vec<String>,
}

/// An operation whose pages have two lists.
#[connect_operation(
    method = "POST",
    uri = "/lists",
    output = Lists,
    paginated(input = next_token, output = next_token, items(names = String, numbers = u32), item = NameOrNumber)
)]
#[derive(Clone, Debug)]
pub(crate) struct ListBoth {
    /// The token of the page to fetch.
    pub(crate) next_token: Option<String>,
}

/// A page with two lists.
#[connect_shape]
#[derive(Clone, Debug)]
pub(crate) struct Lists {
    /// The token of the next page.
    pub(crate) next_token: Option<String>,
    /// The names on this page.
    pub(crate) names: Vec<String>,
    /// The numbers on this page.
    pub(crate) numbers: Option<Vec<u32>>,
}

/// A signed operation with pages whose items are not declared.
#[connect_operation(
    method = "GET",
    uri = "/pages",
    output = Page,
    auth = sigv4,
    paginated(input = next_token, output = next_token)
)]
#[derive(Clone, Debug)]
pub(crate) struct ListPages {
    /// The token of the page to fetch.
    #[connect(query)]
    pub(crate) next_token: Option<String>,
}

/// An operation without members.
#[connect_operation(method = "HEAD", uri = "/call", output = Head)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {}

/// An enum.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A value.
    CustomBot,
    /// A value that this declaration does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// A union.
#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Text.
    #[connect(length(1..))]
    Text(String),
    /// A list.
    #[connect(length(1..), items(length(1..), items(range(0..=9))))]
    Lists(Vec<Vec<u8>>),
    /// A map.
    #[connect(keys(length(1..)), values(length(..=9)))]
    Map(std::collections::BTreeMap<String, String>),
    /// A value that this declaration does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// An error with a message.
#[connect_error(status = 404)]
#[derive(Clone, Debug)]
pub(crate) struct NotFound {
    /// The message.
    pub(crate) message: Option<String>,
}

/// An error without a message.
#[connect_error(status = 429)]
#[derive(Clone, Debug)]
pub(crate) struct Throttled {}

#[test]
fn an_operation_compiles_and_encodes() {
    let call = Call {
        contact_id: "a",
        key: "b/c".to_owned(),
        max_results: Some(7),
        bearer: Secret::new("d".to_owned()),
        client_token: None,
        role: Some(Role::CustomBot),
        document: vec![1],
    };
    assert_eq!(
        super::sent(&call),
        r#"PUT /call/a/b/c?fixed=1&maxResults=7 {"ClientToken":"token","Role":"CUSTOM_BOT","Document":[1]}"#
    );
    let answer = super::received::<Call<'_>>(r#"{"Value":{"Text":"b"}}"#);
    assert_eq!(answer.value, Some(Value::Text("b".to_owned())));
    assert_eq!((answer.status, answer.header, answer.lenient.role), (200, None, Role::from("")));
    assert_eq!(super::sent(&Look {}), "HEAD /call ");
    assert_eq!(super::received::<Look>("").status, 200);
    let failures = [
        CallFailure::NotFound(NotFound { message: Some("gone".to_owned()) }).to_string(),
        CallFailure::TooFast(Throttled {}).to_string(),
    ];
    assert_eq!(failures, ["NotFound: gone", "Throttled"]);
}

#[test]
fn an_operation_with_pages_compiles_and_follows_them() {
    let list = List { token: Secret::new("s".to_owned()), next_token: None };
    let (sent, items) = super::next_page_and_items(list, r#"{"NextToken":"2","Names":["a"]}"#);
    assert_eq!((&*sent, items), ("GET /list?NextToken=2 ", vec!["a".to_owned()]));
    assert_eq!(super::sent(&ListPages { next_token: None }), "GET /pages ");
    let page = r#"{"NextToken":"2","Names":["a"],"Numbers":[7]}"#;
    let (_, items) = super::next_page_and_items(ListBoth { next_token: None }, page);
    assert_eq!(items, [NameOrNumber::Names("a".to_owned()), NameOrNumber::Numbers(7)]);
}

#[test]
fn members_of_every_kind_are_encoded_and_decoded() {
    let object =
        Details { at: Timestamp::new(0, 0), retries: 1, names: Vec::new(), document: None, priority: Priority::Low };
    let written = r#"{"At":"Thu, 01 Jan 1970 00:00:00 GMT","Retries":1,"Names":[],"Priority":-1}"#;
    let put = Put {
        account: "a".to_owned(),
        parameters: Map::new(),
        metadata: Map::new(),
        context: "{}".to_owned(),
        at: Timestamp::new(0, 0),
        object,
    };
    assert_eq!(super::sent(&put), format!("PUT /objects?Account=a {written}"));
    let answer = super::received::<Put>(r#"{"At":"Thu, 01 Jan 1970 00:00:00 GMT","Priority":5}"#);
    assert_eq!((answer.at, answer.context, answer.metadata.len()), (None, None, 0));
    let Some(object) = answer.details else { panic!("the output has no payload") };
    assert_eq!((object.at, object.retries, object.names.len()), (Timestamp::new(0, 0), 3, 0));
    assert!(object.document.is_none() && matches!(object.priority, Priority::Other(_)));
}

#[test]
fn unions_of_each_form_are_written_and_read() {
    let role = Role::from("r");
    let tagged = Tagged::Boxed(Box::new(Lenient { role: role.clone() }));
    let events = [
        Content::Text("a"),
        Content::At(Timestamp::new(0, 0)),
        Content::Any(None),
        Content::Tagged(tagged),
        Content::Tagged(Tagged::Lenient(Lenient { role })),
        Content::Other(Untagged::Text("b".to_owned())),
        Content::Other(Untagged::List(vec![Untagged::Any(1)])),
        Content::Tagged(Tagged::Nothing),
        Content::Nothing,
    ];
    let written: Vec<_> = events.iter().map(connect_core::json::to_string).collect();
    assert_eq!(written[3], r#"{"type":"Tagged","data":{"type":"Boxed","Role":"r"}}"#);
    assert_eq!(written[6], r#"{"type":"Other","data":[1]}"#);
    for text in [r#"{"type":"Lenient","Role":"r"}"#, r#"{"type":"Nothing"}"#, r#"{"type":"New"}"#] {
        assert_eq!(super::rewritten::<Tagged>(text), text);
    }
    assert_eq!(super::rewritten::<Untagged>(r#"["b",1,true]"#), r#"["b",1,true]"#);
}
