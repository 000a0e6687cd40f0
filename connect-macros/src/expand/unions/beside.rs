//! Unions with a tag beside the members of a structure: `{"type":"text","text":"hi"}`.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

use super::{Parts, Variants, json_string, read_units, shape, write_units};
use crate::expand::generics::{Needs, mentions, mentions_parameters};
use crate::expand::value::Value;
use crate::expand::{at, json_key};
use crate::model::{Binding, Union};

/// Returns the parts of the impls.
pub(super) fn parts(union: &Union, values: &Variants<'_>, tag: &str) -> Parts {
    let Union { item, unknown, .. } = union;
    let key = json_key(tag);
    // `Self` too has no meaning outside of the impl.
    let is_generic = |ty: &Type| {
        mentions_parameters(ty, &item.generics, Needs::ParametersAndLifetimes)
            || mentions(&ty.to_token_stream(), &|token| matches!(token, TokenTree::Ident(name) if name == "Self"))
    };
    let checks = values.iter().map(|(variant, value)| value.checks_at(shape(variant), &quote!(__path))).collect();
    let written = values.iter().map(|(variant, value)| {
        let (name, wire) = (&variant.ident, json_string(&variant.wire));
        let write = value.write_beside(&key, &wire, &quote!(__writer));
        let assertion = is_generic(&variant.ty).then(|| generic_assertion(&variant.ty, value));
        quote!(Self::#name(__value) => { #assertion #write })
    });
    let assertions = values.iter().filter(|(variant, _)| !is_generic(&variant.ty));
    let assertions = assertions.map(|(variant, value)| assertion(&variant.ty, value));
    let reads = values.iter().map(|(variant, value)| {
        let (name, wire) = (&variant.ident, &variant.wire);
        let read = value.read(&Binding::Body, "decode_beside", &TokenStream::new(), &quote!(#tag, __reader));
        quote!(#wire => Self::#name(#read?),)
    });
    let (unit_writes, unit_reads) = (write_units(union, &key), read_units(union));
    let encode = quote! {
        match self {
            #(#written)*
            #unit_writes
            Self::#unknown(__value) => __value.encode_beside(#key, __writer),
        }
    };
    let decode = quote! {
        let __tag = __reader.union_tag(#tag)?;
        __c::Ok(match &*__tag {
            #(#reads)*
            #unit_reads
            _ => Self::#unknown(__c::unknown_beside(__tag, #tag, __reader)?),
        })
    };
    Parts { checks, encode, decode, assertions: quote!(#(#assertions)*) }
}

/// Returns an item that compiles only if the type of a variant is a structure.
fn assertion(ty: &Type, value: &Value<'_>) -> TokenStream {
    let is_structure = value.is_structure();
    quote_spanned!(at(ty)=> const _: () = <#ty as __c::BesideTag<{ #is_structure }>>::CHECKED;)
}

/// Returns a statement that compiles only if the type of a variant is a structure. The type has
/// parameters of the item, which an argument of a trait cannot depend on, so the compiler checks it
/// where the parameters are known.
fn generic_assertion(ty: &Type, value: &Value<'_>) -> TokenStream {
    const MESSAGE: &str = "a variant beside a tag holds a type that is not a structure: hold a structure, or add \
                           `content = \"…\"`, which holds values that are no structures";
    let is_structure = value.is_structure();
    quote_spanned!(at(ty)=> const { __c::assert!(#is_structure, #MESSAGE) };)
}
