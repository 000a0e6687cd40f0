//! Encodes query parameters.

mod style;

pub use self::style::EncodeQueryList;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use super::target::Target;
use super::text::{DecodeText, EncodeText, InvalidText, Lists, TextReader, TextWriter};
use crate::endpoint::Endpoint;
use crate::percent;
use crate::shape::{Secret, StringShape};
use crate::validate::{Path, ViolationKind, Violations};

/// A type that can be sent in the query: strings, numbers, booleans, open enums, timestamps, and
/// lists and `Option`s of them.
///
/// Implemented for every [`EncodeText`]. A list repeats the key; an empty list and `None` send
/// nothing; an empty string sends `key=`. A list in a list is a violation of the input.
///
/// Source: <https://smithy.io/2.0/spec/http-bindings.html#httpquery-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in the query",
    label = "not a query parameter's type",
    note = "a query parameter is a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a map with a parameter for each entry, write `query_map`; for a map or a structure as `key[name]=value`, \
            add `style = \"brackets\"`",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeQuery {
    /// Writes the value; writes nothing if there is none.
    fn encode_query(&self, query: QueryWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText + ?Sized> EncodeQuery for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    #[inline]
    fn encode_query(&self, mut query: QueryWriter<'_>) {
        self.encode_text(&mut query);
    }
}

/// The writer of one query parameter: each text adds `key=text`, both percent-encoded.
#[derive(Debug)]
pub struct QueryWriter<'e> {
    target: &'e mut Target,
    endpoint: &'e Endpoint,
    key: &'e str,
    violations: &'e mut Violations,
    member: &'e str,
    texts: Texts,
    lists: Lists,
}

/// The way in which more than one text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Texts {
    /// Each text is a parameter.
    Parameters,
    /// The first text is a parameter, and the others are items of its value.
    Commas,
    /// The next text is an item of the last parameter's value.
    FurtherItem,
}

impl<'e> QueryWriter<'e> {
    pub(crate) fn new(
        target: &'e mut Target,
        endpoint: &'e Endpoint,
        violations: &'e mut Violations,
        member: &'e str,
        key: &'e str,
    ) -> Self {
        Self { target, endpoint, key, violations, member, texts: Texts::Parameters, lists: Lists::default() }
    }
}

impl TextWriter for QueryWriter<'_> {
    fn text(&mut self, text: &str) {
        match self.texts {
            Texts::Parameters => self.target.parameter(self.endpoint, self.key, text),
            Texts::Commas => {
                self.target.parameter(self.endpoint, self.key, text);
                self.texts = Texts::FurtherItem;
            }
            Texts::FurtherItem => self.target.further_item(text),
        }
    }

    fn begin_list(&mut self) {
        if self.lists.begin() {
            self.reject(ViolationKind::NestedList);
        }
    }

    fn end_list(&mut self) {
        self.lists.end();
    }

    fn mark_sensitive(&mut self) {
        self.target.sensitive = true;
    }

    fn reject(&mut self, violation: ViolationKind) {
        self.violations.add(Path::ROOT.member(self.member), violation);
    }
}

/// A type that a `query_map` member can have: a map from strings to types that implement
/// [`EncodeQuery`], or an `Option` of such a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a map of query parameters",
    label = "not a query map",
    note = "write `BTreeMap<String, String>` or `BTreeMap<String, Vec<String>>`"
)]
pub trait EncodeQueryMap {
    /// Writes each entry.
    fn encode_query_map(&self, map: QueryMapWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// The writer of a map of query parameters.
#[derive(Debug)]
pub struct QueryMapWriter<'e> {
    target: &'e mut Target,
    endpoint: &'e Endpoint,
    violations: &'e mut Violations,
    member: &'e str,
    /// The keys that the URI or other members use.
    taken: &'e [&'e str],
}

impl<'e> QueryMapWriter<'e> {
    pub(crate) fn new(
        target: &'e mut Target,
        endpoint: &'e Endpoint,
        violations: &'e mut Violations,
        member: &'e str,
        taken: &'e [&'e str],
    ) -> Self {
        Self { target, endpoint, violations, member, taken }
    }

    /// Returns the writer of one key; `None` if the URI or another member uses that key.
    pub fn entry<'q>(&'q mut self, key: &'q str) -> Option<QueryWriter<'q>> {
        let Self { target, endpoint, violations, member, taken } = self;
        (!taken.contains(&key)).then_some(QueryWriter {
            target,
            endpoint,
            key,
            violations,
            member,
            texts: Texts::Parameters,
            lists: Lists::default(),
        })
    }
}

/// A type that can be read from the query: strings, numbers, booleans, open enums, timestamps, and
/// lists and `Option`s of them, if they are owned.
///
/// Implemented for every [`DecodeText`]. A parameter that is repeated is a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the query",
    label = "not a query parameter's type",
    note = "a server reads owned types: a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait DecodeQuery: Sized {
    /// Reads the value of a parameter that is present.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the parameter is not a value of this type.
    fn decode_query(query: &QueryReader<'_>) -> Result<Self, InvalidText>;

    /// Returns the value for an absent parameter; `None` if the parameter is required.
    fn absent_query() -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeText> DecodeQuery for T {
    fn decode_query(query: &QueryReader<'_>) -> Result<Self, InvalidText> {
        T::decode_text(query)
    }

    fn absent_query() -> Option<Self> {
        T::absent_from_query()
    }
}

/// The reader of one query parameter that is present.
#[derive(Clone, Copy)]
pub struct QueryReader<'a> {
    /// The percent-encoded values, one for each time that the parameter occurs.
    values: &'a [&'a str],
    /// True if the items of a list are separated by commas.
    has_commas: bool,
}

impl<'a> QueryReader<'a> {
    /// Creates the reader of a parameter from its percent-encoded values.
    pub(crate) fn new(values: &'a [&'a str]) -> Self {
        Self { values, has_commas: false }
    }

    /// Returns the reader of a parameter whose value is a list with commas.
    #[must_use]
    pub fn with_commas(self) -> Self {
        Self { has_commas: true, ..self }
    }
}

impl fmt::Debug for QueryReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryReader")
            .field("values", &self.values.len())
            .field("has_commas", &self.has_commas)
            .finish_non_exhaustive()
    }
}

impl TextReader for QueryReader<'_> {
    fn text(&self) -> Result<Cow<'_, str>, InvalidText> {
        match self.values {
            [value] => decode_parameter(value),
            _ => Err(InvalidText::new("given once")),
        }
    }

    fn items(&self) -> Result<Vec<String>, InvalidText> {
        let owned = |value: &str| decode_parameter(value).map(Cow::into_owned);
        if self.has_commas {
            return self.values.iter().flat_map(|value| value.split(',')).map(owned).collect();
        }
        self.values.iter().map(|value| owned(value)).collect()
    }

    fn is_of_request(&self) -> bool {
        true
    }
}

/// Decodes a key or a value of a query. A `+` is itself, as in RFC 3986 and in signatures, and not
/// a space as in a form.
pub(crate) fn decode_parameter(encoded: &str) -> Result<Cow<'_, str>, InvalidText> {
    percent::decode(encoded).ok_or(InvalidText::new("percent-encoded UTF-8 text"))
}

/// A type that a `query_map` member can have, when a server reads it: a map from strings to types
/// that implement [`DecodeQuery`], or an `Option` of such a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a map of query parameters",
    label = "not a query map",
    note = "write `BTreeMap<String, String>` or `BTreeMap<String, Vec<String>>`"
)]
pub trait DecodeQueryMap: Sized {
    /// Reads the parameters: the key of each, decoded, and its reader.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if a parameter is not a value of the map's type.
    fn decode_query_map(parameters: &[(Cow<'_, str>, QueryReader<'_>)]) -> Result<Self, InvalidText>;
}

macro_rules! decoded_maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> DecodeQueryMap for $map {
            fn decode_query_map(parameters: &[(Cow<'_, str>, QueryReader<'_>)]) -> Result<Self, InvalidText> {
                let entry = |(key, reader): &(Cow<'_, str>, QueryReader<'_>)| {
                    Ok((K::from_text(Cow::Borrowed(key)), V::decode_query(reader)?))
                };
                parameters.iter().map(entry).collect()
            }
        }
    )*};
}

decoded_maps! {
    (K: StringShape + Ord, V: DecodeQuery) BTreeMap<K, V>;
    (K: StringShape + Eq + Hash, V: DecodeQuery, S: BuildHasher + Default) HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<M: DecodeQueryMap> DecodeQueryMap for Option<M> {
    fn decode_query_map(parameters: &[(Cow<'_, str>, QueryReader<'_>)]) -> Result<Self, InvalidText> {
        if parameters.is_empty() { Ok(None) } else { M::decode_query_map(parameters).map(Some) }
    }
}

#[diagnostic::do_not_recommend]
impl<M: DecodeQueryMap> DecodeQueryMap for Box<M> {
    fn decode_query_map(parameters: &[(Cow<'_, str>, QueryReader<'_>)]) -> Result<Self, InvalidText> {
        M::decode_query_map(parameters).map(Self::new)
    }
}

#[diagnostic::do_not_recommend]
impl<M: DecodeQueryMap> DecodeQueryMap for Secret<M> {
    fn decode_query_map(parameters: &[(Cow<'_, str>, QueryReader<'_>)]) -> Result<Self, InvalidText> {
        M::decode_query_map(parameters).map(Self::new)
    }
}

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: StringShape, V: EncodeQuery, $($generics)*> EncodeQueryMap for $map {
            const LACKS_CASE: bool = K::LACKS_CASE || V::LACKS_CASE;

            fn encode_query_map(&self, mut map: QueryMapWriter<'_>) {
                map.target.sensitive |= K::SENSITIVE && !self.is_empty();
                for (key, value) in self {
                    if let Some(query) = map.entry(key.as_str()) {
                        value.encode_query(query);
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
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn encode_query_map(&self, map: QueryMapWriter<'_>) {
        if let Some(entries) = self {
            entries.encode_query_map(map);
        }
    }
}

macro_rules! wrappers {
    ($($wrapper:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<M: EncodeQueryMap> EncodeQueryMap for $wrapper {
            const LACKS_CASE: bool = M::LACKS_CASE;

            fn encode_query_map(&self, map: QueryMapWriter<'_>) {
                (**self).encode_query_map(map);
            }
        }
    )*};
}

wrappers! {
    &M;
    Box<M>;
    Rc<M>;
    Arc<M>;
}

#[diagnostic::do_not_recommend]
impl<M: EncodeQueryMap> EncodeQueryMap for Secret<M> {
    const LACKS_CASE: bool = M::LACKS_CASE;

    fn encode_query_map(&self, map: QueryMapWriter<'_>) {
        map.target.sensitive = true;
        self.expose().encode_query_map(map);
    }
}
