//! Behaviour of the signer, and random requests against the crate `aws-sigv4`. AWS's own vectors are in `vectors.rs`, botocore in `against_botocore.py`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests, with helpers outside of their functions")]

mod behaviour;
mod keys;
mod random;
