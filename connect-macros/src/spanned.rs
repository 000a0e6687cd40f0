//! A value and where it was written.

use proc_macro2::Span;

/// A value, and the tokens that errors about it point at.
#[derive(Clone, Copy)]
pub(crate) struct Spanned<T> {
    /// The value that an attribute key sets.
    pub(crate) value: T,
    /// The span of the key, or of its literal if the text alone can be wrong.
    pub(crate) span: Span,
}

/// An attribute key that takes no value, if it was written.
pub(crate) type Flag = Option<Spanned<()>>;

impl<T> Spanned<T> {
    /// Joins a value and a span.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
