//! What is wrong with a JSON text.

use super::Reader;
use super::path::path_at;

/// Reading has failed; the [`Reader`](super::Reader) holds what is wrong.
///
/// It carries nothing, so that a `Result` is as small as its value, and only a reader can make one.
#[derive(Clone, Copy, Debug)]
pub struct Invalid(pub(super) ());

/// Why a text is not the JSON of the shape that was asked for, and at which member.
///
/// Its `Display` is one line without a value from the text: `` `Items[3].Name`: expected a string, found a number (byte 43) ``.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{}", Prefix(.path), .problem)]
pub struct DecodeError {
    path: String,
    problem: Problem,
}

/// A problem and the byte at which it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) offset: usize,
    pub(super) what: What,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.what {
            What::Header(..) | What::NoHeader(_) => self.what.fmt(f),
            what => write!(f, "{what} (byte {})", self.offset),
        }
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
    #[error("arrays and objects are nested more than {} deep", super::MAX_DEPTH)]
    TooDeep,
    #[error("expected the end of the text, found more")]
    Trailing,
    #[error("the required member `{0}` is absent")]
    Missing(&'static str),
    #[error("{0}")]
    Shape(&'static str),
    #[error("the header `{0}` must be {1}")]
    Header(&'static str, &'static str),
    #[error("the header `{0}` is absent")]
    NoHeader(&'static str),
}

/// A path in backticks, with what separates it from the message.
struct Prefix<'a>(&'a str);

impl std::fmt::Display for Prefix<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "`{}`: ", self.0) }
    }
}

impl DecodeError {
    pub(super) fn new(text: &str, problem: Problem) -> Self {
        Self { path: path_at(text, problem.offset), problem }
    }

    pub(super) fn not_utf8(text: &[u8], offset: usize) -> Self {
        let valid = text.get(..offset).and_then(|valid| std::str::from_utf8(valid).ok()).unwrap_or_default();
        // What nobody has read may not be JSON, so the path goes as far as it is, and a value is never taken for a key.
        let mut reader = Reader::over(valid);
        let path = reader.skip().err().map(|invalid| reader.error(invalid).path).unwrap_or_default();
        Self { path, problem: Problem { offset, what: What::NotUtf8 } }
    }

    /// There is no body for the member that is all of it.
    pub(crate) fn missing(name: &'static str) -> Self {
        Self { path: String::new(), problem: Problem { offset: 0, what: What::Missing(name) } }
    }

    /// What is wrong is not in a text.
    pub(crate) fn outside_json(what: &'static str) -> Self {
        Self { path: String::new(), problem: Problem { offset: 0, what: What::Shape(what) } }
    }

    /// The member at which reading stopped, as `Items[3].Name`; empty for the outermost value.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// How many bytes of the text come before what is wrong.
    pub fn offset(&self) -> usize {
        self.problem.offset
    }
}
