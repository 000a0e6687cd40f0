//! Declarations for `connect-core`, printed from the model of a service.
//!
//! The command `cargo connect` is made of this library. A file is read into a [`Model`], operations
//! are selected from it, and declarations are printed.

pub mod model;
pub mod read;

mod case;
mod error;

pub use self::error::Error;
pub use self::model::Model;
