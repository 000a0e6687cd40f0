//! Response cases: a response is decoded, and the result compared.

use connect_core::http::Response;
use connect_core::operation::DecodeResponse;
use connect_core::{Bytes, Error, Operation};
use serde_json::Value;

use crate::cases::{Expected, ResponseCase};
use crate::mismatch::Mismatches;
use crate::params::{ErrorParam, Param};

/// A function that decodes the response to an operation.
pub(crate) type Decode = fn(Response<Bytes>) -> Outcome;

/// A decoded response in the JSON form of a case.
pub(crate) struct Outcome {
    operation: &'static str,
    result: Result<Value, Failure>,
}

struct Failure {
    /// The error's message, shown if no error was expected.
    text: String,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    /// The modeled error; `null` if the error is not modeled.
    members: Value,
}

/// Decodes the response to `O`; a [`Decode`].
pub(crate) fn decode<O>(response: Response<Bytes>) -> Outcome
where
    O: Operation<Output: Param, Error: ErrorParam> + DecodeResponse,
{
    let result = O::from_http_response(response).map(|output| output.to_param()).map_err(|error| failure(&error));
    Outcome { operation: O::METADATA.name(), result }
}

fn failure<E: ErrorParam>(error: &Error<E>) -> Failure {
    Failure {
        text: error.to_string(),
        status: error.status().map(|status| status.as_u16()),
        code: error.code().map(str::to_owned),
        message: error.message().map(str::to_owned),
        members: error.service().map_or(Value::Null, E::to_param),
    }
}

/// Checks one case, with the operation of its suite.
pub(crate) fn check(case: &ResponseCase, suites: &[(&str, Decode)]) -> Result<(), String> {
    let (_, decode) =
        suites.iter().find(|(suite, _)| *suite == case.suite).ok_or_else(|| "no declaration".to_owned())?;
    let mut response = Response::builder().status(case.status);
    for (name, value) in &case.headers {
        response = response.header(name, value);
    }
    let response = response.body(Bytes::copy_from_slice(case.body.as_bytes())).map_err(|error| error.to_string())?;
    let outcome = decode(response);

    let mut mismatches = Mismatches::default();
    mismatches.compare("operation", case.operation.as_str(), outcome.operation);
    match (&case.expected, &outcome.result) {
        (Expected::Result(expected), Ok(got)) => mismatches.compare_json("result", expected, got),
        (Expected::Result(expected), Err(failure)) => {
            mismatches.compare("result", expected.to_string().as_str(), &failure.text);
        }
        (Expected::Error(expected), Ok(got)) => mismatches.compare("error", &expected.code, &got.to_string()),
        (Expected::Error(expected), Err(failure)) => {
            mismatches.compare("status", &Some(case.status), &failure.status);
            mismatches.compare("code", &Some(expected.code.as_str()), &failure.code.as_deref());
            mismatches.compare("message", expected.message.as_str(), failure.message.as_deref().unwrap_or_default());
            mismatches.compare_json("members", &expected.members, &failure.members);
        }
    }
    mismatches.into_result()
}
