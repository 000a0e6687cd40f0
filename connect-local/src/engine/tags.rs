//! `TagResource`, `UntagResource` and `ListTagsForResource`, of instances and chats, and
//! `TagContact` and `UntagContact`.

use std::collections::BTreeMap;
use std::sync::Arc;

use connect_api::connect::{TagContact, UntagContact};
use connect_api::{ListTagsForResource, ListTagsForResourceOutput, TagResource, UntagResource};

use super::commit::Call;
use super::model::Instance;
use super::record::Record;
use super::state::State;
use super::transaction::Transaction;
use super::{Engine, EngineError};

/// The number of tags that a resource can have.
const TAGS: usize = 50;
/// The number of tags that a request for a contact can have.
const CONTACT_TAGS: usize = 6;

/// A resource that has tags.
enum Tagged {
    Instance(String),
    Chat(String),
}

impl Engine {
    /// Serves `TagResource`. A tag replaces the one with its key.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown ARN, `InvalidParameterException` for a
    /// tag that is not valid or one too many.
    pub fn tag_resource(&self, input: TagResource) -> Result<(), EngineError> {
        self.shared.write(Call::connect("TagResource"), move |transaction| {
            let tagged = transaction.state.tagged(&input.resource_arn)?;
            let mut tags = transaction.state.tags(&tagged);
            tags.extend(input.tags);
            check_tags(&tags)?;
            transaction.set_tags(&tagged, tags);
            Ok(())
        })
    }

    /// Serves `UntagResource`. A key without a tag is ignored.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown ARN.
    pub fn untag_resource(&self, input: UntagResource) -> Result<(), EngineError> {
        self.shared.write(Call::connect("UntagResource"), move |transaction| {
            let tagged = transaction.state.tagged(&input.resource_arn)?;
            let mut tags = transaction.state.tags(&tagged);
            tags.retain(|key, _| !input.tag_keys.contains(key));
            transaction.set_tags(&tagged, tags);
            Ok(())
        })
    }

    /// Serves `ListTagsForResource`.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown ARN.
    pub fn list_tags_for_resource(
        &self,
        input: &ListTagsForResource,
    ) -> Result<ListTagsForResourceOutput, EngineError> {
        self.shared.read(Call::connect("ListTagsForResource"), |state, _| {
            let mut output = ListTagsForResourceOutput::default();
            output.tags = Some(state.tags(&state.tagged(&input.resource_arn)?)).filter(|tags| !tags.is_empty());
            Ok(output)
        })
    }

    /// Serves `TagContact`, also of a chat that has ended.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance or chat,
    /// `InvalidParameterException` for a tag that is not valid or one too many.
    pub fn tag_contact(&self, input: TagContact) -> Result<(), EngineError> {
        self.shared.write(Call::connect("TagContact"), move |transaction| {
            let chat = transaction.state.chat_of(&input.instance_id, &input.contact_id)?;
            if !(1..=CONTACT_TAGS).contains(&input.tags.len()) {
                return Err(EngineError::invalid_parameter("the number of tags is not valid: set 1 to 6 at a time"));
            }
            let mut tags = chat.contact.tags.clone();
            tags.extend(input.tags);
            check_tags(&tags)?;
            transaction.set_tags(&Tagged::Chat(input.contact_id), tags);
            Ok(())
        })
    }

    /// Serves `UntagContact`. A key without a tag is ignored.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance or chat.
    pub fn untag_contact(&self, input: UntagContact) -> Result<(), EngineError> {
        self.shared.write(Call::connect("UntagContact"), move |transaction| {
            let chat = transaction.state.chat_of(&input.instance_id, &input.contact_id)?;
            let mut tags = chat.contact.tags.clone();
            tags.retain(|key, _| !input.tag_keys.contains(key));
            transaction.set_tags(&Tagged::Chat(input.contact_id), tags);
            Ok(())
        })
    }
}

/// Checks the number of tags, and that each is valid.
pub(crate) fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), EngineError> {
    let invalid = EngineError::invalid_parameter;
    if tags.len() > TAGS {
        return Err(invalid("there are too many tags: a resource has at most 50"));
    }
    for (key, value) in tags {
        if !(1..=128).contains(&key.chars().count()) || key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid("a tag's key is not valid: use 1 to 128 characters, and not the prefix `aws:`"));
        }
        if value.chars().count() > 256 {
            return Err(invalid("a tag's value is too long: use at most 256 characters"));
        }
    }
    Ok(())
}

impl State {
    fn tagged(&self, arn: &str) -> Result<Tagged, EngineError> {
        let instance = self.instances.values().find(|one| one.arn == arn);
        if let Some(instance) = instance {
            return Ok(Tagged::Instance(instance.id.clone()));
        }
        let id = arn.rsplit_once("/contact/").map(|(_, id)| id);
        let chat = id.and_then(|id| self.chats.get(id)).filter(|chat| chat.contact.arn == arn);
        match chat {
            Some(chat) => Ok(Tagged::Chat(chat.contact.id.clone())),
            None => Err(EngineError::not_found("there is no instance and no chat with this ARN")),
        }
    }

    fn tags(&self, tagged: &Tagged) -> BTreeMap<String, String> {
        let tags = match tagged {
            Tagged::Instance(id) => self.instances.get(id).map(|instance| &instance.tags),
            Tagged::Chat(id) => self.chats.get(id).map(|chat| &chat.contact.tags),
        };
        tags.cloned().unwrap_or_default()
    }
}

impl Transaction<'_> {
    fn set_tags(&mut self, tagged: &Tagged, tags: BTreeMap<String, String>) {
        match tagged {
            Tagged::Chat(id) => self.update_contact(id, |contact| contact.tags = tags),
            Tagged::Instance(id) => {
                if let Some(instance) = self.state.instances.get(id) {
                    let instance = Instance { tags, ..Instance::clone(instance) };
                    self.put(Record::Instance(Arc::new(instance)));
                }
            }
        }
    }
}
