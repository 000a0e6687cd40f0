//! The JSON of the frames that go over a websocket.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::ChatItem;

/// The topic of a chat's items, the only one that a client can subscribe to.
const CHAT: &str = "aws/chat";
const SUBSCRIBE: &str = "aws/subscribe";
const PING: &str = "aws/ping";
const HEARTBEAT: &str = "aws/heartbeat";

/// A frame that a client sends.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// A subscription to topics.
    Subscribe(Topics),
    /// A ping, the deep heartbeat of the real service.
    Ping,
    Heartbeat,
    /// Everything else.
    Unknown,
}

/// The topics of a subscription, apart by whether they exist.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Topics {
    pub(super) has_chat: bool,
    pub(super) unknown: Vec<String>,
}

#[derive(Deserialize)]
struct Frame {
    topic: String,
    #[serde(default)]
    content: Value,
}

impl Request {
    /// Parses a frame. What follows the object is ignored: AWS' SDK for iOS sends a `)` there.
    pub(super) fn parse(text: &str) -> Self {
        let frame = serde_json::Deserializer::from_str(text).into_iter::<Frame>().next();
        let Some(Ok(frame)) = frame else { return Self::Unknown };
        match frame.topic.as_str() {
            SUBSCRIBE => Self::Subscribe(Topics::of(&frame.content)),
            PING => Self::Ping,
            HEARTBEAT => Self::Heartbeat,
            _ => Self::Unknown,
        }
    }
}

impl Topics {
    fn of(content: &Value) -> Self {
        let topics = content["topics"].as_array().map(Vec::as_slice).unwrap_or_default();
        let (mut has_chat, mut unknown) = (false, Vec::new());
        for topic in topics.iter().filter_map(Value::as_str) {
            if topic == CHAT {
                has_chat = true;
            } else {
                unknown.push(topic.to_owned());
            }
        }
        Self { has_chat, unknown }
    }
}

/// Returns the answer to a subscription to the chat, which succeeded or failed.
pub(super) fn subscribed_to_chat(succeeded: bool) -> String {
    let status = if succeeded { "success" } else { "failure" };
    json!({ "topic": SUBSCRIBE, "content": { "status": status, "topics": [CHAT] } }).to_string()
}

/// Returns the answer to a subscription to topics that do not exist.
pub(super) fn no_such_topics(topics: &[String]) -> String {
    json!({ "topic": SUBSCRIBE, "content": { "status": "failure", "topics": topics } }).to_string()
}

pub(super) fn ping() -> String {
    json!({ "topic": PING, "statusCode": 200, "statusContent": "OK" }).to_string()
}

pub(super) fn heartbeat() -> String {
    json!({ "topic": HEARTBEAT }).to_string()
}

/// Returns the answer to a frame that is not understood.
pub(super) fn forbidden(connection_id: &str, request_id: &str) -> String {
    json!({ "message": "Forbidden", "connectionId": connection_id, "requestId": request_id }).to_string()
}

/// Returns the frame of an item. The item is JSON in a string.
pub(super) fn item(item: &ChatItem) -> String {
    let content = item.to_json().to_string();
    json!({ "content": content, "contentType": "application/json", "topic": CHAT }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics(has_chat: bool, unknown: &[&str]) -> Request {
        Request::Subscribe(Topics { has_chat, unknown: unknown.iter().map(|&topic| topic.to_owned()).collect() })
    }

    #[test]
    fn frames_of_clients_are_read() {
        let parse = Request::parse;
        assert_eq!(parse(r#"{"topic":"aws/ping"}"#), Request::Ping);
        assert_eq!(parse(r#"{"topic":"aws/heartbeat"}"#), Request::Heartbeat);
        assert_eq!(parse(r#"{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}"#), topics(true, &[]));
        assert_eq!(parse(r#"{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}})"#), topics(true, &[]));
        assert_eq!(parse(r#"{"topic":"aws/subscribe","content":{"topics":["a",1,"aws/chat"]}}"#), topics(true, &["a"]));
    }

    #[test]
    fn a_subscription_without_topics_is_one_to_nothing() {
        for content in ["", r#","content":null"#, r#","content":"x""#, r#","content":{"topics":{}}"#] {
            assert_eq!(Request::parse(&format!(r#"{{"topic":"aws/subscribe"{content}}}"#)), topics(false, &[]));
        }
    }

    #[test]
    fn what_is_not_a_frame_is_unknown() {
        let deep = "[".repeat(100_000);
        for text in ["", "text", "{", "[]", "{}", r#"{"topic":1}"#, r#"{"topic":"aws/chat"}"#, &deep] {
            assert_eq!(Request::parse(text), Request::Unknown);
        }
    }
}
