//! Behaviour across the crates: a module for each subject.
//!
//! Most tests use [`support`]. It encodes operations and decodes responses without a client and
//! through each of the three clients over an in-memory transport, and checks that all of them
//! agree.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers fail the test that calls them, and clippy allows these lints in test functions only"
)]

mod abandoned;
mod auth;
mod body;
mod call_options;
mod client;
mod client_keys;
mod composition;
mod constant_headers;
mod constraints;
mod declaration;
mod display;
mod endpoint;
mod errors;
mod events;
mod faults;
mod forms;
mod framing;
mod header;
mod hygiene;
mod inner_constraints;
mod labels;
mod link_pages;
mod metadata;
mod mock;
mod modeled;
mod multipart;
mod nulls;
mod outputs;
mod page_variants;
mod pages;
mod paths;
mod payload_media_types;
mod prepared;
mod properties;
mod query;
mod query_styles;
mod retry;
mod retryable;
mod roundtrip;
mod secrets;
mod serde_members;
mod serve;
mod served_events;
mod served_failures;
mod served_items;
mod served_patterns;
mod served_places;
mod services;
mod services_of_others;
mod shapes;
mod sockets;
mod streams;
mod support;
mod tagged_unions;
mod templates;
mod token;
mod traces;
mod transports;
mod unions;
mod violations;
mod waiters;
mod waiting;
mod world;
