//! Values that must not be seen.

use std::fmt;

use crate::validate::HasLength;

/// A value that `Debug` does not show, and that has no `Display`.
///
/// On the wire it is what `T` is; in a header it is marked sensitive, so that [`http`] does not show it either.
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
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for the one place that needs it.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself.
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

/// A type that does not show its value in `Debug`, as a `sensitive` member must be.
///
/// Implement it for a type of your own whose `Debug` is redacted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` shows its value in `Debug`",
    label = "a `sensitive` member must hide its value",
    note = "write `Secret<{Self}>`, or implement `Sensitive` for a type of your own whose `Debug` is redacted"
)]
pub trait Sensitive {
    /// Does nothing; generated code calls it to have the trait asked for.
    #[doc(hidden)]
    #[inline]
    fn hides_its_value(&self) {}
}

#[diagnostic::do_not_recommend]
impl<T> Sensitive for Secret<T> {}
#[diagnostic::do_not_recommend]
impl<T: Sensitive> Sensitive for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T: Sensitive> Sensitive for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<T: Sensitive + ?Sized> Sensitive for Box<T> {}
#[diagnostic::do_not_recommend]
impl<T: Sensitive + ?Sized> Sensitive for &T {}

#[diagnostic::do_not_recommend]
impl<T: HasLength> HasLength for Secret<T> {
    fn length(&self) -> Option<usize> {
        self.0.length()
    }
}
