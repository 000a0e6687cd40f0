//! The accumulator: every error of a declaration, in source order, reported at once.

use std::fmt::Display;
use std::mem;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// The errors of a declaration.
///
/// Call [`finish`](Self::finish) or [`discard`](Self::discard) at the end: without the reported
/// errors, a wrong declaration would compile. In debug builds, dropping an `Errors` without either
/// call panics.
#[derive(Default)]
#[must_use = "errors that nobody reports let a wrong declaration compile: call `finish` or `discard`"]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
    /// True if `finish` or `discard` was called.
    is_read: bool,
}

impl Errors {
    /// Adds an error at `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.found.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error at a span, for a part of the declaration that has no tokens of its own.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.found.push(syn::Error::new(span, message));
    }

    /// Adds an error that syn reported.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// Returns the value, or adds the error and returns `None`.
    pub(crate) fn ok<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// Returns the number of errors so far, to see whether a step adds more.
    pub(crate) fn len(&self) -> usize {
        self.found.len()
    }

    /// Ends the collection.
    ///
    /// # Errors
    ///
    /// Returns a `compile_error!` for each error, sorted by line and column. All errors are in the
    /// same file.
    pub(crate) fn finish(mut self) -> Result<(), TokenStream> {
        self.is_read = true;
        if self.found.is_empty() {
            return Ok(());
        }
        let mut found = mem::take(&mut self.found);
        found.sort_by_key(|error| {
            let start = error.span().unwrap();
            (start.line(), start.column())
        });
        let mut tokens = TokenStream::new();
        tokens.append_all(found.iter().map(syn::Error::to_compile_error));
        Err(tokens)
    }

    /// Drops the errors without reporting them, for a caller whose errors are reported elsewhere.
    pub(crate) fn discard(mut self) {
        self.is_read = true;
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        let is_lost = !self.is_read && !std::thread::panicking();
        debug_assert!(!is_lost, "errors were dropped unread: call `Errors::finish` or `Errors::discard`");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_that_are_finished_or_discarded_drop_quietly() {
        assert!(Errors::default().finish().is_ok());
        let mut errors = Errors::default();
        errors.span(Span::call_site(), "an error");
        errors.discard();
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "errors were dropped unread")]
    fn errors_that_nobody_reads_panic_when_they_are_dropped() {
        drop(Errors::default());
    }
}
