//! From the model to tokens. Nothing here can fail.

mod errors;
mod fallback;
mod generics;
mod member;
mod operation;
mod pages;
mod request;
mod shape;
mod structure;
mod value;
mod variants;

pub(crate) use self::operation::operation;
pub(crate) use self::shape::shape;
pub(crate) use self::structure::structure;

pub(crate) use self::fallback::{operation as operation_fallback, shape as shape_fallback};

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;

/// Returns the span of a call on a member's type: at the type, so that a type error lands there, resolved as the macro's own code.
fn at(ty: &impl ToTokens) -> Span {
    Span::call_site().located_at(ty.span())
}

/// Returns a name and a colon, as a JSON object holds them. Names hold nothing that JSON escapes.
fn json_key(wire: &str) -> String {
    format!("\"{wire}\":")
}
