//! Regression tests of faults that people outside of the project found.
//!
//! The name of a test begins with the number of its fault in `docs/faults.md`. The inputs of a test
//! are not those that first showed the fault, so that the test covers all faults of the same kind.

mod calling;
mod clock;
mod credentials;
mod declaring;
mod reading;
mod responses;
mod uris;
mod wrappers;
mod writing;
