//! Pagination by the header `Link` (RFC 8288): which links are followed, and where to.

use connect_core::pagination::{NextPage, PageToken, Paginated};
use connect_core::{Endpoint, ErrorKind, Secret, connect_operation, connect_shape};

use crate::pages::{Paged, items, pages, sent};
use crate::support::wait;
use crate::world::Answer::{self, Json, Status, With};
use crate::world::World;

#[connect_operation(
    method = "GET",
    uri = "/repos/{Owner}/issues",
    output = Issues,
    auth = bearer(token),
    paginated(link = link, items = issues, item = String),
)]
#[derive(Clone)]
struct ListIssues {
    owner: String,
    #[connect(header = "X-Token", sensitive)]
    token: Secret<String>,
    #[connect(query = "labels")]
    labels: Option<String>,
}

#[connect_shape]
struct Issues {
    #[connect(header = "Link")]
    link: Option<String>,
    issues: Vec<String>,
}

fn list() -> ListIssues {
    ListIssues { owner: "o".to_owned(), token: Secret::new("t".to_owned()), labels: Some("a b".to_owned()) }
}

/// Returns a page with one issue and this header.
const fn linked(link: &'static str) -> Answer {
    With("link", link, r#"{"Issues":["i"]}"#)
}

/// The last page.
const LAST: Answer = Json(r#"{"Issues":["z"]}"#);

fn found(paged: &Paged<String>) -> String {
    paged.found.iter().map(|item| item.as_deref().unwrap()).collect()
}

#[test]
fn the_link_of_a_page_leads_to_the_next_one() {
    let answers = [
        linked(r#"<http://localhost/repos/o/issues?labels=a+b&page=2>; rel="next", <http://localhost/x>; rel="last""#),
        linked(r#"</repositories/17/issues?after=Y%3D,;x>; title="a, \"b\""; REL=Next; rel=prev"#),
        linked("<?after=z>; rel=\"prev next\""),
        linked("<other>; rel=next"),
        linked("</first>; rel=first"),
    ];
    let paged = items(&list(), &answers);
    assert_eq!(found(&paged), "iiiii");
    let sent = [
        "GET /repos/o/issues?labels=a%20b",
        "GET /repos/o/issues?labels=a+b&page=2",
        "GET /repositories/17/issues?after=Y%3D,;x",
        "GET /repositories/17/issues?after=z",
        "GET /repositories/17/other",
    ];
    assert_eq!(paged.sent, sent);
}

#[test]
fn a_page_without_a_link_to_a_next_page_is_the_last() {
    for last in
        [LAST, linked(""), linked("</2>; rel=prev"), linked("</2>; rel=next; anchor=\"/other\""), linked("oops")]
    {
        assert_eq!(items(&list(), &[last]).sent.len(), 1, "{last:?}");
    }
}

#[test]
fn method_headers_and_body_stay_those_of_the_operation() {
    #[connect_operation(method = "POST", uri = "/search", output = Issues, paginated(link = link))]
    #[derive(Clone)]
    struct Search {
        #[connect(header = "X-Kind")]
        kind: String,
        text: String,
    }
    let answers = [linked("</search?page=2>; rel=next"), LAST];
    let search = Search { kind: "k".to_owned(), text: "t".to_owned() };
    let paged = pages(&search, &answers, |_| ());
    assert_eq!(paged.sent, [r#"POST /search {"Text":"t"}"#, r#"POST /search?page=2 {"Text":"t"}"#]);

    let world = World::new(&answers);
    assert_eq!(world.client(world.config()).pages(search).flatten().count(), 2);
    for request in world.requests() {
        assert_eq!(request.headers()["x-kind"], "k");
        assert_eq!(request.headers()["content-type"], "application/json");
        assert_eq!(request.uri().host(), Some("localhost"));
    }
}

#[test]
fn a_link_to_another_origin_is_not_followed_and_named_without_its_query() {
    for (link, origin) in [
        ("<https://evil.example/issues?key=hidden>; rel=next", "https://evil.example"),
        ("<//evil.example?key=hidden>; rel=next", "http://evil.example"),
        ("<https://localhost/issues?key=hidden>; rel=next", "https://localhost"),
        ("<http://localhost:8080/issues?key=hidden>; rel=next", "http://localhost:8080"),
        ("<http://user:hidden@localhost/issues>; rel=next", "http://localhost"),
        ("<http://localhost@evil.example/issues>; rel=next", "http://evil.example"),
    ] {
        let paged = items(&list(), &[linked(link)]);
        let message = format!(
            "Pagination: ListIssues: the link to the next page goes to another origin, {origin}, and was not followed, \
             because the request has the credentials of the endpoint: if you trust that origin, call it as the endpoint"
        );
        assert_eq!(paged.found, [Ok("i".to_owned()), Err(message)]);
        assert_eq!(paged.sent.len(), 1, "nothing is sent to {origin}");
    }
}

#[test]
fn a_link_that_is_not_a_uri_is_an_error() {
    let paged = items(&list(), &[linked("<http://localhost:port/>; rel=next")]);
    let message = "Pagination: ListIssues: the service returned a link to the next page that is not a URI: use the \
                   pages read so far";
    assert_eq!(paged.found, [Ok("i".to_owned()), Err(message.to_owned())]);
}

#[test]
fn a_link_to_a_page_that_was_requested_is_a_repeated_page() {
    let repeated =
        Err("Pagination: ListIssues: the service returned a link to a page twice, so the pages would never \
                        end: use the pages read so far"
            .to_owned());
    let (to_first, to_second) = (linked("<?labels=a%20b>; rel=next"), linked("</2>; rel=next"));
    for (answers, ends_after) in [(&[to_first][..], 1), (&[to_second, to_second], 2), (&[linked("<>; rel=next")], 1)] {
        let paged = items(&list(), answers);
        let (last, before) = paged.found.split_last().unwrap();
        assert_eq!((last, before.len()), (&repeated, ends_after), "{answers:?}");
    }
}

#[test]
fn the_path_prefix_and_the_port_of_the_endpoint_belong_to_the_uri_of_a_request() {
    let world = World::new(&[linked("<more?page=2>; rel=next"), linked("<http://Host:8080/x>; rel=next"), LAST]);
    let config = world.config().with_endpoint(Endpoint::new("http://host:8080/api/v1").unwrap());
    assert_eq!(world.client(config).pages(list()).flatten().count(), 3);
    let sent = ["GET /api/v1/repos/o/issues?labels=a%20b", "GET /api/v1/repos/o/more?page=2", "GET /x"];
    assert_eq!(crate::pages::sent(&world), sent);
    assert!(world.requests().iter().all(|request| request.uri().authority().unwrap() == "host:8080"));
}

#[test]
fn pages_can_resume_from_the_operation_and_the_link() {
    const ANSWERS: [Answer; 4] = [linked("</2?x=1>; rel=next"), Status(400), linked("<3>; rel=next"), LAST];
    let world = World::new(&ANSWERS);
    let client = world.client(world.config());
    let mut pages = client.pages(list());
    assert!(pages.link().is_none() && pages.next().unwrap().is_ok());
    assert_eq!(pages.link(), Some("/2?x=1"));
    assert!(pages.next().unwrap().is_err() && pages.next().is_none());
    let rest = client.pages(pages.operation().clone()).with_link(pages.link().unwrap());
    assert_eq!(rest.flatten().count(), 2);
    assert_eq!(sent(&world)[1..], ["GET /2?x=1", "GET /2?x=1", "GET /3"]);

    let world = World::new(&ANSWERS);
    let client = world.async_client(world.config());
    let mut pages = client.pages(list());
    assert!(wait(pages.next()).unwrap().is_ok() && wait(pages.next()).unwrap().is_err());
    let mut rest = client.pages(pages.operation().clone()).with_link(pages.link().unwrap());
    while let Some(page) = wait(rest.next()) {
        page.unwrap();
    }
    assert_eq!(sent(&world)[1..], ["GET /2?x=1", "GET /2?x=1", "GET /3"]);
}

#[test]
fn pages_do_not_resume_at_a_link_to_another_origin() {
    let world = World::new(&[]);
    let mut pages = world.client(world.config()).pages(list()).with_link("http://evil.example/");
    assert_eq!(pages.next().unwrap().err().unwrap().kind(), ErrorKind::Pagination);
    assert!(pages.next().is_none() && world.requests().is_empty());
}

#[test]
fn an_author_can_follow_a_link_in_the_body() {
    #[connect_operation(method = "GET", uri = "/people", output = People)]
    #[derive(Clone)]
    struct ListPeople {}
    #[connect_shape]
    struct People {
        next: Option<String>,
    }
    impl Paginated for ListPeople {
        fn page_token(&self) -> Option<PageToken<'_>> {
            None
        }
        fn next_page(&mut self, output: &People) -> NextPage {
            output.next.clone().map_or(NextPage::End, NextPage::Link)
        }
    }
    let paged = pages(&ListPeople {}, &[Json(r#"{"Next":"http://localhost/people/?page=2"}"#), Json("{}")], |_| ());
    assert_eq!(paged.sent, ["GET /people", "GET /people/?page=2"]);
}

#[connect_operation(
    method = "GET",
    uri = "/messages",
    output = Messages,
    paginated(next_link = meta.next, items = messages, item = String),
)]
#[derive(Clone)]
struct ListMessages {}

#[connect_shape]
struct Messages {
    meta: Option<Meta>,
    messages: Vec<String>,
}

#[connect_shape]
struct Meta {
    next: Option<String>,
}

#[test]
fn the_link_to_the_next_page_may_be_in_the_body() {
    let answers = [
        Json(r#"{"Meta":{"Next":"http://localhost/messages?page=2"},"Messages":["a"]}"#),
        Json(r#"{"Meta":{"Next":"/other?page=3"},"Messages":["b"]}"#),
        Json(r#"{"Meta":{"Next":"?page=4"},"Messages":[]}"#),
        Json(r#"{"Meta":{"Next":null},"Messages":["c"]}"#),
    ];
    let paged = items(&ListMessages {}, &answers);
    assert_eq!(found(&paged), "abc");
    assert_eq!(paged.sent, ["GET /messages", "GET /messages?page=2", "GET /other?page=3", "GET /other?page=4"]);
    for last in [r#"{"Messages":["z"]}"#, r#"{"Meta":{},"Messages":["z"]}"#, r#"{"Meta":{"Next":""},"Messages":["z"]}"#]
    {
        assert_eq!(found(&items(&ListMessages {}, &[Json(last)])), "z", "{last}");
    }
}

#[test]
fn a_link_in_the_body_to_another_origin_or_a_page_again_is_an_error() {
    let foreign = items(&ListMessages {}, &[Json(r#"{"Meta":{"Next":"https://evil.example/"},"Messages":["a"]}"#)]);
    let error = foreign.found.last().unwrap().as_ref().unwrap_err();
    assert!(error.contains("https://evil.example"), "{error}");
    let again = items(&ListMessages {}, &[Json(r#"{"Meta":{"Next":"/messages"},"Messages":["a"]}"#)]);
    let error = again.found.last().unwrap().as_ref().unwrap_err();
    assert!(error.contains("twice"), "{error}");
}

#[test]
fn a_text_that_is_no_link_is_an_error_and_not_the_end() {
    for text in ["http://localhost/repos/o/issues?page=2", "/repos/o/issues?page=2", "<http://localhost/x"] {
        let paged = items(&list(), &[linked(text)]);
        let error = paged.found.last().unwrap().as_ref().unwrap_err();
        assert!(error.starts_with("Pagination"), "{text}: {error}");
    }
}
