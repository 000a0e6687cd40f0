//! Maps of headers whose names share a prefix, in requests and responses.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use http::{HeaderMap, HeaderName};

use super::header::{DecodeHeader, EncodeHeader, FRAMING, HeaderReader, HeaderWriter};
use super::text::{InvalidText, TextWriter};
use crate::shape::{Secret, StringShape};
use crate::validate::{Path, ViolationKind, Violations};

/// A type that a `prefix_headers` member of a request can have: a map from strings to types that
/// implement [`EncodeHeader`], or an `Option` of such a map.
///
/// Source: <https://smithy.io/2.0/spec/http-bindings.html#httpprefixheaders-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a map of headers",
    label = "not a header map",
    note = "write `BTreeMap<String, String>`"
)]
pub trait EncodePrefixHeaders {
    /// Writes each entry.
    fn encode_prefix_headers(&self, map: PrefixHeadersWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// The writer of a map of headers.
#[derive(Debug)]
pub struct PrefixHeadersWriter<'e> {
    headers: &'e mut HeaderMap,
    violations: &'e mut Violations,
    member: &'static str,
    prefix: &'e str,
    /// The names, in lower case, that other members or constant headers use.
    taken: &'e [&'e str],
    /// True if the values are secrets.
    sensitive: bool,
}

impl<'e> PrefixHeadersWriter<'e> {
    pub(crate) fn new(
        headers: &'e mut HeaderMap,
        violations: &'e mut Violations,
        member: &'static str,
        prefix: &'e str,
        taken: &'e [&'e str],
    ) -> Self {
        Self { headers, violations, member, prefix, taken, sensitive: false }
    }

    /// Returns the writer of the header named by the prefix and `key`; `None` if another member
    /// or a constant header uses that name.
    ///
    /// A key is rejected if the prefix and the key are not a valid header name, or are the name of
    /// a header that the HTTP client sets. It is also rejected if an earlier entry has set that
    /// header: header names are case-insensitive.
    pub fn entry(&mut self, key: &str) -> Option<HeaderWriter<'_>> {
        let name = [self.prefix, key].concat();
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) if self.taken.contains(&name.as_str()) => None,
            // The headers of members are written before, and their names are in `taken`.
            Ok(name) if self.headers.contains_key(&name) => {
                self.violations.add(Path::ROOT.member(self.member), ViolationKind::RepeatedHeader);
                None
            }
            Ok(name) if !FRAMING.contains(&name.as_str()) => {
                let mut header = HeaderWriter::new(self.headers, self.violations, name, self.member);
                if self.sensitive {
                    header.mark_sensitive();
                }
                Some(header)
            }
            _ => {
                self.violations.add(Path::ROOT.member(self.member), ViolationKind::HeaderName);
                None
            }
        }
    }
}

/// A type that a `prefix_headers` member of an output can have: a map from strings to types that
/// implement [`DecodeHeader`], or an `Option` of such a map, which is `None` if no header has the
/// prefix.
///
/// Keys are in lower case, since header names are case-insensitive. The implementations for maps
/// leave out a header of a response that is not a value of the map's type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from headers",
    label = "not a header map",
    note = "write `BTreeMap<String, String>`"
)]
pub trait DecodePrefixHeaders: Sized {
    /// Reads the headers whose names begin with `prefix`, which is in lower case.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the headers cannot be read. The implementations for maps never
    /// do.
    fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText>;

    /// Reads the headers of a request, as [`decode_prefix_headers`](Self::decode_prefix_headers)
    /// does for a response. A server refuses a header that is not a value of the map's type.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if a header is not a value of the map's type.
    fn decode_request_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
        Self::decode_prefix_headers(headers, prefix)
    }

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

macro_rules! encode {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: StringShape, V: EncodeHeader, $($generics)*> EncodePrefixHeaders for $map {
            const LACKS_CASE: bool = K::LACKS_CASE || V::LACKS_CASE;

            fn encode_prefix_headers(&self, mut map: PrefixHeadersWriter<'_>) {
                for (key, value) in self {
                    if let Some(header) = map.entry(key.as_str()) {
                        value.encode_header(header);
                    }
                }
            }
        }
    )*};
}

encode! {
    () BTreeMap<K, V>;
    (S: BuildHasher) HashMap<K, V, S>;
}

macro_rules! decode {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> DecodePrefixHeaders for $map {
            const LACKS_CASE: bool = K::LACKS_CASE || V::LACKS_CASE;

            fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
                let named = headers.keys().filter_map(|name| Some((name, name.as_str().strip_prefix(prefix)?)));
                let read = |name: &HeaderName| {
                    V::decode_header(&HeaderReader::new(name.as_str(), headers.get_all(name))).ok()
                };
                Ok(named.filter_map(|(name, key)| Some((K::from_text(key.into()), read(name)?))).collect())
            }

            fn decode_request_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
                let named = headers.keys().filter_map(|name| Some((name, name.as_str().strip_prefix(prefix)?)));
                let read = |(name, key): (&HeaderName, &str)| {
                    let reader = HeaderReader::new(name.as_str(), headers.get_all(name)).of_request();
                    V::decode_header(&reader).map(|value| (K::from_text(key.into()), value))
                };
                named.map(read).collect()
            }
        }
    )*};
}

decode! {
    (K: StringShape + Ord, V: DecodeHeader) BTreeMap<K, V>;
    (K: StringShape + Eq + Hash, V: DecodeHeader, S: BuildHasher + Default) HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<M: EncodePrefixHeaders> EncodePrefixHeaders for Option<M> {
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn encode_prefix_headers(&self, map: PrefixHeadersWriter<'_>) {
        if let Some(entries) = self {
            entries.encode_prefix_headers(map);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<M: DecodePrefixHeaders> DecodePrefixHeaders for Option<M> {
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
        if headers.keys().any(|name| name.as_str().starts_with(prefix)) {
            M::decode_prefix_headers(headers, prefix).map(Some)
        } else {
            Ok(None)
        }
    }

    fn decode_request_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
        if headers.keys().any(|name| name.as_str().starts_with(prefix)) {
            M::decode_request_prefix_headers(headers, prefix).map(Some)
        } else {
            Ok(None)
        }
    }
}

macro_rules! wrappers {
    ($($wrapper:ident, $get:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<M: EncodePrefixHeaders> EncodePrefixHeaders for $wrapper<M> {
            const LACKS_CASE: bool = M::LACKS_CASE;

            fn encode_prefix_headers(&self, map: PrefixHeadersWriter<'_>) {
                $get(self).encode_prefix_headers(map);
            }
        }

        #[diagnostic::do_not_recommend]
        impl<M: DecodePrefixHeaders> DecodePrefixHeaders for $wrapper<M> {
            const LACKS_CASE: bool = M::LACKS_CASE;

            fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
                M::decode_prefix_headers(headers, prefix).map(Self::new)
            }

            fn decode_request_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
                M::decode_request_prefix_headers(headers, prefix).map(Self::new)
            }
        }
    )*};
}

wrappers! {
    Box, Box::as_ref;
    Rc, Rc::as_ref;
    Arc, Arc::as_ref;
}

#[diagnostic::do_not_recommend]
impl<M: EncodePrefixHeaders> EncodePrefixHeaders for &M {
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn encode_prefix_headers(&self, map: PrefixHeadersWriter<'_>) {
        (**self).encode_prefix_headers(map);
    }
}

/// The values of the headers are secrets; their names are not.
#[diagnostic::do_not_recommend]
impl<M: EncodePrefixHeaders> EncodePrefixHeaders for Secret<M> {
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn encode_prefix_headers(&self, mut map: PrefixHeadersWriter<'_>) {
        map.sensitive = true;
        self.expose().encode_prefix_headers(map);
    }
}

#[diagnostic::do_not_recommend]
impl<M: DecodePrefixHeaders> DecodePrefixHeaders for Secret<M> {
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn decode_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
        M::decode_prefix_headers(headers, prefix).map(Self::new)
    }

    fn decode_request_prefix_headers(headers: &HeaderMap, prefix: &str) -> Result<Self, InvalidText> {
        M::decode_request_prefix_headers(headers, prefix).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    type Map = Option<BTreeMap<String, String>>;

    #[test]
    fn a_header_that_is_no_text_is_left_out_of_a_response_and_refused_in_a_request() {
        let headers = HeaderMap::from_iter([
            (HeaderName::from_static("x-a"), HeaderValue::from_static("1")),
            (HeaderName::from_static("x-b"), HeaderValue::from_bytes(b"\xde").unwrap()),
            (HeaderName::from_static("y"), HeaderValue::from_bytes(b"\xde").unwrap()),
        ]);
        let read = Map::decode_prefix_headers(&headers, "x-");
        assert_eq!(read, Ok(Some(BTreeMap::from([("a".to_owned(), "1".to_owned())]))));
        assert!(Map::decode_request_prefix_headers(&headers, "x-").is_err());
        assert_eq!(Map::decode_request_prefix_headers(&headers, "z-"), Ok(None));
    }
}
