//! Failures: their code, message and request ID, what they are, and when they are retried.

use std::time::Duration;

use connect_core::client::Clock;
use connect_core::http::Response;
use connect_core::metadata::{FailureReport, FailureRules, ResponsePlace, RetryTime, ServiceMetadata};
use connect_core::operation::Service;
use connect_core::{
    Operation, RetryPolicy, Secret, Timestamp, connect_error, connect_operation, connect_service, connect_shape,
};

use super::{Any, HubError, Missing, answer, client, config, failed, update};

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

/// A service whose message is in a header, and whose error has that header as a secret.
#[connect_service(rename_all = "snake_case", failures(message = header("X-Err")), errors(InHeader))]
struct ByHeader;

#[connect_error(service = ByHeader)]
#[derive(Debug)]
struct InHeader {
    #[connect(header = "X-Err", sensitive)]
    text: Option<Secret<String>>,
}

#[connect_operation(service = ByHeader, method = "GET", uri = "/")]
struct GetByHeader {}

/// A service whose message is the whole body.
#[connect_service(rename_all = "snake_case", by_hand, errors(Whole))]
struct WholeMessage;

impl Service for WholeMessage {
    const METADATA: &'static ServiceMetadata =
        &ServiceMetadata::new("WholeMessage").with_failures(FailureRules::new().with_reader(|response| {
            let mut report = FailureReport::default();
            report.message = std::str::from_utf8(response.body()).ok().map(str::to_owned);
            report
        }));
}

#[connect_error(service = WholeMessage)]
#[derive(Debug)]
struct Whole {
    #[connect(sensitive)]
    key: Option<Secret<String>>,
}

#[connect_operation(service = WholeMessage, method = "GET", uri = "/")]
struct GetWhole {}

/// An error of restJson1 whose whole body has a secret message.
#[connect_error(status = 400)]
#[derive(Debug)]
struct SecretBody {
    #[connect(payload)]
    body: SecretMessage,
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct SecretMessage {
    #[connect(sensitive)]
    message: Secret<String>,
}

#[connect_operation(method = "GET", uri = "/", errors(SecretBody))]
struct GetSecretBody {}

#[test]
fn a_message_that_may_hold_a_secret_is_not_printed() {
    let in_header = client(config(), |_| answer(400, &[("x-err", "hunter2")], "{}")).send(&GetByHeader {}).unwrap_err();
    let whole = client(config(), |_| answer(400, &[], r#"{"key":"hunter2","b":1}"#)).send(&GetWhole {}).unwrap_err();
    let body = client(config(), |_| answer(400, &[], r#"{"message":"hunter2"}"#)).send(&GetSecretBody {}).unwrap_err();
    for printed in [
        format!("{in_header} {in_header:?} {in_header:#?}"),
        format!("{whole} {whole:?} {whole:#?}"),
        format!("{body} {body:?} {body:#?}"),
    ] {
        assert!(!printed.contains("hunter2"), "{printed}");
    }
    assert_eq!(in_header.message(), Some("hunter2"));
    assert!(matches!(in_header.service(), Some(ByHeaderError::InHeader(InHeader { text: Some(_) }))));
    let plain = client(config(), |_| answer(400, &[], r#"{"b":"no such key"}"#)).send(&GetWhole {}).unwrap_err();
    assert!(plain.to_string().contains("no such key"), "{plain}");
}

/// The rules by hand name headers in any case.
#[connect_service(rename_all = "snake_case", by_hand)]
struct AnyCase;

impl Service for AnyCase {
    const METADATA: &'static ServiceMetadata = &ServiceMetadata::new("AnyCase").with_failures(
        FailureRules::new().with_retry_time(&[RetryTime::Milliseconds(ResponsePlace::Header("Retry-After"))]),
    );
}

#[connect_operation(service = AnyCase, method = "GET", uri = "/")]
struct GetAnyCase {}

#[test]
fn a_rule_by_hand_can_name_the_header_retry_after_in_any_case() {
    let waits = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let kept = std::sync::Arc::clone(&waits);
    let config = config().with_retry(RetryPolicy::new().with_max_attempts(2));
    let client = client(config, |_| answer(429, &[("retry-after", "1500")], "{}"));
    client.with_sleep(move |wait: Duration| kept.lock().unwrap().push(wait)).send(&GetAnyCase {}).unwrap_err();
    assert_eq!(*waits.lock().unwrap(), [Duration::from_millis(1500)]);
}

#[connect_service(rename_all = "snake_case", failures(code = "code"))]
struct Rules;

#[connect_operation(service = Rules, method = "GET", uri = "/", auth = none)]
struct GetOpenly {}

#[test]
fn a_401_without_a_scheme_is_no_refused_token() {
    let error = client(config(), |_| answer(401, &[], "{}")).send(&GetOpenly {}).unwrap_err();
    assert_eq!(error.auth_problem(), None);
}
