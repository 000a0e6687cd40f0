//! Items of a page.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::shape::Secret;

/// Appends the items of a list to those of a page, each as an item of the page. Expansions call it.
#[doc(hidden)]
pub fn append_items<T, U>(items: &mut Vec<U>, list: Vec<T>, item: fn(T) -> U) {
    items.extend(list.into_iter().map(item));
}

/// A type that holds the items of a page: a list or a map, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not hold the items of a page",
    label = "not a list",
    note = "`items` names a member of type `Vec<Item>` or `Option<Vec<Item>>`, and `item` is that `Item`; of a map it is `(Key, Value)`"
)]
pub trait IntoPageItems {
    /// The type of an item.
    type Item;

    /// Converts into the list of items.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns true if there is an item.
    fn has_items(&self) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T> IntoPageItems for Vec<T> {
    type Item = T;

    fn into_items(self) -> Vec<T> {
        self
    }

    fn has_items(&self) -> bool {
        !self.is_empty()
    }
}

#[diagnostic::do_not_recommend]
impl<K, V> IntoPageItems for BTreeMap<K, V> {
    type Item = (K, V);

    fn into_items(self) -> Vec<(K, V)> {
        self.into_iter().collect()
    }

    fn has_items(&self) -> bool {
        !self.is_empty()
    }
}

#[diagnostic::do_not_recommend]
impl<K, V, S: BuildHasher> IntoPageItems for HashMap<K, V, S> {
    type Item = (K, V);

    fn into_items(self) -> Vec<(K, V)> {
        self.into_iter().collect()
    }

    fn has_items(&self) -> bool {
        !self.is_empty()
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoPageItems> IntoPageItems for Option<I> {
    type Item = I::Item;

    fn into_items(self) -> Vec<I::Item> {
        self.map(I::into_items).unwrap_or_default()
    }

    fn has_items(&self) -> bool {
        self.as_ref().is_some_and(I::has_items)
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoPageItems> IntoPageItems for Box<I> {
    type Item = I::Item;

    fn into_items(self) -> Vec<I::Item> {
        (*self).into_items()
    }

    fn has_items(&self) -> bool {
        (**self).has_items()
    }
}

/// The items of a secret list are secrets.
#[diagnostic::do_not_recommend]
impl<I: IntoPageItems> IntoPageItems for Secret<I> {
    type Item = Secret<I::Item>;

    fn into_items(self) -> Vec<Self::Item> {
        self.into_inner().into_items().into_iter().map(Secret::new).collect()
    }

    fn has_items(&self) -> bool {
        self.expose().has_items()
    }
}

/// A list whose last item can hold the token of the next page: a `Vec`, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no last item",
    label = "not a list",
    note = "`last` names a list of the output and a member of its items, as in `last = data.id`: the list is a `Vec<Item>` or an `Option<Vec<Item>>`"
)]
pub trait LastOfPage {
    /// The type of an item.
    type Item;

    /// Returns the last item; `None` if there is no item.
    fn last_item(&self) -> Option<&Self::Item>;
}

#[diagnostic::do_not_recommend]
impl<T> LastOfPage for Vec<T> {
    type Item = T;

    fn last_item(&self) -> Option<&T> {
        self.last()
    }
}

#[diagnostic::do_not_recommend]
impl<L: LastOfPage> LastOfPage for Option<L> {
    type Item = L::Item;

    fn last_item(&self) -> Option<&L::Item> {
        self.as_ref()?.last_item()
    }
}

#[diagnostic::do_not_recommend]
impl<L: LastOfPage> LastOfPage for Box<L> {
    type Item = L::Item;

    fn last_item(&self) -> Option<&L::Item> {
        (**self).last_item()
    }
}
