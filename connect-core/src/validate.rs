//! Validation of inputs: the constraints on members, and the violations found before anything is
//! sent.
//!
//! The checks do not depend on the direction, so that a server can run them on what it receives.

mod allowed;
mod inside;
mod length;
mod path;
mod pattern;
mod range;
mod smithy;
mod unique;
mod violation;
mod violations;

pub use self::allowed::AllowedValues;
pub use self::inside::{CheckEntries, CheckItems};
pub use self::length::{CheckLength, HasLength};
pub use self::path::Path;
pub(crate) use self::path::{MAX_DEPTH, Place};
pub use self::pattern::{CheckPattern, HasPattern, Pattern};
pub use self::range::{Bound, CheckRange, Range};
pub use self::unique::CheckUnique;
pub use self::violation::{Violation, ViolationKind};
pub use self::violations::Violations;
