//! Typing events and receipts.

use connect_api::{ConnectionToken, DisconnectParticipant, SendEvent};

use crate::support::{CONFLICT, INVALID, JOINED, add_bot, ascending, engine, error, say, start, story};

const DELIVERED: &str = "application/vnd.amazonaws.connect.event.message.delivered";
const READ: &str = "application/vnd.amazonaws.connect.event.message.read";

fn receipt(content_type: &str, message_id: &str, token: &ConnectionToken) -> SendEvent {
    SendEvent {
        content_type: content_type.into(),
        content: Some(format!(r#"{{"messageId":"{message_id}"}}"#)),
        ..SendEvent::typing(token.clone())
    }
}

#[test]
fn a_typing_event_is_delivered_and_is_not_in_the_transcript() {
    let engine = engine();
    let chat = start(&engine);
    let mut subscription = engine.subscribe(&chat.id, 1).unwrap();
    let sent = engine.send_event(SendEvent::typing(chat.customer.clone())).unwrap();
    let item = subscription.try_next().unwrap();
    assert_eq!(item.content_type(), "application/vnd.amazonaws.connect.event.typing");
    assert_eq!(Some(item.id()), sent.id.as_deref());
    assert_eq!(item.display_name(), Some("Ana"));
    assert_eq!(story(&engine, &chat.id), [JOINED]);
}

#[test]
fn a_receipt_is_in_the_metadata_of_its_message() {
    let engine = engine();
    let chat = start(&engine);
    let bot = add_bot(&engine, &chat.id);
    let message = say(&engine, &bot, "Hi").unwrap();
    let mut subscription = engine.subscribe(&chat.id, 3).unwrap();
    engine.send_event(receipt(DELIVERED, &message, &chat.customer)).unwrap();
    engine.clock().advance(std::time::Duration::from_secs(2));
    engine.send_event(receipt(READ, &message, &chat.customer)).unwrap();
    engine.send_event(receipt(READ, &message, &chat.customer)).unwrap();

    let items = engine.get_transcript(&ascending(&chat.customer)).unwrap().transcript.unwrap();
    let metadata = items[2].message_metadata.as_ref().unwrap();
    assert_eq!(metadata.message_id.as_ref(), Some(&message));
    let receipts = metadata.receipts.as_ref().unwrap();
    assert_eq!(receipts.len(), 1);
    assert_eq!(receipts[0].delivered_timestamp.as_deref(), Some("2025-01-01T00:00:00.000Z"));
    assert_eq!(receipts[0].read_timestamp.as_deref(), Some("2025-01-01T00:00:02.000Z"));

    let delivered = subscription.try_next().unwrap().to_json();
    assert_eq!(delivered["Type"], "MESSAGEMETADATA");
    assert_eq!(delivered["MessageMetadata"]["MessageId"], message.as_str());
    assert!(delivered.get("ContactId").is_none() && delivered.get("InitialContactId").is_none());
    let read = subscription.try_next().unwrap().to_json();
    assert_eq!(read["MessageMetadata"]["Receipts"][0]["ReadTimestamp"], "2025-01-01T00:00:02.000Z");
    assert!(subscription.try_next().is_none(), "a repeated receipt is not delivered again");
}

#[test]
fn a_message_that_is_read_was_delivered() {
    let engine = engine();
    let chat = start(&engine);
    let bot = add_bot(&engine, &chat.id);
    let message = say(&engine, &bot, "Hi").unwrap();
    let mut subscription = engine.subscribe(&chat.id, 3).unwrap();
    engine.send_event(receipt(READ, &message, &chat.customer)).unwrap();
    engine.clock().advance(std::time::Duration::from_secs(2));
    engine.send_event(receipt(DELIVERED, &message, &chat.customer)).unwrap();
    let receipts = subscription.try_next().unwrap().to_json()["MessageMetadata"]["Receipts"].take();
    let time = "2025-01-01T00:00:00.000Z";
    assert_eq!((&receipts[0]["DeliveredTimestamp"], &receipts[0]["ReadTimestamp"]), (&time.into(), &time.into()));
    assert!(subscription.try_next().is_none());
}

#[test]
fn a_receipt_is_delivered_without_those_of_others() {
    let engine = engine();
    let chat = start(&engine);
    let message = say(&engine, &chat.customer, "Hi").unwrap();
    engine.send_event(receipt(READ, &message, &add_bot(&engine, &chat.id))).unwrap();
    let agent = engine.add_agent(&chat.id, "Eva").unwrap();
    let mut subscription = engine.subscribe(&chat.id, engine.position(&chat.id).unwrap()).unwrap();
    engine.send_event(receipt(READ, &message, &agent)).unwrap();
    let receipts = subscription.try_next().unwrap().to_json()["MessageMetadata"]["Receipts"].take();
    assert_eq!(receipts.as_array().unwrap().len(), 1);
    let items = engine.get_transcript(&ascending(&chat.customer)).unwrap().transcript.unwrap();
    let all = items.iter().find_map(|item| item.message_metadata.as_ref()).unwrap().receipts.as_ref().unwrap();
    assert_eq!(all.len(), 2);
}

#[test]
fn a_receipt_names_a_message_of_another_participant_of_the_chat() {
    let engine = engine();
    let (chat, other) = (start(&engine), start(&engine));
    let own = say(&engine, &chat.customer, "Hi").unwrap();
    let elsewhere = say(&engine, &other.customer, "Hi").unwrap();
    for id in [own.as_str(), elsewhere.as_str(), "unknown"] {
        assert_eq!(error(engine.send_event(receipt(READ, id, &chat.customer))), INVALID);
    }
    for content in [None, Some("text".to_owned()), Some("{}".to_owned())] {
        let event = SendEvent { content, ..receipt(READ, "", &chat.customer) };
        assert_eq!(error(engine.send_event(event)), INVALID);
    }
}

#[test]
fn receipts_are_for_chats_of_two() {
    let engine = engine();
    let chat = start(&engine);
    let message = say(&engine, &chat.customer, "Hi").unwrap();
    let agent = engine.add_agent(&chat.id, "Eva").unwrap();
    engine.send_event(receipt(DELIVERED, &message, &agent)).unwrap();
    let supervisor = engine.add_supervisor(&chat.id, "Ben").unwrap();
    assert_eq!(error(engine.send_event(receipt(READ, &message, &agent))), CONFLICT);
    let leave = DisconnectParticipant { client_token: None, connection_token: supervisor };
    engine.disconnect_participant(leave).unwrap();
    engine.send_event(receipt(READ, &message, &agent)).unwrap();
}

#[test]
fn participants_send_only_their_own_events() {
    let engine = engine();
    let chat = start(&engine);
    for content_type in [JOINED, "application/vnd.amazonaws.connect.event.chat.ended", "text/plain"] {
        let event = SendEvent { content_type: content_type.into(), ..SendEvent::typing(chat.customer.clone()) };
        assert_eq!(error(engine.send_event(event)), INVALID);
    }
    let content_type = "application/vnd.amazonaws.connect.event.connection.acknowledged".to_owned();
    engine.send_event(SendEvent { content_type, ..SendEvent::typing(chat.customer.clone()) }).unwrap();
}
