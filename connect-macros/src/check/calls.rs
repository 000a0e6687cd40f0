//! How an operation is called: who calls, and page by page.

use syn::Ident;
use syn::ext::IdentExt;

use crate::errors::Errors;
use crate::model::{Auth, Binding, Member, Operation};
use crate::names::{quoted, suggestion};

pub(super) fn bearer_is_a_header(operation: &Operation, errors: &mut Errors) {
    let Auth::Bearer(name) = &operation.auth else { return };
    let Some(member) = named(operation, name, errors) else { return };
    if member.doubt.place {
        return;
    }
    if !matches!(member.binding, Binding::Header(_)) {
        let message = format!(
            "`{name}` holds the bearer token, which goes into a header: mark it `#[connect(header = \"X-Amz-Bearer\", sensitive)]`"
        );
        errors.at(&member.ident, message);
        return;
    }
    if member.is_option() {
        let message =
            format!("`{name}` holds the bearer token, without which no call is taken: write the type without `Option`");
        errors.at(&member.ty, message);
    }
    if member.sensitive.is_none() {
        errors.at(
            &member.ident,
            format!("`{name}` holds the bearer token, which is a secret: add `sensitive` to its words"),
        );
    }
}

pub(super) fn pages_have_tokens(operation: &Operation, errors: &mut Errors) {
    let Some(pages) = &operation.pages else { return };
    if operation.output.is_none() {
        let message = "`paginated` looks into the output for the next token, and there is none: add `output = …`";
        errors.span(pages.span, message);
    }
    if let Some((items, _)) = &pages.items
        && *items == pages.output
    {
        let message =
            format!("`{items}` is the next token and the items: name the member of the output that holds them");
        errors.at(items, message);
    }
    let Some(member) = named(operation, &pages.input, errors) else { return };
    if matches!(member.binding, Binding::Label { .. }) {
        let message = format!(
            "`{}` fills a label, and the first page has no token: bind it to the query or the body",
            member.ident
        );
        errors.at(&pages.input, message);
    } else if !member.is_option() {
        let message = format!(
            "`{}` takes the token of a page, and the first page has none: write `Option<String>`",
            member.ident
        );
        errors.at(&member.ty, message);
    }
}

/// The member that a word names.
fn named<'o>(operation: &'o Operation, name: &Ident, errors: &mut Errors) -> Option<&'o Member> {
    let found = operation.members.iter().find(|member| member.ident == *name);
    if found.is_none() && !operation.members.is_empty() {
        let names: Vec<_> = operation.members.iter().map(|member| member.ident.unraw().to_string()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let near = suggestion(&name.unraw().to_string(), &names);
        let help = if near.is_empty() { format!(": write one of {}", quoted(&names)) } else { near };
        errors.at(name, format!("`{name}` is not a member of the operation{help}"));
    }
    found
}
