//! Untagged unions: the value of the variant alone.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::{Parts, Variants, shape};
use crate::model::{Binding, Union};

/// Returns the parts of the impls.
pub(super) fn parts(union: &Union, values: &Variants<'_>) -> Parts {
    let unknown = &union.unknown;
    let names = values.iter().map(|(variant, _)| &variant.ident);
    let checks =
        values.iter().map(|(variant, value)| value.checks_at(shape(variant), &quote!(__path.itself()))).collect();
    let written = values.iter().map(|(_, value)| value.write_alone(&quote!(__writer)));
    let attempts = values.iter().map(|(variant, value)| {
        let (name, shown) = (&variant.ident, variant.ident.unraw().to_string());
        let read = value.read(&Binding::Body, "decode_json", &TokenStream::new(), &quote!(__reader));
        quote!(__trials.attempt(__reader, #shown, |__reader| __c::Result::map(#read, Self::#name))?;)
    });
    let encode = quote! {
        if __writer.begin_untagged() {
            match self {
                #(Self::#names(__value) => #written,)*
                Self::#unknown(__value) => __value.encode_untagged(__writer),
            }
            __writer.end_untagged();
        }
    };
    let decode = quote! {
        let mut __trials = __reader.trials()?;
        #(#attempts)*
        __trials.finish(__reader, |__reader| __c::Result::map(__c::unknown_untagged(__reader), Self::#unknown))
    };
    Parts { checks, encode, decode, assertions: TokenStream::new() }
}
