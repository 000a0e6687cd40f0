//! Chats, with clients of connect-api.

use std::time::Duration;

use connect_api::connect::{CreatePersistentContactAssociation, DescribeContact, TagContact, UntagContact};
use connect_api::participant::{CompleteAttachmentUpload, GetAttachment, StartAttachmentUpload};
use connect_api::{
    CreateParticipantConnectionError, DescribeInstance, DisconnectParticipant, GetTranscript, Host, ListInstances,
    RehydrationType, SendEvent, SendMessage, SendMessageError, StopContact, StopContactError,
};
use connect_core::{Client, ClientConfig, Timestamp};
use connect_hyper::HyperTransport;
use connect_local::{Clock, Local, Settings};

use crate::support::*;

#[tokio::test]
async fn a_bot_and_a_customer_chat_over_http() {
    let local = Local::start().await.unwrap();
    let signer = Host::connect(local.region()).sigv4(local.credentials());
    let connect = Client::with_config(ClientConfig::new(local.endpoint()).with_sigv4(signer), HyperTransport::new());
    let participant = Client::new(local.endpoint(), HyperTransport::new());

    let instances = connect.send(&ListInstances::default()).await.unwrap().instance_summary_list.unwrap();
    assert_eq!(instances[0].id.as_deref(), Some(Settings::INSTANCE_ID));
    let instance = DescribeInstance { instance_id: Settings::INSTANCE_ID.into() };
    assert!(connect.send(&instance).await.unwrap().instance.is_some());

    let started = connect.send(&chat_request()).await.unwrap();
    let contact_id = started.contact_id.unwrap();
    let connected = participant.send(&connection(started.participant_token.unwrap())).await.unwrap();
    let customer = connected.connection_credentials.unwrap().connection_token.unwrap();
    participant.send(&SendMessage::text("Hello! ü", customer.clone())).await.unwrap();

    let created = connect.send(&bot(&contact_id)).await.unwrap();
    let token = created.participant_credentials.unwrap().participant_token.unwrap();
    let connected = participant.send(&connection(token)).await.unwrap();
    let bot = connected.connection_credentials.unwrap().connection_token.unwrap();
    participant.send(&SendEvent::typing(bot.clone())).await.unwrap();
    participant.send(&SendMessage::text("How can I help?", bot.clone())).await.unwrap();
    participant.send(&DisconnectParticipant { client_token: None, connection_token: bot }).await.unwrap();

    let transcript = participant.send(&GetTranscript::new(customer.clone())).await.unwrap().transcript.unwrap();
    let contents: Vec<_> = transcript.iter().rev().filter_map(|item| item.content.as_deref()).collect();
    assert_eq!(contents, ["Hello! ü", "How can I help?"]);

    connect.send(&StopContact::new(&contact_id, Settings::INSTANCE_ID)).await.unwrap();
    let late = participant.send(&SendMessage::text("Still there?", customer)).await.unwrap_err();
    assert!(matches!(late.service(), Some(SendMessageError::AccessDeniedException(_))), "{late}");
    local.stop().await;
}

#[test]
fn an_error_of_the_engine_is_the_modeled_one_with_its_message() {
    let local = local();
    let (contact_id, _, customer) = start(&local);
    let missing = connect(&local).send(&StopContact::new("unknown", Settings::INSTANCE_ID)).unwrap_err();
    let Some(StopContactError::ContactNotFoundException(error)) = missing.service() else { panic!("{missing}") };
    assert!(error.message.as_deref().is_some_and(|message| !message.is_empty()));
    let denied = participant(&local).send(&connection(customer.expose().into())).unwrap_err();
    let Some(CreateParticipantConnectionError::AccessDeniedException(error)) = denied.service() else {
        panic!("{denied}")
    };
    assert!(error.message.starts_with("a connection token is not a participant token"), "{}", error.message);
    connect(&local).send(&StopContact::new(contact_id, Settings::INSTANCE_ID)).unwrap();
}

#[test]
fn a_token_of_another_place_is_denied() {
    let local = local();
    let (_, token, customer) = start(&local);
    for wrong in [token.expose(), "unknown", &customer.expose()[1..]] {
        let refused = participant(&local).send(&SendMessage::text("Hi", wrong.into())).unwrap_err();
        assert_eq!(refused.status().map(|status| status.as_u16()), Some(403));
    }
    let response =
        request(&local, "POST", "/participant/message", &[("content-type", "application/json")], "{\"Content\":\"a\"}");
    assert_eq!(failure(&response), ("400", "ValidationException"), "{response}");
}

#[test]
fn a_contact_is_tagged_and_continued_over_http() {
    let local = local();
    let ((first, ..), (second, ..)) = (start(&local), start(&local));
    let (client, instance_id) = (connect(&local), Settings::INSTANCE_ID.to_owned());
    let tags = ["a/b+c", "c"].map(|key| (key.to_owned(), "1".to_owned())).into();
    let (instance, contact) = (instance_id.clone(), second.clone());
    client.send(&TagContact { instance_id: instance, contact_id: contact, tags }).unwrap();
    let (instance, contact) = (instance_id.clone(), second.clone());
    let untag = UntagContact { instance_id: instance, contact_id: contact, tag_keys: vec!["a/b+c".to_owned()] };
    client.send(&untag).unwrap();
    client.send(&StopContact::new(&first, &instance_id)).unwrap();
    let kind = RehydrationType::EntirePastSession;
    let continued = CreatePersistentContactAssociation::new(&instance_id, &second, kind, &first);
    let output = client.send(&continued).unwrap();
    assert_eq!(output.continued_from_contact_id.as_ref(), Some(&first));
    let contact = client.send(&DescribeContact { instance_id, contact_id: second }).unwrap().contact.unwrap();
    assert_eq!(contact.tags.unwrap(), [("c".to_owned(), "1".to_owned())].into());
    assert_eq!(contact.previous_contact_id, Some(first));
}

#[test]
fn an_operation_that_is_not_there_says_so() {
    let local = local();
    let response = request(&local, "GET", "/users-summary/i-1?maxResults=5", &[], "");
    assert_eq!(failure(&response), ("404", "UnknownOperationException"));
    assert!(response.contains("`ListUsers` is not in connect-local: it has "), "{response}");
}

#[test]
fn a_file_is_uploaded_and_downloaded_by_the_urls_of_the_operations() {
    let local = local();
    let (_, _, customer) = start(&local);
    let client = participant(&local);
    let upload = StartAttachmentUpload::new("text/plain", 5, "Grüße \"1\".txt", customer.clone());
    let upload = client.send(&upload).unwrap();
    let id = upload.attachment_id.unwrap();
    let url = upload.upload_metadata.unwrap().url.unwrap();
    let path = url.strip_prefix(local.url()).unwrap();
    assert_eq!(failure(&request(&local, "PUT", path, &[], "other")).0, "200");
    assert_eq!(failure(&request(&local, "PUT", path, &[], "hello, you")), ("400", "ValidationException"));
    assert_eq!(failure(&request(&local, "POST", path, &[], "hello")), ("405", "MethodNotAllowedException"));
    assert_eq!(failure(&request(&local, "PUT", path, &[], "hello")).0, "200");
    client.send(&CompleteAttachmentUpload::new(vec![id.clone()], customer.clone())).unwrap();

    let url = client.send(&GetAttachment::new(&id, customer)).unwrap().url.unwrap();
    let path = url.strip_prefix(local.url()).unwrap();
    let file = request(&local, "GET", path, &[], "");
    assert!(file.ends_with("\r\n\r\nhello"), "{file}");
    assert_eq!(header(&file, "content-type"), "text/plain");
    assert_eq!(header(&file, "content-disposition"), "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%221%22.txt");
    let wrong = format!("/attachments/{id}?token=guess");
    assert_eq!(failure(&request(&local, "GET", &wrong, &[], "")), ("403", "AccessDeniedException"));
}

#[test]
fn the_moved_clock_ends_what_is_due() {
    let clock = Clock::manual(Timestamp::new(1_735_689_600, 0));
    let settings = Settings::new().with_clock(clock.clone());
    let local = Local::builder().with_settings(settings).start_blocking().unwrap();
    let (contact_id, _, customer) = start(&local);
    let token = connect(&local).send(&bot(&contact_id)).unwrap().participant_credentials.unwrap();
    clock.advance(Duration::from_secs(15));
    let late = participant(&local).send(&connection(token.participant_token.unwrap())).unwrap_err();
    assert_eq!(late.code(), Some("AccessDeniedException"));
    // The driver ends the chat, and nobody calls.
    let mut changes = local.engine().changes();
    changes.mark_unchanged();
    clock.advance(Duration::from_secs(25 * 60 * 60));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(changes.changed()).unwrap();
    assert!(local.engine().chat(&contact_id).unwrap().ended.is_some());
    let refused = participant(&local).send(&SendMessage::text("Hi", customer)).unwrap_err();
    assert_eq!(refused.code(), Some("AccessDeniedException"));
}
