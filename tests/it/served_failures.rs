//! Responses of failures, in the form that the service of the operation declares.

use connect_core::http::{Request, Response};
use connect_core::{Body, Bytes, Operation, connect_error, connect_operation, connect_service, connect_shape};

#[connect_shape(rename_all = "snake_case")]
#[derive(Debug)]
struct Shelf {
    id: Option<String>,
}

/// The code of an error is in a list, and a member says that a response is no failure.
#[connect_service(
    rename_all = "snake_case",
    failures(code = "errors[0].code", message = "errors[0].message", unless = "ok", when = "failed"),
    errors(Missing, Busy, Unknown),
    server
)]
struct Listed;

#[connect_error(service = Listed, code = "20404")]
#[derive(Debug)]
struct Missing {
    shelf: Option<u128>,
}

#[connect_error(service = Listed, code = "busy", status = 409)]
#[derive(Debug)]
struct Busy {}

#[connect_error(service = Listed)]
#[derive(Debug)]
struct Unknown {}

#[connect_operation(service = Listed, method = "GET", uri = "/shelves/{id}", output = Shelf)]
#[derive(Debug)]
struct GetShelf {
    #[connect(length(..=3))]
    id: String,
}

/// Failures are problem details.
#[connect_service(rename_all = "snake_case", failures(problem), errors(Gone), server)]
struct Problems;

#[connect_error(service = Problems, code = "https://shelves.example/gone", status = 410)]
#[derive(Debug)]
struct Gone {
    title: String,
}

#[connect_operation(service = Problems, method = "GET", uri = "/gone/{id}", output = Shelf)]
#[derive(Debug)]
struct GetGone {
    #[connect(length(..=3))]
    id: String,
}

fn text(response: Response<Body>) -> (u16, String, String) {
    let (parts, body) = response.into_parts();
    let media_type = parts.headers.get("content-type").map_or("", |value| value.to_str().unwrap()).to_owned();
    assert_eq!(parts.headers.get("x-amzn-errortype"), None);
    (parts.status.as_u16(), media_type, String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap())
}

fn answered(error: impl Into<ListedError>) -> (u16, String) {
    let (status, media_type, body) = text(GetShelf::to_http_response(Err(&error.into())).unwrap());
    assert_eq!(media_type, "application/json");
    (status, body)
}

fn get(uri: &str) -> Request<Body> {
    Request::get(uri).body(Body::empty()).unwrap()
}

#[test]
fn a_code_is_put_into_a_list_as_the_number_that_it_is() {
    let (status, body) = answered(Missing { shelf: Some(u128::MAX) });
    // An error with a code and no status is the caller's.
    assert_eq!(status, 400);
    let expected =
        r#"{"failed":true,"ok":false,"errors":[{"code":20404}],"shelf":340282366920938463463374607431768211455}"#;
    assert_eq!(body, expected);
    assert_eq!(answered(Busy {}), (409, r#"{"failed":true,"ok":false,"errors":[{"code":"busy"}]}"#.to_owned()));
    assert_eq!(answered(Unknown {}), (500, r#"{"failed":true,"ok":false}"#.to_owned()));
}

#[test]
fn a_client_reads_the_error_that_a_server_wrote() {
    let error = ListedError::from(Missing { shelf: Some(7) });
    let response = GetShelf::to_http_response(Err(&error)).unwrap();
    let response = response.map(|body| Bytes::copy_from_slice(body.as_bytes().unwrap()));
    let received = GetShelf::from_http_response(response).unwrap_err();
    assert_eq!(received.code(), Some("20404"));
    assert!(matches!(received.service(), Some(ListedError::Missing(Missing { shelf: Some(7) }))), "{received:?}");
}

#[test]
fn a_refusal_has_the_form_of_the_service() {
    let refused = GetShelf::from_http_request(get("/shelves/1234")).unwrap_err();
    let (status, media_type, body) = text(refused.to_http_response());
    assert_eq!((status, &*media_type), (400, "application/json"));
    let begin = r#"{"failed":true,"ok":false,"errors":[{"code":"ValidationException","message":"1 validation error"#;
    assert!(body.starts_with(begin) && body.contains(r#""fieldList":[{"#), "{body}");
    let refused = GetShelf::from_http_request(get("/other")).unwrap_err();
    let (_, _, body) = text(refused.to_http_response());
    assert!(body.contains(r#""errors":[{"code":"UnknownOperationException","message":"no operation"#), "{body}");
}

#[test]
fn a_problem_has_the_media_type_of_problems() {
    let gone = Gone { title: "gone".into() };
    let expected = r#"{"type":"https://shelves.example/gone","title":"gone"}"#;
    assert_eq!(
        text(GetGone::to_http_response(Err(&gone.into())).unwrap()),
        (410, "application/problem+json".to_owned(), expected.to_owned())
    );
    let refused = GetGone::from_http_request(get("/gone/1234")).unwrap_err();
    let (status, media_type, body) = text(refused.to_http_response());
    assert_eq!((status, &*media_type), (400, "application/problem+json"));
    assert!(body.starts_with(r#"{"type":"ValidationException","detail":"1 validation error"#), "{body}");
}

/// An error with a body that is no JSON object.
#[connect_error(service = Listed, code = "text", server)]
#[derive(Debug)]
struct Plain {
    #[connect(payload)]
    content: String,
}

#[connect_operation(service = Listed, method = "GET", uri = "/plain", output = Shelf, errors(Plain))]
#[derive(Debug)]
struct GetPlain {}

#[test]
fn a_code_without_a_place_is_an_error_of_the_server() {
    let error = GetPlain::to_http_response(Err(&Plain { content: "s3cret".into() }.into())).unwrap_err();
    let expected = "`errors[0].code` cannot hold the code of the error: make the body of the error a JSON object";
    assert!(error.to_string().contains(expected), "{error}");
}
