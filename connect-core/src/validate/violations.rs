//! The violations of an input.

use std::fmt;

use crate::validate::path::Place;
#[cfg(feature = "pattern")]
use crate::validate::pattern::Budget;
use crate::validate::{Path, Violation, ViolationKind};

/// The maximum number of violations of an input that are listed.
const MAX_LISTED: usize = 32;

/// The violations of an input: first the violated constraints in the order of the members, then the
/// values that cannot be encoded. After 32 violations the others are only counted,
/// and patterns are no longer checked.
///
/// The default is the list of a client, for which an unknown value of an enum, or a text that does
/// not match its pattern, is no violation.
#[derive(Clone, Debug, Default)]
pub struct Violations {
    list: Vec<Violation>,
    /// The number of violations that are not listed.
    unlisted: usize,
    is_strict: bool,
    /// The work that is left for the checks of patterns.
    #[cfg(feature = "pattern")]
    budget: Budget,
}

impl Violations {
    /// Creates the list of a server: an unknown value of an enum and (with the feature
    /// `pattern`) a text that does not match its pattern are violations too.
    ///
    /// The enums of a declaration are open, so that a client keeps a value that a newer server
    /// sends. A server that keeps an unknown value does what nobody asked for.
    #[must_use]
    pub const fn strict() -> Self {
        Self {
            list: Vec::new(),
            unlisted: 0,
            is_strict: true,
            #[cfg(feature = "pattern")]
            budget: Budget::new(),
        }
    }

    /// Returns true if the list is that of a server; see [`strict`](Self::strict).
    #[inline]
    pub const fn is_strict(&self) -> bool {
        self.is_strict
    }

    /// Adds a violation for the member at `path`.
    #[cold]
    pub fn add(&mut self, path: Path<'_>, kind: ViolationKind) {
        self.push(kind, None, || Place::of(path));
    }

    /// Adds a violation of a length, which must be from `bounds.0` to `bounds.1`.
    #[cold]
    pub(crate) fn add_length(&mut self, path: Path<'_>, length: usize, bounds: (usize, usize)) {
        let (min, max) = bounds;
        let kind =
            if length < min { ViolationKind::TooShort { length, min } } else { ViolationKind::TooLong { length, max } };
        self.push(kind, Some(bounds), || Place::of(path));
    }

    /// Adds a violation. Its place is created only if the violation is listed.
    pub(crate) fn add_with(&mut self, kind: ViolationKind, place: impl FnOnce() -> Place) {
        self.push(kind, None, place);
    }

    fn push(&mut self, kind: ViolationKind, bounds: Option<(usize, usize)>, place: impl FnOnce() -> Place) {
        if self.list.len() < MAX_LISTED {
            self.list.push(Violation::new(place(), kind, bounds));
        } else {
            self.unlisted += 1;
        }
    }

    /// Returns true if more violations are only counted.
    #[cfg(feature = "pattern")]
    pub(super) fn is_full(&self) -> bool {
        self.list.len() >= MAX_LISTED
    }

    #[cfg(feature = "pattern")]
    pub(super) fn budget(&mut self) -> &mut Budget {
        &mut self.budget
    }

    /// Returns true if the member at `path` is already reported as too short.
    pub(crate) fn is_too_short(&self, path: Path<'_>) -> bool {
        let is_short = |violation: &&Violation| matches!(violation.kind(), ViolationKind::TooShort { .. });
        self.list.iter().filter(is_short).any(|violation| violation.path() == path.to_string())
    }

    pub(crate) fn append(&mut self, other: &mut Self) {
        let free = MAX_LISTED.saturating_sub(self.list.len()).min(other.list.len());
        self.unlisted += other.unlisted + other.list.len() - free;
        self.list.extend(other.list.drain(..free));
    }

    /// Adds the violations of a value that is at `path`, whose own paths begin at the value.
    pub(crate) fn append_within(&mut self, path: Path<'_>, other: &Self) {
        for violation in other {
            let bounds = violation.bounds;
            self.push(violation.kind().clone(), bounds, || violation.place().within(path));
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

/// Lists with the same violations are equal, however much work the checks were.
impl PartialEq for Violations {
    fn eq(&self, other: &Self) -> bool {
        (&self.list, self.unlisted, self.is_strict) == (&other.list, other.unlisted, other.is_strict)
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

    #[test]
    fn violations_beyond_the_listed_ones_are_counted_also_when_lists_are_joined() {
        let full = |count: usize| {
            let mut violations = Violations::default();
            for index in 0..count {
                violations.add(Path::ROOT.item(index), ViolationKind::Missing);
            }
            violations
        };
        let counts = |violations: &Violations| (violations.as_slice().len(), violations.unlisted());
        assert_eq!(counts(&full(MAX_LISTED + 3)), (MAX_LISTED, 3));

        let mut within = full(2);
        within.append_within(Path::ROOT.member("Items"), &full(MAX_LISTED + 3));
        assert_eq!(counts(&within), (MAX_LISTED, 5));
        assert_eq!(within.as_slice()[2].path(), "Items[0]");

        let mut joined = full(2);
        joined.append(&mut full(MAX_LISTED + 3));
        assert_eq!(counts(&joined), (MAX_LISTED, 5));
    }
}
