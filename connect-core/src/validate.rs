//! Validation of inputs: the constraints on members, and the violations found before anything is
//! sent.
//!
//! The checks do not depend on the direction, so that a server can run them on what it receives.

mod inside;
mod length;
mod path;
mod range;
mod violation;

pub use self::inside::{CheckEntries, CheckItems};
pub use self::length::{CheckLength, HasLength};
pub(crate) use self::path::MAX_DEPTH;
pub use self::path::Path;
pub use self::range::{Bound, CheckRange, Range};
pub use self::violation::{Violation, ViolationKind, Violations};
