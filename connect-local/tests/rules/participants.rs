//! Bots and agents.

use std::time::Duration;

use connect_api::{CreateParticipant, DisconnectParticipant, ParticipantRole, StopContact};
use connect_local::Settings;

use crate::support::{
    BAD_REQUEST, CONFLICT, DENIED, JOINED, LEFT, NOT_FOUND, add_bot, bot_request, connect, create_bot, engine, error,
    say, start, story,
};

#[test]
fn a_bot_that_connects_within_15_seconds_is_in_the_chat() {
    let engine = engine();
    let chat = start(&engine);
    let token = create_bot(&engine, &chat.id).unwrap();
    engine.clock().advance(Duration::from_millis(14_999));
    let bot = connect(&engine, token).unwrap();
    engine.clock().advance(Duration::from_secs(60));
    say(&engine, &bot, "Hi").unwrap();
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED, "Hi"]);
}

#[test]
fn a_bot_that_connects_after_15_seconds_is_denied() {
    let engine = engine();
    let chat = start(&engine);
    let token = create_bot(&engine, &chat.id).unwrap();
    engine.clock().advance(Duration::from_secs(15));
    assert_eq!(error(connect(&engine, token)), DENIED);
    assert_eq!(story(&engine, &chat.id), [JOINED], "one that never joined does not leave");
    // The place is free again.
    add_bot(&engine, &chat.id);
}

#[test]
fn a_chat_takes_one_bot_at_a_time() {
    let engine = engine();
    let chat = start(&engine);
    let bot = add_bot(&engine, &chat.id);
    let second = create_bot(&engine, &chat.id);
    let first = &engine.chat(&chat.id).unwrap().participants[1].id;
    let message =
        format!("the contact has the custom participant \"Bot\", {first}: disconnect it first, or start another chat");
    assert_eq!(second.as_ref().unwrap_err().message(), message);
    assert_eq!(error(second), CONFLICT);
    engine.disconnect_participant(DisconnectParticipant { client_token: None, connection_token: bot }).unwrap();
    add_bot(&engine, &chat.id);
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED, LEFT, JOINED]);
}

#[test]
fn a_participant_is_a_bot_with_a_name() {
    let engine = engine();
    let chat = start(&engine);
    let with = |role: Option<ParticipantRole>, name: Option<String>| {
        let mut request = bot_request(&chat.id);
        request.participant_details.participant_role = role;
        request.participant_details.display_name = name;
        request
    };
    for role in
        [ParticipantRole::Agent, ParticipantRole::Customer, ParticipantRole::System, ParticipantRole::Supervisor]
    {
        let request = with(Some(role), Some("Bot".into()));
        assert_eq!(error(engine.create_participant(request)), BAD_REQUEST);
    }
    assert_eq!(error(engine.create_participant(with(None, Some("Bot".into())))), BAD_REQUEST);
    for name in [None, Some(String::new()), Some("x".repeat(257))] {
        let request = with(Some(ParticipantRole::CustomBot), name);
        assert_eq!(error(engine.create_participant(request)), BAD_REQUEST);
    }
}

#[test]
fn a_bot_joins_an_active_chat_of_its_instance() {
    let engine = engine();
    let chat = start(&engine);
    assert_eq!(error(create_bot(&engine, "unknown")), NOT_FOUND);
    let elsewhere = CreateParticipant { instance_id: "unknown".into(), ..bot_request(&chat.id) };
    assert_eq!(error(engine.create_participant(elsewhere)), NOT_FOUND);
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    assert_eq!(error(create_bot(&engine, &chat.id)), CONFLICT);
}

#[test]
fn a_participant_that_leaves_twice_gets_the_same_answer() {
    let engine = engine();
    let chat = start(&engine);
    let bot = add_bot(&engine, &chat.id);
    let leave = || DisconnectParticipant { client_token: None, connection_token: bot.clone() };
    engine.disconnect_participant(leave()).unwrap();
    engine.disconnect_participant(leave()).unwrap();
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED, LEFT]);
    assert_eq!(error(say(&engine, &bot, "late")), DENIED);
    say(&engine, &chat.customer, "The chat goes on").unwrap();
}

#[test]
fn an_agent_takes_the_place_of_a_bot() {
    let engine = engine();
    let chat = start(&engine);
    let bot = add_bot(&engine, &chat.id);
    let agent = engine.add_agent(&chat.id, "Eva").unwrap();
    assert_eq!(error(say(&engine, &bot, "late")), DENIED);
    say(&engine, &agent, "Good morning").unwrap();
    assert_eq!(error(create_bot(&engine, &chat.id)), CONFLICT);
    assert_eq!(error(engine.add_agent(&chat.id, "Ben")), CONFLICT);
    let roles: Vec<_> = engine.items(&chat.id).unwrap().iter().filter_map(|item| item.role()).collect();
    assert_eq!(roles.last(), Some(&connect_local::Role::Agent));
}
