//! Cases of initial messages, and of responses that are failures.

use connect_core::Bytes;
use connect_core::http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use serde_json::Value;

use crate::cases::{Case, Direction, Initial};
use crate::declarations::{Failed, Functions, Read};

/// Checks the initial messages of a case.
pub(crate) fn check(case: &Case, operation: &Functions) -> Result<(), String> {
    match (&case.initial_request, &case.initial_response) {
        (Some(request), None) => check_request(case, request, operation),
        (None, Some(response)) => check_response(case, response, operation),
        _ => Err("expected one initial message".to_owned()),
    }
}

fn check_request(case: &Case, expected: &Initial, operation: &Functions) -> Result<(), String> {
    let params = case.initial_request_params.as_ref();
    if let Some(params) = params.filter(|_| case.writes(Direction::Request)) {
        let request = (operation.prepare)(params)?;
        let (method, uri) = (request.method().as_str(), request.uri().path());
        if expected.method.as_deref() != Some(method) || expected.uri.as_deref() != Some(uri) {
            return Err(format!("expected {:?} {:?}, got {method} {uri}", expected.method, expected.uri));
        }
        for (name, value) in &expected.headers {
            let got = request.headers().get(name).map(HeaderValue::as_bytes);
            if got != Some(value.as_bytes()) {
                return Err(format!("expected the header {name}: {value}"));
            }
        }
    }
    if !case.reads(Direction::Request) {
        return Ok(());
    }
    let builder = Request::builder().method(expected.method.as_deref().unwrap_or_default());
    let request = builder.uri(expected.uri.as_deref().unwrap_or_default()).body(Bytes::from(expected.body.clone()));
    let mut request = request.map_err(|error| error.to_string())?;
    *request.headers_mut() = headers(expected)?;
    compare(case, params, (operation.read_request)(request))
}

fn check_response(case: &Case, expected: &Initial, operation: &Functions) -> Result<(), String> {
    let mut response = Response::new(Bytes::from(expected.body.clone()));
    *response.headers_mut() = headers(expected)?;
    let code = expected.code.unwrap_or(200);
    *response.status_mut() = code.try_into().map_err(|_| format!("{code} is no status"))?;
    compare(case, case.initial_response_params.as_ref(), (operation.read_response)(response))
}

fn headers(initial: &Initial) -> Result<HeaderMap, String> {
    let parsed = initial.headers.iter().map(|(name, value)| {
        let name: HeaderName = name.parse().map_err(|_| format!("{name} is no header"))?;
        let value: HeaderValue = value.parse().map_err(|_| format!("{value} is no value of a header"))?;
        Ok((name, value))
    });
    parsed.collect()
}

fn compare(case: &Case, params: Option<&Value>, read: Result<Read, Failed>) -> Result<(), String> {
    match (read, &case.expectation) {
        (Ok(read), None) => {
            let events = read.events.map_err(|failed| failed.text)?;
            let is_equal = params == Some(&read.initial) && events.is_empty();
            if is_equal { Ok(()) } else { Err(format!("expected {params:?}, got {} and {events:?}", read.initial)) }
        }
        (Err(failed), None) => Err(failed.text),
        (Ok(read), Some(_)) => Err(format!("expected a failure, got {}", read.initial)),
        (Err(failed), Some(expectation)) => {
            let expected = &expectation.failure.error_id;
            if failed.error_id == *expected {
                Ok(())
            } else {
                Err(format!("expected {expected:?}, got {:?}: {}", failed.error_id, failed.text))
            }
        }
    }
}
