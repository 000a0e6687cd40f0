//! Operations that paginate.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Type, parse_quote};

use super::path::{self, Read};
use super::{at, generics};
use crate::model::{ItemList, Items, Member, MemberPath, Operation, PageForm, Pages};

const HELD_TOKEN: Read = Read::option("HoldPageToken", "held_token");
const TOKEN: Read = Read::option("PageTokenValue", "as_token");
const LAST_ITEM: Read = Read::option("LastOfPage", "last_item");
const MORE: Read = Read::option("MorePages", "more_pages");
const HAS_ITEMS: Read = Read::flag("IntoPageItems", "has_items");
const LINKS: Read = Read::value("HoldLinks", "linked_page");
const NEXT_LINK: Read = Read::value("HoldNextLink", "next_link");
const INTO_ITEMS: Read = Read::moved("IntoPageItems", "into_items");

/// Returns the impl of `Paginated` and, if the items are named, of `PaginatedItems`.
pub(super) fn paginated(operation: &Operation) -> TokenStream {
    let Some(pages) = &operation.pages else { return TokenStream::new() };
    let pages = &pages.value;
    let Some(form) = pages.form() else { return TokenStream::new() };
    let Some((page_token, next_page)) = next_page(operation, pages, &form) else { return TokenStream::new() };
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let repeat_ends = pages.repeat_ends.map(|_| {
        quote!(
            const REPEAT_ENDS: __c::bool = true;
        )
    });
    let is_number = matches!(form, PageForm::Number(..));
    let over = pages.more.as_ref().filter(|_| !is_number).map(|more| {
        let more = MORE.member(more);
        quote! {
            if let __c::Some(false) = #more {
                return __c::NextPage::End;
            }
        }
    });
    let mut read = if is_number { pages.lists() } else { Vec::new() };
    read.extend(pages.more.iter().chain(form.path()));
    let import = path::import(&read);
    let items = pages.items.as_ref().and_then(|items| {
        let item = item_type(operation, items, pages.item.as_ref())?;
        let into_page_items = match items {
            Items::One(items) => into_page_items(items, &item),
            Items::Several(lists) => into_items_of_lists(&item, lists),
        };
        Some(quote! {
            #[automatically_derived]
            impl #parameters __c::PaginatedItems for #ty #clause {
                type Item = #item;

                #into_page_items
            }
        })
    });
    quote! {
        #[automatically_derived]
        impl #parameters __c::Paginated for #ty #clause {
            #repeat_ends

            fn page_token(&self) -> __c::HeldToken<'_> {
                #page_token
            }

            fn next_page(&mut self, __output: &Self::Output) -> __c::NextPage {
                #import
                #over
                #next_page
            }
        }

        #items
    }
}

/// Returns the expressions of the requested page and of the next page.
fn next_page(operation: &Operation, pages: &Pages, form: &PageForm<'_>) -> Option<(TokenStream, TokenStream)> {
    let (input, token) = match form {
        // Without `more`, the token has to be able to be absent.
        PageForm::Token(input, output) if pages.more.is_none() => (input, HELD_TOKEN.member(output)),
        PageForm::Token(input, output) => (input, TOKEN.member(output)),
        PageForm::Last(input, last) => (input, TOKEN.after(&LAST_ITEM.member(&last.list), &last.member)),
        PageForm::Number(input, first) => {
            let Member { ident, ty, .. } = operation.members.iter().find(|member| member.ident == **input)?;
            let number = quote_spanned!(at(ty)=> <#ty as __c::PageNumber>);
            let (first, has_next) = (Literal::u32_unsuffixed(*first), has_next(pages));
            let next = quote_spanned!(at(ty)=> #number::next_number(&mut self.#ident, #first, #has_next));
            return Some((quote_spanned!(at(ty)=> #number::number(&self.#ident)), next));
        }
        PageForm::Link(link) | PageForm::NextLink(link) => {
            let read = if matches!(form, PageForm::Link(_)) { &LINKS } else { &NEXT_LINK };
            let next = read.member(link);
            let next =
                if link.steps.is_empty() { next } else { quote!(__c::Option::unwrap_or(#next, __c::NextPage::End)) };
            return Some((quote!(__c::None), next));
        }
    };
    let Member { ident, ty, .. } = operation.members.iter().find(|member| member.ident == **input)?;
    let held = quote_spanned!(at(ty)=> <#ty as __c::HoldPageToken>);
    let next = quote_spanned!(at(ty)=> #held::take_token(&mut self.#ident, #token));
    Some((quote_spanned!(at(ty)=> #held::held_token(&self.#ident)), next))
}

/// Returns the expression that is true if there is a page after the output of a page with a number.
fn has_next(pages: &Pages) -> TokenStream {
    let has_items = pages.lists().into_iter().map(|list| HAS_ITEMS.member(list));
    let has_items = has_items.reduce(|first, second| quote!(#first || #second)).unwrap_or_else(|| quote!(false));
    match &pages.more {
        Some(more) => {
            let more = MORE.member(more);
            quote!(__c::Option::unwrap_or(#more, #has_items))
        }
        None => has_items,
    }
}

/// Returns the type of an item: that of `item`, or the enum of several lists.
fn item_type(operation: &Operation, items: &Items, item: Option<&Type>) -> Option<Type> {
    match (items, item) {
        (_, Some(item)) => Some(item.clone()),
        (Items::One(_), None) => None,
        (Items::Several(_), None) => {
            let name = format_ident!("{}Item", operation.item.ident.unraw());
            Some(parse_quote!(#name))
        }
    }
}

/// Returns the enum of the items of several lists.
///
/// The types of the items are parameters with defaults, so that the enum implements `Clone`,
/// `Debug` and `PartialEq` where they do.
pub(super) fn enumeration(operation: &Operation) -> TokenStream {
    let Some(Pages { items: Some(items @ Items::Several(lists)), item, .. }) =
        operation.pages.as_ref().map(|pages| &pages.value)
    else {
        return TokenStream::new();
    };
    let Some(Type::Path(path)) = item_type(operation, items, item.as_ref()) else { return TokenStream::new() };
    let Some(name) = path.path.get_ident() else { return TokenStream::new() };
    let visibility = &operation.item.visibility;
    let doc = format!("An item of a page of [`{}`], with a variant for each list.", operation.item.ident.unraw());
    let parameters: Vec<_> = (0..lists.len()).map(|index| format_ident!("__Item{index}")).collect();
    let types = lists.iter().map(|list| &list.item);
    let variants = lists.iter().map(|list| &list.variant);
    let docs = lists.iter().map(|list| format!("An item of `{}`.", list.member.member.unraw()));
    quote! {
        #[doc = #doc]
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        #visibility enum #name<#(#parameters = #types),*> {
            #(#[doc = #docs] #variants(#parameters),)*
        }
    }
}

/// Returns the function that moves the items of several lists out of the output, list by list.
fn into_items_of_lists(item: &Type, lists: &[ItemList]) -> TokenStream {
    let import = path::import(&lists.iter().map(|list| &list.member).collect::<Vec<_>>());
    let named: Vec<_> = lists.iter().enumerate().map(|(index, list)| (format_ident!("__list_{index}"), list)).collect();
    let begun = named.iter().filter(|(_, list)| !list.member.steps.is_empty()).map(|(name, list)| {
        let vec = vec_of(list);
        quote!(let mut #name: #vec = __c::Vec::new();)
    });
    let moved = moved_lists(&quote!(__output), &named, 0);
    let appended = named.iter().map(|(name, ItemList { member, variant, .. })| {
        quote_spanned!(at(&member.member)=> __c::append_items(&mut __items, #name, <#item>::#variant);)
    });
    quote! {
        fn into_page_items(__output: Self::Output) -> __c::Vec<Self::Item> {
            #import
            #(#begun)*
            #moved
            let mut __items = __c::Vec::new();
            #(#appended)*
            __items
        }
    }
}

fn vec_of(list: &ItemList) -> TokenStream {
    let ty = &list.item;
    quote_spanned!(at(ty)=> __c::Vec<#ty>)
}

/// Returns the statements that move lists out of `owner`, which the first `depth` steps of their
/// paths lead to. Lists of one member share the step to it, since a value is moved once.
fn moved_lists(owner: &TokenStream, lists: &[(Ident, &ItemList)], depth: usize) -> TokenStream {
    let mut statements = TokenStream::new();
    let mut done: Vec<&Ident> = Vec::new();
    for (name, list) in lists {
        let MemberPath { steps, member } = &list.member;
        let Some(step) = steps.get(depth) else {
            let items = INTO_ITEMS.call(owner, member);
            let begin = (depth == 0).then(|| {
                let vec = vec_of(list);
                (quote!(let), quote!(: #vec))
            });
            let (keyword, ty) = begin.unzip();
            statements.extend(quote_spanned!(at(member)=> #keyword #name #ty = #items;));
            continue;
        };
        if done.contains(&step) {
            continue;
        }
        done.push(step);
        let shared: Vec<_> = lists
            .iter()
            .filter(|(_, list)| list.member.steps.get(depth) == Some(step))
            .map(|(name, list)| (name.clone(), *list))
            .collect();
        let inner = path::local("__step", step).into_token_stream();
        let (value, moved) = (path::moved_step(owner, step), moved_lists(&inner, &shared, depth + 1));
        statements.extend(quote! {
            if let __c::Some(#inner) = #value {
                #moved
            }
        });
    }
    statements
}

/// Returns the function that moves the items out of the output. A mismatch between `items` and
/// `item` is reported at both keys.
fn into_page_items(items: &MemberPath, item: &Type) -> TokenStream {
    let vec = quote_spanned!(at(item)=> __c::Vec<Self::Item>);
    let import = path::import(&[items]);
    let list = into_items(items);
    let output = path::local("__output", &items.member);
    quote_spanned! {items.member.span()=>
        fn into_page_items(#output: Self::Output) -> #vec {
            #import
            #list
        }
    }
}

/// Returns the expression that moves the items of a list out of the output.
fn into_items(list: &MemberPath) -> TokenStream {
    let items = INTO_ITEMS.member(list);
    if list.steps.is_empty() { items } else { quote_spanned!(list.member.span()=> #items.unwrap_or_default()) }
}

/// Returns stub impls of all traits that the declaration may have been intended to have.
pub(super) fn fallback(operation: &Operation) -> TokenStream {
    let Some(pages) = &operation.pages else { return TokenStream::new() };
    let Pages { items, item, is_incomplete, .. } = &pages.value;
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let has_items = *is_incomplete || items.is_some() || item.is_some();
    let items = has_items.then(|| {
        let item = items.as_ref().and_then(|items| item_type(operation, items, item.as_ref()));
        let item: Type = item.unwrap_or_else(|| parse_quote!(()));
        quote! {
            #[automatically_derived]
            impl #parameters __c::PaginatedItems for #ty #clause {
                type Item = #item;
                fn into_page_items(_: Self::Output) -> __c::Vec<Self::Item> {
                    loop {}
                }
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters __c::Paginated for #ty #clause {
            fn page_token(&self) -> __c::HeldToken<'_> {
                loop {}
            }
            fn next_page(&mut self, _: &Self::Output) -> __c::NextPage {
                loop {}
            }
        }

        #items
    }
}
