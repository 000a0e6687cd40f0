//! The constraints of a member, and on what is in its value.

use crate::validate::{Pattern, Range};

/// The constraints on a value, and on the items, keys or values that are in it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Constraints {
    length: Option<(usize, usize)>,
    range: Option<Range>,
    pattern: Option<&'static str>,
    unique: bool,
    items: Option<&'static Constraints>,
    keys: Option<&'static Constraints>,
    values: Option<&'static Constraints>,
}

impl Constraints {
    /// Creates constraints that each value satisfies.
    pub const fn new() -> Self {
        Self { length: None, range: None, pattern: None, unique: false, items: None, keys: None, values: None }
    }

    /// Sets the minimum and maximum length in code points, bytes or items.
    #[must_use]
    pub const fn with_length(mut self, min: usize, max: usize) -> Self {
        self.length = Some((min, max));
        self
    }

    /// Sets the range of numbers.
    #[must_use]
    pub const fn with_range(mut self, range: Range) -> Self {
        self.range = Some(range);
        self
    }

    /// Sets the regular expression that a string matches.
    #[must_use]
    pub const fn with_pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Requires that the items of a list differ.
    #[must_use]
    pub const fn with_unique(mut self) -> Self {
        self.unique = true;
        self
    }

    /// Sets the constraints on each item of a list.
    #[must_use]
    pub const fn with_items(mut self, items: &'static Constraints) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets the constraints on each key of a map.
    #[must_use]
    pub const fn with_keys(mut self, keys: &'static Constraints) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets the constraints on each value of a map.
    #[must_use]
    pub const fn with_values(mut self, values: &'static Constraints) -> Self {
        self.values = Some(values);
        self
    }
}

impl Constraints {
    /// Returns the minimum and maximum length in code points, bytes or items. A missing maximum is
    /// [`usize::MAX`].
    pub fn length(&self) -> Option<(usize, usize)> {
        self.length
    }

    /// Returns the range of numbers.
    pub fn range(&self) -> Option<Range> {
        self.range
    }

    /// Returns the regular expression that a string matches, as the declaration spells it.
    ///
    /// Only servers check it, with the feature `pattern`: see
    /// [`Pattern`](crate::validate::Pattern).
    pub fn pattern(&self) -> Option<&'static str> {
        self.pattern
    }

    /// Returns the first regular expression, of the value or of what is in it, that is not valid.
    /// Without the feature `pattern`, which checks them, there is none.
    pub fn invalid_pattern(&self) -> Option<&'static str> {
        let own = self.pattern.filter(|source| !Pattern::is_usable(source));
        let mut inner = [self.items, self.keys, self.values].into_iter().flatten();
        own.or_else(|| inner.find_map(Self::invalid_pattern))
    }

    /// Returns true if the items of a list must differ.
    pub fn is_unique(&self) -> bool {
        self.unique
    }

    /// Returns the constraints on each item of the list.
    pub fn items(&self) -> Option<&'static Constraints> {
        self.items
    }

    /// Returns the constraints on each key of the map.
    pub fn keys(&self) -> Option<&'static Constraints> {
        self.keys
    }

    /// Returns the constraints on each value of the map.
    pub fn values(&self) -> Option<&'static Constraints> {
        self.values
    }
}
