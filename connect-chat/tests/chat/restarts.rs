//! A bot whose program is started again.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_chat::{Answer, Bot, Chat, Message};
use connect_local::Settings;

use crate::support::{Faults, Room};

/// The texts that a bot was asked about.
type Asked = Arc<Mutex<Vec<String>>>;

/// A bot that says nothing to `silent`, and that hangs at `stop`.
///
/// Each answer takes longer than a millisecond, as at the service: times in the transcript have no
/// more digits, and a text of the same millisecond as a receipt counts as covered by it.
fn bot(asked: &Asked) -> impl Bot {
    let asked = Arc::clone(asked);
    move |message: Message| {
        let asked = Arc::clone(&asked);
        async move {
            asked.lock().unwrap().push(message.text().to_owned());
            tokio::time::sleep(Duration::from_millis(2)).await;
            if message.text() == "stop" {
                std::future::pending::<()>().await;
            }
            match message.text() {
                "silent" => Answer::none(),
                "long" => Answer::text(vec!["word"; 500].join(" ")),
                text => Answer::text(text.to_uppercase()),
            }
        }
    }
}

/// Serves for a short time. Returns the texts that the bot was asked about.
async fn serve(mut chat: Chat) -> Vec<String> {
    let asked = Asked::default();
    let served = tokio::time::timeout(Duration::from_secs(1), chat.serve(&bot(&asked))).await;
    assert!(served.is_err(), "{served:?}");
    drop(chat);
    Arc::try_unwrap(asked).unwrap().into_inner().unwrap()
}

#[tokio::test]
async fn a_message_between_another_and_its_answer_is_answered() {
    let room = Room::new(Settings::new()).await;
    for text in ["one", "stop", "two"] {
        room.say(text);
    }
    assert_eq!(serve(room.join().await).await, ["one", "stop"]);
    let asked = Asked::default();
    let mut chat = room.join().await;
    let goes_on = |message: Message| {
        asked.lock().unwrap().push(message.text().to_owned());
        std::future::ready("answer")
    };
    assert!(tokio::time::timeout(Duration::from_secs(1), chat.serve(&goes_on)).await.is_err());
    assert_eq!(*asked.lock().unwrap(), ["stop", "two"]);
}

#[tokio::test]
async fn receipts_show_silent_and_long_answers() {
    let room = Room::new(Settings::new()).await;
    for text in ["silent", "long", "one", "stop", "two"] {
        room.say(text);
    }
    assert_eq!(serve(room.join().await).await, ["silent", "long", "one", "stop"]);
    assert_eq!(serve(room.join().await).await, ["stop"]);
}

#[tokio::test]
async fn an_answer_without_its_receipt_is_counted() {
    let room = Room::new(Settings::new()).await;
    for text in ["silent", "long", "one", "two", "stop"] {
        room.say(text);
    }
    let faults = Faults::default();
    // Only the first two receipts arrive.
    faults.fail_after("/event", 2);
    assert_eq!(serve(faults.join(&room).await).await, ["silent", "long", "one", "two", "stop"]);
    assert_eq!(serve(room.join().await).await, ["stop"]);
}

#[tokio::test]
async fn answers_are_counted_where_there_are_no_receipts() {
    let room = Room::new(Settings::new()).await;
    for text in ["long", "one", "stop", "two"] {
        room.say(text);
    }
    let faults = Faults::default();
    faults.fail_after("/event", 0);
    assert_eq!(serve(faults.join(&room).await).await, ["long", "one", "stop"]);
    assert_eq!(serve(faults.join(&room).await).await, ["stop"]);
}
