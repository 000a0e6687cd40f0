//! Secret values, which are redacted wherever they are shown.

use std::fmt;

use crate::validate::CheckLength;

/// A secret value: `Debug` prints `[redacted]`, and there is no `Display`.
///
/// On the wire a secret is encoded like `T`. In a header it is also marked sensitive, so that the
/// `Debug` of [`http`]'s types redacts it.
///
/// ```
/// use connect_core::Secret;
/// let token = Secret::new("QVFJREFIaEZP".to_owned());
/// assert_eq!(format!("{token:?}"), "[redacted]");
/// assert_eq!(token.expose(), "QVFJREFIaEZP");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Wraps a secret value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the secret value.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Unwraps the secret value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A type whose `Debug` is redacted, as a `sensitive` member requires.
///
/// Implement it for a type of your own whose `Debug` is redacted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` shows its value in `Debug`",
    label = "a `sensitive` member must hide its value",
    note = "write `Secret<{Self}>`, or implement `Redact` for a type of your own whose `Debug` is redacted"
)]
pub trait Redact {
    /// No-op. Generated code calls it so that the compiler checks the trait bound.
    #[doc(hidden)]
    #[inline]
    fn redacts(&self) {}
}

#[diagnostic::do_not_recommend]
impl<T> Redact for Secret<T> {}
#[diagnostic::do_not_recommend]
impl<T: Redact> Redact for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T: Redact> Redact for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<T: Redact + ?Sized> Redact for Box<T> {}
#[diagnostic::do_not_recommend]
impl<T: Redact + ?Sized> Redact for &T {}

#[diagnostic::do_not_recommend]
impl<T: CheckLength> CheckLength for Secret<T> {
    fn length(&self) -> Option<usize> {
        self.0.length()
    }
}
