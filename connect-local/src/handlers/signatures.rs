//! The check of signatures.

use bytes::Bytes;
use connect_core::auth::{Credentials, SigV4Verifier};
use connect_core::metadata::OperationMetadata;
use connect_server::{Authenticate, Caller, Failure};
use http::request::Parts;

/// The check of the signatures of requests to Amazon Connect.
///
/// The time of a signature is compared with the system's, with which clients sign, and not with the
/// engine's clock, which a test moves.
#[derive(Clone)]
pub(crate) struct Signatures(SigV4Verifier);

impl Signatures {
    /// Accepts signatures with a key, for one region or for any.
    pub(crate) fn new(credentials: Credentials, region: Option<&str>) -> Self {
        let verifier = SigV4Verifier::new(credentials).with_service("connect");
        Self(match region {
            Some(region) => verifier.with_region(region),
            None => verifier,
        })
    }
}

impl Authenticate for Signatures {
    async fn authenticate(
        &self,
        request: &mut Parts,
        body: Option<&Bytes>,
        _: &'static OperationMetadata,
    ) -> Result<Option<Caller>, Failure> {
        let body = body.map(|body| &body[..]).unwrap_or_default();
        match self.0.verify(request, body) {
            Ok(caller) => Ok(Some(Caller::new(caller.access_key_id()))),
            Err(error) => Err(Failure::new(error.status(), error.code().to_owned()).with_message(error.to_string())),
        }
    }
}
