//! The constraint `length`.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use crate::validate::{Path, ProblemKind, Problems};

/// A type to which `length(…)` applies (Smithy's `@length`). The length is the number of code
/// points of a string, bytes of a blob, items of a list or entries of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`length(…)` cannot be checked on this type",
    note = "`length` goes on strings, lists and maps; for a number write `range(…)`"
)]
pub trait HasLength {
    /// Returns the length, or `None` if there is no value.
    fn length(&self) -> Option<usize>;

    /// Adds a problem for the member at `path` unless the length is within `min..=max`.
    fn check_length(&self, min: usize, max: usize, path: Path<'_>, problems: &mut Problems) {
        match self.length() {
            Some(length) if length < min => problems.add(path, ProblemKind::TooShort { length, min }),
            Some(length) if length > max => problems.add(path, ProblemKind::TooLong { length, max }),
            _ => {}
        }
    }
}

#[diagnostic::do_not_recommend]
impl HasLength for str {
    fn length(&self) -> Option<usize> {
        Some(self.chars().count())
    }

    fn check_length(&self, min: usize, max: usize, path: Path<'_>, problems: &mut Problems) {
        // A code point has one to four bytes, so most strings need not be counted.
        if self.len() <= max && self.len() / 4 >= min {
            return;
        }
        let length = self.chars().count();
        if length < min {
            problems.add(path, ProblemKind::TooShort { length, min });
        } else if length > max {
            problems.add(path, ProblemKind::TooLong { length, max });
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T> HasLength for [T] {
    fn length(&self) -> Option<usize> {
        Some(self.len())
    }
}

macro_rules! counted {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> HasLength for $type {
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
        impl<$($generics)*> HasLength for $type {
            fn length(&self) -> Option<usize> {
                (**self).length()
            }

            #[inline]
            fn check_length(&self, min: usize, max: usize, path: Path<'_>, problems: &mut Problems) {
                (**self).check_length(min, max, path, problems);
            }
        }
    )*};
}

delegate! {
    () String;
    (T: HasLength + ?Sized) &T;
    (T: HasLength + ?Sized) Box<T>;
    (T: HasLength + ?Sized) Rc<T>;
    (T: HasLength + ?Sized) Arc<T>;
    (T: HasLength + ToOwned + ?Sized) Cow<'_, T>;
}

#[diagnostic::do_not_recommend]
impl<T: HasLength> HasLength for Option<T> {
    fn length(&self) -> Option<usize> {
        self.as_ref()?.length()
    }

    #[inline]
    fn check_length(&self, min: usize, max: usize, path: Path<'_>, problems: &mut Problems) {
        if let Some(value) = self {
            value.check_length(min, max, path, problems);
        }
    }
}
