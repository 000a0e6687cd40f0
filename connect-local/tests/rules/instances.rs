//! Instances.

use std::time::Duration;

use connect_api::{
    CreateInstance, DeleteInstance, DescribeInstance, DirectoryType, InstanceStatus, ListInstances, StartChatContact,
};
use connect_local::{Engine, Settings};

use crate::support::{BAD_REQUEST, NOT_FOUND, chat_request, engine, error, settings, start};

fn create(alias: &str) -> CreateInstance {
    CreateInstance { instance_alias: Some(alias.into()), ..CreateInstance::new(DirectoryType::ConnectManaged) }
}

fn describe(id: &str) -> DescribeInstance {
    DescribeInstance { instance_id: id.into() }
}

#[test]
fn the_first_instance_is_active() {
    let engine = engine();
    let instance = engine.describe_instance(&describe(Settings::INSTANCE_ID)).unwrap().instance.unwrap();
    assert_eq!(instance.instance_status, Some(InstanceStatus::Active));
    assert_eq!(instance.arn, Some(engine.default_instance().arn));
    assert_eq!(error(engine.describe_instance(&describe("unknown"))), NOT_FOUND);
}

#[test]
fn an_instance_is_active_after_its_creation() {
    let engine = Engine::open(settings().with_instance_creation(Duration::from_secs(60))).unwrap();
    let id = engine.create_instance(create("second")).unwrap().id.unwrap();
    let status = || engine.describe_instance(&describe(&id)).unwrap().instance.unwrap().instance_status;
    assert_eq!(status(), Some(InstanceStatus::CreationInProgress));
    let chat = StartChatContact { instance_id: id.clone(), contact_flow_id: id.clone(), ..chat_request() };
    assert_eq!(error(engine.start_chat_contact(chat.clone())), BAD_REQUEST);
    engine.clock().advance(Duration::from_secs(60));
    assert_eq!(status(), Some(InstanceStatus::Active));
    engine.start_chat_contact(chat).unwrap();
}

#[test]
fn an_alias_is_a_name_that_is_free() {
    let engine = engine();
    engine.create_instance(create("second")).unwrap();
    for alias in ["", "a b", "-a", "d-1", "second", "SECOND"] {
        assert_eq!(error(engine.create_instance(create(alias))), BAD_REQUEST, "{alias}");
    }
    assert_eq!(error(engine.create_instance(CreateInstance::new(DirectoryType::Saml))), BAD_REQUEST);
    assert_eq!(error(engine.create_instance(CreateInstance::new(DirectoryType::ExistingDirectory))), BAD_REQUEST);
}

#[test]
fn instances_are_listed_in_pages_each_once() {
    let engine = engine();
    for number in 0..6 {
        engine.create_instance(create(&format!("instance-{number}"))).unwrap();
    }
    let (mut ids, mut next_token, mut pages) = (Vec::new(), None, 0);
    loop {
        let page = engine.list_instances(&ListInstances { next_token, max_results: Some(3) }).unwrap();
        ids.extend(page.instance_summary_list.unwrap().into_iter().map(|instance| instance.id.unwrap()));
        pages += 1;
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!((ids.len(), pages), (7, 3));
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 7);
    for (token, size) in [(Some("guess".to_owned()), None), (None, Some(0)), (None, Some(11))] {
        let request = ListInstances { next_token: token, max_results: size };
        assert_eq!(error(engine.list_instances(&request)), BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_deleted_instance_takes_its_chats_along() {
    let engine = engine();
    let chat = start(&engine);
    let mut subscription = engine.subscribe(&chat.id, 1).unwrap();
    let delete = DeleteInstance { instance_id: Settings::INSTANCE_ID.into(), client_token: Some("t".into()) };
    engine.delete_instance(delete.clone()).unwrap();
    engine.delete_instance(delete).unwrap();
    assert_eq!(engine.chats().unwrap(), []);
    assert!(subscription.next().await.is_none());
    let again = DeleteInstance { instance_id: Settings::INSTANCE_ID.into(), client_token: None };
    assert_eq!(error(engine.delete_instance(again)), NOT_FOUND);
}
