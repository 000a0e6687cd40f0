//! Requests that are signed by the signer, and what the verifier says of them.

mod arbitrary;
mod bodies;
mod forms;
mod tampered;
mod times;

use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};

use super::{SigV4Verifier, VerifiedCaller, VerifyError, VerifyErrorKind};
use crate::auth::{Credentials, SigV4};
use crate::clock::Clock;
use crate::timestamp::Timestamp;

/// 2015-08-30T12:36:00Z.
const NOW: i64 = 1_440_938_160;
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// A clock that stands still.
#[derive(Debug)]
struct At(Option<Timestamp>);

impl Clock for At {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        self.0
    }
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::new(seconds, 0)
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

fn temporary() -> Credentials {
    credentials().with_session_token("AQoDYXdzEPT//+==")
}

fn signer(credentials: Credentials) -> SigV4 {
    SigV4::new(credentials, "eu-central-1", "connect")
}

fn verifier(credentials: Credentials) -> SigV4Verifier {
    SigV4Verifier::new(credentials).with_clock(At(Some(at(NOW)))).with_region("eu-central-1").with_service("connect")
}

fn request() -> Request<Bytes> {
    Request::put("https://connect.eu-central-1.amazonaws.com/chats/a%20b?maxResults=5&a=1&a=2")
        .header("content-type", "application/json")
        .header("x-amz-meta-a", "one  two")
        .body(Bytes::from_static(b"{\"a\":1}"))
        .unwrap()
}

fn signed(credentials: Credentials) -> Request<Bytes> {
    let mut request = request();
    signer(credentials).sign(&mut request, at(NOW)).unwrap();
    request
}

fn presigned(credentials: Credentials) -> Request<Bytes> {
    let expires = Duration::from_secs(60);
    signer(credentials).presign(request(), at(NOW), expires).unwrap().into_http_request()
}

fn verify(verifier: &SigV4Verifier, request: Request<Bytes>) -> Result<VerifiedCaller, VerifyError> {
    let (head, body) = request.into_parts();
    verifier.verify(&head, &body)
}

/// Returns the kind of the error for a request, whose message has no secret and no signature.
fn rejection(verifier: &SigV4Verifier, request: Request<Bytes>) -> VerifyErrorKind {
    let error = verify(verifier, request).unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(!text.contains(SECRET) && !text.contains("AQoD") && !text.contains("AKID"), "{text}");
    assert!(!text.bytes().collect::<Vec<_>>().windows(64).any(|part| part.iter().all(u8::is_ascii_hexdigit)), "{text}");
    assert!(error.to_string().contains(": "), "{error}");
    let status = match error.code() {
        "IncompleteSignatureException" => StatusCode::BAD_REQUEST,
        "InternalFailure" => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::FORBIDDEN,
    };
    assert_eq!(error.status(), status);
    error.kind()
}

/// Changes the header `authorization`.
fn edit_authorization(request: &mut Request<Bytes>, edit: impl FnOnce(&str) -> String) {
    let value = edit(request.headers()["authorization"].to_str().unwrap());
    request.headers_mut().insert("authorization", value.parse().unwrap());
}

/// Changes the URI.
fn edit_uri(request: &mut Request<Bytes>, edit: impl FnOnce(&str) -> String) {
    *request.uri_mut() = edit(&request.uri().to_string()).parse().unwrap();
}
