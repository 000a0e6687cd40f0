//! Signatures of AWS Signature Version 4, verified.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use connect_core::auth::{Credentials, SigV4, SigV4Verifier, VerifiedCaller};
use connect_core::connect_operation;
use connect_core::error::NoModeledErrors;
use connect_core::stream::ByteStream;
use connect_server::{Bearer, Caller, Extension, Failure, Router, RouterService};
use http::Request;
use http_body_util::Full;

use crate::support::*;

#[connect_operation(method = "PUT", uri = "/notes/<Path+>", output = Text, auth = sigv4, server)]
struct PutNote {
    path: String,
    value: String,
}

#[connect_operation(method = "POST", uri = "/notes", output = Text, auth = sigv4, server)]
struct UploadNote {
    #[connect(payload)]
    content: ByteStream,
}

#[connect_operation(method = "PUT", uri = "/drafts", output = Text, auth = sigv4(unsigned_body), server)]
struct PutDraft {
    value: String,
}

#[connect_operation(method = "GET", uri = "/client-bearer", output = Text, auth = bearer, server)]
struct ClientBearer {}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

fn notes() -> RouterService {
    let router = Router::new()
        .serve(async |note: PutNote, caller: Caller, Extension(verified): Extension<VerifiedCaller>| {
            let PutNote { path, value } = note;
            Ok::<_, NoModeledErrors>(text(format!("{path} {value} {} {}", caller.id(), verified.region())))
        })
        .serve(async |mut note: UploadNote| {
            let mut read = String::new();
            while let Some(chunk) = note.content.next().await {
                match chunk {
                    Ok(chunk) => read += &String::from_utf8_lossy(&chunk),
                    Err(error) => return Err(Failure::from(error)),
                }
            }
            Ok(text(read))
        })
        .serve(async |draft: PutDraft| Ok::<_, NoModeledErrors>(text(draft.value)))
        .serve(async |_: ClientBearer, Bearer(token): Bearer| Ok::<_, NoModeledErrors>(text(token.expose())));
    service(router.with_authenticator(SigV4Verifier::new(credentials())))
}

/// Makes a signed request.
fn signed(method: &str, uri: &str, body: &'static str, service: &str) -> Request<Bytes> {
    let uri = format!("http://localhost{uri}");
    let builder = Request::builder().method(method).uri(uri).header("content-type", "application/json");
    let mut request = builder.body(Bytes::from(body)).unwrap();
    SigV4::new(credentials(), "eu-central-1", service).sign(&mut request, SystemTime::now().into()).unwrap();
    request
}

async fn put(request: Request<Bytes>) -> Answer {
    send(&notes(), request.map(Full::new)).await
}

const NOTE: &str = r#"{"Value":"v"}"#;

#[tokio::test]
async fn a_signed_request_is_served_and_its_caller_is_known() {
    let answer = put(signed("PUT", "/notes/a/b", NOTE, "notes")).await;
    assert_eq!(answer.text(), "a/b v AKIDEXAMPLE eu-central-1");
}

#[tokio::test]
async fn a_request_that_is_not_signed_or_changed_is_403() {
    let unsigned = request("PUT", "/notes/a", NOTE);
    let answer = send(&notes(), unsigned).await;
    assert_eq!(answer.failure(), (403, "MissingAuthenticationTokenException"));

    let mut other_body = signed("PUT", "/notes/a", NOTE, "notes");
    *other_body.body_mut() = Bytes::from(r#"{"Value":"w"}"#);
    assert_eq!(put(other_body).await.failure(), (403, "InvalidSignatureException"));

    let mut other_path = signed("PUT", "/notes/a", NOTE, "notes");
    *other_path.uri_mut() = "http://localhost/notes/b".parse().unwrap();
    assert_eq!(put(other_path).await.failure(), (403, "InvalidSignatureException"));
}

#[tokio::test]
async fn a_path_whose_signature_is_that_of_another_path_is_403() {
    for path in ["/notes/x/../a", "/notes//a", "/notes/./a", "/notes/x/%2e%2E/a"] {
        let answer = put(signed("PUT", path, NOTE, "notes")).await;
        assert_eq!(answer.failure(), (403, "InvalidSignatureException"), "{path}");
    }
    assert_eq!(put(signed("PUT", "/notes/a/", NOTE, "notes")).await.text(), "a/ v AKIDEXAMPLE eu-central-1");
    for service in ["s3", "s3express", "s3-outposts"] {
        let answer = put(signed("PUT", "/notes/x//a", NOTE, service)).await;
        assert_eq!(answer.text(), "x//a v AKIDEXAMPLE eu-central-1", "{service}");
    }
}

#[tokio::test]
async fn a_body_that_streams_is_verified_while_it_is_read() {
    let mut request = signed("POST", "/notes", "all of it", "notes");
    // As a client sends it whose body streams.
    assert_eq!(put(request.clone()).await.failure(), (400, "IncompleteSignatureException"));
    let hash = "x-amz-content-sha256";
    request.headers_mut().remove("authorization");
    request.headers_mut().remove("x-amz-date");
    request.headers_mut().insert(hash, sha256("all of it").parse().unwrap());
    SigV4::new(credentials(), "eu-central-1", "notes").sign(&mut request, SystemTime::now().into()).unwrap();
    assert_eq!(put(request.clone()).await.text(), "all of it");
    *request.body_mut() = Bytes::from("all of i!");
    assert_eq!(put(request).await.failure(), (403, "InvalidSignatureException"));
}

#[tokio::test]
async fn a_body_that_is_not_signed_is_accepted_where_the_operation_says_so() {
    // As the client signs it over TLS.
    let unsigned = |uri: &str| {
        let builder = Request::put(format!("https://localhost{uri}")).header("content-type", "application/json");
        let mut request = builder.body(Bytes::from(NOTE)).unwrap();
        let signer = SigV4::new(credentials(), "eu-central-1", "notes");
        signer.sign_unsigned_body(&mut request, SystemTime::now().into()).unwrap();
        request
    };
    assert_eq!(put(unsigned("/drafts")).await.text(), "v");
    assert_eq!(put(unsigned("/notes/a")).await.failure(), (403, "InvalidSignatureException"));
    // As the client signs it without TLS.
    assert_eq!(put(signed("PUT", "/drafts", NOTE, "notes")).await.text(), "v");
    let mut other = signed("PUT", "/drafts", NOTE, "notes");
    *other.body_mut() = Bytes::from(r#"{"Value":"w"}"#);
    assert_eq!(put(other).await.failure(), (403, "InvalidSignatureException"));
}

#[tokio::test]
async fn a_handler_that_asks_for_the_token_of_its_operation_gets_it() {
    let mut request = request("GET", "/client-bearer", "");
    request.headers_mut().insert("authorization", "Bearer t0ken".parse().unwrap());
    assert_eq!(send(&notes(), request).await.text(), "t0ken");
    assert_eq!(get(&notes(), "GET", "/client-bearer").await.status, 401);
}

#[test]
fn a_scheme_that_the_verifier_does_not_know_is_a_problem_of_the_router() {
    let router = Router::new().serve(async |_: ClientBearer| Ok::<_, NoModeledErrors>(text("served")));
    let error = router.with_authenticator(SigV4Verifier::new(credentials())).build().unwrap_err().to_string();
    assert!(error.starts_with("nothing authenticates the requests of `ClientBearer`"), "{error}");
}

#[tokio::test]
async fn a_request_that_can_only_be_refused_is_so_before_its_body_comes() {
    let service = service(
        Router::new()
            .serve(async |_: PutNote| Ok::<_, NoModeledErrors>(text("served")))
            .with_authenticator(SigV4Verifier::new(credentials()).with_service("notes"))
            .without_timeouts(),
    );
    let missing = request("PUT", "/notes/a", NOTE).map(drop);
    let other_scope = signed("PUT", "/notes/a", NOTE, "other").map(drop);
    let old = {
        let mut request = signed("PUT", "/notes/a", NOTE, "notes");
        request.headers_mut().remove("authorization");
        request.headers_mut().remove("x-amz-date");
        let signer = SigV4::new(credentials(), "eu-central-1", "notes");
        signer.sign(&mut request, (SystemTime::now() - Duration::from_secs(3600)).into()).unwrap();
        request.map(drop)
    };
    let codes = ["MissingAuthenticationTokenException", "InvalidSignatureException", "InvalidSignatureException"];
    for (request, code) in [missing, other_scope, old].into_iter().zip(codes) {
        let request = request.map(|()| Chunks::new(["{"], End::Never));
        assert_eq!(now(send(&service, request)).unwrap().failure(), (403, code));
    }
    // The body of any other is waited for.
    let waited = signed("PUT", "/notes/a", NOTE, "notes").map(|_| Chunks::new(["{"], End::Never));
    assert!(now(send(&service, waited)).is_none());
}

/// Returns the output of a future that is ready.
fn now<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// Returns the hash of a text in hexadecimal.
fn sha256(text: &str) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
