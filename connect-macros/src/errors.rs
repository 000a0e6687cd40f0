//! The collection of the errors of a declaration, which are reported at once, in source order.

use std::borrow::Cow;
use std::fmt::Display;
use std::mem;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// The most errors of a declaration that are reported. The others are counted.
const MAX_REPORTED: usize = 32;
/// The most errors that are kept until they are sorted.
const MAX_KEPT: usize = 1024;
/// The most characters of a name or another part of the declaration in a message.
const MAX_QUOTED: usize = 256;
/// The most characters of a message.
const MAX_MESSAGE: usize = 4096;

/// The errors of a declaration.
///
/// A declaration can be generated and can be wrong in thousands of places, so the number of errors
/// and the length of each have a limit.
///
/// Call [`finish`](Self::finish) or [`discard`](Self::discard) at the end: without the reported
/// errors, a wrong declaration would compile. In debug builds, dropping an `Errors` without either
/// call panics.
#[derive(Default)]
#[must_use = "errors that nobody reports let a wrong declaration compile: call `finish` or `discard`"]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
    /// The number of errors that are not kept.
    dropped: usize,
    /// True if `finish` or `discard` was called.
    is_read: bool,
}

impl Errors {
    /// Adds an error at `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error at a span, for a part of the declaration that has no tokens of its own.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Adds an error that syn reported.
    pub(crate) fn push(&mut self, error: syn::Error) {
        if self.found.len() >= MAX_KEPT {
            self.dropped += 1;
            return;
        }
        let error = match shortened(&error.to_string()) {
            Some(message) => syn::Error::new(error.span(), message),
            None => error,
        };
        self.found.push(error);
    }

    /// Returns the value, or adds the error and returns `None`.
    pub(crate) fn ok<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// Returns the number of errors so far, to see whether a step adds more.
    pub(crate) fn len(&self) -> usize {
        self.found.len() + self.dropped
    }

    /// Returns true if there are more errors than are reported.
    pub(crate) fn is_full(&self) -> bool {
        self.len() > MAX_REPORTED
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
        self.found.sort_by_key(|error| {
            // Only the compiler runs this function, so the span is one of its own.
            let start = error.span().unwrap();
            (start.line(), start.column())
        });
        let found = self.reported();
        let mut tokens = TokenStream::new();
        tokens.append_all(found.iter().map(syn::Error::to_compile_error));
        Err(tokens)
    }

    /// Returns the errors that are reported. The last counts the others.
    fn reported(&mut self) -> Vec<syn::Error> {
        let mut found = mem::take(&mut self.found);
        let more = found.len().saturating_sub(MAX_REPORTED) + self.dropped;
        found.truncate(MAX_REPORTED);
        if more > 0
            && let Some(last) = found.last()
        {
            let message =
                format!("this declaration has {more} more mistakes, which are not shown: correct these first");
            found.push(syn::Error::new(last.span(), message));
        }
        found
    }

    /// Ends the collection, and returns the messages in the order in which they were added.
    #[cfg(test)]
    pub(crate) fn messages(mut self) -> Vec<String> {
        self.is_read = true;
        self.reported().iter().map(ToString::to_string).collect()
    }

    /// Drops the errors without reporting them, for a caller whose errors are reported elsewhere.
    pub(crate) fn discard(mut self) {
        self.is_read = true;
    }
}

/// Returns the message with its long parts cut, or `None` if it has none.
fn shortened(message: &str) -> Option<String> {
    if message.len() <= MAX_QUOTED {
        return None;
    }
    let mut text = String::new();
    // Every second part is in backticks.
    for (index, part) in message.split('`').enumerate() {
        let separator = if index == 0 { "" } else { "`" };
        text.extend([separator, &*cut(part, MAX_QUOTED)]);
    }
    let text = cut(&text, MAX_MESSAGE).into_owned();
    (text != message).then_some(text)
}

/// Returns the text, or its first `most` characters and `…`.
fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
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
