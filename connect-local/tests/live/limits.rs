//! Clients of websockets that break the rules, or do not read.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

use crate::support::{Participant, Socket, minutes, server, soon};

const HEARTBEAT: &str = r#"{"topic":"aws/heartbeat"}"#;

/// Sends bytes to the server of a URL, and returns the connection with the head of the answer.
async fn raw(url: &str, head: &str) -> (TcpStream, String) {
    let (address, target) = url.strip_prefix("ws://").unwrap().split_once('/').unwrap();
    let mut connection = TcpStream::connect(address).await.unwrap();
    let head = head.replace("TARGET", &format!("/{target}")).replace('\n', "\r\n");
    connection.write_all(format!("{head}\r\nhost: {address}\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(soon(connection.read_u8()).await.unwrap());
    }
    (connection, String::from_utf8(answer).unwrap().to_lowercase())
}

const HANDSHAKE: &str = "GET TARGET HTTP/1.1
upgrade: websocket
connection: upgrade
sec-websocket-version: 13
sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==";

#[tokio::test]
async fn a_request_without_the_handshake_is_told_to_upgrade() {
    let local = server().await;
    let url = Participant::start(local.engine()).url();
    let (_, answer) = raw(&url, "GET TARGET HTTP/1.1").await;
    assert!(answer.starts_with("http/1.1 426 ") && answer.contains("\r\nupgrade: websocket\r\n"), "{answer}");
    let (_, answer) = raw(&url, &HANDSHAKE.replace("version: 13", "version: 8")).await;
    assert!(answer.starts_with("http/1.1 426 ") && answer.contains("\r\nsec-websocket-version: 13\r\n"), "{answer}");
    let (_, answer) = raw(&url, &HANDSHAKE.replace("key: dGhl", "key: ")).await;
    assert!(answer.starts_with("http/1.1 400 "), "{answer}");
    let (_, answer) = raw(&url, &HANDSHAKE.replacen("GET", "POST", 1)).await;
    assert!(answer.starts_with("http/1.1 405 "), "{answer}");
    let (_, answer) = raw(&url, HANDSHAKE).await;
    assert!(answer.starts_with("http/1.1 101 "), "{answer}");
    assert!(answer.contains("\r\nsec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=\r\n"), "{answer}");
}

#[tokio::test]
async fn only_the_token_of_a_url_opens_a_websocket() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let url = customer.url();
    let without_token = url.split('?').next().unwrap();
    let connection_token = format!("{without_token}?token={}", customer.connection.expose());
    for url in [without_token, &connection_token, &format!("{url}x"), &format!("{without_token}?token=")] {
        let refused = Socket::open(url).await.err().unwrap();
        assert_eq!(refused.to_string(), "HTTP error: 403 Forbidden");
    }
}

#[tokio::test]
async fn a_binary_message_closes_the_websocket() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).listen().await;
    socket.items(1).await;
    soon(socket.0.send(Message::binary(Bytes::from_static(b"\0")))).await.unwrap();
    assert_eq!(socket.closed().await, 1003);
}

#[tokio::test]
async fn a_frame_over_32_kib_closes_the_websocket() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut socket = customer.open().await;
    assert_eq!(socket.ask("x".repeat(32 * 1024)).await["message"], "Forbidden");
    socket.send("x".repeat(32 * 1024 + 1)).await;
    assert_eq!(socket.closed().await, 1009);
    let mut socket = customer.open().await;
    socket.send("x".repeat(2 * 1024 * 1024)).await;
    assert_eq!(socket.closed().await, 1009);
}

/// Sends a message in fragments of 32 KiB.
async fn send_fragments(socket: &mut Socket, count: usize) {
    use tokio_tungstenite::tungstenite::protocol::frame::Frame;
    use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};
    for index in 0..count {
        let code = OpCode::Data(if index == 0 { Data::Text } else { Data::Continue });
        let frame = Frame::message(vec![b'x'; 32 * 1024], code, index + 1 == count);
        soon(socket.0.send(Message::Frame(frame))).await.unwrap();
    }
}

#[tokio::test]
async fn a_message_over_128_kib_closes_the_websocket() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).open().await;
    send_fragments(&mut socket, 4).await;
    assert_eq!(socket.frame().await["message"], "Forbidden");
    send_fragments(&mut socket, 5).await;
    assert_eq!(socket.closed().await, 1009);
}

/// Opens a websocket by hand, sends bytes, and returns the code of the close frame.
async fn close_code(url: &str, bytes: &[u8]) -> u16 {
    let (mut connection, _) = raw(url, HANDSHAKE).await;
    connection.write_all(bytes).await.unwrap();
    let mut frame = [0; 4];
    soon(connection.read_exact(&mut frame)).await.unwrap();
    assert_eq!(frame[0], 0x88, "the frame closes the websocket");
    u16::from_be_bytes([frame[2], frame[3]])
}

#[tokio::test]
async fn a_broken_frame_closes_the_websocket() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    assert_eq!(close_code(&customer.url(), b"\x81\x02{}").await, 1002, "a frame without a mask");
    assert_eq!(close_code(&customer.url(), b"\xf1\x80\0\0\0\0").await, 1002, "reserved bits");
    assert_eq!(close_code(&customer.url(), b"\x81\x81\0\0\0\0\xff").await, 1007, "text that is not UTF-8");
}

#[tokio::test]
async fn half_a_frame_holds_nobody_up_and_is_closed_when_idle() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut socket = customer.listen().await;
    let (mut half, _) = raw(&customer.url(), HANDSHAKE).await;
    half.write_all(b"\x81\x82\0\0").await.unwrap();
    customer.say("Hi");
    assert_eq!(socket.items(2).await, ["participant.joined", "Hi"]);
    local.clock().advance(minutes(10));
    let mut frame = [0; 4];
    soon(half.read_exact(&mut frame)).await.unwrap();
    assert_eq!(u16::from_be_bytes([frame[2], frame[3]]), 1001);
}

#[tokio::test]
async fn a_flood_of_heartbeats_is_answered_and_items_come_between() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let socket = customer.listen().await;
    let (mut writes, mut reads) = socket.0.split();
    let flood = tokio::spawn(async move {
        for _ in 0..20_000 {
            writes.send(Message::text(HEARTBEAT)).await.unwrap();
        }
        writes
    });
    customer.say("between");
    let (mut heartbeats, mut items) = (0, 0);
    while heartbeats < 20_000 || items < 2 {
        let frame = soon(reads.next()).await.unwrap().unwrap().into_text().unwrap();
        if frame.as_str() == HEARTBEAT {
            heartbeats += 1;
        } else {
            items += 1;
        }
    }
    assert_eq!((heartbeats, items), (20_000, 2));
    drop(flood.await.unwrap());
}

#[tokio::test]
async fn a_client_that_does_not_read_is_cut_off_and_others_hear_all() {
    const COUNT: usize = 1500;
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut slow = customer.listen().await;
    let mut fast = customer.listen().await;
    let text = "x".repeat(16_384);
    for _ in 0..COUNT {
        customer.say(&text);
        assert_eq!(fast.items(1).await, [text.as_str()]);
    }
    // More is on its way to the slow client than the buffers of the connection hold. Its websocket
    // is cut off when the time has passed in which it could have read.
    while slow.0.send(Message::text(HEARTBEAT)).await.is_ok() {
        local.clock().advance(Duration::from_secs(5));
        fast.ask(HEARTBEAT).await;
    }
    let mut heard = 0;
    while let Some(Ok(_)) = soon(slow.0.next()).await {
        heard += 1;
    }
    assert!(heard < COUNT, "{heard}");
    customer.say("on");
    assert_eq!(fast.items(1).await, ["on"]);
}
