//! Encodes maps whose keys are names: of query parameters, and of headers with a common prefix.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use http::{HeaderMap, HeaderName};

use super::target::Target;
use super::{EncodeHeader, EncodeQuery, Header, Query};
use crate::problem::{Path, ProblemKind, Problems};
use crate::{Endpoint, StringShape};

/// A type that a `query_map` member can have: a map from strings to query parameters, or an
/// `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a map of query parameters",
    label = "not a query map",
    note = "write `BTreeMap<String, String>` or `BTreeMap<String, Vec<String>>`"
)]
pub trait EncodeQueryMap {
    /// Encodes each entry.
    fn encode_query_map(&self, map: QueryMap<'_>);
}

/// A type that a `prefix_headers` member of a request can have: a map from strings to headers, or
/// an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a map of headers",
    label = "not a header map",
    note = "write `BTreeMap<String, String>`"
)]
pub trait EncodePrefixHeaders {
    /// Encodes each entry.
    fn encode_prefix_headers(&self, map: PrefixHeaders<'_>);
}

/// The writer of a map of query parameters.
#[derive(Debug)]
pub struct QueryMap<'e> {
    pub(super) target: &'e mut Target,
    pub(super) endpoint: &'e Endpoint,
    pub(super) problems: &'e mut Problems,
    pub(super) member: &'e str,
    /// The keys in the URI template or of other members.
    pub(super) taken: &'e [&'e str],
}

impl QueryMap<'_> {
    /// Returns the writer of the query parameter `key`, or `None` if the key is taken.
    pub fn entry<'q>(&'q mut self, key: &'q str) -> Option<Query<'q>> {
        let Self { target, endpoint, problems, member, taken } = self;
        (!taken.contains(&key)).then_some(Query { target, endpoint, key, problems, member })
    }
}

/// The writer of a map of headers with a common prefix.
#[derive(Debug)]
pub struct PrefixHeaders<'e> {
    pub(super) headers: &'e mut HeaderMap,
    pub(super) problems: &'e mut Problems,
    pub(super) member: &'static str,
    pub(super) prefix: &'e str,
    /// The header names of other members in lower case.
    pub(super) taken: &'e [&'e str],
}

/// The names, in lower case, of headers that are derived from the body and the connection.
pub(super) const FRAMING: &[&str] = &["connection", "content-length", "host", "transfer-encoding"];

impl PrefixHeaders<'_> {
    /// Returns the writer of the header named by the prefix and `key`.
    ///
    /// Returns `None` if the name is taken by another member. A name that is not valid is reported
    /// as a problem of the input, and `None` is returned too.
    pub fn entry(&mut self, key: &str) -> Option<Header<'_>> {
        let name = [self.prefix, key].concat();
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) if self.taken.contains(&name.as_str()) => None,
            Ok(name) if !FRAMING.contains(&name.as_str()) => {
                Some(Header::new(self.headers, self.problems, name, self.member))
            }
            _ => {
                self.problems.add(Path::ROOT.member(self.member), ProblemKind::HeaderName);
                None
            }
        }
    }
}

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: StringShape, V: EncodeQuery, $($generics)*> EncodeQueryMap for $map {
            fn encode_query_map(&self, mut map: QueryMap<'_>) {
                for (key, value) in self {
                    if let Some(mut query) = map.entry(key.as_str()) {
                        value.encode_query(&mut query);
                    }
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<K: StringShape, V: EncodeHeader, $($generics)*> EncodePrefixHeaders for $map {
            fn encode_prefix_headers(&self, mut map: PrefixHeaders<'_>) {
                for (key, value) in self {
                    if let Some(mut header) = map.entry(key.as_str()) {
                        value.encode_header(&mut header);
                    }
                }
            }
        }
    )*};
}

maps! {
    () BTreeMap<K, V>;
    (S: BuildHasher) HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<M: EncodeQueryMap> EncodeQueryMap for Option<M> {
    fn encode_query_map(&self, map: QueryMap<'_>) {
        if let Some(entries) = self {
            entries.encode_query_map(map);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<M: EncodePrefixHeaders> EncodePrefixHeaders for Option<M> {
    fn encode_prefix_headers(&self, map: PrefixHeaders<'_>) {
        if let Some(entries) = self {
            entries.encode_prefix_headers(map);
        }
    }
}
