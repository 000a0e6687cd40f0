//! A package without library code: its test targets are `it`, `ui`, `conformance` and `memory`.
//!
//! `tests/README.md` describes these and the packages beside them.
