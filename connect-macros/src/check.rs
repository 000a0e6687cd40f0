//! Rules that more than one token has a part in.
//!
//! Of an operation:
//!
//! 1. every label has a member, and no label is there twice;
//! 2. a label's member is bound nowhere else, and is not an `Option` or a list;
//! 3. no two members are at the same place: query key, header, name in the body;
//! 4. a query key is not in the URI's own query too;
//! 5. the framework's own headers are not members;
//! 6. GET, HEAD and DELETE have no body, unless `allow_body` says so, and it says so only there;
//! 7. there is one idempotency token at most, and it is no label;
//! 8. a payload is alone in the body;
//! 9. labels of the host prefix and `host_label`s belong together.
//!
//! Of operations and structures:
//!
//! 10. `#[connect(serde)]` stands on members of the body;
//! 11. `required` stands on an `Option`;
//! 12. `media_type`, `timestamp` and `default` stand where they mean something.
//!
//! Of structures:
//!
//! 13. the status is a number;
//! 14. the message of a modeled error is text.

use syn::Ident;

use crate::errors::Errors;
use crate::model::{Binding, Member, Operation, Structure, is_path_to, last_name};
use crate::names::{Case, nearest, suggestion};
use crate::symbol::{ALLOW_BODY, BODILESS, STATUS_TYPES};
use crate::uri::Part;

/// Headers that HTTP clients set, or that follow from the body.
const OWN_HEADERS: &[&str] = &["connection", "content-length", "host", "transfer-encoding"];

pub(crate) fn operation(operation: &Operation, errors: &mut Errors) {
    labels_have_members(operation, errors);
    label_members_are_plain(operation, errors);
    places_are_distinct(&operation.members, errors);
    query_is_distinct(operation, errors);
    headers_are_free(&operation.members, errors);
    body_fits_method(operation, errors);
    payload_is_alone(&operation.members, errors);
    host_labels_have_members(operation, errors);
    words_fit_places(&operation.members, errors);
    one_token(&operation.members, errors);
    serde_is_in_the_body(&operation.members, errors);
    required_is_optional(&operation.members, errors);
}

pub(crate) fn structure(structure: &Structure, errors: &mut Errors) {
    places_are_distinct(&structure.members, errors);
    serde_is_in_the_body(&structure.members, errors);
    required_is_optional(&structure.members, errors);
    payload_is_alone(&structure.members, errors);
    words_fit_places(&structure.members, errors);
    status_is_a_number(&structure.members, errors);
    message_is_text(structure, errors);
}

fn labels_have_members(operation: &Operation, errors: &mut Errors) {
    let Some((template, literal)) = &operation.uri else { return };
    let labels: Vec<_> = template.labels().map(|(label, _)| label).collect();
    for (index, label) in labels.iter().enumerate() {
        if labels[..index].contains(label) {
            if labels[..index].iter().filter(|other| *other == label).count() == 1 {
                let message =
                    format!("the label `<{label}>` is in the URI twice: a member fills one label, remove one");
                errors.at(literal, message);
            }
        } else if !operation.members.iter().any(|member| member.wire == *label || member.doubt.name) {
            let help = label_help(operation, label, &labels);
            errors.at(literal, format!("the label `<{label}>` has no member: {help}"));
        }
    }
}

/// What to write for a label without a member.
fn label_help(operation: &Operation, label: &str, labels: &[&str]) -> String {
    let free: Vec<_> = operation.members.iter().filter(|member| !labels.contains(&member.wire.as_str())).collect();
    let names: Vec<_> = free.iter().map(|member| member.wire.as_str()).collect();
    let near = nearest(label, &names).and_then(|near| free.iter().find(|member| member.wire == near));
    let name = Case::Snake.apply(label);
    let add = match syn::parse_str::<Ident>(&name) {
        Ok(_) => format!("add the member `{name}`"),
        Err(_) => "add a member whose name on the wire it is".to_owned(),
    };
    match near {
        Some(member) => format!("did you mean `<{}>`, which the member `{}` fills?", member.wire, member.ident),
        None if free.is_empty() => add,
        None => {
            let labels: Vec<_> = names.iter().map(|name| format!("`<{name}>`")).collect();
            format!("{add}, or write a label that a member fills: {}", labels.join(", "))
        }
    }
}

fn label_members_are_plain(operation: &Operation, errors: &mut Errors) {
    let Some((template, _)) = &operation.uri else { return };
    let labels: Vec<_> = template.labels().map(|(label, _)| label).collect();
    for member in operation.members.iter().filter(|member| labels.contains(&member.wire.as_str())) {
        let name = &member.ident;
        match (&member.binding, member.binding_span) {
            (Binding::Query(_), Some(span)) => errors.span(span, bound_twice(member, "query")),
            (Binding::Header(_), Some(span)) => errors.span(span, bound_twice(member, "header")),
            (Binding::QueryMap, Some(span)) => errors.span(span, bound_twice(member, "query_map")),
            (Binding::PrefixHeaders(_), Some(span)) => errors.span(span, bound_twice(member, "prefix_headers")),
            (Binding::Payload, Some(span)) => errors.span(span, bound_twice(member, "payload")),
            _ => {}
        }
        let wrong = if member.is_option() {
            "must have a value: write the type without `Option`"
        } else if is_path_to(&member.ty, "Vec") {
            "is one segment: write a type with one value"
        } else {
            continue;
        };
        errors.at(&member.ty, format!("`{name}` fills the label `<{}>`, which {wrong}", member.wire));
    }
}

fn bound_twice(member: &Member, word: &str) -> String {
    format!(
        "`{}` is bound twice, by the label `<{}>` and by `{word}`: remove `{word}`, or rename the label or the member",
        member.ident, member.wire
    )
}

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

fn places_are_distinct(members: &[Member], errors: &mut Errors) {
    let known = |member: &&Member| !member.doubt.place && !member.doubt.name;
    for (index, member) in members.iter().enumerate().filter(|(_, member)| known(member)) {
        let (here, described, advice) = place(member);
        if let Some(first) = members[..index].iter().filter(known).find(|other| place(other).0 == here) {
            let (first, second) = (&first.ident, &member.ident);
            let message = format!("`{first}` and `{second}` have the same place, {described}: {advice}");
            errors.span(member.key_span.unwrap_or_else(|| second.span()), message);
        }
    }
}

fn query_is_distinct(operation: &Operation, errors: &mut Errors) {
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

fn headers_are_free(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let (Binding::Header(name), Some(span)) = (&member.binding, member.key_span)
            && OWN_HEADERS.contains(&name.to_lowercase().as_str())
        {
            errors.span(span, format!("the header `{name}` is set by the HTTP client: remove `{}`", member.ident));
        }
    }
}

fn body_fits_method(operation: &Operation, errors: &mut Errors) {
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
    let is_label_open = |(template, _): &(crate::uri::Template, syn::LitStr)| {
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

fn payload_is_alone(members: &[Member], errors: &mut Errors) {
    let Some(payload) = members.iter().find(|member| member.binding == Binding::Payload) else { return };
    for member in members.iter().filter(|member| member.binding == Binding::Body && !member.doubt.place) {
        let (name, whole) = (&member.ident, &payload.ident);
        errors.at(
            name,
            format!("`{name}` would go into the body, and `{whole}` is the whole body: bind `{name}` to another place"),
        );
    }
}

fn host_labels_have_members(operation: &Operation, errors: &mut Errors) {
    let prefix = operation.host_prefix.as_ref();
    let labels = prefix.into_iter().flat_map(|(parts, literal)| parts.iter().map(move |part| (part, literal)));
    let labels = labels.filter_map(|(part, literal)| match part {
        Part::Label { name, .. } => Some((name, literal)),
        Part::Literal(_) => None,
    });
    let labels: Vec<_> = labels.collect();
    for (label, literal) in &labels {
        match operation.members.iter().find(|member| member.wire == **label) {
            Some(member) if member.host_label.is_none() => errors.at(
                literal,
                format!("`{}` is a part of the host here: mark it `#[connect(host_label)]`", member.ident),
            ),
            Some(_) => {}
            None if operation.members.iter().any(|member| member.doubt.name) => {}
            None => {
                let names: Vec<_> = operation.members.iter().map(|member| member.wire.as_str()).collect();
                let near = suggestion(label, &names);
                errors.at(
                    literal,
                    format!("the label `{{{label}}}` of the host has no member{near}; add one, or remove the label"),
                );
            }
        }
    }
    for member in &operation.members {
        if let Some(span) = member.host_label
            && !labels.iter().any(|(label, _)| **label == member.wire)
            && !member.doubt.name
        {
            let (name, wire) = (&member.ident, &member.wire);
            errors.span(
                span,
                format!("`{name}` is in no host prefix: write `host_prefix = \"{{{wire}}}.\"` on the operation, or remove `host_label`"),
            );
        }
    }
}

fn words_fit_places(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| !member.doubt.place) {
        let name = &member.ident;
        if let Some(span) = member.media_type
            && !matches!(member.binding, Binding::Header(_))
        {
            errors.span(
                span,
                format!("`media_type` is for members in a header, and `{name}` is not in one: remove `media_type`"),
            );
        }
        let has_no_format = matches!(
            member.binding,
            Binding::QueryMap | Binding::PrefixHeaders(_) | Binding::Payload | Binding::Status
        );
        if member.timestamp.is_some() && has_no_format {
            errors.at(
                name,
                format!("`timestamp` says how one time is written, and `{name}` is not one: remove `timestamp`"),
            );
        }
        if member.default.is_some() && member.binding != Binding::Body {
            errors.at(name, format!("`default` is for members of the JSON body, and `{name}` is not in it: remove `default`, or make it an `Option`"));
        }
    }
}

fn one_token(members: &[Member], errors: &mut Errors) {
    let mut tokens = members.iter().filter_map(|member| member.token.map(|span| (member, span)));
    let Some((first, span)) = tokens.next() else { return };
    let name = &first.ident;
    if matches!(first.binding, Binding::Label { .. }) {
        let wanted = "remove `idempotency_token`, or bind the member to the query, a header or the body";
        errors.span(span, format!("`{name}` is a label, and a token that may be filled in cannot be one: {wanted}"));
    }
    for (second, span) in tokens {
        let second = &second.ident;
        errors.span(
            span,
            format!(
                "`{name}` is the idempotency token already, and an operation has one: remove the word from `{second}`"
            ),
        );
    }
}

fn serde_is_in_the_body(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let Some(span) = member.serde
            && member.binding != Binding::Body
        {
            let name = &member.ident;
            errors.span(
                span,
                format!("`serde` is for members of the JSON body, and `{name}` is not in it: remove `serde`"),
            );
        }
    }
}

fn required_is_optional(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let Some(span) = member.required
            && !member.is_option()
        {
            let name = &member.ident;
            errors.span(
                span,
                format!(
                    "`{name}` is required by its type already: remove `required`, or make it an `Option`, \
                     which is then checked when the request is sent"
                ),
            );
        }
    }
}

/// By the name of the type: `From<u16>` has too many implementations to be of help.
fn status_is_a_number(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| member.binding == Binding::Status) {
        if !last_name(&member.ty).is_some_and(|name| STATUS_TYPES.iter().any(|ty| name == ty)) {
            errors.at(&member.ty, format!("`{}` holds the status, which is a number: write `u16`", member.ident));
        }
    }
}

fn message_is_text(structure: &Structure, errors: &mut Errors) {
    if structure.error.is_none() {
        return;
    }
    for member in structure.members.iter().filter(|member| member.is_message()) {
        if !member.is_text() {
            errors.at(
                &member.ty,
                format!(
                    "`{}` is the message of the error, which is text: write `String` or `Option<String>`, \
                     or rename the member",
                    member.ident
                ),
            );
        }
    }
}
