//! What an operation is.

use bytes::Bytes;

use crate::endpoint::Endpoint;
use crate::error::{Answered, Error, Failure, ModeledError};
use crate::json::DecodeError;
use crate::metadata::OperationMetadata;
use crate::request::{EncodeRequest, PreparedRequest, prepare};
use crate::response::ResponseMetadata;
use crate::token::TokenSource;

/// An operation of an HTTP API: its metadata, and the types of its answer.
///
/// `#[connect_operation]` implements it, with [`EncodeRequest`] and [`DecodeResponse`]. The methods here need no client and no
/// transport.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "declare it with `#[connect_operation(method = …, uri = …)]`"
)]
pub trait Operation {
    /// What a success holds.
    type Output;

    /// The errors that the service declares for the operation.
    type Error: ModeledError;

    /// Name, method, URI template and members.
    const METADATA: &'static OperationMetadata;

    /// Encodes this operation into a request for `endpoint`, filling an absent idempotency token from `tokens`.
    ///
    /// The request has no `content-length` and no `host`: the HTTP client that sends it adds them.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Input`](crate::ErrorKind::Input) with every problem of the input, or
    /// [`ErrorKind::Token`](crate::ErrorKind::Token).
    fn to_http_request(
        &self,
        endpoint: &Endpoint,
        tokens: &dyn TokenSource,
    ) -> Result<http::Request<Bytes>, Error<Self::Error>>
    where
        Self: EncodeRequest + Sized,
    {
        self.prepare(endpoint, tokens).map(PreparedRequest::into_http_request)
    }

    /// As [`to_http_request`](Self::to_http_request), as a value that can be kept, looked at and sent again.
    ///
    /// # Errors
    ///
    /// The same.
    fn prepare(&self, endpoint: &Endpoint, tokens: &dyn TokenSource) -> Result<PreparedRequest, Error<Self::Error>>
    where
        Self: EncodeRequest + Sized,
    {
        prepare(Self::METADATA, self, endpoint, tokens)
            .map_err(|error| Failure::encode(Self::METADATA, error).into_error())
    }

    /// Decodes the answer to this operation. The status decides whether it is an output or an error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Service`](crate::ErrorKind::Service) when the status is not a success, whatever the body is;
    /// [`ErrorKind::Response`](crate::ErrorKind::Response) when it is one and the body is not an output.
    fn from_http_response(response: http::Response<Bytes>) -> Result<Self::Output, Error<Self::Error>>
    where
        Self: DecodeResponse + Sized,
    {
        decode::<Self>(Answered::once(response))
    }
}

/// An operation whose answer can be read; `#[connect_operation]` implements it.
pub trait DecodeResponse: Operation {
    /// Reads the output of a response whose status is a success.
    ///
    /// # Errors
    ///
    /// When the response is not an output of this operation.
    fn decode_output(response: &http::Response<Bytes>) -> Result<Self::Output, DecodeError>;
}

/// Reads the answer to an operation; the status decides. `with` gets the output and the answer.
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

/// As [`decode`], with what came around the output.
pub(crate) fn decode_with_metadata<O: DecodeResponse>(
    answered: Answered,
) -> Result<(O::Output, ResponseMetadata), Error<O::Error>> {
    decode_then::<O, _>(answered, |output, answered| {
        (output, ResponseMetadata::new(answered.response.into_parts().0, answered.attempts))
    })
}
