//! Validation of inputs: the constraints on members, and the violations found before anything is
//! sent.
//!
//! A client and a server check the same constraints with the same code.

mod inside;
mod length;
mod path;
mod range;
mod violation;

pub use self::inside::{CheckEntries, CheckItems};
pub use self::length::CheckLength;
pub(crate) use self::path::MAX_DEPTH;
pub use self::path::Path;
pub use self::range::{Bound, CheckRange, Range};
pub use self::violation::{Violation, ViolationKind, Violations};
