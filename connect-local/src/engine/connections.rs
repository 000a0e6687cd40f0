//! `CreateParticipantConnection`, websockets, and who a token belongs to.

use std::sync::Arc;

use connect_api::{ConnectionType, CreateParticipantConnection, CreateParticipantConnectionOutput};
use connect_core::Timestamp;

use super::chats::credentials;
use super::commit::Call;
use super::model::{Connection, Participant, Token};
use super::record::Record;
use super::state::{Chat, State};
use super::transaction::Transaction;
use super::{Engine, EngineError, Subscription};
use crate::clock::{Millis, to_timestamp};

/// A websocket that is open: whose it is, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebsocketSession {
    /// The ID of the chat.
    pub contact_id: String,
    /// The ID of the participant.
    pub participant_id: String,
    /// The time at which the websocket must be closed.
    pub expires: Timestamp,
}

impl Engine {
    /// Serves `CreateParticipantConnection`.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a participant token, the chat has ended,
    /// or the participant has left or came too late; `ValidationException` if nothing that a chat
    /// has is requested.
    pub fn create_participant_connection(
        &self,
        input: CreateParticipantConnection,
    ) -> Result<CreateParticipantConnectionOutput, EngineError> {
        self.shared.write(Call::participant("CreateParticipantConnection"), move |transaction| {
            let (contact_id, id) = transaction.state.participant(input.participant_token.expose())?;
            let types = input.r#type.unwrap_or_default();
            let connects = input.connect_participant == Some(true);
            let is_known =
                |one: &ConnectionType| matches!(one, ConnectionType::Websocket | ConnectionType::ConnectionCredentials);
            if !types.iter().all(is_known) || (types.is_empty() && !connects) {
                let message = "`Type` is not valid: a chat takes `WEBSOCKET` and `CONNECTION_CREDENTIALS`";
                return Err(EngineError::validation(message));
            }
            let mut output = CreateParticipantConnectionOutput::default();
            if types.contains(&ConnectionType::Websocket) {
                let websocket = transaction.connect(&contact_id, &id, true)?;
                output.websocket = Some(transaction.websocket(&websocket));
            }
            if types.contains(&ConnectionType::ConnectionCredentials) {
                output.connection_credentials = Some(credentials(&transaction.connect(&contact_id, &id, false)?));
            }
            if connects {
                transaction.join(&contact_id, &id)?;
            }
            Ok(output)
        })
    }

    /// Opens the websocket whose URL has this token. The participant joins the chat when the
    /// websocket subscribes, which [`Engine::subscribe_websocket`] does.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is unknown, was not used within 100 seconds, or
    /// the chat has ended.
    pub fn open_websocket(&self, token: &str) -> Result<WebsocketSession, EngineError> {
        self.shared.read(Call::local(), |state, now| {
            let denied = |message: &str| EngineError::access_denied(message);
            let connection = state.connections.get(&Token(token.to_owned()));
            let connection = connection.filter(|one| one.open_by.is_some());
            let connection =
                connection.ok_or_else(|| denied("the URL is not that of a websocket: create a connection"))?;
            if connection.open_by.is_some_and(|open_by| now >= open_by) {
                return Err(denied("the websocket was not opened within 100 seconds: create a connection"));
            }
            state.in_active_chat(connection)?;
            Ok(WebsocketSession {
                contact_id: connection.contact_id.clone(),
                participant_id: connection.participant_id.clone(),
                expires: to_timestamp(connection.expires),
            })
        })
    }

    /// Subscribes a websocket to its chat: the participant joins, once, and hears of all items
    /// after this moment, its own among them. The subscription ends when the participant leaves.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the chat has ended or the participant has left.
    pub fn subscribe_websocket(&self, session: &WebsocketSession) -> Result<Subscription, EngineError> {
        let (contact_id, id) = (session.contact_id.clone(), session.participant_id.clone());
        let position = self.shared.write(Call::local(), move |transaction| {
            let chat = transaction.state.chats.get(&contact_id);
            let chat = chat.ok_or_else(|| EngineError::access_denied("the chat is gone: start a new one"))?;
            check_presence(chat, chat.participant(&id))?;
            let position = chat.position();
            transaction.join(&contact_id, &id)?;
            Ok(position)
        })?;
        self.subscription(&session.contact_id, Some(session.participant_id.clone()), position)
    }
}

/// Checks that a chat is active, and that a participant has not left it.
fn check_presence<'a>(chat: &Chat, participant: Option<&'a Participant>) -> Result<&'a Participant, EngineError> {
    let denied = |message: &str| EngineError::access_denied(message);
    if chat.contact.ended.is_some() {
        return Err(denied("the chat has ended: start a new one"));
    }
    let participant = participant.ok_or_else(|| denied("the participant is unknown: create one"))?;
    match &participant.left {
        None => Ok(participant),
        Some(_) if participant.connected.is_none() => {
            Err(denied("the participant did not connect in time: create one, and connect it within 15 seconds"))
        }
        Some(_) => Err(denied("the participant has left the chat: create a new one")),
    }
}

impl State {
    /// Returns the IDs of the chat and the participant that a participant token belongs to.
    fn participant(&self, token: &str) -> Result<(String, String), EngineError> {
        let Some((chat, participant)) = self.participant_of(token) else {
            let message = if self.connections.contains_key(&Token(token.to_owned())) {
                "a connection token is not a participant token: use that of `StartChatContact` or `CreateParticipant`"
            } else {
                "the participant token is unknown: use that of `StartChatContact` or `CreateParticipant`"
            };
            return Err(EngineError::access_denied(message));
        };
        check_presence(chat, Some(participant))?;
        Ok((chat.contact.id.clone(), participant.id.clone()))
    }

    /// Returns the chat and the participant that a connection token belongs to, in any state.
    pub(crate) fn connected(&self, token: &str) -> Result<(&Chat, &Participant), EngineError> {
        let connection = self.connections.get(&Token(token.to_owned())).filter(|one| one.open_by.is_none());
        let found = connection.and_then(|connection| {
            let chat = self.chats.get(&connection.contact_id)?;
            Some((chat, chat.participant(&connection.participant_id)?))
        });
        found.ok_or_else(|| {
            EngineError::access_denied(if self.participant_of(token).is_some() {
                "a participant token is not a connection token: call `CreateParticipantConnection` with it"
            } else {
                "the connection token is unknown or expired: call `CreateParticipantConnection`"
            })
        })
    }

    /// Returns the chat and the participant that a connection token gives access to.
    pub(crate) fn authorized(&self, token: &str) -> Result<(&Chat, &Participant), EngineError> {
        let (chat, participant) = self.connected(token)?;
        check_presence(chat, Some(participant))?;
        Ok((chat, participant))
    }

    fn in_active_chat(&self, connection: &Connection) -> Result<(), EngineError> {
        let chat = self.chats.get(&connection.contact_id);
        let chat = chat.ok_or_else(|| EngineError::access_denied("the chat is gone: start a new one"))?;
        check_presence(chat, chat.participant(&connection.participant_id)).map(drop)
    }
}

impl Transaction<'_> {
    /// Creates a connection token or a websocket's URL, and returns its token and when it expires.
    pub(crate) fn connect(
        &mut self,
        contact_id: &str,
        participant_id: &str,
        is_websocket: bool,
    ) -> Result<(Token, Millis), EngineError> {
        let token = self.token()?;
        let settings = self.settings;
        let lifetime = if is_websocket { settings.websocket_lifetime } else { settings.connection_lifetime };
        let expires = self.now.saturating_add(lifetime);
        let open_by = is_websocket.then(|| self.now.saturating_add(self.settings.websocket_opens_within));
        self.put(Record::Connection(Arc::new(Connection {
            token: token.clone(),
            contact_id: contact_id.to_owned(),
            participant_id: participant_id.to_owned(),
            expires,
            open_by,
        })));
        self.update_participant(contact_id, participant_id, |participant| participant.connect_by = None);
        Ok((token, expires))
    }
}
