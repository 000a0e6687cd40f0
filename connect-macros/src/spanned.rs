//! A value with the span of its tokens.

use proc_macro2::Span;

/// A value, and the span for errors about it.
#[derive(Clone, Copy)]
pub(crate) struct Spanned<T> {
    /// The value that an attribute key sets.
    pub(crate) value: T,
    /// The span of the key, or of its literal if errors are about the text of the literal.
    pub(crate) span: Span,
}

/// The span of an attribute key without a value, or `None` if the key is absent.
pub(crate) type Flag = Option<Spanned<()>>;

impl<T> Spanned<T> {
    /// Joins a value and a span.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
