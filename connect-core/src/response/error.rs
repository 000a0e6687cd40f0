//! Responses that cannot be decoded.

use std::fmt;

use crate::binding::InvalidText;
use crate::json;
use crate::printable::debug_is_one_line;
use crate::validate::{Path, Place, ViolationKind, Violations};

/// A response that cannot be decoded, and the member or header at fault.
///
/// `Display` is one line and contains no value of the response:
/// `` `Items[3].Name`: expected a string, found a number (byte 43) ``.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    cause: Cause,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Cause {
    Json(json::DecodeError),
    Header { name: &'static str, expected: &'static str },
    AbsentHeader { name: &'static str },
    AbsentPayload { member: &'static str },
    AbsentMember { place: Place },
    UndeclaredError,
}

impl DecodeError {
    pub(crate) fn header(name: &'static str, invalid: InvalidText) -> Self {
        Self { cause: Cause::Header { name, expected: invalid.expected() } }
    }

    pub(crate) fn absent_header(name: &'static str) -> Self {
        Self { cause: Cause::AbsentHeader { name } }
    }

    pub(crate) fn absent_payload(member: &'static str) -> Self {
        Self { cause: Cause::AbsentPayload { member } }
    }

    pub(crate) fn undeclared_error() -> Self {
        Self { cause: Cause::UndeclaredError }
    }

    /// Returns the JSON error, if the body is at fault.
    pub fn json(&self) -> Option<&json::DecodeError> {
        match &self.cause {
            Cause::Json(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the error with the place of the value, which is at `path` of an item of a request.
    pub(crate) fn at(self, path: Path<'_>) -> Self {
        let cause = match self.cause {
            Cause::Json(error) => Cause::Json(error.within(path)),
            Cause::AbsentHeader { .. } | Cause::AbsentPayload { .. } => Cause::AbsentMember { place: Place::of(path) },
            other => other,
        };
        Self { cause }
    }

    /// Returns the violations of an item of a request in which only required members are absent.
    pub(crate) fn absent_violations(&self) -> Option<Violations> {
        let place = match &self.cause {
            Cause::Json(error) => return error.absent_violations(),
            Cause::AbsentHeader { name: member } | Cause::AbsentPayload { member } => {
                Place::of(Path::ROOT.member(member))
            }
            Cause::AbsentMember { place } => place.clone(),
            Cause::Header { .. } | Cause::UndeclaredError => return None,
        };
        let mut violations = Violations::strict();
        violations.add_with(ViolationKind::Missing, || place);
        Some(violations)
    }

    /// Returns the path of the member of the body at fault, such as `Items[3].Name`. The path is
    /// empty if the outermost value or a header is at fault.
    pub fn path(&self) -> &str {
        self.json().map(json::DecodeError::path).unwrap_or_default()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::Json(error) => error.fmt(f),
            Cause::Header { name, expected } => write!(f, "the header `{name}` must be {expected}"),
            Cause::AbsentHeader { name } => write!(f, "the header `{name}` is absent"),
            Cause::AbsentPayload { member } => {
                write!(f, "the required member `{member}` is absent (the body is empty)")
            }
            Cause::AbsentMember { place } => write!(f, "the required member `{}` is absent", place.path()),
            Cause::UndeclaredError => f.write_str("the operation does not declare this error"),
        }
    }
}

impl std::error::Error for DecodeError {}

debug_is_one_line!(DecodeError);

impl From<json::DecodeError> for DecodeError {
    fn from(error: json::DecodeError) -> Self {
        Self { cause: Cause::Json(error) }
    }
}
