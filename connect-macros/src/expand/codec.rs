//! Which traits the type of a member in the body is asked for.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Path, Type};

use super::generics::{Needs, mentions_parameters};
use crate::model::Item;

/// The traits whose functions write and read a value.
pub(super) struct Codec {
    pub(super) write: TokenStream,
    pub(super) read: TokenStream,
}

/// Of a member that goes one way only, or that is generic and may go both: a borrowed value can be written and not read.
pub(super) fn one_way(krate: &Path, by_serde: bool) -> Codec {
    if by_serde {
        Codec { write: quote!(#krate::SerdeInput), read: quote!(#krate::SerdeOutput) }
    } else {
        Codec { write: quote!(#krate::EncodeJson), read: quote!(#krate::DecodeJson) }
    }
}

/// Of a member that goes both ways. One trait stands for both, so that a type which has neither is one error.
pub(super) fn both_ways(item: &Item, ty: &Type, by_serde: bool) -> Codec {
    let krate = &item.krate;
    if mentions_parameters(ty, &item.generics, Needs::ParametersAndLifetimes) {
        return one_way(krate, by_serde);
    }
    let shape = if by_serde { quote!(#krate::SerdeShape) } else { quote!(#krate::Shape) };
    Codec { write: shape.clone(), read: shape }
}
