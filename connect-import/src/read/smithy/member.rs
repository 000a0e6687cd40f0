//! Members, and their places in an HTTP message: <https://smithy.io/2.0/spec/http-bindings.html>.

use serde_json::Value;

use super::Context;
use super::closure::{Entry, Uses};
use super::constraint::{constraints, timestamp_format};
use super::flat::Part;
use super::shape::zero;
use super::{docs, known};
use crate::error::Error;
use crate::model::{Location, Member, Reference};

/// Reads the members of a structure or union.
pub(super) fn members(context: &Context<'_, '_>, entry: &Entry<'_>) -> Result<Vec<Member>, Error> {
    entry.members.iter().map(|part| member(context, entry, part)).collect()
}

/// Reads the use of a shape as the type of a member.
pub(super) fn reference(context: &Context<'_, '_>, part: &Part<'_>) -> Result<Reference, Error> {
    if part.has("sensitive") {
        return Err(part.node.error(format!(
            "`smithy.api#sensitive` on a member is not read: import a copy of the model that has it on the target \
             `{}`",
            part.target
        )));
    }
    Ok(Reference {
        target: context.closure.name(part.target),
        constraints: constraints(&part.traits)?,
        timestamp: timestamp_format(&part.traits)?,
    })
}

fn member(context: &Context<'_, '_>, entry: &Entry<'_>, part: &Part<'_>) -> Result<Member, Error> {
    let is_structure = entry.shape.kind == "structure";
    let uses = entry.uses;
    let wire_name = part.get("jsonName").map(|node| node.text().map(str::to_owned)).transpose()?;
    let zero = zero(context, part.target).filter(|_| is_structure && context.ast.is_first_version);
    let default = match part.get("default") {
        Some(node) => Some(node.value().to_value()),
        None if part.has("box") => zero.and(Some(Value::Null)),
        None => zero,
    };
    let location = location(part)?.filter(|place| counts(place, uses, context.is_rest)).unwrap_or_default();
    let host_label = part.has("hostLabel") && uses.input;
    let is_label = host_label || location == Location::Label;
    // The remarks about an input are those of its operations.
    let owner = format!("{}${}", entry.shape.id, part.name);
    let remarks = if uses.input { Vec::new() } else { known::remarks(&owner, &part.traits, context.ast)? };
    Ok(Member {
        name: part.name.to_owned(),
        reference: reference(context, part)?,
        // awsJson has neither other names nor other places than the document.
        wire_name: wire_name.filter(|name| context.is_rest && name != part.name && !is_label),
        required: part.has("required"),
        // Any member of an input can become optional, so to clients each is, apart from labels,
        // without which there is no URI.
        // <https://smithy.io/2.0/spec/aggregate-types.html#structure-member-optionality>
        client_optional: part.has("clientOptional") || (entry.shape.has("input") && !is_label),
        location,
        host_label,
        idempotency_token: part.has("idempotencyToken") && uses.input,
        json_text: is_json_text(context, part)?,
        default,
        docs: docs::text(&part.traits)?,
        deprecated: docs::deprecation(&part.traits)?,
        remarks,
    })
}

/// Returns the place that the traits of a member name.
pub(super) fn location(part: &Part<'_>) -> Result<Option<Location>, Error> {
    let text = |name| part.get(name).map(|node| node.text().map(str::to_owned)).transpose();
    let places = [
        ("httpLabel", part.get("httpLabel").map(|_| Location::Label)),
        ("httpQuery", text("httpQuery")?.map(Location::Query)),
        ("httpQueryParams", part.get("httpQueryParams").map(|_| Location::QueryMap)),
        ("httpHeader", text("httpHeader")?.map(Location::Header)),
        ("httpPrefixHeaders", text("httpPrefixHeaders")?.map(Location::PrefixHeaders)),
        ("httpPayload", part.get("httpPayload").map(|_| Location::Payload)),
        ("httpResponseCode", part.get("httpResponseCode").map(|_| Location::Status)),
        ("eventHeader", part.get("eventHeader").map(|_| Location::EventHeader)),
        ("eventPayload", part.get("eventPayload").map(|_| Location::EventPayload)),
    ];
    let mut found = places.into_iter().filter_map(|(name, place)| Some((name, place?)));
    let Some((first, place)) = found.next() else { return Ok(None) };
    match found.next() {
        Some((second, _)) => {
            let text = format!("the member has two places, `{first}` and `{second}`: it must have one");
            Err(part.node.error(text))
        }
        None => Ok(Some(place)),
    }
}

/// Returns true if a place has a meaning in a structure with these uses. It has none in others, and
/// awsJson has only the places of events.
fn counts(place: &Location, uses: Uses, is_rest: bool) -> bool {
    match place {
        Location::Label | Location::Query(_) | Location::QueryMap => is_rest && uses.input,
        Location::Status => is_rest && uses.output,
        Location::Body | Location::Header(_) | Location::PrefixHeaders(_) | Location::Payload => {
            is_rest && (uses.input || uses.output)
        }
        Location::EventHeader | Location::EventPayload => uses.nested,
    }
}

fn is_json_text(context: &Context<'_, '_>, part: &Part<'_>) -> Result<bool, Error> {
    let target = context.closure.entries.get(part.target).map(|entry| &entry.shape);
    let media_type = target.filter(|shape| shape.kind == "string").and_then(|shape| shape.get("mediaType"));
    media_type.map_or(Ok(false), |node| Ok(node.text()? == "application/json"))
}
