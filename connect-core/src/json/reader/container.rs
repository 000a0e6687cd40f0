//! Objects and arrays.

use std::borrow::Cow;

use super::Reader;
use crate::json::DecodeJson;
use crate::json::error::{Invalid, What};

/// The place in an object that is being read; from [`Reader::object`]. Read it to its end.
#[derive(Debug)]
pub struct Object {
    pub(super) start: usize,
    pub(super) place: Place,
    pub(super) likely: usize,
    pub(in crate::json) has_variant: bool,
}

/// The place in an array that is being read; from [`Reader::array`]. Read it to its end.
#[derive(Debug)]
pub struct Array {
    pub(super) place: Place,
}

/// What comes before the next item or member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The opening bracket.
    Open,
    /// Another one.
    Inside,
    /// The closing bracket: there is none, and what follows is not this array's or object's.
    Closed,
}

impl Object {
    /// Steps to the next member whose name is in `names`, skipping others. Its index in `names`; `None` at the object's end.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn key(&mut self, reader: &mut Reader<'_>, names: &[&str]) -> Result<Option<usize>, Invalid> {
        self.find(reader, |_, _| None, |name| names.iter().position(|known| *known == name))
    }

    /// The same, for keys that are given as they stand in JSON, with their colon: `"\"DisplayName\":"`. Members in the order of `keys` are found
    /// fastest.
    #[doc(hidden)]
    pub fn json_key(&mut self, reader: &mut Reader<'_>, keys: &[&str]) -> Result<Option<usize>, Invalid> {
        let likely = |reader: &mut Reader<'_>, likely: usize| {
            let key = keys.get(likely)?;
            reader.take_key(key).then_some(likely)
        };
        self.find(reader, likely, |name| keys.iter().position(|key| is_key_of(key, name)))
    }

    /// Steps to the next member that `likely`, which is told what comes after the last one, takes, or whose name `find` knows.
    #[inline]
    fn find(
        &mut self,
        reader: &mut Reader<'_>,
        likely: impl Fn(&mut Reader<'_>, usize) -> Option<usize>,
        find: impl Fn(&str) -> Option<usize>,
    ) -> Result<Option<usize>, Invalid> {
        while reader.step(&mut self.place, b'}')? {
            if let Some(found) = likely(reader, self.likely) {
                self.likely = found + 1;
                return Ok(Some(found));
            }
            let name = reader.name()?;
            reader.colon()?;
            if let Some(found) = find(&name) {
                self.likely = found + 1;
                return Ok(Some(found));
            }
            reader.skip()?;
        }
        Ok(None)
    }

    /// Steps to the next member, whatever its name; `None` at the object's end.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn any_key<'a>(&mut self, reader: &mut Reader<'a>) -> Result<Option<Cow<'a, str>>, Invalid> {
        if !reader.step(&mut self.place, b'}')? {
            return Ok(None);
        }
        let name = reader.name()?;
        reader.colon()?;
        Ok(Some(name))
    }

    /// What a member holds once the object has been read.
    ///
    /// # Errors
    ///
    /// When it was absent or `null`, and `T` cannot be.
    #[inline]
    pub fn required<T: DecodeJson>(
        &self,
        reader: &mut Reader<'_>,
        value: Option<T>,
        name: &'static str,
    ) -> Result<T, Invalid> {
        match value {
            Some(value) => Ok(value),
            None => T::absent().ok_or_else(|| reader.fail_at(self.start, What::Missing(name))),
        }
    }

    /// As [`required`](Self::required), for a type that serde reads.
    #[doc(hidden)]
    pub fn present<T>(&self, reader: &mut Reader<'_>, value: Option<T>, name: &'static str) -> Result<T, Invalid> {
        value.ok_or_else(|| reader.fail_at(self.start, What::Missing(name)))
    }

    /// Refuses the whole object: a rule that spans its members, which `expected` tells, does not hold.
    pub fn invalid(&self, reader: &mut Reader<'_>, expected: &'static str) -> Invalid {
        reader.fail_at(self.start, What::Shape(expected))
    }
}

impl Reader<'_> {
    /// Takes a key if it is `key`, written just so.
    #[inline]
    fn take_key(&mut self, key: &str) -> bool {
        self.peek();
        let found = self.text.as_bytes()[self.at..].starts_with(key.as_bytes());
        if found {
            self.at += key.len();
        }
        found
    }
}

/// Whether `key` is `name` in quotes, with a colon.
fn is_key_of(key: &str, name: &str) -> bool {
    key.len() == name.len() + 3 && key.get(1..=name.len()) == Some(name)
}

impl Array {
    /// Steps to the next item; `false` at the array's end, and ever after.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    #[inline]
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, Invalid> {
        reader.step(&mut self.place, b']')
    }
}
