//! Modeled errors: the enum of an operation's errors, and the traits that an error shape has beyond a structure.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;
use syn::ext::IdentExt;

use super::{at, generics};
use crate::model::{ErrorVariant, Operation, OperationErrors, Structure};

/// Returns the enum that `errors(…)` generates.
pub(super) fn enumeration(operation: &Operation) -> TokenStream {
    let OperationErrors::Own { name, variants } = &operation.errors else { return TokenStream::new() };
    let krate = &operation.item.krate;
    let visibility = &operation.item.visibility;
    let doc = format!("The modeled errors of [`{}`].", operation.item.ident.unraw());
    let names: Vec<_> = variants.iter().map(|variant| &variant.name).collect();
    let shapes: Vec<_> = variants.iter().map(|variant| &variant.shape).collect();
    let docs = variants.iter().map(|ErrorVariant { name, .. }| format!("`{}`.", name.unraw()));
    let (debug, display) = (forward(operation, &quote!(Debug)), forward(operation, &quote!(Display)));
    let as_error = as_error(operation);
    let metadata = variants.iter().map(|variant| metadata(variant, krate));
    let decode = variants.iter().enumerate().map(|(index, ErrorVariant { shape, name })| {
        let index = Literal::usize_unsuffixed(index);
        let decode = quote_spanned!(at(shape)=> <#shape as #krate::ErrorShape>::decode(__response));
        quote!(#index => #decode.map(Self::#name),)
    });
    quote! {
        #[doc = #doc]
        #[non_exhaustive]
        #visibility enum #name {
            #(#[doc = #docs] #names(#shapes),)*
        }

        #debug
        #display

        #[automatically_derived]
        impl ::core::error::Error for #name {}

        #[automatically_derived]
        impl #krate::ModeledError for #name {
            const SHAPES: &'static [#krate::ErrorMetadata] = &[#(#metadata),*];

            fn decode_error(
                __index: ::core::primitive::usize,
                __response: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self, #krate::json::DecodeError> {
                match __index {
                    #(#decode)*
                    _ => ::core::result::Result::Err(#krate::private::no_such_error()),
                }
            }

            fn as_error(&self) -> &(dyn ::core::error::Error + '_) {
                #as_error
            }
        }
    }
}

/// Returns the metadata of a variant's shape.
fn metadata(ErrorVariant { shape, .. }: &ErrorVariant, krate: &Path) -> TokenStream {
    quote_spanned!(at(shape)=> <#shape as #krate::ErrorShape>::METADATA)
}

/// Returns the body of `as_error`: the variant's own error.
fn as_error(operation: &Operation) -> TokenStream {
    let OperationErrors::Own { variants, .. } = &operation.errors else { return TokenStream::new() };
    let krate = &operation.item.krate;
    if variants.is_empty() {
        // An enum without variants has no value, which `match self {}` does not see through the reference.
        return quote!(match *self {});
    }
    let arms = variants.iter().map(|ErrorVariant { shape, name }| {
        let error = quote_spanned!(at(shape)=> <#shape as #krate::ErrorShape>::as_error(__error));
        quote!(Self::#name(__error) => #error,)
    });
    quote!(match self { #(#arms)* })
}

/// Returns the impl of `Debug` or `Display`, which forwards to the variant's own error.
fn forward(operation: &Operation, of: &TokenStream) -> TokenStream {
    let OperationErrors::Own { name, .. } = &operation.errors else { return TokenStream::new() };
    let krate = &operation.item.krate;
    quote! {
        #[automatically_derived]
        impl ::core::fmt::#of for #name {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::#of::fmt(#krate::ModeledError::as_error(self), __formatter)
            }
        }
    }
}

/// Returns `ErrorShape`, `Display` and `Error`.
pub(super) fn error_shape(structure: &Structure, code: &str, status: u16) -> TokenStream {
    let krate = &structure.item.krate;
    let (parameters, ty) = generics::header(&structure.item);
    let clause = &structure.item.generics.where_clause;
    let message = structure.members.iter().find(|member| member.is_message()).map(|member| {
        let (ident, ty) = (&member.ident, &member.ty);
        quote_spanned!(at(ty)=> <#ty as #krate::private::MessageMember>::text(&self.#ident))
    });
    let message = message.unwrap_or_else(|| quote!(::core::option::Option::None));
    quote! {
        #[automatically_derived]
        impl #parameters ::core::fmt::Display for #ty #clause {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::private::fmt_error(#code, #message, __formatter)
            }
        }

        #[automatically_derived]
        impl #parameters ::core::error::Error for #ty #clause {}

        #[automatically_derived]
        impl #parameters #krate::ErrorShape for #ty #clause {
            const METADATA: #krate::ErrorMetadata = #krate::ErrorMetadata::new(#code, #status);

            fn decode(
                __response: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self, #krate::json::DecodeError> {
                <Self as #krate::DecodeOutput>::decode_output(__response)
            }

            fn as_error(&self) -> &(dyn ::core::error::Error + '_) {
                self
            }
        }
    }
}
