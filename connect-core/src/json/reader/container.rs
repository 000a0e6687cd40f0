//! Reads objects and arrays.

use std::borrow::Cow;

use super::Reader;
use super::level::Level;
use crate::json::DecodeJson;
use crate::json::error::{Invalid, What};

/// The position in an object that is being read, from [`Reader::object`]. Read the object to its
/// end, with the reader that returned it.
#[derive(Debug)]
pub struct Object {
    pub(super) start: usize,
    pub(super) level: Level,
    pub(super) place: Place,
    pub(super) likely: usize,
    pub(in crate::json) has_variant: bool,
}

/// The position in an array that is being read, from [`Reader::array`]. Read the array to its end,
/// with the reader that returned it.
#[derive(Debug)]
pub struct Array {
    pub(super) level: Level,
    pub(super) place: Place,
}

/// The position relative to the items or members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// After the opening bracket.
    Open,
    /// After an item or a member.
    Inside,
    /// After the closing bracket. The text that follows does not belong to this array or object.
    Closed,
}

impl Object {
    /// Advances to the next member whose name is in `names`, and skips all others. Returns its
    /// index in `names`, or `None` at the end of the object.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the text is not JSON.
    pub fn key(&mut self, reader: &mut Reader<'_>, names: &[&str]) -> Result<Option<usize>, Invalid> {
        self.find(reader, |_, _| None, |name| names.iter().position(|known| *known == name))
    }

    /// Like [`key`](Self::key), for keys spelled as in JSON with their colon, such as
    /// `"\"DisplayName\":"`. Members in the order of `keys` are found fastest.
    #[doc(hidden)]
    pub fn json_key(&mut self, reader: &mut Reader<'_>, keys: &[&str]) -> Result<Option<usize>, Invalid> {
        let likely = |reader: &mut Reader<'_>, likely: usize| {
            let key = keys.get(likely)?;
            reader.take_key(key).then_some(likely)
        };
        self.find(reader, likely, |name| keys.iter().position(|key| is_key_of(key, name)))
    }

    /// Advances to the next known member. `likely` gets the index after the last member's and
    /// consumes that key if it comes next; otherwise `find` looks the name up.
    #[inline]
    fn find(
        &mut self,
        reader: &mut Reader<'_>,
        likely: impl Fn(&mut Reader<'_>, usize) -> Option<usize>,
        find: impl Fn(&str) -> Option<usize>,
    ) -> Result<Option<usize>, Invalid> {
        while reader.step(self.level, &mut self.place, b'}')? {
            if let Some(found) = likely(reader, self.likely) {
                self.likely = found + 1;
                return Ok(Some(found));
            }
            if self.likely == usize::MAX {
                reader.check_tag(self.start, &find)?;
                self.likely = 0;
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

    /// Advances to the next member and returns its name, or `None` at the end of the object.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the text is not JSON.
    pub fn any_key<'a>(&mut self, reader: &mut Reader<'a>) -> Result<Option<Cow<'a, str>>, Invalid> {
        if !reader.step(self.level, &mut self.place, b'}')? {
            return Ok(None);
        }
        let name = reader.name()?;
        reader.colon()?;
        Ok(Some(name))
    }

    /// Returns a member's value after the object was read: `value`, or the default of `T` for an
    /// absent member.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the member was absent or `null`, and `T` has no default for that.
    #[inline]
    pub fn required<T: DecodeJson>(
        &self,
        reader: &mut Reader<'_>,
        value: Option<T>,
        name: &'static str,
    ) -> Result<T, Invalid> {
        match value {
            Some(value) => Ok(value),
            None => T::absent().ok_or_else(|| reader.absent_member(self.start, name)),
        }
    }

    /// Like [`required`](Self::required), for a type that is decoded by serde.
    #[doc(hidden)]
    pub fn present<T>(&self, reader: &mut Reader<'_>, value: Option<T>, name: &'static str) -> Result<T, Invalid> {
        value.ok_or_else(|| reader.absent_member(self.start, name))
    }

    /// Like [`required`](Self::required), for a member of a lenient shape: an absent member has the
    /// value that `zero` returns.
    #[doc(hidden)]
    #[inline]
    pub fn present_or_zero<T>(
        &self,
        reader: &mut Reader<'_>,
        value: Option<T>,
        zero: fn() -> Option<T>,
        name: &'static str,
    ) -> Result<T, Invalid> {
        self.present(reader, value.or_else(zero), name)
    }

    /// Rejects the whole object, because it violates a rule about several members. `expected`
    /// states the rule and is the error's message.
    pub fn invalid(&self, reader: &mut Reader<'_>, expected: &'static str) -> Invalid {
        reader.fail_at(self.start, What::Shape(expected))
    }
}

impl Reader<'_> {
    /// Returns true if the next value is an array that has an array or an object as an item. Reads
    /// ahead up to the first such item.
    pub(crate) fn is_nested_array(&mut self) -> bool {
        let mut ahead = Reader::over(self.text.get(self.offset()..).unwrap_or_default());
        let Ok(mut array) = ahead.array() else { return false };
        while let Ok(true) = array.next(&mut ahead) {
            if ahead.is_next(b'{') || ahead.is_next(b'[') {
                return true;
            }
            if ahead.skip().is_err() {
                return false;
            }
        }
        false
    }

    /// Consumes `key` if it comes next, in exactly this spelling.
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

/// Returns true if `key` is `name` in quotes with a colon.
fn is_key_of(key: &str, name: &str) -> bool {
    key.len() == name.len() + 3 && key.get(1..=name.len()) == Some(name)
}

impl Array {
    /// Advances to the next item. Returns false at the end of the array, and in every call after
    /// that.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the text is not JSON.
    #[inline]
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, Invalid> {
        reader.step(self.level, &mut self.place, b']')
    }
}
