//! Decodes maps of response headers with a common prefix.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use http::HeaderMap;

use super::{DecodeHeader, HeaderProblem, HeaderValues};
use crate::StringShape;

/// A type that a `prefix_headers` member of an output can have: a map from strings to headers, or
/// an `Option` of one, which is `None` if there is no such header.
///
/// The keys are in lower case, because header names are case-insensitive.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from headers",
    label = "not a header map",
    note = "write `BTreeMap<String, String>`"
)]
pub trait DecodePrefixHeaders: Sized {
    /// Decodes the headers whose names begin with `prefix`, which is in lower case.
    ///
    /// # Errors
    ///
    /// Returns a [`HeaderProblem`] if a value is not of the map's value type.
    fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, HeaderProblem>;
}

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> DecodePrefixHeaders for $map {
            fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, HeaderProblem> {
                let named = headers.keys().filter_map(|name| Some((name, name.as_str().strip_prefix(prefix)?)));
                named
                    .map(|(name, key)| {
                        let value = V::decode_header(&HeaderValues::new(headers.get_all(name)))?;
                        Ok((K::from_text(key.into()), value))
                    })
                    .collect()
            }
        }
    )*};
}

maps! {
    (K: StringShape + Ord, V: DecodeHeader) BTreeMap<K, V>;
    (K: StringShape + Eq + Hash, V: DecodeHeader, S: BuildHasher + Default) HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<M: DecodePrefixHeaders> DecodePrefixHeaders for Option<M> {
    fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, HeaderProblem> {
        if headers.keys().any(|name| name.as_str().starts_with(prefix)) {
            M::decode_prefix_headers(headers, prefix).map(Some)
        } else {
            Ok(None)
        }
    }
}
