//! Operations from requests, and responses from outcomes: calls of the core.

use bytes::Bytes;
use connect_core::operation::EncodeResponse;
use connect_core::request::{DecodeRequest, RequestDecoder, RequestError};
use connect_core::stream::ByteStream;
use connect_core::{Body, Operation};
use http::Response;
use http::request::Parts;

use crate::failure::{Failure, ServeError};

/// The body of a request, as an operation is decoded from it.
pub(crate) enum RequestBody {
    /// All bytes.
    Whole(Bytes),
    /// A stream, for an operation that streams.
    Stream(ByteStream),
}

/// Decodes an operation. `captures` are the texts of the labels.
pub(crate) fn decode<O>(parts: &Parts, body: RequestBody, captures: &[&str]) -> Result<O, RequestError>
where
    O: Operation + DecodeRequest,
{
    match body {
        RequestBody::Whole(bytes) => RequestDecoder::new(O::METADATA, parts, captures, &bytes).read(),
        RequestBody::Stream(stream) => {
            RequestDecoder::new(O::METADATA, parts, captures, &Bytes::new()).with_stream(stream).read()
        }
    }
}

/// The outcome of a handler.
pub(crate) type Outcome<O> = Result<<O as Operation>::Output, ServeError<<O as Operation>::Error>>;

/// Encodes the outcome of a handler. An outcome that no response can have is a failure.
pub(crate) fn encode<O: EncodeResponse>(outcome: &Result<O::Output, O::Error>) -> Result<Response<Body>, Failure> {
    O::to_http_response(outcome.as_ref()).map_err(Failure::internal)
}
