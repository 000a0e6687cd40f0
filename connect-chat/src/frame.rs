//! The JSON of the frames that go over a websocket.

use connect_api::Item;
use connect_core::json;
use serde::Deserialize;
use serde_json::Value;

const SUBSCRIBE: &str = "aws/subscribe";
const CHAT: &str = "aws/chat";
const HEARTBEAT: &str = "aws/heartbeat";

/// The text that subscribes a websocket to the chat.
pub(crate) const SUBSCRIPTION: &str = r#"{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}"#;
/// The text that the service answers while a connection lives.
pub(crate) const BEAT: &str = r#"{"topic":"aws/heartbeat"}"#;

/// A frame that the service sends.
pub(crate) enum Frame {
    /// The answer to a subscription to the chat, and whether it succeeded.
    Subscribed(bool),
    Item(Box<Item>),
    Heartbeat,
    /// A text that is no frame, or an item that is none: an event may be lost.
    Unreadable,
    /// A frame of another topic, or of none.
    Other,
}

#[derive(Deserialize)]
struct Text {
    topic: Option<String>,
    #[serde(default)]
    content: Value,
}

impl Frame {
    pub(crate) fn parse(text: &str) -> Self {
        let Ok(Text { topic, content }) = serde_json::from_str(text) else { return Self::Unreadable };
        // A frame without a topic is an answer to one of ours that failed.
        match topic.as_deref().unwrap_or_default() {
            SUBSCRIBE if names_chat(&content) => Self::Subscribed(content["status"] == "success"),
            CHAT => content.as_str().map_or(Self::Unreadable, Self::item),
            HEARTBEAT => Self::Heartbeat,
            _ => Self::Other,
        }
    }

    /// Returns true if the frame shows that the chat's service is at the other end.
    pub(crate) fn is_of_the_chat(&self) -> bool {
        matches!(self, Self::Subscribed(_) | Self::Item(_) | Self::Heartbeat)
    }

    fn item(text: &str) -> Self {
        json::from_slice(text.as_bytes()).map_or(Self::Unreadable, |item| Self::Item(Box::new(item)))
    }
}

/// Returns true if the answer to a subscription is about the chat.
fn names_chat(content: &Value) -> bool {
    content["topics"].as_array().is_some_and(|topics| topics.iter().any(|topic| topic == CHAT))
}
