//! Authentication.

use syn::Ident;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::model::{Auth, Member, Operation};
use crate::names::{quoted, suggestion};

/// Rule 14. Every request needs the bearer token in a header, and the token is a secret.
pub(super) fn bearer_is_a_header(operation: &Operation, errors: &mut Errors) {
    let Auth::Bearer(name) = &operation.auth else { return };
    let Some(member) = named(operation, name, errors) else { return };
    if member.lost.place {
        return;
    }
    if member.binding.value.header_name().is_none() {
        let message = format!(
            "`{name}` holds the bearer token, which goes into a header: mark it `#[connect(header = \"X-Amz-Bearer\", sensitive)]`"
        );
        errors.at(&member.ident, message);
        return;
    }
    if member.is_option() {
        let message =
            format!("`{name}` holds the bearer token, which every call needs: write the type without `Option`");
        errors.at(&member.ty, message);
    }
    if member.sensitive.is_none() {
        errors.at(
            &member.ident,
            format!("`{name}` holds the bearer token, which is a secret: add `sensitive` to its keys"),
        );
    }
}

/// Rule 16. The client writes the headers that authenticate a call, so a member would be lost.
pub(super) fn credentials_are_free(operation: &Operation, errors: &mut Errors) {
    let Some(scheme) = operation.auth.client_scheme() else { return };
    for member in &operation.members {
        let Some(header) = member.binding.value.header_name() else { continue };
        if !operation.auth.writes_header(&header.to_lowercase()) {
            continue;
        }
        let name = &member.ident;
        let help = match operation.auth {
            Auth::ClientBearer => format!(", or write `auth = bearer({name})` if it holds the token"),
            _ => String::new(),
        };
        let message = format!(
            "`{name}` is the header `{header}`, which the client writes for `auth = {scheme}`: remove the member{help}"
        );
        errors.at(name, message);
    }
}

/// Returns the member that a key names; adds an error if there is none.
pub(super) fn named<'o>(operation: &'o Operation, name: &Ident, errors: &mut Errors) -> Option<&'o Member> {
    let found = operation.members.iter().find(|member| member.ident == *name);
    if found.is_none() && !operation.lost.members {
        let names: Vec<_> = operation.members.iter().map(|member| member.ident.unraw().to_string()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let help = match (suggestion(&name.unraw().to_string(), &names), &names[..]) {
            (_, []) => ", which has no members: add one with this name".to_owned(),
            (near, [only]) if near.is_empty() => format!(": write `{only}`, or add a member with this name"),
            (near, _) if near.is_empty() => {
                format!(": write one of {}, or add a member with this name", quoted(&names))
            }
            (near, _) => near,
        };
        errors.at(name, format!("`{name}` is not a member of the operation{help}"));
    }
    found
}
