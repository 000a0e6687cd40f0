//! Behaviour of the signer, and random requests compared with the crate `aws-sigv4`. Random
//! messages of event streams are compared with the crate `aws-smithy-eventstream`.
//!
//! AWS's own vectors are in `vectors.rs`; `against_botocore.py` compares with botocore.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers fail the test that calls them, and clippy allows these lints in test functions only"
)]

mod behaviour;
mod chunks;
mod events;
mod frames;
mod keys;
mod random;
