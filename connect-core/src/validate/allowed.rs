//! The values that the declaration of an enum has.

use std::fmt;

/// The values that the declaration of an enum has. `Display` shows them as `[abc, def]`.
///
/// A variant that is `#[doc(hidden)]` is a value, but is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowedValues {
    /// Strings.
    Strings(&'static [&'static str]),
    /// Integers.
    Integers(&'static [i32]),
}

impl fmt::Display for AllowedValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Strings(values) => list(values, f),
            Self::Integers(values) => list(values, f),
        }
    }
}

fn list(values: &[impl fmt::Display], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("[")?;
    for (index, value) in values.iter().enumerate() {
        f.write_str(if index > 0 { ", " } else { "" })?;
        value.fmt(f)?;
    }
    f.write_str("]")
}
