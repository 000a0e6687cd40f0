//! Constraints on values, and deprecation.

/// An inclusive range whose ends are optional. The ends keep the spelling of the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The least value.
    pub min: Option<String>,
    /// The greatest value.
    pub max: Option<String>,
}

/// The constraints on a value that a model states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The length of a string in code points, of a blob in bytes, or of a list or map in items.
    pub length: Option<Bounds>,
    /// The range of a number.
    pub range: Option<Bounds>,
    /// A regular expression for a string, as the model spells it.
    pub pattern: Option<String>,
    /// True if the items of a list must differ.
    pub unique: bool,
}

/// A statement that something should not be used any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The explanation for people.
    pub message: Option<String>,
    /// The date or version from which the statement applies.
    pub since: Option<String>,
}

impl Bounds {
    /// True if neither end is set.
    pub fn is_empty(&self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

impl Constraints {
    /// Returns these constraints, completed by those of `other`.
    ///
    /// A constraint on a member replaces that of its target.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        Self {
            length: self.length.clone().or_else(|| other.length.clone()),
            range: self.range.clone().or_else(|| other.range.clone()),
            pattern: self.pattern.clone().or_else(|| other.pattern.clone()),
            unique: self.unique || other.unique,
        }
    }
}
