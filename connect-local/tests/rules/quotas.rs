//! Limits that the settings ask for.

use std::time::Duration;

use connect_api::{DescribeInstance, StopContact, TagResource};
use connect_local::{Engine, Settings};

use crate::support::{chat_request, engine, error, say, settings, start};

#[test]
fn requests_beyond_the_rate_are_throttled_until_the_next_second() {
    let engine = Engine::open(settings().with_requests_per_second("SendMessage", 2)).unwrap();
    let chat = start(&engine);
    let send = || say(&engine, &chat.customer, "Hi");
    send().unwrap();
    send().unwrap();
    assert_eq!(error(send()), ("ThrottlingException", 429));
    engine.clock().advance(Duration::from_secs(1));
    send().unwrap();
}

#[test]
fn an_operation_without_a_throttling_error_has_too_many_requests() {
    let engine = Engine::open(settings().with_requests_per_second_of_each(1)).unwrap();
    engine.start_chat_contact(chat_request()).unwrap();
    assert_eq!(error(engine.start_chat_contact(chat_request())), ("TooManyRequestsException", 429));
    let tag = || TagResource { resource_arn: String::new(), ..TagResource::default() };
    assert_eq!(error(engine.tag_resource(tag())).1, 404);
    assert_eq!(error(engine.tag_resource(tag())), ("ThrottlingException", 429));
    let describe = DescribeInstance { instance_id: Settings::INSTANCE_ID.into() };
    engine.describe_instance(&describe).unwrap();
}

#[test]
fn nothing_is_throttled_unless_it_is_asked_for() {
    let engine = engine();
    let chat = start(&engine);
    for _ in 0..1000 {
        say(&engine, &chat.customer, "Hi").unwrap();
    }
}

#[test]
fn as_many_chats_are_active_as_the_settings_allow() {
    let engine = Engine::open(settings().with_active_chats(1)).unwrap();
    let chat = start(&engine);
    assert_eq!(error(engine.start_chat_contact(chat_request())), ("LimitExceededException", 429));
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    start(&engine);
}
