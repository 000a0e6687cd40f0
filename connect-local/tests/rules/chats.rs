//! The life of a chat.

use std::collections::BTreeMap;
use std::time::Duration;

use connect_api::connect::{
    CreatePersistentContactAssociation, DescribeContact, GetContactAttributes, UpdateContactAttributes,
};
use connect_api::{
    ChatConnectionType, ChatMessage, DisconnectParticipant, ParticipantDetails, PersistentChat, RehydrationType,
    StartChatContact, StopContact,
};
use connect_local::{Engine, Settings};

use crate::support::{
    BAD_PARAMETER, BAD_REQUEST, DENIED, ENDED, JOINED, LEFT, NOT_FOUND, add_bot, ascending, chat_request, engine,
    error, minutes, say, settings, start, start_with, story,
};

fn stop(contact_id: &str) -> StopContact {
    StopContact::new(contact_id, Settings::INSTANCE_ID)
}

#[test]
fn a_chat_of_the_first_instance_starts_at_once() {
    let engine = engine();
    let started = engine.start_chat_contact(chat_request()).unwrap();
    assert!(started.contact_id.is_some() && started.participant_id.is_some() && started.participant_token.is_some());
    assert!(started.connection_credentials.is_none() && started.websocket.is_none());
}

#[test]
fn a_chat_of_an_unknown_instance_or_flow_is_not_found() {
    let engine = engine();
    let instance = StartChatContact { instance_id: "other".into(), ..chat_request() };
    assert_eq!(error(engine.start_chat_contact(instance)), NOT_FOUND);
    let flow = StartChatContact { contact_flow_id: "other".into(), ..chat_request() };
    assert_eq!(error(engine.start_chat_contact(flow)), NOT_FOUND);
}

#[test]
fn a_flow_can_be_named_by_its_arn() {
    let arn = format!("arn:aws:connect:us-east-1:000000000000:instance/i/contact-flow/{}", Settings::FLOW_ID);
    assert!(engine().start_chat_contact(StartChatContact { contact_flow_id: arn, ..chat_request() }).is_ok());
}

#[test]
fn display_names_have_1_to_256_characters() {
    let engine = engine();
    let named = |name: String| StartChatContact {
        participant_details: ParticipantDetails { display_name: name },
        ..chat_request()
    };
    assert!(engine.start_chat_contact(named("é".repeat(256))).is_ok());
    assert_eq!(error(engine.start_chat_contact(named("é".repeat(257)))), BAD_REQUEST);
    assert_eq!(error(engine.start_chat_contact(named(String::new()))), BAD_REQUEST);
}

#[test]
fn a_chat_lasts_25_hours_unless_the_request_says_otherwise() {
    let engine = engine();
    let by_default = start(&engine);
    let short = start_with(&engine, StartChatContact { chat_duration_in_minutes: Some(60), ..chat_request() });
    engine.clock().advance(minutes(60));
    assert_eq!(error(say(&engine, &short.customer, "late")), DENIED);
    say(&engine, &by_default.customer, "in time").unwrap();
    engine.clock().advance(minutes(24 * 60));
    assert_eq!(error(say(&engine, &by_default.customer, "late")), DENIED);
    assert_eq!(story(&engine, &short.id), [JOINED, LEFT, ENDED]);
}

#[test]
fn the_end_of_a_chat_is_written_with_its_own_time() {
    let engine = engine();
    let chat = start(&engine);
    engine.clock().advance(minutes(48 * 60));
    engine.tick().unwrap();
    let last = engine.items(&chat.id).unwrap().pop().unwrap();
    assert_eq!(last.content_type(), ENDED);
    assert_eq!(last.to_json()["AbsoluteTime"], "2025-01-02T01:00:00.000Z");
}

#[test]
fn a_duration_is_60_to_10_080_minutes() {
    let engine = engine();
    let lasting = |minutes| StartChatContact { chat_duration_in_minutes: Some(minutes), ..chat_request() };
    for (minutes, is_valid) in [(59, false), (60, true), (10_080, true), (10_081, false)] {
        assert_eq!(engine.start_chat_contact(lasting(minutes)).is_ok(), is_valid, "{minutes}");
    }
}

#[test]
fn a_chat_ends_if_the_customer_does_not_connect_in_5_minutes() {
    let engine = engine();
    let started = engine.start_chat_contact(chat_request()).unwrap();
    engine.clock().advance(minutes(5));
    assert!(engine.chat(started.contact_id.as_deref().unwrap()).unwrap().ended.is_some());

    let engine = Engine::open(settings().with_customer_connect_limit(None)).unwrap();
    let started = engine.start_chat_contact(chat_request()).unwrap();
    engine.clock().advance(minutes(5));
    assert!(engine.chat(started.contact_id.as_deref().unwrap()).unwrap().ended.is_none());
}

#[test]
fn a_customer_who_leaves_ends_the_chat() {
    let engine = engine();
    let chat = start(&engine);
    let bot = add_bot(&engine, &chat.id);
    let leave = DisconnectParticipant { client_token: None, connection_token: chat.customer };
    engine.disconnect_participant(leave).unwrap();
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED, LEFT, LEFT, ENDED]);
    assert_eq!(error(say(&engine, &bot, "late")), DENIED);
}

#[test]
fn a_chat_is_stopped_once() {
    let engine = engine();
    let chat = start(&engine);
    engine.stop_contact(stop(&chat.id)).unwrap();
    assert_eq!(error(engine.stop_contact(stop(&chat.id))), ("ContactNotFoundException", 410));
    assert_eq!(error(engine.stop_contact(stop("unknown"))), ("ContactNotFoundException", 410));
    assert_eq!(error(engine.stop_contact(StopContact::new(&chat.id, "unknown"))), NOT_FOUND);
}

#[test]
fn a_chat_that_has_ended_is_denied_to_all_its_tokens() {
    let engine = engine();
    let chat = start(&engine);
    engine.stop_contact(stop(&chat.id)).unwrap();
    assert_eq!(error(say(&engine, &chat.customer, "late")), DENIED);
    assert_eq!(error(engine.get_transcript(&ascending(&chat.customer))), DENIED);
    assert_eq!(error(crate::support::connect(&engine, chat.participant_token)), DENIED);
}

#[test]
fn an_initial_message_is_the_first_item() {
    let engine = engine();
    let initial_message = Some(ChatMessage { content_type: "text/plain".into(), content: "Help!".into() });
    let chat = start_with(&engine, StartChatContact { initial_message, ..chat_request() });
    assert_eq!(story(&engine, &chat.id), ["Help!", JOINED]);
    let initial_message = Some(ChatMessage { content_type: "text/html".into(), content: "Help!".into() });
    assert_eq!(error(engine.start_chat_contact(StartChatContact { initial_message, ..chat_request() })), BAD_REQUEST);
    assert_eq!(engine.chats().unwrap().len(), 1, "a request that fails starts no chat");
}

#[test]
fn the_connection_types_that_are_requested_are_returned() {
    let engine = engine();
    engine.set_base_url("https://local.example/");
    let types = vec![ChatConnectionType::Websocket, ChatConnectionType::ConnectionCredentials];
    let started = engine.start_chat_contact(StartChatContact { connection_types: Some(types), ..chat_request() });
    let started = started.unwrap();
    let token = started.connection_credentials.unwrap().connection_token.unwrap();
    say(&engine, &token, "Hello!").unwrap();
    let url = started.websocket.unwrap().url.unwrap();
    assert!(url.expose().starts_with("wss://local.example/websocket?token="));
    // The customer is connected, so the chat does not end after 5 minutes.
    engine.clock().advance(minutes(6));
    say(&engine, &token, "Still here").unwrap();
}

#[test]
fn a_contact_is_described_with_its_state() {
    let engine = engine();
    let attributes = Some(BTreeMap::from([("plan".to_owned(), "gold".to_owned())]));
    let chat = start_with(&engine, StartChatContact { attributes, ..chat_request() });
    let describe = DescribeContact { instance_id: Settings::INSTANCE_ID.into(), contact_id: chat.id.clone() };
    let contact = engine.describe_contact(&describe).unwrap().contact.unwrap();
    assert_eq!(contact.id.as_ref(), Some(&chat.id));
    assert_eq!(contact.attributes.unwrap()["plan"], "gold");
    assert_eq!(contact.disconnect_timestamp, None);
    engine.clock().advance(Duration::from_secs(7));
    engine.stop_contact(stop(&chat.id)).unwrap();
    let contact = engine.describe_contact(&describe).unwrap().contact.unwrap();
    assert_eq!(contact.disconnect_timestamp, Some(engine.clock().now()));
    assert_eq!(contact.disconnect_reason.as_deref(), Some("API"));
    let unknown = DescribeContact { contact_id: "unknown".into(), ..describe };
    assert_eq!(error(engine.describe_contact(&unknown)), NOT_FOUND);
}

#[test]
fn attributes_are_updated_by_key_also_after_the_end() {
    let engine = engine();
    let chat = start(&engine);
    engine.stop_contact(stop(&chat.id)).unwrap();
    let update = |key: &str, value: &str| UpdateContactAttributes {
        instance_id: Settings::INSTANCE_ID.into(),
        initial_contact_id: chat.id.clone(),
        attributes: BTreeMap::from([(key.to_owned(), value.to_owned())]),
    };
    engine.update_contact_attributes(update("a", "1")).unwrap();
    engine.update_contact_attributes(update("b", "2")).unwrap();
    engine.update_contact_attributes(update("a", "3")).unwrap();
    assert_eq!(error(engine.update_contact_attributes(update("a b", "1"))), BAD_PARAMETER);
    assert_eq!(error(engine.update_contact_attributes(update("c", &"x".repeat(32_768)))), BAD_PARAMETER);
    let get = GetContactAttributes { instance_id: Settings::INSTANCE_ID.into(), initial_contact_id: chat.id.clone() };
    let attributes = engine.get_contact_attributes(&get).unwrap().attributes.unwrap();
    assert_eq!(attributes, BTreeMap::from([("a".to_owned(), "3".to_owned()), ("b".to_owned(), "2".to_owned())]));
}

#[test]
fn a_persistent_chat_shows_the_chat_that_it_continues() {
    let engine = engine();
    let first = start(&engine);
    say(&engine, &first.customer, "yesterday").unwrap();
    let continued = || StartChatContact {
        persistent_chat: Some(PersistentChat {
            rehydration_type: Some(RehydrationType::FromSegment),
            source_contact_id: Some(first.id.clone()),
        }),
        ..chat_request()
    };
    assert_eq!(error(engine.start_chat_contact(continued())), BAD_REQUEST);
    engine.stop_contact(stop(&first.id)).unwrap();

    let second = start_with(&engine, continued());
    let items = engine.get_transcript(&ascending(&second.customer)).unwrap().transcript.unwrap();
    assert_eq!(items.len(), 5);
    assert_eq!(items[1].content.as_deref(), Some("yesterday"));
    assert_eq!((items[1].contact_id.as_ref(), items[1].related_contact_id.as_ref()), (None, Some(&first.id)));
    assert_eq!((items[4].contact_id.as_ref(), items[4].related_contact_id.as_ref()), (Some(&second.id), None));
}

#[test]
fn the_list_of_chats_has_the_newest_first() {
    let engine = engine();
    let first = start(&engine);
    engine.clock().advance(Duration::from_secs(1));
    let second = start(&engine);
    let chats = engine.chats().unwrap();
    assert_eq!(chats.iter().map(|chat| &chat.contact_id).collect::<Vec<_>>(), [&second.id, &first.id]);
    assert!(chats[0].participants[0].is_connected);
    assert_eq!((chats[0].items, chats[0].position), (1, 1));
}

#[test]
fn an_active_chat_is_made_to_continue_an_ended_one_once() {
    let engine = engine();
    let (first, second) = (start(&engine), start(&engine));
    say(&engine, &first.customer, "yesterday").unwrap();
    let request = || {
        let kind = RehydrationType::EntirePastSession;
        CreatePersistentContactAssociation::new(Settings::INSTANCE_ID, &second.id, kind, &first.id)
    };
    assert_eq!(error(engine.create_persistent_contact_association(request())), BAD_REQUEST);
    engine.stop_contact(stop(&first.id)).unwrap();
    let output = engine.create_persistent_contact_association(request()).unwrap();
    assert_eq!(output.continued_from_contact_id, Some(first.id.clone()));
    assert_eq!(engine.get_transcript(&ascending(&second.customer)).unwrap().transcript.unwrap().len(), 5);
    assert_eq!(error(engine.create_persistent_contact_association(request())), BAD_REQUEST);
}
