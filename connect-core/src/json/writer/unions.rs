//! Writes unions: the tag beside the members of a structure, and the level of an untagged union.

use super::{MAX_DEPTH, Writer};
use crate::json::path::string_end;
use crate::validate::ViolationKind;

impl Writer {
    /// Writes a structure with `write`. Its object begins with the member `key`, whose value is
    /// `tag`; both are spelled as in JSON.
    ///
    /// A structure that has a member `key` itself is a violation of the input.
    pub(crate) fn beside(&mut self, key: &'static str, tag: &'static str, write: impl FnOnce(&mut Self)) {
        let (start, secrets) = (self.out.len(), self.secrets.len());
        (self.tag, self.limit) = (Some((key, tag)), self.depth);
        write(self);
        self.limit = MAX_DEPTH;
        let is_object = self.tag.take().is_none();
        let written = self.out.get(start..).unwrap_or_default();
        if !is_object || repeats(written, key.as_bytes()) {
            self.out.truncate(start);
            self.secrets.truncate(secrets);
            self.refuse(ViolationKind::RepeatedTag);
        }
    }

    /// Opens a bracket where the depth is at its limit: begins the object of a tag, or refuses a
    /// value that is nested too deep.
    #[cold]
    pub(super) fn open_at_limit(&mut self, bracket: u8) -> bool {
        self.limit = MAX_DEPTH;
        let tag = self.tag.take();
        if self.depth == MAX_DEPTH {
            self.refuse(ViolationKind::TooDeep);
            return false;
        }
        self.depth += 1;
        self.out.push(bracket);
        if let Some((key, tag)) = tag {
            self.union_tag(key, tag);
        }
        true
    }

    /// Writes the tag of a union as a member of the open object.
    #[doc(hidden)]
    pub fn union_tag(&mut self, key: &str, tag: &str) {
        self.raw(key);
        self.raw(tag);
        self.separate();
    }

    /// Begins the value of an untagged union, which is a level without a bracket. Returns false if
    /// it would nest too deep, like [`begin_object`](Self::begin_object).
    #[doc(hidden)]
    #[must_use = "write the value and call `end_untagged` only if this returns true"]
    pub fn begin_untagged(&mut self) -> bool {
        if self.depth == MAX_DEPTH {
            self.refuse(ViolationKind::TooDeep);
            return false;
        }
        self.depth += 1;
        true
    }

    /// Ends the value of an untagged union.
    #[doc(hidden)]
    pub fn end_untagged(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}

/// Returns true if the object `text` has more than one member `key`, which is spelled as in JSON
/// with its colon.
fn repeats(text: &[u8], key: &[u8]) -> bool {
    let (mut depth, mut count, mut at) = (0_u32, 0, 0);
    while let Some(&byte) = text.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                // A value is followed by no colon, so this is a key.
                count += u32::from(depth == 1 && text[at..].starts_with(key));
                at = string_end(text, at + 1);
            }
            _ => {}
        }
        at += 1;
    }
    count > 1
}
