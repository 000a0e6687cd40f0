//! Authentication: which operations are signed, with which credentials, and the errors of
//! authentication.

mod bearer;
mod issued_credentials;
mod issuers;
mod streams;

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_core::auth::{AuthProblem, AuthScheme, Credentials, CredentialsSnapshot, SigV4};
use connect_core::client::Clock;
use connect_core::http::{HeaderName, HeaderValue, Request, Response};
use connect_core::{
    Body, ClientConfig, Endpoint, ErrorKind, Operation, RetryPolicy, Secret, Timestamp, TransportError, blocking,
    connect_error, connect_operation,
};

use crate::support::{Memory, endpoint, everything_printed, ok, response, wait};

#[connect_operation(method = "POST", uri = "/signed", auth = sigv4, errors(AccessDeniedException))]
struct Signed {
    name: Option<String>,
}

#[connect_operation(method = "PUT", uri = "/bearer", auth = bearer(token), errors(AccessDeniedException))]
struct WithBearer {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    token: Secret<String>,
}

#[connect_operation(method = "GET", uri = "/open")]
struct Open {}

#[connect_error(status = 403)]
#[derive(Debug)]
struct AccessDeniedException {
    message: Option<String>,
}

const SIGNED: Signed = Signed { name: None };
/// 2015-08-30T12:36:00Z.
const NOW: i64 = 1_440_938_160;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// A clock that shows the time it was set to.
#[derive(Clone, Debug)]
pub(crate) struct At(Arc<AtomicI64>);

impl At {
    pub(crate) fn new(seconds: i64) -> Self {
        Self(Arc::new(AtomicI64::new(seconds)))
    }

    pub(crate) fn set(&self, seconds: i64) {
        self.0.store(seconds, Ordering::Relaxed);
    }
}

impl Clock for At {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        Some(Timestamp::new(self.0.load(Ordering::Relaxed), 0))
    }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

fn signer() -> SigV4 {
    SigV4::new(credentials(), "us-east-1", "service")
}

fn config() -> ClientConfig {
    ClientConfig::new(endpoint()).with_clock(At::new(NOW)).with_sigv4(signer())
}

/// Returns the error of a signed call with this response.
fn failed(status: u16, code: &str, message: &str) -> connect_core::Error<SignedError> {
    let answer = response(status, &[("x-amzn-errortype", code)], format!(r#"{{"message":"{message}"}}"#));
    let memory = Memory::new(answer);
    memory.blocking_client(config().with_retry(RetryPolicy::never())).send(&SIGNED).unwrap_err()
}

#[test]
fn metadata_reports_the_auth_scheme_of_the_declaration() {
    assert_eq!(Signed::METADATA.auth(), AuthScheme::SigV4);
    assert_eq!(WithBearer::METADATA.auth(), AuthScheme::Bearer("X-Amz-Bearer"));
    assert_eq!(Open::METADATA.auth(), AuthScheme::None);
}

#[test]
fn each_client_signs_sigv4_operations_and_no_others() {
    let memory = Memory::new(ok("{}"));
    memory.blocking_client(config()).send(&SIGNED).unwrap();
    wait(memory.client(config()).send(&SIGNED)).unwrap();
    wait(memory.local_client(config()).send(&SIGNED)).unwrap();
    memory.blocking_client(config()).send(&Open {}).unwrap();
    memory.blocking_client(config()).send(&WithBearer { token: "t".into() }).unwrap();
    let requests = memory.requests();
    for request in &requests[..3] {
        let authorization = request.headers()["authorization"].to_str().unwrap();
        let scope = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
                     SignedHeaders=content-type;host;x-amz-date, Signature=";
        assert!(authorization.starts_with(scope), "{authorization}");
        assert_eq!(request.headers(), requests[0].headers());
    }
    for request in &requests[3..] {
        assert!(!request.headers().contains_key("authorization"));
        assert!(!request.headers().contains_key("x-amz-date"));
    }
    assert_eq!(requests[4].headers()["x-amz-bearer"], "t");
}

#[test]
fn a_client_sends_the_prepared_request_as_the_signer_signs_it() {
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config());
    let prepared = client.prepare(&SIGNED).unwrap();
    assert!(!prepared.headers().contains_key("authorization"), "each attempt is signed, not the prepared request");
    client.send_prepared::<Signed>(&prepared).unwrap();
    let mut expected = prepared.into_http_request().map(|body| body.into_bytes().unwrap());
    signer().sign(&mut expected, Timestamp::new(NOW, 0)).unwrap();
    assert_eq!(memory.requests()[0].headers(), expected.headers());
}

#[test]
fn a_signed_call_without_credentials_fails_unsent_and_the_error_names_the_remedy() {
    let memory = Memory::new(ok("{}"));
    let error = memory.blocking_client(ClientConfig::new(endpoint())).send(&SIGNED).unwrap_err();
    assert_eq!((error.kind(), error.auth_problem()), (ErrorKind::Auth, Some(AuthProblem::NoCredentials)));
    assert_eq!((error.attempts(), memory.requests().len()), (0, 0));
    assert!(
        error.to_string().starts_with("Signed: the operation must be signed, and the client has no credentials: pass")
    );
    assert!(!error.is_retryable());

    let empty = config().with_sigv4(SigV4::new(CredentialsSnapshot::empty(), "us-east-1", "service"));
    let error = wait(memory.client(empty).send(&SIGNED)).unwrap_err();
    assert_eq!(error.auth_error().unwrap().problem(), AuthProblem::NoCredentials);
    assert!(error.to_string().contains("CredentialsSnapshot::replace"), "{error}");
    assert_eq!(memory.requests().len(), 0);
}

#[test]
fn a_client_configured_as_unsigned_sends_signed_operations_unsigned() {
    let memory = Memory::new(ok("{}"));
    memory.blocking_client(ClientConfig::new(endpoint()).without_signing()).send(&SIGNED).unwrap();
    assert!(!memory.requests()[0].headers().contains_key("authorization"));
}

#[test]
fn a_call_with_expired_credentials_is_not_sent() {
    let memory = Memory::new(ok("{}"));
    let expired = credentials().with_expiry(Timestamp::new(NOW, 0));
    let error = memory.blocking_client(config()).call(&SIGNED).credentials(expired).send().unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::Expired));
    assert_eq!(
        error.to_string(),
        "Signed: the credentials of `AKIDEXAMPLE` expired at 2015-08-30T12:36:00Z: refresh them"
    );
    assert_eq!(memory.requests().len(), 0);
    let good = credentials().with_expiry(Timestamp::new(NOW + 1, 0));
    memory.blocking_client(config()).call(&SIGNED).credentials(good).send().unwrap();
}

#[test]
fn a_call_may_replace_the_credentials_of_the_client() {
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config());
    client.call(&SIGNED).credentials(Credentials::new("OTHER", "secret").with_session_token("token")).send().unwrap();
    client.send(&SIGNED).unwrap();
    let [other, own] = &memory.requests()[..] else { panic!("not two requests") };
    let authorization = other.headers()["authorization"].to_str().unwrap();
    assert!(authorization.contains("Credential=OTHER/20150830/us-east-1/service/"), "{authorization}");
    assert!(
        authorization.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-security-token,"),
        "{authorization}"
    );
    assert_eq!(other.headers()["x-amz-security-token"], "token");
    assert!(own.headers()["authorization"].to_str().unwrap().contains("Credential=AKIDEXAMPLE/"));
}

#[test]
fn the_signature_covers_headers_added_by_the_call() {
    let memory = Memory::new(ok("{}"));
    let (name, value) = (HeaderName::from_static("x-trace"), HeaderValue::from_static("7"));
    memory.blocking_client(config()).call(&SIGNED).header(name, value).send().unwrap();
    let requests = memory.requests();
    assert!(requests[0].headers()["authorization"].to_str().unwrap().contains(";x-trace,"));
}

#[test]
fn a_retry_is_signed_again_and_sends_the_same_token() {
    #[connect_operation(method = "POST", uri = "/token", auth = sigv4)]
    struct WithToken {
        #[connect(idempotency_token)]
        client_token: Option<String>,
    }
    let clock = At::new(NOW);
    let sent = Arc::new(Mutex::new(Vec::new()));
    let (seen, moved) = (Arc::clone(&sent), clock.clone());
    let transport = blocking::transport_fn(move |request: Request<Body>, attempt| {
        seen.lock().unwrap().push(request.map(|body| body.into_bytes().unwrap()));
        moved.set(NOW + 1);
        let status = if attempt.number() == 1 { 503 } else { 200 };
        Ok(response(status, &[], "{}").map(Body::from))
    });
    let config = config().with_clock(clock);
    blocking::Client::with_config(config, transport)
        .with_sleep(|_| {})
        .send(&WithToken { client_token: None })
        .unwrap();
    let sent = sent.lock().unwrap();
    assert_eq!(sent[0].body(), sent[1].body());
    assert_eq!(sent[0].headers()["x-amz-date"], "20150830T123600Z");
    assert_eq!(sent[1].headers()["x-amz-date"], "20150830T123601Z");
    assert_ne!(sent[0].headers()["authorization"], sent[1].headers()["authorization"]);
}

/// Responds like a service with a clock `ahead` seconds ahead of ours.
///
/// The service rejects signatures whose time differs from its own by more than five minutes.
fn by_the_clock(ahead: i64, request: &Request<Body>) -> Response<Body> {
    let theirs = Timestamp::new(NOW + ahead, 0);
    let stamp = request.headers()["x-amz-date"].to_str().unwrap();
    let (date, time) = stamp.split_once('T').unwrap();
    let text = format!("{}-{}-{}T{}:{}:{}Z", &date[..4], &date[4..6], &date[6..], &time[..2], &time[2..4], &time[4..6]);
    let signed = Timestamp::parse(&text, connect_core::metadata::TimestampFormat::DateTime).unwrap();
    let date = theirs.format(connect_core::metadata::TimestampFormat::HttpDate).unwrap();
    let off = signed.seconds() - theirs.seconds();
    let message = match off {
        ..-300 => r#"{"message":"Signature expired: 20150830T123600Z is now earlier than 20150830T130600Z"}"#,
        301.. => r#"{"message":"Signature not yet current: 20150830T123600Z is still later than 20150830T120600Z"}"#,
        _ => return response(200, &[], "{}").map(Body::from),
    };
    response(403, &[("date", &date), ("x-amzn-errortype", "InvalidSignatureException")], message).map(Body::from)
}

#[test]
fn the_signer_corrects_clock_skew_from_the_service_and_keeps_the_correction() {
    for ahead in [-7200, -301, 301, 86_400] {
        let count = Arc::new(AtomicI64::new(0));
        let counted = Arc::clone(&count);
        // The client has no sleep: the retry with a corrected clock does not wait.
        let transport = connect_core::transport_fn(move |request: Request<Body>, _| {
            counted.fetch_add(1, Ordering::Relaxed);
            async move { Ok(by_the_clock(ahead, &request)) }
        });
        let client = connect_core::Client::with_config(config(), transport);
        let (_, metadata) = wait(client.call(&SIGNED).send_with_metadata()).unwrap();
        assert_eq!(metadata.attempts(), 2, "{ahead}");
        let (_, metadata) = wait(client.call(&SIGNED).send_with_metadata()).unwrap();
        assert_eq!(metadata.attempts(), 1, "the signer keeps the correction");
        assert_eq!(count.load(Ordering::Relaxed), 3);
    }
}

/// Two calls are in flight when the service reports the skew: both are signed again.
#[test]
fn a_call_retries_when_another_call_has_corrected_the_clock_skew() {
    let config = config();
    let other = blocking::Client::with_config(
        config.clone(),
        blocking::transport_fn(|request, _| Ok(by_the_clock(1200, &request))),
    );
    let other_attempts = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&other_attempts);
    let transport = blocking::transport_fn(move |request, _| {
        let answer = by_the_clock(1200, &request);
        let (_, metadata) = other.call(&SIGNED).send_with_metadata().unwrap();
        seen.lock().unwrap().push(metadata.attempts());
        Ok(answer)
    });
    let client = blocking::Client::with_config(config, transport);
    let (_, metadata) = client.call(&SIGNED).send_with_metadata().unwrap();
    assert_eq!(metadata.attempts(), 2);
    assert_eq!(*other_attempts.lock().unwrap(), [2, 1], "the other call was the first to correct the skew");
}

#[test]
fn clock_skew_is_corrected_once_and_only_if_retries_are_allowed() {
    let refuse = |_: Request<Body>, _| {
        let answer = response(
            403,
            &[("date", "Sun, 30 Aug 2015 14:00:00 GMT"), ("x-amzn-errortype", "RequestTimeTooSkewed")],
            "{}",
        );
        Ok::<_, TransportError>(answer.map(Body::from))
    };
    let error = blocking::Client::with_config(config(), blocking::transport_fn(refuse)).send(&SIGNED).unwrap_err();
    assert_eq!((error.attempts(), error.auth_problem()), (2, Some(AuthProblem::ClockSkew)));
    let client = blocking::Client::with_config(config(), blocking::transport_fn(refuse));
    let error = client.call(&SIGNED).retry(RetryPolicy::never()).send().unwrap_err();
    assert_eq!((error.attempts(), error.auth_problem()), (1, Some(AuthProblem::ClockSkew)));
}

#[test]
fn each_authentication_error_of_the_service_has_its_own_problem() {
    for (status, code, message, problem) in [
        (
            403,
            "InvalidSignatureException",
            "The request signature we calculated does not match",
            AuthProblem::WrongSignature,
        ),
        (403, "InvalidSignatureException", "Signature expired: a is now earlier than b", AuthProblem::ClockSkew),
        (403, "ExpiredTokenException", "The security token included in the request is expired", AuthProblem::Expired),
        (403, "UnrecognizedClientException", "The security token included is invalid", AuthProblem::UnknownKey),
        (403, "MissingAuthenticationTokenException", "Missing Authentication Token", AuthProblem::NotSigned),
        (403, "AccessDeniedException", "User: x is not authorized", AuthProblem::Denied),
    ] {
        let error = failed(status, code, message);
        assert_eq!(error.auth_problem(), Some(problem), "{code}");
        assert_eq!(error.to_string(), format!("Signed: {status} {code}: {message}; {problem}"));
        assert!(!error.is_retryable());
    }
    assert_eq!(failed(404, "ResourceNotFoundException", "no").auth_problem(), None);
    assert_eq!(failed(403, "SomethingElse", "no").auth_problem(), None);
}

#[test]
fn the_error_for_a_rejected_bearer_token_names_likely_causes() {
    let memory =
        Memory::new(response(403, &[("x-amzn-errortype", "AccessDeniedException")], r#"{"Message":"Access denied"}"#));
    let error = memory.blocking_client(config()).send(&WithBearer { token: "QVFJREFIaEZP".into() }).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::TokenRefused));
    assert!(matches!(error.service(), Some(WithBearerError::AccessDeniedException(_))));
    assert_eq!(
        error.to_string(),
        "WithBearer: 403 AccessDeniedException: Access denied; the service rejected the token, key or password, \
         which is wrong, has expired, or belongs to something that has ended: get a new one"
    );
    assert!(!everything_printed(&error).contains("QVFJREFIaEZP"));
}

#[test]
fn a_snapshot_replaces_the_credentials_of_a_running_client() {
    let snapshot = CredentialsSnapshot::new(Credentials::new("FIRST", "1"));
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config().with_sigv4(SigV4::new(snapshot.clone(), "us-east-1", "service")));
    client.send(&SIGNED).unwrap();
    snapshot.replace(Credentials::new("SECOND", "2").with_session_token("s"));
    client.send(&SIGNED).unwrap();
    let ids: Vec<bool> = ["FIRST", "SECOND"]
        .iter()
        .zip(memory.requests())
        .map(|(id, request)| {
            request.headers()["authorization"].to_str().unwrap().contains(&format!("Credential={id}/"))
        })
        .collect();
    assert_eq!(ids, [true, true]);
}

#[test]
fn a_presigned_call_needs_no_credentials_to_send() {
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config());
    let presigned = client.call(&SIGNED).presign(Duration::from_secs(60)).unwrap();
    let uri = presigned.expose_uri().to_string();
    assert!(
        uri.starts_with(
            "https://api.example/signed?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2F"
        ),
        "{uri}"
    );
    assert!(uri.contains("&X-Amz-Expires=60&X-Amz-SignedHeaders=content-type%3Bhost&X-Amz-Signature="), "{uri}");
    let shown = format!("{presigned:?}");
    assert!(!shown.contains("Signature"), "{shown}");
    assert_eq!(memory.requests().len(), 0);

    let error = memory
        .blocking_client(ClientConfig::new(endpoint()))
        .call(&SIGNED)
        .presign(Duration::from_secs(60))
        .unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NoCredentials));
}

#[test]
fn the_signature_omits_the_default_port() {
    for (url, same) in [("https://host:443", "https://host"), ("http://host:80", "http://host")] {
        let memory = Memory::new(ok("{}"));
        let client = memory.blocking_client(config());
        for url in [url, same] {
            client.call(&SIGNED).endpoint(Endpoint::new(url).unwrap()).send().unwrap();
        }
        let requests = memory.requests();
        assert_eq!(requests[0].headers()["authorization"], requests[1].headers()["authorization"], "{url}");
    }
}

#[connect_operation(method = "POST", uri = "/unsigned", auth = sigv4(unsigned_body))]
struct UnsignedBody {
    name: Option<String>,
}

#[test]
fn an_unsigned_body_is_left_out_of_the_signature_over_https_alone() {
    for (url, is_unsigned) in
        [("https://api.example", true), ("HTTPS://api.example:8443/v1", true), ("http://api.example", false)]
    {
        let send = |name: &str| {
            let memory = Memory::new(ok("{}"));
            let client = memory.blocking_client(config().with_endpoint(Endpoint::new(url).unwrap()));
            client.send(&UnsignedBody { name: Some(name.to_owned()) }).unwrap();
            memory.requests().remove(0)
        };
        let (one, other) = (send("one"), send("two"));
        assert_eq!(one.headers()["authorization"] == other.headers()["authorization"], is_unsigned, "{url}");
        let says = one.headers().get("x-amz-content-sha256").map(|value| value.to_str().unwrap());
        assert_eq!(says, is_unsigned.then_some("UNSIGNED-PAYLOAD"), "{url}");
        let authorization = one.headers()["authorization"].to_str().unwrap();
        assert_eq!(authorization.contains(";x-amz-content-sha256;"), is_unsigned, "{authorization}");
    }
}

#[test]
fn signing_with_the_body_replaces_a_signature_without_it() {
    let mut request = Request::post("https://api.example/").body(connect_core::Bytes::from("{}")).unwrap();
    let mut fresh = request.clone();
    signer().sign(&mut fresh, Timestamp::new(NOW, 0)).unwrap();
    signer().sign_unsigned_body(&mut request, Timestamp::new(NOW, 0)).unwrap();
    assert_ne!(request.headers()["authorization"], fresh.headers()["authorization"]);
    signer().sign(&mut request, Timestamp::new(NOW, 0)).unwrap();
    assert_eq!(request.headers(), fresh.headers());
}

#[test]
fn operations_with_an_unsigned_body_need_credentials_and_correct_the_clock_like_others() {
    let memory = Memory::new(ok("{}"));
    let unsigned = UnsignedBody { name: None };
    let error = memory.blocking_client(ClientConfig::new(endpoint())).send(&unsigned).unwrap_err();
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::NoCredentials), 0));
    let transport = blocking::transport_fn(|request, _| Ok(by_the_clock(3600, &request)));
    let (_, metadata) =
        blocking::Client::with_config(config(), transport).call(&unsigned).send_with_metadata().unwrap();
    assert_eq!(metadata.attempts(), 2);
}
