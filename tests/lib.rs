//! A package without library code: its test targets are `it`, `ui` and `conformance`.
//!
//! `tests/README.md` describes these and the packages beside them.
