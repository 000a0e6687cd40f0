//! The naming case, and what an operation takes over from its service or not.

use std::borrow::Cow;
use std::collections::BTreeMap;

use connect_core::http::Response;
use connect_core::shape::StringShape;
use connect_core::{
    Endpoint, Operation, RandomTokens, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_error,
    connect_operation, connect_service, connect_shape, string_shape,
};

use super::{Hub, answer, client, config};

#[connect_service(rename_all = "snake_case", errors(NoMembers))]
struct Names;

#[connect_error(status = 404)]
#[derive(Debug)]
struct NoMembers {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct NodeId(String);

impl StringShape for NodeId {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn from_text(text: Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}

string_shape!(NodeId);

#[connect_shape]
#[derive(Debug)]
enum Level {
    #[connect(value = 1)]
    Low,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

#[connect_shape(untagged)]
#[derive(Debug)]
enum Text {
    One(String),
    Several(Vec<Text>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Names)]
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    NewestFirst,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(service = Names)]
#[derive(Debug)]
struct Node<T> {
    node_value: Option<T>,
    child_nodes: Vec<Node<T>>,
}

#[connect_shape(service = Names)]
struct Step {
    next_step: Option<Box<Self>>,
}

#[connect_shape]
#[derive(Debug)]
struct Whole {
    #[connect(payload)]
    nodes: Vec<Node<Order>>,
    #[connect(header = "X-Order")]
    order: Option<Order>,
}

#[connect_operation(service = Names, method = "POST", uri = "/{node_order}", output = Whole)]
struct Add<'a> {
    node_order: Order,
    #[connect(query)]
    node_id: &'a NodeId,
    #[connect(query_map)]
    by_order: BTreeMap<Order, String>,
    #[connect(header = "X-At")]
    at: Option<Timestamp>,
    level_value: Level,
    text_value: Text,
    node: Node<Order>,
    step: Step,
}

#[test]
fn a_shape_without_names_of_its_own_needs_no_case() {
    let node = Node { node_value: Some(Order::NewestFirst), child_nodes: Vec::new() };
    let add = Add {
        node_order: Order::NewestFirst,
        node_id: &NodeId("a".into()),
        by_order: [(Order::NewestFirst, "b".to_owned())].into(),
        at: None,
        level_value: Level::Low,
        text_value: Text::Several(vec![Text::One("c".into())]),
        node,
        step: Step { next_step: None },
    };
    let endpoint = Endpoint::new("https://api.example").unwrap();
    let request = add.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(request.uri().to_string(), "https://api.example/newest_first?node_id=a&newest_first=b");
    assert_eq!(
        request.body(),
        r#"{"level_value":1,"text_value":["c"],"node":{"node_value":"newest_first","child_nodes":[]},"step":{}}"#
    );
    let response =
        Response::builder().header("X-Order", "newest_first").body(r#"[{"child_nodes":[]}]"#.into()).unwrap();
    let Whole { nodes, order } = Add::from_http_response(response).unwrap();
    assert_eq!((nodes.len(), order), (1, Some(Order::NewestFirst)));
}

#[connect_operation(service = Hub, method = "GET", uri = "/health", errors())]
struct Health {}

#[test]
fn an_operation_without_errors_has_also_none_of_its_service() {
    let error = client(config(), |_| answer(404, &[], "{}")).send(&Health {}).unwrap_err();
    let none: Option<connect_core::error::NoModeledErrors> = error.into_service();
    assert!(none.is_none());
}
