//! Reads what a failure says, by the rules of a service.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::RETRY_AFTER;

use super::classify;
use super::wire::ErrorText;
use crate::metadata::{
    ErrorMetadata, FailureInSuccess, FailureReport, FailureRules, FailureSign, ResponsePlace, RetryTime, Verdict,
};
use crate::response::{Value, text_at, value_at};
use crate::timestamp::{Timestamp, TimestampFormat};

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
    rules.in_success.iter().any(|rule| match rule {
        FailureInSuccess::IfFalse(path) => matches!(value_at(response, path), Some(Value::Boolean(false))),
        FailureInSuccess::IfPresent(path) => !matches!(value_at(response, path), None | Some(Value::Null)),
    })
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
    let shows = |signs: &[FailureSign]| signs.iter().any(|sign| is_shown(sign, code.as_deref(), response));
    let is_unauthorized = response.status() == StatusCode::UNAUTHORIZED && !shows(rules.terminal);
    let token_refused = by_hand.token_refused || is_unauthorized || shows(rules.token_refused);
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
    let is_of_service = response.body().trim_ascii().is_empty() || value_at(response, "").is_some();
    let status = is_of_service.then(|| response.status().as_u16());
    let of_status = |status| classify::only_one(shapes, |shape| !shape.has_code() && shape.status() == Some(status));
    status.and_then(of_status).or_else(|| classify::catch_all(shapes))
}

/// The kinds of signs, in order of precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum SignKind {
    Code,
    Header,
    Status,
}

/// Returns the kind of a sign. Signs in `all` count as the strongest of them.
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
    let is_it = |place| matches!(place, ResponsePlace::Header(of) if name.eq_ignore_ascii_case(of));
    let is_listed = rules.retry_times.iter().any(|time| is_it(place_of(*time)));
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

/// Reads a time at which, or after which, a request can be sent again.
fn retry_time(response: &http::Response<Bytes>, time: RetryTime) -> Option<RetryAfter> {
    let text = text_at(response, place_of(time))?;
    let text = text.trim();
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    match time {
        // Also a duration of Protocol Buffers in JSON, such as `1.5s`.
        RetryTime::Seconds(_) => match number(text.strip_suffix('s').unwrap_or(text)) {
            Some(seconds) => wait(seconds),
            None => retry_after_header(text),
        },
        RetryTime::Milliseconds(_) => wait(number(text)? / 1000.0),
        RetryTime::EpochSeconds(_) => {
            // Rounded up, so that the request is not sent too early.
            #[expect(clippy::cast_possible_truncation, reason = "a float becomes the nearest integer")]
            let seconds = number(text)?.ceil() as i64;
            Some(RetryAfter::At(seconds))
        }
    }
}

/// Returns the wait of a number of seconds. A negative number says nothing usable, and a very large
/// one is the longest wait.
fn wait(seconds: f64) -> Option<RetryAfter> {
    let wait = Duration::try_from_secs_f64(seconds);
    match wait {
        Ok(wait) => Some(RetryAfter::Wait(wait)),
        Err(_) => (seconds > 0.0).then_some(RetryAfter::Wait(Duration::MAX)),
    }
}

/// Reads the header `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3). A date may
/// also be in RFC 3339. A part of a second counts as a whole one.
pub(crate) fn retry_after_header(text: &str) -> Option<RetryAfter> {
    let text = text.trim();
    if let Some(seconds) = whole_seconds(text) {
        return Some(RetryAfter::Wait(Duration::from_secs(seconds)));
    }
    let formats = [TimestampFormat::HttpDate, TimestampFormat::DateTime];
    let date = formats.into_iter().find_map(|format| Timestamp::parse(text, format))?;
    Some(RetryAfter::At(date.seconds()))
}

/// Parses a number of seconds, rounded up. A number that is too large becomes the largest `u64`.
fn whole_seconds(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let whole = whole.parse().unwrap_or(u64::MAX);
    Some(whole.saturating_add(u64::from(fraction.bytes().any(|digit| digit != b'0'))))
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
