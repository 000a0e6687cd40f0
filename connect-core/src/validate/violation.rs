//! A violation of an input, found before anything is sent.

use std::fmt;

use crate::printable::Printable;
use crate::validate::path::Place;
use crate::validate::{AllowedValues, Range};

/// A violation of an input: the member at fault, and the constraint that it violates.
///
/// Its `Display` names the violation and the remedy, and never contains the value.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    place: Place,
    kind: ViolationKind,
    /// The minimum and the maximum length, of a violated length.
    pub(super) bounds: Option<(usize, usize)>,
}

impl Violation {
    pub(super) fn new(place: Place, kind: ViolationKind, bounds: Option<(usize, usize)>) -> Self {
        Self { place, kind, bounds }
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Returns the path of the member in wire names, such as `ParticipantDetails.DisplayName` or
    /// `Tags[2]`. The path is empty if the violation is about the request as a whole.
    pub fn path(&self) -> &str {
        self.place.path()
    }

    /// Returns the path of the member as a JSON pointer (RFC 6901), such as `/Tags/2/Key`.
    ///
    /// A violation of a key of a map has the pointer of the map. A key that is a secret is
    /// `[redacted]`, and a long key is cut.
    pub fn pointer(&self) -> &str {
        self.place.pointer()
    }

    /// Returns the kind of violation.
    pub fn kind(&self) -> &ViolationKind {
        &self.kind
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            _ if !self.path().is_empty() => write!(f, "`{}` ", Printable::long(self.path()))?,
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
    /// The text does not match this [`pattern`](crate::metadata::MemberMetadata::pattern). Only the
    /// checks of a server find it; see [`Pattern`](crate::validate::Pattern).
    PatternMismatch(&'static str),
    /// The declared [`pattern`](crate::metadata::MemberMetadata::pattern) is not a regular
    /// expression, so that no text matches it.
    InvalidPattern(&'static str),
    /// Two items of a list that is [`unique`](crate::metadata::MemberMetadata::is_unique) are
    /// equal.
    RepeatedItem,
    /// The declaration of the enum does not have the value. Only the checks of a server find it;
    /// see [`Violations::strict`](crate::validate::Violations::strict).
    UnknownValue {
        /// The values that the declaration has.
        allowed: AllowedValues,
    },
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
            Self::PatternMismatch(pattern) => {
                write!(f, "does not match the pattern `{pattern}`: use a value that matches it")
            }
            Self::InvalidPattern(pattern) => write!(
                f,
                "has the pattern `{pattern}`, which is not a regular expression: correct it in the declaration"
            ),
            Self::RepeatedItem => f.write_str("has two items that are equal: remove one"),
            Self::UnknownValue { allowed } => write!(f, "is not one of the values of its enum: use one of {allowed}"),
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
