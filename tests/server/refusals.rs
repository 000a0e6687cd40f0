//! Cases of single requests: most are malformed, and say how they are refused.
//!
//! The form is that of Smithy's malformed requests, with additions that the fields here describe.

use connect_core::Bytes;
use connect_core::http::{Request, Response};
use connect_core::request::RequestError;
use regex_lite::Regex;
use serde::Deserialize;
use serde_json::Value;

use crate::Checked;
use crate::exchange::{self, Headers, header};
use crate::mismatch::Mismatches;
use crate::routed::Routed;
use crate::served::{Served, collected};
use crate::template::{self, Parameters};

/// A request, and the response to it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) id: String,
    /// The operation.
    pub(crate) shape: String,
    /// An [`Asked`] with parameters.
    request: Value,
    /// An [`Answer`] with parameters.
    response: Value,
    #[serde(default)]
    test_parameters: Parameters,
    #[serde(default, rename = "kind")]
    _kind: Value,
    #[serde(default, rename = "file")]
    _file: Value,
    #[serde(default, rename = "protocol")]
    _protocol: Value,
    #[serde(default, rename = "tags")]
    _tags: Value,
}

/// A request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Asked {
    method: String,
    uri: String,
    #[serde(default)]
    query_params: Vec<String>,
    #[serde(default)]
    headers: Headers,
    #[serde(default)]
    body: String,
    /// True if the body has a byte for each character. A case of Smithy has a text.
    #[serde(default)]
    is_bytes: bool,
}

/// A response.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Answer {
    code: u16,
    #[serde(default)]
    headers: Headers,
    #[serde(default)]
    body: Option<AnswerBody>,
    /// The input, if the request is accepted: the router then answers with an empty output. Cases
    /// of Smithy are all refused.
    params: Option<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AnswerBody {
    media_type: String,
    assertion: Assertion,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Assertion {
    /// The body.
    Contents(String),
    /// An expression that the message in the body matches.
    MessageRegex(String),
}

/// Checks a case, once for each row of its parameters, and also through the router if there is one.
pub(crate) fn check(case: &Case, operation: &Served, router: Option<&Routed>) -> Result<Vec<Checked>, String> {
    let asked =
        template::expand(&case.test_parameters, &case.request).map_err(|error| format!("{}: {error}", case.id))?;
    let answers = template::expand(&case.test_parameters, &case.response)?;
    let has_rows = asked.len() > 1;
    let rows = asked.into_iter().zip(answers).enumerate();
    let checked = rows.map(|(row, (asked, answer))| {
        let id = if has_rows { format!("{} {}", case.id, row + 1) } else { case.id.clone() };
        let asked: Asked = serde_json::from_value(asked).map_err(|error| format!("{id}: {error}"))?;
        let answer: Answer = serde_json::from_value(answer).map_err(|error| format!("{id}: {error}"))?;
        Ok((id, check_row(&asked, &answer, operation, router)))
    });
    checked.collect()
}

fn check_row(asked: &Asked, answer: &Answer, operation: &Served, router: Option<&Routed>) -> Result<(), String> {
    match (operation.read)(request(asked)?) {
        Ok(input) => compare_input(answer, &input)?,
        Err(error) => {
            compare_error(answer, &error).map_err(|mismatch| format!("{mismatch}, for the error: {error}"))?;
        }
    }
    let Some(router) = router else { return Ok(()) };
    let (response, input) = router.send(request(asked)?)?;
    let result = match input {
        Some(input) => compare_input(answer, &input).and_then(|()| compare(answer, &response)),
        None => compare(answer, &response),
    };
    result.map_err(|mismatch| format!("routed: {mismatch}"))
}

/// Compares the input of a request that is accepted.
fn compare_input(answer: &Answer, input: &Value) -> Result<(), String> {
    let Some(params) = &answer.params else {
        return Err(format!("expected {}, but the request is accepted as {input}", answer.code));
    };
    let mut mismatches = Mismatches::default();
    mismatches.compare_json("input", params, input);
    mismatches.into_result()
}

fn request(asked: &Asked) -> Result<Request<Bytes>, String> {
    let separator = if asked.query_params.is_empty() {
        ""
    } else if asked.uri.contains('?') {
        "&"
    } else {
        "?"
    };
    let target = format!("{}{separator}{}", asked.uri, asked.query_params.join("&"));
    let body = if asked.is_bytes { exchange::bytes(&asked.body)? } else { asked.body.clone().into_bytes() };
    exchange::request(&asked.method, &target, exchange::lines(&asked.headers), body)
}

/// Compares an error, and the response that it is written as.
fn compare_error(answer: &Answer, error: &RequestError) -> Result<(), String> {
    let response = collected(error.to_http_response())?;
    let mut mismatches = Mismatches::default();
    mismatches.compare("status of the error", &answer.code, &error.status().as_u16());
    mismatches.compare("code of the error", &header(&response, "x-amzn-errortype").as_deref(), &Some(error.code()));
    mismatches.into_result()?;
    compare(answer, &response)
}

/// Compares a response. A refusal has a document.
fn compare(answer: &Answer, response: &Response<Bytes>) -> Result<(), String> {
    let mut mismatches = Mismatches::default();
    mismatches.compare("status", &answer.code, &response.status().as_u16());
    for (name, lines) in &answer.headers {
        mismatches.compare(&format!("header {name}"), &Some(lines.joined()), &header(response, name));
    }
    match &answer.body {
        Some(body) => compare_body(body, response, &mut mismatches)?,
        None if answer.params.is_some() => {}
        None => {
            mismatches.compare("body is an object", &true, &document(response).is_some_and(|body| body.is_object()));
        }
    }
    mismatches.into_result()
}

fn compare_body(expected: &AnswerBody, response: &Response<Bytes>, mismatches: &mut Mismatches) -> Result<(), String> {
    let media_type = header(response, "content-type");
    mismatches.compare("content type", &Some(expected.media_type.as_str()), &media_type.as_deref());
    let got = document(response).unwrap_or_default();
    match &expected.assertion {
        Assertion::Contents(contents) => {
            let contents: Value = serde_json::from_str(contents).map_err(|error| format!("{error}: {contents}"))?;
            mismatches.compare_json("body", &contents, &got);
        }
        Assertion::MessageRegex(pattern) => {
            let regex = Regex::new(pattern).map_err(|error| error.to_string())?;
            let message = got["message"].as_str().unwrap_or_default();
            mismatches.compare(&format!("{message:?} matches {pattern:?}"), &true, &regex.is_match(message));
        }
    }
    Ok(())
}

fn document(response: &Response<Bytes>) -> Option<Value> {
    serde_json::from_slice(response.body()).ok()
}
