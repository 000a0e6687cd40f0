//! The places of members in the message.

use std::collections::{BTreeMap, BTreeSet};
use std::ptr;

use super::labels::{MAX_HELPED, wire_names};
use crate::errors::Errors;
use crate::model::{Binding, Member, Operation};
use crate::names::nearest;
use crate::symbol::CLIENT_HEADERS;

/// A place, for messages.
struct Described {
    /// The text that is equal for two members with the same place.
    key: String,
    /// The name of the place.
    name: String,
    /// The remedy for a second member at this place.
    advice: &'static str,
}

/// Describes the place of a member.
fn describe(member: &Member) -> Described {
    let wire = &member.wire;
    let (key, name, advice) = match &member.binding.value {
        Binding::Label { .. } => (
            format!("label {wire}"),
            format!("the label `<{wire}>`"),
            "give one of them another name and a label of its own",
        ),
        Binding::Query(key) => {
            let key = &key.value;
            (format!("query {key}"), format!("the query key `{key}`"), "give one of them another key")
        }
        Binding::QueryMap => {
            ("query map".to_owned(), "the query's other parameters".to_owned(), "keep one `query_map`")
        }
        Binding::Header(name) => {
            let name = &name.value;
            (
                format!("header {}", name.to_lowercase()),
                format!("the header `{name}`"),
                "give one of them another header",
            )
        }
        Binding::PrefixHeaders(_) => {
            ("prefix headers".to_owned(), "the other headers".to_owned(), "keep one `prefix_headers`")
        }
        Binding::Status => ("status".to_owned(), "the status".to_owned(), "remove one"),
        Binding::Body => (
            format!("body {wire}"),
            format!("the name `{wire}` in the body"),
            "give one of them another name with `#[connect(rename = \"…\")]`",
        ),
        Binding::Part => (
            format!("part {wire}"),
            format!("the part `{wire}`"),
            "give one of them another name with `#[connect(rename = \"…\")]`",
        ),
        Binding::Payload(_) => ("payload".to_owned(), "the whole body".to_owned(), "keep one `payload`"),
        Binding::EventHeader => (
            format!("event header {wire}"),
            format!("the header `{wire}` of the event"),
            "give one of them another name with `#[connect(rename = \"…\")]`",
        ),
        Binding::EventPayload => {
            ("event payload".to_owned(), "the whole payload of the event".to_owned(), "keep one `event_payload`")
        }
    };
    Described { key, name, advice }
}

/// Rule 4. A service would read only one of two values at the same place.
pub(super) fn are_distinct(members: &[Member], errors: &mut Errors) {
    let mut firsts: BTreeMap<String, &Member> = BTreeMap::new();
    for member in members.iter().filter(|member| !member.lost.place && !member.lost.name) {
        let Described { key, name, advice } = describe(member);
        let first = *firsts.entry(key).or_insert(member);
        if !ptr::eq(first, member) {
            let (first, second) = (&first.ident, &member.ident);
            let message = format!("`{first}` and `{second}` have the same place, {name}: {advice}");
            errors.span(member.place_span(), message);
        }
    }
}

/// Rule 5. The literal query of the URI is sent with every request, before the members.
pub(super) fn query_is_distinct(operation: &Operation, errors: &mut Errors) {
    let Some(uri) = &operation.uri else { return };
    let literals: BTreeSet<_> = uri.value.query_keys().collect();
    for member in &operation.members {
        if let Some(key) = member.binding.value.query_key()
            && literals.contains(key)
        {
            let name = &member.ident;
            let message = format!(
                "the query key `{key}` is in the URI already: remove it there, or bind `{name}` to another key"
            );
            errors.span(member.place_span(), message);
        }
    }
}

/// Rule 6. Servers reject a request with a second `Host` or `Content-Length`.
pub(super) fn headers_are_free(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let Some(name) = member.binding.value.header_name()
            && CLIENT_HEADERS.contains(&name.to_lowercase().as_str())
        {
            let message = format!("the header `{name}` is set by the HTTP client: remove `{}`", member.ident);
            errors.span(member.place_span(), message);
        }
    }
}

/// Rule 7. Servers and proxies may drop or reject the body of such a request, by RFC 9110, section
/// 9.3.
pub(super) fn body_fits_method(operation: &Operation, errors: &mut Errors) {
    let Some(method) = &operation.method else { return };
    let (is_bodiless, method) = (method.value.is_bodiless(), method.value.name());
    match operation.allow_body {
        Some(key) if !is_bodiless => {
            let message = format!(
                "`allow_body` is for GET, HEAD and DELETE, but a {method} may have a body without it: remove `allow_body`"
            );
            errors.span(key.span, message);
        }
        None if is_bodiless => {
            let open = open_labels(operation);
            for member in operation.members.iter().filter(|member| is_in_body(operation, &open, member)) {
                let name = &member.ident;
                errors.at(
                    name,
                    format!(
                        "`{name}` would go into the body, but a {method} has none: add a label for it to the \
                         URI, mark it `#[connect(query)]` or `#[connect(header = \"…\")]`, or add `allow_body` to the operation"
                    ),
                );
            }
        }
        Some(_) | None => {}
    }
}

/// Returns the labels of the URI that have no member.
fn open_labels(operation: &Operation) -> Vec<&str> {
    let wires = wire_names(operation);
    let labels = operation.uri.iter().flat_map(|uri| uri.value.labels()).map(|(label, _)| label);
    labels.filter(|label| !wires.contains(label)).collect()
}

/// Returns true if a member is certainly in the body. If the URI or the member has an error, the
/// member may have been intended for a label. `open` are the labels without a member.
fn is_in_body(operation: &Operation, open: &[&str], member: &Member) -> bool {
    // If many labels have no member, a member may be intended for one of them.
    let is_intended =
        || open.len() > MAX_HELPED || open.iter().any(|label| nearest(label, &[member.wire.as_str()]).is_some());
    member.binding.value.is_in_body()
        && !member.lost.place
        && !member.lost.name
        && operation.uri.is_some()
        && !is_intended()
}

/// Rule 8. A payload is the whole body, so the body has no JSON object for other members.
pub(super) fn payload_is_alone(members: &[Member], errors: &mut Errors) {
    let is_payload = |member: &&Member| matches!(member.binding.value, Binding::Payload(_));
    let is_in_object = |member: &&Member| matches!(member.binding.value, Binding::Body) && !member.lost.place;
    let Some(payload) = members.iter().find(is_payload) else { return };
    for member in members.iter().filter(is_in_object) {
        let (name, whole) = (&member.ident, &payload.ident);
        errors.at(
            name,
            format!("`{name}` would go into the body, but `{whole}` is the whole body: bind `{name}` to another place"),
        );
    }
}
