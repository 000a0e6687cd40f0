//! `StartChatContact`, `StopContact` and `DescribeContact`.

mod start;

pub(crate) use self::start::credentials;

use std::collections::BTreeMap;

use connect_api::connect::{
    Channel, Contact, ContactInitiationMethod, CreatePersistentContactAssociation,
    CreatePersistentContactAssociationOutput, DescribeContact, DescribeContactOutput,
};
use connect_api::{SegmentAttributeValue, StartChatContact, StartChatContactOutput, StopContact};
use connect_core::Secret;

use super::commit::Call;
use super::model::{self, SegmentValue};
use super::{Engine, EngineError};
use crate::clock::to_timestamp;

impl Engine {
    /// Serves `StartChatContact`.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance, flow or earlier chat,
    /// `InvalidRequestException` or `InvalidParameterException` for a member that is not valid, and
    /// `LimitExceededException` if the settings' number of chats is active.
    pub fn start_chat_contact(&self, input: StartChatContact) -> Result<StartChatContactOutput, EngineError> {
        const CALL: Call = Call::connect("StartChatContact");
        self.shared.write(CALL, move |transaction| {
            let (scope, token) = (input.instance_id.clone(), input.client_token.clone());
            let request = start::fingerprint(&input);
            let started = transaction
                .once(CALL, &scope, token.as_deref(), &request, |transaction| transaction.start_chat(input))?;
            Ok(started.to_output(transaction))
        })
    }

    /// Serves `StopContact`: ends a chat.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance, `ContactNotFoundException` for
    /// a chat that is unknown or has ended.
    pub fn stop_contact(&self, input: StopContact) -> Result<(), EngineError> {
        self.shared.write(Call::connect("StopContact"), move |transaction| {
            transaction.state.instance(&input.instance_id)?;
            let chat = transaction.state.chat_of(&input.instance_id, &input.contact_id);
            if chat.is_ok_and(|chat| chat.contact.ended.is_none()) {
                return transaction.end_chat(&input.contact_id, "API");
            }
            let message = "there is no active contact with this ID: it has ended, or never was in the instance";
            Err(EngineError::contact_not_found(message))
        })
    }

    /// Serves `CreatePersistentContactAssociation`: an active chat shows the chat that it
    /// continues.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance or chat, and
    /// `InvalidRequestException` if the chat has ended or continues one, or its source has not
    /// ended.
    pub fn create_persistent_contact_association(
        &self,
        input: CreatePersistentContactAssociation,
    ) -> Result<CreatePersistentContactAssociationOutput, EngineError> {
        const CALL: Call = Call::connect("CreatePersistentContactAssociation");
        let source = self.shared.write(CALL, move |transaction| {
            let id = input.initial_contact_id.clone();
            transaction.state.chat_of(&input.instance_id, &id)?;
            let request = (format!("{:?}", input.rehydration_type), &input.source_contact_id);
            transaction.once(CALL, &id, input.client_token.as_deref(), &request, |transaction| {
                let contact = &transaction.state.chat_of(&input.instance_id, &id)?.contact;
                if contact.ended.is_some() || contact.continued_from.is_some() {
                    let message = "the contact has ended or continues a chat: use an active one that does not";
                    return Err(EngineError::invalid_request(message));
                }
                let (kind, source) = (Some(&input.rehydration_type), &input.source_contact_id);
                let source = transaction.state.source(&input.instance_id, kind, source)?;
                transaction.update_contact(&id, |contact| contact.continued_from = Some(source.clone()));
                Ok(source)
            })
        })?;
        let mut output = CreatePersistentContactAssociationOutput::default();
        output.continued_from_contact_id = Some(source);
        Ok(output)
    }

    /// Serves `DescribeContact`.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such instance or chat.
    pub fn describe_contact(&self, input: &DescribeContact) -> Result<DescribeContactOutput, EngineError> {
        self.shared.read(Call::connect("DescribeContact"), |state, _| {
            let mut output = DescribeContactOutput::default();
            output.contact = Some(state.chat_of(&input.instance_id, &input.contact_id)?.contact.to_api());
            Ok(output)
        })
    }
}

impl model::Contact {
    fn to_api(&self) -> Contact {
        let mut contact = Contact::default();
        contact.arn = Some(self.arn.clone());
        contact.id = Some(self.id.clone());
        contact.initial_contact_id = Some(self.initial_contact_id.clone());
        contact.previous_contact_id.clone_from(&self.continued_from);
        contact.related_contact_id.clone_from(&self.related);
        contact.initiation_method = Some(ContactInitiationMethod::Api);
        contact.channel = Some(Channel::Chat);
        contact.initiation_timestamp = Some(to_timestamp(self.created));
        contact.connected_to_system_timestamp = Some(to_timestamp(self.created));
        contact.last_update_timestamp = Some(to_timestamp(self.updated));
        if let Some(ended) = &self.ended {
            contact.disconnect_timestamp = Some(to_timestamp(ended.at));
            contact.disconnect_reason = Some(ended.reason.clone());
        }
        contact.customer_id = self.customer_id.as_ref().map(|id| id.0.clone());
        contact.tags = Some(self.tags.clone()).filter(|tags| !tags.is_empty());
        contact.attributes = Some(self.attributes.clone());
        let attributes: BTreeMap<_, _> =
            self.segment_attributes.iter().map(|(key, value)| (key.clone(), value.to_api())).collect();
        contact.segment_attributes = Some(attributes).filter(|attributes| !attributes.is_empty());
        contact
    }
}

impl SegmentValue {
    fn from_api(value: &SegmentAttributeValue) -> Self {
        let map = |map: &BTreeMap<String, SegmentAttributeValue>| {
            map.iter().map(|(key, value)| (key.clone(), Self::from_api(value))).collect()
        };
        Self {
            string: value.value_string.clone(),
            map: value.value_map.as_ref().map(map),
            integer: value.value_integer,
            list: value.value_list.as_ref().map(|list| list.iter().map(Self::from_api).collect()),
            arn: value.value_arn.clone(),
        }
    }

    fn to_api(&self) -> SegmentAttributeValue {
        let map = |map: &BTreeMap<String, Self>| map.iter().map(|(key, value)| (key.clone(), value.to_api())).collect();
        SegmentAttributeValue {
            value_string: self.string.clone(),
            value_map: self.map.as_ref().map(map),
            value_integer: self.integer,
            value_list: self.list.as_ref().map(|list| list.iter().map(Self::to_api).collect()),
            value_arn: self.arn.clone(),
        }
    }
}

/// Returns the text of a secret.
fn exposed(secret: &Secret<String>) -> String {
    secret.expose().clone()
}
