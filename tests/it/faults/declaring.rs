//! Declarations that the macros accept, and what they then check.

mod payloads;
mod templates;
