//! Encodes query parameters.

use super::target::Target;
use super::text_values;
use crate::Endpoint;
use crate::problem::{Path, ProblemKind, Problems};

/// A type that can be sent in the query: strings, numbers, booleans, open enums, and lists and
/// `Option`s of them.
///
/// A list repeats the key for each item. An empty list and `None` send nothing. An empty string
/// sends `key=`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in the query",
    label = "not a query parameter's type",
    note = "a query parameter is a string, a number, a boolean, an open enum, or a `Vec` or `Option` of one",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeQuery {
    /// Encodes the value, if there is one.
    fn encode_query(&self, query: &mut Query<'_>);
}

/// The writer of one query parameter.
#[derive(Debug)]
pub struct Query<'e> {
    pub(super) target: &'e mut Target,
    pub(super) endpoint: &'e Endpoint,
    pub(super) key: &'e str,
    pub(super) problems: &'e mut Problems,
    pub(super) member: &'e str,
}

impl Query<'_> {
    /// Marks the URI sensitive, so that the URI template is shown in its place.
    pub fn mark_sensitive(&mut self) {
        self.target.sensitive = true;
    }

    /// Rejects the value: adds a problem to the input.
    pub(crate) fn refuse(&mut self, problem: ProblemKind) {
        self.problems.add(Path::ROOT.member(self.member), problem);
    }

    /// Appends `key=text`, both percent-encoded. Each call appends another parameter.
    pub fn text(&mut self, text: &str) {
        self.target.parameter(self.endpoint, self.key, text);
    }
}

text_values!(EncodeQuery, encode_query, query: &mut Query<'_>, text);

#[diagnostic::do_not_recommend]
impl<T: EncodeQuery> EncodeQuery for Option<T> {
    fn encode_query(&self, query: &mut Query<'_>) {
        if let Some(value) = self {
            value.encode_query(query);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeQuery> EncodeQuery for [T] {
    fn encode_query(&self, query: &mut Query<'_>) {
        for value in self {
            value.encode_query(query);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeQuery> EncodeQuery for Vec<T> {
    fn encode_query(&self, query: &mut Query<'_>) {
        self.as_slice().encode_query(query);
    }
}
