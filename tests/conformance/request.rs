//! Request cases: an input is sent, and the received request compared.

use connect_core::blocking::Transport;
use connect_core::http::uri::{Authority, Scheme};
use connect_core::request::PreparedRequest;
use connect_core::token::FixedToken;
use connect_core::{Attempt, Endpoint};
use connect_params::operation::Prepare;
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;
use serde_json::Value;

use crate::cases::{ExpectedRequest, RequestCase};
use crate::mismatch::Mismatches;

/// The idempotency token that the cases expect.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// A server on loopback and a client for it.
pub(crate) struct Loopback {
    server: Server,
    authority: Authority,
    transport: UreqTransport,
}

impl Loopback {
    pub(crate) fn start() -> Result<Self, String> {
        let server = Server::start(|_| Reply::new(200)).map_err(|error| error.to_string())?;
        let authority = server.endpoint().authority().clone();
        Ok(Self { server, authority, transport: UreqTransport::new() })
    }

    /// Sends the request to the server instead of its own host, and returns it as received.
    pub(crate) fn send(&self, prepared: &PreparedRequest) -> Result<Received, String> {
        let before = self.server.received().len();
        let mut request = prepared.to_http_request();
        let mut uri = request.uri().clone().into_parts();
        uri.scheme = Some(Scheme::HTTP);
        uri.authority = Some(self.authority.clone());
        *request.uri_mut() = uri.try_into().map_err(|error| format!("{error}"))?;
        self.transport.send(request, Attempt::first()).map_err(|error| error.to_string())?;
        let mut received = self.server.received().split_off(before);
        received.pop().filter(|_| received.is_empty()).ok_or_else(|| "expected exactly one request".to_owned())
    }
}

/// Checks one case, with the operation of its suite.
pub(crate) fn check(case: &RequestCase, suites: &[(&str, Prepare)], loopback: &Loopback) -> Result<(), String> {
    let (_, prepare) =
        suites.iter().find(|(suite, _)| *suite == case.suite).ok_or_else(|| "no declaration".to_owned())?;
    let endpoint = Endpoint::new(&case.endpoint).map_err(|error| error.to_string())?;
    let prepared = prepare(&case.params, &endpoint, &FixedToken::new(TOKEN)).map_err(|refusal| refusal.to_string())?;
    let received = loopback.send(&prepared)?;

    let mut mismatches = Mismatches::default();
    mismatches.compare("operation", case.operation.as_str(), prepared.operation().name());
    if let Some(host) = &case.expected.host {
        let host = host.split('/').next().unwrap_or_default();
        let authority = prepared.uri().authority().map(Authority::as_str);
        mismatches.compare("host", host, authority.unwrap_or_default());
    }
    compare(&case.expected, &received, &mut mismatches);
    mismatches.into_result()
}

fn compare(expected: &ExpectedRequest, received: &Received, mismatches: &mut Mismatches) {
    mismatches.compare("method", expected.method.as_str(), received.method());
    mismatches.compare("uri", expected.uri.as_str(), received.target());
    for (name, value) in &expected.headers {
        mismatches.compare(&format!("header {name}"), &Some(value), &header(received, name).as_ref());
    }
    for name in &expected.require_headers {
        mismatches.compare(&format!("header {name} is there"), &true, &header(received, name).is_some());
    }
    for name in &expected.forbid_headers {
        mismatches.compare(&format!("header {name}"), &None, &header(received, name));
    }
    if let Some(body) = &expected.body {
        compare_body(body, received, mismatches);
    }
}

/// Returns all values of a header, joined.
fn header(received: &Received, name: &str) -> Option<String> {
    let values = received.headers().iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
    let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// Compares a body: as JSON if it was sent as JSON, otherwise byte by byte.
fn compare_body(expected: &str, received: &Received, mismatches: &mut Mismatches) {
    let got = String::from_utf8_lossy(received.body());
    let is_json = received.header("content-type").is_some_and(|media_type| media_type.contains("json"));
    let json = |text: &str| serde_json::from_str::<Value>(text).ok();
    match (json(expected), json(&got)) {
        (Some(expected), Some(got)) if is_json => mismatches.compare_json("body", &expected, &got),
        _ => mismatches.compare("body", expected, &*got),
    }
}
