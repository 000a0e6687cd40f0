//! Operations that paginate.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, parse_quote};

use super::{at, generics};
use crate::model::{Operation, Pages};

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
    let items = items.as_ref().zip(item.as_ref()).map(|(items, item)| {
        let into_page_items = into_page_items(items, item);
        quote! {
            #[automatically_derived]
            impl #parameters __c::PaginatedItems for #ty #clause {
                type Item = #item;

                #into_page_items
            }
        }
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
        let item: Type = item.clone().unwrap_or_else(|| parse_quote!(()));
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
