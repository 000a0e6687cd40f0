//! Request cases: the request that a case expects is read, and the input compared.
//!
//! The input must be that of the case in two ways: as values, and as the request that it is encoded
//! as again. Where a request cannot hold a value of the case, [`explains`] says why.

use connect_core::http::{HeaderMap, Request, Uri};
use connect_core::request::PreparedRequest;
use connect_core::token::FixedToken;
use connect_core::{Bytes, Endpoint};
use serde_json::{Map, Value};

use crate::cases::RequestCase;
use crate::exchange;
use crate::mismatch::Mismatches;
use crate::rest_json1::REQUESTS;
use crate::served::Reading;

/// The idempotency token in the requests of the cases.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// Checks one case, with the operation of its suite.
pub(crate) fn check(case: &RequestCase) -> Result<(), String> {
    let (_, suite) =
        REQUESTS.iter().find(|(suite, _)| *suite == case.suite).ok_or_else(|| "no declaration".to_owned())?;
    let endpoint = Endpoint::new(&case.endpoint).map_err(|error| error.to_string())?;
    let request = received(case, suite, &endpoint)?;
    let uri = request.uri().clone();
    let got = (suite.read)(request).map_err(|error| format!("refused: {error}"))?;
    let expected = (suite.normal)(&case.params)?;

    let mut mismatches = Mismatches::default();
    mismatches.compare("operation", case.operation.as_str(), (suite.name)());
    compare_members(&expected, &got, &uri, &mut mismatches);
    let prepare = |params: &Value| {
        (suite.prepare)(params, &endpoint, &FixedToken::new(TOKEN)).map_err(|refusal| refusal.to_string())
    };
    compare_requests(&prepare(&case.params)?, &prepare(&got)?, &mut mismatches);
    mismatches.into_result()
}

/// Returns the request that the case expects, as the server receives it.
///
/// The case names the headers that it is about. The others, and a body that the case does not have,
/// are those of the client, which the cases check in their own test. The path is without that of
/// the endpoint, where the server is.
fn received(case: &RequestCase, suite: &Reading, endpoint: &Endpoint) -> Result<Request<Bytes>, String> {
    let expected = &case.expected;
    let client = (suite.prepare)(&case.params, endpoint, &FixedToken::new(TOKEN)).map_err(|error| error.to_string())?;
    let base = case.endpoint.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
    let target = expected.uri.strip_prefix(&base).ok_or_else(|| format!("{} is not below {base}", expected.uri))?;
    let body = expected.body.as_ref().map_or_else(|| client.body().clone(), |body| Bytes::from(body.clone()));
    let headers = expected.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let mut request = exchange::request(&expected.method, target, headers, body)?;
    for (name, value) in client.headers() {
        let is_length = name == "content-length";
        if !is_length && !request.headers().contains_key(name) {
            request.headers_mut().append(name, value.clone());
        }
    }
    let host = client.uri().authority().map(ToString::to_string).unwrap_or_default();
    let host = expected.host.as_ref().and_then(|host| host.split('/').next()).unwrap_or(&host);
    request.headers_mut().insert("host", host.parse().map_err(|_| format!("{host} is no host"))?);
    let length = request.body().len();
    if length > 0 || expected.require_headers.iter().any(|name| name.eq_ignore_ascii_case("content-length")) {
        request.headers_mut().insert("content-length", length.into());
    }
    expected.forbid_headers.iter().for_each(|name| drop(request.headers_mut().remove(name)));
    Ok(request)
}

/// Compares the members of an input.
fn compare_members(expected: &Value, got: &Value, uri: &Uri, mismatches: &mut Mismatches) {
    let (Some(expected), Some(got)) = (expected.as_object(), got.as_object()) else {
        return mismatches.compare_json("input", expected, got);
    };
    let names = expected.keys().chain(got.keys().filter(|name| !expected.contains_key(*name)));
    for name in names {
        let (expected, got) = (expected.get(name), got.get(name));
        if expected != got && !explains(expected, got, uri) {
            mismatches.compare_json(name, expected.unwrap_or(&Value::Null), got.unwrap_or(&Value::Null));
        }
    }
}

/// Returns true if a request cannot hold the difference between a member that was sent and one that
/// was received:
///
/// - an unset token was filled,
/// - an empty list or map sends nothing,
/// - a map of the query also has the parameters of other members.
fn explains(sent: Option<&Value>, received: Option<&Value>, uri: &Uri) -> bool {
    match (sent, received) {
        (None, Some(Value::String(token))) => token == TOKEN,
        (Some(Value::Array(items)), None) => items.is_empty(),
        (Some(Value::Object(entries)), None) => entries.is_empty(),
        (Some(Value::Object(sent)), Some(Value::Object(received))) => has_parameters(sent, received, uri),
        (None, Some(Value::Object(received))) => has_parameters(&Map::new(), received, uri),
        _ => false,
    }
}

/// Returns true if a received map has the entries that were sent, and every other parameter of the
/// query.
fn has_parameters(sent: &Map<String, Value>, received: &Map<String, Value>, uri: &Uri) -> bool {
    let parameters: Vec<_> = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect();
    let of_query = |name: &str, value: &Value| {
        let values: Vec<&str> = match value {
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            other => other.as_str().into_iter().collect(),
        };
        let named = parameters.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_ref());
        !values.is_empty() && named.eq(values)
    };
    let is_sent = sent.iter().all(|(name, value)| received.get(name) == Some(value) || of_query(name, &received[name]));
    let is_complete = parameters.iter().all(|(name, _)| received.contains_key(name.as_ref()));
    is_sent
        && is_complete
        && received.iter().all(|(name, value)| sent.get(name) == Some(value) || of_query(name, value))
}

/// Compares the requests of the two inputs.
fn compare_requests(expected: &PreparedRequest, got: &PreparedRequest, mismatches: &mut Mismatches) {
    let lines = |headers: &HeaderMap| -> Vec<_> {
        headers.iter().map(|(name, value)| (name.to_string(), exchange::latin1(value.as_bytes()))).collect()
    };
    mismatches.compare("method sent again", expected.method(), got.method());
    mismatches.compare("uri sent again", expected.uri(), got.uri());
    mismatches.compare("headers sent again", &lines(expected.headers()), &lines(got.headers()));
    mismatches.compare("body sent again", expected.body(), got.body());
}
