//! Operations served, by requests as they come.
#![cfg(test)]

mod arguments;
mod authentication;
mod bodies;
mod failures;
mod routing;
mod servers;
#[cfg(feature = "sigv4")]
mod signatures;
mod support;
#[cfg(feature = "tracing")]
mod traces;
