//! Response cases: a response is decoded, and the result compared.

use connect_core::Bytes;
use connect_core::http::Response;
use connect_params::operation::Decode;

use crate::cases::{Expected, ResponseCase};
use crate::mismatch::Mismatches;

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
