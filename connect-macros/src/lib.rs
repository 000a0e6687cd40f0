//! The macros of `connect-core`, which re-exports and documents them.
//!
//! The stages of an expansion, in order: `attribute` turns an attribute into a derive, `attr` and
//! `uri` parse keys and their values, `parse` builds the `model`, `check` rejects contradictions,
//! and `expand` emits code. `symbol` is the table of keys. `table` writes the table of members into
//! the docs of an operation.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod attr;
mod attribute;
mod check;
mod errors;
mod expand;
#[cfg(test)]
mod limits;
mod model;
mod names;
mod parse;
#[cfg(test)]
mod snapshots;
mod spanned;
mod symbol;
mod table;
mod uri;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::errors::Errors;

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_operation(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(symbol::CONNECT_OPERATION, arguments.into(), item.into()).into()
}

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_shape(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(symbol::CONNECT_SHAPE, arguments.into(), item.into()).into()
}

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_error(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand(symbol::CONNECT_ERROR, arguments.into(), item.into()).into()
}

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_service(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let span = proc_macro::Span::call_site();
    let unique = attribute::unique(&span.file(), span.line(), span.column());
    attribute::service(&arguments.into(), &item.into(), &unique).into()
}

/// Adds the keys of a service to a declaration. Only the macros of services call it.
#[doc(hidden)]
#[proc_macro]
pub fn with_service(tokens: TokenStream) -> TokenStream {
    attribute::with_service(tokens.into()).into()
}

/// Implements an operation: the derive that `#[connect_operation(…)]` adds.
#[proc_macro_derive(Operation, attributes(connect_operation, connect))]
pub fn operation(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let operation = parse::operation(&input, &mut errors);
    check::operation(&operation, &mut errors);
    match errors.finish() {
        Ok(()) => expand::operation(&operation),
        Err(errors) => with_stubs(errors, expand::operation_fallback(&operation)),
    }
    .into()
}

/// Implements a shape: the derive that `#[connect_shape]` adds.
#[proc_macro_derive(Shape, attributes(connect_shape, connect))]
pub fn shape(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let shape = parse::shape(&input, &mut errors);
    if let Some(model::Shape::Structure(structure)) = &shape {
        check::structure(structure, &mut errors);
    }
    match (errors.finish(), shape) {
        (Ok(()), Some(shape)) => expand::shape(&shape),
        (errors, shape) => {
            let krate = shape.map_or_else(parse::default_crate, model::Shape::into_crate);
            with_stubs(errors.err().unwrap_or_default(), expand::shape_fallback(&input, &krate, false))
        }
    }
    .into()
}

/// Implements a modeled error: the derive that `#[connect_error(…)]` adds.
#[proc_macro_derive(ErrorShape, attributes(connect_error, connect))]
pub fn error_shape(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let structure = parse::error(&input, &mut errors);
    check::structure(&structure, &mut errors);
    match errors.finish() {
        Ok(()) => expand::structure(&structure),
        Err(errors) => with_stubs(errors, expand::shape_fallback(&input, &structure.item.krate, true)),
    }
    .into()
}

/// Joins the errors of a declaration with stub impls, so that the compiler adds no errors of its
/// own.
fn with_stubs(mut errors: proc_macro2::TokenStream, stubs: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    errors.extend(stubs);
    errors
}
