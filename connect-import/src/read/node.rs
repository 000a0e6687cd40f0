//! A JSON value that knows its place in the file.

use indexmap::IndexMap;

use super::json::Json;
use crate::error::Error;

/// A JSON value and its path, such as `shapes.Name.traits`.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    value: &'a Json,
    path: String,
}

impl<'a> Node<'a> {
    /// Creates the node of a whole file.
    pub(crate) fn root(value: &'a Json) -> Self {
        Self { value, path: String::new() }
    }

    /// Returns the value.
    pub(crate) fn value(&self) -> &'a Json {
        self.value
    }

    /// Returns the path.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Creates an error at this place.
    pub(crate) fn error(&self, message: impl Into<String>) -> Error {
        let path = if self.path.is_empty() { "the root" } else { &self.path };
        Error::at(path, message)
    }

    fn expected(&self, what: &str) -> Error {
        self.error(format!("must be {what}"))
    }

    fn object(&self) -> Result<&'a IndexMap<String, Json>, Error> {
        self.value.as_object().ok_or_else(|| self.expected("an object"))
    }

    fn child(&self, value: &'a Json, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self { value, path: format!("{}{dot}{name}", self.path) }
    }

    /// Returns the member of this object with the name `name`, if it is there.
    pub(crate) fn find(&self, name: &str) -> Result<Option<Self>, Error> {
        Ok(self.object()?.get(name).map(|value| self.child(value, name)))
    }

    /// Returns the member of this object with the name `name`.
    pub(crate) fn get(&self, name: &str) -> Result<Self, Error> {
        self.find(name)?.ok_or_else(|| self.error(format!("`{name}` is missing")))
    }

    /// Returns the members of this object with their names, in the order of the file.
    pub(crate) fn entries(&self) -> Result<impl Iterator<Item = (&'a str, Self)> + use<'a>, Error> {
        let parent = self.clone();
        Ok(self.object()?.iter().map(move |(name, value)| (name.as_str(), parent.child(value, name))))
    }

    /// Returns the items of this array.
    pub(crate) fn items(&self) -> Result<impl Iterator<Item = Self> + use<'a>, Error> {
        let items = self.value.as_array().ok_or_else(|| self.expected("an array"))?;
        let path = self.path.clone();
        let indexed = move |(index, value)| Self { value, path: format!("{path}[{index}]") };
        Ok(items.iter().enumerate().map(indexed))
    }

    /// Returns this string.
    pub(crate) fn text(&self) -> Result<&'a str, Error> {
        self.value.as_str().ok_or_else(|| self.expected("a string"))
    }

    /// Returns this boolean.
    pub(crate) fn boolean(&self) -> Result<bool, Error> {
        self.value.as_bool().ok_or_else(|| self.expected("`true` or `false`"))
    }

    /// Returns this whole number.
    pub(crate) fn number<T: TryFrom<i64>>(&self) -> Result<T, Error> {
        let number = self.value.as_number().and_then(|number| T::try_from(number.as_i64()?).ok());
        number.ok_or_else(|| self.expected("a whole number that is not too large"))
    }

    /// Returns the string in the member `name`, if it is there.
    pub(crate) fn find_text(&self, name: &str) -> Result<Option<String>, Error> {
        self.find(name)?.map(|node| node.text().map(str::to_owned)).transpose()
    }

    /// Returns the boolean in the member `name`, or `false` if it is absent.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, Error> {
        self.find(name)?.map_or(Ok(false), |node| node.boolean())
    }

    /// Fails on a member of this object that is not in `known`, so that no fact is lost.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), Error> {
        let unknown = self.object()?.keys().find(|name| !known.contains(&name.as_str()));
        unknown.map_or(Ok(()), |name| {
            Err(self.error(format!(
                "unknown key `{name}`: this version of the importer does not know what it means, so nothing is imported"
            )))
        })
    }
}
