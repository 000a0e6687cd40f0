//! Assertions that compare the JSON codec of `connect-core` with `serde_json`, and a shape for
//! them.
//!
//! `connect-core/tests/json` and the fuzz targets use them. The unit tests inside `connect-core`
//! cannot use them: this crate depends on another build of `connect-core` than the one under test,
//! and its types implement the traits of that build.

pub mod agree;
pub mod shape;
pub mod tolerance;
