//! Requests whose unions, lists, maps and streams are read by the rules of a server.

use std::collections::BTreeMap;

use connect_core::http::Request;
use connect_core::request::{RequestError, RequestErrorKind};
use connect_core::stream::{EventStream, JsonLines, ServerSentEvents, StreamError, UnknownEvent};
use connect_core::validate::Violation;
use connect_core::{
    Body, Operation, Secret, Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape,
};

#[connect_operation(method = "POST", uri = "/unions", server)]
#[derive(Debug)]
struct SendUnions {
    u: Option<Untagged>,
    list: Option<Vec<Untagged>>,
    member: Option<ByMember>,
    tagged: Option<Tagged>,
    content: Option<Content>,
}

#[connect_shape(untagged)]
#[derive(Debug, PartialEq)]
enum Untagged {
    First(First),
    Second(Second),
    Many(Vec<Second>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum ByMember {
    First(First),
    Second(Second),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "Type")]
#[derive(Debug, PartialEq)]
enum Tagged {
    First(First),
    Second(Second),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "Type", content = "Data")]
#[derive(Debug, PartialEq)]
enum Content {
    First(First),
    Second(Second),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct First {
    b: String,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Second {
    a: String,
}

fn post(uri: &str, body: &str) -> Request<Body> {
    Request::post(uri).header("content-type", "application/json").body(Body::from(body.to_owned())).unwrap()
}

fn unions(body: &str) -> Result<SendUnions, RequestError> {
    SendUnions::from_http_request(post("/unions", body))
}

/// Returns the path and the pointer of each violation.
fn places(error: &RequestError) -> Vec<(&str, &str)> {
    error.violations().unwrap().iter().map(|violation| (violation.path(), violation.pointer())).collect()
}

fn second() -> Second {
    Second { a: "x".to_owned() }
}

#[test]
fn a_server_reads_each_form_of_union() {
    let input = unions(
        r#"{"U":{"A":"x"},"List":[{"B":"x"},{"A":"x"},[{"A":"x"}]],"Member":{"Second":{"A":"x"}},
            "Tagged":{"Type":"Second","A":"x"},"Content":{"Type":"Second","Data":{"A":"x"}}}"#,
    );
    let input = input.unwrap();
    assert_eq!(input.u, Some(Untagged::Second(second())));
    let first = Untagged::First(First { b: "x".to_owned() });
    let many = Untagged::Many(vec![second()]);
    assert_eq!(input.list, Some(vec![first, Untagged::Second(second()), many]));
    assert_eq!(input.member, Some(ByMember::Second(second())));
    assert_eq!(input.tagged, Some(Tagged::Second(second())));
    assert_eq!(input.content, Some(Content::Second(second())));
}

#[test]
fn an_absent_member_beside_an_untagged_union_is_still_found() {
    let error = unions(r#"{"Tagged":{"Type":"First"},"U":{"A":"x"},"Member":{"Second":{}}}"#).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::Validation);
    assert_eq!(places(&error), [("Tagged.B", "/Tagged/B"), ("Member.Second.A", "/Member/Second/A")]);
}

#[test]
fn a_server_refuses_a_value_that_is_no_variant_of_an_untagged_union() {
    for body in [r#"{"U":{}}"#, r#"{"U":[{"A":"x"},{}]}"#, r#"{"List":[{"A":"x"},{"C":"x"}]}"#] {
        assert_eq!(unions(body).unwrap_err().kind(), RequestErrorKind::Serialization, "{body}");
    }
}

#[connect_operation(method = "POST", uri = "/items", server)]
#[derive(Debug)]
struct SendItems {
    #[connect(length(1..=3))]
    items: Vec<Item>,
    map: Option<BTreeMap<String, Item>>,
    #[connect(length(2..))]
    name: Option<String>,
}

#[connect_shape]
#[derive(Debug)]
struct Item {
    #[connect(length(..=3))]
    key: String,
    kind: Option<Kind>,
    at: Option<Timestamp>,
}

#[connect_shape]
#[derive(Debug)]
enum Kind {
    Large,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

fn items(body: &str) -> RequestError {
    SendItems::from_http_request(post("/items", body)).unwrap_err()
}

#[test]
fn a_list_that_lacks_an_item_is_not_checked() {
    let error = items(r#"{"Items":[{}],"Name":"n"}"#);
    assert_eq!(places(&error), [("Items[0].Key", "/Items/0/Key"), ("Name", "/Name")]);
    let error = items(r#"{"Items":[{},{"Key":"too long"}],"Map":{"a":{"Key":"too long"}}}"#);
    assert_eq!(places(&error), [("Items[0].Key", "/Items/0/Key"), ("Map.a.Key", "/Map/a/Key")]);
}

#[test]
fn a_pointer_has_one_step_for_the_key_of_a_map() {
    let error = items(r#"{"Items":[{"Key":"k"}],"Map":{"a.b[0]":{},"c\"/~":{}}}"#);
    let pointers: Vec<&str> = places(&error).into_iter().map(|(_, pointer)| pointer).collect();
    assert_eq!(pointers, ["/Map/a.b[0]/Key", "/Map/c\"~1~0/Key"]);
}

#[connect_operation(method = "POST", uri = "/lines", server)]
struct SendLines {
    #[connect(payload)]
    lines: JsonLines<Item>,
}

#[connect_operation(method = "POST", uri = "/news", server)]
struct SendNews {
    #[connect(payload)]
    news: Option<ServerSentEvents<Item>>,
}

#[connect_operation(method = "POST", uri = "/changes", server)]
struct SendChanges {
    #[connect(payload)]
    changes: ServerSentEvents<Change>,
}

#[connect_operation(method = "POST", uri = "/events", server)]
struct SendEvents {
    #[connect(payload)]
    events: EventStream<Change>,
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum Change {
    Item(Item),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

fn stream_of(uri: &str, media_type: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post(uri).header("content-type", media_type).body(body.into()).unwrap()
}

/// The items of a stream, the first and the last of which are valid.
const ITEMS: [&str; 7] = [
    r#"{"Key":"a"}"#,
    r#"{"Key":"too long"}"#,
    "{}",
    r#"{"Key":"a","Kind":"Other"}"#,
    r#"{"Key":"a","At":"2020-01-01T00:00:00Z"}"#,
    "7",
    r#"{"Key":"b","Kind":"Large"}"#,
];

/// Returns the paths of the violations of each item; `None` for an item that is valid.
fn invalid<T>(items: impl Iterator<Item = Result<T, StreamError>>) -> Vec<Option<Vec<String>>> {
    let paths = |error: StreamError| {
        let violations = error.violations().into_iter().flatten();
        violations.map(|violation| violation.path().to_owned()).collect()
    };
    items.map(|item| item.err().map(paths)).collect()
}

/// Returns the paths for [`ITEMS`], at `outer`.
fn expected(outer: &str) -> Vec<Option<Vec<String>>> {
    let path = |name: &str| Some(vec![format!("{outer}{name}")]);
    vec![None, path("Key"), path("Key"), path("Kind"), Some(Vec::new()), Some(Vec::new()), None]
}

#[test]
fn a_server_checks_each_json_line_of_a_request() {
    let request = stream_of("/lines", "application/x-ndjson", ITEMS.join("\n"));
    let mut lines = SendLines::from_http_request(request).unwrap().lines;
    assert_eq!(invalid(lines.clone().blocking()), expected(""));
    let error = lines.blocking().nth(1).unwrap().unwrap_err();
    assert!(error.to_string().contains("`Key` has length 8: at most 3 is allowed"), "{error}");
}

#[test]
fn a_server_checks_each_server_sent_event_of_a_request() {
    let text = ITEMS.map(|item| format!("event: item\ndata: {item}\n\n")).concat();
    let request = |uri| stream_of(uri, "text/event-stream", text.clone());
    let mut news = SendNews::from_http_request(request("/news")).unwrap().news.unwrap();
    assert_eq!(invalid(news.blocking()), expected(""));
    let mut changes = SendChanges::from_http_request(request("/changes")).unwrap().changes;
    assert_eq!(invalid(changes.blocking()), expected("item."));
}

#[test]
fn a_server_checks_each_event_of_a_request() {
    let item = |key: &str, kind| Change::Item(Item { key: key.to_owned(), kind, at: None });
    let events = [item("a", None), item("b", Some("Other".into())), item("c", Some(Kind::Large))];
    let sent = SendEvents { events: events.into_iter().collect() };
    let bytes = sent.events.into_byte_stream();
    let request = stream_of("/events", "application/vnd.amazon.eventstream", bytes.to_body());
    let mut events = SendEvents::from_http_request(request).unwrap().events;
    let paths: Vec<Vec<String>> = events
        .blocking()
        .filter_map(Result::err)
        .map(|error| {
            let violations = error.stream_error().and_then(StreamError::violations).into_iter().flatten();
            violations.map(|violation| violation.path().to_owned()).collect()
        })
        .collect();
    assert_eq!(paths, [["item.Kind"]]);
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum Upload {
    Part(Part),
    Note(Note),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape]
#[derive(Debug)]
struct Part {
    #[connect(event_header)]
    number: i32,
    #[connect(event_payload)]
    item: Item,
}

#[connect_shape]
#[derive(Debug)]
struct Note {
    #[connect(event_payload)]
    text: Item,
}

#[connect_operation(method = "POST", uri = "/uploads", server)]
struct SendUploads {
    #[connect(payload)]
    uploads: EventStream<Upload>,
}

/// Events of the same names, whose members may all be absent.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum LooseUpload {
    Part(LoosePart),
    Note(LooseNote),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape]
#[derive(Debug)]
struct LoosePart {
    #[connect(event_header)]
    number: Option<i32>,
    #[connect(event_payload)]
    item: LooseItem,
}

#[connect_shape]
#[derive(Debug)]
struct LooseNote {
    #[connect(event_payload)]
    text: Option<LooseItem>,
}

#[connect_shape]
#[derive(Debug)]
struct LooseItem {
    key: Option<String>,
}

#[test]
fn a_member_that_an_event_of_a_request_lacks_is_a_violation() {
    let part = |number, key: Option<&str>| {
        LooseUpload::Part(LoosePart { number, item: LooseItem { key: key.map(str::to_owned) } })
    };
    let note = LooseUpload::Note(LooseNote { text: Some(LooseItem { key: None }) });
    let events = [part(None, Some("a")), part(Some(1), None), note, part(Some(1), Some("a"))];
    let events: EventStream<LooseUpload> = events.into_iter().collect();
    let request = stream_of("/uploads", "application/vnd.amazon.eventstream", events.into_byte_stream().to_body());
    let mut uploads = SendUploads::from_http_request(request).unwrap().uploads;
    let errors = uploads.blocking().map(|upload| upload.map_err(|error| error.into_stream_error().unwrap()));
    let violated = |path: &str| Some(vec![path.to_owned()]);
    assert_eq!(invalid(errors), [violated("part.Number"), violated("part.Item.Key"), violated("note.Text.Key"), None]);
}

#[test]
fn a_client_reads_the_items_of_a_response_leniently() {
    let mut lines = JsonLines::<Item>::from_bytes(ITEMS.join("\n"));
    let valid: Vec<bool> = lines.blocking().map(|item| item.is_ok()).collect();
    assert_eq!(valid, [true, true, false, true, true, false, true]);
}

#[connect_operation(method = "POST", uri = "/vault", server)]
#[derive(Debug)]
struct PutVault {
    #[connect(sensitive)]
    vault: Secret<BTreeMap<String, Second>>,
    open: Vec<Holder>,
}

#[connect_shape]
#[derive(Debug)]
struct Holder {
    inner: Second,
    other: String,
}

#[test]
fn what_is_absent_in_a_secret_is_named_by_the_secret() {
    let body = r#"{"Vault":{"hunter2":{}},"Open":[{"Inner":{},"Other":"x"},{"Inner":{"A":"a"}}]}"#;
    let error = PutVault::from_http_request(post("/vault", body)).unwrap_err();
    let paths: Vec<_> = error.violations().unwrap().iter().map(|violation| violation.path().to_owned()).collect();
    assert_eq!(paths, ["Vault", "Open[0].Inner.A", "Open[1].Other"]);
}

/// A map whose keys are secrets.
type Vault = Secret<BTreeMap<String, Second>>;

#[connect_operation(method = "POST", uri = "/whole-vault", server)]
#[derive(Debug)]
struct PutWholeVault {
    #[connect(payload, sensitive)]
    vault: Vault,
}

#[connect_operation(method = "POST", uri = "/vaults", server)]
struct SendVaults {
    #[connect(payload)]
    vaults: JsonLines<Vault>,
}

#[connect_operation(method = "POST", uri = "/vault-news", server)]
struct SendVaultNews {
    #[connect(payload)]
    news: ServerSentEvents<Keeping>,
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Debug)]
enum Keeping {
    Kept(Kept),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape]
#[derive(Debug)]
struct Kept {
    #[connect(event_payload, sensitive)]
    vault: Vault,
}

#[test]
fn what_is_absent_in_a_secret_that_is_the_whole_is_named_by_the_secret() {
    const TEXT: &str = r#"{"hunter2":{},"hunter3":{}}"#;
    let error = PutWholeVault::from_http_request(post("/whole-vault", TEXT)).unwrap_err();
    assert_eq!(places(&error), [("Vault", "/Vault")]);
    let answer = error.to_http_response().into_body().into_bytes().unwrap();
    assert!(!String::from_utf8_lossy(&answer).contains("hunter"), "{answer:?}");

    let request = stream_of("/vaults", "application/x-ndjson", TEXT);
    let mut lines = SendVaults::from_http_request(request).unwrap().vaults;
    let line = lines.blocking().next().unwrap().map(drop).unwrap_err();
    let request = stream_of("/vault-news", "text/event-stream", format!("event: kept\ndata: {TEXT}\n\n"));
    let mut news = SendVaultNews::from_http_request(request).unwrap().news;
    let event = news.blocking().next().unwrap().map(drop).unwrap_err();
    for (error, expected) in [(line, ""), (event, "kept.Vault")] {
        let paths: Vec<_> = error.violations().unwrap().iter().map(Violation::path).collect();
        assert_eq!(paths, [expected]);
        assert!(!format!("{error} {error:?} {error:#?}").contains("hunter"), "{error}");
    }
}
