//! The state in a file: what is there after a restart, a crash, a full disk; and files to refuse.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use connect_api::connect::StartContactStreaming;
use connect_api::participant::{CompleteAttachmentUpload, GetAttachment, StartAttachmentUpload};
use connect_api::{
    ChatConnectionType, ChatStreamingConfiguration, ConnectionToken, CreateParticipant, DeleteInstance,
    ParticipantDetails, ParticipantDetailsToAdd, ParticipantRole, SendMessage, StartChatContact, TagResource,
};
use connect_core::Timestamp;
use connect_local::{Clock, Engine, Settings, Storage, StoreError};

/// Returns the path of a file that does not exist.
fn path(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.db"));
    for end in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(format!("{}{end}", path.display()));
    }
    path
}

fn settings(path: &PathBuf) -> Settings {
    Settings::new().with_storage(Storage::file(path))
}

fn start(engine: &Engine) -> (String, ConnectionToken) {
    let customer = ParticipantDetails { display_name: "Ana".into() };
    let request = StartChatContact {
        connection_types: Some(vec![ChatConnectionType::ConnectionCredentials]),
        client_token: Some("start".into()),
        ..StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer)
    };
    let started = engine.start_chat_contact(request).unwrap();
    (started.contact_id.unwrap(), started.connection_credentials.unwrap().connection_token.unwrap())
}

fn contents(engine: &Engine, contact_id: &str) -> Vec<String> {
    let items = engine.items(contact_id).unwrap();
    items.iter().filter_map(|item| item.content()).map(str::to_owned).collect()
}

#[test]
fn a_restart_keeps_the_state() {
    let path = path("restart");
    let engine = Engine::open(settings(&path)).unwrap();
    let (id, token) = start(&engine);
    engine.send_message(SendMessage::text("Hi", token.clone())).unwrap();
    let tags = [("a".to_owned(), "1".to_owned())].into();
    engine.tag_resource(TagResource { resource_arn: engine.default_instance().arn, tags }).unwrap();
    let streaming = StartContactStreaming {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: id.clone(),
        chat_streaming_configuration: ChatStreamingConfiguration {
            streaming_endpoint_arn: "arn:aws:sns:us-east-1:000000000000:chats".into(),
        },
        client_token: None,
    };
    let streaming = engine.start_contact_streaming(streaming).unwrap().streaming_id;
    engine.send_message(SendMessage::text("Ho", token.clone())).unwrap();
    engine.published(&streaming, engine.position(&id).unwrap()).unwrap();
    let view = |engine: &Engine| {
        let items: Vec<_> = engine.items(&id).unwrap().iter().map(|item| item.to_json()).collect();
        (engine.chats().unwrap(), engine.instances().unwrap(), engine.streamings().unwrap(), items)
    };
    let before = view(&engine);
    drop(engine);

    let engine = Engine::open(settings(&path)).unwrap();
    assert_eq!(view(&engine), before);
    assert_eq!(start(&engine), (id.clone(), token.clone()), "the first answer is repeated");
    engine.send_message(SendMessage::text("Again", token)).unwrap();
    assert_eq!(contents(&engine, &id), ["Hi", "Ho", "Again"]);
}

#[test]
fn a_restart_keeps_files() {
    let path = path("files");
    let engine = Engine::open(settings(&path)).unwrap();
    let (_, token) = start(&engine);
    let started = engine.start_attachment_upload(StartAttachmentUpload::new("text/plain", 3, "a.txt", token.clone()));
    let started = started.unwrap();
    let (file, url) = (started.attachment_id.unwrap(), started.upload_metadata.unwrap().url.unwrap());
    engine.upload(&file, url.rsplit_once("token=").unwrap().1, Bytes::from_static(b"abc")).unwrap();
    engine.complete_attachment_upload(CompleteAttachmentUpload::new(vec![file.clone()], token.clone())).unwrap();
    drop(engine);

    let engine = Engine::open(settings(&path)).unwrap();
    let url = engine.get_attachment(GetAttachment::new(&file, token)).unwrap().url.unwrap();
    let ticket = url.rsplit_once("token=").unwrap().1;
    assert_eq!(engine.download(&file, ticket).unwrap().bytes.as_ref(), b"abc");
    engine.delete_instance(DeleteInstance { instance_id: Settings::INSTANCE_ID.into(), client_token: None }).unwrap();
    assert!(engine.download(&file, ticket).is_err());
    drop(engine);
    assert_eq!(Engine::open(settings(&path)).unwrap().chats().unwrap(), []);
}

#[test]
fn a_deadline_that_passes_while_nothing_runs_takes_effect_at_its_time() {
    let path = path("deadline");
    let clock = Clock::manual(Timestamp::new(1_735_689_600, 0));
    let engine = Engine::open(settings(&path).with_clock(clock.clone())).unwrap();
    let (id, _) = start(&engine);
    let bot = CreateParticipant {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: id.clone(),
        client_token: None,
        participant_details: ParticipantDetailsToAdd {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Bot".into()),
            participant_capabilities: None,
        },
    };
    engine.create_participant(bot).unwrap();
    drop(engine);
    clock.advance(Duration::from_secs(3 * 24 * 60 * 60));
    let chat = Engine::open(settings(&path).with_clock(clock)).unwrap().chat(&id).unwrap();
    assert_eq!(chat.ended, Some(Timestamp::new(1_735_689_600 + 25 * 60 * 60, 0)));
    assert!(chat.participants[1].has_left);
}

#[test]
fn every_acknowledged_message_survives_a_kill() {
    const WRITER: &str = "CONNECT_LOCAL_WRITES_TO";
    if let Some(path) = std::env::var_os(WRITER) {
        // The process that is killed: it writes until then, and prints what was acknowledged.
        let engine = Engine::open(settings(&path.into())).unwrap();
        let (_, token) = start(&engine);
        for number in 0.. {
            engine.send_message(SendMessage::text(format!("{number}"), token.clone())).unwrap();
            let mut output = std::io::stdout().lock();
            writeln!(output, "sent {number}").and_then(|()| output.flush()).unwrap();
        }
    }
    let path = path("kill");
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "every_acknowledged_message_survives_a_kill", "--nocapture"])
        .env(WRITER, &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut sent: Vec<_> = lines.by_ref().filter(|line| line.starts_with("sent ")).take(100).collect();
    writer.kill().unwrap();
    writer.wait().unwrap();
    sent.extend(lines.filter(|line| line.starts_with("sent ")));

    let engine = Engine::open(settings(&path)).unwrap();
    let saved = contents(&engine, &start(&engine).0);
    assert!(saved.len() >= sent.len(), "{} of {} messages are there", saved.len(), sent.len());
    assert_eq!(saved, (0..saved.len()).map(|number| number.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_full_disk_is_an_error_and_nothing_is_acknowledged() {
    let path = path("full");
    let storage = Storage::File { path: path.clone(), max_bytes: Some(200_000) };
    let engine = Engine::open(Settings::new().with_storage(storage)).unwrap();
    let (id, token) = start(&engine);
    let mut subscription = engine.subscribe(&id, 0).unwrap();
    let large = |number: usize| SendMessage::text(format!("{number:0>10000}"), token.clone());
    let sent = (0..100).take_while(|number| engine.send_message(large(*number)).is_ok()).count();
    assert!((5..20).contains(&sent), "{sent}");
    let error = engine.send_message(large(sent)).err().unwrap();
    assert_eq!((error.code(), error.status()), ("InternalServerException", 500));
    assert_eq!(error.message(), "nothing was saved: the disk is full: free some space");
    assert_eq!(contents(&engine, &id).len(), sent);
    assert_eq!(std::iter::from_fn(|| subscription.try_next()).count(), sent + 1);
    drop((engine, subscription));

    let engine = Engine::open(settings(&path)).unwrap();
    assert_eq!(contents(&engine, &id).len(), sent);
    engine.send_message(large(sent)).unwrap();
}

#[test]
fn what_many_threads_send_to_a_full_disk_is_there_if_it_was_acknowledged() {
    let path = path("full-threads");
    let storage = Storage::File { path: path.clone(), max_bytes: Some(400_000) };
    let engine = Engine::open(Settings::new().with_storage(storage)).unwrap();
    let (id, token) = start(&engine);
    let senders = (0..16).map(|_| {
        let (engine, token) = (engine.clone(), token.clone());
        thread::spawn(move || {
            let sent = (0..10).map(|_| engine.send_message(SendMessage::text("x".repeat(5000), token.clone())));
            sent.filter_map(Result::ok).filter_map(|sent| sent.id).collect::<Vec<_>>()
        })
    });
    let senders: Vec<_> = senders.collect();
    let acknowledged: BTreeSet<_> = senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect();
    assert!((10..160).contains(&acknowledged.len()), "{}", acknowledged.len());
    let saved = |engine: &Engine| {
        let items = engine.items(&id).unwrap();
        items.iter().filter(|item| item.content().is_some()).map(|item| item.id().to_owned()).collect::<BTreeSet<_>>()
    };
    assert_eq!(saved(&engine), acknowledged);
    drop(engine);
    assert_eq!(saved(&Engine::open(settings(&path)).unwrap()), acknowledged);
}

#[test]
fn a_file_is_used_by_one_engine() {
    let path = path("shared");
    let engine = Engine::open(settings(&path)).unwrap();
    assert!(matches!(Engine::open(settings(&path)), Err(StoreError::InUse)));
    drop(engine);
    Engine::open(settings(&path)).unwrap();
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_is() {
    let path = path("text");
    let text = "This is not a database. ".repeat(100);
    fs::write(&path, &text).unwrap();
    assert!(matches!(Engine::open(settings(&path)), Err(StoreError::NotADatabase)));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    let path = path("foreign");
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE contact (id INTEGER); INSERT INTO contact VALUES (1)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    assert!(matches!(Engine::open(settings(&path)), Err(StoreError::ForeignDatabase)));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_of_a_newer_version_is_refused() {
    let path = path("newer");
    drop(Engine::open(settings(&path)).unwrap());
    let other = rusqlite::Connection::open(&path).unwrap();
    other.pragma_update(None, "user_version", 2).unwrap();
    drop(other);
    let error = Engine::open(settings(&path)).err().unwrap();
    assert!(matches!(error, StoreError::NewerVersion { found: 2, known: 1 }));
    let message = "the file has version 2 of the schema, and this program knows up to 1: use a newer program";
    assert_eq!(error.to_string(), message);
}

#[test]
fn a_damaged_record_is_refused() {
    let path = path("damaged");
    drop(Engine::open(settings(&path)).unwrap());
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute("UPDATE record SET body = x'7b'", []).unwrap();
    drop(other);
    assert!(matches!(Engine::open(settings(&path)), Err(StoreError::Damaged)));
}

#[test]
fn a_path_in_no_folder_is_refused() {
    let path = path("folder").join("missing.db");
    let error = Engine::open(settings(&path)).err().unwrap();
    assert_eq!(error.to_string(), "the database failed (CannotOpen): check the path and the disk");
}
