//! Operations that paginate.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Type, parse_quote};

use super::{at, generics};
use crate::model::{ItemList, Items, Operation, Pages};

/// Returns the impl of `Paginated` and, if the items are named, of `PaginatedItems`.
pub(super) fn paginated(operation: &Operation) -> TokenStream {
    let Some(pages) = &operation.pages else { return TokenStream::new() };
    let Pages { input: Some(input), output: Some(output), items, item, .. } = &pages.value else {
        return TokenStream::new();
    };
    let Some(token) = operation.members.iter().find(|member| member.ident == *input) else { return TokenStream::new() };
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let (member, member_ty) = (&token.ident, &token.ty);
    let get = quote_spanned!(at(member_ty)=> <#member_ty as __c::HoldPageToken>::held_token(&self.#member));
    let set =
        quote_spanned!(at(member_ty)=> <#member_ty as __c::HoldPageToken>::hold_token(&mut self.#member, __token));
    let next = next_page_token(output);
    let items = items.as_ref().and_then(|items| {
        let item = item_type(operation, items, item.as_ref())?;
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
            fn page_token(&self) -> __c::PageTokenText<'_> {
                #get
            }

            fn set_page_token(&mut self, __token: __c::String) {
                #set;
            }

            #next
        }

        #items
    }
}

/// Returns the type of an item: that of `item`, or the enum of several lists.
fn item_type(operation: &Operation, items: &Items, item: Option<&Type>) -> Option<Type> {
    match (items, item) {
        (_, Some(item)) => Some(item.clone()),
        (Items::One(_), None) => None,
        (Items::Several(_), None) => {
            let name = quote::format_ident!("{}Item", operation.item.ident.unraw());
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
    let parameters: Vec<_> = (0..lists.len()).map(|index| quote::format_ident!("__Item{index}")).collect();
    let types = lists.iter().map(|list| &list.item);
    let variants = lists.iter().map(|list| &list.variant);
    let docs = lists.iter().map(|list| format!("An item of `{}`.", list.member.unraw()));
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
    let lists = lists.iter().map(|ItemList { member, item: ty, variant }| {
        let page_items = quote!(__c::IntoPageItems);
        let vec = quote_spanned!(at(ty)=> __c::Vec<#ty>);
        quote_spanned! {member.span()=>
            let __list: #vec = <_ as #page_items>::into_items(__output.#member);
            __c::append_items(&mut __items, __list, <#item>::#variant);
        }
    });
    quote! {
        fn into_page_items(__output: Self::Output) -> __c::Vec<Self::Item> {
            let mut __items = __c::Vec::new();
            #(#lists)*
            __items
        }
    }
}

/// Returns the function that reads the next token.
///
/// The macro does not know the type of the member. A type error is therefore reported in this
/// function. All of its tokens have the span of the member's name, so that the compiler shows only
/// this location.
fn next_page_token(output: &Ident) -> TokenStream {
    let page_token = quote!(__c::HoldPageToken);
    quote_spanned! {output.span()=>
        fn next_page_token(__output: &Self::Output) -> __c::PageTokenText<'_> {
            <_ as #page_token>::held_token(&__output.#output)
        }
    }
}

/// Returns the function that moves the items out of the output, with spans as in
/// [`next_page_token`]. A mismatch between `items` and `item` is reported at both keys.
fn into_page_items(items: &Ident, item: &Type) -> TokenStream {
    let page_items = quote!(__c::IntoPageItems);
    let vec = quote_spanned!(at(item)=> __c::Vec<Self::Item>);
    quote_spanned! {items.span()=>
        fn into_page_items(__output: Self::Output) -> #vec {
            <_ as #page_items>::into_items(__output.#items)
        }
    }
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
            fn page_token(&self) -> __c::PageTokenText<'_> {
                loop {}
            }
            fn set_page_token(&mut self, _: __c::String) {}
            fn next_page_token(_: &Self::Output) -> __c::PageTokenText<'_> {
                loop {}
            }
        }

        #items
    }
}
