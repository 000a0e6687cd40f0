//! Reports on a service: what was left out, and what the docs say instead of the declarations.

use connect_import::Model;
use connect_import::declare::{Body, Declarations, Field};
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
        if let Body::Structure(structure) | Body::Error(structure, _) | Body::Union(structure) = &item.body {
            facts.extend(of_fields(&structure.fields));
        }
    }
    json!({
        "service": name,
        "operations": declarations.operations.len(),
        "shapes": declarations.shapes.len(),
        "left_out": declarations.left_out,
        "facts": facts,
    })
}

fn of_fields(fields: &[Field]) -> impl Iterator<Item = &str> {
    fields.iter().flat_map(|field| &field.docs.facts).map(String::as_str)
}
