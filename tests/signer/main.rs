//! Behaviour of the signer, and random requests against the crate `aws-sigv4`. AWS's own vectors are in `vectors.rs`, botocore in `botocore.py`.

mod behaviour;
mod keys;
mod random;
