//! The websockets of participants: the upgrade of a request, and the token in its URL.
//!
//! A websocket closes with these codes:
//!
//! | Code | Reason |
//! | --- | --- |
//! | 1000 | the chat ended, or the participant left |
//! | 1001 | the websocket's life is over, 10 minutes were silent, or the server stops |
//! | 1002, 1007 | the client broke the protocol, or sent text that is not UTF-8 |
//! | 1003 | the client sent a binary message |
//! | 1009 | a frame is over 32 KiB, or a message over 128 KiB |
//!
//! A client that does not read is cut off after 30 seconds, without a code.

mod frames;
mod handshake;
mod open;
mod session;

use bytes::Bytes;
use http::{Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

pub(crate) use self::open::Websockets;
use self::session::Session;
use crate::server::{Response, SharedRef, token, whole};

/// The size of a frame that a client can send.
const FRAME: usize = 32 * 1024;
/// The size of a message that a client can send, in one or more frames.
const MESSAGE: usize = 128 * 1024;
/// The size of the buffer for what a client sends. There is one for each websocket.
const BUFFER: usize = 4 * 1024;

/// Answers a request for a websocket. If its token is valid, the connection becomes a websocket,
/// which a task of its own serves until it closes.
pub(crate) async fn serve<B>(shared: SharedRef, mut request: Request<B>) -> Response {
    let accept = match handshake::accept(request.method(), request.headers()) {
        Ok(accept) => accept,
        Err(refusal) => return refusal.into_response(),
    };
    let token = token(request.uri().query()).to_owned();
    let opened = shared.services.calls.run(move |engine| engine.open_websocket(&token)).await;
    let Ok(session) = opened else { return handshake::Refusal::Token.into_response() };
    let upgrade = hyper::upgrade::on(&mut request);
    // The websocket counts from here on, so that a server that stops now closes it, too.
    let open = shared.websockets.open();
    tokio::spawn(async move {
        let _open = open;
        // A client that is gone before the upgrade has nobody to tell.
        let Ok(upgraded) = upgrade.await else { return };
        let config = WebSocketConfig::default()
            .read_buffer_size(BUFFER)
            .write_buffer_size(BUFFER)
            .max_frame_size(Some(FRAME))
            .max_message_size(Some(MESSAGE));
        let socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, Some(config)).await;
        if let Ok(session) = Session::new(&shared, session, socket).await {
            session.run().await;
        }
    });
    let mut response = whole(http::Response::new(Bytes::new()));
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(header::UPGRADE, handshake::WEBSOCKET);
    headers.insert(header::CONNECTION, handshake::UPGRADE);
    headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
    response
}
