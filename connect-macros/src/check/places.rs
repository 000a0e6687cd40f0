//! Where members go.

use syn::LitStr;

use crate::errors::Errors;
use crate::model::{Binding, Member, Operation};
use crate::names::nearest;
use crate::symbol::{ALLOW_BODY, BODILESS};
use crate::uri::Template;

/// Headers that HTTP clients set, or that follow from the body.
const OWN_HEADERS: &[&str] = &["connection", "content-length", "host", "transfer-encoding"];

/// The place of a member: text that is the same for members that would meet, words for it, and what to do.
fn place(member: &Member) -> (String, String, &'static str) {
    let wire = &member.wire;
    match &member.binding {
        Binding::Query(key) => (format!("query {key}"), format!("the query key `{key}`"), "give one another key"),
        Binding::Header(name) => {
            (format!("header {}", name.to_lowercase()), format!("the header `{name}`"), "give one another header")
        }
        Binding::QueryMap => {
            ("query map".to_owned(), "the query's other parameters".to_owned(), "keep one `query_map`")
        }
        Binding::PrefixHeaders(_) => {
            ("prefix headers".to_owned(), "the other headers".to_owned(), "keep one `prefix_headers`")
        }
        Binding::Payload => ("payload".to_owned(), "the whole body".to_owned(), "keep one `payload`"),
        Binding::Status => ("status".to_owned(), "the status".to_owned(), "remove one"),
        Binding::Body => (
            format!("body {wire}"),
            format!("the name `{wire}` in the body"),
            "give one another name with `#[connect(rename = \"…\")]`",
        ),
        Binding::Label { .. } => {
            (format!("label {wire}"), format!("the label `<{wire}>`"), "give one another name and a label of its own")
        }
    }
}

pub(super) fn are_distinct(members: &[Member], errors: &mut Errors) {
    let known = |member: &&Member| !member.doubt.place && !member.doubt.name;
    for (index, member) in members.iter().enumerate().filter(|(_, member)| known(member)) {
        let (here, described, advice) = place(member);
        if let Some(first) = members[..index].iter().filter(known).find(|other| place(other).0 == here) {
            let (first, second) = (&first.ident, &member.ident);
            let message = format!("`{first}` and `{second}` have the same place, {described}: {advice}");
            let word = if is_placed_by_word(member) { member.binding_span } else { None };
            errors.span(member.key_span.or(word).unwrap_or_else(|| second.span()), message);
        }
    }
}

/// Whether the word alone is the place, whatever the member's name is.
fn is_placed_by_word(member: &Member) -> bool {
    matches!(member.binding, Binding::QueryMap | Binding::PrefixHeaders(_) | Binding::Payload | Binding::Status)
}

pub(super) fn query_is_distinct(operation: &Operation, errors: &mut Errors) {
    let Some((template, _)) = &operation.uri else { return };
    for member in &operation.members {
        if let Binding::Query(key) = &member.binding
            && template.query_keys().any(|literal| literal == key)
        {
            let name = &member.ident;
            let message = format!(
                "the query key `{key}` is in the URI already: remove it there, or bind `{name}` to another key"
            );
            errors.span(member.key_span.unwrap_or_else(|| name.span()), message);
        }
    }
}

pub(super) fn headers_are_free(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let (Binding::Header(name), Some(span)) = (&member.binding, member.key_span)
            && OWN_HEADERS.contains(&name.to_lowercase().as_str())
        {
            errors.span(span, format!("the header `{name}` is set by the HTTP client: remove `{}`", member.ident));
        }
    }
}

pub(super) fn body_fits_method(operation: &Operation, errors: &mut Errors) {
    let Some((method, _)) = &operation.method else { return };
    let is_bodiless = BODILESS.contains(&method.as_str());
    match operation.allow_body {
        Some(span) if !is_bodiless => {
            let message =
                format!("`{ALLOW_BODY}` is for GET, HEAD and DELETE, and a {method} may have a body: remove it");
            errors.span(span, message);
        }
        None if is_bodiless => {
            for member in operation.members.iter().filter(|member| is_in_body(operation, member)) {
                let name = &member.ident;
                errors.at(
                    name,
                    format!(
                        "`{name}` would go into the body, and a {method} has none: name it in the URI, mark it \
                         `#[connect(query)]` or `#[connect(header = \"…\")]`, or say `{ALLOW_BODY}` on the operation"
                    ),
                );
            }
        }
        _ => {}
    }
}

/// Whether a member is in the body for certain: where the URI or the member is wrong, it may have been meant for a label.
fn is_in_body(operation: &Operation, member: &Member) -> bool {
    let is_label_open = |(template, _): &(Template, LitStr)| {
        template.labels().any(|(label, _)| {
            !operation.members.iter().any(|member| member.wire == label)
                && nearest(label, &[member.wire.as_str()]).is_some()
        })
    };
    matches!(member.binding, Binding::Body | Binding::Payload)
        && !member.doubt.place
        && !member.doubt.name
        && operation.uri.as_ref().is_some_and(|uri| !is_label_open(uri))
}

pub(super) fn payload_is_alone(members: &[Member], errors: &mut Errors) {
    let Some(payload) = members.iter().find(|member| member.binding == Binding::Payload) else { return };
    for member in members.iter().filter(|member| member.binding == Binding::Body && !member.doubt.place) {
        let (name, whole) = (&member.ident, &payload.ident);
        errors.at(
            name,
            format!("`{name}` would go into the body, and `{whole}` is the whole body: bind `{name}` to another place"),
        );
    }
}
