//! The constraint `unique`.

use crate::validate::{Path, Violations};

/// A type to which `unique` applies: a list (Smithy's `@uniqueItems`). Its items are compared as
/// the JSON that they are written as, in which the order of members does not matter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of shapes",
    label = "`unique` cannot be checked on this type",
    note = "`unique` goes on lists whose items are shapes"
)]
pub trait CheckUnique {
    /// Adds a violation for the list at `path` if two of its items are equal.
    fn check_unique(&self, path: Path<'_>, violations: &mut Violations);
}
