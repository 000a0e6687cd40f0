//! Declarations that the macros accept.

mod payloads;
mod templates;
