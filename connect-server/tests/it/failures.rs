//! Answers of handlers in place of an output.

use std::time::Duration;

use connect_core::error::NoModeledErrors;
use connect_core::{connect_operation, connect_service, connect_shape};
use connect_server::{Failure, Router, ServeError};
use http::{StatusCode, header};

use crate::support::*;

#[tokio::test]
async fn a_handler_returns_the_enum_of_its_errors_or_one_of_them_or_a_failure() {
    async fn all(operation: GetItem) -> Result<Text, ServeError<GetItemError>> {
        let missing = NotFoundException { message: Some("no item".into()) };
        match &*operation.id {
            "shape" => Err(missing)?,
            "enum" => Err(GetItemError::NotFoundException(missing))?,
            "failure" => Err(Failure::forbidden())?,
            "io" => Ok(text(std::fs::read_to_string("/s3cret").map_err(Failure::internal)?)),
            id => Ok(text(id)),
        }
    }
    let service = service(Router::new().serve(all));
    assert_eq!(get(&service, "GET", "/items/1").await.text(), "1");
    assert_eq!(get(&service, "GET", "/items/shape").await.failure(), (404, "NotFoundException"));
    assert_eq!(get(&service, "GET", "/items/enum").await.failure(), (404, "NotFoundException"));
    assert_eq!(get(&service, "GET", "/items/failure").await.failure(), (403, "AccessDeniedException"));
    let answer = get(&service, "GET", "/items/io").await;
    assert_eq!(answer.failure(), (500, "InternalFailure"));
    assert!(!answer.body.contains("s3cret"), "{}", answer.body);
}

#[tokio::test]
async fn the_error_of_a_handler_can_be_a_shape_or_a_failure_alone() {
    let service = service(
        Router::new()
            .serve(async |_: GetItem| Err::<Text, _>(NotFoundException { message: None }))
            .serve(async |_: DeleteItem| Err::<Text, _>(Failure::unavailable())),
    );
    assert_eq!(get(&service, "GET", "/items/1").await.failure(), (404, "NotFoundException"));
    assert_eq!(get(&service, "DELETE", "/items/1").await.failure(), (503, "ServiceUnavailable"));
}

#[tokio::test]
async fn a_failure_is_answered_with_its_status_code_message_and_headers() {
    let failure = || {
        Failure::new(StatusCode::CONFLICT, "BusyException")
            .with_message("the \"item\" is busy")
            .with_source("s3cret")
            .with_retry_after(Duration::from_millis(1500))
    };
    let service = service(Router::new().serve(move |_: GetLatest| async move { Err::<Text, _>(failure()) }));
    let answer = get(&service, "GET", "/items/latest").await;
    assert_eq!(answer.failure(), (409, "BusyException"));
    assert_eq!(answer.body, r#"{"message":"the \"item\" is busy"}"#);
    assert_eq!(answer.headers["retry-after"], "2");
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(failure().to_string(), "BusyException (409): the \"item\" is busy");
    // A failure is never a success.
    assert_eq!(Failure::new(StatusCode::OK, "Fine").status(), 500);
}

#[tokio::test]
async fn a_panic_is_500_and_the_others_go_on() {
    let service = service(
        Router::new()
            .serve(async |operation: GetItem| {
                assert_ne!(operation.id, "boom", "s3cret");
                tokio::task::yield_now().await;
                assert_ne!(operation.id, "late", "s3cret");
                Ok::<_, GetItemError>(text(operation.id))
            })
            .serve(async |_: DeleteItem| -> Result<Text, NoModeledErrors> { std::panic::panic_any(7_u8) }),
    );
    let fine = tokio::spawn({
        let service = service.clone();
        async move { get(&service, "GET", "/items/fine").await.text().to_owned() }
    });
    for (method, uri) in [("GET", "/items/boom"), ("GET", "/items/late"), ("DELETE", "/items/1")] {
        let answer = get(&service, method, uri).await;
        assert_eq!(answer.failure(), (500, "InternalFailure"), "{uri}");
        assert!(!answer.body.contains("s3cret"), "{}", answer.body);
        assert_eq!(answer.headers["x-amzn-requestid"].len(), 36);
    }
    assert_eq!(fine.await.unwrap(), "fine");
    assert_eq!(get(&service, "GET", "/items/1").await.text(), "1");
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_too_long_is_503() {
    let router = Router::new().serve(async |operation: GetItem| {
        tokio::time::sleep(Duration::from_secs(operation.id.parse().unwrap())).await;
        Ok::<_, GetItemError>(text("done"))
    });
    let service = service(router.with_handler_timeout(Duration::from_secs(5)));
    assert_eq!(get(&service, "GET", "/items/4").await.text(), "done");
    assert_eq!(get(&service, "GET", "/items/6").await.failure(), (503, "ServiceUnavailable"));
}

#[connect_service(failures(code = "error.code", message = "error.text", unless = "ok"), server)]
struct Shelves;

#[connect_operation(service = Shelves, method = "GET", uri = "/shelves/<Id>", output = Text)]
struct GetShelf {
    #[connect(length(..=3))]
    id: String,
}

#[tokio::test]
async fn a_failure_has_the_form_of_the_service() {
    let service = service(Router::new().serve(async |operation: GetShelf| -> Result<Text, Failure> {
        assert_ne!(operation.id, "pan", "ic");
        Err(Failure::new(StatusCode::CONFLICT, "409001").with_message("busy"))
    }));
    let answer = get(&service, "GET", "/shelves/1").await;
    assert_eq!((answer.status.as_u16(), answer.code()), (409, ""));
    assert_eq!(answer.body, r#"{"ok":false,"error":{"code":409001,"text":"busy"}}"#);
    let answer = get(&service, "GET", "/shelves/pan").await;
    assert!(answer.body.contains(r#""error":{"code":"InternalFailure","text":"the request failed"#), "{}", answer.body);
    let answer = get(&service, "GET", "/shelves/1234").await;
    assert!(answer.body.contains(r#""error":{"code":"ValidationException","text":"1 validation"#), "{}", answer.body);
    let answer = get(&service, "GET", "/other").await;
    assert_eq!((answer.status.as_u16(), answer.code()), (404, ""));
    assert!(answer.body.contains(r#""error":{"code":"UnknownOperationException","text":"no op"#), "{}", answer.body);
}

#[connect_service(aws_json = "1.0", target = "Shelves", server)]
struct JsonShelves;

#[connect_operation(service = JsonShelves, output = Text)]
struct ListShelves {}

#[tokio::test]
async fn a_failure_of_aws_json_has_its_code_in_the_body_too() {
    let service = service(Router::new().serve(async |_: ListShelves| Err::<Text, _>(Failure::throttled())));
    let mut request = request("POST", "/", "{}");
    request.headers_mut().insert("content-type", "application/x-amz-json-1.0".parse().unwrap());
    request.headers_mut().insert("x-amz-target", "Shelves.ListShelves".parse().unwrap());
    let answer = send(&service, request).await;
    assert_eq!(answer.failure(), (429, "ThrottlingException"));
    assert_eq!(answer.headers["content-type"], "application/x-amz-json-1.0");
    assert!(answer.body.starts_with(r#"{"__type":"ThrottlingException","message":"too many"#), "{}", answer.body);
}

#[tokio::test]
async fn a_header_of_a_failure_replaces_that_of_the_response() {
    let with = |name, value: &'static str| move |failure: Failure| failure.with_header(name, value.parse().unwrap());
    let failure = move || {
        let failure = with(header::CONTENT_TYPE, "application/json; charset=utf-8")(Failure::unauthorized());
        with(header::WWW_AUTHENTICATE, "Basic")(with(header::WWW_AUTHENTICATE, "Bearer")(failure))
    };
    let service = service(Router::new().serve(move |_: GetLatest| async move { Err::<Text, _>(failure()) }));
    let answer = get(&service, "GET", "/items/latest").await;
    let values = |name| answer.headers.get_all(name).iter().collect::<Vec<_>>();
    assert_eq!(values(header::CONTENT_TYPE), ["application/json; charset=utf-8"]);
    assert_eq!(values(header::WWW_AUTHENTICATE), ["Bearer", "Basic"]);
}

#[connect_shape(server)]
struct Located {
    #[connect(header = "Location")]
    location: String,
}

#[connect_operation(method = "GET", uri = "/located", output = Located, server)]
struct Locate {}

#[tokio::test]
async fn an_output_that_no_response_can_have_is_500() {
    let service = service(
        Router::new().serve(async |_: Locate| Ok::<_, NoModeledErrors>(Located { location: "s3cret\nline".into() })),
    );
    let answer = get(&service, "GET", "/located").await;
    assert_eq!(answer.failure(), (500, "InternalFailure"));
    assert!(!answer.body.contains("s3cret") && !answer.headers.contains_key("location"), "{}", answer.body);
}

#[tokio::test]
async fn all_lines_of_a_failures_header_replace_that_of_the_response() {
    let failure = || {
        let mut failure = Failure::new(StatusCode::CONFLICT, "BusyException");
        for value in ["one", "two"] {
            failure = failure.with_header(header::HeaderName::from_static("x-amzn-errortype"), value.parse().unwrap());
        }
        failure.with_header(header::CONTENT_TYPE, "text/plain".parse().unwrap())
    };
    let service = service(Router::new().serve(move |_: GetLatest| async move { Err::<Text, _>(failure()) }));
    let headers = get(&service, "GET", "/items/latest").await.headers;
    assert_eq!(headers.get_all("x-amzn-errortype").iter().collect::<Vec<_>>(), ["one", "two"]);
    assert_eq!(headers.get_all("content-type").iter().collect::<Vec<_>>(), ["text/plain"]);
}
