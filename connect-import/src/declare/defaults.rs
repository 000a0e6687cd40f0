//! Default values, and what structures need for theirs.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::separated;
use super::{Body, DefaultValue, Item, Operation, Structure, Type};
use crate::model::Value;

/// Returns the value of an absent member as Rust, if it can be written.
pub(super) fn default_value(ty: &Type, value: &Value) -> Option<DefaultValue> {
    let Type::Plain(name) = ty else {
        let is_empty = match (ty, value) {
            (Type::List(_), Value::Array(items)) => items.is_empty(),
            (Type::Map(..), Value::Object(members)) => members.is_empty(),
            _ => false,
        };
        return match (ty, value) {
            _ if is_empty => Some(DefaultValue::OfType),
            (Type::Shape(shape, _), Value::String(text)) => {
                Some(DefaultValue::Expression(format!("{shape}::from({text:?})")))
            }
            _ => None,
        };
    };
    match (*name, value) {
        ("bool", Value::Bool(false)) => Some(DefaultValue::OfType),
        ("bool", Value::Bool(true)) => Some(DefaultValue::Expression("true".to_owned())),
        ("String", Value::String(text)) if text.is_empty() => Some(DefaultValue::OfType),
        ("String", Value::String(text)) => Some(DefaultValue::Expression(format!("String::from({text:?})"))),
        ("i8" | "i16" | "i32" | "i64", Value::Number(number)) if number.as_i64() == Some(0) => {
            Some(DefaultValue::OfType)
        }
        (integer @ ("i8" | "i16" | "i32" | "i64"), Value::Number(number)) => {
            let whole = number.as_i64()?;
            let fits = match integer {
                "i8" => i8::try_from(whole).is_ok(),
                "i16" => i16::try_from(whole).is_ok(),
                "i32" => i32::try_from(whole).is_ok(),
                _ => true,
            };
            fits.then(|| DefaultValue::Expression(separated(&whole.to_string(), "_", 5)))
        }
        ("f32" | "f64", Value::Number(number)) => match number.as_f64() {
            Some(0.0) => Some(DefaultValue::OfType),
            Some(float) => {
                let text = format!("{float:?}");
                let (whole, rest) = text.split_once('.').map_or((text.as_str(), ""), |(whole, rest)| (whole, rest));
                let whole = separated(whole, "_", 5);
                Some(DefaultValue::Expression(if rest.is_empty() { whole } else { format!("{whole}.{rest}") }))
            }
            None => None,
        },
        _ => None,
    }
}

/// Makes structures lenient that are a required member of a lenient one, which needs their zero
/// value.
pub(super) fn spread_leniency(shapes: &mut BTreeMap<String, Item>) {
    let mut open: Vec<String> = shapes.keys().cloned().collect();
    while let Some(name) = open.pop() {
        let Some(Body::Structure(structure)) = shapes.get(&name).map(|item| &item.body) else { continue };
        if !structure.lenient {
            continue;
        }
        let mut needed = Vec::new();
        for field in structure.fields.iter().filter(|field| field.default.is_none()) {
            needed.extend(bare_shape(&field.ty).map(str::to_owned));
        }
        for name in needed {
            if let Some(Body::Structure(structure)) = shapes.get_mut(&name).map(|item| &mut item.body)
                && !structure.lenient
            {
                structure.lenient = true;
                open.push(name);
            }
        }
    }
}

/// Returns the shape of a type that is always there.
fn bare_shape(ty: &Type) -> Option<&str> {
    match ty {
        Type::Shape(_, shape) => Some(shape),
        Type::Secret(inner) | Type::Boxed(inner) => bare_shape(inner),
        _ => None,
    }
}

/// Marks the enums that are keys of maps, which need an order.
pub(super) fn order_keys(operations: &BTreeMap<String, Operation>, shapes: &mut BTreeMap<String, Item>) {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    let structures = shapes.values().filter_map(|item| match &item.body {
        Body::Structure(structure) | Body::Error(structure, _) | Body::Union(structure) | Body::Events(structure) => {
            Some(structure)
        }
        Body::Enum(_) => None,
    });
    for structure in structures.chain(operations.values().map(|operation| &operation.structure)) {
        for field in &structure.fields {
            field.ty.visit(&mut |ty| {
                if let Type::Map(key, _) = ty {
                    keys.extend(bare_shape(key).map(str::to_owned));
                }
            });
        }
    }
    for key in keys {
        if let Some(Body::Enum(values)) = shapes.get_mut(&key).map(|item| &mut item.body) {
            values.is_ordered = true;
        }
    }
}

/// Sets which structures have a default value in Rust: those whose members have one.
pub(super) fn find_defaults(operations: &mut BTreeMap<String, Operation>, shapes: &mut BTreeMap<String, Item>) {
    let mut defaults = BTreeSet::new();
    let mut found = true;
    while found {
        found = false;
        for (name, item) in shapes.iter_mut() {
            if let Body::Structure(structure) | Body::Error(structure, _) = &mut item.body
                && !structure.has_default
                && has_default(structure, &defaults)
            {
                structure.has_default = true;
                found = defaults.insert(name.clone());
            }
        }
    }
    for operation in operations.values_mut() {
        operation.structure.has_default = has_default(&operation.structure, &defaults);
    }
}

fn has_default(structure: &Structure, shapes: &BTreeSet<String>) -> bool {
    structure
        .fields
        .iter()
        .all(|field| type_has_default(&field.ty, shapes) && !matches!(field.default, Some(DefaultValue::Expression(_))))
}

fn type_has_default(ty: &Type, shapes: &BTreeSet<String>) -> bool {
    match ty {
        Type::Plain(name) => *name != "Timestamp",
        Type::Shape(_, shape) => shapes.contains(shape),
        Type::List(_) | Type::Map(..) | Type::Option(_) => true,
        Type::Pair(..) | Type::EventStream(_) => false,
        Type::Secret(inner) | Type::Boxed(inner) => type_has_default(inner, shapes),
    }
}
