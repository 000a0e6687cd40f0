//! Signs requests for `against_botocore.py`: reads a JSON object from each line, and writes a line
//! for each.
//!
//! The line is the `authorization` header, or the URL if the request has `expires`.

#![expect(clippy::unwrap_used, reason = "a program for tests, which stops at the first error")]

use std::io::{BufRead, Write};
use std::time::Duration;

use bytes::Bytes;
use connect_core::Timestamp;
use connect_core::auth::{Credentials, SigV4};
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
    /// The time in seconds since 1970.
    time: i64,
    expires: Option<u64>,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: String,
    unsigned_body: bool,
}

fn sign(line: Line) -> String {
    let credentials = Credentials::new(line.access_key_id, line.secret_access_key);
    let credentials = match line.session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    };
    let signer = SigV4::new(credentials, line.region, line.service);
    let mut request = http::Request::builder().method(line.method.as_str()).uri(line.url);
    for (name, value) in line.headers {
        request = request.header(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let mut request = request.body(Bytes::from(line.body)).unwrap();
    let now = Timestamp::new(line.time, 0);
    match line.expires {
        Some(expires) => {
            let presigned = signer.presign(request, now, Duration::from_secs(expires)).unwrap();
            presigned.expose_uri().to_string()
        }
        None => {
            let sign = if line.unsigned_body { SigV4::sign_unsigned_body } else { SigV4::sign };
            sign(&signer, &mut request, now).unwrap();
            request.headers()["authorization"].to_str().unwrap().to_owned()
        }
    }
}

fn main() {
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        writeln!(output, "{}", sign(serde_json::from_str(&line.unwrap()).unwrap())).unwrap();
    }
}
