//! A participant over real websockets.

#![cfg(test)]
#![cfg(feature = "tokio")]

mod failures;
mod join;
mod restarts;
mod serve;
mod support;

use std::time::Duration;

use connect_api::{ParticipantRole, ParticipantToken};
use connect_chat::{Attachment, AttachmentError, Chat, End, EventKind, JoinError};
use connect_core::Timestamp;
use connect_local::{Clock, Settings};

use crate::support::{Room, heard, next};

#[tokio::test]
async fn a_bot_hears_the_customer_and_answers_until_the_chat_ends() {
    let room = Room::new(Settings::new()).await;
    room.say("before");
    let mut chat = room.join().await;
    assert_eq!(heard(&mut chat).await, "before");
    for number in 0..20 {
        room.say(&number.to_string());
        assert_eq!(heard(&mut chat).await, number.to_string());
    }
    chat.send_message("answer").await.unwrap();
    loop {
        let event = next(&mut chat).await.unwrap();
        if event.text() == Some("answer") {
            assert_eq!(event.role(), Some(&ParticipantRole::CustomBot));
            break;
        }
    }
    assert_eq!(chat.end(), None);
    room.end();
    let mut last = None;
    while let Some(event) = next(&mut chat).await {
        last = Some(event.kind());
    }
    assert_eq!((last, chat.end()), (Some(EventKind::Ended), Some(End::ChatEnded)));
    assert_eq!(chat.send_message("late").await.unwrap_err().status().map(|status| status.as_u16()), Some(403));
}

#[tokio::test]
async fn a_websocket_that_the_service_closes_loses_and_doubles_nothing() {
    let clock = Clock::manual(Timestamp::new(1_735_689_600, 0));
    let room = Room::new(Settings::new().with_clock(clock.clone())).await;
    let mut chat = room.join().await;
    let mut expected = Vec::new();
    let mut told = Vec::new();
    for round in 0..10 {
        for number in 0..20 {
            let text = format!("{round}.{number}");
            room.say(&text);
            expected.push(text);
        }
        // Nothing is received for ten minutes, so the service closes the websocket.
        clock.advance(Duration::from_secs(11 * 60));
    }
    while told.len() < expected.len() {
        told.push(heard(&mut chat).await);
    }
    assert_eq!(told, expected);
    chat.leave().await.unwrap();
}

#[tokio::test]
async fn a_bot_that_is_too_late_or_has_the_wrong_token_is_told_so() {
    let room = Room::new(Settings::new()).await;
    let error = Chat::join(room.client(), ParticipantToken::from("guess")).await.unwrap_err();
    let JoinError::Connect(error) = error else { panic!("{error}") };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));

    room.end();
    let error = Chat::join(room.client(), room.bot.clone()).await.unwrap_err();
    assert!(error.to_string().contains("the chat has ended"), "{error}");
}

#[tokio::test]
async fn a_bot_that_leaves_is_out() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    loop {
        let event = next(&mut chat).await.unwrap();
        if (event.kind(), event.role()) == (EventKind::Joined, Some(&ParticipantRole::CustomBot)) {
            break;
        }
    }
    chat.leave().await.unwrap();
    let error = Chat::join(room.client(), room.bot.clone()).await.unwrap_err();
    assert!(error.to_string().contains("has left the chat"), "{error}");
}

#[tokio::test]
async fn a_file_goes_to_the_store_and_back() {
    let room = Room::new(Settings::new()).await;
    let mut chat = Chat::join(room.client(), room.customer_participant.clone()).await.unwrap();
    let bytes = (0..100_000_u32).map(|number| number.to_le_bytes()[0]).collect::<Vec<_>>();
    let id = chat.send_attachment(Attachment::new("a b.txt", "text/plain", bytes.clone())).await.unwrap();
    let event = loop {
        let event = next(&mut chat).await.unwrap();
        if event.kind() == EventKind::Attachment {
            break event;
        }
    };
    let attachment = &event.item().attachments.as_ref().unwrap()[0];
    assert_eq!(attachment.attachment_id.as_deref(), Some(id.as_str()));
    assert_eq!(attachment.attachment_name.as_deref(), Some("a b.txt"));
    assert_eq!(chat.read_attachment(&id).await.unwrap(), bytes);

    let bot = room.join().await;
    let error = bot.read_attachment(&id).await.unwrap_err();
    assert!(matches!(error, AttachmentError::Get(_)), "{error}");
    assert!(error.to_string().contains("no access to attachments"), "{error}");
    let error = chat.send_attachment(Attachment::new("empty.txt", "text/plain", "")).await.unwrap_err();
    assert!(error.to_string().contains("AttachmentSizeInBytes"), "{error}");
}

#[tokio::test]
async fn a_participant_acknowledges_messages_and_shows_that_it_types() {
    let room = Room::new(Settings::new()).await;
    let mut chat = room.join().await;
    room.say("hello");
    let message = loop {
        let event = next(&mut chat).await.unwrap();
        if event.is_of_customer() && event.text().is_some() {
            break event.id().unwrap().to_owned();
        }
    };
    chat.send_delivered(&message).await.unwrap();
    chat.send_read(&message).await.unwrap();
    chat.send_typing().await.unwrap();
    let mut kinds = Vec::new();
    while !kinds.contains(&EventKind::Typing) {
        kinds.push(next(&mut chat).await.unwrap().kind());
    }
    assert!(kinds.contains(&EventKind::Receipts), "{kinds:?}");
    let error = chat.send_read("another").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
}
