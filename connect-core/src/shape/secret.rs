//! Secret values, which are redacted wherever they are shown.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use super::StringShape;
use crate::validate::{CheckEntries, CheckItems, CheckLength, CheckPattern, CheckRange, Path, Range};

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
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

macro_rules! redacted {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Redact for $type {}
    )*};
}

redacted! {
    (T) Secret<T>;
    (T: Redact) Option<T>;
    (T: Redact) Vec<T>;
    (T: Redact + ?Sized) &T;
    (T: Redact + ?Sized) Box<T>;
    (T: Redact + ?Sized) Rc<T>;
    (T: Redact + ?Sized) Arc<T>;
    (T: Redact + ToOwned + ?Sized) Cow<'_, T>;
    (K, V: Redact) BTreeMap<K, V>;
    (K, V: Redact, S) HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<T: CheckLength> CheckLength for Secret<T> {
    fn length(&self) -> Option<usize> {
        self.0.length()
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckPattern> CheckPattern for Secret<T> {
    fn pattern_text(&self) -> Option<&str> {
        self.0.pattern_text()
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckRange> CheckRange for Secret<T> {
    fn is_within(&self, range: &Range) -> bool {
        self.0.is_within(range)
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckItems> CheckItems for Secret<T> {
    type Item = T::Item;

    fn check_items(&self, path: Path<'_>, check: &mut dyn FnMut(&T::Item, Path<'_>)) {
        self.0.check_items(path.secret(), check);
    }
}

#[diagnostic::do_not_recommend]
impl<T: CheckEntries> CheckEntries for Secret<T> {
    type Key = T::Key;
    type Value = T::Value;

    fn check_keys(&self, path: Path<'_>, check: &mut dyn FnMut(&T::Key, Path<'_>)) {
        self.0.check_keys(path.secret(), check);
    }

    fn check_values(&self, path: Path<'_>, check: &mut dyn FnMut(&T::Value, Path<'_>)) {
        self.0.check_values(path.secret(), check);
    }
}

/// A secret string is also a secret key of a map.
#[diagnostic::do_not_recommend]
impl<T: StringShape> StringShape for Secret<T> {
    const SENSITIVE: bool = true;

    fn as_str(&self) -> &str {
        self.0.as_str()
    }

    fn from_text(text: Cow<'_, str>) -> Self {
        Self(T::from_text(text))
    }
}
