//! Open enums and unions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::case;
use super::generics::{self, Needs};
use super::value::Value;
use crate::model::{Binding, Encoding, Enumeration, IntegerEnumeration, Union};

/// Returns the impl of `StringShape`, the impls that depend on it, and the method `as_str`.
pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { item, variants, unknown } = enumeration;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let (visibility, lacks_case) = (&item.visibility, !item.has_case);
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let wires: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    quote! {
        #[automatically_derived]
        impl #parameters #ty #clause {
            /// Returns the value on the wire.
            #[must_use]
            #visibility fn as_str(&self) -> &__c::str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::#unknown(__value) => __value.as_str(),
                }
            }
        }

        #[automatically_derived]
        impl #parameters __c::StringShape for #ty #clause {
            fn as_str(&self) -> &__c::str {
                Self::as_str(self)
            }

            fn from_text(__text: __c::Cow<'_, __c::str>) -> Self {
                match &*__text {
                    #(#wires => Self::#names,)*
                    _ => Self::#unknown(__c::unknown_value(__text)),
                }
            }
        }

        __c::string_shape!(#ty, #lacks_case);
    }
}

/// Returns the impl of `IntegerShape` and the impls that depend on it.
pub(super) fn integer_enumeration(enumeration: &IntegerEnumeration) -> TokenStream {
    let IntegerEnumeration { item, variants, unknown } = enumeration;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let values: Vec<_> = variants.iter().map(|variant| Literal::i32_unsuffixed(variant.wire)).collect();
    quote! {
        #[automatically_derived]
        impl #parameters __c::IntegerShape for #ty #clause {
            fn as_i32(&self) -> __c::i32 {
                match self {
                    #(Self::#names => #values,)*
                    Self::#unknown(__value) => __value.get(),
                }
            }

            fn from_i32(__value: __c::i32) -> Self {
                match __value {
                    #(#values => Self::#names,)*
                    _ => Self::#unknown(__c::unknown_integer(__value)),
                }
            }
        }

        __c::integer_shape!(#ty);
    }
}

/// Returns the impls of `EncodeJson`, `DecodeJson` and `DecodeOutput`.
pub(super) fn union(union: &Union) -> TokenStream {
    let Union { item, variants, unknown } = union;
    let (parameters, ty) = generics::header(item);
    let values: Vec<_> = variants.iter().map(|variant| Value::of_variant(item, variant)).collect();
    let write_bounds = values.iter().flat_map(|value| value.write_bounds(&Binding::Body));
    let encode_clause = generics::where_clause(item, Needs::Parameters, write_bounds);
    let read_bounds =
        variants.iter().zip(&values).map(|(variant, value)| (variant.ty.clone(), value.read_trait(&Binding::Body)));
    let decode_clause = generics::where_clause(item, Needs::ParametersAndLifetimes, read_bounds);
    let own_clause = &item.generics.where_clause;
    let lacks_case = (!item.has_case).then(|| {
        quote!(
            const LACKS_CASE: __c::bool = true;
        )
    });
    let shapes = variants.iter().filter(|variant| matches!(variant.encoding, Encoding::Shape));
    let cases: TokenStream = shapes.map(|variant| case::of_type(item, &variant.ty, &quote!(__c::SentShape))).collect();
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let wires: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    let checks = variants.iter().zip(&values).map(|(variant, value)| {
        let is_shape = matches!(variant.encoding, Encoding::Shape);
        value.checks(is_shape.then_some(&Binding::Body), &quote!(__path))
    });
    let written = values.iter().map(|value| value.write_member(&quote!(__writer)));
    let reads = names.iter().zip(&values).enumerate().map(|(index, (name, value))| {
        let index = Literal::usize_unsuffixed(index);
        let read = value.read(&Binding::Body, "decode_json", &TokenStream::new(), &quote!(__reader));
        quote!(__c::Variant::Known(#index) => Self::#name(#read?),)
    });
    quote! {
        #[automatically_derived]
        impl #parameters __c::EncodeJson for #ty #encode_clause {
            fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
                if __path.is_too_deep() {
                    return;
                }
                match self {
                    #(Self::#names(__value) => { #checks })*
                    Self::#unknown(_) => {}
                }
            }

            fn encode_json(&self, __writer: &mut __c::Writer) {
                if __writer.begin_object() {
                    match self {
                        #(Self::#names(__value) => #written,)*
                        Self::#unknown(__value) => __value.encode_variant(__writer),
                    }
                    __writer.end_object();
                }
            }

            #lacks_case
        }

        #cases

        #[automatically_derived]
        impl #parameters __c::DecodeJson for #ty #decode_clause {
            fn decode_json(
                __reader: &mut __c::Reader<'_>,
            ) -> __c::Result<Self, __c::Invalid> {
                let mut __found = __c::None;
                let mut __object = __reader.object()?;
                while let __c::Some(__variant) = __object.variant(__reader, &[#(#wires),*])? {
                    __found = __c::Some(match __variant {
                        #(#reads)*
                        __unknown => Self::#unknown(__unknown.decode_unknown(__reader)?),
                    });
                }
                __object.one_variant(__reader, __found)
            }
        }

        #[automatically_derived]
        impl #parameters __c::ZeroValue for #ty #own_clause {
            fn zero_value(_: __c::u32) -> __c::Option<Self> {
                __c::Some(Self::#unknown(__c::zero_variant()))
            }
        }

        #[automatically_derived]
        impl #parameters __c::DecodeOutput for #ty #decode_clause {
            fn decode_output(
                __response: &__c::Received,
            ) -> __c::Decoded<Self> {
                __c::read_output(__response, <Self as __c::DecodeJson>::decode_json)
            }
        }
    }
}
