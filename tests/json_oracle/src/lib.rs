//! Assertions that compare the JSON codec of `connect-core` with `serde_json`, and a shape for
//! them.
//!
//! `connect-core/tests/json` and the fuzz targets use them. The unit tests inside `connect-core`
//! cannot: this crate depends on `connect-core`, so its types implement the traits of another build
//! of it.

pub mod agree;
pub mod shape;
pub mod tolerance;
