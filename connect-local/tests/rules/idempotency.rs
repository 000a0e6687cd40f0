//! Requests that are repeated.

use connect_api::connect::StartContactStreaming;
use connect_api::{
    ChatConnectionType, ChatMessage, ChatStreamingConfiguration, CreateParticipant,
    DisconnectOnCustomerExitParticipantType, ParticipantCapabilities, ParticipantConfiguration, ParticipantDetails,
    PersistentChat, ResponseMode, SegmentAttributeValue, SendEvent, SendMessage, StartChatContact, VideoCapability,
};
use connect_local::Settings;

use crate::support::{
    BAD_REQUEST, INVALID, JOINED, bot_request, chat_request, connect, engine, error, minutes, start, story,
};

fn token() -> String {
    "token-1".to_owned()
}

#[test]
fn a_chat_is_started_once() {
    let engine = engine();
    let request = || StartChatContact { client_token: Some(token()), ..chat_request() };
    let (first, second) =
        (engine.start_chat_contact(request()).unwrap(), engine.start_chat_contact(request()).unwrap());
    assert_eq!(first.contact_id, second.contact_id);
    assert_eq!(first.participant_token, second.participant_token);
    assert_eq!(engine.chats().unwrap().len(), 1);
}

#[test]
fn a_token_is_of_one_request_with_all_its_members() {
    let engine = engine();
    let request = || StartChatContact { client_token: Some(token()), ..chat_request() };
    engine.start_chat_contact(request()).unwrap();
    let text = || "other".to_owned();
    let streaming = ChatStreamingConfiguration { streaming_endpoint_arn: "arn:aws:sns:r:1:chats".into() };
    let segment = SegmentAttributeValue { value_string: Some(text()), ..SegmentAttributeValue::default() };
    let mode = ParticipantConfiguration { response_mode: Some(ResponseMode::Complete) };
    let exit = DisconnectOnCustomerExitParticipantType::Agent;
    let others = [
        StartChatContact { contact_flow_id: text(), ..request() },
        StartChatContact { attributes: Some([(text(), text())].into()), ..request() },
        StartChatContact { participant_details: ParticipantDetails { display_name: text() }, ..request() },
        StartChatContact { participant_configuration: Some(mode), ..request() },
        StartChatContact {
            initial_message: Some(ChatMessage { content_type: "text/plain".into(), content: text() }),
            ..request()
        },
        StartChatContact { chat_duration_in_minutes: Some(60), ..request() },
        StartChatContact { supported_messaging_content_types: Some(vec!["text/plain".into()]), ..request() },
        StartChatContact { persistent_chat: Some(PersistentChat::default()), ..request() },
        StartChatContact { related_contact_id: Some(text()), ..request() },
        StartChatContact { segment_attributes: Some([(text(), segment)].into()), ..request() },
        StartChatContact { customer_id: Some(text().into()), ..request() },
        StartChatContact { disconnect_on_customer_exit: Some(vec![exit]), ..request() },
        StartChatContact { connection_types: Some(vec![ChatConnectionType::Websocket]), ..request() },
        StartChatContact { chat_streaming_configuration: Some(streaming), ..request() },
    ];
    for other in others {
        let described = format!("{other:?}");
        let refused = engine.start_chat_contact(other).unwrap_err();
        assert!(refused.message().starts_with("`ClientToken` was used with other parameters"), "{described}");
        assert_eq!((refused.code(), refused.status()), BAD_REQUEST);
    }
    assert_eq!(engine.chats().unwrap().len(), 1);
}

#[test]
fn a_bot_is_created_once() {
    let engine = engine();
    let chat = start(&engine);
    let request = || CreateParticipant { client_token: Some(token()), ..bot_request(&chat.id) };
    let (first, second) =
        (engine.create_participant(request()).unwrap(), engine.create_participant(request()).unwrap());
    assert_eq!(first.participant_id, second.participant_id);
    connect(&engine, second.participant_credentials.unwrap().participant_token.unwrap()).unwrap();
    let mut renamed = request();
    renamed.participant_details.display_name = Some("Other".into());
    assert_eq!(error(engine.create_participant(renamed)), BAD_REQUEST);
    let mut seeing = request();
    let capabilities = ParticipantCapabilities { video: Some(VideoCapability::Send), screen_share: None };
    seeing.participant_details.participant_capabilities = Some(capabilities);
    assert_eq!(error(engine.create_participant(seeing)), BAD_REQUEST);
}

#[test]
fn a_message_is_sent_once() {
    let engine = engine();
    let chat = start(&engine);
    let request =
        |text: &str| SendMessage { client_token: Some(token()), ..SendMessage::text(text, chat.customer.clone()) };
    let first = engine.send_message(request("Hi")).unwrap();
    engine.clock().advance(minutes(1));
    let second = engine.send_message(request("Hi")).unwrap();
    assert_eq!((&first.id, &first.absolute_time), (&second.id, &second.absolute_time));
    assert_eq!(story(&engine, &chat.id), [JOINED, "Hi"]);
    assert_eq!(error(engine.send_message(request("Ho"))), INVALID);
}

#[test]
fn the_same_token_of_another_participant_is_another_request() {
    let engine = engine();
    let (one, two) = (start(&engine), start(&engine));
    for chat in [&one, &two] {
        let request = SendMessage { client_token: Some(token()), ..SendMessage::text("Hi", chat.customer.clone()) };
        engine.send_message(request).unwrap();
        assert_eq!(story(&engine, &chat.id), [JOINED, "Hi"]);
    }
}

#[test]
fn an_event_is_sent_once() {
    let engine = engine();
    let chat = start(&engine);
    let mut subscription = engine.subscribe(&chat.id, 1).unwrap();
    let request = || SendEvent { client_token: Some(token()), ..SendEvent::typing(chat.customer.clone()) };
    assert_eq!(engine.send_event(request()).unwrap().id, engine.send_event(request()).unwrap().id);
    assert!(subscription.try_next().is_some() && subscription.try_next().is_none());
}

#[test]
fn a_streaming_is_started_once() {
    let engine = engine();
    let chat = start(&engine);
    let request = || StartContactStreaming {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: chat.id.clone(),
        chat_streaming_configuration: ChatStreamingConfiguration {
            streaming_endpoint_arn: "arn:aws:sns:us-east-1:000000000000:chats".into(),
        },
        client_token: Some(token()),
    };
    let first = engine.start_contact_streaming(request()).unwrap();
    assert_eq!(first.streaming_id, engine.start_contact_streaming(request()).unwrap().streaming_id);
}

#[test]
fn a_request_that_failed_can_succeed_with_its_token() {
    let engine = engine();
    let chat = start(&engine);
    let bot = crate::support::add_bot(&engine, &chat.id);
    let request = || CreateParticipant { client_token: Some(token()), ..bot_request(&chat.id) };
    assert!(engine.create_participant(request()).is_err());
    let leave = connect_api::DisconnectParticipant { client_token: None, connection_token: bot };
    engine.disconnect_participant(leave).unwrap();
    engine.create_participant(request()).unwrap();
}

#[test]
fn a_token_is_forgotten_after_a_day() {
    let engine = engine();
    let request = || StartChatContact { client_token: Some(token()), ..chat_request() };
    let first = engine.start_chat_contact(request()).unwrap();
    engine.clock().advance(minutes(24 * 60));
    assert_ne!(first.contact_id, engine.start_chat_contact(request()).unwrap().contact_id);
}
