//! The accumulator: every error of a declaration, in source order, reported at once.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// Collects errors. Nothing is lost: it is asked for its tokens exactly once, at the end.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
}

impl Errors {
    /// An error at `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.found.push(syn::Error::new_spanned(tokens, message));
    }

    /// An error at a span, for what has no tokens of its own.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.found.push(syn::Error::new(span, message));
    }

    /// An error of syn's.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// Keeps the value or the error.
    pub(crate) fn ok<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// How many there are, to see whether more come.
    pub(crate) fn len(&self) -> usize {
        self.found.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// `compile_error!`s for all of them.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        let position = |error: &syn::Error| {
            let start = error.span().unwrap();
            (start.line(), start.column())
        };
        self.found.sort_by_key(position);
        let mut tokens = TokenStream::new();
        tokens.append_all(self.found.iter().map(syn::Error::to_compile_error));
        tokens
    }
}
