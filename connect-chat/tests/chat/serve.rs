//! A bot that answers.

use std::sync::Mutex;
use std::time::Duration;

use connect_chat::{Answer, Attachment, Chat, End, Message, ServeError};
use connect_local::Settings;

use crate::support::{Faults, Room, echo, in_time};

#[tokio::test]
async fn a_bot_answers_each_message_once_and_in_order_also_after_a_restart() {
    let room = Room::new(Settings::new()).await;
    room.say("one");
    room.say("two");
    let mut chat = room.join().await;
    // The bot is stopped after its first answer.
    let stops = |message: Message| async move {
        if message.text() == "two" {
            std::future::pending::<()>().await;
        }
        echo(&message)
    };
    let stopped = tokio::time::timeout(Duration::from_secs(2), chat.serve(&stops)).await;
    assert!(stopped.is_err());
    assert_eq!(room.texts(), ["one", "two", "You said: one"]);
    drop(chat);

    // Messages that came while there was no bot, and the one that it did not answer.
    room.say("three");
    let mut chat = room.join().await;
    let leaves = |message: Message| async move {
        let answer = Answer::from(echo(&message));
        if message.text() == "three" { answer.and_leave() } else { answer }
    };
    assert_eq!(in_time(chat.serve(&leaves)).await.unwrap(), End::Stopped);
    assert_eq!(room.texts()[3..], ["three", "You said: two", "You said: three"]);
}

#[tokio::test]
async fn a_bot_goes_on_with_the_message_that_it_did_not_answer() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    chat.send_message("Hello").await.unwrap();
    room.say("one");
    let hangs = |_: Message| std::future::pending::<Answer>();
    assert!(tokio::time::timeout(Duration::from_secs(1), chat.serve(&hangs)).await.is_err());
    assert_eq!(chat.unanswered().map(Message::text).collect::<Vec<_>>(), ["one"]);

    let silent = |message: Message| async move { (message.text() != "two").then(|| message.text().to_uppercase()) };
    let customer = async {
        room.say("two");
        room.say("three");
        while room.texts().last().map(String::as_str) != Some("THREE") {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        room.end();
    };
    let (end, ()) = in_time(async { tokio::join!(chat.serve(&silent), customer) }).await;
    assert_eq!(end.unwrap(), End::ChatEnded);
    assert_eq!(chat.unanswered().count(), 0);
}

#[tokio::test]
async fn a_message_that_is_not_answered_before_the_end_of_the_chat_is_named() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    room.say("too late");
    let bot = |message: Message| {
        room.end();
        std::future::ready(echo(&message))
    };
    assert_eq!(in_time(chat.serve(&bot)).await.unwrap(), End::ChatEnded);
    assert_eq!(chat.unanswered().map(Message::text).collect::<Vec<_>>(), ["too late"]);
}

#[tokio::test]
async fn a_blank_answer_says_nothing_and_a_long_one_is_sent_in_parts() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    let long = vec!["word"; 500].join(" ");
    for text in ["blank", "long", "bye"] {
        room.say(text);
    }
    let bot = |message: Message| {
        let answer = match message.text() {
            "blank" => Answer::text(" \n"),
            "long" => Answer::text(long.clone()),
            _ => Answer::none().and_leave(),
        };
        std::future::ready(answer)
    };
    assert_eq!(in_time(chat.serve(&bot)).await.unwrap(), End::Stopped);
    let texts = room.texts();
    assert_eq!(texts.len(), 3 + 3, "{texts:?}");
    assert_eq!(texts[3..].join(" "), long);
}

#[tokio::test]
async fn a_bot_is_asked_about_files() {
    let room = Room::new(Settings::new()).await;
    let customer = Chat::join(room.client(), room.customer_participant.clone()).await.unwrap();
    let mut chat = room.join().await;
    customer.send_attachment(Attachment::new("a.txt", "text/plain", "bytes")).await.unwrap();
    let bot = |message: Message| {
        let names = message.attachments().iter().map(|file| file.attachment_name.clone().unwrap());
        let answer = format!("{:?}, {:?}", message.text(), names.collect::<Vec<_>>());
        std::future::ready(Answer::text(answer).and_leave())
    };
    in_time(chat.serve(&bot)).await.unwrap();
    assert_eq!(room.texts(), [r#""", ["a.txt"]"#]);
}

#[tokio::test]
async fn an_answer_that_the_service_rejects_does_not_stop_the_next_one() {
    let room = Room::new(Settings::new()).await;
    let faults = Faults::default();
    faults.answer("/message", 400, 1);
    let mut chat = faults.join(&room).await;
    room.say("one");
    room.say("two");
    let asked = Mutex::new(Vec::new());
    let bot = |message: Message| {
        asked.lock().unwrap().push(message.text().to_owned());
        let answer = Answer::from(echo(&message));
        std::future::ready(if message.text() == "two" { answer.and_leave() } else { answer })
    };
    let error = in_time(chat.serve(&bot)).await.unwrap_err();
    assert!(matches!(error, ServeError::Rejected(_)), "{error}");
    assert_eq!(chat.unanswered().next().map(Message::text), Some("one"));
    in_time(chat.serve(&bot)).await.unwrap();
    assert_eq!(room.texts(), ["one", "two", "You said: two"]);
    assert_eq!(*asked.lock().unwrap(), ["one", "two"]);
    assert_eq!(chat.unanswered().map(Message::text).collect::<Vec<_>>(), ["one"]);
}

#[tokio::test]
async fn a_bot_is_not_asked_after_the_chat_has_ended() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    room.say("one");
    let hangs = |_: Message| std::future::pending::<Answer>();
    assert!(tokio::time::timeout(Duration::from_secs(1), chat.serve(&hangs)).await.is_err());
    room.end();
    while chat.end().is_none() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let never = |_: Message| -> std::future::Ready<Answer> { panic!("the chat has ended") };
    assert_eq!(in_time(chat.serve(&never)).await.unwrap(), End::ChatEnded);
    assert_eq!(chat.unanswered().map(Message::text).collect::<Vec<_>>(), ["one"]);
}
