//! Traits of paginated operations.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use crate::operation::{Callable, Operation};
use crate::shape::Secret;

/// An operation whose output is paginated: each page but the last contains the token of the next
/// page. The attribute key `paginated` implements this trait.
///
/// Callers use the `pages` method of a client, which is built on it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared as paginated",
    note = "declare it with `#[connect_operation(…, paginated(input = next_token, output = next_token))]`"
)]
pub trait Paginated: Operation {
    /// Returns the token of the page that this operation requests; `None` for the first page.
    fn page_token(&self) -> Option<&str>;

    /// Sets the token of the page to request.
    fn set_page_token(&mut self, token: String);

    /// Returns the token of the page after `output`; `None` if `output` is the last page.
    fn next_page_token(output: &Self::Output) -> Option<&str>;
}

/// A [`Paginated`] operation whose pages contain items. The attribute keys `items` and `item` of
/// `paginated` implement this trait.
///
/// If a page has several lists, the items of each are a variant of an enum, and those of the first
/// list come first.
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "not declared with `items`",
    note = "declare it with `paginated(input = …, output = …, items = member, item = Type)`, or with `items(member = Type, …)` for several lists"
)]
pub trait PaginatedItems: Paginated {
    /// The type of an item.
    type Item;

    /// Converts a page into its items.
    fn into_page_items(output: Self::Output) -> Vec<Self::Item>;
}

/// A [`Callable`] operation with pages: every type that implements [`Paginated`] and [`Callable`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared as paginated",
    note = "declare it with `#[connect_operation(…, paginated(input = next_token, output = next_token))]`"
)]
pub trait CallPages: Paginated + Callable {}

#[diagnostic::do_not_recommend]
impl<O: Paginated + Callable> CallPages for O {}

/// A [`Callable`] operation whose pages have items: every type that implements [`PaginatedItems`]
/// and [`Callable`].
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "not declared with `items`",
    note = "declare it with `paginated(input = …, output = …, items = member, item = Type)`, or with `items(member = Type, …)` for several lists"
)]
pub trait CallItems: PaginatedItems + Callable {}

#[diagnostic::do_not_recommend]
impl<O: PaginatedItems + Callable> CallItems for O {}

/// A type that can hold a page token: an `Option` of a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the token of a page",
    label = "not an `Option<String>`",
    note = "write `Option<String>`: the first page has no token, and the last page returns none"
)]
pub trait HoldPageToken {
    /// Returns the token, if there is one.
    fn held_token(&self) -> Option<&str>;

    /// Sets the token.
    fn hold_token(&mut self, token: String);
}

#[diagnostic::do_not_recommend]
impl<T: PageTokenText> HoldPageToken for Option<T> {
    fn held_token(&self) -> Option<&str> {
        self.as_ref().map(PageTokenText::as_token)
    }

    fn hold_token(&mut self, token: String) {
        *self = Some(T::from_token(token));
    }
}

#[diagnostic::do_not_recommend]
impl<T: HoldPageToken> HoldPageToken for Box<T> {
    fn held_token(&self) -> Option<&str> {
        (**self).held_token()
    }

    fn hold_token(&mut self, token: String) {
        (**self).hold_token(token);
    }
}

#[diagnostic::do_not_recommend]
impl<T: PageTokenText> HoldPageToken for Secret<Option<T>> {
    fn held_token(&self) -> Option<&str> {
        self.expose().held_token()
    }

    fn hold_token(&mut self, token: String) {
        *self = Self::new(Some(T::from_token(token)));
    }
}

/// The text of a page token.
#[doc(hidden)]
pub trait PageTokenText {
    fn as_token(&self) -> &str;
    fn from_token(token: String) -> Self;
}

macro_rules! page_tokens {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl PageTokenText for $string {
            fn as_token(&self) -> &str {
                self
            }

            fn from_token(token: String) -> Self {
                token.into()
            }
        }
    )*};
}

page_tokens!(String Box<str> Rc<str> Arc<str> Cow<'_, str>);

macro_rules! wrapped_page_tokens {
    ($($wrapper:ident, $get:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: PageTokenText> PageTokenText for $wrapper<T> {
            fn as_token(&self) -> &str {
                $get(self).as_token()
            }

            fn from_token(token: String) -> Self {
                Self::new(T::from_token(token))
            }
        }
    )*};
}

wrapped_page_tokens! {
    Box, Box::as_ref;
    Rc, Rc::as_ref;
    Arc, Arc::as_ref;
    Secret, Secret::expose;
}

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
}

#[diagnostic::do_not_recommend]
impl<T> IntoPageItems for Vec<T> {
    type Item = T;

    fn into_items(self) -> Vec<T> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<K, V> IntoPageItems for BTreeMap<K, V> {
    type Item = (K, V);

    fn into_items(self) -> Vec<(K, V)> {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<K, V, S: BuildHasher> IntoPageItems for HashMap<K, V, S> {
    type Item = (K, V);

    fn into_items(self) -> Vec<(K, V)> {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoPageItems> IntoPageItems for Option<I> {
    type Item = I::Item;

    fn into_items(self) -> Vec<I::Item> {
        self.map(I::into_items).unwrap_or_default()
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoPageItems> IntoPageItems for Box<I> {
    type Item = I::Item;

    fn into_items(self) -> Vec<I::Item> {
        (*self).into_items()
    }
}

/// The items of a secret list are secrets.
#[diagnostic::do_not_recommend]
impl<I: IntoPageItems> IntoPageItems for Secret<I> {
    type Item = Secret<I::Item>;

    fn into_items(self) -> Vec<Self::Item> {
        self.into_inner().into_items().into_iter().map(Secret::new).collect()
    }
}
