//! Derives Rust declarations for `connect-core` from service models.
//!
//! The module [`endpoint`] derives the endpoints of a service from its endpoint rule set.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod endpoint;
