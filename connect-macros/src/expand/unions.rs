//! Unions. Each form on the wire has a file, and this one has what they share.

mod beside;
mod content;
mod untagged;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::case;
use super::generics::{self, Needs};
use super::value::Value;
use crate::model::{Binding, Encoding, Union, UnionForm, UnionVariant};

/// The parts of the impls that depend on the form.
struct Parts {
    /// The code that checks each variant, in the order of the variants.
    checks: Vec<TokenStream>,
    /// The body of `encode_json`.
    encode: TokenStream,
    /// The body of `decode_json`.
    decode: TokenStream,
    /// Items that check the declaration.
    assertions: TokenStream,
}

/// The variants of a union, each with its value.
type Variants<'a> = [(&'a UnionVariant, Value<'a>)];

/// Returns the impls of `EncodeJson`, `DecodeJson` and `DecodeOutput`.
pub(super) fn union(union: &Union) -> TokenStream {
    let Union { item, variants, units, unknown, form } = union;
    let (parameters, ty) = generics::header(item);
    let name = |variant: &'_ UnionVariant| match form {
        UnionForm::Content { content, .. } => content.clone(),
        UnionForm::Member | UnionForm::Beside { .. } | UnionForm::Untagged => variant.wire.clone(),
    };
    let wires: Vec<String> = variants.iter().map(name).collect();
    let values: Vec<_> =
        variants.iter().zip(&wires).map(|(variant, wire)| (variant, Value::of_variant(item, variant, wire))).collect();
    let write_bounds = values.iter().flat_map(|(_, value)| value.write_bounds(&Binding::Body));
    let encode_clause = generics::where_clause(item, Needs::Parameters, write_bounds);
    let read_bounds = values.iter().map(|(variant, value)| (variant.ty.clone(), value.read_trait(&Binding::Body)));
    let decode_clause = generics::where_clause(item, Needs::ParametersAndLifetimes, read_bounds);
    let own_clause = &item.generics.where_clause;
    let Parts { checks, encode, decode, assertions } = match form {
        UnionForm::Member => member(union, &values),
        UnionForm::Beside { tag } => beside::parts(union, &values, tag),
        UnionForm::Content { tag, content } => content::parts(union, &values, (tag, content)),
        UnionForm::Untagged => untagged::parts(union, &values),
    };
    // An untagged union has no names of its own.
    let is_untagged = matches!(form, UnionForm::Untagged);
    let shapes = values.iter().filter(|(variant, _)| matches!(variant.encoding, Encoding::Shape));
    let written = shapes.clone().map(|(variant, value)| (variant.ty.clone(), value.write_trait(&Binding::Body)));
    let read = shapes.map(|(variant, value)| (variant.ty.clone(), value.read_trait(&Binding::Body)));
    let (written, read): (Vec<_>, Vec<_>) = (written.collect(), read.collect());
    let lacks_case = |parts: &[case::Part]| {
        case::lacks_case(item, !item.has_case && !is_untagged, parts, !item.has_case && is_untagged)
    };
    let (lacks_written, lacks_read) = (lacks_case(&written), lacks_case(&read));
    let cases = case::checks(item, &written);
    let names = variants.iter().map(|variant| &variant.ident);
    let units = units.iter().map(|unit| &unit.ident);
    quote! {
        #assertions

        #[automatically_derived]
        impl #parameters __c::EncodeJson for #ty #encode_clause {
            fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
                if __path.is_too_deep() {
                    return;
                }
                match self {
                    #(Self::#names(__value) => { #checks })*
                    #(Self::#units => {})*
                    Self::#unknown(_) => {}
                }
            }

            fn encode_json(&self, __writer: &mut __c::Writer) {
                #encode
            }

            #lacks_written
        }

        #cases

        #[automatically_derived]
        impl #parameters __c::DecodeJson for #ty #decode_clause {
            fn decode_json(
                __reader: &mut __c::Reader<'_>,
            ) -> __c::Result<Self, __c::Invalid> {
                #decode
            }

            #lacks_read
        }

        #[automatically_derived]
        impl #parameters __c::ZeroValue for #ty #own_clause {
            fn zero_value(_: __c::u32) -> __c::Option<Self> {
                __c::Some(Self::#unknown(__c::zero_variant()))
            }
        }

        #[automatically_derived]
        impl #parameters __c::JsonOutput for #ty #decode_clause {}
    }
}

/// Returns the parts of a union that is an object with one member.
fn member(union: &Union, values: &Variants<'_>) -> Parts {
    let unknown = &union.unknown;
    let names = values.iter().map(|(variant, _)| &variant.ident);
    let wires = values.iter().map(|(variant, _)| &variant.wire);
    let checks = values.iter().map(|(variant, value)| value.checks(shape(variant), &quote!(__path))).collect();
    let written = values.iter().map(|(_, value)| value.write_member(&quote!(__writer)));
    let reads = values.iter().enumerate().map(|(index, (variant, value))| {
        let (index, name) = (Literal::usize_unsuffixed(index), &variant.ident);
        let read = value.read(&Binding::Body, "decode_json", &TokenStream::new(), &quote!(__reader));
        quote!(__c::Variant::Known(#index) => Self::#name(#read?),)
    });
    let encode = quote! {
        if __writer.begin_object() {
            match self {
                #(Self::#names(__value) => #written,)*
                Self::#unknown(__value) => __value.encode_variant(__writer),
            }
            __writer.end_object();
        }
    };
    let decode = quote! {
        let mut __found = __c::None;
        let mut __object = __reader.object()?;
        while let __c::Some(__variant) = __object.variant(__reader, &[#(#wires),*])? {
            __found = __c::Some(match __variant {
                #(#reads)*
                __unknown => Self::#unknown(__unknown.decode_unknown(__reader)?),
            });
        }
        __object.one_variant(__reader, __found)
    };
    Parts { checks, encode, decode, assertions: TokenStream::new() }
}

/// Returns the place of the value in the message, if the value is a shape.
fn shape(variant: &UnionVariant) -> Option<&'static Binding> {
    matches!(variant.encoding, Encoding::Shape).then_some(&Binding::Body)
}

/// Returns the arms that write the variants without a value: objects with only their tag.
fn write_units(union: &Union, key: &str) -> TokenStream {
    let arms = union.units.iter().map(|unit| {
        let (name, tag) = (&unit.ident, json_string(&unit.wire));
        quote! {
            Self::#name => {
                if __writer.begin_object() {
                    __writer.union_tag(#key, #tag);
                    __writer.end_object();
                }
            }
        }
    });
    quote!(#(#arms)*)
}

/// Returns the arms that read the variants without a value. Other members of theirs are skipped.
fn read_units(union: &Union) -> TokenStream {
    let arms = union.units.iter().map(|unit| {
        let (name, wire) = (&unit.ident, &unit.wire);
        quote! {
            #wire => {
                __reader.skip()?;
                Self::#name
            }
        }
    });
    quote!(#(#arms)*)
}

/// Returns a wire name as a JSON string. A name contains no character that JSON escapes.
fn json_string(wire: &str) -> String {
    format!("\"{wire}\"")
}
