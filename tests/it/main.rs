//! Behaviour across the crates, a module for each.
//!
//! Most tests go through [`support`]: an operation is encoded, and an answer decoded, without a client and over an in-memory
//! transport of each kind, and all of these ways have to agree.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper of tests fails the test that calls it, and clippy looks for tests only"
)]

mod abandoned;
mod auth;
mod body;
mod call_options;
mod client;
mod composition;
mod declaration;
mod display;
mod endpoint;
mod errors;
mod header;
mod hygiene;
mod labels;
mod metadata;
mod mock;
mod modeled;
mod outputs;
mod pages;
mod prepared;
mod problems;
mod properties;
mod query;
mod retry;
mod retryable;
mod roundtrip;
mod secrets;
mod serde_members;
mod shapes;
mod sockets;
mod support;
mod token;
mod traces;
mod transports;
mod unions;
mod waiting;
mod world;
