//! Operations whose answer comes in pages.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{at, generics};
use crate::model::{Operation, Pages};

/// `Paginated` and, where there are items, `PaginatedItems`.
pub(super) fn paginated(operation: &Operation) -> TokenStream {
    let Some(Pages { input, output, items, .. }) = &operation.pages else { return TokenStream::new() };
    let Some(token) = operation.members.iter().find(|member| member.ident == *input) else { return TokenStream::new() };
    let krate = &operation.item.krate;
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let (member, member_ty) = (&token.ident, &token.ty);
    let get = quote_spanned!(at(member_ty)=> <#member_ty as #krate::PageToken>::page_token(&self.#member));
    let set =
        quote_spanned!(at(member_ty)=> <#member_ty as #krate::PageToken>::set_page_token(&mut self.#member, __token));
    let next = quote_spanned!(at(output)=> #krate::PageToken::page_token(&__output.#output));
    let items = items.as_ref().map(|(items, item)| {
        let read = quote_spanned!(at(items)=> #krate::PageItems::into_page_items(__output.#items));
        quote! {
            #[automatically_derived]
            impl #parameters #krate::PaginatedItems for #ty #clause {
                type Item = #item;

                fn into_page_items(__output: Self::Output) -> #krate::private::Vec<Self::Item> {
                    #read
                }
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters #krate::Paginated for #ty #clause {
            fn page_token(&self) -> ::core::option::Option<&::core::primitive::str> {
                #get
            }

            fn set_page_token(&mut self, __token: #krate::private::String) {
                #set;
            }

            fn next_page_token(__output: &Self::Output) -> ::core::option::Option<&::core::primitive::str> {
                #next
            }
        }

        #items
    }
}

/// The same, without its work.
pub(super) fn fallback(operation: &Operation) -> TokenStream {
    let Some(Pages { items, .. }) = &operation.pages else { return TokenStream::new() };
    let krate = &operation.item.krate;
    let (parameters, ty) = generics::header(&operation.item);
    let clause = &operation.item.generics.where_clause;
    let items = items.as_ref().map(|(_, item)| {
        quote! {
            #[automatically_derived]
            impl #parameters #krate::PaginatedItems for #ty #clause {
                type Item = #item;
                fn into_page_items(_: Self::Output) -> #krate::private::Vec<Self::Item> {
                    loop {}
                }
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters #krate::Paginated for #ty #clause {
            fn page_token(&self) -> ::core::option::Option<&::core::primitive::str> {
                loop {}
            }
            fn set_page_token(&mut self, _: #krate::private::String) {}
            fn next_page_token(_: &Self::Output) -> ::core::option::Option<&::core::primitive::str> {
                loop {}
            }
        }

        #items
    }
}
