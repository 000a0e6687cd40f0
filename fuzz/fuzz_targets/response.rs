//! Decodes any response: the result is an output or an error, and the error's message is one line.
#![no_main]

use connect_core::{Blob, Bytes, Operation, Secret, Timestamp, connect_error, connect_operation, connect_shape, http};
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;

#[connect_operation(method = "GET", uri = "/", output = Output, errors(NotFound, Conflict))]
struct Get {}

#[connect_operation(method = "GET", uri = "/", output = Payload)]
struct GetPayload {}

#[connect_shape]
struct Output {
    #[connect(status)]
    _status: u16,
    #[connect(header = "X-A")]
    _list: Option<Vec<String>>,
    #[connect(header = "X-B")]
    _time: Option<Timestamp>,
    #[connect(header = "X-C", media_type = "application/json")]
    _json: Option<String>,
    #[connect(prefix_headers = "X-")]
    _all: BTreeMap<String, String>,
    #[connect(rename = "a", sensitive)]
    _secret: Option<Secret<String>>,
    #[connect(rename = "b", timestamp = "date-time")]
    _date: Option<Vec<Timestamp>>,
    #[connect(rename = "c")]
    _blob: Option<Blob>,
    #[connect(rename = "d")]
    _required: i32,
}

#[connect_shape]
struct Payload {
    #[connect(payload)]
    _payload: Option<BTreeMap<String, Vec<Option<f32>>>>,
}

#[connect_error(status = 404)]
#[derive(Debug)]
struct NotFound {
    #[allow(dead_code, reason = "read by the framework")]
    message: Option<String>,
}

#[connect_error(status = 409)]
#[derive(Debug)]
struct Conflict {
    #[allow(dead_code, reason = "read by the framework")]
    message: String,
}

fuzz_target!(|input: (u8, Vec<(u8, Vec<u8>)>, Vec<u8>)| {
    let (status, headers, body) = input;
    let status = 100 + u16::from(status) * 2;
    let mut response = http::Response::new(Bytes::from(body));
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        let names = ["x-a", "x-b", "x-c", "x-d", "x-amzn-errortype", "x-amzn-requestid", "retry-after"];
        let name = names[usize::from(name) % names.len()];
        if let Ok(value) = http::HeaderValue::from_bytes(&value) {
            response.headers_mut().append(name, value);
        }
    }
    if let Err(error) = Get::from_http_response(response.clone()) {
        let _ = (format!("{error} {error:?}"), error.is_retryable(), error.is_throttling());
        assert!(error.to_string().lines().count() <= 1);
    }
    let _ = GetPayload::from_http_response(response);
});
