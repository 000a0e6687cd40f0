//! Labels of the URI and of the host prefix.

use syn::{Ident, LitStr};

use crate::errors::Errors;
use crate::model::{Binding, Member, Operation, is_path_to};
use crate::names::{Case, nearest, suggestion};
use crate::uri::Part;

pub(super) fn have_members(operation: &Operation, errors: &mut Errors) {
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

pub(super) fn members_are_plain(operation: &Operation, errors: &mut Errors) {
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
        // A token of a page that fills a label is another mistake than its type.
        if let Some(wanted) = one_value(member).filter(|_| !takes_page_token(operation, member)) {
            errors.at(&member.ty, format!("`{name}` fills the label `<{}>`, which {wanted}", member.wire));
        }
    }
}

fn takes_page_token(operation: &Operation, member: &Member) -> bool {
    operation.pages.as_ref().is_some_and(|pages| pages.input.as_ref() == Some(&member.ident))
}

/// What is wanted of a type that is written as one with no value, or with many.
fn one_value(member: &Member) -> Option<&'static str> {
    if member.is_option() {
        Some("must have a value: write the type without `Option`")
    } else if is_path_to(&member.ty, "Vec") {
        Some("is one segment: write a type with one value")
    } else {
        None
    }
}

fn bound_twice(member: &Member, word: &str) -> String {
    format!(
        "`{}` is bound twice, by the label `<{}>` and by `{word}`: remove `{word}`, or rename the label or the member",
        member.ident, member.wire
    )
}

pub(super) fn of_the_host(operation: &Operation, errors: &mut Errors) {
    let labels = host_labels(operation);
    // What is wrong may have been meant for a member.
    let mut is_prefix_in_doubt = operation.doubt.host_prefix;
    for (label, literal) in &labels {
        match operation.members.iter().find(|member| member.wire == *label) {
            Some(member) if member.host_label.is_none() && !member.doubt.place => errors.at(
                &member.ident,
                format!("`{}` is a part of the host, by `{{{label}}}`: mark it `#[connect(host_label)]`", member.ident),
            ),
            Some(_) => {}
            None if operation.members.iter().any(|member| member.doubt.name) => {}
            None => {
                errors.at(literal, no_host_member(operation, label));
                is_prefix_in_doubt = true;
            }
        }
    }
    for member in &operation.members {
        let Some(span) = member.host_label else { continue };
        if labels.iter().any(|(label, _)| *label == member.wire) {
            has_one_value(member, errors);
        } else if !member.doubt.name && !is_prefix_in_doubt {
            errors.span(span, not_in_prefix(operation, member));
        }
    }
}

fn has_one_value(member: &Member, errors: &mut Errors) {
    // Of a label of the URI the same has been said.
    if let Some(wanted) = one_value(member).filter(|_| !matches!(member.binding, Binding::Label { .. })) {
        let wanted = wanted.replace("segment", "value");
        errors.at(&member.ty, format!("`{}` is a part of the host, which {wanted}", member.ident));
    }
}

fn not_in_prefix(operation: &Operation, Member { ident, wire, .. }: &Member) -> String {
    match &operation.host_prefix {
        Some((_, literal)) => {
            let prefix = literal.value();
            format!("`{ident}` is not in the host prefix `{prefix}`: add `{{{wire}}}` there, or remove `host_label`")
        }
        None => format!(
            "there is no host prefix for `{ident}`: write `host_prefix = \"{{{wire}}}.\"` on the operation, or remove \
             `host_label`"
        ),
    }
}

/// The labels of the host prefix, each with the literal it is in.
fn host_labels(operation: &Operation) -> Vec<(&str, &LitStr)> {
    let prefix = operation.host_prefix.as_ref();
    let parts = prefix.into_iter().flat_map(|(parts, literal)| parts.iter().map(move |part| (part, literal)));
    let labels = parts.filter_map(|(part, literal)| match part {
        Part::Label { name, .. } => Some((name.as_str(), literal)),
        Part::Literal(_) => None,
    });
    labels.collect()
}

fn no_host_member(operation: &Operation, label: &str) -> String {
    let names: Vec<_> = operation.members.iter().map(|member| member.wire.as_str()).collect();
    let help = match suggestion(label, &names) {
        near if near.is_empty() => {
            format!(": add the member `{}`, marked `#[connect(host_label)]`", Case::Snake.apply(label))
        }
        near => near,
    };
    format!("the label `{{{label}}}` of the host prefix has no member{help}")
}
