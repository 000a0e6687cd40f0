//! Tests of the reader against models of invented services.

mod errors;
mod mutations;
mod operations;
mod service;
mod shapes;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Error;
use crate::model::{Kind, Member, Model, Shape};
use crate::read::json::Json;
use crate::read::node::Node;

/// A model of version 2 in restJson1.
const SEED_BANK: &str = include_str!("../../../tests/models/seed_bank.json");
/// A model of version 1 in awsJson 1.1.
const LIGHT_HOUSE: &str = include_str!("../../../tests/models/light_house.json");

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn read(model: &Value) -> Result<Model, Error> {
    read_service(model, None)
}

fn read_service(model: &Value, service: Option<&str>) -> Result<Model, Error> {
    super::read(&Node::root(&Json::deserialize(model).unwrap()), service)
}

/// Reads a text as a file is read, with the order of its objects.
fn read_text(text: &str) -> Model {
    let json = serde_json::from_str(text).unwrap();
    super::read(&Node::root(&json), None).unwrap()
}

fn seed_bank() -> Model {
    read_text(SEED_BANK)
}

fn light_house() -> Model {
    read_text(LIGHT_HOUSE)
}

/// Returns the text of the error that a model ends with.
fn refusal(model: &Value) -> String {
    read(model).unwrap_err().to_string()
}

/// Returns a small model with these shapes in the namespace `n`, which its operation `Act` reaches
/// by its input `In`, and with version 2.
fn model_with(shapes: &Value) -> Value {
    let mut model = json!({"smithy": "2.0", "shapes": {
        "n#Svc": {
            "type": "service",
            "version": "1",
            "operations": [{"target": "n#Act"}],
            "traits": {"aws.protocols#restJson1": {}}
        },
        "n#Act": {
            "type": "operation",
            "input": {"target": "n#In"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}
        },
        "n#In": {"type": "structure", "members": {}}
    }});
    for (id, shape) in shapes.as_object().unwrap() {
        model["shapes"][id.as_str()] = shape.clone();
    }
    model
}

fn members<'m>(model: &'m Model, name: &str) -> &'m [Member] {
    match &model.shapes[name].kind {
        Kind::Structure { members, .. } | Kind::Union { members, .. } => members,
        other => panic!("{name} is {other:?}"),
    }
}

fn member<'m>(model: &'m Model, name: &str, member: &str) -> &'m Member {
    members(model, name).iter().find(|given| given.name == member).unwrap()
}

fn names(members: &[Member]) -> Vec<&str> {
    members.iter().map(|member| member.name.as_str()).collect()
}

fn shape<'m>(model: &'m Model, name: &str) -> &'m Shape {
    &model.shapes[name]
}
