//! Conversion of the model into tokens. Nothing in this module can fail.
//!
//! Every path is `__c::Name`, where `Name` is an item of the flat list in `connect_core::private`.
//! Such a path is short, and no name in the author's module can shadow it.

mod case;
mod constraints;
mod errors;
mod events;
mod fallback;
mod generics;
mod member;
mod operation;
mod pages;
mod path;
mod request;
mod serve;
mod service;
mod shape;
mod structure;
mod unions;
mod value;
mod variants;

pub(crate) use self::operation::operation;
pub(crate) use self::service::{fallback as service_fallback, service};
pub(crate) use self::shape::shape;
pub(crate) use self::structure::structure;

pub(crate) use self::fallback::{operation as operation_fallback, shape as shape_fallback};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

use crate::model::Item;

/// Wraps the impls in a scope in which `__c` is `connect_core::private`.
fn wrapped(item: &Item, impls: &TokenStream) -> TokenStream {
    let krate = &item.krate;
    quote! {
        const _: () = {
            use #krate::private as __c;
            #impls
        };
    }
}

/// Returns the span of a call on a member's type. The location is the type, so that a type error is
/// shown there. Names are resolved as in the macro's own code.
fn at(ty: &impl ToTokens) -> Span {
    Span::call_site().located_at(ty.span())
}

/// Returns a name and a colon, as written in a JSON object. A name contains no character that JSON
/// escapes.
fn json_key(wire: &str) -> String {
    format!("\"{wire}\":")
}
