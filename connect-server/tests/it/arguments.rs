//! The arguments of handlers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use connect_core::Secret;
use connect_core::error::NoModeledErrors;
use connect_server::{Bearer, Caller, Extension, Extract, Failure, RequestId, Router, ServeError, State};
use http::request::Parts;
use http::{HeaderMap, Method, Uri};

use crate::support::*;

#[tokio::test]
async fn a_handler_gets_the_parts_of_the_request_that_it_asks_for() {
    #[expect(clippy::too_many_arguments, reason = "a handler asks for up to eight values")]
    async fn handler(
        operation: GetItem,
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        Extension(number): Extension<u32>,
        id: RequestId,
        caller: Option<Caller>,
        bearer: Option<Bearer>,
        none: Option<Extension<String>>,
    ) -> Result<Text, GetItemError> {
        assert_eq!(id.as_str().len(), 36);
        assert!(caller.is_none() && bearer.is_none() && none.is_none());
        let agent = headers["user-agent"].to_str().unwrap().to_owned();
        Ok(text(format!("{} {method} {uri} {agent} {number}", operation.id)))
    }
    let service = service(Router::new().serve(handler));
    let mut request = request("GET", "/items/7?a", "");
    request.headers_mut().insert("user-agent", "test".parse().unwrap());
    request.extensions_mut().insert(3_u32);
    assert_eq!(send(&service, request).await.text(), "7 GET /items/7?a test 3");
}

#[tokio::test]
async fn all_handlers_share_the_state() {
    async fn count(_: GetLatest, State(count): State<Arc<AtomicU32>>) -> Result<Text, NoModeledErrors> {
        Ok(text(count.fetch_add(1, Ordering::Relaxed).to_string()))
    }
    async fn delete(_: DeleteItem, State(count): State<Arc<AtomicU32>>) -> Result<Text, NoModeledErrors> {
        Ok(text(format!("deleted after {}", count.load(Ordering::Relaxed))))
    }
    let service = service(Router::new().serve(count).serve(delete).with_state(Arc::new(AtomicU32::new(5))));
    assert_eq!(get(&service, "GET", "/items/latest").await.text(), "5");
    assert_eq!(get(&service.clone(), "GET", "/items/latest").await.text(), "6");
    assert_eq!(get(&service, "DELETE", "/items/1").await.text(), "deleted after 7");
}

#[tokio::test]
async fn routers_with_other_states_are_merged() {
    let one = Router::new()
        .serve(async |_: GetLatest, State(number): State<u8>| Ok::<_, NoModeledErrors>(text(number.to_string())))
        .with_state(8);
    let other = Router::new()
        .serve(async |_: DeleteItem, State(word): State<&'static str>| Ok::<_, NoModeledErrors>(text(word)))
        .with_state("word");
    let service = service(one.merge(other));
    assert_eq!(get(&service, "GET", "/items/latest").await.text(), "8");
    assert_eq!(get(&service, "DELETE", "/items/1").await.text(), "word");
}

#[tokio::test]
async fn a_missing_extension_is_a_failure_of_the_server() {
    let service =
        service(Router::new().serve(async |_: GetLatest, _: Extension<u32>| Ok::<_, NoModeledErrors>(text("x"))));
    let answer = get(&service, "GET", "/items/latest").await;
    assert_eq!(answer.failure(), (500, "InternalFailure"));
    assert!(!answer.body.contains("u32"), "{}", answer.body);
}

#[tokio::test]
async fn a_bearer_token_is_read_or_refused() {
    let service = service(
        Router::new()
            .serve(async |_: GetLatest, Bearer(token): Bearer| Ok::<_, NoModeledErrors>(text(token.into_inner())))
            .serve(async |_: DeleteItem, bearer: Option<Bearer>| Ok::<_, NoModeledErrors>(text(format!("{bearer:?}")))),
    );
    let with = |method: &str, uri: &str, values: &[&'static str]| {
        let mut request = request(method, uri, "");
        for value in values {
            request.headers_mut().append("authorization", http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        request
    };
    for value in ["Bearer abc", "bearer  abc ", "BEARER abc"] {
        assert_eq!(send(&service, with("GET", "/items/latest", &[value])).await.text(), "abc");
    }
    for values in [&[][..], &["Basic abc"], &["Bearer"], &["Bearer "], &["Bearer a", "Bearer b"], &["Bearer \u{e9}"]] {
        let answer = send(&service, with("GET", "/items/latest", values)).await;
        assert_eq!(answer.failure(), (401, "UnauthorizedException"), "{values:?}");
        assert_eq!(answer.headers["www-authenticate"], "Bearer");
    }
    let answer = send(&service, with("DELETE", "/items/1", &["Basic abc"])).await;
    assert_eq!(answer.text(), "None");
    let answer = send(&service, with("DELETE", "/items/1", &["Bearer abc"])).await;
    assert_eq!(answer.text(), "Some(Bearer([redacted]))");
    let answer = send(&service, with("DELETE", "/items/1", &["Bearer "])).await;
    assert_eq!(answer.failure(), (401, "UnauthorizedException"));
}

#[tokio::test]
async fn an_argument_of_ones_own_is_made_or_answers_in_place_of_the_handler() {
    struct Tenant(Secret<String>);

    impl<S: Sync> Extract<S> for Tenant {
        async fn extract(request: &Parts, _: &S) -> Result<Self, Failure> {
            let tenant = request.headers.get("x-tenant").ok_or_else(Failure::throttled)?;
            Ok(Self(tenant.to_str().map_err(Failure::internal)?.into()))
        }
    }

    async fn handler(_: GetItem, tenant: Tenant) -> Result<Text, ServeError<GetItemError>> {
        Ok(text(tenant.0.into_inner()))
    }
    let service = service(Router::new().serve(handler));
    assert_eq!(get(&service, "GET", "/items/1").await.failure(), (429, "ThrottlingException"));
    let mut request = request("GET", "/items/1", "");
    request.headers_mut().insert("x-tenant", "t-1".parse().unwrap());
    assert_eq!(send(&service, request).await.text(), "t-1");
}

#[tokio::test]
async fn each_response_has_an_identifier_of_its_own() {
    let service =
        service(Router::new().serve(async |_: GetLatest, id: RequestId| Ok::<_, NoModeledErrors>(text(id.as_str()))));
    let mut seen = Vec::new();
    for uri in ["/items/latest", "/items/latest", "/unknown"] {
        let mut request = request("GET", uri, "");
        request.headers_mut().insert("x-amzn-requestid", "mine".parse().unwrap());
        let answer = send(&service, request).await;
        let id = answer.headers["x-amzn-requestid"].to_str().unwrap().to_owned();
        assert_eq!((id.len(), id.as_bytes()[14]), (36, b'4'), "{id}");
        if answer.status == 200 {
            assert_eq!(answer.text(), id);
        }
        assert!(!seen.contains(&id));
        seen.push(id);
    }
}

#[tokio::test]
async fn a_response_carries_its_identifier_for_layers() {
    let service = service(Router::new().serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("latest"))));
    let response = service.handle(request("GET", "/items/latest", "")).await;
    let id = response.extensions().get::<RequestId>().unwrap();
    assert_eq!(response.headers()["x-amzn-requestid"], id.as_str());
}
