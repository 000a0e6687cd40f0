//! Operations served, by requests as they come.
#![cfg(test)]

mod any_request;
mod arguments;
mod authentication;
mod bodies;
mod clients_faults;
mod failures;
mod round_trips;
mod routing;
mod servers;
#[cfg(feature = "sigv4")]
mod signatures;
mod support;
