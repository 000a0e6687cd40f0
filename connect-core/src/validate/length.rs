//! The constraint `length`.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use crate::validate::{Path, Violations};

/// A type to which `length(…)` applies (Smithy's `@length`). The length is the number of code
/// points of a string, bytes of a blob, items of a list or entries of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`length(…)` cannot be checked on this type",
    note = "`length` goes on strings, lists and maps; for a number write `range(…)`"
)]
pub trait CheckLength {
    /// Returns the length, or `None` if there is no value.
    fn length(&self) -> Option<usize>;

    /// Adds a violation for the member at `path` unless the length is within `min..=max`.
    fn check_length(&self, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
        match self.length() {
            Some(length) if length < min || length > max => violations.add_length(path, length, (min, max)),
            _ => {}
        }
    }
}

/// A type to which `length(…)` applies: every type that implements [`CheckLength`]. It is for
/// generated code, like [`SentShape`](crate::json::SentShape).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`length(…)` cannot be checked on this type",
    note = "`length` goes on strings, lists and maps; for a number write `range(…)`"
)]
pub trait HasLength {
    #[doc(hidden)]
    fn has_length_within(value: &Self, min: usize, max: usize, path: Path<'_>, violations: &mut Violations);
}

#[diagnostic::do_not_recommend]
impl<T: CheckLength + ?Sized> HasLength for T {
    #[inline]
    fn has_length_within(value: &Self, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
        value.check_length(min, max, path, violations);
    }
}

#[diagnostic::do_not_recommend]
impl CheckLength for str {
    fn length(&self) -> Option<usize> {
        Some(self.chars().count())
    }

    fn check_length(&self, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
        // A code point has one to four bytes, so most strings need not be counted.
        if self.len() <= max && self.len() / 4 >= min {
            return;
        }
        let length = self.chars().count();
        if length < min || length > max {
            violations.add_length(path, length, (min, max));
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T> CheckLength for [T] {
    fn length(&self) -> Option<usize> {
        Some(self.len())
    }
}

macro_rules! counted {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CheckLength for $type {
            fn length(&self) -> Option<usize> {
                Some(self.len())
            }
        }
    )*};
}

counted! {
    (T) Vec<T>;
    (K, V) BTreeMap<K, V>;
    (K, V, S) HashMap<K, V, S>;
}

macro_rules! delegate {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CheckLength for $type {
            fn length(&self) -> Option<usize> {
                (**self).length()
            }

            #[inline]
            fn check_length(&self, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
                (**self).check_length(min, max, path, violations);
            }
        }
    )*};
}

delegate! {
    () String;
    (T: CheckLength + ?Sized) &T;
    (T: CheckLength + ?Sized) Box<T>;
    (T: CheckLength + ?Sized) Rc<T>;
    (T: CheckLength + ?Sized) Arc<T>;
    (T: CheckLength + ToOwned + ?Sized) Cow<'_, T>;
}

#[diagnostic::do_not_recommend]
impl<T: CheckLength> CheckLength for Option<T> {
    fn length(&self) -> Option<usize> {
        self.as_ref()?.length()
    }

    #[inline]
    fn check_length(&self, min: usize, max: usize, path: Path<'_>, violations: &mut Violations) {
        if let Some(value) = self {
            value.check_length(min, max, path, violations);
        }
    }
}
