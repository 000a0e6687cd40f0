//! Reads the tag of a union before the members beside it.

use std::borrow::Cow;

use super::{MAX_DEPTH, Reader};
use crate::json::error::{Invalid, What};
use crate::json::{DecodeJson, Object};

/// Returns the number of bytes of a text of `length` bytes that unions may read more than once.
///
/// A byte is in at most [`MAX_DEPTH`] objects with a tag, so this never stops the search for tags.
/// It stops untagged unions inside of one another, which can double the time with each level.
pub(super) fn rereads(length: usize) -> usize {
    const ALWAYS: usize = 16 << 20;
    length.saturating_mul(MAX_DEPTH as usize + 1).saturating_add(ALWAYS)
}

impl<'a> Reader<'a> {
    /// Finds the tag of the next object, which can be any of its members, and returns to the start
    /// of the object. The members before the tag are skipped and not kept in memory.
    #[doc(hidden)]
    pub fn union_tag(&mut self, name: &'static str) -> Result<Cow<'a, str>, Invalid> {
        let (start, level) = (self.offset(), self.level);
        let mut object = self.object()?;
        while let Some(key) = object.any_key(self)? {
            if key != name {
                self.skip()?;
                continue;
            }
            if !self.is_next(b'"') {
                return Err(self.unexpected("a string, the tag of a union"));
            }
            let tag = self.string()?;
            self.reread(self.at - start)?;
            (self.at, self.level) = (start, level);
            return Ok(tag);
        }
        Err(self.fail_at(start, What::NoTag(name)))
    }

    /// Reads a structure whose members are beside the tag `tag`.
    pub(in crate::json) fn beside<T: DecodeJson>(&mut self, tag: &'static str) -> Result<T, Invalid> {
        self.beside = Some(tag);
        let value = T::decode_json(self);
        self.beside = None;
        value
    }

    /// Checks that the structure at `start`, in which `find` finds members, has no member with the
    /// name of the tag.
    #[cold]
    pub(super) fn check_tag(&mut self, start: usize, find: impl Fn(&str) -> Option<usize>) -> Result<(), Invalid> {
        match self.beside.take() {
            Some(tag) if find(tag).is_some() => Err(self.fail_at(start, What::TagTwice(tag))),
            _ => Ok(()),
        }
    }

    /// Reads an object, and calls `read` at the member `key`, which is spelled as in JSON with its
    /// colon. Returns the object.
    #[doc(hidden)]
    pub fn union_content(&mut self, key: &'static str, mut read: impl FnMut(&mut Self)) -> Result<Object, Invalid> {
        let mut object = self.object()?;
        while object.json_key(self, &[key])?.is_some() {
            read(self);
        }
        Ok(object)
    }

    /// Takes `bytes` from the number of bytes that unions may still read more than once.
    pub(super) fn reread(&mut self, bytes: usize) -> Result<(), Invalid> {
        match self.rereads.checked_sub(bytes) {
            Some(left) => {
                self.rereads = left;
                Ok(())
            }
            None => Err(self.fail(What::TooManyTrials)),
        }
    }
}
