//! Files in a chat.

use std::time::Duration;

use bytes::Bytes;
use connect_api::ConnectionToken;
use connect_api::participant::{CompleteAttachmentUpload, ContentDisposition, GetAttachment, StartAttachmentUpload};
use connect_local::{Engine, EngineError};

use crate::support::{CONFLICT, DENIED, INVALID, add_bot, ascending, engine, error, settings, start};

const BYTES: &[u8] = b"%PDF-1.7";

fn request(token: &ConnectionToken) -> StartAttachmentUpload {
    StartAttachmentUpload::new("application/pdf", 8, "bill.pdf", token.clone())
}

/// Starts an upload, and returns the file's ID and the token in the URL.
fn begin(engine: &Engine, token: &ConnectionToken) -> (String, String) {
    let started = engine.start_attachment_upload(request(token)).unwrap();
    let url = started.upload_metadata.unwrap().url.unwrap();
    (started.attachment_id.unwrap(), url.rsplit_once("token=").unwrap().1.to_owned())
}

fn complete(engine: &Engine, token: &ConnectionToken, id: &str) -> Result<(), EngineError> {
    engine.complete_attachment_upload(CompleteAttachmentUpload::new(vec![id.into()], token.clone()))
}

fn upload(engine: &Engine, token: &ConnectionToken) -> String {
    let (id, ticket) = begin(engine, token);
    engine.upload(&id, &ticket, Bytes::from_static(BYTES)).unwrap();
    complete(engine, token, &id).unwrap();
    id
}

#[test]
fn a_file_goes_up_and_comes_down_the_same() {
    let engine = engine();
    let chat = start(&engine);
    let id = upload(&engine, &chat.customer);
    let item = engine.get_transcript(&ascending(&chat.customer)).unwrap().transcript.unwrap().pop().unwrap();
    let attachment = item.attachments.unwrap().pop().unwrap();
    assert_eq!((attachment.attachment_id, attachment.attachment_name), (Some(id.clone()), Some("bill.pdf".into())));

    let get = GetAttachment {
        url_content_disposition: Some(ContentDisposition::Inline),
        ..GetAttachment::new(&id, chat.customer.clone())
    };
    let output = engine.get_attachment(get).unwrap();
    assert_eq!(output.attachment_size_in_bytes, 8);
    let ticket = output.url.unwrap().rsplit_once("token=").unwrap().1.to_owned();
    let file = engine.download(&id, &ticket).unwrap();
    assert_eq!((file.bytes.as_ref(), file.name.as_str(), file.is_inline), (BYTES, "bill.pdf", true));
    engine.clock().advance(Duration::from_secs(300));
    assert_eq!(error(engine.download(&id, &ticket)), DENIED);
}

#[test]
fn an_upload_has_the_size_that_was_announced_and_its_own_token() {
    let engine = engine();
    let chat = start(&engine);
    let (id, ticket) = begin(&engine, &chat.customer);
    assert_eq!(error(engine.upload(&id, &ticket, Bytes::from_static(b"short"))), INVALID);
    assert_eq!(error(engine.upload(&id, "guess", Bytes::from_static(BYTES))), DENIED);
    assert_eq!(error(complete(&engine, &chat.customer, &id)), INVALID);
    engine.clock().advance(Duration::from_secs(15 * 60));
    assert_eq!(error(engine.upload(&id, &ticket, Bytes::from_static(BYTES))), DENIED);
}

#[test]
fn an_upload_is_completed_once_by_the_one_who_started_it() {
    let engine = engine();
    let (chat, other) = (start(&engine), start(&engine));
    let (id, ticket) = begin(&engine, &chat.customer);
    engine.upload(&id, &ticket, Bytes::from_static(BYTES)).unwrap();
    assert_eq!(error(complete(&engine, &other.customer, &id)), INVALID);
    complete(&engine, &chat.customer, &id).unwrap();
    assert_eq!(error(complete(&engine, &chat.customer, &id)), CONFLICT);
    assert_eq!(error(engine.upload(&id, &ticket, Bytes::from_static(BYTES))), CONFLICT);
}

#[test]
fn a_file_has_a_supported_type_and_up_to_20_megabytes() {
    let engine = engine();
    let chat = start(&engine);
    let with = |content_type: &str, size: i64, name: &str| {
        engine.start_attachment_upload(StartAttachmentUpload::new(content_type, size, name, chat.customer.clone()))
    };
    with("image/png", 20 * 1024 * 1024, "A.PNG").unwrap();
    for (content_type, size, name) in [
        ("image/png", 20 * 1024 * 1024 + 1, "a.png"),
        ("image/png", 0, "a.png"),
        ("application/x-msdownload", 1, "a.png"),
        ("image/png", 1, "a.exe"),
        ("image/png", 1, "png"),
        ("image/png", 1, "../a.png"),
    ] {
        assert_eq!(error(with(content_type, size, name)), INVALID, "{content_type} {size} {name}");
    }
}

#[test]
fn files_are_for_people_of_the_same_chat() {
    let engine = engine();
    let (chat, other) = (start(&engine), start(&engine));
    let id = upload(&engine, &chat.customer);
    let bot = add_bot(&engine, &chat.id);
    assert_eq!(error(engine.get_attachment(GetAttachment::new(&id, bot))), DENIED);
    assert_eq!(error(engine.get_attachment(GetAttachment::new(&id, other.customer))), INVALID);
}

#[test]
fn a_chat_has_as_many_files_as_the_settings_allow() {
    let engine = Engine::open(settings().with_attachments_per_chat(2)).unwrap();
    let chat = start(&engine);
    upload(&engine, &chat.customer);
    upload(&engine, &chat.customer);
    let refused = engine.start_attachment_upload(request(&chat.customer));
    assert_eq!(error(refused), ("ServiceQuotaExceededException", 402));
}
