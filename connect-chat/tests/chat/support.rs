//! A chat to test in, and an HTTP client with failures.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_api::{
    ChatItemType, ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection,
    DisconnectParticipant, GetTranscript, ParticipantDetails, ParticipantToken, SendMessage, SortKey, StartChatContact,
};
use connect_chat::{Chat, ChatEvent, Message};
use connect_core::transport::{Attempt, Body, Transport, transport_fn};
use connect_core::{Client, http};
use connect_hyper::HyperTransport;
use connect_local::{Engine, Local, Settings};

/// A chat of a customer, and the token of a bot that can join it.
pub(crate) struct Room {
    pub(crate) local: Local,
    customer: ConnectionToken,
    pub(crate) customer_participant: ParticipantToken,
    pub(crate) bot: ParticipantToken,
}

fn connect(engine: &Engine, token: ParticipantToken) -> ConnectionToken {
    let connected = engine.create_participant_connection(CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token)
    });
    connected.unwrap().connection_credentials.unwrap().connection_token.unwrap()
}

impl Room {
    pub(crate) async fn new(settings: Settings) -> Self {
        let local = Local::builder().with_settings(settings).without_signatures().start().await.unwrap();
        let engine = local.engine();
        let customer = ParticipantDetails { display_name: "Ana".into() };
        let started = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer);
        let started = engine.start_chat_contact(started).unwrap();
        let customer_participant = started.participant_token.unwrap();
        let customer = connect(engine, customer_participant.clone());
        let created = engine.create_participant(CreateParticipant::custom_bot(
            Settings::INSTANCE_ID,
            started.contact_id.unwrap(),
            "Bot",
        ));
        let bot = created.unwrap().participant_credentials.unwrap().participant_token.unwrap();
        Self { local, customer, customer_participant, bot }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(self.local.endpoint(), HyperTransport::new())
    }

    pub(crate) async fn join(&self) -> Chat {
        Chat::join(self.client(), self.bot.clone()).await.unwrap()
    }

    pub(crate) fn say(&self, text: &str) {
        self.local.engine().send_message(SendMessage::text(text, self.customer.clone())).unwrap();
    }

    /// Returns all texts of the chat, in their order.
    pub(crate) fn texts(&self) -> Vec<String> {
        let request = GetTranscript {
            max_results: Some(100),
            sort_order: Some(SortKey::Ascending),
            ..GetTranscript::new(self.customer.clone())
        };
        let items = self.local.engine().get_transcript(&request).unwrap().transcript.unwrap();
        items
            .into_iter()
            .filter(|item| item.r#type == Some(ChatItemType::Message))
            .filter_map(|item| item.content)
            .collect()
    }

    pub(crate) fn end(&self) {
        let request = DisconnectParticipant { client_token: None, connection_token: self.customer.clone() };
        self.local.engine().disconnect_participant(request).unwrap();
    }
}

/// Waits for the next event. A test that fails ends, too.
pub(crate) async fn next(chat: &mut Chat) -> Option<ChatEvent> {
    tokio::time::timeout(Duration::from_secs(60), chat.next()).await.expect("nothing comes")
}

/// Waits for the next message of the customer.
pub(crate) async fn heard(chat: &mut Chat) -> String {
    loop {
        let event = next(chat).await.expect("the chat is over");
        if let (Some(text), true) = (event.text(), event.is_of_customer()) {
            return text.to_owned();
        }
    }
}

/// Ends a test that fails, too.
pub(crate) async fn in_time<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future).await.expect("nothing comes")
}

pub(crate) fn echo(message: &Message) -> String {
    format!("You said: {}", message.text())
}

/// An HTTP client that answers requests to a path with a status, a number of times, and that counts
/// requests.
#[derive(Clone, Default)]
pub(crate) struct Faults {
    rules: Arc<Mutex<Vec<Rule>>>,
    paths: Arc<Mutex<Vec<String>>>,
}

struct Rule {
    path: &'static str,
    fault: Fault,
    skip: AtomicU32,
    times: AtomicU32,
}

#[derive(Clone, Copy)]
enum Fault {
    /// Answers with a status, and sends nothing.
    Status(u16),
    /// Drops the answer of the service.
    Lost,
}

/// Counts down. Returns false if the number was 0.
fn take(number: &AtomicU32) -> bool {
    number.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |number| number.checked_sub(1)).is_ok()
}

impl Faults {
    /// Answers the next requests to `path` with a status, and does not send them.
    pub(crate) fn answer(&self, path: &'static str, status: u16, times: u32) {
        self.add(path, Fault::Status(status), 0, times);
    }

    /// Sends the next request to `path`, after `skip` others, and never answers it.
    pub(crate) fn lose_answer(&self, path: &'static str, skip: u32) {
        self.add(path, Fault::Lost, skip, 1);
    }

    /// Answers all requests to `path` with 409, after some that are sent.
    pub(crate) fn fail_after(&self, path: &'static str, skip: u32) {
        self.add(path, Fault::Status(409), skip, u32::MAX);
    }

    fn add(&self, path: &'static str, fault: Fault, skip: u32, times: u32) {
        self.rules.lock().unwrap().push(Rule { path, fault, skip: skip.into(), times: times.into() });
    }

    /// Returns the number of requests to a path.
    pub(crate) fn count(&self, path: &str) -> usize {
        self.paths.lock().unwrap().iter().filter(|one| one.ends_with(path)).count()
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        self.paths.lock().unwrap().push(path.to_owned());
        let rules = self.rules.lock().unwrap();
        let rule = rules.iter().find(|rule| path.ends_with(rule.path) && !take(&rule.skip) && take(&rule.times))?;
        Some(rule.fault)
    }

    pub(crate) fn client(&self, room: &Room) -> Client {
        let (faults, hyper) = (self.clone(), Arc::new(HyperTransport::new()));
        let transport = transport_fn(move |request: http::Request<Body>, attempt: Attempt| {
            let (faults, hyper) = (faults.clone(), Arc::clone(&hyper));
            async move {
                match faults.fault(request.uri().path()) {
                    Some(Fault::Status(status)) => Ok(response(status, "{}")),
                    Some(Fault::Lost) => {
                        hyper.send(request, attempt).await?;
                        std::future::pending().await
                    }
                    None => hyper.send(request, attempt).await,
                }
            }
        });
        Client::new(room.local.endpoint(), transport)
    }

    pub(crate) async fn join(&self, room: &Room) -> Chat {
        Chat::join(self.client(room), room.bot.clone()).await.unwrap()
    }
}

pub(crate) fn response(status: u16, body: impl Into<String>) -> http::Response<Body> {
    http::Response::builder().status(status).body(Body::from(connect_core::Bytes::from(body.into()))).unwrap()
}
