//! Tags.

use std::collections::BTreeMap;

use connect_api::connect::{DescribeContact, TagContact, UntagContact};
use connect_api::{ListTagsForResource, TagResource, UntagResource};
use connect_local::Settings;

use crate::support::{BAD_PARAMETER, NOT_FOUND, engine, error, start};

fn tags(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn tags_of_instances_and_chats_are_set_and_removed() {
    let engine = engine();
    let chat = start(&engine);
    let instance = engine.default_instance().arn;
    for arn in [format!("{instance}/contact/{}", chat.id), instance] {
        let tag = |pairs| TagResource { resource_arn: arn.clone(), tags: tags(pairs) };
        engine.tag_resource(tag(&[("a", "1"), ("b", "2")])).unwrap();
        engine.tag_resource(tag(&[("b", "3")])).unwrap();
        let untag = UntagResource { resource_arn: arn.clone(), tag_keys: vec!["a".into(), "unknown".into()] };
        engine.untag_resource(untag).unwrap();
        let list = ListTagsForResource { resource_arn: arn.clone() };
        assert_eq!(engine.list_tags_for_resource(&list).unwrap().tags, Some(tags(&[("b", "3")])));
    }
}

#[test]
fn an_unknown_resource_has_no_tags() {
    let engine = engine();
    let resource_arn = format!("{}/contact/unknown", engine.default_instance().arn);
    assert_eq!(error(engine.list_tags_for_resource(&ListTagsForResource { resource_arn })), NOT_FOUND);
}

#[test]
fn a_resource_has_at_most_50_valid_tags() {
    let engine = engine();
    let tag = |tags: BTreeMap<String, String>| TagResource { resource_arn: engine.default_instance().arn, tags };
    let many = |count: usize| (0..count).map(|number| (format!("k{number}"), String::new())).collect();
    engine.tag_resource(tag(many(50))).unwrap();
    assert_eq!(error(engine.tag_resource(tag(many(51)))), BAD_PARAMETER);
    for (key, value) in [("aws:a", "1"), ("", "1"), ("k1", &"x".repeat(257) as &str), (&"x".repeat(129), "")] {
        assert_eq!(error(engine.tag_resource(tag(tags(&[(key, value)])))), BAD_PARAMETER);
    }
}

#[test]
fn a_contact_is_tagged_with_up_to_6_tags_at_a_time() {
    let engine = engine();
    let chat = start(&engine);
    let (instance_id, contact_id) = (Settings::INSTANCE_ID.to_owned(), chat.id.clone());
    let tag = |tags: BTreeMap<String, String>| TagContact {
        instance_id: instance_id.clone(),
        contact_id: contact_id.clone(),
        tags,
    };
    engine.tag_contact(tag(tags(&[("a", "1"), ("b", "2")]))).unwrap();
    let many = (0..7).map(|number| (format!("k{number}"), String::new())).collect();
    assert_eq!(error(engine.tag_contact(tag(many))), BAD_PARAMETER);
    assert_eq!(error(engine.tag_contact(tag(BTreeMap::new()))), BAD_PARAMETER);
    let untag =
        UntagContact { instance_id: instance_id.clone(), contact_id: contact_id.clone(), tag_keys: vec!["a".into()] };
    engine.untag_contact(untag).unwrap();
    let describe = DescribeContact { instance_id: instance_id.clone(), contact_id: contact_id.clone() };
    assert_eq!(engine.describe_contact(&describe).unwrap().contact.unwrap().tags, Some(tags(&[("b", "2")])));
}
