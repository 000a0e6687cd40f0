//! From the model to tokens. Nothing here can fail.

mod codec;
mod errors;
mod fallback;
mod generics;
mod member;
mod operation;
mod pages;
mod shape;
mod structure;
mod variants;

pub(crate) use self::operation::operation;
pub(crate) use self::shape::shape;
pub(crate) use self::structure::structure;

pub(crate) use self::fallback::{operation as operation_fallback, shape as shape_fallback};

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;

/// Where a call on a member's type points: at the type, so that a type error lands there, resolved as the macro's own code.
fn at(ty: &impl ToTokens) -> Span {
    Span::call_site().located_at(ty.span())
}

/// A name and a colon, as they stand in a JSON object. Names hold nothing that JSON escapes.
fn json_key(wire: &str) -> String {
    format!("\"{wire}\":")
}
