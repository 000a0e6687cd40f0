//! The check of signatures.

use connect_core::auth::{Credentials, SigV4Verifier};

/// Returns the verifier of requests to Amazon Connect, which accepts signatures with a key, for one
/// region or for any.
///
/// The time of a signature is compared with the system's, with which clients sign, and not with the
/// engine's clock, which a test moves.
pub(crate) fn verifier(credentials: Credentials, region: Option<&str>) -> SigV4Verifier {
    let verifier = SigV4Verifier::new(credentials).with_service("connect");
    match region {
        Some(region) => verifier.with_region(region),
        None => verifier,
    }
}
