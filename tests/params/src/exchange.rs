//! Exchanges with declared operations, as lines of JSON.
//!
//! [`run`] reads a line for each exchange, and writes a line with the result, in the same order. A
//! line is one of these arrays. Inputs and outputs have the form of [`FromParam`] and [`ToParam`],
//! and bytes are texts with a character for each.
//!
//! ```text
//! ["connect", "CreateUser", "request", ["https://connect.example", "the token", {"InstanceId": …}]]
//! ["connect", "CreateUser", "response", [200, [["content-type", "application/json"]], "{}"]]
//! ```

use std::collections::HashMap;
use std::io::{self, BufRead, Write};

use connect_core::http::{HeaderMap, Response};
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::token::FixedToken;
use connect_core::{Bytes, Endpoint, Operation};
use serde_json::{Value, json};

use crate::operation::{Decode, Failure, Outcome, Prepare, Refusal, decode, prepare};
use crate::{FromParam, ToParam};

/// A declared operation.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The name in the model.
    pub name: &'static str,
    /// Encodes an input.
    pub prepare: Prepare,
    /// Decodes a response.
    pub decode: Decode,
}

impl Entry {
    /// Creates the entry of `O`.
    pub const fn of<O>(name: &'static str) -> Self
    where
        O: Operation<Output: ToParam, Error: ToParam> + EncodeRequest + DecodeResponse + FromParam,
    {
        Self { name, prepare: prepare::<O>, decode: decode::<O> }
    }
}

/// Answers each line of the standard input with a line on the standard output.
///
/// # Errors
///
/// Fails on a line that is not an exchange, and if the other side has gone.
pub fn run(services: &[(&str, &[Entry])]) -> io::Result<()> {
    let entries: HashMap<(&str, &str), &Entry> = services
        .iter()
        .flat_map(|(service, entries)| entries.iter().map(|entry| ((*service, entry.name), entry)))
        .collect();
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let (service, operation, direction, exchange): (String, String, String, Value) = serde_json::from_str(&line?)?;
        let result = match (entries.get(&(service.as_str(), operation.as_str())), direction.as_str()) {
            (Some(entry), "request") => request(entry.prepare, exchange),
            (Some(entry), "response") => response(entry.decode, exchange),
            _ => Err(format!("{service} declares no operation {operation}, or {direction} is no direction")),
        };
        let result = result.unwrap_or_else(|fault| json!({ "fault": fault }));
        serde_json::to_writer(&mut output, &result)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

/// Returns the request for an input, or a fault of the line.
fn request(prepare: Prepare, exchange: Value) -> Result<Value, String> {
    let (endpoint, token, params): (String, String, Value) = parts(exchange)?;
    let endpoint = Endpoint::new(&endpoint).map_err(|error| error.to_string())?;
    match prepare(&params, &endpoint, &FixedToken::new(&token)) {
        Ok(prepared) => {
            let streamed = prepared.body_stream().map(|stream| stream.clone().collect_blocking(16 << 20));
            let streamed = streamed.transpose().map_err(|error| error.to_string())?;
            Ok(json!({
                "operation": prepared.operation().name(),
                "method": prepared.method().as_str(),
                "uri": prepared.uri().to_string(),
                "headers": lines(prepared.headers()),
                "body": latin1(streamed.as_ref().unwrap_or_else(|| prepared.body())),
            }))
        }
        Err(Refusal::Error(text)) => Ok(json!({ "refused": text })),
        Err(Refusal::Misfit(text)) => Err(text),
    }
}

/// Returns the output or the error in a response, or a fault of the line.
fn response(decode: Decode, exchange: Value) -> Result<Value, String> {
    let (status, headers, body): (u16, Vec<(String, String)>, String) = parts(exchange)?;
    let mut response = Response::builder().status(status);
    for (name, value) in &headers {
        response = response.header(name, bytes(value)?);
    }
    let response = response.body(Bytes::from(bytes(&body)?)).map_err(|error| error.to_string())?;
    let Outcome { operation, result } = decode(response);
    Ok(match result {
        Ok(output) => json!({ "operation": operation, "output": output }),
        Err(Failure { text, status, code, message, request_id, members }) => json!({
            "operation": operation,
            "error": {
                "text": text, "status": status, "code": code, "message": message, "request_id": request_id,
                "members": members,
            },
        }),
    })
}

fn parts<T: serde::de::DeserializeOwned>(exchange: Value) -> Result<T, String> {
    serde_json::from_value(exchange).map_err(|error| error.to_string())
}

/// Returns headers as pairs of name and value.
fn lines(headers: &HeaderMap) -> Vec<(&str, String)> {
    headers.iter().map(|(name, value)| (name.as_str(), latin1(value.as_bytes()))).collect()
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn bytes(text: &str) -> Result<Vec<u8>, String> {
    text.chars().map(u8::try_from).collect::<Result<_, _>>().map_err(|_| format!("{text:?} is not bytes"))
}
