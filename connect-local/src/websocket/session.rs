//! One websocket, from its opening to its close.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::frames::{self, Request, Topics};
use crate::clock::{Millis, from_timestamp};
use crate::engine::EngineError;
use crate::server::Shared;
use crate::{ChatItem, Engine, Subscription, WebsocketSession};

/// The time after which a websocket is closed if nothing is received.
const IDLE: Millis = 10 * 60 * 1000;
/// The time that a client has to take a frame.
const WRITE: Millis = 30 * 1000;
/// The time that a client has to answer a close frame.
const CLOSE: Duration = Duration::from_secs(5);

/// An open websocket.
pub(super) struct Session<'a, S> {
    shared: &'a Shared,
    /// Whose websocket it is.
    owner: WebsocketSession,
    socket: WebSocketStream<S>,
    connection_id: String,
    requests: u64,
    expires: Millis,
    /// The time of the last message from the client.
    heard: Millis,
    /// The items, or before the client has subscribed, only their end.
    items: Subscription,
    is_subscribed: bool,
}

/// The end of a websocket.
enum End {
    /// The server closes it with a code and a reason.
    Close(CloseCode, &'static str),
    /// The connection is gone, or the client does not read.
    Cut,
}

/// The next event of a websocket.
enum Event {
    Received(Option<Result<Message, Error>>),
    Item(Option<Arc<ChatItem>>),
    Deadline,
    Stop,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Session<'a, S> {
    /// Creates the session of a websocket.
    ///
    /// # Errors
    ///
    /// Returns an error if the chat is gone.
    pub(super) async fn new(
        shared: &'a Shared,
        owner: WebsocketSession,
        socket: WebSocketStream<S>,
    ) -> Result<Self, EngineError> {
        let engine = &shared.engine;
        let (contact_id, participant_id) = (owner.contact_id.clone(), Some(owner.participant_id.clone()));
        let subscribe = move |engine: &Engine| engine.subscription(&contact_id, participant_id, u64::MAX);
        let items = shared.services.calls.run(subscribe).await?;
        Ok(Self {
            connection_id: engine.shared.settings.random.uuid()?,
            requests: 0,
            expires: from_timestamp(owner.expires),
            heard: engine.clock().millis(),
            items,
            is_subscribed: false,
            shared,
            owner,
            socket,
        })
    }

    /// Serves the websocket until it is closed.
    pub(super) async fn run(mut self) {
        let end = loop {
            if let Err(end) = self.step().await {
                break end;
            }
        };
        if let End::Close(code, reason) = end {
            // The client has only this long, whatever the engine's clock shows.
            let _ = tokio::time::timeout(CLOSE, self.close(code, reason)).await;
        }
    }

    /// Waits for the next event, and acts on it.
    async fn step(&mut self) -> Result<(), End> {
        let deadline = self.expires.min(self.heard.saturating_add(IDLE));
        let event = tokio::select! {
            received = self.socket.next() => Event::Received(received),
            item = self.items.next() => Event::Item(item),
            () = self.shared.engine.clock().reach(deadline) => Event::Deadline,
            () = self.shared.stopped() => Event::Stop,
        };
        match event {
            Event::Item(Some(item)) => self.send(frames::item(&item)).await,
            Event::Item(None) => Err(End::Close(CloseCode::Normal, "the chat has ended")),
            Event::Deadline => Err(self.expire().await),
            Event::Stop => Err(End::Close(CloseCode::Away, "the server stops")),
            Event::Received(None) => Err(End::Cut),
            Event::Received(Some(Err(error))) => Err(of_error(&error)),
            Event::Received(Some(Ok(message))) => {
                self.heard = self.shared.engine.clock().millis();
                match message {
                    Message::Text(text) => self.answer(&text).await,
                    Message::Binary(_) => Err(End::Close(CloseCode::Unsupported, "binary messages are not supported")),
                    // The library answers pings and close frames.
                    _ => Ok(()),
                }
            }
        }
    }

    /// Answers a text message.
    async fn answer(&mut self, text: &str) -> Result<(), End> {
        match Request::parse(text) {
            Request::Ping => self.send(frames::ping()).await,
            Request::Heartbeat => self.send(frames::heartbeat()).await,
            Request::Subscribe(topics) => self.subscribe(topics).await,
            Request::Unknown => {
                self.requests += 1;
                let request_id = format!("{}-{}", self.connection_id, self.requests);
                self.send(frames::forbidden(&self.connection_id, &request_id)).await
            }
        }
    }

    /// Subscribes to the chat, once, and answers before the first item.
    async fn subscribe(&mut self, topics: Topics) -> Result<(), End> {
        if topics.has_chat {
            if !self.is_subscribed {
                let owner = self.owner.clone();
                let subscribed = self.shared.services.calls.run(move |engine| engine.subscribe_websocket(&owner));
                if let Ok(items) = subscribed.await {
                    self.items = items;
                    self.is_subscribed = true;
                }
            }
            self.send(frames::subscribed_to_chat(self.is_subscribed)).await?;
        }
        if topics.unknown.is_empty() && topics.has_chat {
            return Ok(());
        }
        self.send(frames::no_such_topics(&topics.unknown)).await
    }

    /// Returns the end of a websocket whose time has come, after the items that are there: a clock
    /// that is moved far can pass the chat's end, too.
    async fn expire(&mut self) -> End {
        let _ = self.shared.services.calls.run(Engine::tick).await;
        let is_over = self.items.is_over();
        while let Some(item) = self.items.try_next() {
            if let Err(end) = self.send(frames::item(&item)).await {
                return end;
            }
        }
        if is_over {
            End::Close(CloseCode::Normal, "the chat has ended")
        } else if self.shared.engine.clock().millis() >= self.expires {
            End::Close(CloseCode::Away, "the connection has expired")
        } else {
            End::Close(CloseCode::Away, "nothing was received")
        }
    }

    /// Sends a frame. A client that does not take it in time is cut off.
    async fn send(&mut self, text: String) -> Result<(), End> {
        let clock = self.shared.engine.clock().clone();
        let deadline = clock.millis().saturating_add(WRITE);
        tokio::select! {
            // A frame that can be sent is, however far the clock was moved.
            biased;
            sent = self.socket.send(Message::text(text)) => sent.map_err(|error| of_error(&error)),
            () = clock.reach(deadline) => Err(End::Cut),
        }
    }

    /// Sends a close frame, and waits until the client closes the connection. What it still sends
    /// is dropped, since a connection that is closed on unread bytes loses the close frame.
    async fn close(mut self, code: CloseCode, reason: &'static str) {
        let frame = CloseFrame { code, reason: reason.into() };
        if self.socket.close(Some(frame)).await.is_err() {
            return;
        }
        // A server that stops does not wait for its clients.
        if *self.shared.stopping.borrow() {
            return;
        }
        while let Some(Ok(_)) = self.socket.next().await {}
        let connection = self.socket.get_mut();
        if connection.shutdown().await.is_ok() {
            let mut dropped = [0; 1024];
            while connection.read(&mut dropped).await.is_ok_and(|read| read > 0) {}
        }
    }
}

/// Returns the end of a websocket that failed.
fn of_error(error: &Error) -> End {
    match error {
        Error::Capacity(_) => End::Close(CloseCode::Size, "the message is too large"),
        Error::Utf8(_) => End::Close(CloseCode::Invalid, "the text is not UTF-8"),
        Error::Protocol(_) => End::Close(CloseCode::Protocol, "the websocket protocol was broken"),
        _ => End::Cut,
    }
}
