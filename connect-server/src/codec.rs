//! Operations from requests, and responses from outcomes: calls of the core.

use bytes::Bytes;
use connect_core::operation::EncodeResponse;
use connect_core::request::{DecodeRequest, RequestDecoder, RequestError};
use connect_core::stream::ByteStream;
use connect_core::{Body, Operation};
use http::Response;
use http::request::Parts;

use crate::body::Settings;
use crate::failure::{Failure, ServeError};

/// Decodes an operation. `captures` are the texts of the labels.
pub(crate) fn decode<O>(parts: &Parts, body: Body, captures: &[&str], limits: &Settings) -> Result<O, RequestError>
where
    O: Operation + DecodeRequest,
{
    if body.is_stream() {
        let length = body.length();
        let stream = ByteStream::from_stream(body.into_stream());
        let stream = match length {
            Some(length) => stream.with_length(length),
            None => stream,
        };
        return RequestDecoder::new(O::METADATA, parts, captures, &Bytes::new()).with_stream(stream).read();
    }
    // A body that is no stream has bytes.
    let bytes = body.into_bytes().unwrap_or_default();
    RequestDecoder::new(O::METADATA, parts, captures, &bytes)
        .with_content_limit(limits.limit)
        .with_memory_limit(limits.memory_limit)
        .read()
}

/// The outcome of a handler.
pub(crate) type Outcome<O> = Result<<O as Operation>::Output, ServeError<<O as Operation>::Error>>;

/// Encodes the outcome of a handler. An outcome that no response can have is a failure.
pub(crate) fn encode<O: EncodeResponse>(outcome: &Result<O::Output, O::Error>) -> Result<Response<Body>, Failure> {
    O::to_http_response(outcome.as_ref()).map_err(Failure::internal)
}
