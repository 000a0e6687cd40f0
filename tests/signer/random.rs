//! Random requests from a fixed seed, signed by our signer and by `aws-sigv4`. Our verifier accepts
//! them.
//!
//! The requests contain only what AWS's documentation, `aws-sigv4` and our signer agree on. They
//! leave out:
//!
//! - `+` in a query: `aws-sigv4` reads it as a space, the documentation and our signer as a plus.
//!   The framework never writes a `+`.
//! - Escapes in a query that are not UTF-8, and a `%` that is not an escape: `aws-sigv4` signs
//!   U+FFFD instead.
//! - Tabs within a header value: `aws-sigv4` and our signer keep them, botocore writes a space, and
//!   the documentation mentions spaces only.
//! - Headers that `aws-sigv4` signs and our signer does not, such as `connection`: a signature
//!   lists its headers, so both are right.
//! - User and password in the URL: `aws-sigv4` signs them as part of the host, where no HTTP client
//!   sends them.

use std::time::Duration;

use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::auth::{Credentials, SigV4, SigV4Verifier};
use connect_core::client::Clock;
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
        // Neither side signs these.
        "authorization",
        "transfer-encoding",
        "user-agent",
        "x-amzn-trace-id",
        // Headers of the signature itself, which signing replaces.
        "x-amz-date",
    ];
    let value = prop_oneof![
        3 => "[ -~]{0,24}",
        2 => "( {0,3}[a-z\",]{1,4}){0,5} {0,3}",
        1 => "( {0,2}[a-zé\u{1234}\u{1F600}\u{a0}]{1,3}){1,4}",
    ];
    // Several headers of one name stay in order.
    prop_oneof![40 => 0..7_usize, 1 => 0..50_usize]
        .prop_flat_map(move |length| vec((select(names.clone()), value.clone()), length))
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
    // A time from 1970 to 2100.
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
    // A request for a proxy can have a `host` header that differs from its URI.
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
    SigV4::new(credentials(context), &context.region, &context.service)
}

fn credentials(context: &Context) -> Credentials {
    let credentials = Credentials::new(&context.access_key_id, &context.secret_access_key);
    match &context.session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    }
}

pub(crate) fn timestamp(seconds: u64) -> Timestamp {
    Timestamp::new(seconds.try_into().unwrap(), 0)
}

#[derive(Debug)]
struct At(Timestamp);

impl Clock for At {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        Some(self.0)
    }
}

/// Checks that the verifier accepts a signed request.
fn check_verified(context: &Context, request: http::Request<Bytes>) -> Result<(), TestCaseError> {
    let verifier = SigV4Verifier::new(credentials(context))
        .with_region(&context.region)
        .with_service(&context.service)
        .with_clock(At(timestamp(context.time)))
        .with_unsigned_bodies(true);
    let (head, body) = request.into_parts();
    prop_assert_eq!(verifier.verify(&head, &body).map(|caller| caller.signed_at()), Ok(timestamp(context.time)));
    Ok(())
}

/// Returns a request as text to compare: without sensitivity marks, with sorted query parameters.
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

/// Runs `check` on all random requests, which are the same in every run.
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
        // The oracle appends to existing headers, which its documentation forbids.
        theirs.headers_mut().remove("x-amz-date");
        context.sign(&mut theirs, None);
        prop_assert_eq!(facts(&ours), facts(&theirs));
        check_verified(&context, theirs)
    });
}

#[test]
fn random_requests_to_s3_are_signed_as_aws_sigv4_signs_them() {
    of_all(|Case { mut context, request, expires }| {
        context.service = "s3".into();
        let (mut ours, mut theirs) = (request.clone(), request);
        signer(&context).sign(&mut ours, timestamp(context.time)).unwrap();
        theirs.headers_mut().remove("x-amz-date");
        let mut presigned = theirs.clone();
        context.sign(&mut theirs, None);
        prop_assert_eq!(facts(&ours), facts(&theirs));
        check_verified(&context, theirs)?;

        presigned.headers_mut().remove("authorization");
        let ours = signer(&context).presign(ours, timestamp(context.time), expires).unwrap();
        context.sign(&mut presigned, Some(expires));
        prop_assert_eq!(facts(&ours.into_http_request()), facts(&presigned));
        check_verified(&context, presigned)
    });
}

#[test]
fn random_urls_are_presigned_as_aws_sigv4_presigns_them() {
    of_all(|Case { context, mut request, expires }| {
        // Presigning removes the headers of an earlier signature.
        request.headers_mut().remove("authorization");
        request.headers_mut().remove("x-amz-date");
        let ours = signer(&context).presign(request.clone(), timestamp(context.time), expires).unwrap();
        let mut theirs = request;
        context.sign(&mut theirs, Some(expires));
        prop_assert_eq!(facts(&ours.into_http_request()), facts(&theirs));
        check_verified(&context, theirs)
    });
}
