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
    /// Members in the order of `names` are found fastest.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn key(&mut self, reader: &mut Reader<'_>, names: &[&str]) -> Result<Option<usize>, Invalid> {
        while reader.step(&mut self.place, b'}')? {
            if let Some(name) = names.get(self.likely)
                && reader.take_name(name)
            {
                reader.colon()?;
                let found = self.likely;
                self.likely += 1;
                return Ok(Some(found));
            }
            let name = reader.name()?;
            reader.colon()?;
            if let Some(found) = names.iter().position(|known| *known == name) {
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
    /// Takes a member name if it is `name`, written without escapes.
    #[inline]
    fn take_name(&mut self, name: &str) -> bool {
        if self.peek() != Some(b'"') {
            return false;
        }
        let rest = &self.text.as_bytes()[self.at + 1..];
        let found = rest.get(name.len()) == Some(&b'"') && rest.starts_with(name.as_bytes());
        if found {
            self.at += name.len() + 2;
        }
        found
    }
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
