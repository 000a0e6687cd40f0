//! Operations as functions of a server over the JSON form of values.

use connect_core::http::{Request, Response};
use connect_core::operation::{DecodeResponse, EncodeResponse};
use connect_core::request::{DecodeRequest, EncodeRequest, RequestError};
use connect_core::response::EncodeError;
use connect_core::{Body, Bytes, Operation};
use connect_params::operation::{Decode, Prepare, decode, prepare};
use connect_params::{FromError, FromParam, ToParam};
use serde_json::Value;

/// The most bytes of a response.
const LIMIT: usize = 16 << 20;

/// An operation whose requests are read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) name: fn() -> &'static str,
    /// Reads the input of a request.
    pub(crate) read: fn(Request<Bytes>) -> Result<Value, RequestError>,
    /// Returns an input in the form that [`read`](Self::read) returns.
    pub(crate) normal: fn(&Value) -> Result<Value, String>,
    /// Encodes the request as the client does.
    pub(crate) prepare: Prepare,
}

impl Reading {
    pub(crate) const fn of<O>() -> Self
    where
        O: Operation + DecodeRequest + EncodeRequest + FromParam + ToParam,
    {
        Self {
            name: || O::METADATA.name(),
            read: |request| O::from_http_request(request).map(|operation| operation.to_param()),
            normal: |params| O::from_param(params).map(|operation| operation.to_param()),
            prepare: prepare::<O>,
        }
    }
}

/// An operation whose responses are written.
#[derive(Clone, Copy)]
pub(crate) struct Writing {
    pub(crate) name: fn() -> &'static str,
    /// Writes the response with an output.
    pub(crate) output: fn(&Value) -> Result<Response<Bytes>, String>,
    /// Writes the response with the error that has this code.
    pub(crate) error: fn(&str, &Value) -> Result<Response<Bytes>, String>,
    /// Decodes the response as the client does.
    pub(crate) decode: Decode,
}

impl Writing {
    pub(crate) const fn of<O>() -> Self
    where
        O: Operation<Output: FromParam + ToParam, Error: FromError + ToParam> + DecodeResponse + EncodeResponse,
    {
        Self {
            name: || O::METADATA.name(),
            output: |params| written(O::to_http_response(Ok(&O::Output::from_param(params)?))),
            error: |code, members| written(O::to_http_response(Err(&O::Error::from_error(code, members)?))),
            decode: decode::<O>,
        }
    }
}

fn written(response: Result<Response<Body>, EncodeError>) -> Result<Response<Bytes>, String> {
    collected(response.map_err(|error| format!("not written: {error}"))?)
}

/// Returns the response with the bytes of its body.
pub(crate) fn collected(response: Response<Body>) -> Result<Response<Bytes>, String> {
    let (parts, body) = response.into_parts();
    if body.is_stream() {
        return Err(format!("a body of at most {LIMIT} bytes streams"));
    }
    let bytes = body.into_bytes().map_err(|error| error.to_string())?;
    Ok(Response::from_parts(parts, bytes))
}

/// An operation that a case of this project or of Smithy names.
#[derive(Clone, Copy)]
pub(crate) struct Served {
    pub(crate) name: fn() -> &'static str,
    /// Reads the input of a request.
    pub(crate) read: fn(Request<Bytes>) -> Result<Value, RequestError>,
}

impl Served {
    /// Creates an operation whose inputs are compared.
    pub(crate) const fn of<O: Operation + DecodeRequest + ToParam>() -> Self {
        Self {
            name: || O::METADATA.name(),
            read: |request| O::from_http_request(request).map(|operation| operation.to_param()),
        }
    }

    /// Creates an operation whose requests are all refused, so that no input is compared.
    pub(crate) const fn refusing<O: Operation + DecodeRequest>() -> Self {
        Self { name: || O::METADATA.name(), read: |request| O::from_http_request(request).map(|_| Value::Null) }
    }
}
