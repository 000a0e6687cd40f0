//! Labels of the URI and of the host prefix.

use std::collections::{BTreeMap, BTreeSet};

use syn::Ident;

use crate::errors::Errors;
use crate::model::{Binding, Member, Operation, is_path_to};
use crate::names::{Case, listed, nearest, suggestion};
use crate::spanned::Spanned;
use crate::symbol::{MemberWord, Word};
use crate::uri::Template;

/// The most labels without a member that have a suggestion. Each is compared with all members.
pub(super) const MAX_HELPED: usize = 8;

/// Rule 1. A label without a member could not be filled, and a repeated label is probably a
/// mistake.
pub(super) fn have_members(operation: &Operation, errors: &mut Errors) {
    let Some(uri) = &operation.uri else { return };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let wires = wire_names(operation);
    let is_name_lost = operation.members.iter().any(|member| member.lost.name);
    let labels: BTreeSet<_> = uri.value.labels().map(|(label, _)| label).collect();
    // The suggestions for each label without a member come from the members that fill no label.
    let free: Vec<_> = operation.members.iter().filter(|member| !labels.contains(member.wire.as_str())).collect();
    let mut helped = 0;
    for (label, _) in uri.value.labels() {
        let count = counts.entry(label).or_default();
        *count += 1;
        if *count == 2 {
            let shown = uri.value.label(label);
            let message =
                format!("the label `{shown}` is in the URI twice: remove one, because a member fills only one label");
            errors.span(uri.span, message);
        } else if *count == 1 && !wires.contains(label) && !is_name_lost {
            let help = label_help(if helped < MAX_HELPED { &free } else { &[] }, label, &uri.value);
            helped += 1;
            errors.span(uri.span, format!("the label `{}` has no member: {help}", uri.value.label(label)));
        }
    }
}

/// Returns the wire names of an operation's members.
pub(super) fn wire_names(operation: &Operation) -> BTreeSet<&str> {
    operation.members.iter().map(|member| member.wire.as_str()).collect()
}

/// Returns the remedy for a label without a member.
fn label_help(free: &[&Member], label: &str, uri: &Template) -> String {
    let names: Vec<_> = free.iter().map(|member| member.wire.as_str()).collect();
    let near = nearest(label, &names).and_then(|near| free.iter().find(|member| member.wire == near));
    let name = Case::Snake.apply(label);
    let add = match syn::parse_str::<Ident>(&name) {
        Ok(_) => format!("add the member `{name}`"),
        // A keyword is no name of a member, except as `r#type`.
        Err(_) => match free {
            [only] => format!("mark `{}` with `#[connect(rename = \"{label}\")]`", only.ident),
            _ => format!("mark a member with `#[connect(rename = \"{label}\")]`"),
        },
    };
    match near {
        Some(member) => {
            format!("did you mean `{}`, which the member `{}` fills?", uri.label(&member.wire), member.ident)
        }
        None if free.is_empty() => add,
        None => {
            let labels = listed(names.iter().map(|name| format!("`{}`", uri.label(name))));
            format!("{add}, or write a label that a member fills: {labels}")
        }
    }
}

/// Rule 2. A member is sent in one place, and a label is one segment. A missing value or a list
/// would change the number of segments.
pub(super) fn members_are_plain(operation: &Operation, errors: &mut Errors) {
    let Some(uri) = &operation.uri else { return };
    let labels: BTreeSet<_> = uri.value.labels().map(|(label, _)| label).collect();
    for member in operation.members.iter().filter(|member| labels.contains(member.wire.as_str())) {
        let name = &member.ident;
        if let Some(word) = word_of(&member.binding.value) {
            errors.span(member.binding.span, bound_twice(member, &uri.value, word.name()));
        }
        // Rule 15 reports a page token that fills a label. An idempotency token that is absent is
        // generated.
        let may_be_absent = takes_page_token(operation, member) || member.is_token() && member.is_option();
        if let Some(wanted) = one_value(member).filter(|_| !may_be_absent) {
            let label = uri.value.label(&member.wire);
            errors.at(&member.ty, format!("`{name}` fills the label `{label}`, which {wanted}"));
        }
    }
}

/// Returns the key that sets a place. Labels, members and parts of the body have no such key.
fn word_of(binding: &Binding) -> Option<MemberWord> {
    match binding {
        Binding::Query(_) => Some(MemberWord::Query),
        Binding::Header(_) => Some(MemberWord::Header),
        Binding::QueryMap => Some(MemberWord::QueryMap),
        Binding::PrefixHeaders(_) => Some(MemberWord::PrefixHeaders),
        Binding::Status => Some(MemberWord::Status),
        Binding::Payload(_) => Some(MemberWord::Payload),
        Binding::EventHeader => Some(MemberWord::EventHeader),
        Binding::EventPayload => Some(MemberWord::EventPayload),
        Binding::Label { .. } | Binding::Body | Binding::Part => None,
    }
}

/// Returns true if the member sends the page token, which the first page has none of.
fn takes_page_token(operation: &Operation, member: &Member) -> bool {
    operation.pages.as_ref().is_some_and(|pages| pages.value.input.as_ref() == Some(&member.ident))
}

/// Returns the requirement that an `Option` or a `Vec` does not meet, for a message.
fn one_value(member: &Member) -> Option<&'static str> {
    if member.is_option() {
        Some("must have a value: write the type without `Option`")
    } else if is_path_to(&member.ty, "Vec") {
        Some("is one segment: write a type with one value")
    } else {
        None
    }
}

/// Returns the message for a member that is bound by both a label and a key.
fn bound_twice(member: &Member, uri: &Template, word: &str) -> String {
    format!(
        "`{}` is bound twice, by the label `{}` and by `{word}`: remove `{word}`, or rename the label or the member",
        member.ident,
        uri.label(&member.wire)
    )
}

/// Rule 3. The member of a host label also has a place of its own, so both the prefix and the
/// member must declare the host label.
pub(super) fn of_the_host(operation: &Operation, errors: &mut Errors) {
    let labels: Vec<_> = operation
        .host_prefix
        .iter()
        .flat_map(|prefix| prefix.value.labels().map(|label| Spanned::new(label, prefix.span)))
        .collect();
    let members = operation.members_by_wire_name();
    let is_name_lost = operation.members.iter().any(|member| member.lost.name);
    let mut helped = 0;
    // A label without a member may be a misspelt name of a member that is marked `host_label`.
    let mut is_prefix_lost = operation.lost.host_prefix;
    for Spanned { value: label, span } in &labels {
        match members.get(*label) {
            Some(member) if member.host_label.is_none() && !member.lost.place => errors.at(
                &member.ident,
                format!("`{}` is part of the host, as `{{{label}}}`: mark it `#[connect(host_label)]`", member.ident),
            ),
            Some(_) => {}
            None if is_name_lost => {}
            None => {
                let candidates = if helped < MAX_HELPED { &operation.members[..] } else { &[] };
                helped += 1;
                errors.span(*span, no_host_member(candidates, label));
                is_prefix_lost = true;
            }
        }
    }
    let labels: BTreeSet<_> = labels.iter().map(|label| label.value).collect();
    for member in &operation.members {
        let Some(key) = member.host_label else { continue };
        if labels.contains(member.wire.as_str()) {
            has_one_value(member, errors);
        } else if !member.lost.name && !is_prefix_lost {
            errors.span(key.span, not_in_prefix(operation, member));
        }
    }
}

/// Rule 3, for the type: a label of the host has exactly one value.
fn has_one_value(member: &Member, errors: &mut Errors) {
    // For a label of the URI, rule 2 has reported the same.
    let is_reported = matches!(member.binding.value, Binding::Label { .. }) && !member.is_token();
    if let Some(wanted) = one_value(member).filter(|_| !is_reported) {
        let wanted = wanted.replace("segment", "value");
        errors.at(&member.ty, format!("`{}` is part of the host, which {wanted}", member.ident));
    }
}

/// Returns the message for a member marked `host_label` that the prefix does not name.
fn not_in_prefix(operation: &Operation, Member { ident, wire, .. }: &Member) -> String {
    match &operation.host_prefix {
        Some(prefix) => {
            let prefix = &prefix.value.text;
            format!("`{ident}` is not in the host prefix `{prefix}`: add `{{{wire}}}` there, or remove `host_label`")
        }
        None => format!(
            "there is no host prefix for `{ident}`: write `host_prefix = \"{{{wire}}}.\"` on the operation, or remove \
             `host_label`"
        ),
    }
}

/// Returns the message for a label of the host prefix without a member.
fn no_host_member(members: &[Member], label: &str) -> String {
    let names: Vec<_> = members.iter().map(|member| member.wire.as_str()).collect();
    let help = match suggestion(label, &names) {
        near if near.is_empty() => {
            format!(": add the member `{}`, marked `#[connect(host_label)]`", Case::Snake.apply(label))
        }
        near => near,
    };
    format!("the label `{{{label}}}` of the host prefix has no member{help}")
}
