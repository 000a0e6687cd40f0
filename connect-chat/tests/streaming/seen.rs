//! The memory of the events that have come.

use connect_chat::streaming::{SeenEvents, StreamedEvent};
use serde_json::json;

use crate::support::{event, message};

/// Returns an event of a chat.
fn of(chat: &str, id: &str) -> StreamedEvent {
    let mut message = message("notification 2");
    message["Message"] = json!({ "Type": "MESSAGE", "Id": id, "InitialContactId": chat }).to_string().into();
    event(&message)
}

#[test]
fn an_event_counts_once_in_any_order() {
    let mut seen = SeenEvents::new();
    let order = ["2", "1", "2", "3", "1", "3", "2"];
    let counted: Vec<_> = order.into_iter().filter(|id| seen.insert(&of("a", id))).collect();
    assert_eq!(counted, ["2", "1", "3"]);
    assert!(seen.insert(&of("b", "1")), "another chat has its own events");
}

#[test]
fn an_event_that_was_not_answered_counts_again() {
    let mut seen = SeenEvents::new();
    assert!(seen.insert(&of("a", "1")) && !seen.insert(&of("a", "1")));
    seen.remove(&of("a", "1"));
    seen.remove(&of("b", "1"));
    assert!(seen.insert(&of("a", "1")) && !seen.insert(&of("a", "1")));
}

#[test]
fn a_chat_keeps_its_last_events() {
    let mut seen = SeenEvents::with_capacity(2, 3);
    for id in ["1", "2", "3", "4"] {
        assert!(seen.insert(&of("a", id)));
    }
    for id in ["2", "3", "4"] {
        assert!(!seen.insert(&of("a", id)), "{id}");
    }
    assert!(seen.insert(&of("a", "1")));
}

#[test]
fn the_chat_that_is_silent_for_longest_is_forgotten() {
    let mut seen = SeenEvents::with_capacity(10, 3);
    for chat in 0..10 {
        assert!(seen.insert(&of(&chat.to_string(), "1")));
    }
    // A duplicate is a sign of life.
    for chat in 0..5 {
        assert!(!seen.insert(&of(&chat.to_string(), "1")));
    }
    for chat in 10..15 {
        assert!(seen.insert(&of(&chat.to_string(), "1")));
    }
    for chat in (0..5).chain(10..15) {
        assert!(!seen.insert(&of(&chat.to_string(), "1")), "{chat}");
    }
    assert!(seen.insert(&of("5", "1")));
}

#[test]
fn an_event_without_an_id_is_known_by_its_message() {
    let mut message = message("notification 2");
    message["Message"] = json!({ "Type": "MESSAGEMETADATA" }).to_string().into();
    message["MessageAttributes"]["ContactId"] = json!({ "Type": "String", "Value": "a" });
    let first = event(&message);
    assert_eq!(first.key(), "a/9d2c5580-b61d-550c-8583-37a582870907");
    message["MessageId"] = "another".into();
    let mut seen = SeenEvents::new();
    assert!(seen.insert(&first) && !seen.insert(&first) && seen.insert(&event(&message)));
}
