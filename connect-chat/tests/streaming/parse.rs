//! The text of a message, as HTTP and Lambda have it.

use connect_api::ChatItemType;
use connect_chat::EventKind;
use connect_chat::streaming::{Delivery, Envelope, ParseError};
use serde_json::{Value, json};

use crate::support::{TOPIC, envelope, event, message, verifier, verify};

/// Returns a message as the event of a function has it: with other names, and all members.
fn record(mut message: Value) -> Value {
    for name in ["SigningCert", "Unsubscribe"] {
        let url = message.as_object_mut().unwrap().remove(&format!("{name}URL"));
        message[format!("{name}Url")] = url.into();
    }
    message["Subject"] = Value::Null;
    json!({ "EventVersion": "1.0", "EventSource": "aws:sns", "EventSubscriptionArn": format!("{TOPIC}:1"), "Sns": message })
}

#[test]
fn the_event_of_a_function_has_the_messages() {
    let event = json!({ "Records": [record(message("notification 1")), record(message("notification 2"))] });
    let envelopes = Envelope::parse_lambda(event.to_string().as_bytes()).unwrap();
    assert_eq!(envelopes.len(), 2);
    for envelope in envelopes {
        let Ok(Delivery::Notification(notification)) = verifier().accept_without_signature(envelope) else { panic!() };
        assert_eq!(notification.event().unwrap().event().kind(), EventKind::Message);
    }
}

#[test]
fn the_signature_of_a_message_to_a_function_can_be_verified_too() {
    let mut message = record(message("notification 2"))["Sns"].take();
    message["UnsubscribeURL"] = Value::Null;
    assert!(verify(&verifier(), &message).is_ok());
}

#[test]
fn a_text_that_is_no_event_of_a_function_is_refused() {
    for event in [
        json!({}),
        json!([]),
        json!({ "Records": {} }),
        json!({ "Records": [1] }),
        json!({ "Records": [{ "Sns": "" }] }),
    ] {
        let parsed = Envelope::parse_lambda(event.to_string().as_bytes());
        assert!(matches!(parsed, Err(ParseError::NotAMessage)), "{event}");
    }
    assert!(Envelope::parse_lambda(br#"{"Records":[]}"#).unwrap().is_empty());
    assert!(matches!(Envelope::parse_lambda(b"{"), Err(ParseError::Json(_))));
}

#[test]
fn a_text_that_is_no_message_is_refused_without_its_content() {
    let whole = message("notification 2").to_string();
    let half = whole[..whole.len() / 2].trim_end_matches(|char: char| !char.is_ascii());
    for body in ["", "<!DOCTYPE html><html><body>s3cret</body></html>", half, "s3cret", "\u{feff}{}"] {
        let error = Envelope::parse(body.as_bytes()).unwrap_err();
        assert!(matches!(error, ParseError::Json(_)) && !error.to_string().contains("s3cret"), "{error}");
    }
    assert!(matches!(Envelope::parse(&[b'"', 0xff, b'"']), Err(ParseError::Json(_))));
    let nested = "[".repeat(100_000);
    assert!(matches!(Envelope::parse(nested.as_bytes()), Err(ParseError::Json(_))));
    for body in ["null", "[]", "1", "\"s3cret\""] {
        assert!(matches!(Envelope::parse(body.as_bytes()), Err(ParseError::NotAMessage)), "{body}");
    }
}

#[test]
fn a_member_that_is_absent_or_no_line_of_text_is_named() {
    for (kind, members) in [
        ("notification 2", &["Type", "MessageId", "TopicArn", "Timestamp", "Message"][..]),
        ("confirmation 2", &["SubscribeURL", "Token"]),
        ("subject 2", &["Subject"]),
    ] {
        for &member in members {
            let mut values = vec![json!(1), json!({}), json!("a\nb"), json!("a\u{0}"), json!("a\u{85}")];
            if member == "Message" {
                values.truncate(2);
            }
            if member != "Subject" {
                values.push(Value::Null);
            }
            for value in values {
                let mut message = message(kind);
                message[member] = value;
                let error = Envelope::parse(message.to_string().as_bytes()).unwrap_err();
                assert!(matches!(error, ParseError::Member(name) if name == member), "{member}: {error}");
            }
        }
    }
}

#[test]
fn a_raw_message_is_refused_with_advice() {
    let raw = message("notification 2")["Message"].as_str().unwrap().to_owned();
    let error = Envelope::parse(raw.as_bytes()).unwrap_err();
    assert!(matches!(error, ParseError::Type) && error.to_string().contains("raw message delivery"), "{error}");
}

#[test]
fn an_event_has_its_ids_and_all_members() {
    let mut message = message("notification 2");
    let mut item: Value = serde_json::from_str(message["Message"].as_str().unwrap()).unwrap();
    item["Novelty"] = json!({ "a": [1] });
    message["Message"] = item.to_string().into();
    let streamed = event(&message);
    let chat = streamed.event();
    assert_eq!((chat.kind(), chat.is_of_customer()), (EventKind::Message, true));
    assert_eq!(chat.text(), Some("¿Dónde está mi \"pedido\"?\nGracias 🙂"));
    assert_eq!(chat.item().absolute_time.as_deref(), Some("2026-06-01T10:00:00.123Z"));
    assert_eq!(chat.item().display_name.as_deref(), Some("Ana"));
    assert_eq!(chat.item().r#type, Some(ChatItemType::Message));
    assert_eq!(streamed.initial_contact_id(), Some("c1111111-0000-4000-8000-000000000001"));
    assert_eq!(streamed.contact_id(), Some("c2222222-0000-4000-8000-000000000002"));
    assert_eq!(streamed.instance_id(), Some("a1111111-0000-4000-8000-000000000001"));
    assert_eq!((streamed.attribute("MessageVisibility"), streamed.attribute("Other")), (Some("ALL"), None));
    assert_eq!(streamed.document(), &item);
    assert_eq!(streamed.key(), "c1111111-0000-4000-8000-000000000001/0b5a4d5e-7f0a-4d38-9a55-2a4f3c1d9e01");
}

#[test]
fn a_signed_id_comes_before_an_attribute() {
    let mut message = message("notification 2");
    message["MessageAttributes"] = json!({
        "ContactId": { "Type": "String", "Value": "forged" },
        "InitialContactId": { "Type": "String", "Value": "forged" },
        "Broken": { "Type": "Number", "Value": 1 },
        "Empty": null,
    });
    let streamed = event(&message);
    assert_eq!(streamed.contact_id(), Some("c2222222-0000-4000-8000-000000000002"));
    assert_eq!(streamed.initial_contact_id(), Some("c1111111-0000-4000-8000-000000000001"));
    assert_eq!((streamed.attribute("Broken"), streamed.attribute("Empty"), streamed.instance_id()), (None, None, None));
    // The receipts of the service have no IDs but in attributes.
    message["Message"] =
        r#"{"Type":"MESSAGEMETADATA","ContentType":"application/vnd.amazonaws.connect.event.message.read"}"#.into();
    let streamed = event(&message);
    assert_eq!((streamed.contact_id(), streamed.event().kind()), (Some("forged"), EventKind::Receipts));
}

#[test]
fn an_unknown_item_is_kept() {
    let mut message = message("notification 2");
    let item = json!({ "Type": "HOLOGRAM", "ContentType": "application/vnd.amazonaws.connect.event.hologram", "Id": "1", "Depth": 3 });
    message["Message"] = item.to_string().into();
    let streamed = event(&message);
    assert_eq!((streamed.event().kind(), streamed.event().id()), (EventKind::Unknown, Some("1")));
    assert_eq!(streamed.event().item().r#type.as_ref().map(ChatItemType::as_str), Some("HOLOGRAM"));
    assert_eq!(streamed.document(), &item);
}

#[test]
fn a_message_of_somebody_else_is_no_event() {
    for text in ["hello", "", "[]", "\"s3cret\"", r#"{"Id":1}"#, "{\"Content\":\"s3cret\""] {
        let mut message = message("notification 2");
        message["Message"] = text.into();
        let Ok(Delivery::Notification(notification)) = verifier().accept_without_signature(envelope(&message)) else {
            panic!()
        };
        assert_eq!(notification.message(), text);
        let error = notification.event().unwrap_err().to_string();
        assert!(error.starts_with("the message is no event of a chat: ") && !error.contains("s3cret"), "{error}");
    }
}
