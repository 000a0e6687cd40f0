//! Verifies requests for `against_botocore.py`: reads a JSON object from each line, and writes a
//! line for each.
//!
//! The line is `ok`, or the code of the error.

#![expect(clippy::unwrap_used, reason = "a program for tests, which stops at the first error")]

use std::io::{BufRead, Write};
use std::time::Duration;

use connect_core::Timestamp;
use connect_core::auth::{Credentials, SigV4Verifier};
use connect_core::client::Clock;
use http::HeaderValue;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    region: String,
    service: String,
    /// The time of the verifier, in seconds since 1970.
    time: i64,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: String,
}

#[derive(Debug)]
struct At(Timestamp);

impl Clock for At {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        Some(self.0)
    }
}

fn verify(line: Line) -> &'static str {
    let credentials = Credentials::new(line.access_key_id, line.secret_access_key);
    let credentials = match line.session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    };
    let verifier = SigV4Verifier::new(credentials)
        .with_region(line.region)
        .with_service(line.service)
        .with_clock(At(Timestamp::new(line.time, 0)))
        .with_unsigned_bodies(true);
    let mut request = http::Request::builder().method(line.method.as_str()).uri(line.url);
    for (name, value) in line.headers {
        request = request.header(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let (head, ()) = request.body(()).unwrap().into_parts();
    match verifier.verify(&head, line.body.as_bytes()) {
        Ok(_) => "ok",
        Err(error) => error.code(),
    }
}

fn main() {
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        writeln!(output, "{}", verify(serde_json::from_str(&line.unwrap()).unwrap())).unwrap();
    }
}
