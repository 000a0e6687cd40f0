//! Operations from requests, and responses from outcomes: calls of the core.

pub mod stub;

use connect_core::{Body, Operation};
use http::request::Parts;
use http::{Request, Response};

use self::stub::{DecodeRequest, EncodeResponse, RequestError};
use crate::failure::ServeError;

/// Decodes an operation.
pub(crate) fn decode<O: DecodeRequest>(parts: &Parts, body: Body, captures: &[&str]) -> Result<O, RequestError> {
    let _ = captures;
    let mut request = Request::new(body);
    request.method_mut().clone_from(&parts.method);
    request.uri_mut().clone_from(&parts.uri);
    request.headers_mut().clone_from(&parts.headers);
    O::from_http_request(request)
}

/// The outcome of a handler.
pub(crate) type Outcome<O> = Result<<O as Operation>::Output, ServeError<<O as Operation>::Error>>;

/// Encodes the outcome of a handler.
pub(crate) fn encode<O: EncodeResponse>(outcome: Outcome<O>) -> Response<Body> {
    match outcome {
        Ok(output) => O::to_http_response(&Ok(output)),
        Err(ServeError::Modeled(error)) => O::to_http_response(&Err(error)),
        Err(ServeError::Failure(failure)) => crate::service::failed(failure),
    }
}
