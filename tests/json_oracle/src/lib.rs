//! Assertions that hold the JSON codec of `connect-core` against `serde_json`, and a shape to hold
//! them over.
//!
//! `connect-core/tests/json` and the fuzz targets use them. The unit tests inside `connect-core`
//! cannot: this crate depends on `connect-core`, so its types implement the traits of another build
//! of it.

pub mod agree;
pub mod shape;
