//! Smithy's cases for servers: requests, responses and malformed requests.

use connect_core::Bytes;
use connect_core::http::Response;
use serde::Deserialize;
use serde_json::Value;

use crate::Checked;
use crate::exchange::{self, Headers, header};
use crate::malformed;
use crate::mismatch::Mismatches;
use crate::refusals::{self, Case};
use crate::responses::compare_body;
use crate::served::{Reading, Writing};

/// A request that a server reads, or a response that it writes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Exchange {
    id: String,
    shape: String,
    /// The input or output; an empty one if there is none.
    #[serde(default = "no_members")]
    params: Value,
    #[serde(default)]
    method: String,
    #[serde(default)]
    uri: String,
    #[serde(default)]
    query_params: Vec<String>,
    #[serde(default)]
    code: u16,
    #[serde(default)]
    headers: Headers,
    #[serde(default)]
    body: Option<String>,
    #[serde(default, rename = "bodyMediaType")]
    _body_media_type: Value,
    #[serde(default, rename = "kind")]
    _kind: Value,
    #[serde(default, rename = "file")]
    _file: Value,
    #[serde(default, rename = "protocol")]
    _protocol: Value,
    #[serde(default, rename = "tags")]
    _tags: Value,
    #[serde(default, rename = "appliesTo")]
    _applies_to: Value,
}

fn no_members() -> Value {
    Value::Object(serde_json::Map::new())
}

/// Runs the cases in a text that are for servers.
pub(crate) fn run(text: &str) -> Result<Vec<Checked>, String> {
    let all: Vec<Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut checked = Vec::new();
    for case in all {
        let id = case["id"].to_string();
        let is_of_server = case["appliesTo"] != "client";
        match case["kind"].as_str() {
            Some("malformed") => {
                let case: Case = parse(&id, case)?;
                let operation = find(&id, malformed::OPERATIONS, |operation| (operation.name)() == case.shape)?;
                checked.extend(refusals::check(&case, operation, None)?);
            }
            Some("request") if is_of_server => {
                let case: Exchange = parse(&id, case)?;
                let operation = find(&id, malformed::served::READING, |operation| (operation.name)() == case.shape)?;
                checked.push((format!("request {}", case.id), check_request(&case, operation)));
            }
            Some("response") if is_of_server => {
                let case: Exchange = parse(&id, case)?;
                let operation = find(&id, malformed::served::WRITING, |operation| (operation.name)() == case.shape)?;
                checked.push((format!("response {}", case.id), check_response(&case, operation)));
            }
            _ => {}
        }
    }
    Ok(checked)
}

fn parse<T: for<'de> Deserialize<'de>>(id: &str, case: Value) -> Result<T, String> {
    serde_json::from_value(case).map_err(|error| format!("{id}: {error}"))
}

fn find<'a, T>(id: &str, operations: &'a [T], is_of_case: impl Fn(&T) -> bool) -> Result<&'a T, String> {
    operations.iter().find(|operation| is_of_case(operation)).ok_or_else(|| format!("{id}: no declaration"))
}

fn check_request(case: &Exchange, operation: &Reading) -> Result<(), String> {
    let separator = if case.query_params.is_empty() { "" } else { "?" };
    let target = format!("{}{separator}{}", case.uri, case.query_params.join("&"));
    let body = case.body.clone().unwrap_or_default();
    let request = exchange::request(&case.method, &target, exchange::lines(&case.headers), body)?;
    let got = (operation.read)(request).map_err(|error| format!("refused: {error}"))?;
    let mut mismatches = Mismatches::default();
    mismatches.compare_json("input", &(operation.normal)(&case.params)?, &got);
    mismatches.into_result()
}

fn check_response(case: &Exchange, operation: &Writing) -> Result<(), String> {
    let response: Response<Bytes> = (operation.output)(&case.params)?;
    let mut mismatches = Mismatches::default();
    mismatches.compare("status", &case.code, &response.status().as_u16());
    for (name, lines) in &case.headers {
        mismatches.compare(&format!("header {name}"), &Some(lines.joined()), &header(&response, name));
    }
    if let Some(body) = &case.body {
        compare_body(body, &response, &mut mismatches);
    }
    mismatches.into_result()
}
