//! Pagination: which pages are requested, in which order, and where pagination ends.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_core::client::AsyncClient;
use connect_core::http::{HeaderName, HeaderValue};
use connect_core::operation::DecodeResponse;
use connect_core::pagination::{Paginated, PaginatedItems};
use connect_core::request::EncodeRequest;
use connect_core::{
    Client, Endpoint, Error, RetryPolicy, connect_error, connect_operation, connect_shape, transport_fn,
};
use futures_util::{Stream, StreamExt, TryStreamExt};

use crate::support::{Memory, config, ok, wait};
use crate::world::Answer::{self, Coded, Json, Reset, Status};
use crate::world::World;

#[connect_operation(
    method = "GET",
    uri = "/names",
    output = ListNamesOutput,
    errors(Gone),
    paginated(input = next_token, output = next_token, items = names, item = String),
)]
#[derive(Clone, Debug)]
struct ListNames {
    #[connect(query = "nextToken")]
    next_token: Option<String>,
    #[connect(query = "maxResults", range(1..=10))]
    max_results: Option<u32>,
}

#[connect_shape]
#[derive(Debug)]
struct ListNamesOutput {
    next_token: Option<String>,
    names: Vec<String>,
}

#[connect_error(status = 410)]
#[derive(Debug)]
struct Gone {}

const LIST: ListNames = ListNames { next_token: None, max_results: None };

/// The last page of [`ListNames`].
const LAST: Answer = Json(r#"{"Names":["z"]}"#);

/// The result of a pagination: each page or item, or the error's message, and the requests sent.
#[derive(Debug, PartialEq)]
pub(crate) struct Paged<T> {
    pub(crate) found: Vec<Result<T, String>>,
    pub(crate) sent: Vec<String>,
}

impl<T> Paged<T> {
    fn new<E: Debug>(found: Vec<Result<T, Error<E>>>, world: &World) -> Self {
        let found = found.into_iter().map(|found| found.map_err(|error| format!("{:?}: {error}", error.kind())));
        Self { found: found.collect(), sent: sent(world) }
    }
}

/// Returns the requests, each as one line.
pub(crate) fn sent(world: &World) -> Vec<String> {
    let line = |request: &connect_core::http::Request<connect_core::Bytes>| {
        let body = String::from_utf8_lossy(request.body());
        format!("{} {} {body}", request.method(), request.uri().path_and_query().unwrap()).trim_end().to_owned()
    };
    world.requests().iter().map(line).collect()
}

/// The limit on pages or items in a test: a pagination that reaches it does not end.
const MANY: usize = 20;

/// Returns all items of a stream, and checks that it stays at its end.
async fn all<S: Stream + Unpin>(mut stream: S) -> Vec<S::Item> {
    let found: Vec<_> = stream.by_ref().take(MANY).collect().await;
    assert!(found.len() < MANY, "the pagination does not end");
    assert!(stream.next().await.is_none() && stream.next().await.is_none(), "items after the end");
    found
}

/// Returns all items of an iterator, and checks that it stays at its end.
fn each<I: Iterator>(mut iterator: I) -> Vec<I::Item> {
    let found: Vec<_> = iterator.by_ref().take(MANY).collect();
    assert!(found.len() < MANY, "the pagination does not end");
    assert!(iterator.next().is_none() && iterator.next().is_none(), "items after the end");
    found
}

/// Checks that the three results are equal and that every response was requested, and returns one
/// result.
fn agreed<T: Debug + PartialEq>(worlds: &[World; 3], results: [Paged<T>; 3]) -> Paged<T> {
    let [first, second, third] = results;
    assert_eq!(first, second);
    assert_eq!(first, third);
    assert!(worlds.iter().all(World::is_over));
    first
}

/// Returns the pages that the clients decode from the responses, and checks that the clients agree.
pub(crate) fn pages<O, T>(operation: &O, answers: &[Answer], take: fn(O::Output) -> T) -> Paged<T>
where
    O: Paginated<Error: Debug> + EncodeRequest + DecodeResponse + Clone,
    T: Debug + PartialEq,
{
    let worlds = [(); 3].map(|()| World::new(answers));
    let [first, second, third] = &worlds;
    let found = [
        wait(all(first.async_client(first.config()).pages(operation.clone()))),
        each(second.client(second.config()).pages(operation.clone())),
        wait(all(third.local_client(third.config()).pages(operation.clone()))),
    ];
    let mut worlds_of = worlds.iter();
    let results = found.map(|found| {
        let found = found.into_iter().map(|page| page.map(take)).collect();
        Paged::new(found, worlds_of.next().unwrap())
    });
    agreed(&worlds, results)
}

/// Returns the items that the clients decode from the responses, and checks that the clients agree.
pub(crate) fn items<O>(operation: &O, answers: &[Answer]) -> Paged<O::Item>
where
    O: PaginatedItems<Error: Debug, Item: Debug + PartialEq> + EncodeRequest + DecodeResponse + Clone,
{
    let worlds = [(); 3].map(|()| World::new(answers));
    let [first, second, third] = &worlds;
    let results = [
        Paged::new(wait(all(first.async_client(first.config()).items(operation.clone()))), first),
        Paged::new(each(second.client(second.config()).items(operation.clone())), second),
        Paged::new(wait(all(third.local_client(third.config()).items(operation.clone()))), third),
    ];
    agreed(&worlds, results)
}

/// Returns the pages of [`ListNames`], each as its concatenated names.
fn names(operation: &ListNames, answers: &[Answer]) -> Paged<String> {
    pages(operation, answers, |page| page.names.concat())
}

fn found(pages: &[&str]) -> Vec<Result<String, String>> {
    pages.iter().map(|page| Ok((*page).to_owned())).collect()
}

#[test]
fn pages_come_in_order_each_requested_by_the_token_of_the_previous_one() {
    let list = ListNames { max_results: Some(2), ..LIST };
    let answers = [
        Json(r#"{"Names":["a","b"],"NextToken":"two"}"#),
        Json(r#"{"NextToken":"a/3 &?","Names":["c","d"]}"#),
        Json(r#"{"Names":["e"]}"#),
    ];
    let paged = names(&list, &answers);
    assert_eq!(paged.found, found(&["ab", "cd", "e"]));
    let sent = [
        "GET /names?maxResults=2",
        "GET /names?nextToken=two&maxResults=2",
        "GET /names?nextToken=a%2F3%20%26%3F&maxResults=2",
    ];
    assert_eq!(paged.sent, sent);
}

#[test]
fn a_single_page_ends_the_pagination() {
    let paged = names(&LIST, &[LAST]);
    assert_eq!((paged.found, paged.sent), (found(&["z"]), vec!["GET /names".to_owned()]));
}

#[test]
fn items_come_in_order_across_pages_and_empty_pages_are_skipped() {
    let answers = [
        Json(r#"{"Names":[],"NextToken":"1"}"#),
        Json(r#"{"Names":["a","b"],"NextToken":"2"}"#),
        Json(r#"{"Names":[],"NextToken":"3"}"#),
        Json(r#"{"Names":[],"NextToken":"4"}"#),
        Json(r#"{"Names":["c"],"NextToken":"5"}"#),
        Json(r#"{"Names":[]}"#),
    ];
    let paged = items(&LIST, &answers);
    assert_eq!(paged.found, found(&["a", "b", "c"]));
    assert_eq!(paged.sent.len(), 6);
    assert_eq!(items(&LIST, &[Json(r#"{"Names":[]}"#)]).found, []);
}

#[test]
fn pagination_starts_at_the_page_token_of_the_operation() {
    let list = ListNames { next_token: Some("here".to_owned()), ..LIST };
    let paged = names(&list, &[Json(r#"{"Names":["x"],"NextToken":"there"}"#), LAST]);
    assert_eq!(paged.found, found(&["x", "z"]));
    assert_eq!(paged.sent, ["GET /names?nextToken=here", "GET /names?nextToken=there"]);
}

#[test]
fn a_page_without_a_token_or_with_an_empty_one_is_the_last() {
    for last in [r#"{"Names":["z"],"NextToken":""}"#, r#"{"Names":["z"],"NextToken":null}"#, r#"{"Names":["z"]}"#] {
        let paged = names(&LIST, &[Json(r#"{"Names":["x"],"NextToken":"two"}"#), Json(last)]);
        assert_eq!(paged.found, found(&["x", "z"]), "{last}");
    }
}

/// Concatenates pages or items, none of which is an error.
fn in_one_word(found: &[Result<String, String>]) -> String {
    found.iter().map(|name| name.as_deref().unwrap()).collect()
}

/// Returns the error that ends a pagination at a repeated page token.
fn repeated() -> Result<String, String> {
    Err("Pagination: ListNames: the service returned a page token twice, so the pages would never end: use the pages read so far"
        .to_owned())
}

#[test]
fn a_repeated_page_token_ends_the_pagination_after_the_page_that_holds_it() {
    let (a, b) = (Json(r#"{"Names":["x"],"NextToken":"A"}"#), Json(r#"{"Names":["y"],"NextToken":"B"}"#));
    for (answers, seen) in [
        (&[a, a][..], "xx"),
        (&[a, b, a], "xyx"),
        (&[a, b, b], "xyy"),
        (&[b, a, Json(r#"{"Names":["z"],"NextToken":"C"}"#), b], "yxzy"),
    ] {
        let paged = names(&LIST, answers);
        let (last, before) = paged.found.split_last().unwrap();
        assert_eq!(*last, repeated());
        assert_eq!(in_one_word(before), seen);
        assert_eq!(paged.sent.len(), seen.len(), "{answers:?}");

        let paged = items(&LIST, answers);
        let (last, before) = paged.found.split_last().unwrap();
        assert_eq!(
            (last, in_one_word(before)),
            (&repeated(), seen.to_owned()),
            "the items of that page come before the error"
        );
    }
}

#[test]
fn a_page_token_equal_to_the_first_one_counts_as_repeated() {
    let list = ListNames { next_token: Some("A".to_owned()), ..LIST };
    let paged = names(&list, &[Json(r#"{"Names":["x"],"NextToken":"A"}"#)]);
    assert_eq!(paged.found, [Ok("x".to_owned()), repeated()]);
}

#[test]
fn an_error_ends_the_pagination() {
    let first = Json(r#"{"Names":["x"],"NextToken":"two"}"#);
    for (failure, message) in [
        (Coded(410, "Gone"), "Service: ListNames: 410 Gone"),
        (Coded(403, "AccessDenied"), "Service: ListNames: 403 AccessDenied"),
        (Json("["), "Response: ListNames: cannot read the response (200): expected an object, found an array (byte 0)"),
    ] {
        let expected = [Ok("x".to_owned()), Err(message.to_owned())];
        let paged = names(&LIST, &[first, failure]);
        assert_eq!(paged.found, expected);
        assert_eq!(paged.sent, ["GET /names", "GET /names?nextToken=two"]);
        assert_eq!(items(&LIST, &[first, failure]).found, expected);
    }
}

#[test]
fn a_rejected_input_is_one_error_and_ends_the_pagination() {
    let paged = names(&ListNames { max_results: Some(11), ..LIST }, &[]);
    assert_eq!(paged.found.len(), 1);
    assert!(paged.found[0].as_ref().unwrap_err().starts_with("Input: ListNames: "), "{:?}", paged.found);
    assert!(paged.sent.is_empty());
}

#[test]
fn pagination_can_resume_from_the_operation_after_an_error() {
    const ANSWERS: [Answer; 4] = [
        Json(r#"{"Names":["a"],"NextToken":"two"}"#),
        Status(400),
        Json(r#"{"Names":["b"],"NextToken":"three"}"#),
        LAST,
    ];
    /// Returns the names of the pages before the error, and of those that a new pagination finds
    /// after it.
    async fn resumed<C: AsyncClient>(start: impl Fn(ListNames) -> connect_core::client::Pages<ListNames, C>) -> String {
        let mut pages = start(LIST);
        let mut seen = pages.next().await.unwrap().unwrap().names.concat();
        assert!(pages.next().await.unwrap().is_err() && pages.next().await.is_none());
        let rest: Vec<_> = start(pages.operation().clone()).try_collect().await.unwrap();
        seen.extend(rest.into_iter().flat_map(|page| page.names));
        seen
    }
    let worlds = [(); 3].map(|()| World::new(&ANSWERS));
    let [first, second, third] = &worlds;
    let (client, local) = (first.async_client(first.config()), third.local_client(third.config()));
    assert_eq!(wait(resumed(|operation| client.pages(operation))), "abz");
    assert_eq!(wait(resumed(|operation| local.pages(operation))), "abz");

    let client = second.client(second.config());
    let mut pages = client.pages(LIST);
    assert_eq!(pages.next().unwrap().unwrap().names, ["a"]);
    assert!(pages.next().unwrap().is_err() && pages.next().is_none());
    let rest: Vec<_> = client.items(pages.operation().clone()).map(Result::unwrap).collect();
    assert_eq!(rest, ["b", "z"]);

    for world in &worlds {
        let two = "GET /names?nextToken=two";
        assert_eq!(sent(world), ["GET /names", two, two, "GET /names?nextToken=three"]);
    }
}

#[connect_operation(
    method = "POST",
    uri = "/search/<Index>",
    output = SearchOutput,
    paginated(input = r#type, output = marker, items = found, item = Found),
)]
#[derive(Clone)]
struct Search {
    index: String,
    #[connect(rename = "From")]
    r#type: Option<Box<str>>,
    text: String,
    #[connect(idempotency_token)]
    client_token: Option<String>,
}

#[connect_shape]
struct SearchOutput {
    #[connect(header = "X-Marker")]
    marker: Option<String>,
    found: Option<Vec<Found>>,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Found {
    id: u32,
}

#[test]
fn page_tokens_may_be_sent_in_the_body_and_received_in_a_header() {
    let answers = [
        Answer::With("x-marker", "m 2", r#"{"Found":[{"Id":1},{"Id":2}]}"#),
        Answer::With("x-marker", "m-3", "{}"),
        Json(r#"{"Found":[{"Id":3}]}"#),
    ];
    let token = || Some("t".to_owned());
    let search = Search { index: "i".into(), r#type: None, text: "x".into(), client_token: token() };
    let paged = items(&search, &answers);
    assert_eq!(paged.found, [1, 2, 3].map(|id| Ok(Found { id })));
    let sent = [
        r#"POST /search/i {"Text":"x","ClientToken":"t"}"#,
        r#"POST /search/i {"From":"m 2","Text":"x","ClientToken":"t"}"#,
        r#"POST /search/i {"From":"m-3","Text":"x","ClientToken":"t"}"#,
    ];
    assert_eq!(paged.sent, sent);
    assert_eq!(pages(&search, &answers, |page| page.found.map_or(0, |found| found.len())).found, [Ok(2), Ok(0), Ok(1)]);
}

#[test]
fn each_page_has_its_own_idempotency_token() {
    let world = World::new(&[Answer::With("x-marker", "2", "{}"), Reset, Json("{}")]);
    let search = Search { index: "i".into(), r#type: None, text: String::new(), client_token: None };
    let pages: Result<Vec<_>, _> = world.client(world.config()).pages(search).collect();
    assert_eq!(pages.unwrap().len(), 2);
    let tokens: Vec<_> = world
        .requests()
        .iter()
        .map(|request| serde_json::from_slice::<serde_json::Value>(request.body()).unwrap()["ClientToken"].to_string())
        .collect();
    assert_ne!(tokens[0], tokens[1], "each page is a new call");
    assert_eq!(tokens[1], tokens[2], "a retry belongs to the same call");
}

#[test]
fn items_may_be_the_entries_of_a_map() {
    #[connect_operation(
        method = "GET",
        uri = "/tags",
        output = ListTagsOutput,
        paginated(input = token, output = token, items = tags, item = (String, String)),
    )]
    #[derive(Clone)]
    struct ListTags {
        #[connect(query)]
        token: Option<String>,
    }
    #[connect_shape]
    struct ListTagsOutput {
        token: Option<Box<str>>,
        tags: BTreeMap<String, String>,
    }

    let answers = [Json(r#"{"Tags":{"b":"2","a":"1"},"Token":"t"}"#), Json(r#"{"Tags":{"c":"3"}}"#)];
    let expected = [("a", "1"), ("b", "2"), ("c", "3")].map(|(key, value)| Ok((key.to_owned(), value.to_owned())));
    assert_eq!(items(&ListTags { token: None }, &answers).found, expected);
}

#[test]
fn settings_of_a_call_apply_to_each_page() {
    const ANSWERS: [Answer; 4] = [
        Json(r#"{"Names":["a"],"NextToken":"two"}"#),
        Status(503),
        Json(r#"{"Names":["b"],"NextToken":"three"}"#),
        LAST,
    ];
    macro_rules! with_settings {
        ($client:expr) => {
            $client
                .call(&LIST)
                .header(HeaderName::from_static("x-trace"), HeaderValue::from_static("7"))
                .endpoint(Endpoint::new("http://elsewhere").unwrap())
                .attempt_timeout(Some(Duration::from_secs(2)))
                .response_limit(99)
                .retry(RetryPolicy::new().with_max_attempts(2))
        };
    }
    let no_retry = |world: &World| world.config().with_retry(RetryPolicy::never());
    let worlds = [(); 6].map(|()| World::new(&ANSWERS));
    let clients = |index: usize| (&worlds[index], &worlds[index + 1]);
    let names = |pages: Vec<ListNamesOutput>| pages.into_iter().flat_map(|page| page.names).collect::<Vec<_>>();

    let (of_pages, of_items) = clients(0);
    let paged = with_settings!(of_pages.async_client(no_retry(of_pages))).pages().try_collect();
    assert_eq!(names(wait(paged).unwrap()), ["a", "b", "z"]);
    let paged = with_settings!(of_items.async_client(no_retry(of_items))).items().try_collect::<Vec<_>>();
    assert_eq!(wait(paged).unwrap(), ["a", "b", "z"]);

    let (of_pages, of_items) = clients(2);
    let paged = with_settings!(of_pages.client(no_retry(of_pages))).pages().collect::<Result<_, _>>();
    assert_eq!(names(paged.unwrap()), ["a", "b", "z"]);
    let paged = with_settings!(of_items.client(no_retry(of_items))).items().collect::<Result<Vec<_>, _>>();
    assert_eq!(paged.unwrap(), ["a", "b", "z"]);

    let (of_pages, of_items) = clients(4);
    let paged = with_settings!(of_pages.local_client(no_retry(of_pages))).pages().try_collect();
    assert_eq!(names(wait(paged).unwrap()), ["a", "b", "z"]);
    let paged = with_settings!(of_items.local_client(no_retry(of_items))).items().try_collect::<Vec<_>>();
    assert_eq!(wait(paged).unwrap(), ["a", "b", "z"]);

    for world in &worlds {
        let two = "GET /names?nextToken=two";
        assert_eq!(sent(world), ["GET /names", two, two, "GET /names?nextToken=three"], "the second page is retried");
        for (request, attempt) in world.requests().iter().zip(world.attempts()) {
            assert_eq!((request.headers()["x-trace"].as_bytes(), request.uri().host()), (&b"7"[..], Some("elsewhere")));
            assert_eq!((attempt.timeout(), attempt.response_limit()), (Some(Duration::from_secs(2)), 99));
        }
    }
}

#[test]
fn the_timeout_of_a_call_applies_to_each_page() {
    let world = World::new(&[Json(r#"{"Names":["a"],"NextToken":"two"}"#), LAST]);
    world.attempts_take(Duration::from_secs(3));
    let client = world.client(world.config());
    let pages = client.call(&LIST).timeout(Some(Duration::from_secs(4))).pages();
    assert_eq!(pages.map(|page| page.unwrap().names.concat()).collect::<Vec<_>>(), ["a", "z"]);
    assert!(world.attempts().iter().all(|attempt| attempt.timeout() == Some(Duration::from_secs(4))));
}

#[test]
fn pages_are_requested_only_when_polled() {
    const ANSWERS: [Answer; 2] = [Json(r#"{"Names":["a","b"],"NextToken":"two"}"#), LAST];
    let worlds = [(); 3].map(|()| World::new(&ANSWERS));
    let [first, second, third] = &worlds;
    let (client, blocking, local) =
        (first.async_client(first.config()), second.client(second.config()), third.local_client(third.config()));
    drop((client.pages(LIST), client.items(LIST), client.call(&LIST).pages(), client.call(&LIST).items()));
    drop((blocking.pages(LIST), blocking.items(LIST), blocking.call(&LIST).pages(), blocking.call(&LIST).items()));
    drop((local.pages(LIST), local.items(LIST), local.call(&LIST).pages(), local.call(&LIST).items()));
    let requests = || worlds.each_ref().map(|world| world.requests().len());
    assert_eq!(requests(), [0; 3]);

    // A page is requested when all items of the previous one have been returned.
    let (mut streamed, mut iterated, mut on_one_thread) = (client.items(LIST), blocking.items(LIST), local.items(LIST));
    for (item, sent) in [("a", 1), ("b", 1), ("z", 2)] {
        let found = [
            wait(streamed.next()).unwrap().unwrap(),
            iterated.next().unwrap().unwrap(),
            wait(on_one_thread.next()).unwrap().unwrap(),
        ];
        assert_eq!((found, requests()), ([item; 3].map(str::to_owned), [sent; 3]));
    }
}

#[test]
fn a_pending_page_is_requested_once() {
    let memory = Memory::new(ok(r#"{"Names":["z"]}"#));
    let transport = memory.clone();
    let client = Client::with_config(
        config(),
        transport_fn(move |request, _| {
            let answer = transport.answer(request);
            async move {
                tokio::task::yield_now().await;
                answer
            }
        }),
    );
    let mut context = Context::from_waker(Waker::noop());
    let mut pages = pin!(client.pages(LIST));
    // Dropping a pending `next` loses nothing.
    assert!(pin!(pages.next()).poll(&mut context).is_pending());
    assert_eq!(memory.requests().len(), 1);
    assert!(matches!(pin!(pages.next()).poll(&mut context), Poll::Ready(Some(Ok(page))) if page.names == ["z"]));
    assert!(matches!(pages.as_mut().poll_next(&mut context), Poll::Ready(None)));
    assert_eq!(memory.requests().len(), 1);
}

#[test]
fn pages_and_items_implement_the_stream_trait_of_futures() {
    let world =
        World::new(&[Json(r#"{"Names":["a","b"],"NextToken":"two"}"#), Json(r#"{"Names":["c"],"NextToken":"3"}"#)]);
    let client = world.async_client(world.config());
    let items = client.items(LIST).map_ok(|name| name.to_uppercase()).take(3).try_collect::<Vec<_>>();
    assert_eq!(wait(items).unwrap(), ["A", "B", "C"]);
    assert_eq!(world.requests().len(), 2, "a page that nobody polls for is not requested");
}

#[test]
fn the_streams_are_send_and_borrow_nothing() {
    fn is_send_and_static<S: Stream + Unpin + Send + 'static>(stream: S) -> S {
        stream
    }
    let world = World::new(&[Json(r#"{"Names":["a","b"],"NextToken":"two"}"#), LAST]);
    let items = {
        let (client, list) = (world.async_client(world.config()), LIST);
        drop((is_send_and_static(client.pages(list.clone())), is_send_and_static(client.call(&list).pages())));
        is_send_and_static(client.call(&list).items())
    };
    let found = std::thread::spawn(|| wait(items.try_collect::<Vec<_>>())).join().unwrap();
    assert_eq!(found.unwrap(), ["a", "b", "z"]);
}

#[test]
fn debug_of_pages_and_items_shows_no_page_token() {
    let world = World::new(&[]);
    let list = ListNames { next_token: Some("hidden".to_owned()), ..LIST };
    let (client, blocking, local) =
        (world.async_client(world.config()), world.client(world.config()), world.local_client(world.config()));
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        client.pages(list.clone()),
        client.items(list.clone()),
        blocking.pages(list.clone()),
        blocking.items(list.clone()),
        local.pages(list.clone()),
        local.items(list),
    );
    let expected = [r#"Pages { operation: "ListNames", .. } Items { operation: "ListNames", .. }"#; 3].join(" ");
    assert_eq!(shown, expected);
}
