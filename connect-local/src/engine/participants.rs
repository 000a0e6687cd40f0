//! `CreateParticipant` and `DisconnectParticipant`, and agents, whom no operation adds.

use std::sync::Arc;

use connect_api::{
    ConnectionToken, CreateParticipant, CreateParticipantOutput, DisconnectParticipant, ParticipantDetailsToAdd,
    ParticipantRole, ParticipantTokenCredentials,
};
use serde::{Deserialize, Serialize};

use super::commit::Call;
use super::item::{ItemKind, event};
use super::model::{Contact, Participant, Role, Token};
use super::state::Chat;
use super::transaction::Transaction;
use super::{Engine, EngineError};
use crate::clock::{Millis, iso};

/// A participant that was created, as its first answer is kept.
#[derive(Serialize, Deserialize)]
struct Created {
    participant_id: String,
    token: Token,
    expires: Millis,
}

impl Engine {
    /// Serves `CreateParticipant`: adds a bot, which must call `CreateParticipantConnection` within
    /// 15 seconds.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance or chat,
    /// `InvalidRequestException` for a role other than `CUSTOM_BOT` or a display name that is not
    /// valid, and `ConflictException` if the chat has ended, or has a bot or an agent.
    pub fn create_participant(&self, input: CreateParticipant) -> Result<CreateParticipantOutput, EngineError> {
        const CALL: Call = Call::connect("CreateParticipant");
        let created = self.shared.write(CALL, move |transaction| {
            let ParticipantDetailsToAdd { participant_role: role, display_name: name, participant_capabilities } =
                input.participant_details;
            transaction.state.chat_of(&input.instance_id, &input.contact_id)?;
            let request = (&name, format!("{role:?}"), format!("{participant_capabilities:?}"));
            transaction.once(CALL, &input.contact_id, input.client_token.as_deref(), &request, |transaction| {
                if role != Some(ParticipantRole::CustomBot) {
                    let message = "`ParticipantRole` is not valid: a chat takes `CUSTOM_BOT`";
                    return Err(EngineError::invalid_request(message));
                }
                let name = name.as_deref();
                let name = name.ok_or_else(|| EngineError::invalid_request("`DisplayName` is missing: set a name"))?;
                check_display_name(name)?;
                check_room(transaction.state.chat_of(&input.instance_id, &input.contact_id)?)?;
                transaction.create_participant(&input.contact_id, Role::CustomBot, name)
            })
        })?;
        let mut credentials = ParticipantTokenCredentials::default();
        credentials.participant_token = Some(created.token.0.as_str().into());
        credentials.expiry = Some(iso(created.expires));
        let mut output = CreateParticipantOutput::default();
        output.participant_credentials = Some(credentials);
        output.participant_id = Some(created.participant_id);
        Ok(output)
    }

    /// Serves `DisconnectParticipant`. The chat ends if the customer leaves. A participant that has
    /// left by this operation gets the same answer again.
    ///
    /// # Errors
    ///
    /// Returns `AccessDeniedException` if the token is not a connection token of an active chat.
    pub fn disconnect_participant(&self, input: DisconnectParticipant) -> Result<(), EngineError> {
        const CALL: Call = Call::participant("DisconnectParticipant");
        self.shared.write(CALL, move |transaction| {
            let token = input.connection_token.expose();
            let (chat, participant) = transaction.state.connected(token)?;
            if participant.left.as_ref().is_some_and(|left| left.by_request) {
                return Ok(());
            }
            transaction.state.authorized(token)?;
            let (contact_id, id, role) = (chat.contact.id.clone(), participant.id.clone(), participant.role);
            transaction.leave(&contact_id, &id, true)?;
            if role == Role::Customer { transaction.end_chat(&contact_id, "CUSTOMER_DISCONNECT") } else { Ok(()) }
        })
    }

    /// Adds an agent to a chat and connects it, as if a flow had transferred the chat to a queue. A
    /// bot that is in the chat leaves. Returns the agent's connection token.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown chat, `InvalidRequestException` for a
    /// name that is not valid, and `ConflictException` if the chat has ended or has an agent.
    pub fn add_agent(&self, contact_id: &str, display_name: &str) -> Result<ConnectionToken, EngineError> {
        let (contact_id, name) = (contact_id.to_owned(), display_name.to_owned());
        self.shared.write(Call::local(), move |transaction| {
            let contact = transaction.active(&contact_id)?;
            if contact.participants.iter().any(|one| one.role == Role::Agent && one.left.is_none()) {
                return Err(EngineError::conflict("the chat has an agent: disconnect it first"));
            }
            for bot in contact.participants.iter().filter(|one| one.role == Role::CustomBot && one.left.is_none()) {
                transaction.leave(&contact_id, &bot.id, false)?;
            }
            let transferred = transaction.item_from(&contact_id, None, ItemKind::Event, event::TRANSFERRED)?;
            transaction.add(transferred);
            transaction.add_person(&contact_id, Role::Agent, &name)
        })
    }

    /// Adds a supervisor to a chat that has an agent, and connects it. Returns its connection
    /// token.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown chat, `InvalidRequestException` for a
    /// name that is not valid, and `ConflictException` if the chat has ended or has no agent.
    pub fn add_supervisor(&self, contact_id: &str, display_name: &str) -> Result<ConnectionToken, EngineError> {
        let (contact_id, name) = (contact_id.to_owned(), display_name.to_owned());
        self.shared.write(Call::local(), move |transaction| {
            let contact = transaction.active(&contact_id)?;
            if !contact.participants.iter().any(|one| one.role == Role::Agent && one.is_present()) {
                return Err(EngineError::conflict("the chat has no agent: add one first"));
            }
            transaction.add_person(&contact_id, Role::Supervisor, &name)
        })
    }
}

/// Checks the name that a participant is shown with.
pub(crate) fn check_display_name(name: &str) -> Result<(), EngineError> {
    if (1..=256).contains(&name.chars().count()) {
        return Ok(());
    }
    Err(EngineError::invalid_request("`DisplayName` is not valid: use 1 to 256 characters"))
}

fn check_active(chat: &Chat) -> Result<(), EngineError> {
    if chat.contact.ended.is_none() {
        return Ok(());
    }
    Err(EngineError::conflict("the contact has ended: add participants to an active contact"))
}

/// Checks that a bot can be added: one at a time, and not beside an agent.
fn check_room(chat: &Chat) -> Result<(), EngineError> {
    check_active(chat)?;
    for participant in chat.contact.participants.iter().filter(|one| one.left.is_none()) {
        match participant.role {
            Role::CustomBot => {
                let (name, id) = (&participant.display_name, &participant.id);
                return Err(EngineError::conflict(format!(
                    "the contact has the custom participant {name:?}, {id}: disconnect it first, or start another chat"
                )));
            }
            Role::Agent => {
                return Err(EngineError::conflict(
                    "the contact has an agent: a custom participant cannot be beside one",
                ));
            }
            Role::Customer | Role::System | Role::Supervisor => {}
        }
    }
    Ok(())
}

impl Transaction<'_> {
    /// Returns an active chat.
    fn active(&self, contact_id: &str) -> Result<Arc<Contact>, EngineError> {
        let chat = self.state.chats.get(contact_id);
        let chat = chat.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))?;
        check_active(chat)?;
        Ok(Arc::clone(&chat.contact))
    }

    /// Adds and connects a participant that no operation adds.
    fn add_person(&mut self, contact_id: &str, role: Role, name: &str) -> Result<ConnectionToken, EngineError> {
        check_display_name(name)?;
        let created = self.create_participant(contact_id, role, name)?;
        let (token, _) = self.connect(contact_id, &created.participant_id, false)?;
        self.join(contact_id, &created.participant_id)?;
        Ok(token.0.into())
    }

    fn create_participant(&mut self, contact_id: &str, role: Role, name: &str) -> Result<Created, EngineError> {
        let (participant_id, token) = (self.uuid()?, self.token()?);
        let participant = Participant {
            id: participant_id.clone(),
            role,
            display_name: name.to_owned(),
            token: token.clone(),
            connect_by: Some(self.now.saturating_add(self.settings.bot_connects_within)),
            connected: None,
            left: None,
            active: self.now,
            idle: false,
        };
        let expires = self.state.chats.get(contact_id).map_or(self.now, |chat| chat.contact.ends);
        self.update_contact(contact_id, |contact| contact.participants.push(participant));
        Ok(Created { participant_id, token, expires })
    }
}
