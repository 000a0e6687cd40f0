//! The service in servers, over sockets.

use std::time::Duration;

use bytes::Bytes;
use connect_core::error::NoModeledErrors;
use connect_server::{Router, RouterService};
use http::Uri;
use http_body_util::Empty;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::support::*;

fn router() -> Router {
    Router::new()
        .serve(async |operation: PutItem| Ok::<_, NoModeledErrors>(text(operation.value)))
        .serve(async |operation: GetItem, uri: Uri| Ok::<_, GetItemError>(text(format!("{} {uri}", operation.id))))
}

#[tokio::test]
async fn axum_nests_the_service_under_a_path() {
    let app = axum::Router::new().nest_service("/api", service(router()));
    let request = http::Request::get("/api/items/7").body(Empty::<Bytes>::new()).unwrap();
    let response = app.clone().oneshot(request.map(axum::body::Body::new)).await.unwrap();
    let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
    assert_eq!(&body[..], br#"{"Text":"7 /items/7"}"#);
    let request = http::Request::get("/api/nothing").body(axum::body::Body::empty()).unwrap();
    let response = app.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-amzn-errortype"], "UnknownOperationException");
}

/// Serves over a loopback socket with hyper, and returns its address.
async fn listen(service: RouterService) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let mut http = hyper::server::conn::http1::Builder::new();
                let connection = http.timer(TokioTimer::new()).half_close(true);
                let _ = connection.serve_connection(TokioIo::new(socket), service).await;
            });
        }
    });
    address
}

/// Sends bytes, perhaps ends them, and returns all that comes back.
async fn exchange(address: std::net::SocketAddr, sent: &[u8], end: bool) -> String {
    let mut socket = TcpStream::connect(address).await.unwrap();
    // A server that has answered need not read the rest.
    let _ = socket.write_all(sent).await;
    if end {
        socket.shutdown().await.unwrap();
    }
    let mut received = Vec::new();
    let _ = socket.read_to_end(&mut received).await;
    String::from_utf8(received).unwrap()
}

const HEAD: &str = "PUT /items/1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n";

#[tokio::test]
async fn hyper_serves_requests_over_a_socket() {
    let address = listen(service(router())).await;
    let request = format!("{HEAD}content-length: 13\r\n\r\n{{\"Value\":\"a\"}}");
    let response = exchange(address, request.as_bytes(), false).await;
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("content-length: 12\r\n"), "{response}");
    assert!(response.ends_with("\r\n\r\n{\"Text\":\"a\"}"), "{response}");
    let chunked = format!("{HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{{\"Val\r\n8\r\nue\":\"b\"}}\r\n0\r\n\r\n");
    let response = exchange(address, chunked.as_bytes(), false).await;
    assert!(response.ends_with("\r\n\r\n{\"Text\":\"b\"}"), "{response}");
}

#[tokio::test]
async fn half_a_request_over_a_socket_is_400_and_the_server_goes_on() {
    let address = listen(service(router())).await;
    let half = format!("{HEAD}content-length: 99\r\n\r\n{{\"Value\"");
    let response = exchange(address, half.as_bytes(), true).await;
    assert!(response.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{response}");
    assert!(response.contains("x-amzn-errortype: IncompleteBody\r\n"), "{response}");
    let whole = format!("{HEAD}content-length: 13\r\n\r\n{{\"Value\":\"a\"}}");
    assert!(exchange(address, whole.as_bytes(), false).await.starts_with("HTTP/1.1 200 OK"));
}

#[tokio::test]
async fn a_body_that_never_comes_over_a_socket_is_408() {
    // The timer is up at once.
    let address = listen(service(router().with_sleep(|_: Duration| async {}))).await;
    let half = format!("{HEAD}content-length: 99\r\n\r\n{{\"Value\"");
    let response = exchange(address, half.as_bytes(), false).await;
    assert!(response.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{response}");
}

#[tokio::test]
async fn too_many_headers_over_a_socket_are_431() {
    let address = listen(service(router())).await;
    let bomb = "x-bomb: 1\r\n".repeat(5000);
    let response = exchange(address, format!("{HEAD}{bomb}\r\n").as_bytes(), true).await;
    assert!(response.starts_with("HTTP/1.1 431 "), "{response}");
    let whole = format!("{HEAD}content-length: 13\r\n\r\n{{\"Value\":\"a\"}}");
    assert!(exchange(address, whole.as_bytes(), false).await.starts_with("HTTP/1.1 200 OK"));
}
