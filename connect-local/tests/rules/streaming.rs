//! Streaming of chats to a topic.

use connect_api::connect::{StartContactStreaming, StopContactStreaming};
use connect_api::{ChatStreamingConfiguration, SendEvent, StartChatContact, StopContact};
use connect_local::Settings;

use crate::support::{BAD_PARAMETER, BAD_REQUEST, NOT_FOUND, chat_request, engine, error, say, start, start_with};

const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:chats";

fn configuration(arn: &str) -> ChatStreamingConfiguration {
    ChatStreamingConfiguration { streaming_endpoint_arn: arn.into() }
}

fn stream(contact_id: &str, arn: &str) -> StartContactStreaming {
    StartContactStreaming {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: contact_id.into(),
        chat_streaming_configuration: configuration(arn),
        client_token: None,
    }
}

#[test]
fn a_chat_is_streamed_to_two_topics_and_to_no_third() {
    let engine = engine();
    let chat = start(&engine);
    let id = engine.start_contact_streaming(stream(&chat.id, TOPIC)).unwrap().streaming_id;
    let second = engine.start_contact_streaming(stream(&chat.id, "http://127.0.0.1:9000/hook")).unwrap().streaming_id;
    let third = engine.start_contact_streaming(stream(&chat.id, TOPIC));
    assert_eq!(error(third), ("LimitExceededException", 429));
    let streamings = engine.streamings().unwrap();
    assert_eq!((streamings.len(), streamings[0].endpoint_arn.as_str(), streamings[0].after), (2, TOPIC, 1));
    assert_eq!(
        (streamings[1].id.as_str(), streamings[1].endpoint_arn.as_str()),
        (&*second, "http://127.0.0.1:9000/hook")
    );

    let stop = |streaming_id: &str| StopContactStreaming {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: chat.id.clone(),
        streaming_id: streaming_id.into(),
    };
    assert_eq!(error(engine.stop_contact_streaming(stop("unknown"))), NOT_FOUND);
    engine.stop_contact_streaming(stop(&id)).unwrap();
    assert_eq!(error(engine.stop_contact_streaming(stop(&id))), NOT_FOUND);
    engine.start_contact_streaming(stream(&chat.id, TOPIC)).unwrap();
}

#[test]
fn an_active_chat_is_streamed_to_a_standard_topic() {
    let engine = engine();
    let chat = start(&engine);
    let others = [
        "chats",
        "arn:aws:sqs:us-east-1:000000000000:chats",
        "arn:aws:sns:us-east-1:000000000000:chats.fifo",
        "https://example.com/hook",
        "http://",
        "/hook",
    ];
    for arn in others {
        assert_eq!(error(engine.start_contact_streaming(stream(&chat.id, arn))), BAD_PARAMETER);
    }
    assert_eq!(error(engine.start_contact_streaming(stream("unknown", TOPIC))), NOT_FOUND);
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    assert_eq!(error(engine.start_contact_streaming(stream(&chat.id, TOPIC))), BAD_REQUEST);
}

#[test]
fn a_url_of_this_machine_stands_for_a_topic() {
    let engine = engine();
    for url in ["http://127.0.0.1:9000/hook", "http://localhost", "http://[::1]:80/"] {
        engine.start_contact_streaming(stream(&start(&engine).id, url)).unwrap();
    }
    let chat = start(&engine);
    for url in [
        "http://bot:9000/hook",
        "https://127.0.0.1/",
        "http://127.0.0.1.example/",
        "http://127.0.0.1@example.com/",
        "http://",
        "127.0.0.1:9000",
    ] {
        assert_eq!(error(engine.start_contact_streaming(stream(&chat.id, url))), BAD_PARAMETER, "{url}");
    }
}

#[test]
fn a_chat_that_starts_with_a_topic_is_streamed_from_its_first_item() {
    let engine = engine();
    let request = StartChatContact { chat_streaming_configuration: Some(configuration(TOPIC)), ..chat_request() };
    let chat = start_with(&engine, request);
    let streaming = engine.streamings().unwrap().pop().unwrap();
    assert_eq!((streaming.contact_id.as_str(), streaming.after), (chat.id.as_str(), 0));
}

#[test]
fn a_chat_is_not_streamed_from_before_the_start() {
    let engine = engine();
    let chat = start(&engine);
    engine.send_event(SendEvent::typing(chat.customer.clone())).unwrap();
    engine.start_contact_streaming(stream(&chat.id, TOPIC)).unwrap();
    let mut items = engine.subscribe(&chat.id, engine.streamings().unwrap()[0].after).unwrap();
    assert!(items.try_next().is_none(), "an item of before is streamed");
    let sent = say(&engine, &chat.customer, "Hi").unwrap();
    assert_eq!(items.try_next().unwrap().id(), sent);
}

#[test]
fn a_publisher_goes_on_after_what_was_published() {
    let engine = engine();
    let chat = start(&engine);
    let id = engine.start_contact_streaming(stream(&chat.id, TOPIC)).unwrap().streaming_id;
    say(&engine, &chat.customer, "Hi").unwrap();
    engine.send_event(SendEvent::typing(chat.customer.clone())).unwrap();
    let after = || engine.streamings().unwrap()[0].after;
    assert_eq!(after(), 1);
    engine.published(&id, 3).unwrap();
    assert_eq!(after(), 2, "the position of an event that is not saved can be given again");
    engine.published(&id, 1).unwrap();
    assert_eq!(after(), 2, "the position does not go back");
}

#[test]
fn a_chat_that_has_ended_is_streamed_until_all_is_published() {
    let engine = engine();
    let chat = start(&engine);
    let id = engine.start_contact_streaming(stream(&chat.id, TOPIC)).unwrap().streaming_id;
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    assert_eq!(engine.streamings().unwrap().len(), 1);
    engine.published(&id, engine.position(&chat.id).unwrap()).unwrap();
    assert_eq!(engine.streamings().unwrap(), []);
}
