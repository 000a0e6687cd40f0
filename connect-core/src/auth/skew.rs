//! Clock skew: how far the clock of a service is from the local one.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use http::Uri;
use http::header::{AGE, DATE, HeaderMap};

use crate::timestamp::{Timestamp, TimestampFormat};

/// The largest difference, in seconds, between the time of a rejected signature and the service's
/// time at which another signature is not worth an attempt. Services accept five minutes.
const TOLERATED: i64 = 60;

/// The largest correction in seconds: one day.
///
/// A clock that shows local time as UTC is wrong by at most 14 hours. A clock that is wrong by more
/// than a day has a wrong date, which the operator has to set. A larger bound would only let a
/// service choose the day for which it gets signatures.
const MAX_CORRECTION: i64 = 24 * 60 * 60;

/// The number of endpoints whose correction is kept.
const MAX_KEPT: usize = 64;

/// A correction of the clock for one endpoint, from
/// [`SigV4::correct_clock`](super::SigV4::correct_clock).
///
/// The correction is at most one day.
#[derive(Clone)]
pub struct ClockCorrection {
    endpoint: Endpoint,
    /// The service's time minus local time, in seconds.
    seconds: i64,
}

impl ClockCorrection {
    /// Returns the correction that a response asks for. The response was received at `now` and
    /// rejected the signature that was made for `uri` and the time `signed`.
    ///
    /// `None` if the response does not have the service's time, or if another signature would not
    /// help: its time would be about the same, or more than a day from local time.
    pub(super) fn new(uri: &Uri, signed: Timestamp, answer: &HeaderMap, now: Timestamp) -> Option<Self> {
        let service = service_time(answer)?.seconds();
        let seconds = service.saturating_sub(now.seconds());
        let is_other = service.saturating_sub(signed.seconds()).saturating_abs() > TOLERATED;
        let is_bounded = seconds.saturating_abs() <= MAX_CORRECTION;
        (is_other && is_bounded).then(|| Self { endpoint: Endpoint::new(uri), seconds })
    }

    /// Returns the correction in seconds: the service's time minus local time.
    pub fn seconds(&self) -> i64 {
        self.seconds
    }
}

impl fmt::Debug for ClockCorrection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClockCorrection").field("seconds", &self.seconds).finish_non_exhaustive()
    }
}

/// Returns the time of the service that sent a response.
///
/// The date of a response from a cache is the time at which the cache got it (RFC 9111, section
/// 4.2.3). If there are two dates, neither is trusted.
fn service_time(answer: &HeaderMap) -> Option<Timestamp> {
    let is_fresh = answer.get_all(AGE).iter().all(|age| age.as_bytes().trim_ascii() == b"0");
    let mut dates = answer.get_all(DATE).iter();
    let (Some(date), None, true) = (dates.next(), dates.next(), is_fresh) else { return None };
    Timestamp::parse(date.to_str().ok()?, TimestampFormat::HttpDate)
}

/// The scheme, host and port of a URI.
#[derive(Clone, PartialEq, Eq)]
struct Endpoint {
    is_https: bool,
    host: String,
    port: u16,
}

impl Endpoint {
    fn new(uri: &Uri) -> Self {
        Self { is_https: is_https(uri), host: host(uri).to_ascii_lowercase(), port: port(uri) }
    }

    fn is_of(&self, uri: &Uri) -> bool {
        self.is_https == is_https(uri) && self.port == port(uri) && self.host.eq_ignore_ascii_case(host(uri))
    }
}

pub(super) fn is_https(uri: &Uri) -> bool {
    uri.scheme_str().is_some_and(|scheme| scheme.eq_ignore_ascii_case("https"))
}

fn host(uri: &Uri) -> &str {
    uri.host().unwrap_or_default()
}

fn port(uri: &Uri) -> u16 {
    uri.port_u16().unwrap_or(if is_https(uri) { 443 } else { 80 })
}

/// The corrections that services have accepted.
#[derive(Default)]
pub(super) struct Kept(RwLock<Vec<ClockCorrection>>);

impl Kept {
    /// Returns the correction for requests to `uri`, if there is one.
    pub(super) fn of(&self, uri: &Uri) -> Option<ClockCorrection> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|kept| kept.endpoint.is_of(uri)).cloned()
    }

    /// Keeps a correction. A negligible correction is not kept, because the clock is right.
    pub(super) fn keep(&self, correction: &ClockCorrection) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|kept| kept.endpoint != correction.endpoint);
        if correction.seconds.saturating_abs() > TOLERATED {
            // The oldest correction is removed. Its endpoint will then reject one more signature.
            if kept.len() >= MAX_KEPT {
                kept.remove(0);
            }
            kept.push(correction.clone());
        }
    }

    /// Forgets a correction, unless another one has replaced it.
    pub(super) fn forget(&self, correction: &ClockCorrection) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|kept| kept.endpoint != correction.endpoint || kept.seconds != correction.seconds);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_kept_corrections_is_bounded() {
        let kept = Kept::default();
        let uri = |index: usize| format!("https://host-{index}.example/").parse::<Uri>().unwrap();
        for index in 0..1_000 {
            kept.keep(&ClockCorrection { endpoint: Endpoint::new(&uri(index)), seconds: 3_600 });
        }
        assert_eq!((0..1_000).filter(|index| kept.of(&uri(*index)).is_some()).count(), MAX_KEPT);
        assert!(kept.of(&uri(999)).is_some());
    }

    #[test]
    fn a_default_port_is_the_same_endpoint() {
        let same =
            [("https://H.example/a", "https://h.example:443/b?c"), ("http://h.example", "http://u@h.example:80/")];
        for (one, other) in same {
            assert!(Endpoint::new(&one.parse().unwrap()).is_of(&other.parse().unwrap()), "{one} {other}");
        }
        let different = [("https://h/", "http://h/"), ("http://h/", "http://h:443/"), ("http://h:81/", "http://h:82/")];
        for (one, other) in different {
            assert!(!Endpoint::new(&one.parse().unwrap()).is_of(&other.parse().unwrap()), "{one} {other}");
        }
    }
}
