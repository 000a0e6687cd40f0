//! Services, and the operations of a service.

use std::collections::BTreeSet;

use super::headers::written_by_the_client;
use crate::errors::Errors;
use crate::model::{Auth, Binding, Operation, Service};

/// Rule 18. Each header of a service has one value, and the client's value would replace it.
pub(super) fn headers_are_free(service: &Service, errors: &mut Errors) {
    let mut names = BTreeSet::new();
    let auth = service.shared.auth.as_ref().unwrap_or(&Auth::None);
    for header in &service.shared.headers {
        let name = header.name.value.to_lowercase();
        if let Some(message) = written_by_the_client(auth, header, &name) {
            errors.span(header.name.span, message);
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

/// Rule 20. The protocol has no other place.
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#protocol-behaviors>.
pub(super) fn members_are_in_the_body(operation: &Operation, errors: &mut Errors) {
    if operation.service.as_ref().is_none_or(|of| of.shared.aws_json.is_none()) {
        return;
    }
    for member in operation.members.iter().filter(|member| !matches!(member.binding.value, Binding::Body)) {
        let message = format!(
            "`{}` has a place of its own, but all members of an operation of awsJson are in the body: remove the place",
            member.ident
        );
        errors.span(member.place_span(), message);
    }
}
