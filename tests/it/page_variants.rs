//! Pagination in other forms than a text token: members of members, numbers, flags, the last item.

use std::collections::{BTreeMap, HashMap};

use connect_core::pagination::{NextPage, PageToken, Paginated};
use connect_core::{Document, ErrorKind, Secret, UnknownVariant, connect_operation, connect_shape, string_shape};

use crate::pages::{items, pages};
use crate::world::Answer::{self, Json};
use crate::world::World;

/// Returns a successful result for each item.
fn all<T: Clone>(items: &[T]) -> Vec<Result<T, String>> {
    items.iter().cloned().map(Ok).collect()
}

fn texts(items: &[&str]) -> Vec<Result<String, String>> {
    items.iter().map(|item| Ok((*item).to_owned())).collect()
}

/// The error for a repeated token.
fn repeated(operation: &str) -> String {
    format!(
        "Pagination: {operation}: the service returned a page token twice, so the pages would never end: use the pages \
         read so far"
    )
}

#[connect_operation(
    method = "GET",
    uri = "/channels",
    output = ListChannelsOutput,
    paginated(input = cursor, output = response_metadata.cursors.next, items = data.list, item = String),
)]
#[derive(Clone)]
struct ListChannels {
    #[connect(query = "cursor")]
    cursor: Option<String>,
}

#[connect_shape(rename_all = "snake_case")]
struct ListChannelsOutput {
    response_metadata: Option<Box<Metadata>>,
    data: Option<Data>,
}

#[connect_shape(rename_all = "snake_case")]
struct Metadata {
    cursors: Cursors,
}

#[connect_shape(rename_all = "snake_case")]
struct Cursors {
    next: Option<String>,
}

#[connect_shape(rename_all = "snake_case")]
struct Data {
    list: Option<Vec<String>>,
}

#[test]
fn the_token_and_the_items_may_be_members_of_members() {
    let answers = [
        Json(r#"{"response_metadata":{"cursors":{"next":"2"}},"data":{"list":["a","b"]}}"#),
        Json(r#"{"response_metadata":{"cursors":{"next":"3"}},"data":{}}"#),
        Json(r#"{"response_metadata":{"cursors":{"next":"4"}}}"#),
        Json(r#"{"response_metadata":{"cursors":{"next":""}},"data":{"list":["c"]}}"#),
    ];
    let paged = items(&ListChannels { cursor: None }, &answers);
    assert_eq!(paged.found, texts(&["a", "b", "c"]));
    let sent = ["GET /channels", "GET /channels?cursor=2", "GET /channels?cursor=3", "GET /channels?cursor=4"];
    assert_eq!(paged.sent, sent);
}

#[test]
fn an_absent_step_to_the_token_ends_the_pages() {
    for last in [r#"{"data":{"list":["z"]}}"#, r#"{"response_metadata":{"cursors":{}},"data":{"list":["z"]}}"#] {
        assert_eq!(items(&ListChannels { cursor: None }, &[Json(last)]).found, texts(&["z"]), "{last}");
    }
}

#[test]
fn several_lists_may_be_members_of_members() {
    #[connect_operation(
        method = "GET",
        uri = "/plan",
        output = Plan,
        paginated(input = next, output = next, items(first.rooms = String, second.floors = u32), item = Place),
    )]
    #[derive(Clone)]
    struct ListPlan {
        #[connect(query)]
        next: Option<String>,
    }
    #[connect_shape]
    struct Plan {
        next: Option<String>,
        first: Option<Rooms>,
        second: Floors,
    }
    #[connect_shape]
    struct Rooms {
        rooms: Vec<String>,
    }
    #[connect_shape]
    struct Floors {
        floors: Option<Vec<u32>>,
    }

    let answers =
        [Json(r#"{"Next":"2","First":{"Rooms":["a"]},"Second":{"Floors":[1]}}"#), Json(r#"{"Second":{"Floors":[2]}}"#)];
    let expected = [Place::Rooms("a".to_owned()), Place::Floors(1), Place::Floors(2)];
    assert_eq!(items(&ListPlan { next: None }, &answers).found, all(&expected));
}

macro_rules! numeric {
    ($operation:ident, $output:ident, $uri:literal, $input:ty, $next:ty) => {
        #[connect_operation(method = "GET", uri = $uri, output = $output, paginated(input = next, output = next))]
        #[derive(Clone, Debug)]
        struct $operation {
            #[connect(query = "next")]
            next: $input,
        }

        #[connect_shape]
        struct $output {
            next: $next,
        }
    };
}

numeric!(Unsigned, UnsignedOutput, "/u", Option<u64>, Option<u32>);
numeric!(Signed, SignedOutput, "/i", Option<i64>, Option<i64>);
numeric!(Small, SmallOutput, "/s", Option<u8>, Option<u64>);
numeric!(Sent, SentOutput, "/t", Option<String>, Option<u64>);
numeric!(Parsed, ParsedOutput, "/p", Option<u32>, Secret<Option<String>>);

#[test]
fn tokens_may_be_numbers() {
    let paged =
        pages(&Unsigned { next: None }, &[Json(r#"{"Next":0}"#), Json(r#"{"Next":4294967295}"#), Json("{}")], |page| {
            page.next
        });
    assert_eq!(paged.found, all(&[Some(0), Some(u32::MAX), None]));
    assert_eq!(paged.sent, ["GET /u", "GET /u?next=0", "GET /u?next=4294967295"]);

    let paged = pages(&Signed { next: Some(7) }, &[Json(r#"{"Next":-5}"#), Json(r#"{"Next":null}"#)], |page| page.next);
    assert_eq!(paged.sent, ["GET /i?next=7", "GET /i?next=-5"]);
}

#[test]
fn a_number_may_be_sent_as_text_and_a_text_as_a_number() {
    let paged = pages(&Sent { next: None }, &[Json(r#"{"Next":18446744073709551615}"#), Json("{}")], |_| ());
    assert_eq!(paged.sent, ["GET /t", "GET /t?next=18446744073709551615"]);

    let paged = pages(&Parsed { next: None }, &[Json(r#"{"Next":"12"}"#), Json(r#"{"Next":""}"#)], |_| ());
    assert_eq!(paged.sent, ["GET /p", "GET /p?next=12"]);
}

#[test]
fn a_token_that_the_operation_cannot_hold_is_an_error() {
    let unfit = |operation: &str| {
        Err(format!(
            "Pagination: {operation}: the service returned a page token that the operation cannot hold: give the member \
             that takes the token the type of the token"
        ))
    };
    let paged = pages(&Small { next: None }, &[Json(r#"{"Next":255}"#), Json(r#"{"Next":256}"#)], |_| ());
    assert_eq!(paged.found, [Ok(()), Ok(()), unfit("Small")]);
    assert_eq!(paged.sent, ["GET /s", "GET /s?next=255"]);

    let paged = pages(&Parsed { next: None }, &[Json(r#"{"Next":"no number"}"#)], |_| ());
    assert_eq!(paged.found, [Ok(()), unfit("Parsed")]);
}

#[test]
fn a_repeated_number_is_a_repeated_token() {
    let paged = pages(&Signed { next: None }, &[Json(r#"{"Next":1}"#), Json(r#"{"Next":1}"#)], |_| ());
    assert_eq!(paged.found, [Ok(()), Ok(()), Err(repeated("Signed"))]);
}

#[connect_operation(
    method = "GET",
    uri = "/rows",
    output = Rows,
    paginated(input = cursor, output = cursor, more = page.has_more),
)]
#[derive(Clone)]
struct ListRows {
    #[connect(query = "cursor")]
    cursor: Option<String>,
}

#[connect_shape]
struct Rows {
    cursor: String,
    page: Option<RowsPage>,
}

#[connect_shape]
struct RowsPage {
    has_more: Option<bool>,
}

#[test]
fn a_false_member_ends_the_pages_whatever_the_token_is() {
    let answers = [
        Json(r#"{"Cursor":"a","Page":{"HasMore":true}}"#),
        Json(r#"{"Cursor":"b","Page":{}}"#),
        Json(r#"{"Cursor":"c"}"#),
        Json(r#"{"Cursor":"d","Page":{"HasMore":false}}"#),
    ];
    let paged = pages(&ListRows { cursor: None }, &answers, |page| page.cursor);
    assert_eq!(paged.found, texts(&["a", "b", "c", "d"]));
    assert_eq!(paged.sent, ["GET /rows", "GET /rows?cursor=a", "GET /rows?cursor=b", "GET /rows?cursor=c"]);
}

#[test]
fn an_empty_token_ends_the_pages_although_there_are_more() {
    let paged = pages(&ListRows { cursor: None }, &[Json(r#"{"Cursor":"","Page":{"HasMore":true}}"#)], |_| ());
    assert_eq!(paged.found, [Ok(())]);
}

#[test]
fn a_repeated_token_is_the_end_where_the_declaration_says_so() {
    #[connect_operation(
        method = "GET",
        uri = "/log",
        output = Log,
        paginated(input = token, output = token, repeat_ends, items = lines, item = String),
    )]
    #[derive(Clone)]
    struct ReadLog {
        #[connect(query = "token")]
        token: Option<String>,
    }
    #[connect_shape]
    struct Log {
        token: Option<String>,
        lines: Vec<String>,
    }

    let answers = [
        Json(r#"{"Token":"f/1","Lines":["a"]}"#),
        Json(r#"{"Token":"f/2","Lines":["b"]}"#),
        Json(r#"{"Token":"f/2","Lines":["c"]}"#),
    ];
    let paged = items(&ReadLog { token: None }, &answers);
    assert_eq!(paged.found, texts(&["a", "b", "c"]));
    assert_eq!(paged.sent, ["GET /log", "GET /log?token=f%2F1", "GET /log?token=f%2F2"]);
}

#[derive(Clone, Debug, PartialEq)]
struct ChargeId(String);

impl connect_core::shape::StringShape for ChargeId {
    fn as_str(&self) -> &str {
        &self.0
    }
    fn from_text(text: std::borrow::Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}
string_shape!(ChargeId);

#[connect_operation(
    method = "GET",
    uri = "/charges",
    output = Charges,
    paginated(input = starting_after, last = data.id, more = has_more, items = data, item = Charge),
)]
#[derive(Clone)]
struct ListCharges {
    #[connect(query = "starting_after")]
    starting_after: Option<ChargeId>,
}

#[connect_shape(rename_all = "snake_case")]
struct Charges {
    data: Option<Vec<Charge>>,
    has_more: bool,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq)]
struct Charge {
    id: ChargeId,
}

#[test]
fn the_token_may_be_a_member_of_the_last_item() {
    let answers = [
        Json(r#"{"data":[{"id":"c1"},{"id":"c2"}],"has_more":true}"#),
        Json(r#"{"data":[{"id":"c3"}],"has_more":false}"#),
    ];
    let paged = items(&ListCharges { starting_after: None }, &answers);
    assert_eq!(paged.found, all(&["c1", "c2", "c3"].map(|id| Charge { id: ChargeId(id.to_owned()) })));
    assert_eq!(paged.sent, ["GET /charges", "GET /charges?starting_after=c2"]);
}

#[test]
fn a_page_without_a_last_item_ends_the_pages() {
    for last in [r#"{"data":[],"has_more":true}"#, r#"{"has_more":true}"#] {
        assert_eq!(items(&ListCharges { starting_after: None }, &[Json(last)]).found, [], "{last}");
    }
}

#[test]
fn the_last_item_may_be_in_a_member_of_a_member_and_have_a_number() {
    #[connect_operation(
        method = "GET",
        uri = "/events",
        output = Events,
        paginated(input = since, last = page.events.at),
    )]
    #[derive(Clone)]
    struct ListEvents {
        #[connect(query = "since")]
        since: Option<i64>,
    }
    #[connect_shape]
    struct Events {
        page: Option<EventsPage>,
    }
    #[connect_shape]
    struct EventsPage {
        events: Vec<Event>,
    }
    #[connect_shape]
    struct Event {
        at: Option<i64>,
    }

    let answers = [Json(r#"{"Page":{"Events":[{"At":1},{"At":-2}]}}"#), Json(r#"{"Page":{"Events":[{"At":3},{}]}}"#)];
    assert_eq!(pages(&ListEvents { since: None }, &answers, |_| ()).sent, ["GET /events", "GET /events?since=-2"]);
}

#[connect_operation(
    method = "GET",
    uri = "/users",
    output = Names,
    paginated(input = page, number, items = names, item = String),
)]
#[derive(Clone)]
struct ListUsers {
    #[connect(query = "page")]
    page: Option<u32>,
}

#[connect_shape]
struct Names {
    names: Vec<String>,
}

const NO_NAMES: Answer = Json(r#"{"Names":[]}"#);

#[test]
fn numbered_pages_end_at_a_page_without_items() {
    let answers = [Json(r#"{"Names":["a","b"]}"#), Json(r#"{"Names":["a"]}"#), NO_NAMES];
    let paged = items(&ListUsers { page: None }, &answers);
    assert_eq!(paged.found, texts(&["a", "b", "a"]));
    assert_eq!(paged.sent, ["GET /users", "GET /users?page=2", "GET /users?page=3"]);

    let paged = items(&ListUsers { page: Some(7) }, &[Json(r#"{"Names":["a"]}"#), NO_NAMES]);
    assert_eq!(paged.sent, ["GET /users?page=7", "GET /users?page=8"]);
}

#[test]
fn a_number_after_the_largest_one_is_an_error() {
    let paged = items(&ListUsers { page: Some(u32::MAX) }, &[Json(r#"{"Names":["a"]}"#)]);
    assert_eq!(paged.found.len(), 2);
    assert!(paged.found[1].as_ref().unwrap_err().starts_with("Pagination: ListUsers: "), "{:?}", paged.found);
}

#[test]
fn numbered_pages_may_begin_at_zero_in_a_label_and_end_with_a_flag() {
    #[connect_operation(
        method = "GET",
        uri = "/zero",
        output = Flagged,
        paginated(input = page, number, first = 0, more = more, items = names, item = String),
    )]
    #[derive(Clone)]
    struct FromZero {
        #[connect(query = "page")]
        page: Option<u64>,
    }
    #[connect_operation(method = "GET", uri = "/at/{Page}", output = Flagged, paginated(input = page, number, more = more))]
    #[derive(Clone)]
    struct InLabel {
        page: u32,
    }
    #[connect_shape]
    struct Flagged {
        more: Option<bool>,
        #[connect(default)]
        names: Vec<String>,
    }

    let answers =
        [Json(r#"{"More":true,"Names":[]}"#), Json(r#"{"Names":["a"]}"#), Json(r#"{"More":false,"Names":["b"]}"#)];
    let paged = items(&FromZero { page: None }, &answers);
    assert_eq!(paged.found, texts(&["a", "b"]));
    assert_eq!(paged.sent, ["GET /zero", "GET /zero?page=1", "GET /zero?page=2"]);

    let paged = pages(&InLabel { page: 4 }, &[Json(r#"{"More":true}"#), Json("{}")], |_| ());
    assert_eq!(paged.sent, ["GET /at/4", "GET /at/5"], "without the flag and a list there is no further page");
}

#[test]
fn an_author_can_implement_other_forms_by_hand() {
    #[connect_operation(method = "GET", uri = "/offsets", output = Vec<String>)]
    #[derive(Clone)]
    struct ByOffset {
        #[connect(query = "offset")]
        offset: Option<usize>,
    }
    impl Paginated for ByOffset {
        fn page_token(&self) -> Option<PageToken<'_>> {
            self.offset.map(PageToken::from)
        }
        fn next_page(&mut self, output: &Vec<String>) -> NextPage {
            if output.is_empty() {
                return NextPage::End;
            }
            self.offset = Some(self.offset.unwrap_or(0) + output.len());
            NextPage::Requested
        }
    }
    let paged =
        pages(&ByOffset { offset: None }, &[Json(r#"["a","b"]"#), Json(r#"["c"]"#), Json("[]")], |page| page.len());
    assert_eq!(paged.found, all(&[2, 1, 0]));
    assert_eq!(paged.sent, ["GET /offsets", "GET /offsets?offset=2", "GET /offsets?offset=3"]);
}

/// Pages whose token is a map, as those of DynamoDB.
#[connect_operation(
    method = "POST",
    uri = "/scan",
    output = Scanned,
    paginated(input = start_key, output = last_key, items = rows, item = String),
)]
#[derive(Clone)]
struct Scan {
    start_key: Option<BTreeMap<String, Key>>,
}

#[connect_shape]
struct Scanned {
    last_key: Option<BTreeMap<String, Key>>,
    rows: Vec<String>,
}

#[connect_shape]
#[derive(Clone)]
enum Key {
    #[connect(rename = "S")]
    Text(String),
    #[connect(rename = "N")]
    Number(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[test]
fn a_token_may_be_a_map() {
    let answers = [
        Json(r#"{"Rows":["a"],"LastKey":{"id":{"S":"x"},"at":{"N":"18446744073709551616.5"}}}"#),
        Json(r#"{"Rows":["b"],"LastKey":{"id":{"S":"y"}}}"#),
        Json(r#"{"Rows":["c"],"LastKey":{}}"#),
    ];
    let paged = items(&Scan { start_key: None }, &answers);
    assert_eq!(paged.found, texts(&["a", "b", "c"]));
    let sent = [
        "POST /scan {}",
        r#"POST /scan {"StartKey":{"at":{"N":"18446744073709551616.5"},"id":{"S":"x"}}}"#,
        r#"POST /scan {"StartKey":{"id":{"S":"y"}}}"#,
    ];
    assert_eq!(paged.sent, sent);
    let again = [
        r#"{"Rows":["a"],"LastKey":{"id":{"S":"x"},"n":{"N":"1"}}}"#,
        r#"{"Rows":["b"],"LastKey":{"n":{"N":"1"},"id":{"S":"x"}}}"#,
    ];
    let paged = items(&Scan { start_key: None }, &again.map(Json));
    assert_eq!(*paged.found.last().unwrap(), Err(repeated("Scan")));
}

/// Pages whose token is the list of the last item, as those of Elasticsearch.
#[connect_operation(
    method = "POST",
    uri = "/search",
    output = Hits,
    paginated(input = search_after, last = hits.sort, items = hits, item = Hit),
)]
#[derive(Clone)]
struct Search {
    search_after: Option<Vec<Document>>,
}

#[connect_shape]
struct Hits {
    hits: Vec<Hit>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Hit {
    sort: Vec<Document>,
}

#[test]
fn a_token_may_be_a_list_of_documents() {
    let answers = [
        Json(r#"{"Hits":[{"Sort":["a",1]},{"Sort":["b",1.5]}]}"#),
        Json(r#"{"Hits":[{"Sort":[null,true]}]}"#),
        Json(r#"{"Hits":[]}"#),
    ];
    let paged = items(&Search { search_after: None }, &answers);
    assert_eq!(paged.found.len(), 3);
    let sent =
        ["POST /search {}", r#"POST /search {"SearchAfter":["b",1.5]}"#, r#"POST /search {"SearchAfter":[null,true]}"#];
    assert_eq!(paged.sent, sent);
}

/// Pages with a token of any kind.
#[connect_operation(method = "POST", uri = "/any", output = Page, paginated(input = token, output = token, items = ids, item = String))]
#[derive(Clone)]
struct ListAny {
    token: Option<Document>,
}

#[connect_shape]
struct Page {
    token: Option<Document>,
    ids: Vec<String>,
}

/// Pages whose token is an unordered map.
#[connect_operation(method = "POST", uri = "/map", output = MapPage, paginated(input = token, output = token, items = ids, item = String))]
#[derive(Clone)]
struct ListByMap {
    token: Option<HashMap<String, u64>>,
}

#[connect_shape]
struct MapPage {
    token: Option<HashMap<String, u64>>,
    ids: Vec<String>,
}

#[test]
fn a_token_may_be_a_document_or_an_unordered_map() {
    let answers = [
        Json(r#"{"Ids":["a"],"Token":"t"}"#),
        Json(r#"{"Ids":["b"],"Token":{"x":[1]}}"#),
        Json(r#"{"Ids":["c"],"Token":18446744073709551615}"#),
        Json(r#"{"Ids":["d"],"Token":null}"#),
    ];
    let paged = items(&ListAny { token: None }, &answers);
    assert_eq!(paged.found, texts(&["a", "b", "c", "d"]));
    for last in [r#"{"Ids":["z"],"Token":{}}"#, r#"{"Ids":["z"],"Token":[]}"#, r#"{"Ids":["z"],"Token":""}"#] {
        assert_eq!(items(&ListAny { token: None }, &[Json(last)]).found, texts(&["z"]), "{last}");
    }
    let sent = [
        "POST /any {}",
        r#"POST /any {"Token":"t"}"#,
        r#"POST /any {"Token":{"x":[1]}}"#,
        r#"POST /any {"Token":18446744073709551615}"#,
    ];
    assert_eq!(paged.sent, sent);

    let many = r#"{"Ids":["a"],"Token":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8}}"#;
    let world = World::new(&[Json(many), Json(many)]);
    let found: Vec<_> = world.client(world.config()).items(ListByMap { token: None }).collect();
    assert_eq!(found.len(), 3);
    assert_eq!(found[2].as_ref().unwrap_err().kind(), ErrorKind::Pagination, "equal maps are equal tokens");
}
