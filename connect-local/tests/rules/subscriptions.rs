//! Subscriptions.

use connect_api::{DisconnectParticipant, SendEvent, StopContact};
use connect_local::{Settings, Subscription};
use futures_util::FutureExt;

use crate::support::{ENDED, JOINED, LEFT, connect, create_bot, engine, error, minutes, say, start, websocket};

/// Takes all items until the subscription ends.
async fn all(mut subscription: Subscription) -> Vec<String> {
    let mut items = Vec::new();
    while let Some(item) = subscription.next().await {
        items.push(item.content().unwrap_or(item.content_type()).to_owned());
    }
    items
}

#[tokio::test]
async fn a_subscriber_gets_every_item_after_its_position_once() {
    let engine = engine();
    let chat = start(&engine);
    let early = engine.subscribe(&chat.id, 0).unwrap();
    say(&engine, &chat.customer, "1").unwrap();
    let late = engine.subscribe(&chat.id, engine.position(&chat.id).unwrap()).unwrap();
    say(&engine, &chat.customer, "2").unwrap();
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    assert_eq!(all(early).await, [JOINED, "1", "2", LEFT, ENDED]);
    assert_eq!(all(late).await, ["2", LEFT, ENDED]);
}

#[tokio::test]
async fn a_subscriber_that_waits_wakes_with_the_item() {
    let engine = engine();
    let chat = start(&engine);
    let mut subscription = engine.subscribe(&chat.id, 1).unwrap();
    let waiting = tokio::spawn(async move { subscription.next().await });
    tokio::task::yield_now().await;
    say(&engine, &chat.customer, "Hi").unwrap();
    assert_eq!(waiting.await.unwrap().unwrap().content(), Some("Hi"));
}

#[tokio::test]
async fn a_slow_subscriber_loses_nothing_of_the_transcript() {
    let engine = engine();
    let chat = start(&engine);
    let subscription = engine.subscribe(&chat.id, 1).unwrap();
    for number in 0..1000 {
        say(&engine, &chat.customer, &number.to_string()).unwrap();
        engine.send_event(SendEvent::typing(chat.customer.clone())).unwrap();
    }
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    let mut items = all(subscription).await;
    items.retain(|item| item.parse::<u32>().is_ok());
    assert_eq!(items, (0..1000).map(|number| number.to_string()).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_participant_who_leaves_hears_nothing_after_it() {
    let engine = engine();
    let chat = start(&engine);
    let token = create_bot(&engine, &chat.id).unwrap();
    let bot = connect(&engine, token.clone()).unwrap();
    let session = engine.open_websocket(&websocket(&engine, token)).unwrap();
    let [read_before, mut read_after] = [(); 2].map(|()| engine.subscribe_websocket(&session).unwrap());
    say(&engine, &chat.customer, "before").unwrap();
    let waiting = tokio::spawn(all(read_before));
    tokio::task::yield_now().await;
    engine.disconnect_participant(DisconnectParticipant { client_token: None, connection_token: bot }).unwrap();
    say(&engine, &chat.customer, "after").unwrap();
    assert_eq!(read_after.try_next().unwrap().content(), Some("before"));
    assert_eq!(all(read_after).await, [LEFT]);
    assert_eq!(waiting.await.unwrap(), ["before", LEFT]);
}

#[tokio::test]
async fn a_bot_that_an_agent_replaces_does_not_hear_the_agent() {
    let engine = engine();
    let chat = start(&engine);
    let token = create_bot(&engine, &chat.id).unwrap();
    let session = engine.open_websocket(&websocket(&engine, token)).unwrap();
    let subscription = engine.subscribe_websocket(&session).unwrap();
    engine.add_agent(&chat.id, "Eva").unwrap();
    engine.stop_contact(StopContact::new(&chat.id, Settings::INSTANCE_ID)).unwrap();
    assert_eq!(all(subscription).await, [JOINED, LEFT]);
}

#[tokio::test]
async fn all_participants_hear_the_end_of_the_chat() {
    let engine = engine();
    let chat = start(&engine);
    let token = create_bot(&engine, &chat.id).unwrap();
    let subscriptions = [&chat.participant_token, &token].map(|token| {
        let session = engine.open_websocket(&websocket(&engine, token.clone())).unwrap();
        engine.subscribe_websocket(&session).unwrap()
    });
    let leave = DisconnectParticipant { client_token: None, connection_token: chat.customer };
    engine.disconnect_participant(leave).unwrap();
    let [customer, bot] = subscriptions;
    assert_eq!(all(customer).await, [JOINED, LEFT, LEFT, ENDED]);
    assert_eq!(all(bot).await, [JOINED, LEFT, LEFT, ENDED]);
}

#[test]
fn a_subscription_is_to_a_chat_that_exists() {
    let engine = engine();
    assert_eq!(error(engine.subscribe("unknown", 0)).1, 404);
    assert_eq!(error(engine.position("unknown")).1, 404);
}

#[test]
fn the_next_deadline_is_that_of_the_bot_that_has_to_connect() {
    let engine = engine();
    let chat = start(&engine);
    create_bot(&engine, &chat.id).unwrap();
    let deadline = engine.next_deadline().unwrap();
    assert_eq!(deadline.seconds(), crate::support::START.seconds() + 15);
    engine.clock().advance(minutes(1));
    engine.tick().unwrap();
    assert!(engine.next_deadline().unwrap() > engine.clock().now());
}

#[test]
fn a_driver_hears_of_changes_and_of_a_clock_that_is_moved() {
    let engine = engine();
    let (changes, moves) = (engine.changes(), engine.clock().moves());
    assert!(!changes.has_changed().unwrap() && !moves.has_changed().unwrap());
    start(&engine);
    engine.clock().advance(minutes(1));
    assert!(changes.has_changed().unwrap() && moves.has_changed().unwrap());
}

#[test]
fn a_participant_who_looks_at_any_moment_gets_the_end_of_the_chat() {
    for _ in 0..2_000 {
        let engine = engine();
        let chat = start(&engine);
        let session = engine.open_websocket(&websocket(&engine, create_bot(&engine, &chat.id).unwrap())).unwrap();
        let mut items = engine.subscribe_websocket(&session).unwrap();
        let looking = std::thread::spawn(move || {
            let mut last = String::new();
            loop {
                match items.next().now_or_never() {
                    Some(Some(item)) => last = item.content_type().to_owned(),
                    Some(None) => return last,
                    None => {}
                }
            }
        });
        let request = DisconnectParticipant { client_token: None, connection_token: chat.customer };
        engine.disconnect_participant(request).unwrap();
        assert_eq!(looking.join().unwrap(), ENDED);
    }
}
