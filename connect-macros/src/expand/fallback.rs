//! Stub impls for a declaration with errors. With them, the compiler reports only our errors, and
//! an editor can analyze the code that uses the declaration.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Path};

use super::operation::{error, output};
use super::{errors, generics, pages, wrapped};
use crate::model::{Item, Operation};
use crate::parse;

/// Returns stub impls of an operation's traits.
pub(crate) fn operation(operation: &Operation) -> TokenStream {
    let Operation { item, .. } = operation;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let (output, error) = (output(operation), error(operation));
    let errors = operation.error_list();
    let (error_enum, error_impls) =
        (errors.as_ref().map(errors::enumeration), errors.as_ref().map(errors::enumeration_impls));
    let name = &operation.name;
    let (item_enum, pages) = (pages::enumeration(operation), pages::fallback(operation));
    let traits = quote! {
        #error_impls
        #pages

        #[automatically_derived]
        impl #parameters __c::Operation for #ty #clause {
            type Output = #output;
            #error
            const METADATA: &'static __c::OperationMetadata =
                &__c::OperationMetadata::new(#name, __c::Method::GET, "/", &[]);
        }

        #[automatically_derived]
        impl #parameters __c::EncodeRequest for #ty #clause {
            fn check(&self, _: &mut __c::Violations) {}
            fn encode(&self, _: &mut __c::RequestEncoder<'_>) {}
        }

        #[automatically_derived]
        impl #parameters __c::DecodeResponse for #ty #clause {
            fn decode_success(
                _: &__c::Received,
            ) -> __c::Decoded<Self::Output> {
                loop {}
            }
        }

        #[automatically_derived]
        impl #parameters __c::DecodeRequest for #ty #clause {
            fn decode(_: &mut __c::RequestDecoder<'_>) -> __c::Option<Self> {
                __c::None
            }
        }

        #[automatically_derived]
        impl #parameters __c::EncodeResponse for #ty #clause {
            fn encode_success(_: &Self::Output, _: &mut __c::ResponseEncoder) {}
            fn encode_failure(_: &Self::Error, _: &mut __c::ResponseEncoder) {}
        }
    };
    let traits = wrapped(item, &traits);
    quote!(#error_enum #item_enum #traits)
}

/// Returns stub impls of a shape's traits, and of a modeled error's traits if `is_error` is true.
pub(crate) fn shape(input: &DeriveInput, krate: &Path, is_error: bool) -> TokenStream {
    let item = Item { krate: krate.clone(), ..parse::item(input) };
    let (parameters, ty) = generics::header(&item);
    let clause = &item.generics.where_clause;
    if is_enum(input) && !is_error {
        return wrapped(&item, &enumeration(&item));
    }
    let error = is_error.then(|| modeled_error(&item));
    let events = parse::is_event_stream(input).then(|| event_union(&item));
    let traits = quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeJson for #ty #clause {
            fn encode_json(&self, _: &mut __c::Writer) {}
        }
        #[automatically_derived]
        impl #parameters __c::DecodeJson for #ty #clause {
            fn decode_json(_: &mut __c::Reader<'_>) -> __c::Result<Self, __c::Invalid> {
                loop {}
            }
        }
        #[automatically_derived]
        impl #parameters __c::ZeroValue for #ty #clause {
            fn zero_value(_: __c::u32) -> __c::Option<Self> {
                __c::None
            }
        }
        #[automatically_derived]
        impl #parameters __c::JsonOutput for #ty #clause {}
        #error
        #events
    };
    wrapped(&item, &traits)
}

/// Returns the stub impl of an event stream's union.
fn event_union(item: &Item) -> TokenStream {
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    quote! {
        #[automatically_derived]
        impl #parameters __c::EventUnion for #ty #clause {
            fn check_variant(&self, _: &mut __c::Violations) {}
            fn encode_variant(&self, _: &mut __c::EventWriter) {}
            fn variant_name(&self) -> &__c::str {
                ""
            }
            fn is_unknown(&self) -> __c::bool {
                false
            }
            fn decode_variant(_: &__c::EventReader<'_>) -> __c::Decoded<Self> {
                loop {}
            }
            fn exception(&self) -> __c::Option<__c::Exception<'_>> {
                __c::None
            }
        }
    }
}

/// Returns stub impls of the traits that a modeled error has in addition to those of a structure.
fn modeled_error(item: &Item) -> TokenStream {
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    quote! {
        #[automatically_derived]
        impl #parameters __c::fmt::Display for #ty #clause {
            fn fmt(&self, _: &mut __c::fmt::Formatter<'_>) -> __c::fmt::Result {
                __c::Ok(())
            }
        }
        #[automatically_derived]
        impl #parameters __c::StdError for #ty #clause {}
        #[automatically_derived]
        impl #parameters __c::ErrorShape for #ty #clause {
            const METADATA: __c::ErrorMetadata = __c::ErrorMetadata::new("", 500);

            fn decode_error(
                _: &__c::Received,
            ) -> __c::Decoded<Self> {
                loop {}
            }

            fn as_error(&self) -> &(dyn __c::StdError + '_) {
                self
            }
        }
    }
}

/// Returns true if the item is an open enum rather than a union, as far as its keys and its
/// variants show.
fn is_enum(input: &DeriveInput) -> bool {
    match &input.data {
        Data::Enum(_) if parse::has_union_key(input) => false,
        Data::Enum(data) => data.variants.first().is_some_and(|variant| matches!(variant.fields, Fields::Unit)),
        Data::Struct(_) | Data::Union(_) => false,
    }
}

/// Returns stub impls of an open enum's traits.
fn enumeration(item: &Item) -> TokenStream {
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let visibility = &item.visibility;
    quote! {
        #[automatically_derived]
        impl #parameters #ty #clause {
            #visibility fn as_str(&self) -> &__c::str {
                ""
            }
        }

        #[automatically_derived]
        impl #parameters __c::StringShape for #ty #clause {
            fn as_str(&self) -> &__c::str {
                ""
            }

            fn from_text(_: __c::Cow<'_, __c::str>) -> Self {
                loop {}
            }
        }

        __c::string_shape!(#ty);
    }
}
