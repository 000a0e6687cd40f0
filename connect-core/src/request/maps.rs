//! Maps whose keys are names: of query parameters, and of headers with a common prefix.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use http::{HeaderMap, HeaderName};

use super::target::Target;
use super::{EncodeHeader, EncodeQuery, Header, Query};
use crate::problem::{Path, ProblemKind, Problems};
use crate::{Endpoint, StringShape};

/// A type that a `query_map` member can have: a map of strings to what a query parameter can be, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a map of query parameters",
    label = "not a query map",
    note = "write `BTreeMap<String, String>` or `BTreeMap<String, Vec<String>>`"
)]
pub trait EncodeQueryMap {
    /// Writes each entry.
    fn encode_query_map(&self, map: QueryMap<'_>);
}

/// A type that a `prefix_headers` member of a request can have: a map of strings to what a header can be, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a map of headers",
    label = "not a header map",
    note = "write `BTreeMap<String, String>`"
)]
pub trait EncodePrefixHeaders {
    /// Writes each entry.
    fn encode_prefix_headers(&self, map: PrefixHeaders<'_>);
}

/// The place of a map of query parameters.
#[derive(Debug)]
pub struct QueryMap<'e> {
    pub(super) target: &'e mut Target,
    pub(super) endpoint: &'e Endpoint,
    pub(super) problems: &'e mut Problems,
    pub(super) member: &'e str,
    /// Keys that the URI or other members have.
    pub(super) taken: &'e [&'e str],
}

impl QueryMap<'_> {
    /// The place of one key; `None` when a member of that key goes before.
    pub fn entry<'q>(&'q mut self, key: &'q str) -> Option<Query<'q>> {
        let Self { target, endpoint, problems, member, taken } = self;
        (!taken.contains(&key)).then_some(Query { target, endpoint, key, problems, member })
    }
}

/// The place of a map of headers.
#[derive(Debug)]
pub struct PrefixHeaders<'e> {
    pub(super) headers: &'e mut HeaderMap,
    pub(super) problems: &'e mut Problems,
    pub(super) member: &'static str,
    pub(super) prefix: &'e str,
    /// Names in lower case that other members have.
    pub(super) taken: &'e [&'e str],
}

/// Names in lower case that follow from the body and the connection.
pub(super) const FRAMING: &[&str] = &["connection", "content-length", "host", "transfer-encoding"];

impl PrefixHeaders<'_> {
    /// The place of the header that is named by the prefix and `key`. `None` when a member of that name goes before, and, with a problem,
    /// when it is not a name.
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
