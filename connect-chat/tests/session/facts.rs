//! A session and the oddities of the service, which connect-local does not have.

use std::time::Duration;

use connect_api::{ConnectionToken, Item};
use connect_chat::{Action, End, EventKind, Failure, Session, SocketId};
use connect_core::{Secret, json};
use serde_json::{Value, json};

const SUBSCRIBED: &str = r#"{"topic":"aws/subscribe","content":{"status":"success","topics":["aws/chat"]}}"#;

/// A session, and the events that it has delivered.
struct Bot {
    session: Session,
    delivered: Vec<(EventKind, String)>,
    others: Vec<Action>,
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn item(item: &Value) -> Item {
    json::from_slice(item.to_string().as_bytes()).unwrap()
}

/// Returns a message of the customer at a time such as `00:01.500Z`.
fn message(id: &str, time: &str) -> Value {
    json!({
        "Id": id,
        "Type": "MESSAGE",
        "ContentType": "text/plain",
        "ParticipantRole": "CUSTOMER",
        "Content": id,
        "AbsoluteTime": format!("2025-01-01T00:{time}"),
    })
}

fn frame(item: &Value) -> String {
    json!({ "topic": "aws/chat", "content": item.to_string() }).to_string()
}

impl Bot {
    fn new() -> Self {
        Self { session: Session::new(), delivered: Vec::new(), others: Vec::new() }
    }

    /// Does the session's actions but calls and websockets, which it keeps.
    fn act(&mut self) {
        while let Some(action) = self.session.next_action() {
            match action {
                Action::Deliver(event) => {
                    self.delivered.push((event.kind(), event.text().unwrap_or_default().to_owned()));
                }
                other => self.others.push(other),
            }
        }
    }

    fn connect(&mut self, now: Duration) -> SocketId {
        self.session.connected(now, Secret::new("wss://host".to_owned()), seconds(3_600));
        self.act();
        let Some(Action::Open(id, _)) = self.others.pop() else { panic!("{:?}", self.others) };
        self.session.opened(now, id);
        id
    }

    /// Subscribes a websocket, for which the transcript is read.
    fn subscribe(&mut self, now: Duration) -> SocketId {
        let id = self.connect(now);
        self.session.received(now, id, SUBSCRIBED);
        self.act();
        assert!(matches!(self.others.pop(), Some(Action::Read(_))));
        id
    }

    fn read(&mut self, now: Duration, items: &[Value]) {
        self.session.read(now, items.iter().map(item), None);
        self.act();
    }

    fn texts(&self) -> Vec<&str> {
        self.delivered.iter().map(|(_, text)| text.as_str()).collect()
    }
}

#[test]
fn an_empty_page_token_is_the_end_and_one_that_repeats_is_an_error() {
    let mut bot = Bot::new();
    bot.subscribe(seconds(0));
    bot.session.read(seconds(0), [item(&message("one", "00:01.000Z"))], Some(String::new()));
    bot.act();
    assert_eq!(bot.texts(), ["one"]);

    let mut bot = Bot::new();
    bot.subscribe(seconds(0));
    for _ in 0..2 {
        bot.session.read(seconds(0), [], Some("same".to_owned()));
    }
    bot.act();
    let reads = bot.others.iter().filter(|action| matches!(action, Action::Read(_))).count();
    assert_eq!(reads, 1, "{:?}", bot.others);
    assert!(bot.session.deadline().is_some_and(|deadline| deadline > seconds(0)));
}

#[test]
fn the_end_of_a_past_contact_does_not_end_a_persistent_chat() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    let mut old = message("old", "00:01.000Z");
    let ended = "application/vnd.amazonaws.connect.event.chat.ended";
    let mut end =
        json!({ "Id": "e", "Type": "EVENT", "ContentType": ended, "AbsoluteTime": "2025-01-01T00:00:02.000Z" });
    for past in [&mut old, &mut end] {
        past["RelatedContactId"] = "past".into();
    }
    bot.read(seconds(0), &[old, end.clone(), message("new", "00:03.000Z")]);
    assert_eq!(bot.texts(), ["old", "", "new"]);
    assert!(!bot.others.iter().any(|action| matches!(action, Action::End(_))), "{:?}", bot.others);

    end["RelatedContactId"] = Value::Null;
    end["Id"] = "f".into();
    bot.session.received(seconds(1), id, &frame(&end));
    bot.act();
    assert!(matches!(bot.others.last(), Some(Action::End(End::ChatEnded))), "{:?}", bot.others);
}

#[test]
fn an_event_without_an_id_is_delivered_once() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    let mut anonymous = message("hi", "00:02.000Z");
    anonymous["Id"] = Value::Null;
    bot.session.received(seconds(1), id, &frame(&anonymous));
    bot.read(seconds(1), &[anonymous]);
    assert_eq!(bot.texts(), ["hi"]);
}

#[test]
fn items_are_ordered_by_their_times_and_not_by_their_texts() {
    let mut bot = Bot::new();
    bot.subscribe(seconds(0));
    let mut timeless = message("third", "00:00.000Z");
    timeless["AbsoluteTime"] = Value::Null;
    bot.read(seconds(0), &[message("second", "00:01.500Z"), timeless, message("first", "00:01Z")]);
    assert_eq!(bot.texts(), ["first", "second", "third"]);
}

#[test]
fn a_flood_of_texts_that_cannot_be_read_is_answered_at_a_pace() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    bot.read(seconds(0), &[]);
    for turn in 0..1_000 {
        let now = Duration::from_millis(turn * 50);
        bot.session.tick(now);
        bot.session.received(now, id, "<html>");
        bot.session.read(now, [], None);
        bot.act();
    }
    let reads = bot.others.iter().filter(|action| matches!(action, Action::Read(_))).count();
    assert!((10..60).contains(&reads), "{reads}");
}

#[test]
fn a_failure_of_the_gateway_is_no_sign_of_life() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    bot.read(seconds(0), &[]);
    for now in 0..40 {
        bot.session.received(seconds(now), id, r#"{"message":"Forbidden","connectionId":"a","requestId":"b"}"#);
        bot.session.tick(seconds(now));
    }
    bot.act();
    assert!(bot.others.iter().any(|action| matches!(action, Action::Close(_))), "{:?}", bot.others);
    assert!(!bot.others.iter().any(|action| matches!(action, Action::Read(_))), "{:?}", bot.others);
}

#[test]
fn events_before_the_answer_to_a_subscription_wait_for_those_that_were_missed() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    bot.read(seconds(0), &[message("m0", "00:00.000Z")]);
    bot.session.closed(seconds(1), id);
    bot.session.tick(seconds(1));
    let next = bot.connect(seconds(60));
    bot.session.received(seconds(60), next, &frame(&message("m2", "01:00.000Z")));
    bot.session.received(seconds(60), next, SUBSCRIBED);
    bot.act();
    assert_eq!(bot.texts(), ["m0"]);
    let Some(Action::Read(page)) = bot.others.pop() else { panic!("{:?}", bot.others) };
    let start = page.request(ConnectionToken::from("token")).start_position.unwrap().absolute_time.unwrap();
    assert_eq!(start, "2024-12-31T23:59:50.000Z");
    bot.read(seconds(60), &[message("m0", "00:00.000Z"), message("m1", "00:30.000Z"), message("m2", "01:00.000Z")]);
    assert_eq!(bot.texts(), ["m0", "m1", "m2"]);
}

#[test]
fn a_token_that_the_service_refuses_is_replaced_once() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    bot.read(seconds(0), &[]);
    bot.others.clear();
    bot.session.received(seconds(1), id, "<html>");
    bot.session.tick(seconds(1));
    bot.session.not_read(seconds(1), Failure::Refused);
    bot.act();
    assert!(matches!(bot.others.last(), Some(Action::Connect)), "{:?}", bot.others);
    bot.session.connected(seconds(2), Secret::new("wss://host".to_owned()), seconds(3_600));
    bot.act();
    assert!(matches!(bot.others.last(), Some(Action::Read(_))), "{:?}", bot.others);
    // A token that was good for a reading can be refused and replaced again.
    bot.read(seconds(2), &[message("m", "00:01.000Z")]);
    assert_eq!(bot.texts(), ["m"]);
    bot.session.received(seconds(10), id, "<html>");
    bot.session.not_read(seconds(10), Failure::Refused);
    bot.act();
    assert!(matches!(bot.others.last(), Some(Action::Connect)), "{:?}", bot.others);
    bot.session.connected(seconds(11), Secret::new("wss://host".to_owned()), seconds(3_600));
    bot.session.not_read(seconds(11), Failure::Refused);
    bot.act();
    assert!(matches!(
        bot.others.as_slice(),
        [.., Action::Missed, Action::Close(_), Action::Close(_), Action::Close(_), Action::End(End::Refused)]
    ));
}

#[test]
fn a_reading_that_runs_is_not_begun_again() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    for now in 0..5 {
        bot.session.received(seconds(now), id, "<html>");
        bot.session.tick(seconds(now));
    }
    bot.act();
    assert!(!bot.others.iter().any(|action| matches!(action, Action::Read(_))), "{:?}", bot.others);
    bot.session.read(seconds(5), [], None);
    bot.session.tick(seconds(6));
    bot.act();
    assert_eq!(bot.others.iter().filter(|action| matches!(action, Action::Read(_))).count(), 1);
}

#[test]
fn a_chat_that_has_ended_does_not_wait_for_ever_for_its_transcript() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    let ended = "application/vnd.amazonaws.connect.event.chat.ended";
    bot.session.received(seconds(0), id, &frame(&message("last", "00:01.000Z")));
    bot.session.received(seconds(0), id, &frame(&json!({ "Id": "e", "Type": "EVENT", "ContentType": ended })));
    for attempt in 1..=3 {
        assert!(bot.delivered.is_empty(), "{attempt}");
        bot.session.not_read(seconds(attempt * 20), Failure::Transient);
        bot.session.tick(seconds(attempt * 20 + 15));
        bot.act();
    }
    assert_eq!(bot.texts(), ["last", ""]);
    assert!(bot.others.iter().any(|action| matches!(action, Action::Missed)), "{:?}", bot.others);
    assert!(matches!(bot.others.last(), Some(Action::End(End::ChatEnded))), "{:?}", bot.others);
}

#[test]
fn receipts_are_known_by_their_type() {
    let mut bot = Bot::new();
    let id = bot.subscribe(seconds(0));
    bot.read(seconds(0), &[]);
    let receipts = json!({ "Id": "r", "Type": "MESSAGEMETADATA", "MessageMetadata": { "MessageId": "m" } });
    bot.session.received(seconds(1), id, &frame(&receipts));
    bot.act();
    assert_eq!(bot.delivered, [(EventKind::Receipts, String::new())]);
}

#[test]
fn a_lifetime_has_limits() {
    for (lifetime, renewed) in [(Duration::ZERO, 45), (seconds(30 * 60), 29 * 60), (Duration::MAX, 58 * 60)] {
        let mut bot = Bot::new();
        bot.session.connected(seconds(100), Secret::new("wss://host".to_owned()), lifetime);
        let Some(Action::Connect) = bot.session.next_action() else { panic!() };
        let Some(Action::Open(id, _)) = bot.session.next_action() else { panic!() };
        bot.session.opened(seconds(100), id);
        bot.session.received(seconds(100), id, SUBSCRIBED);
        bot.act();
        bot.others.clear();
        // The websocket lives on until it is replaced.
        for now in 100.. {
            bot.session.received(seconds(now), id, r#"{"topic":"aws/heartbeat"}"#);
            bot.session.tick(seconds(now));
            bot.act();
            if bot.others.iter().any(|action| matches!(action, Action::Connect)) {
                assert_eq!(now, 100 + renewed, "{lifetime:?}");
                break;
            }
        }
    }
}
