//! From an operation to an HTTP request.

#[cfg(feature = "checksum")]
mod checksum;
#[cfg(feature = "compression")]
mod compression;
mod encoder;
mod prepared;

pub use self::encoder::RequestEncoder;
pub(crate) use self::encoder::{EncodeError, prepare};
pub use self::prepared::PreparedRequest;
#[cfg(feature = "testing")]
pub(crate) use self::prepared::SecretPlaces;

use crate::validate::Problems;

/// An operation that can be turned into a request; `#[connect_operation]` implements it.
///
/// The two methods are the generated part. What callers want is built on them:
/// [`Operation::to_http_request`](crate::Operation::to_http_request) and [`Client::send`](crate::Client::send).
pub trait EncodeRequest {
    /// Adds to `problems` each required member that is not set, and each constraint that is not kept.
    fn check(&self, problems: &mut Problems);

    /// Writes path, query, headers and body.
    fn encode(&self, request: &mut RequestEncoder<'_>);
}
