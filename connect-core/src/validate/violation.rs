//! The violations of an input, found before anything is sent.

use std::fmt;

use crate::printable::Printable;
use crate::validate::{Path, Range};

/// A violation of an input: the member at fault, and the constraint that it violates.
///
/// Its `Display` names the violation and the remedy, and never contains the value.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    path: String,
    kind: ViolationKind,
}

impl Violation {
    fn new(path: String, kind: ViolationKind) -> Self {
        Self { path, kind }
    }

    /// Returns the path of the member in wire names, such as `ParticipantDetails.DisplayName` or
    /// `Tags[2]`. The path is empty if the violation is about the request as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the kind of violation.
    pub fn kind(&self) -> &ViolationKind {
        &self.kind
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            _ if !self.path.is_empty() => write!(f, "`{}` ", Printable::long(&self.path))?,
            // The text of this kind has its own subject.
            ViolationKind::UriTooLong => {}
            ViolationKind::TooManyHeaders | ViolationKind::StreamedBody(_) => f.write_str("the request ")?,
            _ => f.write_str("the input ")?,
        }
        self.kind.fmt(f)
    }
}

/// The kind of a [`Violation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ViolationKind {
    /// A required member is `None`.
    Missing,
    /// A label is empty, so that the URI would identify another resource.
    EmptyLabel,
    /// A greedy label has an empty segment: it begins or ends with `/`, or contains `//`.
    EmptySegment,
    /// A label has more than one value.
    LabelList,
    /// A list in a list is in the query or in a header, which have no form for it.
    NestedList,
    /// A label, or a segment of a greedy label, is `.` or `..`, which clients and servers remove
    /// when they normalize the path (RFC 3986, section 5.2.4).
    DotSegment,
    /// A header value contains a control character.
    ControlCharacter,
    /// A header value begins or ends with white space, which HTTP strips.
    SurroundingSpace,
    /// The value is shorter than [`length`](crate::metadata::MemberMetadata::length) allows.
    TooShort {
        /// The actual length, in code points, bytes or items.
        length: usize,
        /// The minimum length.
        min: usize,
    },
    /// The value is longer than [`length`](crate::metadata::MemberMetadata::length) allows.
    TooLong {
        /// The actual length, in code points, bytes or items.
        length: usize,
        /// The maximum length.
        max: usize,
    },
    /// The number is outside the member's [`range`](crate::metadata::MemberMetadata::range).
    OutOfRange(Range),
    /// The timestamp is outside the years 1 to 9999, which are all that its format can represent.
    TimestampOutOfRange,
    /// A name is not a valid header name, or is one that the HTTP client sets, such as `host`.
    HeaderName,
    /// Two keys of a map of headers name the same header, since header names are case-insensitive.
    RepeatedHeader,
    /// The request has more headers than the 32,768 that [`http::HeaderMap`] can hold.
    TooManyHeaders,
    /// The body streams, so that something cannot be done with it.
    StreamedBody(&'static str),
    /// A stream of unknown length, which the service does not accept.
    NoLength,
    /// A host label is not 1 to 63 letters, digits and hyphens without a hyphen at either end (RFC
    /// 1123, section 2.1).
    HostLabel,
    /// The host prefix and the host of the endpoint together are not a host name (RFC 1123, section
    /// 2.1), or the host is an IP address.
    HostName,
    /// The path and query together are longer than the 65,534 bytes that [`http::Uri`] can hold.
    UriTooLong,
    /// Arrays and objects nest more than 127 levels deep, which is also the limit for reading.
    TooDeep,
    /// The `Serialize` implementation of the value's type returned an error.
    NotSerializable,
    /// The type of the member rejects the value, for this reason: the text after the member's path
    /// in a message, such as `"is not a country: write its code of two letters"`. It must not
    /// contain the value.
    ///
    /// A type of your own reports it with
    /// [`TextWriter::reject`](crate::binding::TextWriter::reject).
    Rejected(&'static str),
    /// A structure beside the tag of a union has a member with the wire name of the tag.
    RepeatedTag,
    /// The unknown variant was read from a union of another kind: its tag and its value do not fit
    /// into this one.
    OtherUnion,
    /// An implementation of [`EncodeJson`](crate::json::EncodeJson) by hand wrote a text that is
    /// not JSON, so the text cannot be converted into a form or a part.
    NotJson,
    /// A list, a map or a structure without content is in a body that has no form for it: the
    /// service would not see the difference to an absent value.
    EmptyInForm,
    /// The content type of a [`FilePart`](crate::shape::FilePart) is not a media type.
    MediaType,
    /// A structure, a map or a list in a list is in a body of the kind `form(plain)`.
    NestedInForm,
}

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is required but not set: set it"),
            Self::EmptyLabel => f.write_str("is empty: a part of the URI's path needs at least one character"),
            Self::EmptySegment => f.write_str("has an empty segment: remove the `/` at either end and double `//`"),
            Self::LabelList => f.write_str("holds a list: a part of the URI's path must be one value"),
            Self::NestedList => f.write_str(
                "holds a list in a list, which a query parameter and a header cannot represent: send one list",
            ),
            Self::DotSegment => {
                f.write_str("has a `.` or `..` segment, which would change the URI's path: use another value")
            }
            Self::ControlCharacter => {
                f.write_str("contains a control character, which a header cannot carry: remove it")
            }
            Self::SurroundingSpace => {
                f.write_str("begins or ends with white space, which a header cannot carry: trim it")
            }
            Self::TooShort { length, min } => write!(f, "has length {length}: at least {min} is required"),
            Self::TooLong { length, max } => write!(f, "has length {length}: at most {max} is allowed"),
            Self::OutOfRange(range) => write!(f, "is out of range: it must be {range}"),
            Self::TimestampOutOfRange => f.write_str(
                "is outside the years 1 to 9999, which are all that its format can represent: set another time",
            ),
            Self::HeaderName => {
                f.write_str("names a header that is not valid, or that the HTTP client or the body sets: use another name")
            }
            Self::RepeatedHeader => {
                f.write_str("has two keys that differ only in case, which name the same header: remove one")
            }
            Self::NoLength => {
                f.write_str("is a stream of unknown length, and the service needs it: set it with `ByteStream::with_length`")
            }
            Self::StreamedBody(what) => write!(f, "has a body that streams, which cannot be {what}: send bytes"),
            Self::TooManyHeaders => f.write_str("exceeds the maximum of 32,768 headers: send fewer"),
            Self::HostLabel => {
                f.write_str("must be 1 to 63 letters, digits or inner hyphens, because it is a part of the host name")
            }
            Self::HostName => f.write_str(
                "has a host prefix that is not a valid host name together with the endpoint's host: use another \
                 endpoint, or `Endpoint::without_host_prefix`",
            ),
            Self::UriTooLong => f.write_str("the path and query are longer than 65,534 bytes: shorten the input"),
            Self::NotSerializable => {
                f.write_str("cannot be serialized, because its type's `Serialize` returned an error: use another value")
            }
            Self::Rejected(reason) => f.write_str(reason),
            Self::RepeatedTag => {
                f.write_str("has a member with the wire name of the tag of its union: rename the member or the tag")
            }
            Self::OtherUnion => {
                f.write_str("is an unknown variant of a union of another kind: use one that this union was read as")
            }
            Self::NotJson => {
                f.write_str("has a value whose `EncodeJson` wrote no JSON: correct that implementation of `encode_json`")
            }
            Self::EmptyInForm => f.write_str(
                "is empty, which this kind of body cannot represent: set a value in it, or make it an `Option` and \
                 leave it out",
            ),
            Self::MediaType => {
                f.write_str("has a content type that is not a media type: pass one such as `image/png` to `FilePart::new`")
            }
            Self::NestedInForm => f.write_str(
                "is nested, but `form(plain)` holds only scalars and lists of them: send a scalar, or write `body = form` if \
                 the service reads names in brackets",
            ),
            Self::TooDeep => f.write_str("is nested more than 127 levels deep: flatten it"),
        }
    }
}

/// The maximum number of violations of an input that are listed.
const MAX_LISTED: usize = 32;

/// The violations of an input: first the violated constraints in the order of the members, then the
/// values that cannot be encoded. After 32 violations the others are only counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations {
    list: Vec<Violation>,
    /// The number of violations that are not listed.
    unlisted: usize,
}

impl Violations {
    /// Adds a violation for the member at `path`.
    #[cold]
    pub fn add(&mut self, path: Path<'_>, kind: ViolationKind) {
        self.add_with(kind, || path.to_string());
    }

    /// Adds a violation. The text of its path is created only if the violation is listed.
    pub(crate) fn add_with(&mut self, kind: ViolationKind, path: impl FnOnce() -> String) {
        if self.list.len() < MAX_LISTED {
            self.list.push(Violation::new(path(), kind));
        } else {
            self.unlisted += 1;
        }
    }

    /// Returns true if the member at `path` is already reported as too short.
    pub(crate) fn is_too_short(&self, path: Path<'_>) -> bool {
        let is_short = |violation: &&Violation| matches!(violation.kind, ViolationKind::TooShort { .. });
        self.list.iter().filter(is_short).any(|violation| violation.path == path.to_string())
    }

    pub(crate) fn append(&mut self, other: &mut Self) {
        let free = MAX_LISTED.saturating_sub(self.list.len()).min(other.list.len());
        self.unlisted += other.unlisted + other.list.len() - free;
        self.list.extend(other.list.drain(..free));
    }

    /// Adds the violations of a value that is at `path`, whose own paths begin at the value.
    pub(crate) fn append_within(&mut self, path: Path<'_>, other: &Self) {
        for violation in other {
            self.add_with(violation.kind.clone(), || {
                let inner = &violation.path;
                // The paths of the items of a list begin with a bracket.
                let dot = if inner.is_empty() || inner.starts_with('[') { "" } else { "." };
                format!("{path}{dot}{inner}")
            });
        }
        self.unlisted += other.unlisted;
    }

    /// Returns the number of violations that are not listed, because there are too many.
    pub fn unlisted(&self) -> usize {
        self.unlisted
    }

    /// Returns the violations as a slice.
    pub fn as_slice(&self) -> &[Violation] {
        &self.list
    }

    /// Returns an iterator over the violations.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// Returns true if there are no violations.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl Violations {
    pub(crate) fn to_validation_exception(&self) -> serde_json::Value {
        serde_json::json!({ "message": self.to_string() })
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        match self.unlisted {
            0 => Ok(()),
            unlisted => write!(f, "; and {unlisted} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_are_displayed_in_one_line() {
        let mut violations = Violations::default();
        violations.add(Path::ROOT.member("InstanceId"), ViolationKind::EmptyLabel);
        let tags = Path::ROOT.member("Tags");
        violations.add(tags.item(2).member("Key"), ViolationKind::TooLong { length: 300, max: 256 });
        assert_eq!(
            violations.to_string(),
            "`InstanceId` is empty: a part of the URI's path needs at least one character; \
             `Tags[2].Key` has length 300: at most 256 is allowed"
        );
    }
}
