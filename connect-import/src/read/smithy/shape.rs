//! Shapes: <https://smithy.io/2.0/spec/simple-types.html> and the pages after it.

use serde_json::Value;

use super::ast::name_of;
use super::closure::Entry;
use super::constraint::{constraints, timestamp_format};
use super::flat::{Flat, Part};
use super::member::{members, reference};
use super::{Context, docs};
use crate::error::Error;
use crate::model::{ErrorTraits, IntegerWidth, Kind, Retry, Shape};
use crate::read::node::Node;

/// Reads a shape.
pub(super) fn read(context: &Context<'_, '_>, entry: &Entry<'_>) -> Result<Shape, Error> {
    let shape = &entry.shape;
    let mut constraints = constraints(&shape.traits)?;
    constraints.unique |= shape.kind == "set";
    Ok(Shape {
        kind: kind(context, entry)?,
        constraints,
        sensitive: shape.has("sensitive"),
        default: match shape.get("default") {
            Some(node) => Some(node.value().to_value()),
            None if context.ast.is_first_version => zero(context, shape.id),
            None => None,
        },
        docs: docs::text(&shape.traits)?,
        deprecated: docs::deprecation(&shape.traits)?,
    })
}

fn kind(context: &Context<'_, '_>, entry: &Entry<'_>) -> Result<Kind, Error> {
    let shape = &entry.shape;
    let media_type = || shape.get("mediaType").map(|node| node.text().map(str::to_owned)).transpose();
    let part = |name: &str| {
        let part = entry.members.iter().find(|part| part.name == name);
        let part = part.ok_or_else(|| shape.node.error(format!("`{name}` is missing")))?;
        reference(context, part).map(Box::new)
    };
    let sparse = shape.has("sparse");
    Ok(match shape.kind {
        "boolean" => Kind::Boolean,
        "byte" => Kind::Integer(IntegerWidth::Byte),
        "short" => Kind::Integer(IntegerWidth::Short),
        "integer" => Kind::Integer(IntegerWidth::Integer),
        "long" => Kind::Integer(IntegerWidth::Long),
        "float" => Kind::Float,
        "double" => Kind::Double,
        "string" if shape.has("enum") => Kind::Enum(old_values(shape)?),
        "string" => Kind::String { media_type: media_type()? },
        "blob" => Kind::Blob {
            media_type: media_type()?,
            streaming: shape.has("streaming"),
            requires_length: shape.has("requiresLength"),
        },
        "timestamp" => Kind::Timestamp(timestamp_format(&shape.traits)?),
        "document" => Kind::Document,
        "enum" => Kind::Enum(values(entry)?),
        "intEnum" => Kind::IntEnum(numbers(entry)?),
        "list" | "set" => Kind::List { item: part("member")?, sparse },
        "map" => Kind::Map { key: part("key")?, value: part("value")?, sparse },
        "structure" => Kind::Structure { members: members(context, entry)?, error: error(context, shape)? },
        "union" => Kind::Union { members: members(context, entry)?, event_stream: shape.has("streaming") },
        other => return Err(shape.node.error(format!("a `{other}` is no type of data"))),
    })
}

/// Returns the values in the trait `enum` of a string.
fn old_values(shape: &Flat<'_>) -> Result<Vec<String>, Error> {
    let Some(list) = shape.get("enum") else { return Ok(Vec::new()) };
    let value = |entry: Node<'_>| {
        entry.only(&["value", "name", "documentation", "tags", "deprecated"])?;
        Ok(entry.get("value")?.text()?.to_owned())
    };
    list.items()?.map(value).collect()
}

fn values(entry: &Entry<'_>) -> Result<Vec<String>, Error> {
    let value = |part: &Part<'_>| {
        let value = part.get("enumValue").map_or(Ok(part.name), Node::text)?;
        Ok(value.to_owned())
    };
    entry.members.iter().map(value).collect()
}

fn numbers(entry: &Entry<'_>) -> Result<Vec<(String, i32)>, Error> {
    let number = |part: &Part<'_>| {
        let value = part.get("enumValue").ok_or_else(|| part.node.error("`smithy.api#enumValue` is missing"))?;
        Ok((part.name.to_owned(), value.number()?))
    };
    entry.members.iter().map(number).collect()
}

fn error(context: &Context<'_, '_>, shape: &Flat<'_>) -> Result<Option<ErrorTraits>, Error> {
    let Some(fault) = shape.get("error") else { return Ok(None) };
    let is_server_fault = match fault.text()? {
        "client" => false,
        "server" => true,
        _ => return Err(fault.error("must be `client` or `server`")),
    };
    let mut retry = None;
    if let Some(node) = shape.get("retryable") {
        node.only(&["throttling"])?;
        retry = Some(if node.flag("throttling")? { Retry::Throttling } else { Retry::Transient });
    }
    // A renamed error keeps its name on the wire.
    let name = name_of(shape.id);
    let mut code = Some(name.to_owned()).filter(|name| *name != context.closure.name(shape.id));
    if let Some(query) = shape.traits.get("aws.protocols#awsQueryError") {
        query.only(&["code", "httpResponseCode"])?;
        let text = query.get("code")?.text()?;
        if context.query_compatible && text != name {
            code = Some(text.to_owned());
        }
    }
    let status = shape.get("httpError").map(Node::number).transpose()?;
    Ok(Some(ErrorTraits { status, code, is_server_fault, retry }))
}

/// Returns the default that version 1 gives to members whose target is a number or boolean without
/// the trait `box`.
pub(super) fn zero(context: &Context<'_, '_>, target: &str) -> Option<Value> {
    let shape = &context.closure.entries.get(target)?.shape;
    if shape.has("box") {
        return None;
    }
    match shape.kind {
        "boolean" => Some(Value::from(false)),
        "byte" | "short" | "integer" | "long" | "float" | "double" => Some(Value::from(0)),
        _ => None,
    }
}
