//! Clock skew: how far a service can correct the signer's clock, for which endpoint, and at what
//! cost.

mod interim;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_core::auth::{AuthProblem, Credentials, SigV4};
use connect_core::client::{Clock, RetryBudget};
use connect_core::metadata::TimestampFormat;
use connect_core::{Body, ClientConfig, Endpoint, Error, RetryPolicy, Timestamp, blocking, connect_operation, http};
use connect_testing::{Reply, Server};
use connect_ureq::UreqTransport;

#[connect_operation(method = "POST", uri = "/signed", auth = sigv4)]
struct Signed {}

/// 2015-08-30T12:36:00Z.
const NOW: i64 = 1_440_938_160;
const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 365 * DAY;

/// A clock that shows the time it was set to.
#[derive(Clone, Debug)]
struct At(Arc<AtomicI64>);

impl At {
    fn new(seconds: i64) -> Self {
        Self(Arc::new(AtomicI64::new(seconds)))
    }

    fn set(&self, seconds: i64) {
        self.0.store(seconds, Ordering::Relaxed);
    }
}

impl Clock for At {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        Some(Timestamp::new(self.0.load(Ordering::Relaxed), 0))
    }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

fn signer() -> SigV4 {
    SigV4::new(credentials(), "us-east-1", "service")
}

fn config(host: &str, signer: &SigV4) -> ClientConfig {
    ClientConfig::new(Endpoint::new(&format!("https://{host}")).unwrap())
        .with_clock(At::new(NOW))
        .with_sigv4(signer.clone())
}

fn http_date(seconds: i64) -> String {
    Timestamp::new(seconds, 0).format(TimestampFormat::HttpDate).unwrap()
}

/// Returns the time of `x-amz-date`, in seconds.
fn seconds_of(stamp: &str) -> i64 {
    let (date, time) = stamp.split_once('T').unwrap();
    let text = format!("{}-{}-{}T{}:{}:{}Z", &date[..4], &date[4..6], &date[6..], &time[..2], &time[2..4], &time[4..6]);
    Timestamp::parse(&text, TimestampFormat::DateTime).unwrap().seconds()
}

fn rejection(headers: &[(&str, &str)]) -> http::Response<Body> {
    let mut response = http::Response::builder().status(403).header("x-amzn-errortype", "RequestTimeTooSkewed");
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::empty()).unwrap()
}

fn success() -> http::Response<Body> {
    http::Response::new(Body::from("{}"))
}

/// A service in memory that answers by the time of a signature, and remembers these times.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<Vec<i64>>>);

impl Service {
    /// Returns a client whose service answers with `answer`, given the time of the signature.
    fn client(
        &self,
        config: ClientConfig,
        answer: impl Fn(i64) -> http::Response<Body> + Send + Sync + 'static,
    ) -> blocking::Client {
        let times = Arc::clone(&self.0);
        let transport = blocking::transport_fn(move |request: http::Request<Body>, _| {
            let time = seconds_of(request.headers()["x-amz-date"].to_str().unwrap());
            times.lock().unwrap().push(time);
            Ok(answer(time))
        });
        blocking::Client::with_config(config, transport).with_sleep(|_| {})
    }

    /// Returns and forgets the times of all signatures, as offsets from `NOW`.
    fn offsets(&self) -> Vec<i64> {
        self.0.lock().unwrap().drain(..).map(|time| time - NOW).collect()
    }
}

/// Returns the answers of a service that is `ahead` of us and accepts five minutes of skew.
fn by_its_clock(ahead: i64) -> impl Fn(i64) -> http::Response<Body> {
    move |time| {
        let is_right = (time - NOW - ahead).abs() <= 300;
        if is_right { success() } else { rejection(&[("date", &http_date(NOW + ahead))]) }
    }
}

/// Returns the answers of a service that rejects all signatures, with a date `ahead` of us.
fn always_rejects(ahead: i64) -> impl Fn(i64) -> http::Response<Body> {
    move |_| rejection(&[("date", &http_date(NOW + ahead))])
}

fn attempts(client: &blocking::Client) -> Result<u32, Error> {
    client.call(&Signed {}).send_with_metadata().map(|(_, metadata)| metadata.attempts())
}

#[test]
fn c5_no_service_moves_the_signers_clock_by_more_than_a_day() {
    let signer = signer();
    let (odd, honest) = (Service::default(), Service::default());
    for ahead in [DAY + 1, -DAY - 1, 30 * DAY, 84 * YEAR, -45 * YEAR, 7_000 * YEAR] {
        let client = odd.client(config("odd.example", &signer), by_its_clock(ahead));
        let error = attempts(&client).unwrap_err();
        assert_eq!((error.attempts(), error.auth_problem()), (1, Some(AuthProblem::ClockSkew)), "{ahead}");
        assert_eq!(odd.offsets(), [0], "{ahead}");
        for host in ["odd.example", "honest.example"] {
            let client = honest.client(config(host, &signer), by_its_clock(0));
            assert_eq!(attempts(&client).unwrap(), 1, "{ahead}");
        }
        assert_eq!(honest.offsets(), [0, 0]);
    }
    for ahead in [DAY, -DAY, 14 * HOUR, -301] {
        let client = odd.client(config("late.example", &signer), by_its_clock(ahead));
        assert_eq!(attempts(&client).unwrap(), 2, "{ahead}");
    }
}

#[test]
fn c5_a_correction_is_kept_for_its_endpoint_alone() {
    let signer = signer();
    let (odd, honest) = (Service::default(), Service::default());
    let odd_client = odd.client(config("odd.example", &signer), by_its_clock(2 * HOUR));
    assert_eq!(attempts(&odd_client).unwrap(), 2);
    for host in ["other.example", "odd.example:8443", "a.odd.example", "odd.example.org"] {
        let client = honest.client(config(host, &signer), by_its_clock(0));
        assert_eq!(attempts(&client).unwrap(), 1, "{host}");
    }
    let plain = config("odd.example", &signer).with_endpoint(Endpoint::new("http://odd.example").unwrap());
    assert_eq!(attempts(&honest.client(plain, by_its_clock(0))).unwrap(), 1);
    assert_eq!(honest.offsets(), [0; 5]);

    // Another client of the same endpoint, with other credentials, starts with the correction.
    let same = config("ODD.example", &signer.with_credentials(Credentials::new("OTHER", "secret")));
    assert_eq!(attempts(&odd.client(same, by_its_clock(2 * HOUR))).unwrap(), 1);
    assert_eq!(odd.offsets(), [0, 2 * HOUR, 2 * HOUR]);
}

#[test]
fn c5_a_correction_that_was_not_accepted_is_forgotten() {
    let signer = signer();
    let service = Service::default();
    let odd = service.client(config("odd.example", &signer), always_rejects(HOUR));
    for _ in 0..3 {
        let error = attempts(&odd).unwrap_err();
        assert_eq!((error.attempts(), error.auth_problem()), (2, Some(AuthProblem::ClockSkew)));
        assert_eq!(service.offsets(), [0, HOUR]);
    }
    // Neither a rejection for another reason nor a failure of the server accepts a signature.
    for (status, code) in [(403, "AccessDenied"), (403, "SignatureDoesNotMatch"), (401, "Other"), (500, "Internal")] {
        let client = service.client(config("odd.example", &signer), move |time| {
            if time == NOW {
                return rejection(&[("date", &http_date(NOW + HOUR))]);
            }
            http::Response::builder().status(status).header("x-amzn-errortype", code).body(Body::empty()).unwrap()
        });
        for _ in 0..2 {
            attempts(&client).unwrap_err();
            assert_eq!(service.offsets(), [0, HOUR], "{code}");
        }
    }
    // An error of the operation itself does.
    let client = service.client(config("late.example", &signer), move |time| {
        if time == NOW {
            return rejection(&[("date", &http_date(NOW + HOUR))]);
        }
        let response = http::Response::builder().status(404).header("x-amzn-errortype", "ResourceNotFoundException");
        response.body(Body::empty()).unwrap()
    });
    for offsets in [&[0, HOUR][..], &[HOUR]] {
        attempts(&client).unwrap_err();
        assert_eq!(service.offsets(), offsets);
    }
}

#[test]
fn c5_a_kept_correction_that_is_rejected_is_forgotten() {
    let signer = signer();
    let service = Service::default();
    let client = service.client(config("host.example", &signer), by_its_clock(HOUR));
    assert_eq!(attempts(&client).unwrap(), 2);
    // The service's clock is right again, and its responses have no date.
    let silent =
        service.client(config("host.example", &signer), |time| if time == NOW { success() } else { rejection(&[]) });
    assert_eq!(attempts(&silent).unwrap_err().auth_problem(), Some(AuthProblem::ClockSkew));
    assert_eq!(attempts(&silent).unwrap(), 1);
    assert_eq!(service.offsets(), [0, HOUR, HOUR, 0]);
}

#[test]
fn c5_the_local_clock_decides_when_credentials_expire() {
    let service = Service::default();
    let expire = |after| SigV4::new(credentials().with_expiry(Timestamp::new(NOW + after, 0)), "us-east-1", "service");
    // The service is hours ahead of the expiry.
    let client = service.client(config("host.example", &expire(60)), by_its_clock(5 * HOUR));
    assert_eq!(attempts(&client).unwrap(), 2);
    assert_eq!(attempts(&client).unwrap(), 1);
    // The service is behind: the expiry has passed here.
    let client = service.client(config("host.example", &expire(0)), by_its_clock(-5 * HOUR));
    let error = attempts(&client).unwrap_err();
    assert_eq!((error.attempts(), error.auth_problem()), (0, Some(AuthProblem::Expired)));
}

#[test]
fn c5_a_hostile_server_on_loopback_does_not_disturb_an_honest_one() {
    let answer = |ahead: i64, tolerance: i64| {
        move |request: &connect_testing::Received| {
            let time = seconds_of(request.header("x-amz-date").unwrap());
            if (time - NOW - ahead).abs() <= tolerance {
                return Reply::json(200, "{}");
            }
            Reply::json(403, r#"{"__type":"RequestExpired"}"#).with_header("date", http_date(NOW + ahead))
        }
    };
    let honest = Server::start(answer(0, 300)).unwrap();
    let signer = signer();
    // The last server rejects every time.
    for (ahead, tolerance) in [(50 * YEAR, 300), (-20 * YEAR, 300), (3 * HOUR, 300), (7 * HOUR, -1)] {
        let hostile = Server::start(answer(ahead, tolerance)).unwrap();
        let client = |server: &Server| {
            let config = config("unused.example", &signer).with_endpoint(server.endpoint().clone());
            blocking::Client::with_config(config, UreqTransport::new())
        };
        let _ = attempts(&client(&hostile));
        assert_eq!(attempts(&client(&honest)).unwrap(), 1, "{ahead}");
        let _ = attempts(&client(&hostile));
        assert_eq!(attempts(&client(&honest)).unwrap(), 1, "{ahead}");
    }
    assert!(honest.received().iter().all(|request| seconds_of(request.header("x-amz-date").unwrap()) == NOW));
}

/// Sends a call whose process is suspended for `still` seconds after it has signed.
fn suspended(still: i64, answer: impl Fn(i64) -> http::Response<Body> + Send + Sync + 'static) -> (u32, Vec<i64>) {
    let (clock, service) = (At::new(NOW), Service::default());
    let moved = clock.clone();
    let client = service.client(config("host.example", &signer()).with_clock(clock), move |time| {
        moved.set(NOW + still);
        answer(time)
    });
    let outcome = client.call(&Signed {}).send_with_metadata();
    let attempts = outcome.map_or_else(|error| error.attempts(), |(_, metadata)| metadata.attempts());
    // The offset of the next call shows whether the correction is kept.
    let _ = client.send(&Signed {});
    (attempts, service.offsets())
}

#[test]
fn c6_a_call_of_a_suspended_process_is_signed_again_once() {
    for still in [301, 600, 9 * HOUR, 40 * DAY] {
        let (attempts, offsets) = suspended(still, by_its_clock(still));
        assert_eq!((attempts, offsets), (2, vec![0, still, still]), "{still}");
    }
    // The service's time is the one of the signature: another signature would be rejected too.
    for difference in [0, 30, -60] {
        let (attempts, _) = suspended(0, move |_| rejection(&[("date", &http_date(NOW + difference))]));
        assert_eq!(attempts, 1, "{difference}");
    }
}

#[test]
fn c6_the_date_of_a_cache_is_not_the_services_time() {
    let date = http_date(NOW + HOUR);
    let other = http_date(NOW + 2 * HOUR);
    for headers in [
        &[("date", &*date), ("age", "3600")][..],
        &[("date", &date), ("age", "1")],
        &[("age", "junk"), ("date", &date)],
        &[("date", &date), ("age", "0"), ("age", "20")],
        &[("date", &date), ("date", &other)],
    ] {
        let answer = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect::<Vec<_>>();
        let (attempts, offsets) =
            suspended(0, move |_| rejection(&answer.iter().map(|(name, value)| (*name, &**value)).collect::<Vec<_>>()));
        assert_eq!((attempts, offsets), (1, vec![0, 0]), "{headers:?}");
    }
    // With an `age` of 0, a proxy reports that it has just fetched the response.
    let (attempts, _) = suspended(0, move |time| {
        if time == NOW { rejection(&[("date", &http_date(NOW + HOUR)), ("age", "0")]) } else { success() }
    });
    assert_eq!(attempts, 2);
}

#[test]
fn c6_the_message_is_correct_for_a_right_clock_too() {
    let advice = AuthProblem::ClockSkew.to_string();
    assert_eq!(
        advice,
        "the service's clock differs too much from the time of the signature: check this machine's clock, and call \
         again if it is right"
    );
}

#[test]
fn c7_corrections_are_paid_from_the_retry_budget() {
    let service = Service::default();
    for (ahead, host) in [(2 * HOUR, "odd.example"), (-HOUR, "other.example")] {
        let client = service.client(config(host, &signer()), always_rejects(ahead));
        for _ in 0..500 {
            attempts(&client).unwrap_err();
        }
        // 500 units pay for 100 retries.
        assert_eq!(service.offsets().len(), 600);
    }
}

#[test]
fn c7_without_a_budget_a_rejected_signature_is_final() {
    let service = Service::default();
    for (capacity, expected) in [(0, 1), (4, 1), (5, 2)] {
        let config = config("host.example", &signer()).with_retry_budget(RetryBudget::new(capacity));
        let client = service.client(config, by_its_clock(HOUR));
        let outcome = client.call(&Signed {}).send_with_metadata();
        let attempts = outcome.map_or_else(|error| error.attempts(), |(_, metadata)| metadata.attempts());
        assert_eq!(attempts, expected, "{capacity}");
    }
}

#[test]
fn c7_an_accepted_correction_returns_its_cost() {
    let service = Service::default();
    let budget = RetryBudget::new(10);
    for host in ["a.example", "b.example", "c.example", "d.example"] {
        let config = config(host, &signer()).with_retry_budget(budget.clone());
        assert_eq!(attempts(&service.client(config, by_its_clock(HOUR))).unwrap(), 2);
        assert_eq!(budget.left(), 10);
    }
}

#[test]
fn c7_a_correction_and_a_retry_are_both_paid_and_both_returned() {
    let budget = RetryBudget::new(10);
    let answers = Mutex::new(VecDeque::from([
        rejection(&[("date", &http_date(NOW + HOUR))]),
        http::Response::builder().status(503).header("x-amzn-errortype", "SlowDown").body(Body::empty()).unwrap(),
        success(),
    ]));
    let service = Service::default();
    let config = config("host.example", &signer()).with_retry_budget(budget.clone()).with_retry(RetryPolicy::new());
    let client = service.client(config, move |_| answers.lock().unwrap().pop_front().unwrap());
    assert_eq!(attempts(&client).unwrap(), 3);
    assert_eq!(service.offsets(), [0, HOUR, HOUR]);
    assert_eq!(budget.left(), 5, "as documented, a success returns the cost of the last retry");
}
