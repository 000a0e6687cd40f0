//! The errors of reading JSON.

use super::Reader;
use super::path::path_at;
use crate::printable::{Printable, debug_is_one_line};
use crate::validate::{Path, Place, ViolationKind, Violations};

/// A marker that reading has failed. The [`Reader`](super::Reader) records the details.
///
/// `Invalid` is zero-sized, so that a `Result` is as small as its value, and only a reader can
/// create it.
#[derive(Clone, Copy, Debug)]
pub struct Invalid(pub(super) ());

/// The reason why a JSON text could not be decoded into a shape, and the member at fault.
///
/// Its `Display` is one line that contains no value from the text: `` `Items[3].Name`: expected a
/// string, found a number (byte 43) ``.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{}", Prefix(.path), .problem)]
pub struct DecodeError {
    path: String,
    problem: Problem,
    /// The places of all required members that are absent, in a request that lacks some.
    absent: Vec<Place>,
}

debug_is_one_line!(DecodeError);

/// A problem and the byte offset at which it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) offset: usize,
    /// The offset of the value that the path names: the value at fault, or the secret that contains
    /// it.
    pub(super) shown: usize,
    pub(super) what: What,
}

impl Problem {
    /// The problem of a text that has ended.
    pub(super) fn none() -> Self {
        Self { offset: 0, shown: 0, what: What::Ended }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (byte {})", self.what, self.offset)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum What {
    #[error("the text is not UTF-8")]
    NotUtf8,
    #[error("the text ends too early")]
    Ended,
    #[error("expected {0}, found {1}")]
    Expected(&'static str, &'static str),
    #[error("{0}")]
    Syntax(&'static str),
    #[error("arrays and objects are nested more than {} levels deep", super::MAX_DEPTH)]
    TooDeep,
    #[error("the value needs more memory than allowed: raise the limit with `ClientConfig::with_memory_limit`")]
    TooLarge,
    #[error("the request needs more memory than the server allows: send fewer values")]
    RequestTooLarge,
    #[error("expected the end of the text, found more")]
    Trailing,
    #[error("the required member `{0}` is absent")]
    Missing(&'static str),
    #[error("{0}")]
    Shape(&'static str),
    #[error("the union has no tag: expected a string in the member `{0}`")]
    NoTag(&'static str),
    #[error("the structure has a member `{0}`, which is the tag of its union: rename the member or the tag")]
    TagTwice(&'static str),
    #[error("both `{0}` and `{1}` of the untagged union match: give them required members that differ")]
    Ambiguous(&'static str, &'static str),
    #[error("untagged unions inside of one another would be read too often: give them a tag")]
    TooManyTrials,
}

impl What {
    /// Returns true for an error that is not about one variant of an untagged union: another
    /// variant cannot match instead.
    pub(super) fn is_final(self) -> bool {
        match self {
            Self::TooDeep
            | Self::TooLarge
            | Self::RequestTooLarge
            | Self::TagTwice(_)
            | Self::Ambiguous(..)
            | Self::TooManyTrials => true,
            Self::NotUtf8
            | Self::Ended
            | Self::Expected(..)
            | Self::Syntax(_)
            | Self::Trailing
            | Self::Missing(_)
            | Self::Shape(_)
            | Self::NoTag(_) => false,
        }
    }
}

/// Displays a path in backticks and a colon, or nothing for an empty path.
struct Prefix<'a>(&'a str);

impl std::fmt::Display for Prefix<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "`{}`: ", Printable::long(self.0)) }
    }
}

impl DecodeError {
    pub(super) fn new(text: &str, problem: Problem) -> Self {
        Self { path: path_at(text, problem.shown), problem, absent: Vec::new() }
    }

    pub(super) fn not_utf8(text: &[u8], offset: usize) -> Self {
        let valid = text.get(..offset).and_then(|valid| std::str::from_utf8(valid).ok()).unwrap_or_default();
        // The unread part may not be valid JSON. The path stops where parsing does, so no value is
        // mistaken for a key.
        let mut reader = Reader::over(valid);
        let path = reader.skip().err().map(|invalid| reader.error(invalid).path).unwrap_or_default();
        Self { path, problem: Problem { offset, shown: offset, what: What::NotUtf8 }, absent: Vec::new() }
    }

    /// Returns the error without its paths, for a secret whose keys must not be shown. What is
    /// absent in it is named by the secret.
    pub(super) fn without_path(self) -> Self {
        let absent = self.absent.first().map(|_| Place::of(Path::ROOT)).into_iter().collect();
        Self { path: String::new(), absent, ..self }
    }

    /// Returns the error with the places of all required members that are absent.
    pub(super) fn with_absent(self, absent: Vec<Place>) -> Self {
        Self { absent, ..self }
    }

    /// Returns the error with the places of the absent members within the value at `path`.
    pub(crate) fn within(self, path: Path<'_>) -> Self {
        let absent = self.absent.iter().map(|place| place.within(path)).collect();
        Self { absent, ..self }
    }

    /// Returns the places of the required members that are absent, if nothing else is wrong with
    /// the JSON of a request.
    pub(crate) fn absent(&self) -> &[Place] {
        &self.absent
    }

    /// Returns the violations of a text in which only required members are absent.
    pub(crate) fn absent_violations(&self) -> Option<Violations> {
        let mut violations = Violations::strict();
        for place in &self.absent {
            violations.add_with(ViolationKind::Missing, || place.clone());
        }
        (!violations.is_empty()).then_some(violations)
    }

    /// Returns true if a request needs more memory than allowed.
    pub(crate) fn is_request_too_large(&self) -> bool {
        self.problem.what == What::RequestTooLarge
    }

    /// Returns the path of the member at fault, such as `Items[3].Name`. The path of the outermost
    /// value is empty.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the byte offset in the text at which the problem was found.
    pub fn offset(&self) -> usize {
        self.problem.offset
    }
}
