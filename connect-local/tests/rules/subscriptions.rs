//! Subscriptions.

use connect_api::{SendEvent, StopContact};
use connect_local::{Settings, Subscription};

use crate::support::{ENDED, JOINED, LEFT, add_bot, engine, error, minutes, say, start};

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
    let mut subscription = engine.subscribe(&chat.id, 1).unwrap();
    add_bot(&engine, &chat.id);
    assert_eq!(subscription.next().await.unwrap().content_type(), JOINED);
    assert!(subscription.try_next().is_none());
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
    crate::support::create_bot(&engine, &chat.id).unwrap();
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
