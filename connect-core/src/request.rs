//! From an operation to an HTTP request, and back.

#[cfg(feature = "checksum")]
mod checksum;
#[cfg(feature = "compression")]
mod compression;
mod curl;
mod decoder;
mod encoder;
mod error;
mod headers;
mod media_types;
mod prepared;
mod redaction;
mod template;

pub use self::decoder::RequestDecoder;
pub use self::encoder::RequestEncoder;
pub(crate) use self::encoder::{EncodeError, encode_into};
pub use self::error::{RequestError, RequestErrorKind};
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

/// An operation whose input can be read from a request, so that a server can serve it. The key
/// `server` of `#[connect_operation]` implements this trait.
///
/// The method is called by generated code. Servers use
/// [`Operation::from_http_request`](crate::Operation::from_http_request), or a
/// [`RequestDecoder`] for a request that is already routed.
#[diagnostic::on_unimplemented(
    message = "the operation `{Self}` cannot be served",
    label = "cannot be read from a request",
    note = "write `server` in its `#[connect_operation(…)]`"
)]
pub trait DecodeRequest: Sized {
    /// True if the body streams: a server reads the input when the head of the request has come.
    /// The default is false.
    const STREAMS: bool = false;

    /// Reads the members. `None` means that the decoder has recorded what is wrong.
    fn decode(request: &mut RequestDecoder<'_>) -> Option<Self>;
}
