//! The keys of members.

use crate::errors::Errors;
use crate::model::{Binding, Encoding, Member, Structure, last_name, value_type};
use crate::symbol::STATUS_TYPES;

/// Rules 10 and 11, for each member.
pub(super) fn members(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| !member.lost.place) {
        match &member.encoding.value {
            Encoding::Shape | Encoding::IdempotencyToken => {}
            Encoding::Serde => serde_is_in_the_body(member, errors),
            Encoding::Timestamp(_) => timestamp_is_of_one_time(member, errors),
            Encoding::MediaType(_) => media_type_is_in_a_header(member, errors),
        }
        constraints_fit_the_type(member, errors);
        default_is_in_the_body(member, errors);
        style_is_of_a_parameter(member, errors);
    }
    required_is_optional(members, errors);
}

/// Rule 26, for types that are known by their names. The compiler checks the others.
fn constraints_fit_the_type(member: &Member, errors: &mut Errors) {
    let name = &member.ident;
    let is_text = member.is_text();
    if let Some(pattern) = &member.constraints.pattern
        && member.is_plain()
        && !is_text
    {
        errors.span(
            pattern.span,
            format!(
                "`pattern` is for strings, but `{name}` is none: for a number write `range(…)`, or remove `pattern`"
            ),
        );
    }
    let Some(unique) = member.constraints.unique else { return };
    if member.is_plain() || is_text {
        errors.span(unique.span, format!("`unique` is for lists, but `{name}` is none: remove `unique`"));
    } else if member.is_serde() {
        errors.span(
            unique.span,
            format!("`unique` compares shapes, but serde writes `{name}`: remove `unique`, or remove `serde`"),
        );
    }
}

/// Rule 9. A request has at most one idempotency token.
pub(super) fn one_token(members: &[Member], errors: &mut Errors) {
    let mut tokens = members.iter().filter(|member| member.is_token());
    let Some(first) = tokens.next() else { return };
    let name = &first.ident;
    for member in tokens {
        let second = &member.ident;
        errors.span(
            member.encoding.span,
            format!(
                "`{name}` is already the idempotency token, but an operation has only one: remove `idempotency_token` from `{second}`"
            ),
        );
    }
}

/// Rule 10, for `serde`: serde writes only JSON, and values outside of the body are text.
fn serde_is_in_the_body(member: &Member, errors: &mut Errors) {
    let name = &member.ident;
    let message = match &member.binding.value {
        Binding::EventPayload => format!(
            "`serde` is for members of JSON, but `{name}` is the whole payload of an event: declare its type with \
             `#[connect_shape]`, and remove `serde`"
        ),
        _ if member.is_of_json() => return,
        Binding::Body | Binding::Part | Binding::Payload(_) => return,
        Binding::Query(_) => {
            format!(
                "`serde` writes JSON, but `{name}` is text in the query: remove `serde`, or add `style = \"json\"` or \
                 `style = \"brackets\"`"
            )
        }
        Binding::Label { .. }
        | Binding::Header(_)
        | Binding::QueryMap
        | Binding::PrefixHeaders(_)
        | Binding::Status
        | Binding::EventHeader => {
            format!("`serde` is for members of the body, but `{name}` is not in it: remove `serde`")
        }
    };
    errors.span(member.encoding.span, message);
}

/// Rule 10, for `timestamp`: the format applies to one time, not to a map or a whole body.
fn timestamp_is_of_one_time(member: &Member, errors: &mut Errors) {
    let is = match &member.binding.value {
        Binding::Label { .. } | Binding::Query(_) | Binding::Header(_) | Binding::Body | Binding::Part => return,
        Binding::QueryMap => "a map of query parameters",
        Binding::PrefixHeaders(_) => "a map of headers",
        Binding::Payload(_) => "the whole body",
        Binding::Status => "the status",
        Binding::EventHeader => "a header of an event, which has its own format for times",
        Binding::EventPayload => "the whole payload of an event",
    };
    let name = &member.ident;
    let message = format!("`timestamp` sets the format of one time, but `{name}` is {is}: remove `timestamp`");
    errors.span(member.encoding.span, message);
}

/// Rule 10, for `media_type`: only text in a header is sent as base64, and only a payload has a
/// `Content-Type`. Elsewhere the text is sent unchanged. A payload has its media type in its place.
fn media_type_is_in_a_header(member: &Member, errors: &mut Errors) {
    if member.binding.value.header_name().is_none() {
        let name = &member.ident;
        let message = format!(
            "`media_type` is for a member in a header and for the payload of a request, but `{name}` is neither: remove \
             `media_type`"
        );
        errors.span(member.encoding.span, message);
    }
}

/// Rule 10, for `media_type` on payloads of responses that no server writes: they are read without
/// regard to their `Content-Type`.
pub(super) fn payloads_have_no_media_type(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let Binding::Payload(Some(media_type)) = &member.binding.value {
            let name = &member.ident;
            let message = format!(
                "`media_type` sets the `Content-Type` of a request, but `{name}` is the payload of a response: remove \
                 `media_type`"
            );
            errors.span(media_type.span, message);
        }
    }
}

/// Rule 10, for `end`: only a stream of events ends by a word, and a stream is a whole body.
pub(super) fn ends_are_of_payloads(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| !member.lost.place) {
        if let Some(end) = &member.end
            && !matches!(member.binding.value, Binding::Payload(_))
        {
            let name = &member.ident;
            let message = format!(
                "`end` is the word that ends a body of server-sent events, but `{name}` is not the whole body: add \
                 `payload`, or remove `end`"
            );
            errors.span(end.span, message);
        }
    }
}

/// Rule 10, for `requires_length`: only a body has the length that is meant.
pub(super) fn lengths_are_of_payloads(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| !member.lost.place) {
        if let Some(flag) = member.requires_length
            && !matches!(member.binding.value, Binding::Payload(_))
        {
            let name = &member.ident;
            let message = format!(
                "`requires_length` is for a body that streams, but `{name}` is not the whole body: add `payload`, or \
                 remove `requires_length`"
            );
            errors.span(flag.span, message);
        }
    }
}

/// Rule 10, for `style`: only a query parameter has one, and a token is one text.
fn style_is_of_a_parameter(member: &Member, errors: &mut Errors) {
    let (Some(style), name) = (member.style, &member.ident) else { return };
    let message = match &member.binding.value {
        Binding::Query(_) if member.is_token() => {
            format!("`{name}` is the idempotency token, which is one text: remove `style`")
        }
        Binding::Query(_) => return,
        Binding::QueryMap => {
            format!(
                "`style` is for one query parameter, but `{name}` is a map of them: write `query` for `query_map`, or remove `style`"
            )
        }
        Binding::Label { .. }
        | Binding::Header(_)
        | Binding::PrefixHeaders(_)
        | Binding::Status
        | Binding::Body
        | Binding::Part
        | Binding::Payload(_)
        | Binding::EventHeader
        | Binding::EventPayload => {
            format!(
                "`style` is for a query parameter, but `{name}` is not in the query: add `query`, or remove `style`"
            )
        }
    };
    errors.span(style.span, message);
}

/// Rule 10, for `default`: only in the JSON body can a member be absent that is not an `Option`.
fn default_is_in_the_body(member: &Member, errors: &mut Errors) {
    let (Some(default), name) = (&member.default, &member.ident) else { return };
    let message = match &member.binding.value {
        Binding::Body => return,
        Binding::Status => {
            format!("every response has a status, so `{name}` is never absent: remove `default`")
        }
        Binding::Label { .. }
        | Binding::Query(_)
        | Binding::Header(_)
        | Binding::QueryMap
        | Binding::PrefixHeaders(_)
        | Binding::Part
        | Binding::Payload(_)
        | Binding::EventHeader
        | Binding::EventPayload => format!(
            "`default` is for members of the JSON body, but `{name}` is not in it: remove `default`, or make `{name}` \
             an `Option`"
        ),
    };
    errors.span(default.span, message);
}

/// Rule 11. A type other than `Option` always has a value, so `required` would have no effect.
fn required_is_optional(members: &[Member], errors: &mut Errors) {
    for member in members {
        if let Some(required) = member.required
            && !member.is_option()
        {
            let name = &member.ident;
            errors.span(
                required.span,
                format!(
                    "`{name}` is already required, because its type is not an `Option`: remove `required`, or make the \
                     type an `Option`, which is then checked when the request is sent"
                ),
            );
        }
    }
}

/// Rule 12. The type is recognized by its name: otherwise the compiler would list every type with
/// `From<u16>`.
pub(super) fn status_is_a_number(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| matches!(member.binding.value, Binding::Status)) {
        if !last_name(value_type(&member.ty)).is_some_and(|name| STATUS_TYPES.iter().any(|ty| name == ty)) {
            errors.at(&member.ty, format!("`{}` holds the status, which is a number: write `u16`", member.ident));
        }
    }
}

/// Rule 13. `Display` of a modeled error prints the message, so the message must be a string.
pub(super) fn message_is_text(structure: &Structure, errors: &mut Errors) {
    if structure.error.is_none() {
        return;
    }
    for member in structure.members.iter().filter(|member| member.is_message()) {
        if !member.is_text() {
            errors.at(
                &member.ty,
                format!(
                    "`{}` is the message of the error, which is text: write `String` or `Option<String>`; an error \
                     whose message is an object is read with a member `#[connect(payload)]`, whose type is that object",
                    member.ident
                ),
            );
        }
    }
}
