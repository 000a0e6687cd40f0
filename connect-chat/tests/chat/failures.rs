//! A bot whose calls fail, or whose program drops its future.

use std::error::Error;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use connect_chat::{Answer, Bot, Chat, End, Message, ServeError};
use connect_local::Settings;

use crate::support::{Faults, Room, echo, in_time};

/// Serves for a short time, and drops the future.
async fn serve_and_drop(chat: &mut Chat, bot: &impl Bot) {
    assert!(tokio::time::timeout(Duration::from_secs(1), chat.serve(bot)).await.is_err());
}

/// A bot that counts how often it is asked, and leaves after its answer.
fn leaves(asked: &AtomicU32) -> impl Bot {
    move |message: Message| {
        asked.fetch_add(1, Ordering::SeqCst);
        std::future::ready(Answer::from(echo(&message)).and_leave())
    }
}

#[tokio::test]
async fn an_answer_whose_sending_was_dropped_is_sent_once() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.lose_answer("/message", 0);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let asked = AtomicU32::new(0);
    serve_and_drop(&mut chat, &leaves(&asked)).await;
    assert_eq!(room.texts(), ["one", "You said: one"]);
    in_time(chat.serve(&leaves(&asked))).await.unwrap();
    assert_eq!(room.texts(), ["one", "You said: one"]);
    assert_eq!((asked.load(Ordering::SeqCst), faults.count("/message")), (1, 2));
}

#[tokio::test]
async fn only_the_missing_parts_of_an_answer_are_sent_again() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.lose_answer("/message", 1);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let long = vec!["word"; 500].join(" ");
    let bot = |_: Message| std::future::ready(Answer::text(long.clone()).and_leave());
    serve_and_drop(&mut chat, &bot).await;
    in_time(chat.serve(&bot)).await.unwrap();
    assert_eq!(room.texts()[1..].join(" "), long);
    assert_eq!(faults.count("/message"), 4);
}

#[tokio::test]
async fn an_answer_that_fails_is_sent_by_the_next_call_and_the_bot_is_not_asked_again() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/message", 404, 1);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let asked = AtomicU32::new(0);
    let error = in_time(chat.serve(&leaves(&asked))).await.unwrap_err();
    assert!(matches!(error, ServeError::Answer(_)), "{error}");
    in_time(chat.serve(&leaves(&asked))).await.unwrap();
    assert_eq!((room.texts().len(), asked.load(Ordering::SeqCst)), (2, 1));
}

#[tokio::test]
async fn a_token_that_is_refused_once_does_not_stop_the_bot() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/message", 403, 1);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let asked = AtomicU32::new(0);
    assert_eq!(in_time(chat.serve(&leaves(&asked))).await.unwrap(), End::Stopped);
    assert_eq!(room.texts(), ["one", "You said: one"]);
}

#[tokio::test]
async fn a_token_that_is_refused_in_a_chat_that_goes_on_is_an_error() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/message", 403, 2);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let asked = AtomicU32::new(0);
    let error = in_time(chat.serve(&leaves(&asked))).await.unwrap_err();
    assert!(matches!(error, ServeError::Answer(_)), "{error}");
    assert_eq!(chat.end(), None);
    in_time(chat.serve(&leaves(&asked))).await.unwrap();
    assert_eq!(room.texts(), ["one", "You said: one"]);
}

#[tokio::test]
async fn a_bot_that_could_not_leave_leaves_later() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/disconnect", 400, 1);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let asked = AtomicU32::new(0);
    let error = in_time(chat.serve(&leaves(&asked))).await.unwrap_err();
    assert!(matches!(error, ServeError::Leave(_)), "{error}");
    assert_eq!(in_time(chat.serve(&leaves(&asked))).await.unwrap(), End::Stopped);
    assert_eq!((room.texts().len(), asked.load(Ordering::SeqCst)), (2, 1));
}

#[tokio::test]
async fn a_bot_whose_leaving_was_dropped_leaves_later() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.lose_answer("/disconnect", 0);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let asked = AtomicU32::new(0);
    serve_and_drop(&mut chat, &leaves(&asked)).await;
    in_time(chat.serve(&leaves(&asked))).await.unwrap();
    assert!(chat.end().is_some());
    assert_eq!((room.texts().len(), asked.load(Ordering::SeqCst)), (2, 1));
}

#[tokio::test]
async fn a_receipt_that_fails_stops_nothing() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/event", 409, u32::MAX);
    let mut chat = faults.join(&room).await;
    room.say("one");
    room.say("two");
    let bot = |message: Message| {
        let answer = Answer::from(echo(&message));
        std::future::ready(if message.text() == "two" { answer.and_leave() } else { answer })
    };
    assert_eq!(in_time(chat.serve(&bot)).await.unwrap(), End::Stopped);
    assert_eq!(room.texts()[2..], ["You said: one", "You said: two"]);
    assert_eq!(faults.count("/event"), 2);
}

#[tokio::test]
async fn an_error_names_the_status_and_does_not_repeat_its_source() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/message", 400, 1);
    let mut chat = faults.join(&room).await;
    room.say("one");
    let error = in_time(chat.serve(&leaves(&AtomicU32::new(0)))).await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("the service rejects the answer: SendMessage: 400"), "{text}");
    let mut cause = error.source();
    while let Some(one) = cause {
        assert!(!text.contains(&one.to_string()), "{text} repeats {one}");
        cause = one.source();
    }
}
