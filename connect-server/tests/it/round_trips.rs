//! Operations that a client sends arrive as they were.

use std::collections::BTreeMap;

use bytes::Bytes;
use connect_core::error::NoModeledErrors;
use connect_core::{Endpoint, Operation, RandomTokens, UnknownVariant, connect_operation, connect_shape};
use connect_server::Router;
use http::HeaderValue;
use http_body_util::Full;
use proptest::prelude::*;

use crate::support::*;

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Word(String),
    Number(i64),
    Many(Vec<String>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Note {
    choice: Option<Choice>,
    notes: Vec<String>,
}

#[connect_operation(method = "PUT", uri = "/shelves/<Shelf>/<Path+>", output = Text, server)]
#[derive(Clone, Debug, PartialEq)]
struct PutShelf {
    shelf: String,
    path: String,
    #[connect(query = "limit")]
    limit: Option<i32>,
    #[connect(query = "tag")]
    tags: Option<Vec<String>>,
    #[connect(query_map)]
    others: BTreeMap<String, Vec<String>>,
    #[connect(header = "X-Count")]
    count: Option<i64>,
    #[connect(prefix_headers = "X-Meta-")]
    metadata: BTreeMap<String, String>,
    list: Vec<Note>,
    map: BTreeMap<String, Option<bool>>,
    choice: Choice,
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        ".{0,4}".prop_map(Choice::Word),
        any::<i64>().prop_map(Choice::Number),
        prop::collection::vec(".{0,4}", 0..3).prop_map(Choice::Many),
    ]
}

fn note() -> impl Strategy<Value = Note> {
    (prop::option::of(choice()), prop::collection::vec(".{0,4}", 0..3))
        .prop_map(|(choice, notes)| Note { choice, notes })
}

prop_compose! {
    fn parameters()(
        limit in any::<Option<i32>>(),
        tags in prop::option::of(prop::collection::vec(".{0,4}", 1..3)),
        // `tag` and `limit` are members of their own.
        others in prop::collection::btree_map("[a-c&=+% é]{1,3}", prop::collection::vec(".{0,4}", 1..3), 0..3),
        count in any::<Option<i64>>(),
        metadata in prop::collection::btree_map("[a-z]{1,4}", "[!-~]([ -~]{0,4}[!-~])?", 0..3),
    ) -> (Option<i32>, Option<Vec<String>>, BTreeMap<String, Vec<String>>, Option<i64>, BTreeMap<String, String>) {
        (limit, tags, others, count, metadata)
    }
}

prop_compose! {
    fn operation()(
        (shelf, path) in ("[a-zé/%+?#: ]{1,6}", "[a-zé%+?#:]{1,4}(/[a-zé%+?#: ]{1,4}){0,2}"),
        (limit, tags, others, count, metadata) in parameters(),
        list in prop::collection::vec(note(), 0..3),
        map in prop::collection::btree_map(".{0,4}", any::<Option<bool>>(), 0..3),
        choice in choice(),
    ) -> PutShelf {
        PutShelf { shelf, path, limit, tags, others, count, metadata, list, map, choice }
    }
}

proptest! {
    #[test]
    fn an_operation_arrives_as_it_was_sent(
        operation in operation(),
        accept in prop::sample::select(vec![None, Some("*/*"), Some("text/html, application/*;q=0.5")]),
    ) {
        let endpoint = Endpoint::new("https://api.example").unwrap();
        let mut request = operation.to_http_request(&endpoint, &RandomTokens).unwrap();
        request.headers_mut().extend(accept.map(|accept| (http::header::ACCEPT, HeaderValue::from_static(accept))));
        // The map of a server has all parameters.
        let mut expected = operation.clone();
        expected.others.extend(operation.tags.map(|tags| ("tag".to_owned(), tags)));
        expected.others.extend(operation.limit.map(|limit| ("limit".to_owned(), vec![limit.to_string()])));
        let service = service(Router::new().serve(move |received: PutShelf| {
            let is_same = received == expected;
            async move { Ok::<_, NoModeledErrors>(text(if is_same { "same".to_owned() } else { format!("{received:?}") })) }
        }));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let answer = runtime.block_on(send(&service, request.map(Full::<Bytes>::new)));
        prop_assert_eq!((answer.status.as_u16(), &*answer.body), (200, "{\"Text\":\"same\"}"));
    }

    #[test]
    fn any_request_for_an_operation_of_all_places_is_served_or_refused(
        (path, query) in ("[a-z%/.+é~]{0,8}", "[a-cLimt&=%+\\[\\]]{0,12}"),
        headers in prop::collection::vec((
            prop::sample::select(vec!["accept", "content-type", "content-encoding", "x-count", "x-meta-a"]),
            prop_oneof![
                prop::sample::select(vec!["application/json", "*/*", "gzip", "7", ""]).prop_map(|text| text.as_bytes().to_vec()),
                prop::collection::vec(32_u8..=255, 0..8),
            ],
        ), 0..4),
        body in prop_oneof![
            "\\{\"(List|Map|Choice)\":(\\[\\{\\}\\]|\\{\"[A-Z]?\":null\\}|null|1e999|\\[\\[)\\}?",
            Just(r#"{"List":[{"Notes":[]}],"Map":{"a":null},"Choice":{"Number":1}}"#.to_owned()),
        ],
    ) {
        let service = service(Router::new().serve(async |_: PutShelf| Ok::<_, NoModeledErrors>(text("served"))));
        let Ok(uri) = format!("/shelves/a/{path}?{query}").parse::<http::Uri>() else { return Ok(()) };
        let mut request = http::Request::put(uri).body(Full::new(Bytes::from(body))).unwrap();
        for (name, value) in headers {
            request.headers_mut().extend(HeaderValue::from_bytes(&value).ok().map(|value| (http::HeaderName::from_static(name), value)));
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let answer = runtime.block_on(send(&service, request));
        prop_assert!(answer.status.is_success() || answer.status.is_client_error(), "{}", answer.status);
        prop_assert_eq!(answer.status.is_client_error(), !answer.code().is_empty());
    }
}
