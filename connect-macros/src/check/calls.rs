//! Authentication and pagination.

use syn::ext::IdentExt;
use syn::{Ident, Type};

use crate::errors::Errors;
use crate::model::{Auth, Binding, Items, Member, Operation, Pages};
use crate::names::{quoted, suggestion};
use crate::spanned::Spanned;
use crate::symbol::PAGINATED_EXAMPLE;

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

/// Rule 15. The first page is requested without a page token, and each further page with the token
/// in the output of the previous page.
pub(super) fn pages_have_tokens(operation: &Operation, errors: &mut Errors) {
    let Some(pages) = &operation.pages else { return };
    if !pages.value.is_incomplete {
        words_are_there(pages, errors);
    }
    output_is_there(operation, pages, errors);
    let pages = &pages.value;
    items_are_distinct(pages, errors);
    let Some(input) = &pages.input else { return };
    let Some(member) = named(operation, input, errors) else { return };
    if matches!(member.binding.value, Binding::Label { .. }) {
        let message =
            format!("`{input}` fills a label, but the first page has no token: bind it to the query or the body");
        errors.at(input, message);
    } else if member.is_token() {
        let message = format!("`{input}` is the idempotency token: name the member that takes the token of a page");
        errors.at(input, message);
    } else if !member.is_option() {
        let message =
            format!("`{input}` takes the token of a page, but the first page has none: write `Option<String>`");
        errors.at(&member.ty, message);
    } else if let Some(required) = member.required {
        let message = format!("`{input}` takes the token of a page, but the first page has none: remove `required`");
        errors.span(required.span, message);
    }
}

/// Rule 15, for the keys: `input` and `output` need each other, and so do `items` and `item`.
fn words_are_there(Spanned { value: pages, span }: &Spanned<Pages>, errors: &mut Errors) {
    let missing = match (&pages.input, &pages.output) {
        (None, None) => Some("`input` and `output` are missing, the members that hold the tokens of pages"),
        (None, Some(_)) => Some("`input` is missing, the member that takes the token of a page"),
        (Some(_), None) => Some("`output` is missing, the member of the output that holds the next token"),
        (Some(_), Some(_)) => None,
    };
    if let Some(missing) = missing {
        errors.span(*span, format!("{missing}: {PAGINATED_EXAMPLE}"));
    }
    match (&pages.items, &pages.item) {
        (Some(Items::One(items)), None) => {
            let message =
                format!("`item` is missing, the type of one of the items in `{items}`: write `item = InstanceSummary`");
            errors.at(items, message);
        }
        (None, Some(item)) => {
            let message = "`items` is missing, the member of the output that holds the items: write `items = instance_summary_list`";
            errors.at(item, message);
        }
        (Some(Items::Several(_)), Some(item)) if !is_name(item) => {
            let message = "`item` names the enum of the items of several lists: write a name such as `item = ListItem`, or remove `item`";
            errors.at(item, message);
        }
        (None, None) | (Some(Items::Several(_)), _) | (Some(Items::One(_)), Some(_)) => {}
    }
}

/// Returns true if a type is a name that an enum can have.
fn is_name(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none() && path.path.get_ident().is_some())
}

/// Rule 15, for the lists: none is the page token.
fn items_are_distinct(pages: &Pages, errors: &mut Errors) {
    let lists: Vec<&Ident> = match &pages.items {
        None => return,
        Some(Items::One(items)) => vec![items],
        Some(Items::Several(lists)) => lists.iter().map(|list| &list.member).collect(),
    };
    for items in lists.into_iter().filter(|items| pages.output.as_ref() == Some(items)) {
        let message = format!(
            "`{items}` cannot hold both the next token and the items: set `items` to the member that holds the items"
        );
        errors.at(items, message);
    }
}

/// Rule 15, for the output: the output has members, and one of them is the page token.
fn output_is_there(operation: &Operation, pages: &Spanned<Pages>, errors: &mut Errors) {
    match &operation.output {
        None => {
            let message = "`paginated` reads the next token from the output, but there is no output: add `output = …`";
            errors.span(pages.span, message);
        }
        Some(Type::Tuple(tuple)) if tuple.elems.is_empty() => {
            let message = "`paginated` reads the next token from the output, but `()` has none: write a shape that holds the token";
            errors.at(tuple, message);
        }
        Some(_) => {}
    }
}

/// Returns the member that a key names; adds an error if there is none.
fn named<'o>(operation: &'o Operation, name: &Ident, errors: &mut Errors) -> Option<&'o Member> {
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
