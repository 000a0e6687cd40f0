//! Reads dates for `against_botocore.py`: each line of the input is a date as JSON, and each line
//! of the output is its microseconds since 1970, from a body and from a header, or `error`.

use std::io::{BufRead, Write, stdin, stdout};

use connect_core::{Bytes, Operation, Timestamp, connect_operation, connect_shape, http};

#[connect_operation(method = "GET", uri = "/", output = InBody)]
struct GetBody {}

#[connect_shape]
struct InBody {
    #[connect(timestamp = "date-time")]
    time: Timestamp,
}

#[connect_operation(method = "GET", uri = "/", output = InHeader)]
struct GetHeader {}

#[connect_shape]
struct InHeader {
    #[connect(header = "X-Time")]
    time: Timestamp,
}

fn shown(time: Option<Timestamp>) -> String {
    let micros = |time: Timestamp| i128::from(time.seconds()) * 1_000_000 + i128::from(time.nanos() / 1000);
    time.map_or_else(|| "error".to_owned(), |time| micros(time).to_string())
}

fn in_body(json: &str) -> Option<Timestamp> {
    let response = http::Response::new(Bytes::from(format!("{{\"Time\":{json}}}")));
    GetBody::from_http_response(response).ok().map(|output| output.time)
}

fn in_header(json: &str) -> Option<Timestamp> {
    let text = serde_json::from_str::<serde_json::Value>(json).ok()?;
    let text = text.as_str().map_or_else(|| json.to_owned(), str::to_owned);
    let mut response = http::Response::new(Bytes::new());
    response.headers_mut().insert("x-time", text.parse().ok()?);
    GetHeader::from_http_response(response).ok().map(|output| output.time)
}

fn main() -> std::io::Result<()> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let line = line?;
        writeln!(out, "{} {}", shown(in_body(&line)), shown(in_header(&line)))?;
    }
    Ok(())
}
