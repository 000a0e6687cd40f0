//! Reads what a failure says, by the rules of a service.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;

use super::classify;
use super::wire::ErrorText;
use crate::metadata::{
    ErrorMetadata, FailureInSuccess, FailureReport, FailureRules, FailureSign, ResponsePlace, RetryTime, Verdict,
};
use crate::response::{Value, text_at, value_at};

/// The parts of a failure that only the rules of a service can find.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<RetryAfter>,
    pub(crate) token_refused: bool,
}

/// The time after which a request can be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    /// After this time from now.
    Wait(Duration),
    /// At this time, in seconds since 1970.
    At(i64),
}

/// Returns true if a response with a successful status is a failure by `rules`.
pub(crate) fn fails_in_success(rules: &FailureRules, response: &http::Response<Bytes>) -> bool {
    match rules.in_success {
        None => false,
        Some(FailureInSuccess::IfFalse(path)) => matches!(value_at(response, path), Some(Value::Boolean(false))),
        Some(FailureInSuccess::IfPresent(path)) => !matches!(value_at(response, path), None | Some(Value::Null)),
    }
}

/// Reads a failure by `rules`.
pub(super) fn read(rules: &FailureRules, response: &http::Response<Bytes>, shapes: &[ErrorMetadata]) -> ErrorText {
    let by_hand = rules.reader.map_or_else(FailureReport::default, |read| read(response));
    let first = |places: &[ResponsePlace]| places.iter().find_map(|place| text_at(response, *place));
    let code = by_hand.code.or_else(|| first(rules.codes));
    let message = by_hand.message.or_else(|| first(rules.messages));
    let request_id = by_hand.request_id.or_else(|| first(rules.request_ids));
    let index = index_in(shapes, code.as_deref(), response);
    let verdict = index.and_then(|index| shapes[index].verdict()).or(by_hand.verdict);
    let verdict = verdict.unwrap_or_else(|| verdict_of(rules, code.as_deref(), response));
    let retry_after = by_hand.retry_after.map(RetryAfter::Wait).or_else(|| match verdict {
        Verdict::Throttling => retry_after(rules, response),
        Verdict::Transient | Verdict::Final => None,
    });
    let token_refused = rules.token_refused.iter().any(|sign| is_shown(sign, code.as_deref(), response));
    ErrorText {
        index,
        code: code.map(Cow::Owned),
        message,
        verdict: Some(verdict),
        report: Some(Box::new(Report { request_id, retry_after, token_refused })),
    }
}

/// Returns the index of the modeled error of a failure: the one with its code, or else the only one
/// without a code of its own that has its status, or else the one for all other failures.
fn index_in(shapes: &[ErrorMetadata], code: Option<&str>, response: &http::Response<Bytes>) -> Option<usize> {
    if let Some(code) = code
        && let Some(index) = shapes.iter().position(|shape| shape.has_code() && shape.code() == code)
    {
        return Some(index);
    }
    // Another body is probably not from the service. The status then does not identify the error.
    if !response.body().trim_ascii().is_empty() && value_at(response, "").is_none() {
        return None;
    }
    let status = Some(response.status().as_u16());
    classify::only_one(shapes, |shape| !shape.has_code() && shape.status() == status)
        .or_else(|| classify::catch_all(shapes))
}

/// The kinds of signs, in order of precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum SignKind {
    Code,
    Header,
    Status,
}

/// Returns the kind of a sign. That of several signs is the first of theirs.
fn kind_of(sign: &FailureSign) -> SignKind {
    match sign {
        FailureSign::Code(_) => SignKind::Code,
        FailureSign::Header(_) | FailureSign::HeaderValue(..) => SignKind::Header,
        FailureSign::Status(_) => SignKind::Status,
        FailureSign::All(signs) => signs.iter().map(kind_of).min().unwrap_or(SignKind::Status),
    }
}

/// Returns true if a failure with this code shows a sign.
fn is_shown(sign: &FailureSign, code: Option<&str>, response: &http::Response<Bytes>) -> bool {
    let headers = response.headers();
    match sign {
        FailureSign::Code(of) => code == Some(*of),
        FailureSign::Header(name) => headers.contains_key(*name),
        FailureSign::HeaderValue(name, value) => headers.get_all(*name).iter().any(|found| found == value),
        FailureSign::Status(of) => response.status() == *of,
        FailureSign::All(signs) => signs.iter().all(|sign| is_shown(sign, code, response)),
    }
}

/// Classifies a failure: by its code, then by its headers, then by its status.
fn verdict_of(rules: &FailureRules, code: Option<&str>, response: &http::Response<Bytes>) -> Verdict {
    let lists = [
        (rules.terminal, Verdict::Final),
        (rules.throttling, Verdict::Throttling),
        (rules.transient, Verdict::Transient),
    ];
    let signs = lists.into_iter().flat_map(|(signs, verdict)| signs.iter().map(move |sign| (sign, verdict)));
    let shown = signs.filter(|(sign, _)| is_shown(sign, code, response));
    // Of several signs of one kind, the first counts.
    let first = shown.min_by_key(|(sign, _)| kind_of(sign));
    first.map_or_else(|| classify::by_status(response.status()), |(_, verdict)| verdict)
}

/// Returns the time after which a throttled request can be sent again, by `rules`.
fn retry_after(rules: &FailureRules, response: &http::Response<Bytes>) -> Option<RetryAfter> {
    let name = RETRY_AFTER.as_str();
    let is_listed = rules.retry_times.iter().any(|time| place_of(*time) == ResponsePlace::Header(name));
    if !is_listed && response.headers().contains_key(RETRY_AFTER) {
        return None;
    }
    rules.retry_times.iter().find_map(|time| retry_time(response, *time))
}

fn place_of(time: RetryTime) -> ResponsePlace {
    match time {
        RetryTime::Seconds(place) | RetryTime::Milliseconds(place) | RetryTime::EpochSeconds(place) => place,
    }
}

fn retry_time(response: &http::Response<Bytes>, time: RetryTime) -> Option<RetryAfter> {
    // A negative or very large number says nothing usable.
    let wait = |seconds: f64| Duration::try_from_secs_f64(seconds).ok().map(RetryAfter::Wait);
    let number = |place| text_at(response, place)?.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    match time {
        RetryTime::Seconds(place) => wait(number(place)?),
        RetryTime::Milliseconds(place) => wait(number(place)? / 1000.0),
        RetryTime::EpochSeconds(place) => text_at(response, place)?.trim().parse().ok().map(RetryAfter::At),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_looked_up_by_code_then_header_then_status() {
        let rules = FailureRules::new()
            .with_throttling(&[FailureSign::Header("retry-after"), FailureSign::Status(500)])
            .with_transient(&[FailureSign::Code("lock_timeout")])
            .with_final(&[FailureSign::Status(503), FailureSign::Code("quota")]);
        let response = |status: u16, retry_after: bool| {
            let mut response = http::Response::builder().status(status);
            if retry_after {
                response = response.header("retry-after", "1");
            }
            response.body(Bytes::new()).unwrap_or_default()
        };
        let verdict = |code, status, retry_after| verdict_of(&rules, code, &response(status, retry_after));
        assert_eq!(verdict(Some("lock_timeout"), 409, true), Verdict::Transient);
        assert_eq!(verdict(Some("quota"), 429, true), Verdict::Final);
        assert_eq!(verdict(Some("x"), 403, true), Verdict::Throttling);
        assert_eq!(verdict(None, 403, false), Verdict::Final);
        assert_eq!(verdict(None, 500, false), Verdict::Throttling);
        assert_eq!(verdict(None, 503, false), Verdict::Final);
        assert_eq!(verdict(None, 502, false), Verdict::Transient);
        assert_eq!(verdict(None, 429, false), Verdict::Throttling);
    }
}
