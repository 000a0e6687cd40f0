//! Operations as functions over the JSON form.

use connect_core::error::NoModeledErrors;
use connect_core::http::Response;
use connect_core::operation::DecodeResponse;
use connect_core::request::{EncodeRequest, PreparedRequest};
use connect_core::token::FixedToken;
use connect_core::{Bytes, Endpoint, Error, Operation};
use serde_json::Value;

use crate::{FromError, FromParam, ToParam};

/// A function that prepares an operation's request from its input.
pub type Prepare = fn(&Value, &Endpoint, &FixedToken) -> Result<PreparedRequest, Refusal>;

/// The reason why no request was prepared.
#[derive(Debug)]
pub enum Refusal {
    /// The input is not one of the declared type.
    Misfit(String),
    /// The request could not be encoded, or the input violates a constraint.
    Error(String),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Self::Misfit(text) | Self::Error(text)) = self;
        f.write_str(text)
    }
}

/// Prepares the request of `O`; a [`Prepare`].
///
/// # Errors
///
/// Returns the reason why no request was prepared.
pub fn prepare<O: Operation + EncodeRequest + FromParam>(
    params: &Value,
    endpoint: &Endpoint,
    tokens: &FixedToken,
) -> Result<PreparedRequest, Refusal> {
    let operation = O::from_param(params).map_err(Refusal::Misfit)?;
    operation.prepare(endpoint, tokens).map_err(|error| Refusal::Error(error.to_string()))
}

/// A function that decodes the response to an operation.
pub type Decode = fn(Response<Bytes>) -> Outcome;

/// A decoded response.
#[derive(Debug)]
pub struct Outcome {
    /// The name of the operation.
    pub operation: &'static str,
    /// The output, or else the failure.
    pub result: Result<Value, Failure>,
}

/// The facts about an error.
#[derive(Debug)]
pub struct Failure {
    /// The error's message with everything around it.
    pub text: String,
    /// The status of the response.
    pub status: Option<u16>,
    /// The code that the service sent.
    pub code: Option<String>,
    /// The message that the service sent.
    pub message: Option<String>,
    /// The request ID.
    pub request_id: Option<String>,
    /// The modeled error; `null` if the error is not modeled.
    pub members: Value,
}

/// Decodes the response to `O`; a [`Decode`].
pub fn decode<O>(response: Response<Bytes>) -> Outcome
where
    O: Operation<Output: ToParam, Error: ToParam> + DecodeResponse,
{
    let result = O::from_http_response(response).map(|output| output.to_param()).map_err(|error| failure(&error));
    Outcome { operation: O::METADATA.name(), result }
}

fn failure<E: ToParam>(error: &Error<E>) -> Failure {
    Failure {
        text: error.to_string(),
        status: error.status().map(|status| status.as_u16()),
        code: error.code().map(str::to_owned),
        message: error.message().map(str::to_owned),
        request_id: error.request_id().map(str::to_owned),
        members: error.service().map_or(Value::Null, E::to_param),
    }
}

impl ToParam for NoModeledErrors {
    fn to_param(&self) -> Value {
        match *self {}
    }
}

impl FromError for NoModeledErrors {
    fn from_error(code: &str, _: &Value) -> Result<Self, String> {
        Err(format!("{code} is no error of the operation"))
    }
}
