//! Operations of services that another crate has declared.

use connect_core::http::Response;
use connect_core::metadata::AuthScheme;
use connect_core::{Bytes, Endpoint, Operation, RandomTokens, connect_operation, connect_shape};
use connect_tests::camel;
use connect_tests::snake::{self, Shared, SharedError};

#[connect_operation(service = Shared, method = "POST", uri = "/things")]
struct CreateSnake {
    long_name: u32,
    inner_thing: Inner,
}

#[connect_shape(service = snake::Shared)]
struct Inner {
    other_name: Option<u32>,
}

#[connect_operation(service = camel::Shared, method = "POST", uri = "/things")]
struct CreateCamel {
    long_name: u32,
}

fn body(request: &connect_core::http::Request<Bytes>) -> &str {
    std::str::from_utf8(request.body()).unwrap()
}

#[test]
fn operations_take_over_from_the_service_of_another_crate() {
    let endpoint = Endpoint::new("https://api.example").unwrap();
    let create = CreateSnake { long_name: 1, inner_thing: Inner { other_name: Some(2) } };
    let request = create.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(body(&request), r#"{"long_name":1,"inner_thing":{"other_name":2}}"#);
    let refused = Response::builder().status(400).body(Bytes::from_static(br#"{"why":"no","why_not":"w"}"#)).unwrap();
    let error = CreateSnake::from_http_response(refused).unwrap_err();
    assert_eq!(error.message(), Some("no"));
    assert!(matches!(error.service(), Some(SharedError::Refused(refused)) if refused.why_not.as_deref() == Some("w")));
}

#[test]
fn two_services_of_one_name_are_apart() {
    let endpoint = Endpoint::new("https://api.example").unwrap();
    let request = CreateCamel { long_name: 1 }.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(body(&request), r#"{"longName":1}"#);
    assert_eq!(CreateCamel::METADATA.auth(), AuthScheme::Basic);
    assert_eq!(CreateSnake::METADATA.auth(), AuthScheme::None);
}
