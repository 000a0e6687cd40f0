//! Reads error responses for `against_botocore.py`: each line of the input is a response as a JSON
//! object, and each line of the output is the result as a JSON object.

#![expect(clippy::unwrap_used, reason = "a program for tests, which stops at the first error")]

use std::io::{BufRead, Write};

use connect_core::http::Response;
use connect_core::{Bytes, Operation, connect_operation};
use serde::Deserialize;
use serde_json::{Value, json};

#[connect_operation(method = "GET", uri = "/")]
struct Get {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

fn read(line: Line) -> Value {
    let mut response = Response::builder().status(line.status);
    for (name, value) in line.headers {
        response = response.header(name, value);
    }
    let error = Get::from_http_response(response.body(Bytes::from(line.body)).unwrap()).unwrap_err();
    json!({
        "status": error.status().unwrap().as_u16(),
        "code": error.code(),
        "message": error.message(),
        "request_id": error.request_id(),
    })
}

fn main() {
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        writeln!(output, "{}", read(serde_json::from_str(&line.unwrap()).unwrap())).unwrap();
    }
}
