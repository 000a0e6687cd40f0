//! Messages.

use connect_api::{SendMessage, StartChatContact};

use crate::support::{BAD_REQUEST, Chat, INVALID, chat_request, engine, error, say, start, start_with};

fn message(chat: &Chat, content_type: &str, content: &str) -> SendMessage {
    SendMessage { content_type: content_type.into(), ..SendMessage::text(content, chat.customer.clone()) }
}

#[test]
fn a_message_has_1_to_16_384_bytes() {
    let engine = engine();
    let chat = start(&engine);
    say(&engine, &chat.customer, &"x".repeat(16_384)).unwrap();
    assert_eq!(error(say(&engine, &chat.customer, &"x".repeat(16_385))), INVALID);
    assert_eq!(error(say(&engine, &chat.customer, &"é".repeat(8_193))), INVALID);
    assert_eq!(error(say(&engine, &chat.customer, "")), INVALID);
}

#[test]
fn a_chat_takes_plain_text_unless_it_supports_more() {
    let engine = engine();
    let chat = start(&engine);
    assert_eq!(error(engine.send_message(message(&chat, "text/markdown", "*Hi*"))), INVALID);
    let all = [
        "text/plain",
        "text/markdown",
        "application/json",
        "application/vnd.amazonaws.connect.message.interactive",
        "application/vnd.amazonaws.connect.message.interactive.response",
    ];
    let types = Some(all.map(str::to_owned).to_vec());
    let chat = start_with(&engine, StartChatContact { supported_messaging_content_types: types, ..chat_request() });
    for content_type in all {
        engine.send_message(message(&chat, content_type, "{}")).unwrap();
    }
    assert_eq!(error(engine.send_message(message(&chat, "text/html", "Hi"))), INVALID);
}

#[test]
fn supported_content_types_are_known_and_have_plain_text() {
    let engine = engine();
    for types in [vec!["text/markdown"], vec!["text/plain", "text/html"], vec![]] {
        let types = Some(types.into_iter().map(str::to_owned).collect());
        let request = StartChatContact { supported_messaging_content_types: types, ..chat_request() };
        assert_eq!(error(engine.start_chat_contact(request)), BAD_REQUEST);
    }
}

#[test]
fn json_messages_are_json() {
    let engine = engine();
    let types = Some(vec!["text/plain".to_owned(), "application/json".to_owned()]);
    let chat = start_with(&engine, StartChatContact { supported_messaging_content_types: types, ..chat_request() });
    engine.send_message(message(&chat, "application/json", r#"{"a": [1, 2]}"#)).unwrap();
    assert_eq!(error(engine.send_message(message(&chat, "application/json", "{"))), INVALID);
}

#[test]
fn an_item_is_delivered_with_all_its_members() {
    let engine = engine();
    let chat = start(&engine);
    let id = say(&engine, &chat.customer, "Hi").unwrap();
    let item = engine.items(&chat.id).unwrap().pop().unwrap();
    let participant = engine.chat(&chat.id).unwrap().participants[0].id.clone();
    let expected = serde_json::json!({
        "AbsoluteTime": "2025-01-01T00:00:00.000Z",
        "Content": "Hi",
        "ContentType": "text/plain",
        "Id": id,
        "Type": "MESSAGE",
        "ParticipantId": participant,
        "DisplayName": "Ana",
        "ParticipantRole": "CUSTOMER",
        "InitialContactId": chat.id,
        "ContactId": chat.id,
    });
    assert_eq!(item.to_json(), expected);
    assert!(!format!("{item:?}").contains("Hi"), "debug output has no content");
}
