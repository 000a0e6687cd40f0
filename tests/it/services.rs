//! Services: headers, names, failures and authentication that operations share.

mod case;
mod expansion;
mod failures;

use std::collections::BTreeMap;

use connect_core::blocking::Client;
use connect_core::http::{HeaderName, HeaderValue, Request, Response};
use connect_core::{
    Blob, Body, ClientConfig, Endpoint, Operation, RandomTokens, RetryPolicy, blocking, connect_error,
    connect_operation, connect_service, connect_shape,
};

#[connect_service(
    rename_all = "snake_case",
    headers("Accept" = "application/vnd.github+json", "X-Version" = "service"),
    errors(Missing, Taken, Any),
    failures(
        code("error.code", header("X-Code"), "code"),
        message("error.message", "errors[0]"),
        request_id(header("X-Hub-Id"), "error.id"),
        throttling(429, "busy", all(403, header("X-Left" = "0"))),
        transient("lock_timeout"),
        final("quota"),
        retry_after(milliseconds = "error.retry_ms", seconds = header("X-Wait")),
    ),
)]
struct Hub;

#[connect_error(service = Hub, status = 404)]
#[derive(Debug, PartialEq)]
struct Missing {
    doc_url: Option<String>,
}

#[connect_error(service = Hub, status = 409, code = "taken")]
#[derive(Debug, PartialEq)]
struct Taken {}

#[connect_error(service = Hub)]
#[derive(Debug, PartialEq)]
struct Any {
    error_count: Option<u32>,
}

#[connect_shape(service = Hub)]
#[derive(Debug, PartialEq)]
struct Repository {
    full_name: String,
}

#[connect_operation(service = Hub, method = "PATCH", uri = "/repos/{owner_name}", output = Repository, idempotent)]
struct UpdateRepository {
    owner_name: String,
    has_issues: Option<bool>,
    #[connect(header = "X-Member")]
    member: Option<String>,
}

#[connect_operation(service = Hub, method = "GET", uri = "/plain", headers("X-Version" = "operation"))]
struct Plain {}

fn update() -> UpdateRepository {
    UpdateRepository { owner_name: "octo".into(), has_issues: Some(true), member: None }
}

fn config() -> ClientConfig {
    ClientConfig::new(Endpoint::new("https://api.example").unwrap()).with_retry(RetryPolicy::never())
}

fn client(config: ClientConfig, answers: impl Fn(&Request<Body>) -> Response<Body> + Send + Sync + 'static) -> Client {
    Client::with_config(config, blocking::transport_fn(move |request, _| Ok(answers(&request))))
}

fn answer(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> Response<Body> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body)).unwrap()
}

/// Returns the error of a call that is answered so.
fn failed(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
) -> connect_core::Error<HubError> {
    client(config(), move |_| answer(status, headers, body)).send(&update()).unwrap_err()
}

#[test]
fn an_operation_has_the_headers_and_the_case_of_its_service() {
    let client = client(config(), |request| {
        assert_eq!(request.headers()["accept"], "application/vnd.github+json");
        assert_eq!(request.uri(), "https://api.example/repos/octo");
        assert_eq!(request.body().as_bytes(), Some(&br#"{"has_issues":true}"#[..]));
        answer(200, &[], r#"{"full_name":"octo/x"}"#)
    });
    assert_eq!(client.send(&update()).unwrap(), Repository { full_name: "octo/x".into() });
}

#[test]
fn a_header_is_that_of_the_call_then_the_operation_then_the_client_then_the_service() {
    let sent = |config: ClientConfig, operation_is_plain: bool, of_call: Option<&'static str>| {
        let client = client(config, |_| answer(200, &[], "{}"));
        let version = HeaderName::from_static("x-version");
        let header = |value| HeaderValue::from_static(value);
        let prepared = match (operation_is_plain, of_call) {
            (true, Some(value)) => client.call(&Plain {}).header(version, header(value)).prepare().unwrap(),
            (true, None) => client.prepare(&Plain {}).unwrap(),
            (false, Some(value)) => client.call(&update()).header(version, header(value)).prepare().unwrap(),
            (false, None) => client.prepare(&update()).unwrap(),
        };
        let values = prepared.headers().get_all("x-version").iter();
        values.map(|value| value.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let with_client = || config().with_header(HeaderName::from_static("x-version"), HeaderValue::from_static("client"));
    assert_eq!(sent(config(), false, None), ["service"]);
    assert_eq!(sent(with_client(), false, None), ["client"]);
    assert_eq!(sent(with_client(), true, None), ["operation"]);
    assert_eq!(sent(with_client(), true, Some("call")), ["call"]);
    assert_eq!(sent(with_client(), false, Some("call")), ["call"]);
}

#[test]
fn a_header_of_a_member_wins_over_the_client_and_the_call() {
    let name = || HeaderName::from_static("x-member");
    let config = config().with_header(name(), HeaderValue::from_static("client"));
    let client = client(config, |_| answer(200, &[], "{}"));
    let with = UpdateRepository { member: Some("member".into()), ..update() };
    let prepared = client.call(&with).header(name(), HeaderValue::from_static("call")).prepare().unwrap();
    assert_eq!(prepared.headers().get_all("x-member").iter().collect::<Vec<_>>(), ["member"]);
    let without = update();
    let prepared = client.call(&without).header(name(), HeaderValue::from_static("call")).prepare().unwrap();
    assert_eq!(prepared.headers()["x-member"], "call");
}

#[test]
fn without_a_client_a_request_has_the_headers_of_the_service_too() {
    let endpoint = Endpoint::new("https://api.example").unwrap();
    let request = Plain {}.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(request.headers()["accept"], "application/vnd.github+json");
    assert_eq!(request.headers()["x-version"], "operation");
}

#[connect_service(rename_all = "snake_case", body = form)]
struct Forms;

#[connect_operation(service = Forms, method = "POST", uri = "/v1/charges")]
struct CreateCharge {
    amount: u32,
    expand: Vec<String>,
}

#[connect_operation(service = Forms, method = "GET", uri = "/v1/charges/{id}")]
struct GetCharge {
    id: String,
}

#[connect_operation(service = Forms, method = "POST", uri = "/v1/events", body = json)]
struct SendEvent {
    kind: String,
}

#[test]
fn the_service_says_the_format_of_bodies() {
    let client = client(config(), |_| answer(200, &[], "{}"));
    let prepared = client.prepare(&CreateCharge { amount: 5, expand: vec!["customer".into()] }).unwrap();
    assert_eq!(prepared.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(prepared.body(), "amount=5&expand[]=customer");
    let prepared = client.prepare(&GetCharge { id: "ch_1".into() }).unwrap();
    assert!(prepared.body().is_empty() && !prepared.headers().contains_key("content-type"));
    let prepared = client.prepare(&SendEvent { kind: "x".into() }).unwrap();
    assert_eq!(prepared.body(), r#"{"kind":"x"}"#);
}

#[connect_service(rename_all = "snake_case", headers("X-Version" = "service", "Content-Type" = "application/vnd.api+json"))]
struct Typed;

#[connect_operation(service = Typed, method = "PUT", uri = "/typed")]
struct PutTyped {
    #[connect(prefix_headers = "X-")]
    more: BTreeMap<String, String>,
    #[connect(payload, media_type = "image/png")]
    image: Blob,
}

#[connect_operation(service = Typed, method = "POST", uri = "/typed")]
struct PostTyped {
    name: String,
}

#[test]
fn a_header_of_a_map_and_a_media_type_of_a_member_win_too() {
    let put = |more: &[&str]| PutTyped {
        more: more.iter().map(|key| ((*key).to_owned(), "member".to_owned())).collect(),
        image: Blob::from("p".as_bytes().to_vec()),
    };
    let config = config().with_header(HeaderName::from_static("x-version"), HeaderValue::from_static("client"));
    let sent = |operation: PutTyped, version: &'static str| {
        let client = client(config.clone(), move |request| {
            assert_eq!(request.headers()["x-version"], version);
            assert_eq!(request.headers()["content-type"], "image/png");
            answer(200, &[], "{}")
        });
        let call = client.call(&operation);
        let call = call.header(HeaderName::from_static("x-other"), HeaderValue::from_static("call"));
        call.send().unwrap();
        client.send(&operation).unwrap();
    };
    sent(put(&["Version"]), "member");
    sent(put(&["Other"]), "client");
    let client = client(config.clone(), |request| {
        assert_eq!(request.headers()["content-type"], "application/vnd.api+json");
        answer(200, &[], "{}")
    });
    client.send(&PostTyped { name: "n".into() }).unwrap();
}

#[connect_operation(service = Typed, method = "PUT", uri = "/all")]
struct PutWithAll {
    #[connect(prefix_headers = "")]
    all: BTreeMap<String, String>,
    name: String,
}

#[test]
fn the_client_replaces_neither_a_media_type_nor_a_map_of_all_headers() {
    let content_type = || HeaderName::from_static("content-type");
    let config = config().with_header(content_type(), HeaderValue::from_static("text/plain"));
    let client = client(config, |request| {
        let expected = if request.uri().path() == "/all" { "call/call" } else { "image/png" };
        assert_eq!(request.headers()["content-type"], expected);
        answer(200, &[], "{}")
    });
    client.send(&PutTyped { more: BTreeMap::new(), image: Blob::from("p".as_bytes().to_vec()) }).unwrap();
    // A header that is derived from the body is not of the map.
    let all = PutWithAll { all: [("x-a".to_owned(), "b".to_owned())].into(), name: "n".into() };
    client.call(&all).header(content_type(), HeaderValue::from_static("call/call")).send().unwrap();
}
