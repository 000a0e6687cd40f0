//! A participant whose websockets cannot be opened.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use connect_api::ParticipantToken;
use connect_chat::{Attachment, Chat, EventKind, JoinError};
use connect_core::transport::{Attempt, Body, TransportError, transport_fn};
use connect_core::{Client, Endpoint, http};
use connect_local::Settings;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::support::{Room, in_time, next, response};

/// Joins a chat whose service gives the URL of a websocket.
async fn join(endpoint: &str, url: String) -> Result<Chat, JoinError> {
    let transport = transport_fn(move |_: http::Request<Body>, _: Attempt| {
        let body =
            format!(r#"{{"Websocket":{{"Url":"{url}"}},"ConnectionCredentials":{{"ConnectionToken":"token"}}}}"#);
        std::future::ready(Ok::<_, TransportError>(response(200, body)))
    });
    let client = Client::new(Endpoint::new(endpoint).unwrap(), transport);
    in_time(Chat::join(client, ParticipantToken::from("token"))).await
}

/// Listens, and counts the connections that are open. Nothing is ever answered.
async fn black_hole() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/secret", listener.local_addr().unwrap());
    let open = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&open);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let counter = Arc::clone(&counter);
            counter.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let mut bytes = [0; 1024];
                while stream.read(&mut bytes).await.is_ok_and(|count| count > 0) {}
                counter.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    (url, open)
}

#[tokio::test(start_paused = true)]
async fn a_websocket_that_never_opens_is_an_error_and_leaves_no_connection() {
    let (url, open) = black_hole().await;
    let start = tokio::time::Instant::now();
    let error = join("http://127.0.0.1:9", url).await.unwrap_err();
    assert!(matches!(error, JoinError::Websocket(_)), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!((25..60).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    while open.load(Ordering::SeqCst) > 0 {
        assert!(start.elapsed() < Duration::from_secs(120), "a connection is left open");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_participant_that_no_longer_wants_to_join_leaves_no_connection() {
    let (url, open) = black_hole().await;
    let joining = join("http://127.0.0.1:9", url);
    assert!(tokio::time::timeout(Duration::from_secs(10), joining).await.is_err());
    let start = tokio::time::Instant::now();
    while open.load(Ordering::SeqCst) > 0 {
        assert!(start.elapsed() < Duration::from_secs(5), "a connection is left open");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_websocket_that_can_never_open_is_an_error_at_once() {
    let start = tokio::time::Instant::now();
    for (endpoint, url, expected) in [
        ("https://127.0.0.1:9", "ws://127.0.0.1:9/x", "without TLS"),
        ("http://127.0.0.1:9", "https://127.0.0.1:9/x", "is not one of a websocket"),
        ("http://127.0.0.1:9", "/x", "is not one of a websocket"),
    ] {
        let error = join(endpoint, url.to_owned()).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(error.source().is_none());
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_participant_is_connected_until_the_service_closes_its_websocket() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    assert!(chat.is_connected());
    room.end();
    while let Some(event) = next(&mut chat).await {
        assert_ne!(event.kind(), EventKind::Unknown);
    }
    assert!(!chat.is_connected());
}

#[test]
fn the_debug_output_of_a_file_shows_neither_its_name_nor_its_bytes() {
    let file = Attachment::new("name.pdf", "application/pdf", "%PDF");
    let shown = format!("{file:?}");
    assert!(!shown.contains("name") && !shown.contains("PDF"), "{shown}");
    assert!(shown.contains("application/pdf") && shown.contains("size: 4"), "{shown}");
}
