//! The words of members.

use proc_macro2::Span;

use crate::errors::Errors;
use crate::model::{Binding, Member, Structure, last_name};
use crate::symbol::{DEFAULT, IDEMPOTENCY_TOKEN, MEDIA_TYPE, SERDE, STATUS_TYPES, TIMESTAMP};

pub(super) fn members(members: &[Member], errors: &mut Errors) {
    for member in members {
        written_in_one_way(member, errors);
        if !member.doubt.place {
            serde_is_in_the_body(member, errors);
            timestamp_is_of_one_time(member, errors);
            media_type_is_in_a_header(member, errors);
            default_is_in_the_body(member, errors);
        }
    }
    required_is_optional(members, errors);
}

pub(super) fn one_token(members: &[Member], errors: &mut Errors) {
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

fn written_in_one_way(member: &Member, errors: &mut Errors) {
    let words: [(&str, Option<Span>); 4] = [
        (SERDE, member.serde),
        (TIMESTAMP, member.timestamp_span),
        (MEDIA_TYPE, member.media_type.as_ref().map(|(_, span)| *span)),
        (IDEMPOTENCY_TOKEN, member.token),
    ];
    let mut words = words.into_iter().filter_map(|(word, span)| Some((word, span?)));
    let Some((first, _)) = words.next() else { return };
    for (second, span) in words {
        let name = &member.ident;
        errors.span(
            span,
            format!(
                "`{first}` and `{second}` each say how `{name}` is written, and it is written in one way: keep one"
            ),
        );
    }
}

fn serde_is_in_the_body(member: &Member, errors: &mut Errors) {
    let name = &member.ident;
    match (member.serde, &member.binding) {
        (None, _) | (_, Binding::Body) => {}
        (Some(span), Binding::Payload) => errors.span(
            span,
            format!(
                "`serde` is for members of the JSON body, and `{name}` is all of it: remove `serde`, and declare the type \
                 with `#[connect_shape]` or write `serde_json::Value`"
            ),
        ),
        (Some(span), _) => errors.span(
            span,
            format!("`serde` is for members of the JSON body, and `{name}` is not in it: remove `serde`"),
        ),
    }
}

fn timestamp_is_of_one_time(member: &Member, errors: &mut Errors) {
    let (Some(span), name) = (member.timestamp_span, &member.ident) else { return };
    let is = match member.binding {
        Binding::QueryMap => "a map of query parameters",
        Binding::PrefixHeaders(_) => "a map of headers",
        Binding::Payload => "the whole body",
        Binding::Status => "the status",
        Binding::Label { .. } | Binding::Query(_) | Binding::Header(_) | Binding::Body => return,
    };
    errors.span(span, format!("`timestamp` says how a time is written, and `{name}` is {is}: remove `timestamp`"));
}

fn media_type_is_in_a_header(member: &Member, errors: &mut Errors) {
    if let Some((_, span)) = &member.media_type
        && !matches!(member.binding, Binding::Header(_))
    {
        let name = &member.ident;
        errors.span(
            *span,
            format!("`media_type` is for members in a header, and `{name}` is not in one: remove `media_type`"),
        );
    }
}

fn default_is_in_the_body(member: &Member, errors: &mut Errors) {
    let (Some(span), name) = (member.default_span, &member.ident) else { return };
    match member.binding {
        Binding::Body => {}
        Binding::Status => {
            errors.span(
                span,
                format!("every response has a status, so that `{name}` is never absent: remove `{DEFAULT}`"),
            );
        }
        _ => errors.span(
            span,
            format!(
                "`{DEFAULT}` is for members of the JSON body, and `{name}` is not in it: remove `{DEFAULT}`, or make \
                 `{name}` an `Option`"
            ),
        ),
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
pub(super) fn status_is_a_number(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| member.binding == Binding::Status) {
        if !last_name(&member.ty).is_some_and(|name| STATUS_TYPES.iter().any(|ty| name == ty)) {
            errors.at(&member.ty, format!("`{}` holds the status, which is a number: write `u16`", member.ident));
        }
    }
}

pub(super) fn message_is_text(structure: &Structure, errors: &mut Errors) {
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
