//! Open enums and unions.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::codec::{self, Codec};
use super::generics::{self, Needs};
use super::{at, json_key, member};
use crate::model::{Enumeration, IntegerEnumeration, Union, UnionVariant};

/// `StringShape`, what follows from it, and `as_str`.
pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { item, variants, unknown } = enumeration;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let visibility = &item.visibility;
    let names: Vec<_> = variants.iter().map(|(ident, _)| ident).collect();
    let wires: Vec<_> = variants.iter().map(|(_, wire)| wire).collect();
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

/// `IntegerShape`, and what follows from it.
pub(super) fn integer_enumeration(enumeration: &IntegerEnumeration) -> TokenStream {
    let IntegerEnumeration { item, variants, unknown } = enumeration;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let clause = &item.generics.where_clause;
    let names: Vec<_> = variants.iter().map(|(ident, _)| ident).collect();
    let values: Vec<_> = variants.iter().map(|(_, value)| Literal::i32_unsuffixed(*value)).collect();
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

/// `EncodeJson`, `DecodeJson` and `DecodeOutput`.
pub(super) fn union(union: &Union) -> TokenStream {
    let Union { item, variants, unknown } = union;
    let krate = &item.krate;
    let (parameters, ty) = generics::header(item);
    let types = |bound: TokenStream| variants.iter().map(move |variant| (variant.ty.clone(), bound.clone()));
    let encode_clause = generics::where_clause(item, Needs::Parameters, types(quote!(#krate::EncodeJson)));
    let decode_clause = generics::where_clause(item, Needs::ParametersAndLifetimes, types(quote!(#krate::DecodeJson)));
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let wires: Vec<_> = variants.iter().map(|variant| &variant.wire).collect();
    let (path, problems, value) = (quote!(__path), quote!(__problems), quote!(__value));
    let checks = variants.iter().map(|UnionVariant { ty, wire, timestamp, constraints, .. }| {
        let codec = codec::both_ways(item, ty, false);
        let codec = timestamp.is_none().then_some(&codec);
        member::value_checks(ty, wire, constraints, codec, &value, krate, &path, &problems)
    });
    let written = variants.iter().map(|UnionVariant { ty, wire, timestamp, .. }| {
        let codec = codec::both_ways(item, ty, false);
        member::encode_member(ty, *timestamp, &codec, &value, &json_key(wire), krate, &quote!(__writer))
    });
    let reads = variants.iter().enumerate().map(|(index, UnionVariant { ident, ty, timestamp, .. })| {
        let index = Literal::usize_unsuffixed(index);
        let read = match timestamp {
            Some(format) => {
                let format = member::format(*format, krate);
                quote_spanned!(at(ty)=> <#ty as #krate::TimestampMember>::decode_json_as(#format, __reader)?)
            }
            None => {
                let Codec { read, .. } = codec::both_ways(item, ty, false);
                quote_spanned!(at(ty)=> <#ty as #read>::decode_json(__reader)?)
            }
        };
        quote!(#krate::json::Variant::Known(#index) => Self::#ident(#read),)
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
