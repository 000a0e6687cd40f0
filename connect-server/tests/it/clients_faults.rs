//! Faults of a client that are answered as its own, and requests that are none.

use std::time::Duration;

use bytes::Bytes;
use connect_core::error::NoModeledErrors;
use connect_core::stream::{JsonLines, StreamError};
use connect_core::{Endpoint, Operation, RandomTokens, Timestamp, connect_operation, connect_service, connect_shape};
use connect_server::{Failure, Router, RouterService, ServeError};
use http::Request;
use http_body_util::Full;

use crate::support::*;

#[connect_service(name = "Tables", aws_json = "1.0", target = "Tables_1", server)]
struct Tables;

/// An operation without an input.
#[connect_operation(service = Tables, output = Text)]
struct ListTables;

#[tokio::test]
async fn an_operation_of_aws_json_without_an_input_is_served_to_its_own_client() {
    let service = service(Router::new().serve(async |_: ListTables| Ok::<_, NoModeledErrors>(text("served"))));
    let endpoint: Endpoint = "http://localhost".parse().unwrap();
    let request = ListTables.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(request.headers()["content-type"], "application/x-amz-json-1.0");
    assert_eq!(&request.body()[..], b"{}");
    assert_eq!(send(&service, request.map(Full::new)).await.text(), "served");
}

#[connect_operation(method = "POST", uri = "/times", output = Time, server)]
struct SendTime {
    t: Option<Timestamp>,
    #[connect(query = "at", timestamp = "epoch-seconds")]
    at: Option<Timestamp>,
}

#[connect_shape]
struct Time {
    #[connect(timestamp = "date-time")]
    t: Option<Timestamp>,
}

#[tokio::test]
async fn a_time_that_has_no_date_is_the_fault_of_the_client() {
    let echo = async |operation: SendTime| Ok::<_, NoModeledErrors>(Time { t: operation.t.or(operation.at) });
    let service = service(Router::new().serve(echo));
    for seconds in ["253402300800", "9223372036854775807", "-62135596801", "-62167219201", "1e18"] {
        let answer = send(&service, request("POST", "/times", format!("{{\"T\":{seconds}}}"))).await;
        assert_eq!(answer.failure(), (400, "SerializationException"), "{seconds}: {}", answer.body);
        let answer = send(&service, request("POST", &format!("/times?at={seconds}"), "")).await;
        assert_eq!(answer.failure(), (400, "SerializationException"), "{seconds}: {}", answer.body);
        assert!(answer.body.contains("within the years 1 to 9999"), "{}", answer.body);
    }
    for (seconds, date) in [("253402300799", "9999-12-31T23:59:59Z"), ("-62135596800", "0001-01-01T00:00:00Z")] {
        let answer = send(&service, request("POST", "/times", format!("{{\"T\":{seconds}}}"))).await;
        assert_eq!(answer.body, format!("{{\"T\":\"{date}\"}}"));
    }
}

/// Collects at most four bytes.
fn collect(router: Router) -> RouterService {
    let handler = async |operation: Upload| -> Result<_, Failure> {
        let content = operation.content.collect(4).await?;
        Ok(text(String::from_utf8_lossy(&content)))
    };
    service(router.serve(handler))
}

fn upload(chunks: [&'static str; 1], end: End) -> Request<Chunks> {
    Request::post("/uploads").body(Chunks::new(chunks, end)).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_body_that_is_bad_while_it_streams_is_answered_like_one_that_is_read_whole() {
    let service = collect(Router::new().with_idle_timeout(Duration::from_secs(5)));
    assert_eq!(send(&service, upload(["four"], End::Complete)).await.text(), "four");
    let answer = send(&service, upload(["one"], End::Broken)).await;
    assert_eq!(answer.failure(), (400, "IncompleteBody"));
    assert!(!answer.body.contains("s3cret"), "{}", answer.body);
    let mut short = upload(["one"], End::Complete);
    short.headers_mut().insert("content-length", "4".parse().unwrap());
    assert_eq!(send(&service, short).await.failure(), (400, "IncompleteBody"));
    let answer = send(&service, upload(["one"], End::Never)).await;
    assert_eq!(answer.failure(), (408, "RequestTimeoutException"));
    let answer = send(&service, upload(["three"], End::Complete)).await;
    assert_eq!(answer.failure(), (413, "RequestEntityTooLargeException"));
}

#[connect_shape]
struct Line {
    #[connect(length(..=3))]
    name: String,
}

#[connect_operation(method = "POST", uri = "/lines", output = Text, server)]
struct SendLines {
    #[connect(payload)]
    lines: JsonLines<Line>,
}

fn lines(body: &'static str) -> Request<Full<Bytes>> {
    let request = Request::post("/lines").header("content-type", "application/x-ndjson");
    request.body(Full::new(Bytes::from(body))).unwrap()
}

#[tokio::test]
async fn an_item_that_is_not_valid_is_the_fault_of_the_client() {
    let handler = async |mut operation: SendLines| -> Result<_, ServeError<NoModeledErrors>> {
        let mut names = String::new();
        while let Some(line) = operation.lines.next().await {
            names.push_str(&line.map_err(Failure::from)?.name);
        }
        Ok(text(names))
    };
    let service = service(Router::new().serve(handler));
    assert_eq!(send(&service, lines("{\"Name\":\"a\"}\n{\"Name\":\"b\"}\n")).await.text(), "ab");
    for (body, code) in [
        ("{\"Name\":\"a\"}\n{\"Name\":\"s3cret\"}\n", "ValidationException"),
        ("{}\n", "ValidationException"),
        ("{\"Name\":[\"s3cret\"]}\n", "SerializationException"),
        ("s3cret\n", "SerializationException"),
    ] {
        let answer = send(&service, lines(body)).await;
        assert_eq!(answer.failure(), (400, code), "{body}: {}", answer.body);
        assert!(!answer.body.contains("s3cret"), "{}", answer.body);
    }
}

#[tokio::test]
async fn an_item_that_needs_too_much_memory_is_413() {
    let count = async |operation: SendLines| -> Result<_, ServeError<NoModeledErrors>> {
        let (mut lines, mut count) = (operation.lines, 0);
        while let Some(line) = lines.next().await {
            line.map_err(Failure::from)?;
            count += 1;
        }
        Ok(text(count.to_string()))
    };
    let service = service(Router::new().serve(count).with_memory_limit(2));
    assert_eq!(send(&service, lines("{\"Name\":\"ab\"}\n{\"Name\":\"cd\"}\n")).await.text(), "2");
    let answer = send(&service, lines("{\"Name\":\"ab\"}\n{\"Name\":\"cde\"}\n")).await;
    assert_eq!(answer.failure(), (413, "RequestEntityTooLargeException"), "{}", answer.body);
}

#[test]
fn a_stream_that_fails_in_the_server_is_500() {
    let failure = Failure::from(StreamError::source("s3cret"));
    assert_eq!((failure.status().as_u16(), failure.code()), (500, "InternalFailure"));
    assert!(!failure.message().contains("s3cret"));
}

#[tokio::test]
async fn a_request_that_needs_too_much_memory_is_413_and_names_no_setting_of_a_client() {
    let put = async |operation: PutItem| Ok::<_, NoModeledErrors>(text(operation.value));
    let service = service(Router::new().serve(put).with_memory_limit(8));
    assert_eq!(send(&service, request("PUT", "/items/1", "{\"Value\":\"12345678\"}")).await.text(), "12345678");
    let answer = send(&service, request("PUT", "/items/1", "{\"Value\":\"123456789\"}")).await;
    assert_eq!(answer.failure(), (413, "RequestEntityTooLargeException"));
    assert!(answer.body.contains("the request needs more memory than the server allows"), "{}", answer.body);
    assert!(!answer.body.contains("ClientConfig"), "{}", answer.body);
}
