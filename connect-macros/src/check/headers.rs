//! The constant headers of an operation.

use std::collections::BTreeSet;

use crate::errors::Errors;
use crate::model::{Auth, Binding, ConstantHeader, Operation};
use crate::spanned::Spanned;
use crate::symbol::{AUTHORIZATION, CHECKSUM_HEADER, CLIENT_HEADERS, CONTENT_TYPE};

/// Rule 17. Each header has one value, and the client's value would replace a constant one.
pub(super) fn constants_are_free(operation: &Operation, errors: &mut Errors) {
    let mut names = BTreeSet::new();
    for header in &operation.headers {
        let name = header.name.value.to_lowercase();
        if let Some(message) = message_of(operation, header, &name) {
            errors.span(header.name.span, message);
        } else if !names.insert(name) {
            let message = format!("the header `{}` is in `headers(…)` twice: remove one", header.name.value);
            errors.span(header.name.span, message);
        }
    }
    for member in &operation.members {
        if let Some(name) = member.binding.value.header_name()
            && names.contains(&name.to_lowercase())
        {
            let message = format!(
                "`{ident}` is the header `{name}`, which is in `headers(…)` already: remove it there, or remove `{ident}`",
                ident = member.ident
            );
            errors.span(member.place_span(), message);
        }
    }
    if names.contains(CONTENT_TYPE) {
        media_type_is_sent(operation, errors);
    }
}

/// Returns the message for a constant header of an operation that the client writes.
fn message_of(operation: &Operation, header: &ConstantHeader, lower: &str) -> Option<String> {
    let name = &header.name.value;
    written_by_the_client(&operation.auth, header, lower).or_else(|| {
        (operation.checksum_required && lower == CHECKSUM_HEADER)
            .then(|| format!("`checksum_required` computes the header `{name}` of each body: remove the header"))
    })
}

/// Returns the message for a constant header that the client writes.
pub(super) fn written_by_the_client(auth: &Auth, header: &ConstantHeader, lower: &str) -> Option<String> {
    let name = &header.name.value;
    let scheme = auth.client_scheme();
    if CLIENT_HEADERS.contains(&lower) {
        return Some(format!("the header `{name}` is set by the HTTP client: remove it"));
    }
    match scheme {
        Some(scheme) if auth.writes_header(lower) => {
            Some(format!("the client writes the header `{name}` for `auth = {scheme}`: remove it"))
        }
        None if lower == AUTHORIZATION => Some(format!(
            "the header `{name}` holds credentials, which are never constant: use `auth = bearer` or `auth = sigv4`, or \
             a `sensitive` member with `header = \"{name}\"`"
        )),
        Some(_) | None => None,
    }
}

/// Rule 17, for `media_type`: the constant header `Content-Type` replaces that of the payload.
fn media_type_is_sent(operation: &Operation, errors: &mut Errors) {
    for member in &operation.members {
        if let Binding::Payload(Some(Spanned { span, .. })) = &member.binding.value {
            let message = format!(
                "`media_type` sets the `Content-Type` of `{}`, which `headers(…)` sets already: keep one of them",
                member.ident
            );
            errors.span(*span, message);
        }
    }
}
