//! `GetContactAttributes` and `UpdateContactAttributes`.

use std::collections::BTreeMap;

use connect_api::connect::{GetContactAttributes, GetContactAttributesOutput, UpdateContactAttributes};

use super::commit::Call;
use super::state::{Chat, State};
use super::{Engine, EngineError};

/// The size of all attributes of a contact, in bytes of their keys and values.
const SIZE: usize = 32_768;

impl Engine {
    /// Serves `GetContactAttributes`.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such instance or chat.
    pub fn get_contact_attributes(
        &self,
        input: &GetContactAttributes,
    ) -> Result<GetContactAttributesOutput, EngineError> {
        self.shared.read(Call::connect("GetContactAttributes"), |state, _| {
            let mut output = GetContactAttributesOutput::default();
            let chat = state.chat_of(&input.instance_id, &input.initial_contact_id)?;
            output.attributes = Some(chat.contact.attributes.clone());
            Ok(output)
        })
    }

    /// Serves `UpdateContactAttributes`, also of a chat that has ended.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such instance or chat,
    /// `InvalidParameterException` for a key that is not valid or too many bytes.
    pub fn update_contact_attributes(&self, input: UpdateContactAttributes) -> Result<(), EngineError> {
        self.shared.write(Call::connect("UpdateContactAttributes"), move |transaction| {
            let chat = transaction.state.chat_of(&input.instance_id, &input.initial_contact_id)?;
            let id = chat.contact.id.clone();
            let mut attributes = chat.contact.attributes.clone();
            attributes.extend(input.attributes);
            check_attributes(&attributes)?;
            transaction.update_contact(&id, |contact| contact.attributes = attributes);
            Ok(())
        })
    }
}

/// Checks the characters of the keys, and the size of all attributes.
pub(crate) fn check_attributes(attributes: &BTreeMap<String, String>) -> Result<(), EngineError> {
    let is_word = |key: &String| key.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    if !attributes.keys().all(|key| !key.is_empty() && is_word(key)) {
        let message = "an attribute's key is not valid: use letters, digits, `-` and `_`";
        return Err(EngineError::invalid_parameter(message));
    }
    if attributes.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>() > SIZE {
        return Err(EngineError::invalid_parameter("the attributes are too large: use at most 32,768 bytes in all"));
    }
    Ok(())
}

impl State {
    /// Returns a chat of an instance.
    pub(crate) fn chat_of(&self, instance_id: &str, contact_id: &str) -> Result<&Chat, EngineError> {
        self.instance(instance_id)?;
        let chat = self.chats.get(contact_id).filter(|chat| chat.contact.instance_id == instance_id);
        chat.ok_or_else(|| EngineError::not_found("there is no contact with this ID in the instance"))
    }
}
