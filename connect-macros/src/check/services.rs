//! Services, and the operations of a service.

use std::collections::BTreeSet;

use super::headers::written_by_the_client;
use crate::errors::Errors;
use crate::model::{Auth, Binding, BodyFormat, ConstantHeader, Member, Operation, Service, Shared};
use crate::parse::target_is_set;
use crate::spanned::Spanned;
use crate::symbol::TARGET_HEADER;

/// Rule 18. Each header of a service has one value, and the client's value would replace it.
pub(super) fn headers_are_free(service: &Service, errors: &mut Errors) {
    let mut names = BTreeSet::new();
    let auth = service.shared.auth.as_ref().unwrap_or(&Auth::None);
    for header in &service.shared.headers {
        let name = header.name.value.to_lowercase();
        if let Some(message) = written_by_the_client(auth, header, &name) {
            errors.span(header.name.span, message);
        } else if service.shared.aws_json.is_some() && name.eq_ignore_ascii_case(TARGET_HEADER) {
            errors.span(header.name.span, target_is_set(&header.name.value));
        } else if !names.insert(name) {
            let message = format!("the header `{}` is in `headers(…)` twice: remove one", header.name.value);
            errors.span(header.name.span, message);
        }
    }
}

/// Rule 19. A place has one value.
pub(super) fn places_are_free(operation: &Operation, errors: &mut Errors) {
    let headers = operation.service.iter().flat_map(|of| &of.shared.headers);
    let headers: BTreeSet<String> = headers.map(|header| header.name.value.to_lowercase()).collect();
    for member in &operation.members {
        let ident = &member.ident;
        match &member.binding.value {
            Binding::Header(name) if headers.contains(&name.value.to_lowercase()) => {
                let message = format!(
                    "`{ident}` is the header `{}`, which the service sets for every request: remove `{ident}`, or \
                     the header of the service",
                    name.value
                );
                errors.span(member.place_span(), message);
            }
            Binding::Query(key) if matches!(&operation.auth, Auth::ApiKeyQuery(of) if *of == key.value) => {
                let message = format!(
                    "`{ident}` is the query key `{}`, which holds the API key of the client: remove `{ident}`",
                    key.value
                );
                errors.span(member.place_span(), message);
            }
            _ => {}
        }
    }
}

/// Rule 19, for the scheme: the client would replace the constant value, or send two.
pub(super) fn scheme_is_free(operation: &Operation, errors: &mut Errors) {
    let auth = &operation.auth;
    // Without a scheme of its own, the operation has that of the service, which rule 18 checks.
    if let (Some(span), Some(of)) = (operation.auth_span, &operation.service) {
        let is_written = |header: &&ConstantHeader| auth.writes_header(&header.name.value.to_lowercase());
        if let Some(header) = of.shared.headers.iter().find(is_written) {
            let message = format!(
                "the client writes the header `{}` for this scheme, but the service sets it for every request: write \
                 another scheme, or remove the header of the service",
                header.name.value
            );
            errors.span(span, message);
        }
    }
    if let (Auth::ApiKeyQuery(key), Some(uri)) = (auth, &operation.uri)
        && uri.value.query_keys().any(|literal| literal == *key)
    {
        let message = format!(
            "the query key `{key}` holds the API key of the client, but is in the URI already: remove it there"
        );
        errors.span(operation.auth_span.unwrap_or(uri.span), message);
    }
}

/// Rule 20. The protocol has no other format of bodies.
pub(super) fn body_is_json(shared: &Shared, errors: &mut Errors) {
    if let Some(body) = other_format(shared, shared.body.as_ref()) {
        let message = "all bodies of `aws_json` are JSON: remove `body`";
        errors.span(body.span, message);
    }
}

/// Rule 20, for the format that an operation says itself.
pub(super) fn own_body_is_json(operation: &Operation, errors: &mut Errors) {
    let Some(of) = operation.service.as_ref().filter(|of| other_format(&of.shared, of.shared.body.as_ref()).is_none())
    else {
        return;
    };
    if let Some(body) = other_format(&of.shared, operation.body.as_ref()) {
        errors.span(body.span, "all bodies of a service with `aws_json` are JSON: remove `body`");
    }
}

/// Returns a format that is not JSON, if the service speaks awsJson.
fn other_format<'a>(shared: &Shared, body: Option<&'a Spanned<BodyFormat>>) -> Option<&'a Spanned<BodyFormat>> {
    body.filter(|body| shared.aws_json.is_some() && body.value != BodyFormat::Json)
}

/// Rule 20. The protocol has no other place.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#protocol-behaviors>.
pub(super) fn members_are_in_the_body(operation: &Operation, errors: &mut Errors) {
    if operation.service.as_ref().is_none_or(|of| of.shared.aws_json.is_none()) {
        return;
    }
    let is_elsewhere = |member: &&Member| !matches!(member.binding.value, Binding::Body | Binding::Part);
    for member in operation.members.iter().filter(is_elsewhere) {
        let message = format!(
            "`{}` has a place of its own, but all members of an operation of awsJson are in the body: remove the place",
            member.ident
        );
        errors.span(member.place_span(), message);
    }
}
