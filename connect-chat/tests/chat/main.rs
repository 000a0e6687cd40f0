//! A participant over real websockets.

#![cfg(test)]
#![cfg(feature = "tokio")]

use std::time::Duration;

use connect_api::{
    ChatItemType, ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection,
    DisconnectParticipant, GetTranscript, ParticipantDetails, ParticipantRole, ParticipantToken, SendMessage, SortKey,
    StartChatContact,
};
use connect_chat::{Answer, Attachment, AttachmentError, Chat, ChatEvent, End, EventKind, JoinError, Message};
use connect_core::{Client, Timestamp};
use connect_hyper::HyperTransport;
use connect_local::{Clock, Engine, Local, Settings};

/// A chat of a customer, and the token of a bot that can join it.
struct Room {
    local: Local,
    customer: ConnectionToken,
    customer_participant: ParticipantToken,
    bot: ParticipantToken,
}

fn connect(engine: &Engine, token: ParticipantToken) -> ConnectionToken {
    let connected = engine.create_participant_connection(CreateParticipantConnection {
        r#type: Some(vec![ConnectionType::ConnectionCredentials]),
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token)
    });
    connected.unwrap().connection_credentials.unwrap().connection_token.unwrap()
}

impl Room {
    async fn new(settings: Settings) -> Self {
        let local = Local::builder().with_settings(settings).without_signatures().start().await.unwrap();
        let engine = local.engine();
        let customer = ParticipantDetails { display_name: "Ana".into() };
        let started = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer);
        let started = engine.start_chat_contact(started).unwrap();
        let customer_participant = started.participant_token.unwrap();
        let customer = connect(engine, customer_participant.clone());
        let created = engine.create_participant(CreateParticipant::custom_bot(
            Settings::INSTANCE_ID,
            started.contact_id.unwrap(),
            "Bot",
        ));
        let bot = created.unwrap().participant_credentials.unwrap().participant_token.unwrap();
        Self { local, customer, customer_participant, bot }
    }

    fn client(&self) -> Client {
        Client::new(self.local.endpoint(), HyperTransport::new())
    }

    async fn join(&self) -> Chat {
        Chat::join(self.client(), self.bot.clone()).await.unwrap()
    }

    fn say(&self, text: &str) {
        self.local.engine().send_message(SendMessage::text(text, self.customer.clone())).unwrap();
    }

    /// Returns all texts of the chat, in their order.
    fn texts(&self) -> Vec<String> {
        let request = GetTranscript {
            max_results: Some(100),
            sort_order: Some(SortKey::Ascending),
            ..GetTranscript::new(self.customer.clone())
        };
        let items = self.local.engine().get_transcript(&request).unwrap().transcript.unwrap();
        items
            .into_iter()
            .filter(|item| item.r#type == Some(ChatItemType::Message))
            .filter_map(|item| item.content)
            .collect()
    }

    fn end(&self) {
        let request = DisconnectParticipant { client_token: None, connection_token: self.customer.clone() };
        self.local.engine().disconnect_participant(request).unwrap();
    }
}

/// Waits for the next event. A test that fails ends, too.
async fn next(chat: &mut Chat) -> Option<ChatEvent> {
    tokio::time::timeout(Duration::from_secs(60), chat.next()).await.expect("nothing comes")
}

/// Waits for the next message of the customer.
async fn heard(chat: &mut Chat) -> String {
    loop {
        let event = next(chat).await.expect("the chat is over");
        if let (Some(text), true) = (event.text(), event.is_of_customer()) {
            return text.to_owned();
        }
    }
}

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

/// Ends a test that fails, too.
async fn in_time<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future).await.expect("nothing comes")
}

fn echo(message: &Message) -> String {
    format!("You said: {}", message.text())
}

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
    assert_eq!(room.texts()[3..], ["three", "You said: three"]);
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
