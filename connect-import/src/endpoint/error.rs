//! The reason why a rule set has no description.

use std::fmt;

/// The reason why no description gives the answers of a rule set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotStandard {
    path: String,
    reason: String,
}

impl NotStandard {
    pub(super) fn new(path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }

    /// Returns the place in the rule set, such as `rules[1].rules[0].conditions[2]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what cannot be described, such as the name of a parameter or a function.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for NotStandard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the endpoint rules are not standard: {} (at `{}`)", self.reason, self.path)
    }
}

impl std::error::Error for NotStandard {}
