//! Reports on a service: what was left out, and what the docs say instead of the declarations.

use std::collections::BTreeMap;

use connect_import::Model;
use connect_import::declare::{Body, Declarations, Field};
use connect_import::model::Shape;
use serde_json::{Value, json};

/// Returns the report as one JSON object. `facts` has a text for each place.
pub(crate) fn line(name: &str, model: &Model, declarations: &Declarations) -> Value {
    let mut facts: Vec<&str> = model.service.remarks.iter().map(String::as_str).collect();
    for operation in declarations.operations.values() {
        facts.extend(operation.docs.facts.iter().map(String::as_str));
        facts.extend(of_fields(&operation.structure.fields));
    }
    for item in declarations.shapes.values() {
        facts.extend(item.docs.facts.iter().map(String::as_str));
        if let Body::Structure(structure)
        | Body::Error(structure, _)
        | Body::Union(structure)
        | Body::Events(structure) = &item.body
        {
            facts.extend(of_fields(&structure.fields));
        }
    }
    json!({
        "service": name,
        "operations": declarations.operations.len(),
        "shapes": declarations.shapes.len(),
        "left_out": declarations.left_out,
        "left_out_members": left_out_members(model, declarations),
        "facts": facts,
    })
}

/// Returns the members of inputs that are not declared, for each operation that has one.
fn left_out_members<'m>(model: &'m Model, declarations: &Declarations) -> BTreeMap<&'m str, Vec<&'m str>> {
    let mut left_out: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, operation) in &model.operations {
        let Some(declared) = declarations.operations.get(name) else { continue };
        let input = operation.input.as_ref().and_then(|input| model.shapes.get(input));
        for member in input.into_iter().flat_map(Shape::members) {
            if !declared.structure.fields.iter().any(|field| field.member == member.name) {
                left_out.entry(name).or_default().push(&member.name);
            }
        }
    }
    left_out
}

fn of_fields(fields: &[Field]) -> impl Iterator<Item = &str> {
    fields.iter().flat_map(|field| &field.docs.facts).map(String::as_str)
}
