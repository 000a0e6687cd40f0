//! Stub impls for a declaration that is wrong, so that the only errors are ours and an editor knows the rest.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Path};

use super::operation::{error, output};
use super::{errors, generics, pages};
use crate::model::{Item, Operation};
use crate::parse;

/// Returns stub impls of an operation's traits.
pub(crate) fn operation(operation: &Operation) -> TokenStream {
    let Operation { item, .. } = operation;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let (output, error) = (output(operation), error(operation));
    let error_enum = errors::enumeration(operation);
    let name = &operation.name;
    let pages = pages::fallback(operation);
    quote! {
        #error_enum
        #pages

        #[automatically_derived]
        impl #parameters #krate::Operation for #ty #clause {
            type Output = #output;
            type Error = #error;
            const METADATA: &'static #krate::OperationMetadata =
                &#krate::OperationMetadata::new(#name, #krate::http::Method::GET, "/", &[]);
        }

        #[automatically_derived]
        impl #parameters #krate::EncodeRequest for #ty #clause {
            fn check(&self, _: &mut #krate::Problems) {}
            fn encode(&self, _: &mut #krate::RequestEncoder<'_>) {}
        }

        #[automatically_derived]
        impl #parameters #krate::DecodeResponse for #ty #clause {
            fn decode_output(
                _: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self::Output, #krate::json::DecodeError> {
                loop {}
            }
        }
    }
}

/// Returns stub impls of a shape's traits, and of those of a modeled error if it is one.
pub(crate) fn shape(input: &DeriveInput, krate: &Path, is_error: bool) -> TokenStream {
    let item = Item { krate: krate.clone(), ..parse::item(input) };
    let (parameters, ty) = generics::header(&item);
    let clause = &item.generics.where_clause;
    if is_enum(input) && !is_error {
        return enumeration(&item);
    }
    let error = is_error.then(|| modeled_error(&item));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::EncodeJson for #ty #clause {
            fn encode_json(&self, _: &mut #krate::json::Writer) {}
        }
        #[automatically_derived]
        impl #parameters #krate::DecodeJson for #ty #clause {
            fn decode_json(_: &mut #krate::json::Reader<'_>) -> ::core::result::Result<Self, #krate::json::Invalid> {
                loop {}
            }
        }
        #[automatically_derived]
        impl #parameters #krate::DecodeOutput for #ty #clause {
            fn decode_output(
                _: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self, #krate::json::DecodeError> {
                loop {}
            }
        }
        #error
    }
}

/// Returns stub impls of the traits that a modeled error has beyond a structure.
fn modeled_error(item: &Item) -> TokenStream {
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    quote! {
        #[automatically_derived]
        impl #parameters ::core::fmt::Display for #ty #clause {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::result::Result::Ok(())
            }
        }
        #[automatically_derived]
        impl #parameters ::core::error::Error for #ty #clause {}
        #[automatically_derived]
        impl #parameters #krate::ErrorShape for #ty #clause {
            const METADATA: #krate::ErrorMetadata = #krate::ErrorMetadata::new("", 500);

            fn decode(
                _: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self, #krate::json::DecodeError> {
                loop {}
            }

            fn as_error(&self) -> &(dyn ::core::error::Error + '_) {
                self
            }
        }
    }
}

/// Returns true if the item was meant to be an enum and no union.
fn is_enum(input: &DeriveInput) -> bool {
    match &input.data {
        Data::Enum(data) => data.variants.first().is_some_and(|variant| matches!(variant.fields, Fields::Unit)),
        Data::Struct(_) | Data::Union(_) => false,
    }
}

/// Returns stub impls of an open enum's traits.
fn enumeration(item: &Item) -> TokenStream {
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let visibility = &item.visibility;
    quote! {
        #[automatically_derived]
        impl #parameters #ty #clause {
            #visibility fn as_str(&self) -> &::core::primitive::str {
                ""
            }
        }

        #[automatically_derived]
        impl #parameters #krate::StringShape for #ty #clause {
            fn as_str(&self) -> &::core::primitive::str {
                ""
            }

            fn from_text(_: #krate::private::Cow<'_, ::core::primitive::str>) -> Self {
                loop {}
            }
        }

        #krate::string_shape!(#ty);
    }
}
