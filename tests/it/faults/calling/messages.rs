//! Messages of errors: one readable line with the remedy, also when `main` returns an error.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use connect_api::{Host, HostError};
use connect_aws::credentials::from_profile_file;
use connect_core::auth::{AuthError, AuthProblem};
use connect_core::http::HeaderValue;
use connect_core::token::{FixedToken, TokenError};
use connect_core::validate::{Path, Violations};
use connect_core::{
    Document, Endpoint, ErrorKind, Operation, RandomTokens, Timestamp, TransportError, connect_error,
    connect_operation, connect_shape, json,
};

use crate::support::{Memory, answered, config, ok, response, wait};
use crate::world::{Answer, World};

#[connect_operation(
    method = "GET",
    uri = "/books/<Book>",
    output = Page,
    errors(Lost),
    paginated(input = from, output = next, items = books, item = String),
)]
#[derive(Clone)]
struct ListBooks {
    #[connect(length(1..))]
    book: String,
    #[connect(query)]
    from: Option<String>,
}

#[connect_shape]
#[derive(Debug)]
struct Page {
    next: Option<String>,
    books: Vec<String>,
}

#[connect_error(status = 410)]
#[derive(Debug)]
struct Lost {
    message: Option<String>,
}

fn list() -> ListBooks {
    ListBooks { book: "b".into(), from: None }
}

/// Checks that `main` prints the error as one line for people, and returns the line.
fn line(error: &(impl Debug + Display)) -> String {
    let line = format!("{error:?}");
    assert!(line.starts_with(&error.to_string()), "{line}");
    assert!(!line.contains('\n') && !line.contains(" { "), "{line}");
    line
}

#[test]
fn l3_every_error_of_a_call_prints_as_one_line() {
    for (answer, text) in [
        (response(410, &[], r#"{"message":"burnt"}"#), "ListBooks: 410 without an error code: burnt"),
        (response(404, &[("x-amzn-errortype", "NoShelf")], ""), "ListBooks: 404 NoShelf"),
        (ok(r#"{"Books":7}"#), "ListBooks: cannot read the response (200): `Books`: expected"),
    ] {
        let error = answered(&list(), &answer).unwrap_err();
        assert!(line(&error).starts_with(text), "{error:?}");
    }
    let invalid = ListBooks { book: String::new(), from: None };
    let error = invalid.to_http_request(&Endpoint::new("http://h").unwrap(), &RandomTokens).unwrap_err();
    assert_eq!(line(&error), "ListBooks: the input is invalid: `Book` has length 0: at least 1 is required");
}

#[test]
fn l3_the_line_of_an_error_has_its_causes() {
    let world = World::new(&[Answer::Refused; 4]);
    let error = world.client(world.config()).send(&list()).unwrap_err();
    assert_eq!(
        line(&error),
        "ListBooks: cannot connect to the server: check the endpoint and the network; caused by: connection refused"
    );

    let unknown = std::io::Error::other("no such host: books.example\nsee resolv.conf");
    let error = TransportError::connect(std::io::Error::new(std::io::ErrorKind::NotFound, unknown));
    assert!(line(&error).ends_with("caused by: no such host: books.example see resolv.conf"), "{error:?}");
}

#[test]
fn l3_the_errors_of_setting_up_a_client_print_as_one_line() {
    for url in ["books.example", "ftp://books.example", "http://", "http://h?q", "http://a:b@h", "http://h:port"] {
        let error = Endpoint::new(url).unwrap_err();
        assert!(line(&error).starts_with("the endpoint"), "{url}: {error:?}");
        assert!(error.to_string().contains(": "), "what to do: {error}");
    }
    for region in ["Frankfurt", "", "eu-central-1/"] {
        let error = Host::connect(region).endpoint().unwrap_err();
        assert!(line(&error).starts_with("invalid region name: use lower-case letters"), "{region}: {error:?}");
    }
    let error = HostError::Endpoint(Endpoint::new("h").unwrap_err());
    assert!(line(&error).contains("; caused by: the endpoint"), "{error:?}");
    let error = from_profile_file("/no/such/file", "default").unwrap_err();
    assert!(line(&error).contains("/no/such/file"), "{error:?}");
}

#[test]
fn l3_other_errors_print_as_one_line_too() {
    line(&TokenError::new("no randomness"));
    line(&json::from_slice::<Document>(b"{").unwrap_err());
    line(&connect_core::error::TimeRangeError);
    line(&AuthError::new(AuthProblem::Denied, "no: ask").with_source("a cause"));
    let error = answered(&list(), &ok("[]")).unwrap_err();
    line(error.decode_error().unwrap());
    line(error.decode_error().unwrap().json().unwrap());
}

#[test]
fn l3_alternate_debug_prints_the_fields_of_an_error() {
    let error = answered(&list(), &response(410, &[], r#"{"message":"burnt"}"#)).unwrap_err();
    let fields = format!("{error:#?}");
    for field in ["kind: Service", "status: 410", "attempts: 1", "Lost {"] {
        assert!(fields.contains(field), "{field}: {fields}");
    }
    let fields = format!("{:#?}", TransportError::timeout());
    assert!(fields.contains("kind: Timeout") && fields.contains("may_have_reached: true"), "{fields}");
}

#[test]
fn calling_every_transport_error_names_a_remedy() {
    let errors = [
        TransportError::connect("x"),
        TransportError::timeout(),
        TransportError::closed("x"),
        TransportError::too_large(),
        TransportError::protocol("x"),
        TransportError::unsupported("x"),
        TransportError::other("x"),
    ];
    for error in errors {
        assert!(error.to_string().split_once(": ").is_some_and(|(_, remedy)| remedy.len() > 10), "{error}");
    }
}

#[connect_operation(method = "PUT", uri = "/times/<Id>", output = ())]
#[derive(Default)]
struct PutTimes {
    id: String,
    #[connect(required)]
    name: Option<String>,
    #[connect(timestamp = "date-time", query)]
    at: Option<Timestamp>,
    #[connect(serde)]
    odd: Option<Odd>,
}

struct Odd;

impl serde::Serialize for Odd {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("no"))
    }
}

impl<'de> serde::Deserialize<'de> for Odd {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Ok(Self)
    }
}

#[test]
fn calling_every_violation_has_a_subject_and_a_remedy() {
    let put = PutTimes { at: Some(Timestamp::new(i64::MIN, 0)), odd: Some(Odd), ..PutTimes::default() };
    let endpoint = Endpoint::new("http://h").unwrap();
    let error = put.prepare(&endpoint, &FixedToken::new("t")).unwrap_err();
    assert_eq!(error.violations().len(), 4, "{error}");

    let long = PutTimes { id: "x".repeat(70_000), name: Some(String::new()), ..PutTimes::default() };
    let long = long.prepare(&endpoint, &FixedToken::new("t")).unwrap_err();

    // The root has no name.
    let mut root = Violations::default();
    for violation in error.violations() {
        root.add(Path::ROOT, violation.kind().clone());
    }
    for violation in error.violations().iter().chain(long.violations()).chain(&root) {
        let text = violation.to_string();
        assert!(text.starts_with('`') || text.starts_with("the "), "no subject: {text}");
        assert!(text.split_once(": ").is_some_and(|(_, remedy)| remedy.len() > 5), "no remedy: {text}");
    }
}

#[test]
fn calling_too_many_headers_are_a_violation_of_the_request() {
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config());
    let operation = list();
    let mut call = client.call(&operation);
    for index in 0..40_000 {
        let name = format!("x-{index}").parse().unwrap();
        call = call.header(name, HeaderValue::from_static("1"));
    }
    let error = call.send().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListBooks: the input is invalid: the request exceeds the maximum of 32,768 headers: send fewer"
    );
    assert!(memory.requests().is_empty());
}

#[test]
fn calling_an_error_of_pagination_has_sent_nothing() {
    let page = r#"{"Next":"again","Books":[]}"#;
    let world = World::new(&[Answer::Json(page), Answer::Json(page)]);
    let mut pages = world.client(world.config()).pages(list());
    let (first, second) = (pages.next().unwrap(), pages.next().unwrap());
    assert!(first.is_ok() && second.is_ok());
    let error = pages.next().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Pagination, 0));
    assert!(line(&error).ends_with(": use the pages read so far"), "{error}");
    assert!(error.source().is_none() && pages.next().is_none());

    let world = World::new(&[Answer::Json(page), Answer::Json(page)]);
    let mut pages = world.async_client(world.config()).pages(list());
    let last = wait(async {
        assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok());
        pages.next().await.unwrap().unwrap_err()
    });
    assert_eq!((last.kind(), last.attempts()), (ErrorKind::Pagination, 0));
}
