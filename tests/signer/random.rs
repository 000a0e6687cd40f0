//! Random requests, the same ones every time, signed by us and by `aws-sigv4`.
//!
//! What they are made of is what AWS's documentation, `aws-sigv4` and our signer agree on. Left out is:
//!
//! - `+` in a query: `aws-sigv4` takes it for a space, the documentation and we for a plus; nothing of ours writes one.
//! - Escapes in a query that are no UTF-8, and a `%` that is no escape: `aws-sigv4` has signed U+FFFD by then.
//! - A tab within a header value: `aws-sigv4` and we keep it, botocore makes a space of it, and the documentation speaks of spaces alone.
//! - Headers that `aws-sigv4` signs and we do not, such as `connection`: the service is told which are signed, so both are right.
//! - User and password in the URL, which `aws-sigv4` signs as a part of the host and no HTTP client sends there.

use std::time::Duration;

use bytes::Bytes;
use connect_core::{Credentials, SigV4, Timestamp};
use connect_signer_tests::Context;
use http::HeaderValue;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

const REQUESTS: u32 = 10_000;

fn text(of: &[&'static str]) -> impl Strategy<Value = String> + use<> {
    select(of.to_vec()).prop_map(str::to_owned)
}

fn path() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        2 => text(&["", ".", "..", "...", "~", "-._~", "%2F", "%2f", "%41", "a%20b", "%E1%88%B4", "\u{1234}", "a:b@c", "$delete"]),
        1 => text(&["a+b", "a=b&c", "(x)'!*,;", "[x]", "a|b^c", "%", "%zz", "%25", ".a", "b."]),
        3 => "[A-Za-z0-9._~-]{1,12}",
    ];
    vec(segment, 0..7).prop_map(|segments| format!("/{}", segments.join("/")))
}

fn query() -> impl Strategy<Value = Option<String>> {
    let key = prop_oneof![
        3 => text(&["a", "A", "b", "a-", "a%20", "a%20b", "%E1%88%B4", "\u{1234}", "-._~", "a/b", "a:b", "X-Amz-Foo", "%41", ""]),
        1 => "[A-Za-z0-9]{1,8}",
    ];
    let value = prop_oneof![
        3 => text(&["1", "2", "", "c=d", "%2B", "%26%3D", "%41", "%e1%88%b4", "a/b?c", "\u{1234}", "~", "a,b;c", "%25", "'(x)!*"]),
        1 => "[A-Za-z0-9._~-]{1,20}",
    ];
    let pair = (key, prop::option::weighted(0.8, value));
    let pair = pair.prop_map(|(key, value)| value.map_or(key.clone(), |value| format!("{key}={value}")));
    prop::option::weighted(0.7, vec(pair, 0..6).prop_map(|pairs| pairs.join("&")))
}

fn headers() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let names = vec![
        "accept",
        "content-length",
        "content-type",
        "my-header1",
        "my-header10",
        "my-header2",
        "my-header-1",
        "my_header",
        "x-amz-target",
        "x-amz-meta-a",
        "x-amz-bearer",
        "z",
        "0",
        // Signed by nobody.
        "authorization",
        "transfer-encoding",
        "user-agent",
        "x-amzn-trace-id",
        // The signature's own: replaced.
        "x-amz-date",
    ];
    let value = prop_oneof![
        3 => "[ -~]{0,24}",
        2 => "( {0,3}[a-z\",]{1,4}){0,5} {0,3}",
        1 => "( {0,2}[a-zé\u{1234}\u{1F600}\u{a0}]{1,3}){1,4}",
    ];
    vec((select(names), value), 0..7)
}

fn host() -> impl Strategy<Value = String> {
    let host = text(&[
        "connect.eu-central-1.amazonaws.com",
        "example.amazonaws.com",
        "EXAMPLE.com",
        "127.0.0.1",
        "[::1]",
        "h",
    ]);
    let port =
        prop_oneof![3 => Just(None), 1 => select(vec![80, 443, 8080]).prop_map(Some), 1 => any::<u16>().prop_map(Some)];
    (select(vec!["http", "https"]), host, port).prop_map(|(scheme, host, port)| match port {
        Some(port) => format!("{scheme}://{host}:{port}"),
        None => format!("{scheme}://{host}"),
    })
}

fn context() -> impl Strategy<Value = Context> {
    let key = ("[A-Z0-9]{16,20}", "[A-Za-z0-9/+]{30,80}", prop::option::of("[A-Za-z0-9/+]{1,400}={0,2}"));
    // From 1970 to 2100.
    (key, "[a-z]{2}-[a-z]{4,9}-[1-9]", "[a-z-]{2,20}", 0_u64..4_102_444_800).prop_map(
        |((access_key_id, secret_access_key, session_token), region, service, time)| Context {
            access_key_id,
            secret_access_key,
            session_token,
            region,
            service,
            time,
        },
    )
}

#[derive(Clone, Debug)]
struct Case {
    context: Context,
    request: http::Request<Bytes>,
    expires: Duration,
}

fn cases() -> impl Strategy<Value = Case> {
    let method = select(vec!["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "my-method"]);
    let target = (host(), path(), query());
    let body = (prop_oneof![4 => 0..3_usize, 4 => 0..300_usize, 1 => 0..5000_usize], any::<u8>());
    let body = body.prop_map(|(length, first)| {
        let next = |byte: &u8| Some(byte.wrapping_mul(5).wrapping_add(1));
        std::iter::successors(Some(first), next).take(length).collect::<Vec<u8>>()
    });
    // A host of its own is what a request for a proxy can have.
    let own_host = prop::option::weighted(0.1, text(&["example.com", "example.com:8080"]));
    (context(), method, target, headers(), own_host, body, 1_u64..=604_800).prop_map(
        |(context, method, (host, path, query), headers, own_host, body, expires)| {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let mut request = http::Request::builder().method(method).uri(format!("{host}{path}{query}"));
            for (name, value) in headers {
                request = request.header(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
            }
            if let Some(host) = own_host {
                request = request.header("host", host);
            }
            Case { context, request: request.body(Bytes::from(body)).unwrap(), expires: Duration::from_secs(expires) }
        },
    )
}

pub(crate) fn signer(context: &Context) -> SigV4 {
    let credentials = Credentials::new(&context.access_key_id, &context.secret_access_key);
    let credentials = match &context.session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    };
    SigV4::new(credentials, &context.region, &context.service)
}

pub(crate) fn timestamp(seconds: u64) -> Timestamp {
    Timestamp::new(seconds.try_into().unwrap(), 0)
}

/// A request in a form that can be compared and read: nothing of it is sensitive, and the order of the query's parameters counts for nothing.
pub(crate) fn facts(request: &http::Request<Bytes>) -> String {
    let uri = request.uri().to_string();
    let (path, query) = uri.split_once('?').unwrap_or((&uri, ""));
    let mut query: Vec<&str> = query.split('&').collect();
    query.sort_unstable();
    let value = |value: &HeaderValue| String::from_utf8(value.as_bytes().to_vec()).unwrap();
    let headers = request.headers().iter().map(|(name, of)| (name.as_str(), value(of)));
    let mut headers: Vec<(&str, String)> = headers.collect();
    headers.sort_by_key(|(name, _)| *name);
    format!("{} {path}\n{query:#?}\n{headers:#?}", request.method())
}

/// Runs `check` on all requests, the same ones every time.
fn of_all(check: impl Fn(Case) -> Result<(), TestCaseError>) {
    let config = Config { cases: REQUESTS, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    match TestRunner::new_with_rng(config, rng).run(&cases(), check) {
        Ok(()) => {}
        Err(TestError::Fail(reason, case)) => panic!("{reason}\n{case:#?}"),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn random_requests_are_signed_as_aws_sigv4_signs_them() {
    of_all(|Case { context, request, .. }| {
        let (mut ours, mut theirs) = (request.clone(), request);
        signer(&context).sign(&mut ours, timestamp(context.time)).unwrap();
        // It appends to what is there, and its documentation forbids that.
        theirs.headers_mut().remove("x-amz-date");
        context.sign(&mut theirs, None);
        prop_assert_eq!(facts(&ours), facts(&theirs));
        Ok(())
    });
}

#[test]
fn random_urls_are_presigned_as_aws_sigv4_presigns_them() {
    of_all(|Case { context, mut request, expires }| {
        // What a request has of a signature in its headers is not that of the URL: we remove it.
        request.headers_mut().remove("authorization");
        request.headers_mut().remove("x-amz-date");
        let ours = signer(&context).presign(request.clone(), timestamp(context.time), expires).unwrap();
        let mut theirs = request;
        context.sign(&mut theirs, Some(expires));
        prop_assert_eq!(facts(&ours.into_http_request()), facts(&theirs));
        Ok(())
    });
}
