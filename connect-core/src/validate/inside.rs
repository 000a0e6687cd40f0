//! The constraints `items`, `keys` and `values`, on what is in a list or a map.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use crate::validate::Path;

/// A type to which `items(…)` applies: a list (Smithy's constraint traits on the member of a list).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no items",
    label = "`items(…)` cannot be checked on this type",
    note = "`items` goes on lists; for a map write `keys(…)` or `values(…)`"
)]
pub trait CheckItems {
    /// The type of the items.
    type Item;

    /// Calls `check` with each item and its path. `path` is that of the list.
    fn check_items(&self, path: Path<'_>, check: &mut dyn FnMut(&Self::Item, Path<'_>));
}

/// A type to which `keys(…)` and `values(…)` apply: a map (Smithy's constraint traits on the key
/// and the value of a map).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no keys and values",
    label = "`keys(…)` and `values(…)` cannot be checked on this type",
    note = "they go on maps whose keys are strings; for a list write `items(…)`"
)]
pub trait CheckEntries {
    /// The type of the keys.
    type Key;
    /// The type of the values.
    type Value;

    /// Calls `check` with each key and its path. `path` is that of the map.
    fn check_keys(&self, path: Path<'_>, check: &mut dyn FnMut(&Self::Key, Path<'_>));

    /// Calls `check` with each value and its path. `path` is that of the map.
    fn check_values(&self, path: Path<'_>, check: &mut dyn FnMut(&Self::Value, Path<'_>));
}

#[diagnostic::do_not_recommend]
impl<T> CheckItems for [T] {
    type Item = T;

    fn check_items(&self, path: Path<'_>, check: &mut dyn FnMut(&T, Path<'_>)) {
        for (index, item) in self.iter().enumerate() {
            check(item, path.item(index));
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T> CheckItems for Vec<T> {
    type Item = T;

    fn check_items(&self, path: Path<'_>, check: &mut dyn FnMut(&T, Path<'_>)) {
        self.as_slice().check_items(path, check);
    }
}

macro_rules! wrappers {
    ($($wrapper:ty, ($($bound:tt)*), |$self:ident, $path:ident| $inner:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: CheckItems $($bound)*> CheckItems for $wrapper {
            type Item = T::Item;

            fn check_items(&self, $path: Path<'_>, check: &mut dyn FnMut(&T::Item, Path<'_>)) {
                let $self = self;
                if let Some((value, path)) = $inner {
                    T::check_items(value, path, check);
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: CheckEntries $($bound)*> CheckEntries for $wrapper {
            type Key = T::Key;
            type Value = T::Value;

            fn check_keys(&self, $path: Path<'_>, check: &mut dyn FnMut(&T::Key, Path<'_>)) {
                let $self = self;
                if let Some((value, path)) = $inner {
                    T::check_keys(value, path, check);
                }
            }

            fn check_values(&self, $path: Path<'_>, check: &mut dyn FnMut(&T::Value, Path<'_>)) {
                let $self = self;
                if let Some((value, path)) = $inner {
                    T::check_values(value, path, check);
                }
            }
        }
    )*};
}

wrappers! {
    &T, (+ ?Sized), |this, path| Some((&**this, path));
    Box<T>, (+ ?Sized), |this, path| Some((&**this, path));
    Rc<T>, (+ ?Sized), |this, path| Some((&**this, path));
    Arc<T>, (+ ?Sized), |this, path| Some((&**this, path));
    Cow<'_, T>, (+ ToOwned + ?Sized), |this, path| Some((&**this, path));
    Option<T>, (), |this, path| this.as_ref().map(|value| (value, path));
}
