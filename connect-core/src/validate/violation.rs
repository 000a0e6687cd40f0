//! What is wrong with an input, found before anything is sent.

use std::fmt;

use crate::validate::{Path, Range};

/// One thing that is wrong with an input: which member, and what.
///
/// Its `Display` says what is wrong and what would be right, and never holds the value.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    path: String,
    kind: ProblemKind,
}

impl Problem {
    pub(crate) fn new(path: String, kind: ProblemKind) -> Self {
        Self { path, kind }
    }

    /// The member, by wire names: `ParticipantDetails.DisplayName`, `Tags[2]`. Empty when it is the request as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    pub fn kind(&self) -> &ProblemKind {
        &self.kind
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "`{}` ", self.path)?;
        }
        self.kind.fmt(f)
    }
}

/// What can be wrong with a member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A required member is `None`.
    Missing,
    /// A label is empty: the URI would name another resource.
    EmptyLabel,
    /// A greedy label has an empty segment: it begins or ends with `/`, or holds `//`.
    EmptySegment,
    /// A label has more than one value.
    LabelList,
    /// A label, or a segment of a greedy one, is `.` or `..`, which clients and servers fold into the path.
    DotSegment,
    /// A header value holds a control character.
    ControlCharacter,
    /// A header value begins or ends with white space, which HTTP strips.
    SurroundingSpace,
    /// Shorter than [`length`](crate::MemberMetadata::length) allows.
    TooShort {
        /// The length found, in code points, bytes or items.
        length: usize,
        /// The least that is allowed.
        min: usize,
    },
    /// Longer than [`length`](crate::MemberMetadata::length) allows.
    TooLong {
        /// The length found, in code points, bytes or items.
        length: usize,
        /// The most that is allowed.
        max: usize,
    },
    /// Outside of [`range`](crate::MemberMetadata::range).
    OutOfRange(Range),
    /// Outside of the years 1 to 9999, which the member's format writes.
    TimestampOutOfRange,
    /// A key of a `prefix_headers` map makes no header name, or one that the HTTP client sets.
    HeaderName,
    /// There are more headers than the 32,768 that [`http::HeaderMap`] holds.
    TooManyHeaders,
    /// Not a label of a host name: letters, digits and hyphens, 1 to 63 of them, no hyphen at either end.
    HostLabel,
    /// The path and query together are longer than the 65,534 bytes that [`http::Uri`] holds.
    UriTooLong,
    /// The type's own `Serialize` refuses this value.
    NotSerializable,
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is required but not set"),
            Self::EmptyLabel => f.write_str("is empty, but a part of the URI's path must hold something"),
            Self::EmptySegment => f.write_str("has an empty segment: it may not begin or end with `/`, nor hold `//`"),
            Self::LabelList => f.write_str("holds a list, but a part of the URI's path must be one value"),
            Self::DotSegment => {
                f.write_str("may not be `.` or `..`, nor have such a segment: it would be folded into the path")
            }
            Self::ControlCharacter => f.write_str("holds a control character, which a header cannot carry"),
            Self::SurroundingSpace => f.write_str("begins or ends with white space, which a header cannot carry"),
            Self::TooShort { length, min } => write!(f, "has length {length}, at least {min} is required"),
            Self::TooLong { length, max } => write!(f, "has length {length}, at most {max} is allowed"),
            Self::OutOfRange(range) => write!(f, "is out of range, it must be {range}"),
            Self::TimestampOutOfRange => f.write_str("lies outside of the years 1 to 9999, which its format writes"),
            Self::HeaderName => f.write_str("cannot be the name of a header"),
            Self::TooManyHeaders => f.write_str("makes more headers than a request can have"),
            Self::HostLabel => {
                f.write_str("must be 1 to 63 letters, digits or inner hyphens, as it is a part of the host")
            }
            Self::UriTooLong => f.write_str("the path and query are longer than 65,534 bytes"),
            Self::NotSerializable => f.write_str("cannot be serialized: its type's `Serialize` refuses the value"),
        }
    }
}

/// All that is wrong with an input: what is missing or out of bounds, in the order of the members, then what cannot be encoded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// Adds a problem of the member at `path`.
    #[cold]
    pub fn add(&mut self, path: Path<'_>, kind: ProblemKind) {
        self.push(Problem::new(path.to_string(), kind));
    }

    pub(crate) fn push(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// Whether the member at `path` is known to be too short.
    pub(crate) fn is_too_short(&self, path: Path<'_>) -> bool {
        let is_short = |problem: &&Problem| matches!(problem.kind, ProblemKind::TooShort { .. });
        self.list.iter().filter(is_short).any(|problem| problem.path == path.to_string())
    }

    pub(crate) fn append(&mut self, other: &mut Self) {
        self.list.append(&mut other.list);
    }

    /// The problems, as a slice.
    pub fn as_slice(&self) -> &[Problem] {
        &self.list
    }

    /// The problems, one after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.list.iter()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_one_line() {
        let mut problems = Problems::default();
        problems.add(Path::ROOT.member("InstanceId"), ProblemKind::EmptyLabel);
        let tags = Path::ROOT.member("Tags");
        problems.add(tags.item(2).member("Key"), ProblemKind::TooLong { length: 300, max: 256 });
        assert_eq!(
            problems.to_string(),
            "`InstanceId` is empty, but a part of the URI's path must hold something; \
             `Tags[2].Key` has length 300, at most 256 is allowed"
        );
    }
}
