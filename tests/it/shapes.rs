//! Structures and open enums, encoded and decoded.

use std::collections::{BTreeMap, HashSet};

use connect_core::{UnknownValue, connect_operation, connect_shape, json};

use crate::support::{ParticipantRole, answered, ok, sent_body};

/// An operation that sends a tree and receives one.
#[connect_operation(method = "POST", uri = "/tree", output = Node)]
struct PlantTree {
    root: Node,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Node {
    name: String,
    left: Option<Box<Node>>,
    children: Option<Vec<Node>>,
    named: Option<BTreeMap<String, Node>>,
}

fn leaf(name: &str) -> Node {
    Node { name: name.to_owned(), left: None, children: None, named: None }
}

#[test]
fn a_recursive_shape_round_trips() {
    let root = Node {
        left: Some(Box::new(Node { left: Some(Box::new(leaf("deep"))), ..leaf("left") })),
        children: Some(vec![leaf("first"), leaf("second")]),
        named: Some(BTreeMap::from([("key".to_owned(), leaf("third"))])),
        ..leaf("root")
    };
    let body = sent_body(&PlantTree { root: root.clone() });
    let json = body.strip_prefix(r#"{"Root":"#).and_then(|rest| rest.strip_suffix('}')).unwrap();
    assert_eq!(
        json,
        r#"{"Name":"root","Left":{"Name":"left","Left":{"Name":"deep"}},"Children":[{"Name":"first"},{"Name":"second"}],"Named":{"key":{"Name":"third"}}}"#
    );
    assert_eq!(answered(&PlantTree { root: leaf("x") }, &ok(json.to_owned())).unwrap(), root);
}

#[test]
fn nesting_too_deep_is_an_error_and_does_not_overflow_the_stack() {
    let body = r#"{"Name":"x","Left":"#.repeat(100_000);
    let error = answered(&PlantTree { root: leaf("x") }, &ok(body)).unwrap_err();
    assert!(error.to_string().contains("nested more than 127 levels deep"), "{error}");
}

#[test]
fn members_of_a_response_may_come_in_any_order() {
    let answer = ok(r#"{"Children":[],"Named":{},"Left":null,"Name":"x"}"#);
    let expected = Node { children: Some(vec![]), named: Some(BTreeMap::new()), ..leaf("x") };
    assert_eq!(answered(&PlantTree { root: leaf("x") }, &answer).unwrap(), expected);
}

#[test]
fn the_last_of_repeated_members_wins() {
    let answer = ok(r#"{"Name":"first","Name":"second"}"#);
    assert_eq!(answered(&PlantTree { root: leaf("x") }, &answer).unwrap(), leaf("second"));
}

#[test]
fn wire_names_follow_the_declaration() {
    #[connect_shape(rename_all = "camelCase")]
    struct Renamed {
        first_name: String,
        #[connect(rename = "SURNAME")]
        last_name: String,
        r#type: u8,
    }

    let shape = Renamed { first_name: "a".into(), last_name: "b".into(), r#type: 1 };
    assert_eq!(json::to_string(&shape), r#"{"firstName":"a","SURNAME":"b","type":1}"#);
    let read: Renamed = json::from_slice(br#"{"type":2,"SURNAME":"d","firstName":"c"}"#).unwrap();
    assert_eq!((&*read.first_name, &*read.last_name, read.r#type), ("c", "d", 2));
}

#[test]
fn a_shape_without_members_encodes_as_an_empty_object() {
    #[connect_shape]
    #[derive(Debug, PartialEq)]
    struct Empty {}

    assert_eq!(json::to_string(&Empty {}), "{}");
    assert_eq!(json::from_slice::<Empty>(br#"{"Unknown":[1]}"#).unwrap(), Empty {});
}

#[test]
fn a_known_enum_value_decodes_to_its_variant() {
    let role: ParticipantRole = json::from_slice(br#""CUSTOM_BOT""#).unwrap();
    assert_eq!(role, ParticipantRole::CustomBot);
    assert_eq!(role.as_str(), "CUSTOM_BOT");
    assert_eq!(json::to_string(&role), r#""CUSTOM_BOT""#);
}

#[test]
fn an_unknown_enum_value_round_trips() {
    let role: ParticipantRole = json::from_slice(br#""SUPER \"VISOR\"""#).unwrap();
    assert!(matches!(&role, ParticipantRole::Unknown(value) if value.as_str() == "SUPER \"VISOR\""));
    assert_eq!(role.as_str(), "SUPER \"VISOR\"");
    assert_eq!(json::to_string(&role), r#""SUPER \"VISOR\"""#);
}

#[test]
fn a_known_enum_value_is_never_an_unknown_variant() {
    // A known value made from a string is always the known variant.
    for made in [ParticipantRole::from("AGENT"), ParticipantRole::from("AGENT".to_owned())] {
        assert_eq!(made, ParticipantRole::Agent);
        assert!(!matches!(made, ParticipantRole::Unknown(_)));
    }
    assert_eq!(ParticipantRole::from("agent"), ParticipantRole::from("agent"));
    assert_ne!(ParticipantRole::from("agent"), ParticipantRole::Agent);
    let roles = ["AGENT", "NEW", "AGENT", "NEW", "CUSTOM_BOT"].map(ParticipantRole::from);
    assert_eq!(HashSet::from(roles).len(), 3);
}

#[test]
fn variants_without_rename_all_are_spelled_as_in_rust() {
    #[connect_shape]
    #[derive(Debug, PartialEq)]
    enum Kind {
        PlainText,
        #[connect(rename = "text/html")]
        Html,
        #[connect(unknown)]
        Other(UnknownValue),
    }

    assert_eq!(Kind::PlainText.as_str(), "PlainText");
    assert_eq!(Kind::from("text/html"), Kind::Html);
    assert_eq!(Kind::from("Html").as_str(), "Html");
    assert!(matches!(Kind::from("Html"), Kind::Other(_)));
}

#[test]
fn an_enum_may_be_a_map_key() {
    #[connect_shape]
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    enum Side {
        Left,
        Right,
        #[connect(unknown)]
        Other(UnknownValue),
    }

    let map: BTreeMap<Side, u8> = json::from_slice(br#"{"Right":1,"Up":2,"Left":3}"#).unwrap();
    let expected = BTreeMap::from([(Side::Left, 3), (Side::Right, 1), (Side::from("Up"), 2)]);
    assert_eq!(map, expected);
    assert_eq!(json::to_string(&map), r#"{"Left":3,"Right":1,"Up":2}"#);
}

#[test]
fn an_enum_decodes_from_strings_only() {
    let error = json::from_slice::<ParticipantRole>(b"1").unwrap_err();
    assert_eq!(error.to_string(), "expected a string, found a number (byte 0)");
}
