//! The response that a server writes, of one that a client accepts.
//!
//! Clients accept more than one form of a response, and the cases show them. A server writes one:
//!
//! - the code of an error is in `x-amzn-errortype` alone, without a namespace and a URI;
//! - the document of an output without members in it is `{}`, and not an empty body;
//! - a document has no `null`, and no `__type`;
//! - a time is in UTC.

use std::collections::BTreeMap;

use connect_core::http::Response;
use connect_core::metadata::TimestampFormat;
use connect_core::{Bytes, Timestamp};
use serde_json::{Map, Value};

use crate::cases::{Expected, ResponseCase};
use crate::exchange::header;

/// The name of the header with the code of an error.
const ERROR_TYPE: &str = "x-amzn-errortype";

/// The headers, in lower case, and the body that a server writes.
pub(crate) struct Written {
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

/// Returns what the server writes for a case. The response that it wrote says only whether it is a
/// document.
pub(crate) fn written(case: &ResponseCase, response: &Response<Bytes>) -> Written {
    let lines = case.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    let mut headers: BTreeMap<_, _> = lines.collect();
    let mut body = case.body.clone();
    let is_document = header(response, "content-type").as_deref() == Some("application/json");
    if let Expected::Error(error) = &case.expected {
        headers.insert(ERROR_TYPE.to_owned(), error.code.clone());
    }
    if is_document && body.is_empty() {
        body.push_str("{}");
    }
    if is_document && let Ok(document) = serde_json::from_str(&body) {
        let is_error = matches!(case.expected, Expected::Error(_));
        body = self::document(document, is_error).to_string();
    }
    Written { headers, body }
}

/// Returns the document that a server writes for one that a client accepts.
fn document(document: Value, is_error: bool) -> Value {
    match document {
        Value::Object(mut members) => {
            if is_error {
                members.remove("code");
            }
            members.remove("__type");
            let written = members.into_iter().filter(|(_, value)| !value.is_null());
            written.map(|(name, value)| (name, self::document(value, false))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.into_iter().map(|item| self::document(item, false)).collect(),
        Value::String(text) => in_utc(text).into(),
        other => other,
    }
}

/// Returns a time with an offset in UTC, and any other text as it is.
fn in_utc(text: String) -> String {
    let is_time = text.len() == "2019-12-16T22:48:18-01:00".len() && !text.ends_with('Z');
    let time = Timestamp::parse(&text, TimestampFormat::DateTime).filter(|_| is_time);
    time.map_or(text, |time| time.to_string())
}
