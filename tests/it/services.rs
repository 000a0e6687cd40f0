//! Services: headers, names, failures and authentication that operations share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use connect_core::blocking::Client;
use connect_core::client::Clock;
use connect_core::http::{HeaderName, HeaderValue, Request, Response};
use connect_core::shape::StringShape;
use connect_core::{
    Blob, Body, ClientConfig, Endpoint, Operation, RandomTokens, RetryPolicy, Secret, Timestamp, UnknownInteger,
    UnknownValue, UnknownVariant, blocking, connect_error, connect_operation, connect_service, connect_shape,
    string_shape,
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
        assert_eq!(request.body().as_bytes(), br#"{"has_issues":true}"#);
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

#[test]
fn the_code_and_the_message_are_where_the_service_says() {
    let error = failed(400, &[], r#"{"error":{"code":"auth:revoked","message":"no"}}"#);
    assert_eq!((error.code(), error.message()), (Some("auth:revoked"), Some("no")));
    let error = failed(400, &[("x-code", "in-header")], r#"{"code":21211,"errors":["first","second"]}"#);
    assert_eq!((error.code(), error.message()), (Some("in-header"), Some("first")));
    let error = failed(400, &[], r#"{"code":21211,"message":"elsewhere"}"#);
    assert_eq!((error.code(), error.message()), (Some("21211"), None));
    assert_eq!(error.to_string(), "UpdateRepository: 400 21211");
    let error = failed(400, &[("x-amzn-errortype", "Other")], r#"{"__type":"Other"}"#);
    assert_eq!(error.code(), None, "the rules of restJson1 do not apply");
}

#[test]
fn a_failure_is_the_error_of_its_code_then_of_its_status_then_the_one_for_all() {
    let service = |status, body| failed(status, &[], body).into_service();
    assert!(matches!(service(404, r#"{"doc_url":"u"}"#), Some(HubError::Missing(Missing { doc_url: Some(_) }))));
    assert!(matches!(service(404, r#"{"code":"gone"}"#), Some(HubError::Missing(_))));
    assert!(matches!(service(404, r#"{"code":"taken"}"#), Some(HubError::Taken(_))));
    assert!(matches!(service(409, r#"{"code":"other"}"#), Some(HubError::Any(_))), "`taken` is not its code");
    assert!(matches!(service(500, r#"{"error_count":7}"#), Some(HubError::Any(Any { error_count: Some(7) }))));
    assert!(matches!(service(404, ""), Some(HubError::Missing(_))));
    assert!(matches!(service(500, "<html>"), Some(HubError::Any(Any { error_count: None }))));
}

#[test]
fn the_code_that_a_declaration_expects_is_not_reported_if_it_was_not_sent() {
    let error = failed(404, &[], "{}");
    assert_eq!((error.code(), error.to_string()), (None, "UpdateRepository: 404 without an error code".to_owned()));
}

#[test]
fn the_request_id_is_where_the_service_says() {
    assert_eq!(failed(400, &[("x-hub-id", "h")], r#"{"error":{"id":"b"}}"#).request_id(), Some("h"));
    assert_eq!(failed(400, &[("x-request-id", "x")], r#"{"error":{"id":"b"}}"#).request_id(), Some("b"));
    assert_eq!(failed(400, &[("x-request-id", "x")], "{}").request_id(), Some("x"));
    let client = client(config(), |_| answer(200, &[("x-hub-id", "ok")], r#"{"full_name":"x"}"#));
    let (_, metadata) = client.call(&update()).send_with_metadata().unwrap();
    assert_eq!(metadata.request_id(), Some("ok"));
}

#[test]
fn the_request_id_of_a_success_can_be_in_the_body_too() {
    let called = |headers: &'static [(&'static str, &'static str)], body: &'static str| {
        client(config(), move |_| answer(200, headers, body)).call(&update()).send_with_metadata()
    };
    let body = r#"{"full_name":"x","error":{"id":"b"}}"#;
    for (headers, body, id) in [
        (&[("x-request-id", "x")], body, "b"),
        (&[("x-hub-id", "h")], body, "h"),
        (&[("x-request-id", "x")], r#"{"full_name":"x"}"#, "x"),
    ] {
        assert_eq!(called(headers, body).unwrap().1.request_id(), Some(id));
    }
    let unreadable = called(&[], r#"{"error":{"id":"b"}}"#).unwrap_err();
    assert_eq!(unreadable.request_id(), Some("b"));
}

#[test]
fn the_service_says_which_failures_are_throttling_transient_or_final() {
    let error = failed(403, &[("x-left", "0")], "{}");
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.auth_problem(), None, "a throttled caller is not denied");
    assert!(!failed(403, &[("x-left", "1")], "{}").is_throttling());
    assert!(!failed(404, &[("x-left", "0")], "{}").is_throttling(), "the last request of a period is no failure");
    assert!(failed(400, &[], r#"{"code":"busy"}"#).is_throttling());
    let error = failed(409, &[], r#"{"code":"lock_timeout"}"#);
    assert!(!error.is_throttling() && error.is_retryable());
    let error = failed(429, &[], r#"{"code":"quota"}"#);
    assert!(!error.is_throttling() && !error.is_retryable());
    assert!(!failed(400, &[], r#"{"code":"ThrottlingException"}"#).is_throttling(), "a code of AWS says nothing");
    assert!(failed(503, &[], "{}").is_retryable());
}

/// Returns the waits of a call whose first attempt fails with this response.
fn waits(status: u16, headers: &'static [(&'static str, &'static str)], body: &'static str) -> Vec<Duration> {
    let waits = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let calls = std::sync::atomic::AtomicU32::new(0);
    let kept = std::sync::Arc::clone(&waits);
    let config = config().with_retry(RetryPolicy::new());
    let client = client(config, move |_| {
        if calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0 {
            answer(status, headers, body)
        } else {
            answer(200, &[], r#"{"full_name":"x"}"#)
        }
    });
    let client = client.with_sleep(move |wait: Duration| kept.lock().unwrap().push(wait));
    client.send(&update()).unwrap();
    let waits = waits.lock().unwrap();
    waits.clone()
}

#[test]
fn a_retry_waits_as_long_as_the_service_says() {
    assert_eq!(waits(429, &[], r#"{"error":{"retry_ms":1500}}"#), [Duration::from_millis(1500)]);
    assert_eq!(waits(429, &[("x-wait", "2.5")], "{}"), [Duration::from_millis(2500)]);
    assert_eq!(waits(429, &[("retry-after", "3")], "{}"), [Duration::from_secs(3)]);
    // The standard header comes first.
    assert_eq!(waits(429, &[("retry-after", "3"), ("x-wait", "2.5")], "{}"), [Duration::from_secs(3)]);
}

#[test]
fn the_wait_of_a_rate_limit_is_not_that_of_other_failures() {
    let wait = waits(503, &[("x-wait", "19")], "{}");
    assert!(wait.len() == 1 && wait[0] < Duration::from_secs(1), "{wait:?}");
    assert_eq!(waits(503, &[("x-wait", "19"), ("retry-after", "2")], "{}"), [Duration::from_secs(2)]);
}

#[connect_service(rename_all = "snake_case", failures(retry_after(milliseconds = header("Retry-After"))))]
struct Discord;

#[connect_operation(service = Discord, method = "GET", uri = "/users/@me")]
struct GetMe {}

#[test]
fn a_service_can_give_the_header_retry_after_a_unit_of_its_own() {
    let waits = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let kept = std::sync::Arc::clone(&waits);
    let config = config().with_retry(RetryPolicy::new().with_max_attempts(2));
    let client = client(config, |_| answer(429, &[("retry-after", "1500")], "{}"));
    let client = client.with_sleep(move |wait: Duration| kept.lock().unwrap().push(wait));
    let error = client.send(&GetMe {}).unwrap_err();
    assert_eq!(*waits.lock().unwrap(), [Duration::from_millis(1500)]);
    assert_eq!(error.to_string(), "GetMe: 429", "the service has no codes, so none is missing");
}

#[connect_service(rename_all = "snake_case", failures(code = "error", unless = "ok", throttling("ratelimited")))]
struct Slack;

#[connect_error(service = Slack, code = "channel_not_found")]
#[derive(Debug)]
struct ChannelNotFound {}

#[connect_operation(service = Slack, method = "POST", uri = "/api/chat.postMessage", errors(ChannelNotFound))]
struct PostMessage {
    channel: String,
}

#[connect_service(rename_all = "snake_case", failures(code = "error.code", when = "error"))]
struct Rpc;

#[connect_operation(service = Rpc, method = "POST", uri = "/rpc")]
struct Invoke {}

#[test]
fn a_failure_can_be_inside_a_successful_response() {
    let send = |body: &'static str| {
        client(config(), move |_| answer(200, &[], body)).send(&PostMessage { channel: "c".into() })
    };
    assert!(send(r#"{"ok":true,"error":"x"}"#).is_ok());
    assert!(send(r#"{"error":"x"}"#).is_ok(), "only `false` is a failure");
    let error = send(r#"{"ok":false,"error":"channel_not_found"}"#).unwrap_err();
    assert_eq!((error.code(), error.status().unwrap().as_u16()), (Some("channel_not_found"), 200));
    assert!(matches!(error.service(), Some(PostMessageError::ChannelNotFound(_))));
    assert!(send(r#"{"ok":false,"error":"ratelimited"}"#).unwrap_err().is_throttling());
    let send = |body: &'static str| client(config(), move |_| answer(200, &[], body)).send(&Invoke {});
    assert!(send(r#"{"result":1,"error":null}"#).is_ok());
    assert_eq!(send(r#"{"error":{"code":-32601}}"#).unwrap_err().code(), Some("-32601"));
}

#[test]
fn a_failure_inside_a_success_is_found_without_a_client_too() {
    let response = Response::new(connect_core::Bytes::from_static(br#"{"ok":false,"error":"not_authed"}"#));
    let error = PostMessage::from_http_response(response).unwrap_err();
    assert_eq!(error.code(), Some("not_authed"));
}

#[connect_service(rename_all = "camelCase", failures(problem))]
struct Problems;

#[connect_error(service = Problems, code = "https://example.com/probs/out-of-credit")]
#[derive(Debug)]
struct OutOfCredit {
    balance: u32,
}

#[connect_operation(service = Problems, method = "GET", uri = "/account", errors(OutOfCredit))]
struct Account {}

#[test]
fn problem_details_are_read_by_one_word() {
    let body = r#"{"type":"https://example.com/probs/out-of-credit","title":"No credit.","status":403,
        "detail":"Your balance is 30.","balance":30}"#;
    let error = client(config(), move |_| answer(403, &[], body)).send(&Account {}).unwrap_err();
    assert_eq!(error.code(), Some("https://example.com/probs/out-of-credit"));
    assert_eq!(error.message(), Some("Your balance is 30."));
    assert!(matches!(error.service(), Some(AccountError::OutOfCredit(OutOfCredit { balance: 30 }))));
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

#[connect_error(service = Slack, code = "not_in_channel")]
#[derive(Debug)]
struct NotInChannel {}

#[connect_error(service = Slack)]
#[derive(Debug)]
struct OtherFailure {}

#[connect_operation(
    service = Slack,
    method = "POST",
    uri = "/api/chat.delete",
    errors(ChannelNotFound, OtherFailure, NotInChannel)
)]
struct DeleteMessage {}

#[connect_operation(method = "POST", uri = "/delete", errors(NotInChannel, OtherFailure))]
struct DeleteByRestJson {}

#[test]
fn an_error_with_only_a_code_is_not_the_one_for_all_failures() {
    let of = |body: &'static str| {
        let client = client(config(), move |_| answer(409, &[], body));
        client.send(&DeleteMessage {}).unwrap_err().into_service()
    };
    assert!(matches!(of(r#"{"error":"not_in_channel"}"#), Some(DeleteMessageError::NotInChannel(_))));
    assert!(matches!(of(r#"{"error":"channel_not_found"}"#), Some(DeleteMessageError::ChannelNotFound(_))));
    assert!(matches!(of(r#"{"error":"else"}"#), Some(DeleteMessageError::OtherFailure(_))));
    let of = |body: &'static str| {
        let client = client(config(), move |_| answer(409, &[], body));
        client.send(&DeleteByRestJson {}).unwrap_err().into_service()
    };
    assert!(matches!(of(r#"{"code":"not_in_channel"}"#), Some(DeleteByRestJsonError::NotInChannel(_))));
    assert!(matches!(of(r#"{"code":"else"}"#), Some(DeleteByRestJsonError::OtherFailure(_))));
}

/// A service whose messages can be where its errors have secrets.
#[connect_service(
    rename_all = "snake_case",
    failures(code = "code", message("detail", "error.text", "title")),
    errors(Leak, Nested, Beside, Total)
)]
struct Indiscreet;

#[connect_error(service = Indiscreet, code = "leak")]
#[derive(Debug)]
struct Leak {
    #[connect(sensitive)]
    detail: Option<Secret<String>>,
    title: Option<String>,
    count: Option<u32>,
}

#[connect_error(service = Indiscreet, code = "nested")]
#[derive(Debug)]
struct Nested {
    error: Option<Inner>,
}

#[connect_shape(service = Indiscreet)]
#[derive(Debug)]
struct Inner {
    #[connect(sensitive)]
    text: Secret<String>,
}

#[connect_error(service = Indiscreet, code = "beside")]
#[derive(Debug)]
struct Beside {
    #[connect(header = "X-Count")]
    count: Option<u32>,
    error: Option<Inner>,
}

#[connect_error(service = Indiscreet, code = "total")]
#[derive(Debug)]
struct Total {
    #[connect(payload)]
    body: Option<WholeBody>,
}

#[connect_shape(service = Indiscreet)]
#[derive(Debug)]
struct WholeBody {
    #[connect(sensitive)]
    detail: Option<Secret<u64>>,
}

#[connect_operation(service = Indiscreet, method = "GET", uri = "/leaks")]
struct GetLeaks {}

#[test]
fn a_message_that_is_a_secret_of_its_error_is_not_printed() {
    for (body, hidden) in [
        (r#"{"code":"leak","detail":"hunter\"2"}"#, "hunter"),
        (r#"{"code":"leak","detail":"hunter2","count":"unreadable"}"#, "hunter2"),
        (r#"{"code":"nested","error":{"text":"hunter2"}}"#, "hunter2"),
        (r#"{"code":"beside","error":{"text":"hunter2"}}"#, "hunter2"),
        (r#"{"code":"total","detail":424242}"#, "424242"),
    ] {
        let error = client(config(), move |_| answer(400, &[], body)).send(&GetLeaks {}).unwrap_err();
        assert!(error.message().unwrap().contains(hidden), "the caller can still get it");
        let printed = format!("{error} {error:?} {error:#?}");
        assert!(!printed.contains(hidden), "{printed}");
    }
    let beside = client(config(), |_| answer(400, &[("x-count", "3")], r#"{"code":"beside"}"#));
    let error = beside.send(&GetLeaks {}).unwrap_err();
    assert!(matches!(error.service(), Some(IndiscreetError::Beside(Beside { count: Some(3), error: None }))));
    // Another message of the same error is printed.
    for body in [
        r#"{"code":"leak","title":"no such key"}"#,
        r#"{"code":"nested","title":"no such key"}"#,
        r#"{"code":"total","title":"no such key"}"#,
    ] {
        let error = client(config(), move |_| answer(400, &[], body)).send(&GetLeaks {}).unwrap_err();
        assert!(error.to_string().contains("no such key"), "{error}");
    }
}

#[connect_service(rename_all = "snake_case", failures(code = "error", unless = "ok", when = "error"))]
struct Both;

#[connect_operation(service = Both, method = "POST", uri = "/both")]
struct CallBoth {}

#[test]
fn two_members_can_each_make_a_success_a_failure() {
    for (body, fails) in
        [(r#"{"ok":false}"#, true), (r#"{"error":"x"}"#, true), (r#"{"ok":true,"error":null}"#, false), ("{}", false)]
    {
        assert_eq!(client(config(), move |_| answer(200, &[], body)).send(&CallBoth {}).is_err(), fails, "{body}");
    }
}

#[connect_service(
    rename_all = "snake_case",
    failures(
        code = "code",
        message("message", "code"),
        throttling(429),
        retry_after(seconds(header("Retry-After"), "delay"), epoch_seconds = "reset"),
    )
)]
struct Odd;

#[connect_operation(service = Odd, method = "GET", uri = "/odd")]
struct GetOdd {}

/// Returns the wait before the second attempt of a call that is throttled with this response at
/// 2015-10-21T07:28:00Z, or `None` if there is no second attempt.
fn odd_wait(headers: &'static [(&'static str, &'static str)], body: &'static str) -> Option<Duration> {
    /// A clock that stands still.
    #[derive(Debug)]
    struct Still;
    impl Clock for Still {
        fn elapsed(&self) -> Option<Duration> {
            None
        }

        fn now(&self) -> Option<Timestamp> {
            Some(Timestamp::new(1_445_412_480, 0))
        }
    }

    let waits = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let kept = std::sync::Arc::clone(&waits);
    let config = config().with_retry(RetryPolicy::new().with_max_attempts(2)).with_clock(Still);
    let client = client(config, move |_| answer(429, headers, body));
    let client = client.with_sleep(move |wait: Duration| kept.lock().unwrap().push(wait));
    client.send(&GetOdd {}).unwrap_err();
    let waits = waits.lock().unwrap();
    waits.first().copied()
}

#[test]
fn the_time_of_a_retry_is_read_in_each_of_its_forms() {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(odd_wait(&[("retry-after", "2")], "{}"), seconds(2));
    assert_eq!(odd_wait(&[("retry-after", "Wed, 21 Oct 2015 07:28:03 GMT")], r#"{"delay":9}"#), seconds(3));
    assert_eq!(odd_wait(&[("retry-after", "2015-10-21T07:28:04Z")], "{}"), seconds(4));
    assert_eq!(odd_wait(&[], r#"{"delay":"1.5s"}"#), Some(Duration::from_millis(1500)));
    assert_eq!(odd_wait(&[], r#"{"delay":"5"}"#), seconds(5));
    assert_eq!(odd_wait(&[], r#"{"reset":1445412486}"#), seconds(6));
    assert_eq!(odd_wait(&[], r#"{"reset":"1445412486.25"}"#), seconds(7), "not too early");
    assert_eq!(odd_wait(&[], r#"{"reset":1.445412486e9}"#), seconds(6));
    assert!(odd_wait(&[], r#"{"reset":1445412400}"#) < seconds(1), "in the past");
    for too_long in [r#"{"delay":1e30}"#, r#"{"delay":99999999999}"#, r#"{"reset":9e18}"#] {
        assert_eq!(odd_wait(&[], too_long), None, "{too_long}");
    }
}

#[test]
fn a_message_that_is_the_code_is_printed_once() {
    let error = client(config(), |_| answer(400, &[], r#"{"code":"bad"}"#)).send(&GetOdd {}).unwrap_err();
    assert_eq!((error.message(), error.to_string().as_str()), (Some("bad"), "GetOdd: 400 bad"));
}

#[test]
fn the_error_for_all_failures_has_any_body_and_that_of_a_status_does_not() {
    for body in ["<html>", "Retry later\n", "[]", ""] {
        assert!(matches!(failed(418, &[], body).service(), Some(HubError::Any(_))), "{body}");
    }
    // A proxy can send the status too.
    assert!(matches!(failed(404, &[], "<html>").service(), Some(HubError::Any(_))));
    assert!(matches!(failed(404, &[], "{}").service(), Some(HubError::Missing(_))));
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

#[connect_service(rename_all = "snake_case", errors(NoMembers))]
struct Names;

#[connect_error(status = 404)]
#[derive(Debug)]
struct NoMembers {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct NodeId(String);

impl StringShape for NodeId {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn from_text(text: Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}

string_shape!(NodeId);

#[connect_shape]
#[derive(Debug)]
enum Level {
    #[connect(value = 1)]
    Low,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

#[connect_shape(untagged)]
#[derive(Debug)]
enum Text {
    One(String),
    Several(Vec<Text>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Names)]
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    NewestFirst,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(service = Names)]
#[derive(Debug)]
struct Node<T> {
    node_value: Option<T>,
    child_nodes: Vec<Node<T>>,
}

#[connect_shape(service = Names)]
struct Step {
    next_step: Option<Box<Self>>,
}

#[connect_shape]
#[derive(Debug)]
struct Whole {
    #[connect(payload)]
    nodes: Vec<Node<Order>>,
    #[connect(header = "X-Order")]
    order: Option<Order>,
}

#[connect_operation(service = Names, method = "POST", uri = "/{node_order}", output = Whole)]
struct Add<'a> {
    node_order: Order,
    #[connect(query)]
    node_id: &'a NodeId,
    #[connect(query_map)]
    by_order: BTreeMap<Order, String>,
    #[connect(header = "X-At")]
    at: Option<Timestamp>,
    level_value: Level,
    text_value: Text,
    node: Node<Order>,
    step: Step,
}

#[test]
fn a_shape_without_names_of_its_own_needs_no_case() {
    let node = Node { node_value: Some(Order::NewestFirst), child_nodes: Vec::new() };
    let add = Add {
        node_order: Order::NewestFirst,
        node_id: &NodeId("a".into()),
        by_order: [(Order::NewestFirst, "b".to_owned())].into(),
        at: None,
        level_value: Level::Low,
        text_value: Text::Several(vec![Text::One("c".into())]),
        node,
        step: Step { next_step: None },
    };
    let endpoint = Endpoint::new("https://api.example").unwrap();
    let request = add.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(request.uri().to_string(), "https://api.example/newest_first?node_id=a&newest_first=b");
    assert_eq!(
        request.body(),
        r#"{"level_value":1,"text_value":["c"],"node":{"node_value":"newest_first","child_nodes":[]},"step":{}}"#
    );
    let response =
        Response::builder().header("X-Order", "newest_first").body(r#"[{"child_nodes":[]}]"#.into()).unwrap();
    let Whole { nodes, order } = Add::from_http_response(response).unwrap();
    assert_eq!((nodes.len(), order), (1, Some(Order::NewestFirst)));
}

#[connect_operation(service = Hub, method = "GET", uri = "/health", errors())]
struct Health {}

#[test]
fn an_operation_without_errors_has_also_none_of_its_service() {
    let error = client(config(), |_| answer(404, &[], "{}")).send(&Health {}).unwrap_err();
    let none: Option<connect_core::error::NoModeledErrors> = error.into_service();
    assert!(none.is_none());
}
