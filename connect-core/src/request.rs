//! From an operation to an HTTP request.

#[cfg(feature = "checksum")]
mod checksum;
#[cfg(feature = "compression")]
mod compression;
mod curl;
mod encoder;
mod headers;
mod prepared;
mod redaction;
mod template;

pub use self::encoder::RequestEncoder;
pub(crate) use self::encoder::{EncodeError, encode_into};
pub use self::prepared::PreparedRequest;
pub use self::redaction::Redaction;
pub use self::template::{Captures, TemplateSegment, UriTemplate, UriTemplateError};

use crate::validate::Violations;

/// An operation that can be encoded as a request. `#[connect_operation]` implements this trait.
///
/// The two methods are called by generated code. Callers use
/// [`Operation::to_http_request`](crate::Operation::to_http_request) and
/// [`Client::send`](crate::Client::send).
pub trait EncodeRequest {
    /// Adds to `violations` every required member that is not set and every violated constraint. By
    /// default every input is valid.
    fn check(&self, violations: &mut Violations) {
        let _ = violations;
    }

    /// Encodes the path, query, headers and body.
    fn encode(&self, request: &mut RequestEncoder<'_>);
}
