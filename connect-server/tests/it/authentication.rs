//! Authentication of callers.

use connect_core::error::NoModeledErrors;
use connect_core::metadata::OperationMetadata;
use connect_core::stream::ByteStream;
use connect_core::{Body, connect_operation};
use connect_server::{Authenticate, Bearer, Caller, Extension, Failure, Router};
use http::request::Parts;

use crate::support::*;

/// Accepts requests that say who sends them.
struct Named;

impl Authenticate for Named {
    async fn authenticate(
        &self,
        request: &mut Parts,
        body: &mut Body,
        operation: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        assert_eq!((body.length(), operation.name()), (Some(0), "Signed"));
        request.extensions.insert(operation.name());
        match request.headers.get("x-name").map(|name| name.to_str().unwrap()) {
            None => Err(Failure::forbidden()),
            Some("") => Ok(None),
            Some(name) => Ok(Some(Caller::new(name))),
        }
    }
}

fn router() -> Router {
    Router::new()
        .serve(async |_: Signed, caller: Caller, Extension(seen): Extension<&'static str>| {
            Ok::<_, NoModeledErrors>(text(format!("{} {seen}", caller.id())))
        })
        .serve(async |operation: Member| Ok::<_, NoModeledErrors>(text(operation.token.expose())))
        .serve(async |_: GetLatest, caller: Option<Caller>| Ok::<_, NoModeledErrors>(text(format!("{caller:?}"))))
}

#[tokio::test]
async fn an_authenticator_finds_the_caller_of_operations_with_a_scheme() {
    let service = service(router().with_authenticator(Named));
    let named = |name: &'static str| {
        let mut request = request("GET", "/signed", "");
        request.headers_mut().insert("x-name", name.parse().unwrap());
        request
    };
    assert_eq!(send(&service, named("ann")).await.text(), "ann Signed");
    assert_eq!(get(&service, "GET", "/signed").await.failure(), (403, "AccessDeniedException"));
    // The handler asks for a caller that nobody knows.
    assert_eq!(send(&service, named("")).await.failure(), (403, "AccessDeniedException"));
    // Neither an operation without a scheme nor one with a token of its own is authenticated.
    assert_eq!(get(&service, "GET", "/items/latest").await.text(), "None");
    let mut member = request("GET", "/member", "");
    member.headers_mut().insert("x-amz-bearer", "token".parse().unwrap());
    assert_eq!(send(&service, member).await.text(), "token");
}

#[test]
fn a_router_that_authenticates_nobody_says_so() {
    let error = router().build().unwrap_err().to_string();
    assert!(error.starts_with("nothing authenticates the requests of `Signed`: pass an authenticator"), "{error}");
}

#[connect_operation(method = "GET", uri = "/own-token", output = Text, auth = bearer, server)]
struct OwnToken {}

#[tokio::test]
async fn a_handler_that_asks_for_the_bearer_token_authenticates_by_itself() {
    let served = Router::new().serve(async |_: OwnToken, token: Option<Bearer>| match token {
        Some(Bearer(token)) if token.expose() == "right" => Ok(text("served")),
        _ => Err(Failure::unauthorized()),
    });
    let service = service(served);
    assert_eq!(get(&service, "GET", "/own-token").await.status, 401);
    for (token, status) in [("Bearer right", 200), ("Bearer wrong", 401)] {
        let mut request = request("GET", "/own-token", "");
        request.headers_mut().insert("authorization", token.parse().unwrap());
        assert_eq!(send(&service, request).await.status, status);
    }
}

#[test]
fn a_bearer_token_that_nobody_asks_for_is_a_problem_of_the_router() {
    let router = Router::new().serve(async |_: OwnToken, _: Option<Caller>| Ok::<_, NoModeledErrors>(text("")));
    let error = router.build().unwrap_err().to_string();
    assert!(error.starts_with("nothing authenticates the requests of `OwnToken`"), "{error}");
}

#[tokio::test]
async fn without_authentication_anyone_is_served() {
    let service = service(
        Router::new()
            .serve(async |_: Signed, caller: Option<Caller>| Ok::<_, NoModeledErrors>(text(format!("{caller:?}"))))
            .without_authentication(),
    );
    assert_eq!(get(&service, "GET", "/signed").await.text(), "None");
}

/// Replaces the body by one that streams.
struct Replacing;

impl Authenticate for Replacing {
    async fn authenticate(
        &self,
        _: &mut Parts,
        body: &mut Body,
        _: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        *body = Body::from_stream(ByteStream::from("bytes"));
        Ok(None)
    }
}

#[tokio::test]
async fn a_stream_in_place_of_a_body_that_does_not_stream_is_500() {
    let router = Router::new().serve(async |_: Signed| Ok::<_, NoModeledErrors>(text("served")));
    let service = service(router.with_authenticator(Replacing));
    assert_eq!(get(&service, "GET", "/signed").await.failure(), (500, "InternalFailure"));
}

#[test]
fn a_handler_that_asks_for_a_bearer_token_does_not_verify_a_signature() {
    let router = Router::new().serve(async |_: Signed, _: Option<Bearer>| Ok::<_, NoModeledErrors>(text("")));
    let error = router.build().unwrap_err().to_string();
    assert!(error.starts_with("nothing authenticates the requests of `Signed`"), "{error}");
}

/// Knows no scheme.
struct Ignorant;

impl Authenticate for Ignorant {
    fn authenticates(&self, _: &'static OperationMetadata) -> bool {
        false
    }

    async fn authenticate(
        &self,
        _: &mut Parts,
        _: &mut Body,
        _: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        Ok(None)
    }
}

#[test]
fn an_authenticator_turns_the_authentication_on_again() {
    let router = router().without_authentication().with_authenticator(Ignorant);
    let error = router.build().unwrap_err().to_string();
    assert!(error.starts_with("nothing authenticates the requests of `Signed`"), "{error}");
}
