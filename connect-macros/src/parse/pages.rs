//! The pages of an operation: `paginated(…)`.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, Token};

use crate::attr;
use crate::errors::Errors;
use crate::model::{ItemList, Items, LastMember, MemberPath, Pages};
use crate::names::Case;
use crate::spanned::Spanned;
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
            PageWord::Output => pages.output = Some(member_path(key, input, "next_token")?),
            PageWord::Last => pages.last = Some(last_member(key, input)?),
            PageWord::Number => pages.number = Some(attr::flag(key, input)?),
            PageWord::First => {
                let first = attr::integer(key, input, "0")?;
                let wanted = "the number of a page: write a number from 0 to 4294967295";
                pages.first = Some(Spanned::new(attr::number(&first, wanted)?, key.span()));
            }
            PageWord::Link => pages.link = Some(member_path(key, input, "link")?),
            PageWord::NextLink => pages.next_link = Some(member_path(key, input, "next_page_uri")?),
            PageWord::More => pages.more = Some(member_path(key, input, "has_more")?),
            PageWord::RepeatEnds => pages.repeat_ends = Some(attr::flag(key, input)?),
            PageWord::Items if input.peek(Paren) => pages.items = Some(Items::Several(item_lists(key, input)?)),
            PageWord::Items => {
                pages.items = Some(Items::One(member_path(key, input, "instance_summary_list")?));
            }
            PageWord::Item => pages.item = Some(attr::ty(key, input, "InstanceSummary")?),
        }
        Ok(())
    })?;
    pages.is_incomplete = errors.len() > before;
    Ok(())
}

/// Parses `= member` or `= member.of.a.member`.
fn member_path(key: &Ident, input: ParseStream<'_>, example: &str) -> syn::Result<MemberPath> {
    let mut steps = attr::members(key, input, example)?;
    // There is at least one name.
    let member = steps.pop().unwrap_or_else(|| key.clone());
    Ok(MemberPath { steps, member })
}

/// Parses `= list.member`.
fn last_member(key: &Ident, input: ParseStream<'_>) -> syn::Result<LastMember> {
    let MemberPath { mut steps, member } = member_path(key, input, "data.id")?;
    match steps.pop() {
        Some(list) => Ok(LastMember { list: MemberPath { steps, member: list }, member }),
        None => {
            let message = format!(
                "`{member}` is one name, but `{key}` takes a list of the output and a member of its items: write `{key} \
                 = data.{member}`, with the list for `data`"
            );
            Err(syn::Error::new(member.span(), message))
        }
    }
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
        let mut steps = vec![content.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), &wanted))?];
        steps.extend(attr::further_members(&content, &wanted)?);
        let Some(name) = steps.pop() else { break };
        if !content.peek(Token![=]) {
            return Err(syn::Error::new(name.span(), wanted));
        }
        let item = attr::ty(&name, &content, "Name")?;
        let variant = Ident::new(&Case::Pascal.apply(&name.unraw().to_string()), name.span());
        let member = MemberPath { steps, member: name };
        if lists.iter().any(|list| list.member == member) {
            return Err(syn::Error::new_spanned(&member, format!("`{member}` is in `{key}(…)` twice: remove one")));
        }
        if let Some(other) = lists.iter().find(|list| list.variant == variant) {
            let message = format!(
                "`{}` and `{member}` would both be the variant `{variant}` of an item: rename one of the members",
                other.member
            );
            return Err(syn::Error::new_spanned(&member, message));
        }
        lists.push(ItemList { member, item, variant });
        if !content.is_empty() {
            content.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), &wanted))?;
        }
    }
    if lists.len() < 2 { Err(syn::Error::new(key.span(), wanted)) } else { Ok(lists) }
}
