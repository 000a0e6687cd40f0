//! Views for a page: the instances, the chats, and who is in them.

use connect_api::ParticipantToken;
use connect_core::Timestamp;

use super::commit::Call;
use super::instances::instance_arn;
use super::model::{Contact, Participant, Role};
use super::{Engine, EngineError};
use crate::clock::to_timestamp;

/// An instance, as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstanceSummary {
    /// The ID of the instance.
    pub id: String,
    /// The ARN of the instance.
    pub arn: String,
    /// The IDs of the instance's flows, which `StartChatContact` can name.
    pub flow_ids: Vec<String>,
}

/// A chat, as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatSummary {
    /// The ID of the chat.
    pub contact_id: String,
    /// The ID of the instance that the chat belongs to.
    pub instance_id: String,
    /// The time when the chat was started.
    pub started: Timestamp,
    /// The time when the chat ended. `None` if it has not.
    pub ended: Option<Timestamp>,
    /// The participants, in the order in which they were added.
    pub participants: Vec<ParticipantSummary>,
    /// The number of items in the transcript.
    pub items: usize,
    /// The position of the last item.
    pub position: u64,
}

/// A participant of a chat, as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParticipantSummary {
    /// The ID of the participant.
    pub id: String,
    /// The role of the participant.
    pub role: Role,
    /// The name of the participant.
    pub display_name: String,
    /// True if the participant has joined and has not left.
    pub is_connected: bool,
    /// True if the participant has left, or did not connect in time.
    pub has_left: bool,
}

impl Engine {
    /// Returns the instances.
    ///
    /// # Errors
    ///
    /// Returns an error if changes that were due cannot be saved.
    pub fn instances(&self) -> Result<Vec<InstanceSummary>, EngineError> {
        self.shared.read(Call::local(), |state, _| {
            let summary = |instance: &std::sync::Arc<super::model::Instance>| InstanceSummary {
                id: instance.id.clone(),
                arn: instance.arn.clone(),
                flow_ids: instance.flows.iter().cloned().collect(),
            };
            Ok(state.instances.values().map(summary).collect())
        })
    }

    /// Returns the instance that the settings name.
    pub fn default_instance(&self) -> InstanceSummary {
        let settings = &self.shared.settings;
        let (id, flow_ids) = (settings.instance_id.clone(), vec![settings.flow_id.clone()]);
        let arn = instance_arn(&settings.region, &id);
        let arn = self.shared.peek(|state| state.instances.get(&id).map_or(arn, |instance| instance.arn.clone()));
        InstanceSummary { id, arn, flow_ids }
    }

    /// Returns all chats, the newest first.
    ///
    /// # Errors
    ///
    /// Returns an error if changes that were due cannot be saved.
    pub fn chats(&self) -> Result<Vec<ChatSummary>, EngineError> {
        let mut chats: Vec<_> = self.shared.read(Call::local(), |state, _| {
            let chats = state.chats.values();
            Ok(chats.map(|chat| chat.contact.to_summary(chat.items.len(), chat.position())).collect())
        })?;
        chats.sort_by(|one, other| other.started.cmp(&one.started).then_with(|| one.contact_id.cmp(&other.contact_id)));
        Ok(chats)
    }

    /// Returns one chat.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such chat.
    pub fn chat(&self, contact_id: &str) -> Result<ChatSummary, EngineError> {
        self.shared.read(Call::local(), |state, _| {
            let chat = state.chats.get(contact_id);
            let chat = chat.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))?;
            Ok(chat.contact.to_summary(chat.items.len(), chat.position()))
        })
    }

    /// Returns the ID and the participant token of the customer of a chat that has not ended.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such chat, and `ConflictException` if it
    /// has ended.
    pub(crate) fn customer_token(&self, contact_id: &str) -> Result<(String, ParticipantToken), EngineError> {
        self.shared.read(Call::local(), |state, _| {
            let chat = state.chats.get(contact_id);
            let chat = chat.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))?;
            let customer = chat.contact.participants.iter().find(|one| one.role == Role::Customer);
            let customer = customer.filter(|_| chat.contact.ended.is_none());
            let customer = customer.ok_or_else(|| EngineError::conflict("the chat has ended: start a new one"))?;
            Ok((customer.id.clone(), customer.token.0.as_str().into()))
        })
    }
}

impl Contact {
    fn to_summary(&self, items: usize, position: u64) -> ChatSummary {
        ChatSummary {
            contact_id: self.id.clone(),
            instance_id: self.instance_id.clone(),
            started: to_timestamp(self.created),
            ended: self.ended.as_ref().map(|ended| to_timestamp(ended.at)),
            participants: self.participants.iter().map(Participant::to_summary).collect(),
            items,
            position,
        }
    }
}

impl Participant {
    fn to_summary(&self) -> ParticipantSummary {
        ParticipantSummary {
            id: self.id.clone(),
            role: self.role,
            display_name: self.display_name.clone(),
            is_connected: self.is_present(),
            has_left: self.left.is_some(),
        }
    }
}
