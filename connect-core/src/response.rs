//! From an HTTP response to an output or an error.

mod header;
mod modeled;
mod output;
mod prefix;

pub use self::header::{DecodeHeader, HeaderProblem, HeaderValues};
pub use self::modeled::{ErrorMetadata, ErrorShape, ModeledError, NoModeledErrors};
pub use self::output::{DecodeOutput, Json, RawOutput};

pub use self::prefix::DecodePrefixHeaders;

pub(crate) use self::output::{read_head, read_header, read_output};

use bytes::Bytes;

use crate::Operation;
use crate::error::{Error, Failure};
use crate::json::DecodeError;

/// An operation whose answer can be read; `#[connect_operation]` implements it.
pub trait DecodeResponse: Operation {
    /// Reads the output of a response whose status is a success.
    ///
    /// # Errors
    ///
    /// When the response is not an output of this operation.
    fn decode_output(response: &http::Response<Bytes>) -> Result<Self::Output, DecodeError>;
}

/// Reads the answer to an operation; the status decides.
pub(crate) fn decode<O: DecodeResponse>(response: http::Response<Bytes>) -> Result<O::Output, Error<O::Error>> {
    if response.status().is_success() {
        O::decode_output(&response).map_err(|problem| Failure::response(O::METADATA, response, problem).into_error())
    } else {
        let (failure, index) = Failure::service(O::METADATA, response, O::Error::SHAPES);
        Err(failure.into_service_error(index))
    }
}
