//! Pagination.

use syn::Type;

use super::calls::named;
use crate::errors::Errors;
use crate::model::{Binding, Items, Member, Operation, Pages};
use crate::spanned::Spanned;
use crate::symbol::PAGINATED_EXAMPLE;

/// Rule 15. A page determines the request of the next one, and the first page needs nothing.
pub(super) fn pages_have_tokens(operation: &Operation, errors: &mut Errors) {
    let Some(pages) = &operation.pages else { return };
    if !pages.value.is_incomplete {
        one_form(&pages.value, errors);
        form_is_complete(pages, errors);
        items_have_types(&pages.value, errors);
    }
    output_is_there(operation, pages, errors);
    items_are_distinct(&pages.value, errors);
    input_may_be_absent(operation, &pages.value, errors);
}

/// Rule 15, for the member that takes the token: it has none for the first page.
fn input_may_be_absent(operation: &Operation, pages: &Pages, errors: &mut Errors) {
    let Some(input) = &pages.input else { return };
    let Some(member) = named(operation, input, errors) else { return };
    if member.is_token() {
        let message = format!("`{input}` is the idempotency token: name the member that takes the token of a page");
        errors.at(input, message);
    } else if is_given_number(pages, member) {
        // The author gives the number of the first page.
    } else if matches!(member.binding.value, Binding::Label { .. }) {
        let message =
            format!("`{input}` fills a label, but the first page has no token: bind it to the query or the body");
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

/// Returns true if the member is the number of a page, also of the first one.
fn is_given_number(pages: &Pages, member: &Member) -> bool {
    pages.number.is_some() && !member.is_option()
}

/// Rule 15, for the keys: only one way leads to the next page.
fn one_form(pages: &Pages, errors: &mut Errors) {
    let Pages { output, last, number, first, link, next_link, repeat_ends, .. } = pages;
    let follows = match (link, next_link) {
        (Some(_), Some(next_link)) => {
            errors.at(next_link, "`link` and `next_link` both lead to the next page: remove one");
            return;
        }
        (Some(_), None) => Some(("link", "`link` follows the URI in a header")),
        (None, Some(_)) => Some(("next_link", "`next_link` follows the URI in the output")),
        (None, None) => None,
    };
    if let Some((word, follows)) = follows {
        let remove = |other: &str| format!("{follows}, so there is no token of a page: remove `{other}` or `{word}`");
        if let Some(input) = &pages.input {
            errors.at(input, remove("input"));
        }
        if let Some(output) = output {
            errors.at(output, remove("output"));
        }
        if let Some(last) = last {
            errors.at(&last.member, remove("last"));
        }
        if let Some(number) = number {
            errors.span(number.span, remove("number"));
        }
    } else if let Some(number) = number {
        let counts = "`number` counts the pages, so the output needs no token";
        if let Some(output) = output {
            errors.at(output, format!("{counts}: remove `output` or `number`"));
        }
        if let Some(last) = last {
            errors.at(&last.member, format!("{counts}: remove `last` or `number`"));
        }
        if let Some(repeat_ends) = repeat_ends {
            let message =
                "`repeat_ends` is about a token that comes again, but a `number` never does: remove `repeat_ends`";
            errors.span(repeat_ends.span, message);
        }
        if pages.items.is_none() && pages.more.is_none() {
            let message = "`number` counts the pages up to one without items, but no list is named: add `items` and `item`, or `more`";
            errors.span(number.span, message);
        }
    } else if let (Some(output), Some(_)) = (output, last) {
        errors.at(output, "`output` and `last` both hold the token of the next page: remove one");
    }
    if let (Some(first), None) = (first, number) {
        errors.span(first.span, "`first` is the number of the first page: add `number`, or remove `first`");
    }
}

/// Rule 15, for the keys: those of a form need each other.
fn form_is_complete(Spanned { value: pages, span }: &Spanned<Pages>, errors: &mut Errors) {
    if pages.link.is_some() || pages.next_link.is_some() {
        return;
    }
    let has_source = pages.output.is_some() || pages.last.is_some() || pages.number.is_some();
    let missing = match (&pages.input, has_source) {
        (None, false) => "`input` and `output` are missing, the members that hold the tokens of pages",
        (None, true) if pages.number.is_some() => {
            errors.span(*span, "`input` is missing, the member that takes the number of a page: write `input = page`");
            return;
        }
        (None, true) if pages.last.is_some() => {
            let message =
                "`input` is missing, the member that takes the token of a page: write `input = starting_after`";
            errors.span(*span, message);
            return;
        }
        (None, true) => "`input` is missing, the member that takes the token of a page",
        (Some(_), false) => "`output` is missing, the member of the output that holds the next token",
        (Some(_), true) => return,
    };
    errors.span(*span, format!("{missing}: {PAGINATED_EXAMPLE}"));
}

/// Rule 15, for the keys: `items` and `item` need each other.
fn items_have_types(pages: &Pages, errors: &mut Errors) {
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
    for items in pages.lists().into_iter().filter(|items| pages.output.as_ref() == Some(items)) {
        let message = format!(
            "`{items}` cannot hold both the next token and the items: set `items` to the member that holds the items"
        );
        errors.at(items, message);
    }
}

/// Rule 15, for the output: the output has members, and one of them leads to the next page.
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
