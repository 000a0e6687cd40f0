//! Nothing but an example: `main.rs`.
