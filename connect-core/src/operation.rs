//! What an operation is.

use bytes::Bytes;

use crate::error::{Answered, Error, Failure};
use crate::request::{EncodeRequest, PreparedRequest, prepare};
use crate::response::{DecodeResponse, ModeledError, decode};
use crate::{Endpoint, OperationMetadata, TokenSource};

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
        prepare(Self::METADATA, self, endpoint, tokens).map_err(Failure::into_error)
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
