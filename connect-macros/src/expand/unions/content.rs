//! Unions with a tag and a content: `{"type":"text","data":"hi"}`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Parts, Variants, json_string, read_units, shape, write_units};
use crate::expand::json_key;
use crate::model::{Binding, Encoding, Union, is_path_to};

/// Returns the parts of the impls.
pub(super) fn parts(union: &Union, values: &Variants<'_>, (tag, content): (&str, &str)) -> Parts {
    let unknown = &union.unknown;
    let (key, content_key) = (json_key(tag), json_key(content));
    let checks = values.iter().map(|(variant, value)| value.checks(shape(variant), &quote!(__path))).collect();
    let written = values.iter().map(|(variant, value)| {
        let (name, wire) = (&variant.ident, json_string(&variant.wire));
        let write = value.write_member(&quote!(__writer));
        quote! {
            Self::#name(__value) => {
                if __writer.begin_object() {
                    __writer.union_tag(#key, #wire);
                    #write;
                    __writer.end_object();
                }
            }
        }
    });
    let slot = format_ident!("__content");
    let reads = values.iter().map(|(variant, value)| {
        let (name, wire) = (&variant.ident, &variant.wire);
        let read = value.read(&Binding::Body, "read_member", &quote!(&mut #slot,), &quote!(__reader));
        let made = match (&variant.encoding, is_path_to(&variant.ty, "Option")) {
            (Encoding::Serde, true) => quote!(__c::Option::unwrap_or_default(#slot)),
            (Encoding::Serde, false) => quote!(__object.present(__reader, #slot, #content)?),
            (Encoding::Shape | Encoding::Timestamp(_) | Encoding::MediaType(_) | Encoding::IdempotencyToken, _) => {
                let required = value.required(&slot);
                quote!(#required?)
            }
        };
        quote! {
            #wire => {
                let mut #slot = __c::None;
                let __object = __reader.union_content(#content_key, |__reader| #read)?;
                Self::#name(#made)
            }
        }
    });
    let (unit_writes, unit_reads) = (write_units(union, &key), read_units(union));
    let encode = quote! {
        match self {
            #(#written)*
            #unit_writes
            Self::#unknown(__value) => __value.encode_with_content(#key, #content_key, __writer),
        }
    };
    let decode = quote! {
        let __tag = __reader.union_tag(#tag)?;
        __c::Ok(match &*__tag {
            #(#reads)*
            #unit_reads
            _ => Self::#unknown(__c::unknown_with_content(__tag, #content_key, __reader)?),
        })
    };
    Parts { checks, encode, decode, assertions: TokenStream::new() }
}
