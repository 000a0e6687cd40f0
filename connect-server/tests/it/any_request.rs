//! Requests of any kind get an answer, which is no failure of the server.

use connect_core::error::NoModeledErrors;
use connect_server::Router;
use http::{HeaderValue, Method, Request};
use http_body_util::Full;
use proptest::prelude::*;

use crate::support::*;

fn uri() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        Just("items".to_owned()),
        Just("latest".to_owned()),
        "[a-z%0-9.~:+]{0,6}",
        Just("%ff".to_owned()),
        Just("..".to_owned()),
    ];
    let query = prop_oneof![Just(String::new()), Just("?versions".to_owned()), "\\?[a-z=&%+]{0,8}"];
    (prop::collection::vec(segment, 0..4), query)
        .prop_map(|(segments, query)| format!("/{}{query}", segments.join("/")))
}

proptest! {
    #[test]
    fn any_request_is_served_or_refused(
        method in prop::sample::select(vec!["GET", "PUT", "DELETE", "POST", "HEAD", "X"]),
        uri in uri(),
        content_type in prop::option::of(prop_oneof![Just(b"application/json".to_vec()), prop::collection::vec(32_u8..=255, 0..8)]),
        body in prop_oneof![Just(b"{\"Value\":\"v\"}".to_vec()), prop::collection::vec(any::<u8>(), 0..16)],
    ) {
        let service = service(
            Router::new()
                .serve(async |operation: GetItem| Ok::<_, GetItemError>(text(operation.id)))
                .serve(async |operation: PutItem| Ok::<_, NoModeledErrors>(text(operation.value)))
                .serve(async |operation: GetPath| Ok::<_, NoModeledErrors>(text(operation.path)))
                .serve(async |operation: ListVersions| Ok::<_, NoModeledErrors>(text(operation.id)))
                .serve(async |_: GetLatest| Ok::<_, NoModeledErrors>(text("latest"))),
        );
        let mut request = Request::new(Full::new(bytes::Bytes::from(body)));
        *request.method_mut() = Method::from_bytes(method.as_bytes()).unwrap();
        // What is no URI never reaches a server.
        let Ok(uri) = uri.parse() else { return Ok(()) };
        *request.uri_mut() = uri;
        if let Some(value) = content_type.and_then(|value| HeaderValue::from_bytes(&value).ok()) {
            request.headers_mut().insert("content-type", value);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let answer = runtime.block_on(send(&service, request));
        prop_assert!(answer.status.is_success() || answer.status.is_client_error(), "{}", answer.status);
        prop_assert_eq!(answer.status.is_client_error(), !answer.code().is_empty());
    }
}
