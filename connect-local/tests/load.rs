//! 1,000 chats with ten messages each, which are all sent twice, from many threads at once.

#![cfg(test)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::thread;

use connect_api::{ChatConnectionType, ParticipantDetails, SendMessage, StartChatContact, StopContact};
use connect_local::{Engine, Settings, Storage};

const CHATS: usize = 1000;
const MESSAGES: usize = 10;
const THREADS: usize = 50;

/// Starts a chat, and sends its messages. Returns the ID of the chat.
fn converse(engine: &Engine, number: usize) -> String {
    let customer = ParticipantDetails { display_name: format!("Customer {number}") };
    let request = StartChatContact {
        connection_types: Some(vec![ChatConnectionType::ConnectionCredentials]),
        ..StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer)
    };
    let started = engine.start_chat_contact(request).unwrap();
    let token = started.connection_credentials.unwrap().connection_token.unwrap();
    for message in 0..MESSAGES {
        let mut request = SendMessage::text(format!("{number}/{message}"), token.clone());
        request.client_token = Some(format!("{message}"));
        // A client that got no answer repeats its request.
        let sent = engine.send_message(request.clone()).unwrap();
        assert_eq!(engine.send_message(request).unwrap().id, sent.id);
    }
    started.contact_id.unwrap()
}

fn run(engine: &Engine) -> Vec<(usize, String)> {
    let workers = (0..THREADS).map(|worker| {
        let engine = engine.clone();
        thread::spawn(move || {
            let numbers = (worker..CHATS).step_by(THREADS);
            numbers.map(|number| (number, converse(&engine, number))).collect::<Vec<_>>()
        })
    });
    let workers: Vec<_> = workers.collect();
    workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
}

/// Checks that each chat has its own messages, all of them, once and in order.
fn check(engine: &Engine, chats: &[(usize, String)]) {
    let mut ids = BTreeSet::new();
    for (number, contact_id) in chats {
        let items = engine.items(contact_id).unwrap();
        let contents: Vec<_> = items.iter().filter_map(|item| item.content()).collect();
        assert_eq!(contents, (0..MESSAGES).map(|message| format!("{number}/{message}")).collect::<Vec<_>>());
        ids.extend(items.iter().map(|item| item.id().to_owned()));
    }
    // The customer's joining is an item too.
    let count = CHATS * (MESSAGES + 1);
    assert_eq!(ids.len(), count);
    assert_eq!(engine.chats().unwrap().iter().map(|chat| chat.items).sum::<usize>(), count);
}

#[test]
fn in_memory_no_message_is_lost_or_doubled() {
    let engine = Engine::open(Settings::new()).unwrap();
    let chats = run(&engine);
    check(&engine, &chats);
}

#[test]
fn in_a_file_no_message_is_lost_or_doubled() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("load.db");
    let _ = std::fs::remove_file(&path);
    let settings = || Settings::new().with_storage(Storage::file(&path));
    let engine = Engine::open(settings()).unwrap();
    let chats = run(&engine);
    check(&engine, &chats);
    drop(engine);
    check(&Engine::open(settings()).unwrap(), &chats);
}

#[tokio::test]
async fn subscribers_get_all_that_many_threads_send_in_the_order_of_the_transcript() {
    let engine = Engine::open(Settings::new()).unwrap();
    let customer = ParticipantDetails { display_name: "Ana".into() };
    let request = StartChatContact {
        connection_types: Some(vec![ChatConnectionType::ConnectionCredentials]),
        ..StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer)
    };
    let started = engine.start_chat_contact(request).unwrap();
    let (id, token) = (started.contact_id.unwrap(), started.connection_credentials.unwrap().connection_token.unwrap());
    let subscribers = (0..5).map(|_| {
        let mut subscription = engine.subscribe(&id, 0).unwrap();
        tokio::spawn(async move {
            let mut ids = Vec::new();
            while let Some(item) = subscription.next().await {
                ids.push(item.id().to_owned());
            }
            ids
        })
    });
    let subscribers: Vec<_> = subscribers.collect();
    let senders = (0..8).map(|_| {
        let (engine, token) = (engine.clone(), token.clone());
        thread::spawn(move || {
            for _ in 0..200 {
                engine.send_message(SendMessage::text("Hi", token.clone())).unwrap();
            }
        })
    });
    let senders: Vec<_> = senders.collect();
    let stopping = thread::spawn({
        let (engine, id) = (engine.clone(), id.clone());
        move || {
            for sender in senders {
                sender.join().unwrap();
            }
            engine.stop_contact(StopContact::new(id, Settings::INSTANCE_ID)).unwrap();
        }
    });
    let mut received = Vec::new();
    for subscriber in subscribers {
        received.push(subscriber.await.unwrap());
    }
    stopping.join().unwrap();
    let transcript: Vec<_> = engine.items(&id).unwrap().iter().map(|item| item.id().to_owned()).collect();
    // The customer joined, sent, left, and the chat ended.
    assert_eq!(transcript.len(), 1 + 8 * 200 + 2);
    assert!(received.iter().all(|ids| *ids == transcript));
}
