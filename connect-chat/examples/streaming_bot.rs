//! A bot without a websocket: Amazon SNS delivers the events of the chat to an HTTP endpoint.
//!
//! ```text
//! cargo run -p connect-chat --features streaming --example streaming_bot [URL]
//! ```
//!
//! The URL is that of a running connect-local; without one the example starts its own. It plays the
//! customer, too, and prints the transcript. connect-local streams to a URL where Amazon Connect
//! needs the ARN of a topic, and does not sign. With a topic, [`Verifier::new`] takes its ARN.

use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use connect_api::connect::StartContactStreaming;
use connect_api::{
    ChatStreamingConfiguration, ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection,
    DisconnectParticipant, GetTranscript, Host, ParticipantDetails, ParticipantDetailsToAdd, ParticipantRole,
    ParticipantToken, SendMessage, SortKey, StartChatContact,
};
use connect_chat::streaming::{self, Delivery, Envelope, Notification, SeenEvents, Verifier};
use connect_chat::{Answer, Bot, Message};
use connect_core::auth::Credentials;
use connect_core::{Client, ClientConfig, Endpoint};
use connect_hyper::HyperTransport;
use connect_local::{Local, Settings};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// The most bytes of a request. A message of SNS has at most 256 KiB.
const LARGEST: usize = 300 << 10;

/// Returns the answer to a message of the customer. Change this for a bot of your own.
fn bot() -> impl Bot {
    |message: Message| async move {
        match message.text() {
            "bye" => Answer::text("Goodbye.").and_leave(),
            text => Answer::text(format!("You said: {text}")),
        }
    }
}

/// An endpoint that has a bot answer what comes.
struct Webhook<B> {
    bot: B,
    verifier: Verifier,
    seen: Mutex<SeenEvents>,
    participant: Client,
    token: ConnectionToken,
    /// Told of each message that was answered.
    answered: mpsc::UnboundedSender<()>,
}

impl<B: Bot> Webhook<B> {
    /// Serves the body of a request. SNS sends a message again after a 500, and not after a 403.
    async fn serve(&self, body: &[u8]) -> StatusCode {
        let envelope = match Envelope::parse(body) {
            Ok(envelope) => envelope,
            Err(error) => return refuse(&error, StatusCode::BAD_REQUEST),
        };
        let fetch = |url| streaming::get(&self.participant, url);
        let taken = match self.verifier.receive(envelope, SystemTime::now(), fetch).await {
            Ok(Delivery::Notification(notification)) => self.take(&notification).await,
            Ok(Delivery::SubscriptionConfirmation(confirmation)) => {
                fetch(confirmation.url().to_owned()).await.map(|_| println!("  (subscribed)")).map_err(Into::into)
            }
            Ok(_) => Ok(()),
            Err(error) if error.is_retryable() => Err(error.into()),
            Err(error) => return refuse(&error, StatusCode::FORBIDDEN),
        };
        match taken {
            Ok(()) => StatusCode::OK,
            Err(error) => refuse(&*error, StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// Answers a message of the customer, once.
    async fn take(&self, notification: &Notification) -> Result<()> {
        let Ok(event) = notification.event() else { return Ok(()) };
        let seen = || self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if !seen().insert(&event) {
            return Ok(());
        }
        let Some(message) = Message::from_event(event.event().clone()) else { return Ok(()) };
        let sent = self.answer(message).await;
        if sent.is_err() {
            seen().remove(&event);
        }
        sent
    }

    async fn answer(&self, message: Message) -> Result<()> {
        let answer = self.bot.answer(message).await;
        if let Some(text) = answer.as_text() {
            self.participant.send(&SendMessage::text(text, self.token.clone())).await?;
        }
        if answer.leaves() {
            let leave = DisconnectParticipant { client_token: None, connection_token: self.token.clone() };
            self.participant.send(&leave).await?;
        }
        // Nobody waits once the story is over.
        let _ = self.answered.send(());
        Ok(())
    }
}

fn refuse(error: &dyn Error, status: StatusCode) -> StatusCode {
    eprintln!("  ({status}: {error})");
    status
}

/// Serves the connections of an endpoint until the program ends.
async fn listen<B: Bot + 'static>(listener: TcpListener, webhook: Arc<Webhook<B>>) {
    while let Ok((connection, _)) = listener.accept().await {
        let webhook = Arc::clone(&webhook);
        let service = service_fn(move |request: Request<Incoming>| {
            let webhook = Arc::clone(&webhook);
            async move {
                let status = match Limited::new(request.into_body(), LARGEST).collect().await {
                    // A task of its own: SNS closes the connection after 15 seconds, and hyper
                    // drops the future then. An event that was noted would never be answered.
                    Ok(body) => tokio::spawn(async move { webhook.serve(&body.to_bytes()).await }).await,
                    Err(_) => Ok(StatusCode::PAYLOAD_TOO_LARGE),
                };
                let mut response = Response::new(Empty::<Bytes>::new());
                *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Ok::<_, Infallible>(response)
            }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), service));
    }
}

/// Connects a participant without a websocket, so that it is in the chat at once.
async fn join(participant: &Client, token: Option<ParticipantToken>) -> Result<ConnectionToken> {
    let request = CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token.ok_or("the service gave no participant token")?)
    };
    let connected = participant.send(&request).await?.connection_credentials;
    Ok(connected.and_then(|credentials| credentials.connection_token).ok_or("the service gave no connection token")?)
}

#[tokio::main]
async fn main() -> Result<()> {
    // Stops when it is dropped.
    let (local, url) = match std::env::args().nth(1) {
        Some(url) => (None, url),
        None => {
            let local = Local::start().await?;
            let url = local.url().to_owned();
            (Some(local), url)
        }
    };
    let endpoint = Endpoint::new(&url)?;
    let credentials = Credentials::new(Local::ACCESS_KEY_ID, Local::SECRET_ACCESS_KEY);
    let signer = Host::connect(Settings::REGION).sigv4(credentials);
    let config = ClientConfig::new(endpoint.clone()).with_sigv4(signer);
    let connect = Client::with_config(config, HyperTransport::new());
    let participant = Client::new(endpoint, HyperTransport::new());

    // A customer starts a chat.
    let ana = ParticipantDetails { display_name: "Ana".into() };
    let chat = connect.send(&StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, ana)).await?;
    let contact_id = chat.contact_id.ok_or("the service gave no contact ID")?;
    let customer = join(&participant, chat.participant_token).await?;

    // The bot's participant, the stream of the chat to the endpoint, and the bot's connection.
    let created = connect.send(&CreateParticipant {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: contact_id.clone(),
        client_token: None,
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Bot".into()),
            participant_capabilities: None,
        },
    });
    let credentials = created.await?.participant_credentials;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let webhook_url = format!("http://{}/chats", listener.local_addr()?);
    let stream = StartContactStreaming {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id,
        chat_streaming_configuration: ChatStreamingConfiguration { streaming_endpoint_arn: webhook_url.clone() },
        client_token: None,
    };
    connect.send(&stream).await?;
    let token = join(&participant, credentials.and_then(|credentials| credentials.participant_token)).await?;
    println!("The chat is streamed to {webhook_url}.");
    let (sender, mut answered) = mpsc::unbounded_channel();
    let webhook = Webhook {
        bot: bot(),
        verifier: Verifier::without_signatures(&url),
        seen: Mutex::default(),
        participant: participant.clone(),
        token,
        answered: sender,
    };
    tokio::spawn(listen(listener, Arc::new(webhook)));

    // The customer writes, and waits for each answer.
    for text in ["Hello", "Where is my order?", "bye"] {
        participant.send(&SendMessage::text(text, customer.clone())).await?;
        let answer = tokio::time::timeout(Duration::from_secs(30), answered.recv()).await;
        answer.map_err(|_| "the bot has not answered in 30 seconds")?;
    }
    let transcript = GetTranscript {
        max_results: Some(100),
        sort_order: Some(SortKey::Ascending),
        ..GetTranscript::new(customer.clone())
    };
    for item in participant.send(&transcript).await?.transcript.unwrap_or_default() {
        let content_type = item.content_type.unwrap_or_default();
        match (item.display_name, item.content) {
            (Some(name), Some(text)) => println!("{name}: {text}"),
            (name, _) => {
                let event = content_type.rsplit("event.").next().unwrap_or_default();
                println!("  ({}: {event})", name.as_deref().unwrap_or("the service"));
            }
        }
    }
    let end = DisconnectParticipant { client_token: None, connection_token: customer };
    participant.send(&end).await?;
    if let Some(local) = local {
        local.stop().await;
    }
    Ok(())
}
