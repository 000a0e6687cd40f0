//! Declarations for `connect-core`, printed from the model of a service.
//!
//! The command `cargo connect` is made of this library. A file is read into a [`Model`], operations
//! are selected from it, and declarations are printed.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod declare;
pub mod diff;
pub mod endpoint;
pub mod files;
pub mod model;
pub mod print;
pub mod read;

mod case;
mod error;
mod names;

pub use self::error::Error;
pub use self::model::Model;
