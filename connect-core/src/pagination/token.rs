//! Tokens of pages, and the members that hold them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use super::NextPage;
use crate::json::{self, DecodeJson, Document, EncodeJson};
use crate::shape::{Secret, StringShape};

/// The token of a page: a text, a number, or a value in JSON.
///
/// `Debug` does not show it, because a token can be a secret.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageToken<'a> {
    /// A text. An empty text means that there is no further page.
    Text(&'a str),
    /// A number.
    Number(i128),
    /// A list, a map or another value, in JSON.
    Json(String),
}

impl fmt::Debug for PageToken<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageToken").finish_non_exhaustive()
    }
}

impl<'a> From<&'a str> for PageToken<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// A type that can hold a page token: an `Option` of a string, an integer, a list, a map or a
/// document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the token of a page",
    label = "not an `Option<String>`",
    note = "write `Option<String>`, or an `Option` of an integer, a list or a map: the first page has no token, and the last page returns none"
)]
pub trait HoldPageToken {
    /// Returns the token, if there is one.
    fn held_token(&self) -> Option<PageToken<'_>>;

    /// Sets the token. Returns false if the type cannot hold it, as a number that is too large.
    fn hold_token(&mut self, token: PageToken<'_>) -> bool;

    /// Sets the token of the next page. No token and an empty one mean that there is no such page.
    fn take_token(&mut self, token: Option<PageToken<'_>>) -> NextPage {
        match token {
            None | Some(PageToken::Text("")) => NextPage::End,
            Some(token) => {
                if self.hold_token(token) {
                    NextPage::Requested
                } else {
                    NextPage::Unfit
                }
            }
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: PageTokenValue> HoldPageToken for Option<T> {
    fn held_token(&self) -> Option<PageToken<'_>> {
        self.as_ref()?.as_token()
    }

    fn hold_token(&mut self, token: PageToken<'_>) -> bool {
        let held = T::from_token(token);
        let fits = held.is_some();
        if fits {
            *self = held;
        }
        fits
    }
}

#[diagnostic::do_not_recommend]
impl<T: HoldPageToken> HoldPageToken for Box<T> {
    fn held_token(&self) -> Option<PageToken<'_>> {
        (**self).held_token()
    }

    fn hold_token(&mut self, token: PageToken<'_>) -> bool {
        (**self).hold_token(token)
    }
}

#[diagnostic::do_not_recommend]
impl<T: PageTokenValue> HoldPageToken for Secret<Option<T>> {
    fn held_token(&self) -> Option<PageToken<'_>> {
        self.expose().held_token()
    }

    fn hold_token(&mut self, token: PageToken<'_>) -> bool {
        let held = T::from_token(token);
        let fits = held.is_some();
        if fits {
            *self = Self::new(held);
        }
        fits
    }
}

/// A type whose values are page tokens: a string, an integer, a list, a map, a document, or an
/// `Option` of one. An empty list or map, and a document that is `null`, are no token.
///
/// Implemented for every [`StringShape`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the token of a page",
    label = "not a string",
    note = "the token of a page is a string, an integer, a list, a map, or an `Option` of one"
)]
pub trait PageTokenValue: Sized {
    /// Returns the token, if there is one.
    fn as_token(&self) -> Option<PageToken<'_>>;

    /// Creates the value from a token; `None` if the type cannot hold it.
    fn from_token(token: PageToken<'_>) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: StringShape> PageTokenValue for T {
    fn as_token(&self) -> Option<PageToken<'_>> {
        Some(PageToken::Text(self.as_str()))
    }

    fn from_token(token: PageToken<'_>) -> Option<Self> {
        Some(match token {
            PageToken::Text(text) => T::from_text(Cow::Borrowed(text)),
            PageToken::Number(number) => T::from_text(Cow::Owned(number.to_string())),
            PageToken::Json(_) => return None,
        })
    }
}

#[diagnostic::do_not_recommend]
impl<T: PageTokenValue> PageTokenValue for Option<T> {
    fn as_token(&self) -> Option<PageToken<'_>> {
        self.as_ref()?.as_token()
    }

    fn from_token(token: PageToken<'_>) -> Option<Self> {
        T::from_token(token).map(Some)
    }
}

macro_rules! shared {
    ($($pointer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: PageTokenValue> PageTokenValue for $pointer<T> {
            fn as_token(&self) -> Option<PageToken<'_>> {
                (**self).as_token()
            }

            fn from_token(token: PageToken<'_>) -> Option<Self> {
                T::from_token(token).map(Self::new)
            }
        }
    )*};
}

shared!(Rc Arc);

/// Decodes a token from its JSON.
fn from_json<T: DecodeJson>(token: &PageToken<'_>) -> Option<T> {
    match token {
        PageToken::Json(text) => json::from_slice(text.as_bytes()).ok(),
        PageToken::Text(_) | PageToken::Number(_) => None,
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + DecodeJson> PageTokenValue for Vec<T> {
    fn as_token(&self) -> Option<PageToken<'_>> {
        (!self.is_empty()).then(|| PageToken::Json(json::to_string(self)))
    }

    fn from_token(token: PageToken<'_>) -> Option<Self> {
        from_json(&token)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Ord, V> PageTokenValue for BTreeMap<K, V>
where
    Self: EncodeJson + DecodeJson,
{
    fn as_token(&self) -> Option<PageToken<'_>> {
        (!self.is_empty()).then(|| PageToken::Json(json::to_string(self)))
    }

    fn from_token(token: PageToken<'_>) -> Option<Self> {
        from_json(&token)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Eq + Hash, V, S: BuildHasher> PageTokenValue for HashMap<K, V, S>
where
    Self: EncodeJson + DecodeJson,
{
    fn as_token(&self) -> Option<PageToken<'_>> {
        // In the order of the keys, so that equal maps are equal tokens.
        let text = json::to_string(self);
        let sorted: Option<BTreeMap<String, Document>> = json::from_slice(text.as_bytes()).ok();
        (!self.is_empty()).then(|| PageToken::Json(sorted.map_or(text, |sorted| json::to_string(&sorted))))
    }

    fn from_token(token: PageToken<'_>) -> Option<Self> {
        from_json(&token)
    }
}

#[diagnostic::do_not_recommend]
impl PageTokenValue for Document {
    fn as_token(&self) -> Option<PageToken<'_>> {
        match self {
            Self::Null => None,
            Self::String(text) => text.as_token(),
            Self::Number(number) => match number.as_i128() {
                Some(number) => Some(PageToken::Number(number)),
                None => Some(PageToken::Json(json::to_string(self))),
            },
            Self::Array(items) if items.is_empty() => None,
            Self::Object(members) if members.is_empty() => None,
            Self::Bool(_) | Self::Array(_) | Self::Object(_) => Some(PageToken::Json(json::to_string(self))),
        }
    }

    fn from_token(token: PageToken<'_>) -> Option<Self> {
        match token {
            PageToken::Text(text) => Some(text.into()),
            PageToken::Number(number) => {
                let unsigned = u64::try_from(number).map(Self::from);
                unsigned.or_else(|_| i64::try_from(number).map(Self::from)).ok()
            }
            PageToken::Json(text) => json::from_slice(text.as_bytes()).ok(),
        }
    }
}
