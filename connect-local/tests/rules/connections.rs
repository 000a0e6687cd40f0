//! Tokens and websockets.

use std::time::Duration;

use connect_api::{ConnectionToken, ConnectionType, CreateParticipantConnection, ParticipantToken};
use connect_local::{EngineError, WebsocketSession};

use crate::support::{
    Chat, DENIED, INVALID, JOINED, ascending, chat_request, connect, engine, error, say, start, story, websocket,
};

#[test]
fn the_two_tokens_do_not_fit_each_others_place() {
    let engine = engine();
    let chat = start(&engine);
    let connection_as_participant = ParticipantToken::from(chat.customer.expose());
    let participant_as_connection = ConnectionToken::from(chat.participant_token.expose());
    assert_eq!(error(connect(&engine, connection_as_participant)), DENIED);
    assert_eq!(error(say(&engine, &participant_as_connection, "Hi")), DENIED);
    assert_eq!(error(engine.get_transcript(&ascending(&participant_as_connection))), DENIED);
    assert_eq!(error(say(&engine, &ConnectionToken::from("guess"), "Hi")), DENIED);
}

#[test]
fn a_websockets_token_is_no_connection_token() {
    let engine = engine();
    let Chat { participant_token, customer, .. } = start(&engine);
    let token = websocket(&engine, participant_token);
    assert_eq!(error(say(&engine, &ConnectionToken::from(token.as_str()), "Hi")), DENIED);
    assert_eq!(error(engine.open_websocket(customer.expose())), DENIED);
}

#[test]
fn no_token_is_in_a_message_or_in_debug_output() {
    let engine = engine();
    let chat = start(&engine);
    let token = ParticipantToken::from(chat.customer.expose());
    let error = connect(&engine, token).err().unwrap();
    let output = format!("{error} {error:?} {engine:?}");
    assert!(!output.contains(chat.customer.expose()));
}

#[test]
fn a_connection_token_lives_for_one_day() {
    let engine = engine();
    let chat = start(&engine);
    engine.clock().advance(Duration::from_secs(24 * 60 * 60 - 1));
    say(&engine, &chat.customer, "in time").unwrap();
    engine.clock().advance(Duration::from_secs(1));
    assert_eq!(error(say(&engine, &chat.customer, "late")), DENIED);
    // The participant token lives as long as the participant.
    let renewed = connect(&engine, chat.participant_token).unwrap();
    say(&engine, &renewed, "renewed").unwrap();
}

#[test]
fn a_websocket_is_opened_within_100_seconds() {
    let engine = engine();
    let chat = start(&engine);
    let token = websocket(&engine, chat.participant_token);
    engine.clock().advance(Duration::from_secs(99));
    let session = engine.open_websocket(&token).unwrap();
    assert_eq!(session.contact_id, chat.id);
    engine.clock().advance(Duration::from_secs(1));
    assert_eq!(error(engine.open_websocket(&token)), DENIED);
}

#[test]
fn a_websocket_lives_for_one_hour() {
    let engine = engine();
    let token = websocket(&engine, start(&engine).participant_token);
    let session = engine.open_websocket(&token).unwrap();
    assert_eq!(session.expires.seconds(), crate::support::START.seconds() + 60 * 60);
}

#[test]
fn a_participant_joins_when_its_websocket_subscribes() {
    let engine = engine();
    let started = engine.start_chat_contact(chat_request()).unwrap();
    let id = started.contact_id.unwrap();
    let token = websocket(&engine, started.participant_token.unwrap());
    let session: Result<WebsocketSession, EngineError> = engine.open_websocket(&token);
    let session = session.unwrap();
    assert_eq!(story(&engine, &id), [] as [&str; 0]);
    let mut subscription = engine.subscribe_websocket(&session).unwrap();
    assert_eq!(subscription.try_next().unwrap().content_type(), JOINED);
    engine.subscribe_websocket(&session).unwrap();
    assert_eq!(story(&engine, &id), [JOINED]);
}

#[test]
fn a_connection_of_a_type_that_chats_do_not_have_is_not_valid() {
    let engine = engine();
    let chat = start(&engine);
    for types in [None, Some(vec![]), Some(vec![ConnectionType::WebrtcConnection])] {
        let request = CreateParticipantConnection {
            r#type: types,
            ..CreateParticipantConnection::new(chat.participant_token.clone())
        };
        assert_eq!(error(engine.create_participant_connection(request)), INVALID);
    }
}

#[test]
fn a_connection_without_connect_participant_joins_with_its_first_message() {
    let engine = engine();
    let started = engine.start_chat_contact(chat_request()).unwrap();
    let connected = engine.create_participant_connection(CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        ..CreateParticipantConnection::new(started.participant_token.unwrap())
    });
    let token = connected.unwrap().connection_credentials.unwrap().connection_token.unwrap();
    let id = started.contact_id.unwrap();
    assert_eq!(story(&engine, &id), [] as [&str; 0]);
    say(&engine, &token, "Hi").unwrap();
    assert_eq!(story(&engine, &id), [JOINED, "Hi"]);
}
