//! Operations whose answer comes in pages.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::operation::Operation;

/// An operation whose answer comes in pages: each but the last holds the token of the next one. The word `paginated` implements it.
///
/// What callers want is built on it: `pages` of a client.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared as paginated",
    note = "declare it with `#[connect_operation(…, paginated(input = next_token, output = next_token))]`"
)]
pub trait Paginated: Operation {
    /// The token of the page that this operation asks for; `None` for the first.
    fn page_token(&self) -> Option<&str>;

    /// Asks for the page of this token.
    fn set_page_token(&mut self, token: String);

    /// The token of the page after this one; `None` after the last.
    fn next_page_token(output: &Self::Output) -> Option<&str>;
}

/// A [`Paginated`] operation whose pages hold items. The words `items` and `item` of `paginated` implement it.
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "not declared with `items`",
    note = "declare it with `paginated(input = …, output = …, items = member, item = Type)`"
)]
pub trait PaginatedItems: Paginated {
    /// One item.
    type Item;

    /// The items of a page.
    fn into_page_items(output: Self::Output) -> Vec<Self::Item>;
}

/// A type that can hold the token of a page: an `Option` of a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the token of a page",
    label = "not an `Option<String>`",
    note = "write `Option<String>`: the first page has no token, and the last one tells none"
)]
pub trait PageToken {
    /// The token, if there is one.
    fn page_token(&self) -> Option<&str>;

    /// Holds a token from now on.
    fn set_page_token(&mut self, token: String);
}

macro_rules! page_tokens {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl PageToken for Option<$string> {
            fn page_token(&self) -> Option<&str> {
                self.as_deref()
            }

            fn set_page_token(&mut self, token: String) {
                *self = Some(token.into());
            }
        }
    )*};
}

page_tokens!(String Box<str> Cow<'_, str>);

/// A type that holds the items of a page: a list or a map of them, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not hold the items of a page",
    label = "not a list",
    note = "`items` names a member of type `Vec<Item>` or `Option<Vec<Item>>`, and `item` is that `Item`; of a map it is `(Key, Value)`"
)]
pub trait PageItems {
    /// One item.
    type Item;

    /// The items.
    fn into_page_items(self) -> Vec<Self::Item>;
}

#[diagnostic::do_not_recommend]
impl<T> PageItems for Vec<T> {
    type Item = T;

    fn into_page_items(self) -> Vec<T> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<K, V> PageItems for BTreeMap<K, V> {
    type Item = (K, V);

    fn into_page_items(self) -> Vec<(K, V)> {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<K, V, S: BuildHasher> PageItems for HashMap<K, V, S> {
    type Item = (K, V);

    fn into_page_items(self) -> Vec<(K, V)> {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<I: PageItems> PageItems for Option<I> {
    type Item = I::Item;

    fn into_page_items(self) -> Vec<I::Item> {
        self.map(I::into_page_items).unwrap_or_default()
    }
}
