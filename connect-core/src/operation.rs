//! The trait of operations.

use bytes::Bytes;

use crate::error::{Answered, Error, Failure};
use crate::request::{EncodeRequest, PreparedRequest, prepare};
use crate::response::{DecodeResponse, ModeledError, decode};
use crate::{Endpoint, OperationMetadata, TokenSource};

/// An operation of an HTTP API: its metadata, and the types of its output and its errors.
///
/// `#[connect_operation]` implements this trait together with [`EncodeRequest`] and
/// [`DecodeResponse`]. The methods need neither a client nor a transport.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "declare it with `#[connect_operation(method = …, uri = …)]`"
)]
pub trait Operation {
    /// The output of a successful call.
    type Output;

    /// The enum of the errors that the operation declares.
    type Error: ModeledError;

    /// The operation's metadata: its name, method, URI template and members.
    const METADATA: &'static OperationMetadata;

    /// Encodes this operation as a request for `endpoint`. A missing idempotency token is filled
    /// from `tokens`.
    ///
    /// The request has no `content-length` and no `host`: the HTTP client that sends it adds them.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Input`](crate::ErrorKind::Input) with all problems of the input, or
    /// [`ErrorKind::Token`](crate::ErrorKind::Token) if no idempotency token could be generated.
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

    /// Encodes this operation as a [`PreparedRequest`], which can be stored, inspected and sent
    /// more than once.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Input`](crate::ErrorKind::Input) with all problems of the input, or
    /// [`ErrorKind::Token`](crate::ErrorKind::Token) if no idempotency token could be generated.
    fn prepare(&self, endpoint: &Endpoint, tokens: &dyn TokenSource) -> Result<PreparedRequest, Error<Self::Error>>
    where
        Self: EncodeRequest + Sized,
    {
        prepare(Self::METADATA, self, endpoint, tokens).map_err(Failure::into_error)
    }

    /// Decodes the response to this operation. Its status decides between an output and an error.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Service`](crate::ErrorKind::Service) if the status is not a success,
    /// whatever the body is. Returns [`ErrorKind::Response`](crate::ErrorKind::Response) if the
    /// status is a success but the body is not an output.
    fn from_http_response(response: http::Response<Bytes>) -> Result<Self::Output, Error<Self::Error>>
    where
        Self: DecodeResponse + Sized,
    {
        decode::<Self>(Answered::once(response))
    }
}
