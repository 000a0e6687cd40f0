//! The pages of an operation: `paginated(…)`.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, Token};

use crate::attr;
use crate::errors::Errors;
use crate::model::{ItemList, Items, Pages};
use crate::names::Case;
use crate::symbol::{PAGINATED_EXAMPLE, PageWord, Place};

/// Parses `(input = …, output = …, items = …, item = …)` into `pages`, with `items(…)` for several
/// lists. After an error, the keys that were read are kept.
pub(super) fn paginated(
    key: &Ident,
    input: ParseStream<'_>,
    pages: &mut Pages,
    errors: &mut Errors,
) -> syn::Result<()> {
    let before = errors.len();
    attr::nested_words(key, input, (Place::Paginated, PAGINATED_EXAMPLE), errors, &mut |word, key, input, _| {
        match word {
            PageWord::Input => pages.input = Some(attr::member(key, input, "next_token", "the operation")?),
            PageWord::Output => pages.output = Some(attr::member(key, input, "next_token", "the output")?),
            PageWord::Items if input.peek(Paren) => pages.items = Some(Items::Several(item_lists(key, input)?)),
            PageWord::Items => {
                pages.items = Some(Items::One(attr::member(key, input, "instance_summary_list", "the output")?));
            }
            PageWord::Item => pages.item = Some(attr::ty(key, input, "InstanceSummary")?),
        }
        Ok(())
    })?;
    pages.is_incomplete = errors.len() > before;
    Ok(())
}

/// Parses `(names = Name, groups = Group)`: several lists, each with the type of its items.
fn item_lists(key: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<ItemList>> {
    let wanted = format!(
        "`{key}(…)` takes several lists of the output, each with the type of its items: write `{key}(names = Name, \
         groups = Group)`, or `{key} = names, item = Name` for one list"
    );
    let content = attr::parenthesized(key, input, &wanted)?;
    let mut lists: Vec<ItemList> = Vec::new();
    while !content.is_empty() {
        let member: Ident = content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), &wanted))?;
        if !content.peek(Token![=]) {
            return Err(syn::Error::new(member.span(), wanted));
        }
        let item = attr::ty(&member, &content, "Name")?;
        if lists.iter().any(|list| list.member == member) {
            return Err(syn::Error::new(member.span(), format!("`{member}` is in `{key}(…)` twice: remove one")));
        }
        let variant = Ident::new(&Case::Pascal.apply(&member.unraw().to_string()), member.span());
        if let Some(other) = lists.iter().find(|list| list.variant == variant) {
            let message = format!(
                "`{}` and `{member}` would both be the variant `{variant}` of an item: rename one of the members",
                other.member
            );
            return Err(syn::Error::new(member.span(), message));
        }
        lists.push(ItemList { member, item, variant });
        if !content.is_empty() {
            content.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), &wanted))?;
        }
    }
    if lists.len() < 2 { Err(syn::Error::new(key.span(), wanted)) } else { Ok(lists) }
}
