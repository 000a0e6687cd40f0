//! The driver of a session, with Tokio.

mod attachment;
mod driver;
mod trace;
mod unanswered;
mod websocket;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use connect_api::{
    ConnectionToken, CreateParticipantConnectionError, CreateParticipantConnectionOutput, DisconnectParticipant,
    DisconnectParticipantError, ParticipantToken, SendEvent, SendEventError, SendEventOutput, SendMessage,
    SendMessageError, SendMessageOutput,
};
use connect_core::metadata::TimestampFormat;
use connect_core::{Client, Error, Secret, Timestamp};
use http::StatusCode;
use thiserror::Error as ThisError;
use tokio::sync::mpsc;

pub use self::attachment::{Attachment, AttachmentError};
use self::driver::{Driver, Report, Told};
use self::unanswered::Unanswered;
use crate::{Bot, ChatEvent, End, Message, Session};

/// The life of a websocket whose expiry is unknown.
const LIFETIME: Duration = Duration::from_secs(600);
/// The shortest life that is believed: the clocks of the two sides may differ.
const SHORTEST: Duration = Duration::from_secs(60);

/// A participant in a live chat, such as a bot: the events of the chat, and the messages that the
/// participant sends.
///
/// A task of its own keeps the participant connected, as [`Session`] describes. Events that nobody
/// takes are kept. If this is dropped, the websocket is closed, and the participant is still in the
/// chat: [`leave`](Self::leave) takes it out.
///
/// ```no_run
/// use connect_api::ParticipantToken;
/// use connect_chat::{Chat, EventKind};
/// use connect_core::Client;
///
/// # type Result = std::result::Result<(), Box<dyn std::error::Error>>;
/// async fn echo(client: Client, token: ParticipantToken) -> Result {
///     let mut chat = Chat::join(client, token).await?;
///     while let Some(event) = chat.next().await {
///         if let (Some(text), true) = (event.text(), event.is_of_customer()) {
///             chat.send_message(format!("You said: {text}")).await?;
///         }
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct Chat {
    client: Client,
    token: SharedToken,
    told: mpsc::UnboundedReceiver<Told>,
    has_caught_up: bool,
    has_missed: bool,
    /// The events that were told and not taken.
    kept: VecDeque<ChatEvent>,
    unanswered: Unanswered,
    end: Arc<OnceLock<End>>,
}

/// A participant that could not join its chat.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum JoinError {
    /// The service refused the connection, or could not be reached.
    #[error("the participant cannot connect: {0}")]
    Connect(#[from] Error<CreateParticipantConnectionError>),
    /// The service answered without a websocket or without a connection token.
    #[error("the service gave no websocket or no connection token: call it again, or update this crate")]
    Incomplete,
    /// The websocket is encrypted, and this crate was built without the feature `tls`.
    #[error("the websocket needs TLS: enable the feature `tls` of connect-chat")]
    NoTls,
}

/// A chat that a bot could not go on serving.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum ServeError {
    /// An answer could not be sent.
    #[error("the answer cannot be sent: {0}")]
    Answer(#[source] Error<SendMessageError>),
    /// The bot could not leave the chat.
    #[error("the bot cannot leave the chat: {0}")]
    Leave(#[source] Error<DisconnectParticipantError>),
}

/// The newest connection token.
#[derive(Clone, Debug)]
struct SharedToken(Arc<Mutex<ConnectionToken>>);

impl SharedToken {
    fn get(&self) -> ConnectionToken {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, token: ConnectionToken) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = token;
    }
}

impl Chat {
    /// Joins a chat: connects the participant, and begins to listen.
    ///
    /// `client` calls the participant service:
    /// [`Host::participant`](connect_api::Host::participant), or an emulator. The runtime has to be
    /// Tokio's, with time and I/O.
    ///
    /// # Errors
    ///
    /// Returns a [`JoinError`] if the first connection cannot be created. A later one that fails is
    /// tried again.
    pub async fn join(client: Client, token: ParticipantToken) -> Result<Self, JoinError> {
        let output = client.send(&Session::connection_request(token.clone())).await?;
        let connection = Connection::new(output).ok_or(JoinError::Incomplete)?;
        if cfg!(not(feature = "tls")) && connection.url.expose().starts_with("wss:") {
            return Err(JoinError::NoTls);
        }
        let shared = SharedToken(Arc::new(Mutex::new(connection.token.clone())));
        let (teller, told) = mpsc::unbounded_channel();
        let end = Arc::new(OnceLock::new());
        let driver = Driver::new(client.clone(), token, shared.clone(), teller, Arc::clone(&end));
        tokio::spawn(driver.run(Report::Connected(Ok(connection))));
        let unanswered = Unanswered::default();
        Ok(Self {
            client,
            token: shared,
            told,
            has_caught_up: false,
            has_missed: false,
            kept: VecDeque::new(),
            unanswered,
            end,
        })
    }

    /// Waits for the next event of the chat. `None` means that there will be none:
    /// [`end`](Self::end) says why.
    ///
    /// The first events are those that the transcript has from before the participant joined. An
    /// event is not lost if the future is dropped before it is ready.
    pub async fn next(&mut self) -> Option<ChatEvent> {
        if let Some(event) = self.kept.pop_front() {
            return Some(event);
        }
        loop {
            match self.told.recv().await? {
                Told::Event(event) => return Some(*event),
                Told::CaughtUp => self.has_caught_up = true,
                Told::Missed => self.has_missed = true,
            }
        }
    }

    /// Waits until the events that the transcript has from before are there, and returns those that
    /// nobody has taken. Later it returns what has come meanwhile.
    ///
    /// If the future is dropped before it is ready, the events stay.
    pub async fn history(&mut self) -> Vec<ChatEvent> {
        while !self.has_caught_up {
            match self.told.recv().await {
                Some(Told::Event(event)) => self.kept.push_back(*event),
                Some(Told::CaughtUp) => self.has_caught_up = true,
                Some(Told::Missed) => self.has_missed = true,
                None => break,
            }
        }
        self.kept.drain(..).collect()
    }

    /// Has a bot answer the messages of the customer, one after the other, until the chat is over
    /// or the bot leaves it.
    ///
    /// Messages from before the bot joined are answered, unless a bot or an agent has written after
    /// them. So a bot that was restarted goes on where it was. Events that are no message of the
    /// customer are not told any more.
    ///
    /// If the chat ends before an answer was sent, the message is in
    /// [`unanswered`](Self::unanswered). If this fails, or if the future is dropped, the message is
    /// answered when this is called again.
    ///
    /// # Errors
    ///
    /// Returns a [`ServeError`] if an answer cannot be sent to a chat that has not ended.
    pub async fn serve(&mut self, bot: &impl Bot) -> Result<End, ServeError> {
        if !self.has_caught_up {
            for event in self.history().await {
                self.unanswered.push_past(event);
            }
        }
        loop {
            while let Some(message) = self.unanswered.first() {
                let answer = bot.answer(message.clone()).await;
                if let Some(text) = answer.as_text()
                    && !self.answer(text).await?
                {
                    return Ok(self.wait_for_end().await);
                }
                self.unanswered.answered();
                if answer.leaves() {
                    return match self.leave().await {
                        Err(error) if !is_refused(&error) => Err(ServeError::Leave(error)),
                        _ => Ok(self.wait_for_end().await),
                    };
                }
            }
            match self.next().await {
                Some(event) => self.unanswered.push(event),
                None => return Ok(self.wait_for_end().await),
            }
        }
    }

    /// Sends an answer. Returns false if the chat has ended.
    async fn answer(&self, text: &str) -> Result<bool, ServeError> {
        match self.send_message(text).await {
            Ok(_) => Ok(true),
            Err(error) if is_refused(&error) => Ok(false),
            Err(error) => Err(ServeError::Answer(error)),
        }
    }

    /// Waits until the session is over, and keeps the messages that still come.
    async fn wait_for_end(&mut self) -> End {
        while let Some(event) = self.next().await {
            self.unanswered.push(event);
        }
        self.end().unwrap_or(End::Stopped)
    }

    /// Returns the messages of the customer that [`serve`](Self::serve) has not answered.
    pub fn unanswered(&self) -> impl Iterator<Item = &Message> {
        self.unanswered.iter()
    }

    /// Returns the reason why the chat is over for the participant. `None` while it is not.
    pub fn end(&self) -> Option<End> {
        self.end.get().copied()
    }

    /// Returns true if events may be missing, because the chat ended while they could not be read.
    pub fn has_missed_events(&self) -> bool {
        self.has_missed
    }

    /// Sends a message of plain text, of at most 1,024 characters. Attempts carry one idempotency
    /// token, so that the message is sent once.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_message(&self, text: impl Into<String>) -> Result<SendMessageOutput, Error<SendMessageError>> {
        self.client.send(&SendMessage::text(text, self.token.get())).await
    }

    /// Shows the others that the participant is typing.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_typing(&self) -> Result<SendEventOutput, Error<SendEventError>> {
        self.client.send(&SendEvent::typing(self.token.get())).await
    }

    /// Acknowledges a message of somebody else: it was delivered.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_delivered(&self, message_id: &str) -> Result<SendEventOutput, Error<SendEventError>> {
        self.client.send(&SendEvent::delivered(message_id, self.token.get())).await
    }

    /// Acknowledges a message of somebody else: it was read.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_read(&self, message_id: &str) -> Result<SendEventOutput, Error<SendEventError>> {
        self.client.send(&SendEvent::read(message_id, self.token.get())).await
    }

    /// Uploads a file and sends it. Returns the ID of the attachment.
    ///
    /// # Errors
    ///
    /// Returns an [`AttachmentError`] that says which of the three calls failed.
    pub async fn send_attachment(&self, file: Attachment) -> Result<String, AttachmentError> {
        attachment::send(&self.client, &self.token, file).await
    }

    /// Downloads the bytes of a file. An event of the kind
    /// [`Attachment`](crate::EventKind::Attachment) has the IDs, in
    /// [`Item::attachments`](connect_api::Item::attachments).
    ///
    /// # Errors
    ///
    /// Returns an [`AttachmentError`] that says which of the two calls failed.
    pub async fn read_attachment(&self, id: &str) -> Result<Bytes, AttachmentError> {
        attachment::read(&self.client, &self.token, id).await
    }

    /// Returns the newest connection token, for the other operations of a participant.
    pub fn connection_token(&self) -> ConnectionToken {
        self.token.get()
    }

    /// Leaves the chat. Events that have come can still be taken.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn leave(&mut self) -> Result<(), Error<DisconnectParticipantError>> {
        let request = DisconnectParticipant { client_token: None, connection_token: self.token.get() };
        self.client.send(&request).await?;
        // The driver sees that nobody listens, and stops.
        self.told.close();
        _ = self.end.set(End::Stopped);
        Ok(())
    }
}

/// Returns true if the service refused the token: the chat is over for the participant.
fn is_refused<E>(error: &Error<E>) -> bool {
    error.status() == Some(StatusCode::FORBIDDEN)
}

/// The parts that a session needs of an answer to `CreateParticipantConnection`.
struct Connection {
    url: Secret<String>,
    lifetime: Duration,
    token: ConnectionToken,
}

impl Connection {
    fn new(output: CreateParticipantConnectionOutput) -> Option<Self> {
        let websocket = output.websocket?;
        let expiry = websocket.connection_expiry.as_deref();
        let expiry = expiry.and_then(|expiry| Timestamp::parse(expiry, TimestampFormat::DateTime));
        let lifetime = expiry.map_or(LIFETIME, |expiry| {
            let seconds = expiry.seconds().saturating_sub(Timestamp::from(std::time::SystemTime::now()).seconds());
            Duration::from_secs(seconds.try_into().unwrap_or_default()).max(SHORTEST)
        });
        Some(Self { url: websocket.url?, lifetime, token: output.connection_credentials?.connection_token? })
    }
}
