//! Open enums and unions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::generics::{self, Needs};
use super::value::Value;
use crate::model::{Binding, Encoding, Enumeration, IntegerEnumeration, Union};

/// Returns `StringShape`, what follows from it, and `as_str`.
pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { item, variants, unknown } = enumeration;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let visibility = &item.visibility;
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let wires: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    quote! {
        #[automatically_derived]
        impl #parameters #ty #clause {
            /// The value on the wire.
            #[must_use]
            #visibility fn as_str(&self) -> &::core::primitive::str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::#unknown(__value) => __value.as_str(),
                }
            }
        }

        #[automatically_derived]
        impl #parameters #krate::StringShape for #ty #clause {
            fn as_str(&self) -> &::core::primitive::str {
                Self::as_str(self)
            }

            fn from_text(__text: #krate::private::Cow<'_, ::core::primitive::str>) -> Self {
                match &*__text {
                    #(#wires => Self::#names,)*
                    _ => Self::#unknown(#krate::private::unknown_value(__text)),
                }
            }
        }

        #krate::string_shape!(#ty);
    }
}

/// Returns `IntegerShape`, and what follows from it.
pub(super) fn integer_enumeration(enumeration: &IntegerEnumeration) -> TokenStream {
    let IntegerEnumeration { item, variants, unknown } = enumeration;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let values: Vec<_> = variants.iter().map(|variant| Literal::i32_unsuffixed(variant.wire)).collect();
    quote! {
        #[automatically_derived]
        impl #parameters #krate::IntegerShape for #ty #clause {
            fn as_i32(&self) -> ::core::primitive::i32 {
                match self {
                    #(Self::#names => #values,)*
                    Self::#unknown(__value) => __value.get(),
                }
            }

            fn from_i32(__value: ::core::primitive::i32) -> Self {
                match __value {
                    #(#values => Self::#names,)*
                    _ => Self::#unknown(#krate::private::unknown_integer(__value)),
                }
            }
        }

        #krate::integer_shape!(#ty);
    }
}

/// Returns `EncodeJson`, `DecodeJson` and `DecodeOutput`.
pub(super) fn union(union: &Union) -> TokenStream {
    let Union { item, variants, unknown } = union;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let types = |bound: TokenStream| variants.iter().map(move |variant| (variant.ty.clone(), bound.clone()));
    let encode_clause = generics::where_clause(item, Needs::Parameters, types(quote!(#krate::EncodeJson)));
    let decode_clause = generics::where_clause(item, Needs::ParametersAndLifetimes, types(quote!(#krate::DecodeJson)));
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let wires: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    let values: Vec<_> = variants.iter().map(|variant| Value::of_variant(item, variant)).collect();
    let checks = variants.iter().zip(&values).map(|(variant, value)| {
        let is_shape = matches!(variant.encoding, Encoding::Shape);
        value.checks(is_shape, &quote!(__path))
    });
    let written = values.iter().map(|value| value.write_member(&quote!(__writer)));
    let reads = names.iter().zip(&values).enumerate().map(|(index, (name, value))| {
        let index = Literal::usize_unsuffixed(index);
        let read = value.read(&Binding::Body, "json", &TokenStream::new(), &quote!(__reader));
        quote!(#krate::json::Variant::Known(#index) => Self::#name(#read?),)
    });
    quote! {
        #[automatically_derived]
        impl #parameters #krate::EncodeJson for #ty #encode_clause {
            fn check(&self, __path: #krate::Path<'_>, __problems: &mut #krate::Problems) {
                match self {
                    #(Self::#names(__value) => { #checks })*
                    Self::#unknown(_) => {}
                }
            }

            fn encode_json(&self, __writer: &mut #krate::json::Writer) {
                __writer.begin_object();
                match self {
                    #(Self::#names(__value) => #written,)*
                    Self::#unknown(__value) => __value.encode_variant(__writer),
                }
                __writer.end_object();
            }
        }

        #[automatically_derived]
        impl #parameters #krate::DecodeJson for #ty #decode_clause {
            fn decode_json(
                __reader: &mut #krate::json::Reader<'_>,
            ) -> ::core::result::Result<Self, #krate::json::Invalid> {
                let mut __found = ::core::option::Option::None;
                let mut __object = __reader.object()?;
                while let ::core::option::Option::Some(__variant) = __object.variant(__reader, &[#(#wires),*])? {
                    __found = ::core::option::Option::Some(match __variant {
                        #(#reads)*
                        __unknown => Self::#unknown(__unknown.decode_unknown(__reader)?),
                    });
                }
                __object.one_variant(__reader, __found)
            }
        }

        #[automatically_derived]
        impl #parameters #krate::DecodeOutput for #ty #decode_clause {
            fn decode_output(
                __response: &#krate::http::Response<#krate::Bytes>,
            ) -> ::core::result::Result<Self, #krate::json::DecodeError> {
                #krate::private::read_output(__response, <Self as #krate::DecodeJson>::decode_json)
            }
        }
    }
}
