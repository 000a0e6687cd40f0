//! The driver of a session, with Tokio.

mod attachment;
mod driver;
mod error;
mod serve;
mod split;
mod trace;
mod unanswered;
mod websocket;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use connect_api::{
    ConnectionToken, CreateParticipantConnectionOutput, DisconnectParticipant, DisconnectParticipantError,
    ParticipantToken, SendEvent, SendEventError, SendEventOutput, SendMessage, SendMessageError, SendMessageOutput,
};
use connect_core::metadata::TimestampFormat;
use connect_core::response::ResponseMetadata;
use connect_core::{Client, Error, Secret, Timestamp};
use http::StatusCode;
use http::header::DATE;
use http::uri::Scheme;
use tokio::sync::{mpsc, watch};

pub use self::attachment::{Attachment, AttachmentError};
use self::driver::{Delivery, Driver, Report};
pub use self::error::{JoinError, ServeError};
use self::unanswered::Unanswered;
use crate::{ChatEvent, End, Session};

/// The life of a websocket whose expiry is unknown.
const LIFETIME: Duration = Duration::from_secs(600);

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
    shared: Shared,
    deliveries: mpsc::UnboundedReceiver<Delivery>,
    has_caught_up: bool,
    has_missed: bool,
    /// The events that were delivered and not taken.
    kept: VecDeque<ChatEvent>,
    unanswered: Unanswered,
}

/// The state that a participant and its driver share.
#[derive(Clone, Debug)]
struct Shared(Arc<State>);

#[derive(Debug)]
struct State {
    /// The newest connection token.
    token: watch::Sender<ConnectionToken>,
    is_connected: AtomicBool,
    end: OnceLock<End>,
}

impl Shared {
    fn new(token: ConnectionToken) -> Self {
        let token = watch::Sender::new(token);
        Self(Arc::new(State { token, is_connected: AtomicBool::new(false), end: OnceLock::new() }))
    }

    fn token(&self) -> ConnectionToken {
        self.0.token.borrow().clone()
    }

    fn tokens(&self) -> watch::Receiver<ConnectionToken> {
        self.0.token.subscribe()
    }

    fn set_token(&self, token: ConnectionToken) {
        self.0.token.send_replace(token);
    }

    fn set_connected(&self, is_connected: bool) {
        self.0.is_connected.store(is_connected, Ordering::Relaxed);
    }

    /// Sets the reason why the session is over, if there is none yet.
    fn set_end(&self, end: End) {
        let _ = self.0.end.set(end);
    }
}

impl Chat {
    /// Joins a chat: connects the participant, and begins to listen.
    ///
    /// `client` calls the participant service:
    /// [`Host::participant`](connect_api::Host::participant), or an emulator. The runtime has to be
    /// Tokio's, with time and I/O. A websocket without TLS is accepted only from an endpoint
    /// without TLS.
    ///
    /// # Errors
    ///
    /// Returns a [`JoinError`] if the first connection cannot be created, or if no websocket can be
    /// opened in 30 seconds. A later one that fails is tried again, without an error:
    /// [`is_connected`](Self::is_connected) returns false meanwhile.
    pub async fn join(client: Client, token: ParticipantToken) -> Result<Self, JoinError> {
        let request = Session::connection_request(token.clone());
        let prepared = client.prepare(&request).map_err(JoinError::Connect)?;
        let must_encrypt = prepared.uri().scheme() == Some(&Scheme::HTTPS);
        let connected = client.call(&request).send_with_metadata().await;
        let (output, metadata) = connected.map_err(JoinError::Connect)?;
        let connection = Connection::new(output, &metadata).ok_or(JoinError::Incomplete)?;
        if cfg!(not(feature = "tls")) && websocket::is_encrypted(&connection.url) {
            return Err(JoinError::NoTls);
        }
        let shared = Shared::new(connection.token.clone());
        let (sender, deliveries) = mpsc::unbounded_channel();
        let (driver, joined) = Driver::new(client.clone(), token, must_encrypt, shared.clone(), sender);
        tokio::spawn(driver.run(Report::Connected(Ok(connection))));
        // If the session is over, `end` says why.
        if let Ok(Err(error)) = joined.await {
            return Err(JoinError::Websocket(error));
        }
        let unanswered = Unanswered::default();
        Ok(Self {
            client,
            shared,
            deliveries,
            has_caught_up: false,
            has_missed: false,
            kept: VecDeque::new(),
            unanswered,
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
            let delivery = self.deliveries.recv().await?;
            if let Some(event) = self.take(delivery) {
                return Some(event);
            }
        }
    }

    /// Notes what the driver reports, and returns the event if it is one.
    fn take(&mut self, delivery: Delivery) -> Option<ChatEvent> {
        match delivery {
            Delivery::Event(event) => return Some(*event),
            Delivery::CaughtUp => self.has_caught_up = true,
            Delivery::Missed => self.has_missed = true,
        }
        None
    }

    /// Waits until the events that the transcript has from before are there, and returns those that
    /// nobody has taken. Later it returns what has come meanwhile.
    ///
    /// If the future is dropped before it is ready, the events stay.
    pub async fn history(&mut self) -> Vec<ChatEvent> {
        while !self.has_caught_up {
            let Some(delivery) = self.deliveries.recv().await else { break };
            let event = self.take(delivery);
            self.kept.extend(event);
        }
        self.kept.drain(..).collect()
    }

    /// Returns true if a websocket is open. While none is, the session connects again, and the
    /// events that happen meanwhile come later.
    pub fn is_connected(&self) -> bool {
        self.shared.0.is_connected.load(Ordering::Relaxed)
    }

    /// Returns the reason why the chat is over for the participant. `None` while it is not.
    pub fn end(&self) -> Option<End> {
        self.shared.0.end.get().copied()
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
        self.client.send(&SendMessage::text(text, self.shared.token())).await
    }

    /// Shows the others that the participant is typing.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_typing(&self) -> Result<SendEventOutput, Error<SendEventError>> {
        self.client.send(&SendEvent::typing(self.shared.token())).await
    }

    /// Acknowledges a message of somebody else: it was delivered.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_delivered(&self, message_id: &str) -> Result<SendEventOutput, Error<SendEventError>> {
        self.client.send(&SendEvent::delivered(message_id, self.shared.token())).await
    }

    /// Acknowledges a message of somebody else: it was read.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn send_read(&self, message_id: &str) -> Result<SendEventOutput, Error<SendEventError>> {
        self.client.send(&SendEvent::read(message_id, self.shared.token())).await
    }

    /// Uploads a file and sends it. Returns the ID of the attachment.
    ///
    /// # Errors
    ///
    /// Returns an [`AttachmentError`] that says which of the three calls failed.
    pub async fn send_attachment(&self, file: Attachment) -> Result<String, AttachmentError> {
        attachment::send(&self.client, &self.shared, file).await
    }

    /// Downloads the bytes of a file. An event of the kind
    /// [`Attachment`](crate::EventKind::Attachment) has the IDs, in
    /// [`Item::attachments`](connect_api::Item::attachments).
    ///
    /// # Errors
    ///
    /// Returns an [`AttachmentError`] that says which of the two calls failed.
    pub async fn read_attachment(&self, id: &str) -> Result<Bytes, AttachmentError> {
        attachment::read(&self.client, &self.shared, id).await
    }

    /// Returns the newest connection token, for the other operations of a participant.
    pub fn connection_token(&self) -> ConnectionToken {
        self.shared.token()
    }

    /// Leaves the chat. Events that have come can still be taken.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Its status is 403 if the chat has ended.
    pub async fn leave(&mut self) -> Result<(), Error<DisconnectParticipantError>> {
        let request = DisconnectParticipant { client_token: None, connection_token: self.shared.token() };
        self.client.send(&request).await?;
        self.stop();
        Ok(())
    }

    /// Ends the session: the driver sees that nobody listens, and stops.
    fn stop(&mut self) {
        self.deliveries.close();
        self.shared.set_end(End::Stopped);
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
    /// Returns the connection of an answer. The time until its expiry is counted from the `Date` of
    /// the answer, since the clocks of the two sides may differ.
    fn new(output: CreateParticipantConnectionOutput, metadata: &ResponseMetadata) -> Option<Self> {
        let websocket = output.websocket?;
        let date = metadata.headers().get(DATE).and_then(|date| date.to_str().ok());
        let lifetime = lifetime(websocket.connection_expiry.as_deref(), date);
        Some(Self { url: websocket.url?, lifetime, token: output.connection_credentials?.connection_token? })
    }
}

fn lifetime(expiry: Option<&str>, date: Option<&str>) -> Duration {
    let expiry = expiry.and_then(|expiry| Timestamp::parse(expiry, TimestampFormat::DateTime));
    let date = date.and_then(|date| Timestamp::parse(date, TimestampFormat::HttpDate));
    let (Some(expiry), Some(date)) = (expiry, date) else { return LIFETIME };
    let seconds = expiry.seconds().saturating_sub(date.seconds());
    Duration::from_secs(seconds.try_into().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_life_of_a_websocket_is_counted_from_the_date_of_the_answer() {
        let date = Some("Tue, 15 Nov 1994 08:12:31 GMT");
        for (expiry, date, expected) in [
            (Some("1994-11-15T08:42:31.000Z"), date, Duration::from_secs(30 * 60)),
            (Some("1994-11-15T07:12:31.000Z"), date, Duration::ZERO),
            (Some("1994-11-15T08:42:31.000Z"), None, LIFETIME),
            (Some("soon"), date, LIFETIME),
            (None, date, LIFETIME),
        ] {
            assert_eq!(lifetime(expiry, date), expected, "{expiry:?} {date:?}");
        }
    }
}
