//! Decodes an HTTP response as an output or an error.

mod header;
mod metadata;
mod modeled;
mod output;
mod prefix;

pub use self::header::{DecodeHeader, HeaderProblem, HeaderValues};
pub use self::metadata::ResponseMetadata;
pub use self::modeled::{ErrorMetadata, ErrorShape, ModeledError, NoModeledErrors};
pub use self::output::{DecodeOutput, Json, RawOutput};

pub use self::prefix::DecodePrefixHeaders;

pub(crate) use self::output::{read_head, read_header, read_output};

use bytes::Bytes;

use crate::Operation;
use crate::error::{Answered, Error, Failure};
use crate::json::DecodeError;

/// An operation whose response can be decoded. `#[connect_operation]` implements this trait.
pub trait DecodeResponse: Operation {
    /// Decodes the output from a response with a successful status.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the response is not an output of this operation.
    fn decode_output(response: &http::Response<Bytes>) -> Result<Self::Output, DecodeError>;
}

/// Decodes the response to an operation as an output or an error, by its status. `with` gets the
/// output and the response.
fn decode_then<O: DecodeResponse, T>(
    answered: Answered,
    with: impl FnOnce(O::Output, Answered) -> T,
) -> Result<T, Error<O::Error>> {
    if answered.response.status().is_success() {
        match O::decode_output(&answered.response) {
            Ok(output) => Ok(with(output, answered)),
            Err(problem) => Err(Failure::response(O::METADATA, answered, problem).into_error()),
        }
    } else {
        let (failure, index) = Failure::service(O::METADATA, answered, O::Error::SHAPES);
        Err(failure.into_service_error(index))
    }
}

pub(crate) fn decode<O: DecodeResponse>(answered: Answered) -> Result<O::Output, Error<O::Error>> {
    decode_then::<O, _>(answered, |output, _| output)
}

/// Like [`decode`], and also returns the metadata of the response.
pub(crate) fn decode_with_metadata<O: DecodeResponse>(
    answered: Answered,
) -> Result<(O::Output, ResponseMetadata), Error<O::Error>> {
    decode_then::<O, _>(answered, |output, answered| (output, ResponseMetadata::new(answered)))
}
