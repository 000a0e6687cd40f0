//! Outputs and errors that cannot be written as a response.

use std::fmt;

use crate::printable::debug_is_one_line;
use crate::validate::Violations;

/// An output, or a modeled error, that cannot be written as a response: a fault of the server.
///
/// `Display` is one line that names each member at fault, and contains no value.
#[derive(Clone, PartialEq)]
pub struct EncodeError {
    violations: Violations,
}

impl EncodeError {
    pub(super) fn new(violations: Violations) -> Self {
        Self { violations }
    }

    /// Returns what is wrong with the members.
    pub fn violations(&self) -> &Violations {
        &self.violations
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response cannot be written: {}", self.violations)
    }
}

impl std::error::Error for EncodeError {}

debug_is_one_line!(EncodeError);
