//! Bots: from a message of the customer to an answer.

use std::fmt;

use connect_api::{AttachmentItem, Item};

use crate::event::{ChatEvent, EventKind};

/// A program that answers the messages of a customer.
///
/// A closure is a bot:
///
/// ```
/// use connect_chat::{Bot, Message};
///
/// fn echo() -> impl Bot {
///     |message: Message| async move { format!("You said: {}", message.text()) }
/// }
/// ```
///
/// A bot with state of its own is a type that implements this trait. One value can serve many chats
/// at once.
pub trait Bot: Send + Sync {
    /// Returns the answer to a message. The chat's next message waits for it.
    fn answer(&self, message: Message) -> impl Future<Output = Answer> + Send;
}

impl<F, R, A> Bot for F
where
    F: Fn(Message) -> R + Send + Sync,
    R: Future<Output = A> + Send,
    A: Into<Answer>,
{
    async fn answer(&self, message: Message) -> Answer {
        self(message).await.into()
    }
}

/// A message of the customer: a text, or files.
///
/// `Debug` shows no content and no name.
#[derive(Clone)]
pub struct Message {
    item: Item,
}

impl Message {
    /// Returns the message of an event, if it is one of the customer.
    pub fn from_event(event: ChatEvent) -> Option<Self> {
        let is_message = event.text().is_some() || event.kind() == EventKind::Attachment;
        (is_message && event.is_of_customer()).then(|| Self { item: event.into_item() })
    }

    /// Returns the text, which is empty for [files](Self::attachments). The choice in an
    /// interactive message is JSON: [`Item::content_type`] says so.
    pub fn text(&self) -> &str {
        self.item.content.as_deref().unwrap_or_default()
    }

    /// Returns the files, of which there are none if the message is a text.
    pub fn attachments(&self) -> &[AttachmentItem] {
        self.item.attachments.as_deref().unwrap_or_default()
    }

    /// Returns the ID.
    pub fn id(&self) -> Option<&str> {
        self.item.id.as_deref()
    }

    /// Returns all that the service says of the message.
    pub fn item(&self) -> &Item {
        &self.item
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("id", &self.item.id).finish_non_exhaustive()
    }
}

/// The answer of a [`Bot`] to a message. A text is an answer, and so is `None`, which says nothing.
/// A blank text says nothing, either.
///
/// ```
/// use connect_chat::Answer;
///
/// let goodbye = Answer::text("Goodbye.").and_leave();
/// # _ = goodbye;
/// ```
///
/// `Debug` shows no text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answer {
    text: Option<String>,
    leaves: bool,
}

impl Answer {
    /// Creates an answer that says nothing.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Creates an answer of plain text. One of more than 1,024 characters is sent as several
    /// messages, split at white space.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), leaves: false }
    }

    /// Has the bot leave the chat after the answer. The flow that waits for the bot goes on.
    #[must_use]
    pub fn and_leave(self) -> Self {
        Self { leaves: true, ..self }
    }

    /// Returns the text, if the answer says something.
    pub fn as_text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Returns true if the bot leaves the chat.
    pub fn leaves(&self) -> bool {
        self.leaves
    }
}

impl From<String> for Answer {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<Option<String>> for Answer {
    fn from(text: Option<String>) -> Self {
        Self { text, leaves: false }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("leaves", &self.leaves).finish_non_exhaustive()
    }
}
