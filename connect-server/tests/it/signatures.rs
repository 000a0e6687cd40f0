//! Signatures of AWS Signature Version 4, verified.

use std::time::SystemTime;

use bytes::Bytes;
use connect_core::auth::{Credentials, SigV4, SigV4Verifier, VerifiedCaller};
use connect_core::connect_operation;
use connect_core::error::NoModeledErrors;
use connect_core::stream::ByteStream;
use connect_server::{Caller, Extension, Router, RouterService};
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
                    Err(_) => return Ok::<_, NoModeledErrors>(text(format!("{read} refused"))),
                }
            }
            Ok(text(read))
        })
        .serve(async |_: ClientBearer| Ok::<_, NoModeledErrors>(text("served")));
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
    assert_eq!(put(signed("PUT", "/notes/x//a", NOTE, "s3")).await.text(), "x//a v AKIDEXAMPLE eu-central-1");
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
    assert!(put(request).await.text().ends_with(" refused"));
}

#[tokio::test]
async fn a_scheme_that_the_verifier_does_not_know_is_403() {
    assert_eq!(get(&notes(), "GET", "/client-bearer").await.failure(), (403, "AccessDeniedException"));
}

/// Returns the hash of a text in hexadecimal.
fn sha256(text: &str) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
