//! Cases with events.

use connect_core::http::header::CONTENT_TYPE;
use connect_core::http::{Request, Response};
use serde_json::{Value, json};

use crate::cases::{Case, Direction, Event};
use crate::declarations::{Failed, Functions, Read};
use crate::message;

/// The media type of a body that is a stream of events.
const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// Checks an event of a case in both directions, as far as the case applies to them.
pub(crate) fn check(case: &Case, event: &Event, operation: &Functions) -> Result<(), String> {
    let bytes = message::bytes(event)?;
    let params = event.params.clone().map(with_seconds).transpose()?;
    let fails = case.expectation.is_some();
    if let Some(params) = params.as_ref().filter(|_| case.writes(event.direction) && !fails) {
        let encode =
            if event.direction == Direction::Request { operation.encode_sent } else { operation.encode_received };
        let encoded = encode(params).map_err(|error| format!("not encoded: {error}"))?;
        message::compare(&message::decoded(bytes.clone())?, &message::decoded(encoded)?)?;
        message::compare(&message::described(event)?, &message::decoded(bytes.clone())?)?;
    }
    if !case.reads(event.direction) {
        return Ok(());
    }
    // The cases say the headers of the initial message only where they are about them.
    let read = match event.direction {
        Direction::Request => {
            let request = Request::post(format!("/{}", case.shape)).header(CONTENT_TYPE, EVENT_STREAM).body(bytes);
            (operation.read_request)(request.map_err(|error| error.to_string())?)
        }
        Direction::Response => (operation.read_response)(Response::new(bytes)),
    };
    compare(case, params.as_ref(), read)
}

/// Compares what was read with what the case expects.
fn compare(case: &Case, params: Option<&Value>, read: Result<Read, Failed>) -> Result<(), String> {
    let events = read.and_then(|read| read.events);
    match (events, &case.expectation) {
        (Ok(events), None) => {
            let expected: Vec<Value> = params.cloned().into_iter().collect();
            if events == expected { Ok(()) } else { Err(format!("expected {expected:?}, got {events:?}")) }
        }
        (Ok(events), Some(_)) => Err(format!("expected a failure, got {events:?}")),
        (Err(Failed { text, .. }), None) => Err(format!("not read: {text}")),
        (Err(failed), Some(expectation)) => {
            let expected = &expectation.failure.error_id;
            if failed.error_id != *expected {
                return Err(format!("expected the error {expected:?}, got {:?}: {}", failed.error_id, failed.text));
            }
            match failed.exception {
                Some(exception) if Some(&exception) != params => Err(format!("expected {params:?}, got {exception}")),
                Some(_) | None => Ok(()),
            }
        }
    }
}

/// Returns the parameters with each time as a number of seconds.
fn with_seconds(mut params: Value) -> Result<Value, String> {
    if let Some(time) = params.pointer_mut("/headers/timestampHeader")
        && let Some(text) = time.as_str()
    {
        *time = json!(message::timestamp(text)?.seconds());
    }
    Ok(params)
}
