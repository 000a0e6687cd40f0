//! A chat to listen to, and a client of websockets.

use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, ParticipantDetails,
    ParticipantDetailsToAdd, ParticipantRole, ParticipantToken, SendMessage, StartChatContact, StopContact,
};
use connect_core::Timestamp;
use connect_local::{Clock, Engine, Local, Settings};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{Error, Message};

pub(crate) const EVENT: &str = "application/vnd.amazonaws.connect.event.";

/// Midnight of 2025-01-01.
const START: Timestamp = Timestamp::new(1_735_689_600, 0);

/// Starts a server whose clock stands still.
pub(crate) async fn server() -> Local {
    server_with(Settings::new().with_clock(Clock::manual(START))).await
}

pub(crate) async fn server_with(settings: Settings) -> Local {
    Local::builder().with_settings(settings).without_signatures().start().await.unwrap()
}

pub(crate) fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

/// Waits for what must come. A test that fails ends, too.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future).await.expect("nothing comes")
}

/// A participant of a chat.
#[derive(Clone)]
pub(crate) struct Participant {
    pub(crate) engine: Engine,
    pub(crate) contact_id: String,
    pub(crate) token: ParticipantToken,
    pub(crate) connection: ConnectionToken,
}

impl Participant {
    fn new(engine: &Engine, contact_id: String, token: ParticipantToken) -> Self {
        let connected = engine.create_participant_connection(CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::ConnectionCredentials]),
            ..CreateParticipantConnection::new(token.clone())
        });
        let connection = connected.unwrap().connection_credentials.unwrap().connection_token.unwrap();
        Self { engine: engine.clone(), contact_id, token, connection }
    }

    /// Returns the URL of a new websocket.
    pub(crate) fn url(&self) -> String {
        let connected = self.engine.create_participant_connection(CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::Websocket]),
            ..CreateParticipantConnection::new(self.token.clone())
        });
        connected.unwrap().websocket.unwrap().url.unwrap().expose().clone()
    }

    /// Opens a new websocket.
    pub(crate) async fn open(&self) -> Socket {
        Socket::open(&self.url()).await.unwrap()
    }

    /// Opens a new websocket, and subscribes it to the chat.
    pub(crate) async fn listen(&self) -> Socket {
        let mut socket = self.open().await;
        socket.subscribe().await;
        socket
    }

    pub(crate) fn say(&self, text: &str) -> String {
        self.engine.send_message(SendMessage::text(text, self.connection.clone())).unwrap().id.unwrap()
    }

    /// Starts a chat of this engine with a customer.
    pub(crate) fn start(engine: &Engine) -> Self {
        let customer = ParticipantDetails { display_name: "Ana".into() };
        let started =
            engine.start_chat_contact(StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer));
        let started = started.unwrap();
        Self::new(engine, started.contact_id.unwrap(), started.participant_token.unwrap())
    }

    /// Adds a bot to the chat.
    pub(crate) fn add_bot(&self) -> Self {
        let created = self.engine.create_participant(CreateParticipant {
            instance_id: Settings::INSTANCE_ID.into(),
            contact_id: self.contact_id.clone(),
            client_token: None,
            participant_details: ParticipantDetailsToAdd {
                participant_role: Some(ParticipantRole::CustomBot),
                display_name: Some("Bot".into()),
                participant_capabilities: None,
            },
        });
        let token = created.unwrap().participant_credentials.unwrap().participant_token.unwrap();
        Self::new(&self.engine, self.contact_id.clone(), token)
    }

    pub(crate) fn stop_chat(&self) {
        self.engine.stop_contact(StopContact::new(&self.contact_id, Settings::INSTANCE_ID)).unwrap();
    }

    /// Returns the chat's transcript, as websockets tell it.
    pub(crate) fn transcript(&self) -> Vec<String> {
        self.engine.items(&self.contact_id).unwrap().iter().map(|item| story(&item.to_json())).collect()
    }
}

/// Returns the content of a message, or the end of the content type of an event.
pub(crate) fn story(item: &Value) -> String {
    let text = item["Content"].as_str().or(item["ContentType"].as_str()).unwrap();
    text.trim_start_matches(EVENT).to_owned()
}

/// The client's end of a websocket.
pub(crate) struct Socket(pub(crate) WebSocketStream<TcpStream>);

impl Socket {
    pub(crate) async fn open(url: &str) -> Result<Self, Error> {
        let address = url.strip_prefix("ws://").unwrap().split('/').next().unwrap();
        let connection = TcpStream::connect(address).await.unwrap();
        let (socket, _) = soon(tokio_tungstenite::client_async(url, connection)).await?;
        Ok(Self(socket))
    }

    pub(crate) async fn send(&mut self, text: impl Into<String>) {
        soon(self.0.send(Message::text(text.into()))).await.unwrap();
    }

    /// Returns the next text frame, or the code of the close frame.
    async fn next(&mut self) -> Result<Value, u16> {
        loop {
            match soon(self.0.next()).await.expect("the connection ends without a close frame").unwrap() {
                Message::Text(text) => return Ok(serde_json::from_str(&text).unwrap()),
                Message::Close(frame) => return Err(frame.unwrap().code.into()),
                _ => {}
            }
        }
    }

    pub(crate) async fn frame(&mut self) -> Value {
        self.next().await.unwrap()
    }

    /// Waits for the close frame, which is the next.
    pub(crate) async fn closed(&mut self) -> u16 {
        self.next().await.unwrap_err()
    }

    pub(crate) async fn ask(&mut self, frame: impl Into<String>) -> Value {
        self.send(frame).await;
        self.frame().await
    }

    pub(crate) async fn subscribe(&mut self) {
        let answer = self.ask(r#"{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}"#).await;
        let success = json!({ "topic": "aws/subscribe", "content": { "status": "success", "topics": ["aws/chat"] } });
        assert_eq!(answer, success);
    }

    /// Returns the next item.
    pub(crate) async fn item(&mut self) -> Value {
        let frame = self.frame().await;
        assert_eq!((&frame["topic"], &frame["contentType"]), (&"aws/chat".into(), &"application/json".into()));
        serde_json::from_str(frame["content"].as_str().unwrap()).unwrap()
    }

    /// Returns the next items, as many as asked for.
    pub(crate) async fn items(&mut self, count: usize) -> Vec<String> {
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(story(&self.item().await));
        }
        items
    }
}
