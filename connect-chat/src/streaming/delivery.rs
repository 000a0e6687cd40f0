//! The messages of Amazon SNS, once they are believed.

use std::fmt;

use connect_api::Item;
use connect_core::json;
use serde_json::Value;
use thiserror::Error as ThisError;

use super::envelope::{Envelope, Kind, Visit};
use crate::ChatEvent;

/// A message of Amazon SNS that is believed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Delivery {
    /// Something was published to the topic: [`Notification::event`].
    Notification(Notification),
    /// The endpoint was subscribed to the topic. It gets nothing until the
    /// [URL](Confirmation::url) is visited.
    SubscriptionConfirmation(Confirmation),
    /// The endpoint's subscription was deleted. A visit of the [URL](Confirmation::url) subscribes
    /// it again.
    UnsubscribeConfirmation(Confirmation),
}

/// A message that was published to a topic, such as an event of a chat.
///
/// `Debug` shows no content.
#[derive(Clone)]
pub struct Notification {
    envelope: Envelope,
}

/// The URL that subscribes an endpoint.
///
/// `Debug` does not show it: whoever has it can subscribe the endpoint.
#[derive(Clone)]
pub struct Confirmation {
    topic_arn: String,
    visit: Visit,
}

/// A message of a topic that is no event of a chat, but published by somebody else.
#[derive(Debug, ThisError)]
#[error("the message is no event of a chat: {source}")]
pub struct NotAChatItem {
    source: json::DecodeError,
}

/// An event of a chat that was streamed.
///
/// `Debug` shows no content and no name.
#[derive(Clone)]
pub struct StreamedEvent {
    event: ChatEvent,
    document: Value,
    envelope: Envelope,
}

impl Delivery {
    pub(super) fn new(envelope: Envelope) -> Self {
        let topic_arn = &envelope.topic_arn;
        let confirmation = |visit: &Visit| Confirmation { topic_arn: topic_arn.clone(), visit: visit.clone() };
        match &envelope.kind {
            Kind::Notification => Self::Notification(Notification { envelope }),
            Kind::SubscriptionConfirmation(visit) => Self::SubscriptionConfirmation(confirmation(visit)),
            Kind::UnsubscribeConfirmation(visit) => Self::UnsubscribeConfirmation(confirmation(visit)),
        }
    }
}

impl Notification {
    /// Returns the event of a chat.
    ///
    /// # Errors
    ///
    /// Returns [`NotAChatItem`] if somebody else has published the message.
    pub fn event(&self) -> Result<StreamedEvent, NotAChatItem> {
        let message = self.envelope.message.as_bytes();
        let item: Item = json::from_slice(message).map_err(|source| NotAChatItem { source })?;
        let document = json::from_slice(message).map_err(|source| NotAChatItem { source })?;
        Ok(StreamedEvent { event: ChatEvent::from(item), document, envelope: self.envelope.clone() })
    }

    /// Returns the text that was published.
    pub fn message(&self) -> &str {
        &self.envelope.message
    }

    /// Returns the subject, which the events of chats do not have.
    pub fn subject(&self) -> Option<&str> {
        self.envelope.subject.as_deref()
    }

    /// Returns the ID that SNS has given the message. Each attempt to deliver it has the same.
    pub fn message_id(&self) -> &str {
        &self.envelope.message_id
    }

    /// Returns the ARN of the topic.
    pub fn topic_arn(&self) -> &str {
        &self.envelope.topic_arn
    }

    /// Returns the time at which it was published, such as `2025-01-01T00:00:00.000Z`.
    pub fn timestamp(&self) -> &str {
        &self.envelope.timestamp
    }

    /// Returns an attribute of the message, such as `MessageVisibility`. The signature does not
    /// cover it.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.envelope.attributes.get(name).map(String::as_str)
    }
}

impl Confirmation {
    /// Returns the URL to visit, for example with [`get`](super::get()).
    pub fn url(&self) -> &str {
        &self.visit.url
    }

    /// Returns the token in the URL, with which `ConfirmSubscription` does the same.
    pub fn token(&self) -> &str {
        &self.visit.token
    }

    /// Returns the ARN of the topic.
    pub fn topic_arn(&self) -> &str {
        &self.topic_arn
    }
}

impl StreamedEvent {
    /// Returns the event.
    pub fn event(&self) -> &ChatEvent {
        &self.event
    }

    /// Returns the event alone.
    pub fn into_event(self) -> ChatEvent {
        self.event
    }

    /// Returns the ID of the contact. It changes when the chat is transferred.
    pub fn contact_id(&self) -> Option<&str> {
        self.find("ContactId")
    }

    /// Returns the ID of the first contact of the chat, which stays.
    pub fn initial_contact_id(&self) -> Option<&str> {
        self.find("InitialContactId")
    }

    /// Returns the ID of the instance. It is an attribute, which the signature does not cover.
    pub fn instance_id(&self) -> Option<&str> {
        self.find("InstanceId")
    }

    /// Returns an attribute of the message, such as `MessageVisibility`. The signature does not
    /// cover it.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.envelope.attributes.get(name).map(String::as_str)
    }

    /// Returns the item as it was published, with the members that this version of the crate does
    /// not know.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Returns a text that is the same each time the event is delivered, and of no other event: the
    /// IDs of the chat and of the event. With it a table knows which events were answered.
    pub fn key(&self) -> String {
        format!("{}/{}", self.chat(), self.id())
    }

    /// Returns the ID of the chat, or nothing for an event without one.
    pub(super) fn chat(&self) -> &str {
        self.initial_contact_id().or_else(|| self.contact_id()).unwrap_or_default()
    }

    /// Returns the ID of the event, or that of the message of SNS for an event without one.
    pub(super) fn id(&self) -> &str {
        self.event.id().unwrap_or(&self.envelope.message_id)
    }

    /// Returns a member of the item, which is signed, or else the attribute with its name.
    fn find(&self, name: &str) -> Option<&str> {
        self.document[name].as_str().or_else(|| self.attribute(name))
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("message_id", &self.envelope.message_id)
            .field("topic_arn", &self.envelope.topic_arn)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Confirmation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Confirmation").field("topic_arn", &self.topic_arn).finish_non_exhaustive()
    }
}

impl fmt::Debug for StreamedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedEvent")
            .field("event", &self.event)
            .field("contact_id", &self.contact_id())
            .finish_non_exhaustive()
    }
}
