//! The websockets of participants.

use std::collections::BTreeSet;
use std::time::Duration;

use connect_api::{DisconnectParticipant, SendEvent};
use serde_json::json;

use crate::support::{EVENT, Participant, Socket, minutes, server, soon};

/// The code of the close frame for an end that was expected, and for one of the connection alone.
const NORMAL: u16 = 1000;
const AWAY: u16 = 1001;

#[tokio::test]
async fn two_participants_hear_all_of_a_chat_in_its_order() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut at_customer = customer.listen().await;
    let bot = customer.add_bot();
    let mut at_bot = bot.listen().await;
    let talk = [customer.clone(), bot].map(|participant| {
        tokio::task::spawn_blocking(move || {
            for number in 0..100 {
                participant.say(&number.to_string());
            }
        })
    });
    for talk in talk {
        talk.await.unwrap();
    }
    let transcript = customer.transcript();
    assert_eq!(transcript.len(), 202);
    assert_eq!(at_customer.items(202).await, transcript);
    assert_eq!(at_bot.items(201).await, transcript[1..]);
}

#[tokio::test]
async fn a_message_has_the_members_of_the_services_frames() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut socket = customer.listen().await;
    let joined = socket.item().await;
    let id = customer.say("Hi");
    let item = socket.item().await;
    let expected = json!({
        "AbsoluteTime": "2025-01-01T00:00:00.000Z",
        "Content": "Hi",
        "ContentType": "text/plain",
        "Id": id,
        "Type": "MESSAGE",
        "ParticipantId": joined["ParticipantId"],
        "DisplayName": "Ana",
        "ParticipantRole": "CUSTOMER",
        "InitialContactId": customer.contact_id,
        "ContactId": customer.contact_id,
    });
    assert_eq!(item, expected);
}

#[tokio::test]
async fn typing_events_and_receipts_are_heard() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let bot = customer.add_bot();
    let message = bot.say("Hi");
    let mut socket = bot.listen().await;
    customer.say("Hello");
    assert_eq!(socket.items(2).await, ["participant.joined", "Hello"]);
    local.engine().send_event(SendEvent::typing(customer.connection.clone())).unwrap();
    assert_eq!(socket.items(1).await, ["typing"]);
    for event in ["delivered", "read"] {
        local
            .engine()
            .send_event(SendEvent {
                content_type: format!("{EVENT}message.{event}"),
                content: Some(json!({ "messageId": message, "disableThrottle": true }).to_string()),
                ..SendEvent::typing(customer.connection.clone())
            })
            .unwrap();
        let receipt = socket.item().await;
        assert_eq!((&receipt["Type"], receipt.get("ContactId")), (&"MESSAGEMETADATA".into(), None));
        let metadata = &receipt["MessageMetadata"];
        assert_eq!(metadata["MessageId"], message.as_str());
        assert_eq!(metadata["Receipts"][0].get("ReadTimestamp").is_some(), event == "read");
    }
}

#[tokio::test]
async fn nothing_is_heard_before_the_subscription() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut socket = customer.open().await;
    customer.say("early");
    assert_eq!(socket.ask(r#"{"topic":"aws/heartbeat"}"#).await, json!({ "topic": "aws/heartbeat" }));
    socket.subscribe().await;
    customer.say("late");
    assert_eq!(socket.items(1).await, ["late"]);
}

#[tokio::test]
async fn a_second_subscription_repeats_nothing() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut socket = customer.listen().await;
    assert_eq!(socket.items(1).await, ["participant.joined"]);
    socket.subscribe().await;
    customer.say("Hi");
    customer.say("again");
    assert_eq!(socket.items(2).await, ["Hi", "again"]);
}

#[tokio::test]
async fn a_subscription_to_an_unknown_topic_fails() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).open().await;
    let answer = |status: &str, topics: &[&str]| json!({ "topic": "aws/subscribe", "content": { "status": status, "topics": topics } });
    let unknown = socket.ask(r#"{"topic":"aws/subscribe","content":{"topics":["aws/other"]}}"#).await;
    assert_eq!(unknown, answer("failure", &["aws/other"]));
    for frame in [r#"{"topic":"aws/subscribe"}"#, r#"{"topic":"aws/subscribe","content":{"topics":[]}}"#] {
        assert_eq!(socket.ask(frame).await, answer("failure", &[]));
    }
    let both = socket.ask(r#"{"topic":"aws/subscribe","content":{"topics":["aws/other","aws/chat"]}}"#).await;
    assert_eq!([both, socket.frame().await], [answer("success", &["aws/chat"]), answer("failure", &["aws/other"])]);
}

#[tokio::test]
async fn a_frame_that_is_not_understood_is_answered_and_closes_nothing() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).open().await;
    let mut requests = BTreeSet::new();
    for frame in ["text", "{", "{}", "[]", r#"{"topic":"aws/other"}"#] {
        let answer = socket.ask(frame).await;
        assert_eq!(answer["message"], "Forbidden");
        assert!(answer["connectionId"].is_string());
        requests.insert(answer["requestId"].as_str().unwrap().to_owned());
    }
    assert_eq!(requests.len(), 5);
    let pong = json!({ "topic": "aws/ping", "statusCode": 200, "statusContent": "OK" });
    assert_eq!(socket.ask(r#"{"topic":"aws/ping"}"#).await, pong);
}

#[tokio::test]
async fn characters_after_the_subscription_are_ignored() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).open().await;
    let answer = socket.ask(r#"{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}})"#).await;
    assert_eq!(answer["content"]["status"], "success");
}

#[tokio::test]
async fn a_url_opens_websockets_for_100_seconds() {
    let local = server().await;
    let url = Participant::start(local.engine()).url();
    let mut first = Socket::open(&url).await.unwrap();
    local.clock().advance(Duration::from_secs(99));
    Socket::open(&url).await.unwrap();
    local.clock().advance(Duration::from_secs(1));
    let refused = Socket::open(&url).await.err().unwrap();
    assert_eq!(refused.to_string(), "HTTP error: 403 Forbidden");
    first.subscribe().await;
}

#[tokio::test]
async fn a_websocket_is_closed_after_its_hour_and_its_successor_hears_on() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut old = customer.listen().await;
    local.clock().advance(minutes(9));
    let mut new = customer.listen().await;
    customer.say("both");
    assert_eq!(old.items(2).await, ["participant.joined", "both"]);
    assert_eq!(new.items(1).await, ["both"]);
    old.ask(r#"{"topic":"aws/heartbeat"}"#).await;
    for _ in 0..6 {
        local.clock().advance(minutes(8));
        for socket in [&mut old, &mut new] {
            socket.ask(r#"{"topic":"aws/heartbeat"}"#).await;
        }
    }
    local.clock().advance(minutes(3));
    assert_eq!(old.closed().await, AWAY);
    customer.say("new");
    assert_eq!(new.items(1).await, ["new"]);
}

#[tokio::test]
async fn a_websocket_without_heartbeats_is_closed_after_ten_minutes() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let (mut silent, mut alive) = (customer.open().await, customer.open().await);
    silent.ask(r#"{"topic":"aws/ping"}"#).await;
    local.clock().advance(minutes(9));
    alive.ask(r#"{"topic":"aws/heartbeat"}"#).await;
    local.clock().advance(minutes(1));
    assert_eq!(silent.closed().await, AWAY);
    alive.ask(r#"{"topic":"aws/heartbeat"}"#).await;
}

#[tokio::test]
async fn the_end_of_the_chat_is_heard_and_closes_its_websockets() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let (mut socket, mut unsubscribed) = (customer.listen().await, customer.open().await);
    let url = customer.url();
    customer.stop_chat();
    assert_eq!(socket.items(3).await, ["participant.joined", "participant.left", "chat.ended"]);
    assert_eq!((socket.closed().await, unsubscribed.closed().await), (NORMAL, NORMAL));
    assert!(Socket::open(&url).await.is_err());
}

#[tokio::test]
async fn the_end_of_the_chats_duration_is_heard_though_the_websocket_ends_before() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).listen().await;
    local.clock().advance(minutes(25 * 60));
    assert_eq!(socket.items(3).await, ["participant.joined", "participant.left", "chat.ended"]);
    assert_eq!(socket.closed().await, NORMAL);
}

#[tokio::test]
async fn a_bot_that_leaves_is_closed_and_the_customer_hears_on() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut at_customer = customer.listen().await;
    let bot = customer.add_bot();
    let mut at_bot = bot.listen().await;
    let leave = DisconnectParticipant { client_token: None, connection_token: bot.connection.clone() };
    local.engine().disconnect_participant(leave).unwrap();
    assert_eq!(at_bot.items(2).await, ["participant.joined", "participant.left"]);
    assert_eq!(at_bot.closed().await, NORMAL);
    customer.say("still here");
    assert_eq!(at_customer.items(4).await[2..], ["participant.left", "still here"]);
}

#[tokio::test]
async fn a_client_that_reconnects_finds_in_the_transcript_what_it_missed() {
    let local = server().await;
    let customer = Participant::start(local.engine());
    let mut socket = customer.listen().await;
    customer.say("heard");
    let heard = socket.items(2).await;
    drop(socket);
    customer.say("missed");
    let mut socket = customer.listen().await;
    let transcript = customer.transcript();
    customer.say("heard again");
    assert_eq!(transcript[..2], heard);
    assert_eq!(transcript[2..], ["missed"]);
    assert_eq!(socket.items(1).await, ["heard again"]);
}

#[tokio::test]
async fn two_hundred_websockets_hear_their_chats() {
    let local = server().await;
    let chats: Vec<_> = (0..100).map(|_| Participant::start(local.engine())).collect();
    let mut sockets = Vec::new();
    for chat in chats.iter().chain(&chats) {
        sockets.push(chat.listen().await);
    }
    for number in 0..10 {
        for (index, chat) in chats.iter().enumerate() {
            chat.say(&format!("{number} of {index}"));
        }
    }
    for (index, socket) in sockets.iter_mut().enumerate() {
        let expected: Vec<_> = (0..10).map(|number| format!("{number} of {}", index % 100)).collect();
        if index < 100 {
            assert_eq!(socket.items(1).await, ["participant.joined"]);
        }
        assert_eq!(socket.items(10).await, expected);
    }
}

#[tokio::test]
async fn a_server_that_stops_closes_its_websockets() {
    let local = server().await;
    let mut socket = Participant::start(local.engine()).open().await;
    soon(local.stop()).await;
    assert_eq!(socket.closed().await, AWAY);
}
