//! Response cases: the output or error that a case expects is written, and the response compared.
//!
//! A case has a response that a client accepts. [`canonical`] makes of it the one that a server
//! writes.

use std::collections::BTreeMap;

use connect_core::Bytes;
use connect_core::http::Response;
use serde_json::Value;

use crate::canonical::{self, Written};
use crate::cases::{Expected, ResponseCase};
use crate::exchange::{header, latin1};
use crate::mismatch::Mismatches;
use crate::rest_json1::RESPONSES;

/// The headers that every response can have.
const ALWAYS: [&str; 2] = ["content-length", "content-type"];

/// Checks one case, with the operation of its suite.
pub(crate) fn check(case: &ResponseCase) -> Result<(), String> {
    let (_, suite) =
        RESPONSES.iter().find(|(suite, _)| *suite == case.suite).ok_or_else(|| "no declaration".to_owned())?;
    let response = match &case.expected {
        Expected::Result(output) => (suite.output)(output)?,
        Expected::Error(error) => (suite.error)(&error.code, &error.members)?,
    };
    let mut mismatches = Mismatches::default();
    mismatches.compare("operation", case.operation.as_str(), (suite.name)());
    mismatches.compare("status", &case.status, &response.status().as_u16());
    compare(&canonical::written(case, &response), &response, &mut mismatches);

    let outcome = (suite.decode)(response);
    match (&case.expected, &outcome.result) {
        (Expected::Result(expected), Ok(got)) => {
            mismatches.compare_json("output read again", expected, &without_content_type(expected, got));
        }
        (Expected::Error(expected), Err(failure)) => {
            mismatches.compare("code read again", &Some(expected.code.as_str()), &failure.code.as_deref());
            mismatches.compare(
                "message read again",
                &expected.message,
                failure.message.as_ref().unwrap_or(&String::new()),
            );
            mismatches.compare_json("error read again", &expected.members, &failure.members);
        }
        (_, got) => mismatches.compare("outcome read again", "the same kind", &format!("{got:?}")),
    }
    mismatches.into_result()
}

/// Returns an output without the content type in a map of all headers, which the case lacks.
fn without_content_type(expected: &Value, got: &Value) -> Value {
    let mut got = got.clone();
    for (name, member) in got.as_object_mut().into_iter().flatten() {
        if let (Some(expected), Some(got)) = (expected[name].as_object(), member.as_object_mut())
            && !expected.contains_key("content-type")
        {
            got.remove("content-type");
        }
    }
    got
}

/// Compares the headers and the body.
fn compare(expected: &Written, response: &Response<Bytes>, mismatches: &mut Mismatches) {
    for (name, value) in &expected.headers {
        // The HTTP server writes the length of a body of bytes.
        let length = || (name == "content-length").then(|| response.body().len().to_string());
        mismatches.compare(&format!("header {name}"), &Some(value), &header(response, name).or_else(length).as_ref());
    }
    let others: BTreeMap<_, _> =
        response.headers().keys().map(|name| (name.as_str(), header(response, name.as_str()))).collect();
    for (name, value) in others {
        let is_expected = expected.headers.contains_key(name) || ALWAYS.contains(&name);
        mismatches.compare(&format!("header {name}"), &None, &value.filter(|_| !is_expected));
    }
    compare_body(&expected.body, response, mismatches);
}

/// Compares a body: as JSON if it was sent as JSON, otherwise byte by byte.
pub(crate) fn compare_body(expected: &str, response: &Response<Bytes>, mismatches: &mut Mismatches) {
    let is_json = header(response, "content-type").is_some_and(|media_type| media_type == "application/json");
    let json = |text: &[u8]| serde_json::from_slice::<Value>(text).ok();
    match (json(expected.as_bytes()), json(response.body())) {
        (Some(expected), Some(got)) if is_json => mismatches.compare_json("body", &expected, &got),
        _ => mismatches.compare("body", expected, &latin1(response.body())),
    }
}
