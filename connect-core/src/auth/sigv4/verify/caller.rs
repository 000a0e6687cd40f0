//! The result of a verification.

use super::super::canonical::is_s3;
use crate::timestamp::Timestamp;

/// The caller whose signature a [`SigV4Verifier`](super::SigV4Verifier) has verified. It has no
/// secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedCaller {
    pub(super) access_key_id: String,
    pub(super) region: String,
    pub(super) service: String,
    pub(super) signed_at: Timestamp,
    pub(super) is_presigned: bool,
}

impl VerifiedCaller {
    /// Returns the ID of the access key that the request is signed with.
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// Returns the region that the request is signed for, such as `eu-central-1`.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Returns the service that the request is signed for, such as `connect`.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// Returns true if the signature is of the path without its empty, `.` and `..` segments, and
    /// so is that of other paths too. This is so for all services but S3.
    ///
    /// Source: [signed requests of AWS][signed].
    ///
    /// [signed]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
    pub fn signs_normalized_path(&self) -> bool {
        !is_s3(&self.service)
    }

    /// Returns the time of the signature, by the caller's clock.
    pub fn signed_at(&self) -> Timestamp {
        self.signed_at
    }

    /// Returns true if the signature was in the URL.
    pub fn is_presigned(&self) -> bool {
        self.is_presigned
    }
}
