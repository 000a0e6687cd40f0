//! The macros of `connect-core`, which re-exports and documents them.
//!
//! A declaration goes through the files in this order: `attr` and `uri` read words, `parse` builds the `model`, `check` rejects
//! what does not fit together, `expand` emits. `attribute` brings them to the derive, and `table` writes docs.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod attr;
mod attribute;
mod check;
mod errors;
mod expand;
mod model;
mod names;
mod parse;
#[cfg(test)]
mod snapshots;
mod symbol;
mod table;
mod uri;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::errors::Errors;

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_operation(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = arguments.into();
    let item = table::documented(&arguments, item.into());
    attribute::derive("Operation", symbol::CONNECT_OPERATION, arguments, &item).into()
}

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_shape(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::derive("Shape", symbol::CONNECT_SHAPE, arguments.into(), &item.into()).into()
}

#[expect(missing_docs, reason = "documented where connect-core re-exports it, so that the examples compile")]
#[proc_macro_attribute]
pub fn connect_error(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::derive("ErrorShape", symbol::CONNECT_ERROR, arguments.into(), &item.into()).into()
}

/// What `#[connect_operation(…)]` adds to its item.
#[proc_macro_derive(Operation, attributes(connect_operation, connect))]
pub fn operation(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let operation = parse::operation(&input, &mut errors);
    check::operation(&operation, &mut errors);
    if errors.is_empty() {
        return expand::operation(&operation).into();
    }
    let stubs = expand::operation_fallback(&operation);
    let mut tokens = errors.into_tokens();
    tokens.extend(stubs);
    tokens.into()
}

/// What `#[connect_shape]` adds to its item.
#[proc_macro_derive(Shape, attributes(connect_shape, connect))]
pub fn shape(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let shape = parse::shape(&input, &mut errors);
    if let Some(model::Shape::Structure(structure)) = &shape {
        check::structure(structure, &mut errors);
    }
    match shape {
        Some(shape) if errors.is_empty() => expand::shape(&shape).into(),
        shape => {
            let krate = shape.map_or_else(parse::default_crate, model::Shape::into_crate);
            let mut tokens = errors.into_tokens();
            tokens.extend(expand::shape_fallback(&input, &krate, false));
            tokens.into()
        }
    }
}

/// What `#[connect_error(…)]` adds to its item.
#[proc_macro_derive(ErrorShape, attributes(connect_error, connect))]
pub fn error_shape(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let structure = parse::error(&input, &mut errors);
    check::structure(&structure, &mut errors);
    if errors.is_empty() {
        return expand::structure(&structure).into();
    }
    let mut tokens = errors.into_tokens();
    tokens.extend(expand::shape_fallback(&input, &structure.item.krate, true));
    tokens.into()
}
