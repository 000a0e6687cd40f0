//! Issuers of credentials: when a client asks for credentials, how often, and which ones it signs
//! with.

use std::future::{pending, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use connect_core::auth::{AuthError, AuthProblem, Credentials, IssuedCredentials, SigV4};
use connect_core::client::{Clock, Randomness, RetryBudget};
use connect_core::http::{Request, Response};
use connect_core::transport::TransportErrorKind;
use connect_core::{
    Body, Client, ClientConfig, Error, ErrorKind, RetryPolicy, Timestamp, TransportError, blocking, connect_operation,
    local,
};

use super::issuers::{all, slow, turns};
use super::{At, NOW, SIGNED, Signed, SignedError};
use crate::support::{endpoint, everything_printed, ok, response, wait};
use crate::traces::Lines;

#[connect_operation(method = "GET", uri = "/credentials", output = ())]
struct GetCredentials {}

const HOUR: i64 = 3600;

/// A result of the issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Issues,
    Fails,
    /// The issuer never ends.
    Hangs,
    /// The issuer returns credentials that have expired.
    IssuesExpired,
}

/// The randomness of a client.
#[derive(Debug)]
struct Fraction(Option<f64>);

impl Randomness for Fraction {
    fn fraction(&self) -> Option<f64> {
        self.0
    }
}

/// The clock of a client with deadlines.
#[derive(Clone, Debug)]
struct Elapsing(At);

impl Clock for Elapsing {
    fn elapsed(&self) -> Option<Duration> {
        Some(Duration::from_secs(self.0.now()?.seconds().unsigned_abs()))
    }

    fn now(&self) -> Option<Timestamp> {
        self.0.now()
    }
}

/// A clock that makes a call when it is asked for the time.
#[derive(Clone, Debug)]
struct Interrupted(At, Arc<Mutex<Option<(usize, blocking::Client)>>>);

impl Clock for Interrupted {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        let next = self.1.lock().unwrap().take();
        match next {
            Some((1, client)) => drop(client.send(&SIGNED).unwrap_err()),
            Some((left, client)) => *self.1.lock().unwrap() = Some((left - 1, client)),
            None => {}
        }
        self.0.now()
    }
}

/// An issuer of the keys `KEY-1`, `KEY-2` and so on, and a service that records the keys of
/// signatures.
struct Role {
    clock: At,
    mode: Mutex<Mode>,
    /// The time for which credentials last, if they expire.
    lifetime: Option<i64>,
    /// The number of times that the issuer was asked, and of the keys that it issued.
    asked: AtomicUsize,
    issued: AtomicUsize,
    seen: Mutex<Vec<String>>,
    /// The failure with which the service answers, and the keys to which it does.
    refusal: Mutex<(u16, &'static str)>,
    refused: Mutex<Vec<usize>>,
}

impl Role {
    fn new() -> Arc<Self> {
        Self::lasting(Some(HOUR))
    }

    fn lasting(lifetime: Option<i64>) -> Arc<Self> {
        Arc::new(Self {
            clock: At::new(NOW),
            mode: Mutex::new(Mode::Issues),
            lifetime,
            asked: AtomicUsize::new(0),
            issued: AtomicUsize::new(0),
            seen: Mutex::default(),
            refusal: Mutex::new((403, "ExpiredTokenException")),
            refused: Mutex::default(),
        })
    }

    /// Returns a role that has issued `KEY-1`, which expires in so many seconds, and its client.
    fn expiring_in(seconds: i64) -> (Arc<Self>, Client) {
        let role = Self::new();
        let client = role.client(role.config());
        wait(client.send(&SIGNED)).unwrap();
        role.clock.set(NOW + HOUR - seconds);
        role.asked();
        role.seen();
        (role, client)
    }

    fn config(&self) -> ClientConfig {
        ClientConfig::new(endpoint())
            .with_clock(self.clock.clone())
            .with_randomness(Fraction(Some(0.0)))
            .with_sigv4(SigV4::new(IssuedCredentials, "us-east-1", "service"))
    }

    fn set(&self, mode: Mode) {
        *self.mode.lock().unwrap() = mode;
    }

    fn after(&self, seconds: i64) {
        self.clock.set(NOW + seconds);
    }

    /// Returns the number of times that the issuer was asked since the last look.
    fn asked(&self) -> usize {
        self.asked.swap(0, Ordering::Relaxed)
    }

    /// Returns the keys that signed the requests since the last look.
    fn seen(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    fn issue(&self) -> Result<Credentials, AuthError> {
        let now = self.clock.now().unwrap().seconds();
        let expires = match (*self.mode.lock().unwrap(), self.lifetime) {
            (Mode::Fails, _) => return Err(AuthError::new(AuthProblem::NotIssued, "the role is gone: create it")),
            (Mode::IssuesExpired, _) => Some(now),
            (_, lifetime) => lifetime.map(|lifetime| now + lifetime),
        };
        let number = self.issued.fetch_add(1, Ordering::Relaxed) + 1;
        let issued = Credentials::new(format!("KEY-{number}"), "hunter2").with_session_token("session-token");
        Ok(match expires {
            Some(expires) => issued.with_expiry(Timestamp::new(expires, 0)),
            None => issued,
        })
    }

    fn answer(&self, request: &Request<Body>) -> Response<Body> {
        let key = match request.headers().get("authorization") {
            Some(value) => value.to_str().unwrap().split(['=', '/']).nth(1).unwrap().to_owned(),
            None => "unsigned".to_owned(),
        };
        let is_refused = self.refused.lock().unwrap().iter().any(|number| key == format!("KEY-{number}"));
        self.seen.lock().unwrap().push(key);
        let (status, code) = *self.refusal.lock().unwrap();
        let answer = if is_refused { response(status, &[("x-amzn-errortype", code)], "{}") } else { ok("{}") };
        answer.map(Body::from)
    }

    /// Makes the service refuse keys with a status and a code.
    fn refuse(&self, status: u16, code: &'static str, keys: impl IntoIterator<Item = usize>) {
        *self.refusal.lock().unwrap() = (status, code);
        *self.refused.lock().unwrap() = keys.into_iter().collect();
    }

    /// Returns a client whose transport and issuer take some turns.
    fn client(self: &Arc<Self>, config: ClientConfig) -> Client {
        let (service, issuer) = (Arc::clone(self), Arc::clone(self));
        Client::with_config(config, slow(move |request| service.answer(request))).with_credentials_issuer(move || {
            let issuer = Arc::clone(&issuer);
            async move {
                issuer.asked.fetch_add(1, Ordering::Relaxed);
                if *issuer.mode.lock().unwrap() == Mode::Hangs {
                    pending::<()>().await;
                }
                turns(3).await;
                issuer.issue()
            }
        })
    }

    fn blocking_client(self: &Arc<Self>, config: ClientConfig) -> blocking::Client {
        let (service, issuer) = (Arc::clone(self), Arc::clone(self));
        let transport = blocking::transport_fn(move |request, _| Ok(service.answer(&request)));
        blocking::Client::with_config(config, transport).with_credentials_issuer(move || {
            issuer.asked.fetch_add(1, Ordering::Relaxed);
            issuer.issue()
        })
    }

    fn local_client(self: &Arc<Self>, config: ClientConfig) -> local::Client {
        let (service, issuer) = (Arc::clone(self), Rc::new(Arc::clone(self)));
        let transport = local::transport_fn(move |request, _| ready(Ok(service.answer(&request))));
        local::Client::with_config(config, transport).with_credentials_issuer(move || {
            issuer.asked.fetch_add(1, Ordering::Relaxed);
            let issuer = Rc::clone(&issuer);
            async move { issuer.issue() }
        })
    }
}

/// Polls a call once, and checks that it is not ready.
fn begin<F: Future + Unpin>(call: &mut F) {
    let mut context = Context::from_waker(Waker::noop());
    assert!(Pin::new(call).poll(&mut context).is_pending());
}

/// Polls a call until it is ready, which takes few polls.
fn soon<F: Future + Unpin>(mut call: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..20 {
        if let Poll::Ready(output) = Pin::new(&mut call).poll(&mut context) {
            return output;
        }
    }
    panic!("the call waits");
}

fn problem<T: std::fmt::Debug>(result: Result<T, Error<SignedError>>) -> (u32, Option<AuthProblem>) {
    let error = result.unwrap_err();
    (error.attempts(), error.auth_problem())
}

#[test]
fn each_client_asks_for_credentials_and_keeps_them() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    client.send(&SIGNED).unwrap();
    client.clone().with_sleep(|_| {}).send(&SIGNED).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned(); 2], 1));

    let client = role.client(role.config());
    wait(client.send(&SIGNED)).unwrap();
    wait(client.clone().send(&SIGNED)).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-2".to_owned(); 2], 1));

    let client = role.local_client(role.config());
    wait(client.send(&SIGNED)).unwrap();
    wait(client.clone().send(&SIGNED)).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-3".to_owned(); 2], 1));
}

#[test]
fn region_and_service_are_those_of_the_signer_and_its_credentials_are_not_used() {
    let role = Role::new();
    let sent = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&sent);
    let transport = blocking::transport_fn(move |request: Request<Body>, _| {
        seen.lock().unwrap().push(request.map(|body| body.into_bytes().unwrap()));
        Ok(ok("{}").map(Body::from))
    });
    let issuer = Arc::clone(&role);
    let config = role.config().with_sigv4(SigV4::new(super::credentials(), "eu-central-1", "connect"));
    let client = blocking::Client::with_config(config, transport).with_credentials_issuer(move || issuer.issue());
    client.send(&SIGNED).unwrap();
    let mut expected = client.prepare(&SIGNED).unwrap().into_http_request().map(|body| body.into_bytes().unwrap());
    let credentials = Credentials::new("KEY-1", "hunter2").with_session_token("session-token");
    SigV4::new(credentials, "eu-central-1", "connect").sign(&mut expected, Timestamp::new(NOW, 0)).unwrap();
    assert_eq!(sent.lock().unwrap()[0].headers(), expected.headers());
}

#[test]
fn an_issuer_without_a_signer_is_not_asked_and_the_error_names_the_remedy() {
    let role = Role::new();
    let config = ClientConfig::new(endpoint()).with_clock(role.clock.clone());
    let client = role.blocking_client(config.clone());
    let calls = [client.send(&SIGNED), client.call(&SIGNED).credentials(super::credentials()).send()];
    let presigned = client.call(&SIGNED).presign(Duration::from_secs(60)).unwrap_err();
    for error in calls.into_iter().map(Result::unwrap_err).chain([presigned]) {
        assert_eq!((error.kind(), error.auth_problem()), (ErrorKind::Auth, Some(AuthProblem::NoCredentials)));
        assert_eq!(
            error.to_string(),
            "Signed: the operation must be signed, and the client has an issuer of credentials but no region and \
             service: pass them with `ClientConfig::with_sigv4` and `SigV4::new(IssuedCredentials, region, service)`"
        );
    }
    // Where something else signs, nothing is asked for either.
    role.blocking_client(config.without_signing()).send(&SIGNED).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["unsigned".to_owned()], 0));
}

#[test]
fn a_signer_of_issued_credentials_needs_an_issuer() {
    let role = Role::new();
    let transport = blocking::transport_fn(|_, _| Err(TransportError::connect("nothing is sent")));
    let error = blocking::Client::with_config(role.config(), transport).send(&SIGNED).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NoCredentials));
    assert!(error.to_string().contains("set one with `Client::with_credentials_issuer`"), "{error}");
}

#[test]
fn the_credentials_of_a_call_are_its_own() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    client.call(&SIGNED).credentials(super::credentials()).send().unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["AKIDEXAMPLE".to_owned()], 0));
    // The service refuses them, and the issuer has no part in it.
    role.refuse(403, "ExpiredTokenException", [7]);
    let own = Credentials::new("KEY-7", "secret");
    let result = client.call(&SIGNED).credentials(own).send();
    assert_eq!((problem(result), role.asked()), ((1, Some(AuthProblem::Expired)), 0));
    client.send(&super::Open {}).unwrap();
    client.call(&SIGNED).bearer("token").send().unwrap();
    assert_eq!(role.seen()[1..], ["unsigned", "KEY-1"]);
}

#[test]
fn credentials_are_replaced_a_quarter_of_an_hour_before_they_expire() {
    for (fraction, refreshed) in [
        (Some(0.0), 2700),
        (Some(0.5), 2775),
        (Some(1.0), 2850),
        (None, 2700),
        (Some(7.0), 2850),
        (Some(f64::NAN), 2700),
    ] {
        let role = Role::new();
        let client = role.blocking_client(role.config().with_randomness(Fraction(fraction)));
        for (seconds, key) in [(0, 1), (refreshed - 1, 1), (refreshed, 2), (2 * refreshed - 1, 2), (2 * refreshed, 3)] {
            role.after(seconds);
            client.send(&SIGNED).unwrap();
            assert_eq!(role.seen(), [format!("KEY-{key}")], "{fraction:?} after {seconds} seconds");
        }
    }
}

#[test]
fn credentials_that_last_for_less_than_an_hour_are_replaced_in_the_last_quarter() {
    for (lifetime, refreshed) in [(900, 675), (60, 45), (4, 3), (12 * HOUR, 12 * HOUR - 900)] {
        let role = Role::lasting(Some(lifetime));
        let client = role.blocking_client(role.config());
        for (seconds, key) in [(0, 1), (refreshed - 1, 1), (refreshed, 2)] {
            role.after(seconds);
            client.send(&SIGNED).unwrap();
            assert_eq!(role.seen(), [format!("KEY-{key}")], "{lifetime} after {seconds} seconds");
        }
    }
    let role = Role::lasting(None);
    let client = role.blocking_client(role.config());
    for seconds in [0, 1_000_000_000] {
        role.after(seconds);
        client.send(&SIGNED).unwrap();
    }
    assert_eq!(role.asked(), 1, "without an expiry");
}

#[test]
fn while_one_call_asks_in_advance_the_others_use_the_valid_credentials() {
    let (role, client) = Role::expiring_in(700);
    let mut asking = client.send(&SIGNED);
    begin(&mut asking);
    for _ in 0..3 {
        soon(client.send(&SIGNED)).unwrap();
    }
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned(); 3], 1));
    wait(asking).unwrap();
    wait(client.send(&SIGNED)).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-2".to_owned(); 2], 0));

    let (role, client) = Role::expiring_in(700);
    assert!(wait(all((0..5).map(|_| client.send(&SIGNED)))).iter().all(Result::is_ok));
    assert_eq!((role.seen().join(" "), role.asked()), ("KEY-1 KEY-1 KEY-1 KEY-1 KEY-2".to_owned(), 1));
}

#[test]
fn while_one_thread_asks_in_advance_the_others_use_the_valid_credentials() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    let (begins, begun) = channel();
    let (ends, end) = channel();
    let issuer = Arc::clone(&role);
    let client = client.with_credentials_issuer(move || {
        let credentials = issuer.issue();
        begins.send(()).unwrap();
        end.recv().unwrap();
        credentials
    });
    ends.send(()).unwrap();
    client.send(&SIGNED).unwrap();
    begun.recv().unwrap();
    role.after(HOUR - 700);
    thread::scope(|scope| {
        let asking = scope.spawn(|| client.send(&SIGNED).map(drop));
        begun.recv().unwrap();
        client.send(&SIGNED).unwrap();
        assert_eq!(role.seen(), ["KEY-1", "KEY-1"]);
        ends.send(()).unwrap();
        asking.join().unwrap().unwrap();
    });
    assert_eq!(role.seen(), ["KEY-2"]);
}

#[test]
fn threads_that_need_credentials_wait_for_the_one_that_asks() {
    let role = Role::new();
    let begun = Arc::new(std::sync::Barrier::new(2));
    let (issuer, begins) = (Arc::clone(&role), Arc::clone(&begun));
    let client = role.blocking_client(role.config()).with_credentials_issuer(move || {
        issuer.asked.fetch_add(1, Ordering::Relaxed);
        begins.wait();
        issuer.issue()
    });
    thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| client.send(&SIGNED).map(drop))).collect();
        begun.wait();
        assert!(calls.into_iter().all(|call| call.join().unwrap().is_ok()));
    });
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned(); 8], 1));
}

#[test]
fn ten_minutes_before_the_expiry_all_calls_wait() {
    for (seconds, waits) in [(601, false), (600, true), (1, true), (0, true)] {
        let (role, client) = Role::expiring_in(seconds);
        assert!(wait(all((0..3).map(|_| client.send(&SIGNED)))).iter().all(Result::is_ok));
        let keys = if waits { "KEY-2 KEY-2 KEY-2" } else { "KEY-1 KEY-1 KEY-2" };
        assert_eq!((role.seen().join(" "), role.asked()), (keys.to_owned(), 1), "{seconds}");
    }
}

#[test]
fn a_failed_refresh_leaves_the_valid_credentials_and_is_not_tried_again_for_a_minute() {
    // In advance, and when all calls wait.
    for seconds in [900, 500] {
        let (role, client) = Role::expiring_in(seconds);
        role.set(Mode::Fails);
        assert!(wait(all((0..3).map(|_| client.send(&SIGNED)))).iter().all(Result::is_ok));
        assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned(); 3], 1), "{seconds}");
        for (later, asked) in [(0, 0), (59, 0), (60, 1), (61, 0), (119, 0), (120, 1)] {
            role.after(HOUR - seconds + later);
            wait(client.send(&SIGNED)).unwrap();
            assert_eq!((role.seen().join(" "), role.asked()), ("KEY-1".to_owned(), asked), "{later}");
        }
        role.set(Mode::Issues);
        role.after(HOUR - seconds + 180);
        wait(client.send(&SIGNED)).unwrap();
        assert_eq!((role.seen().join(" "), role.asked()), ("KEY-2".to_owned(), 1));
    }
}

#[test]
fn a_clock_that_is_set_back_does_not_extend_the_pause() {
    let (role, client) = Role::expiring_in(500);
    role.set(Mode::Fails);
    wait(client.send(&SIGNED)).unwrap();
    role.after(HOUR - 800);
    wait(client.send(&SIGNED)).unwrap();
    assert_eq!(role.asked(), 2);
}

#[test]
fn without_valid_credentials_the_error_reaches_all_waiting_calls_and_the_next_call_asks_again() {
    let (role, client) = Role::expiring_in(0);
    role.set(Mode::Fails);
    for _ in 0..2 {
        for error in wait(all((0..3).map(|_| client.send(&SIGNED)))) {
            let error = error.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
            assert_eq!(error.to_string(), "Signed: the role is gone: create it");
        }
        assert_eq!(role.asked(), 1);
    }
    role.set(Mode::Issues);
    let text = Lines::of(|| {
        assert!(wait(all((0..3).map(|_| client.send(&SIGNED)))).iter().all(Result::is_ok));
    });
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-2".to_owned(); 3], 1));
    assert!(!text.contains("WARN"), "{text}");
}

#[test]
fn credentials_that_expire_during_a_failing_refresh_are_not_used() {
    let (role, client) = Role::expiring_in(500);
    role.set(Mode::Fails);
    let mut call = client.send(&SIGNED);
    begin(&mut call);
    role.after(HOUR);
    assert_eq!(problem(wait(call)), (0, Some(AuthProblem::NotIssued)));
}

#[test]
fn an_issuer_that_never_ends_delays_a_call_for_five_seconds_while_there_are_valid_credentials() {
    for seconds in [700, 500] {
        let (role, client) = Role::expiring_in(seconds);
        let waits = Arc::new(Mutex::new(Vec::new()));
        let waited = Arc::clone(&waits);
        let client = client.with_sleep(move |duration: Duration| {
            waited.lock().unwrap().push(duration);
            async {}
        });
        role.set(Mode::Hangs);
        for (later, asked) in [(0, 1), (0, 0), (59, 0), (60, 1)] {
            role.after(HOUR - seconds + later);
            soon(client.send(&SIGNED)).unwrap();
            assert_eq!((role.seen().join(" "), role.asked()), ("KEY-1".to_owned(), asked), "{seconds} {later}");
        }
        assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(5); 2]);
    }
}

#[test]
fn an_issuer_that_never_ends_does_not_hold_up_other_calls_without_a_timer() {
    let (role, client) = Role::expiring_in(700);
    role.set(Mode::Hangs);
    let mut asking = client.send(&SIGNED);
    begin(&mut asking);
    for (seconds, goes_on) in [(700, true), (639, true), (600, true), (1, true), (0, false)] {
        role.after(HOUR - seconds);
        let mut call = client.send(&SIGNED);
        if goes_on {
            soon(call).unwrap();
        } else {
            begin(&mut call);
        }
    }
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned(); 4], 1));

    // Those that wait do so for five seconds.
    let (role, client) = Role::expiring_in(500);
    role.set(Mode::Hangs);
    let mut asking = client.send(&SIGNED);
    begin(&mut asking);
    role.after(HOUR - 496);
    begin(&mut client.send(&SIGNED));
    role.after(HOUR - 495);
    soon(client.send(&SIGNED)).unwrap();
    assert_eq!(role.asked(), 1);
}

#[test]
fn a_call_waits_for_an_issuer_no_longer_than_its_timeout() {
    for (seconds, timeout) in [(500, 3), (0, 8)] {
        let (role, _) = Role::expiring_in(seconds);
        let clock = Elapsing(role.clock.clone());
        let (moved, waits) = (role.clone(), Arc::new(Mutex::new(Vec::new())));
        let waited = Arc::clone(&waits);
        role.after(0);
        let client = role.client(role.config().with_clock(clock)).with_sleep(move |duration: Duration| {
            let now = moved.clock.now().unwrap().seconds() + i64::try_from(duration.as_secs()).unwrap();
            moved.clock.set(now);
            waited.lock().unwrap().push(duration);
            async {}
        });
        // Without the timer, which moves the clock.
        wait(client.send(&SIGNED)).unwrap();
        waits.lock().unwrap().clear();
        role.after(HOUR - seconds);
        role.set(Mode::Hangs);
        role.seen();
        let timeout = Duration::from_secs(timeout);
        let error = wait(client.call(&SIGNED).timeout(Some(timeout)).send()).unwrap_err();
        let kind = error.transport_error().map(TransportError::kind);
        assert_eq!((kind, error.attempts()), (Some(TransportErrorKind::Timeout), 0), "{seconds}");
        assert_eq!((role.seen().len(), &**waits.lock().unwrap()), (0, &[timeout][..]), "{seconds}");
    }
}

#[test]
fn an_abandoned_call_leaves_the_turn_to_another_one() {
    let role = Role::new();
    let client = role.client(role.config());
    let (mut abandoned, mut waiting) = (client.send(&SIGNED), client.send(&SIGNED));
    begin(&mut abandoned);
    begin(&mut waiting);
    drop(abandoned);
    soon(waiting).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned()], 2));
}

#[test]
fn after_an_abandoned_refresh_calls_use_the_valid_credentials_for_a_minute() {
    for seconds in [900, 500] {
        let (role, client) = Role::expiring_in(seconds);
        let (mut abandoned, mut other) = (client.send(&SIGNED), client.send(&SIGNED));
        begin(&mut abandoned);
        begin(&mut other);
        drop(abandoned);
        soon(other).unwrap();
        role.after(HOUR - seconds + 59);
        wait(client.send(&SIGNED)).unwrap();
        assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned(); 2], 1), "{seconds}");
        role.after(HOUR - seconds + 60);
        wait(client.send(&SIGNED)).unwrap();
        assert_eq!((role.seen(), role.asked()), (vec!["KEY-2".to_owned()], 1), "{seconds}");
    }
}

#[test]
fn issued_credentials_that_have_expired_do_not_replace_valid_ones() {
    let (role, client) = Role::expiring_in(700);
    role.set(Mode::IssuesExpired);
    wait(client.send(&SIGNED)).unwrap();
    assert_eq!((role.seen(), role.asked()), (vec!["KEY-1".to_owned()], 1));
    role.after(HOUR);
    let error = wait(client.send(&SIGNED)).unwrap_err();
    assert_eq!((error.auth_problem(), error.attempts()), (Some(AuthProblem::Expired), 0));
    assert_eq!(
        error.to_string(),
        "Signed: the issued credentials of `KEY-3` expired at 2015-08-30T13:36:00Z: check their issuer, and this \
         machine's clock"
    );
}

#[test]
fn a_retry_is_signed_with_the_credentials_of_its_time() {
    let role = Role::new();
    let (service, issuer) = (Arc::clone(&role), Arc::clone(&role));
    let transport = blocking::transport_fn(move |request: Request<Body>, attempt| {
        let answer = service.answer(&request);
        service.after(HOUR - 100);
        Ok(if attempt.number() == 1 { response(429, &[], "{}").map(Body::from) } else { answer })
    });
    let client = blocking::Client::with_config(role.config(), transport)
        .with_sleep(|_| {})
        .with_credentials_issuer(move || issuer.issue());
    client.send(&SIGNED).unwrap();
    assert_eq!(role.seen(), ["KEY-1", "KEY-2"]);
}

#[test]
fn credentials_that_the_service_calls_expired_are_replaced_and_the_request_sent_again() {
    for code in ["ExpiredToken", "ExpiredTokenException"] {
        for status in [400, 403] {
            let role = Role::new();
            let client = role.blocking_client(role.config());
            client.send(&SIGNED).unwrap();
            role.after(60);
            role.refuse(status, code, [1]);
            let (_, metadata) = client.call(&SIGNED).send_with_metadata().unwrap();
            assert_eq!(metadata.attempts(), 2);
            assert_eq!((role.seen().join(" "), role.asked()), ("KEY-1 KEY-1 KEY-2".to_owned(), 2), "{code}");
        }
    }
    // All are refused, and one of them asks. No timer is needed.
    let role = Role::new();
    let client = role.client(role.config());
    wait(client.send(&SIGNED)).unwrap();
    role.after(60);
    role.refuse(403, "ExpiredTokenException", [1]);
    assert!(wait(all((0..5).map(|_| client.send(&SIGNED)))).iter().all(Result::is_ok));
    assert_eq!((role.seen().join(" "), role.asked()), (["KEY-1"; 6].join(" ") + &" KEY-2".repeat(5), 2));
}

#[test]
fn a_call_that_is_refused_late_uses_what_another_call_has_asked_for() {
    let role = Role::new();
    let client = role.client(role.config());
    wait(client.send(&SIGNED)).unwrap();
    role.after(60);
    role.refuse(403, "ExpiredTokenException", [1]);
    let mut late = client.send(&SIGNED);
    begin(&mut late);
    wait(client.send(&SIGNED)).unwrap();
    assert_eq!((role.seen().join(" "), role.asked()), ("KEY-1 KEY-1 KEY-1 KEY-2".to_owned(), 2));
    wait(late).unwrap();
    assert_eq!((role.seen().join(" "), role.asked()), ("KEY-2".to_owned(), 0));
}

#[test]
fn a_call_is_signed_with_the_credentials_that_it_chose() {
    let role = Role::new();
    // Another call takes place when this one has its credentials and is about to be signed.
    let at_the_second_look = Arc::new(Mutex::new(None::<(usize, blocking::Client)>));
    let clock = Interrupted(role.clock.clone(), Arc::clone(&at_the_second_look));
    let client = role.blocking_client(role.config().with_clock(clock));
    client.send(&SIGNED).unwrap();
    role.after(60);
    role.refuse(403, "ExpiredTokenException", [1]);
    role.set(Mode::Fails);
    *at_the_second_look.lock().unwrap() = Some((2, client.clone()));
    role.seen();
    assert_eq!(problem(client.send(&SIGNED)), (1, Some(AuthProblem::NotIssued)));
    assert_eq!(role.seen(), ["KEY-1", "KEY-1"]);
}

#[test]
fn no_other_refusal_makes_a_client_ask() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    client.send(&SIGNED).unwrap();
    role.after(60);
    for (status, code) in [
        (401, ""),
        (403, ""),
        (403, "AccessDeniedException"),
        (403, "UnrecognizedClientException"),
        (403, "InvalidClientTokenId"),
        (403, "RequestExpired"),
        (400, "ExpiredNextTokenException"),
    ] {
        role.refuse(status, code, [1]);
        assert_eq!(client.send(&SIGNED).unwrap_err().attempts(), 1, "{status} {code}");
    }
    assert_eq!(role.asked(), 1);
}

#[test]
fn a_service_that_refuses_new_credentials_too_makes_a_client_ask_once_a_minute() {
    let role = Role::new();
    let client = role.blocking_client(role.config().with_retry(RetryPolicy::new().with_max_attempts(9)));
    role.refuse(403, "ExpiredTokenException", 1..100);
    for (seconds, attempts, asked) in [(0, 1, 1), (59, 1, 0), (60, 2, 1), (61, 1, 0), (119, 1, 0), (120, 2, 1)] {
        role.after(seconds);
        assert_eq!(problem(client.send(&SIGNED)), (attempts, Some(AuthProblem::Expired)), "{seconds}");
        assert_eq!(role.asked(), asked, "{seconds}");
    }
}

#[test]
fn a_call_asks_at_most_once_after_a_refusal_however_long_it_takes() {
    let role = Role::new();
    let (service, issuer) = (Arc::clone(&role), Arc::clone(&role));
    role.refuse(403, "ExpiredTokenException", 1..100);
    let transport = blocking::transport_fn(move |request: Request<Body>, _| {
        service.clock.set(service.clock.now().unwrap().seconds() + 60);
        Ok(service.answer(&request))
    });
    let config = role.config().with_retry(RetryPolicy::new().with_max_attempts(9));
    let client = blocking::Client::with_config(config, transport).with_credentials_issuer(move || issuer.issue());
    assert_eq!(problem(client.send(&SIGNED)), (2, Some(AuthProblem::Expired)));
    // The next call does not send the credentials that were refused.
    client.send(&SIGNED).unwrap_err();
    assert_eq!(role.seen(), ["KEY-1", "KEY-2", "KEY-3", "KEY-4"]);
}

#[test]
fn refused_credentials_are_not_used_if_the_issuer_fails() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    client.send(&SIGNED).unwrap();
    role.after(60);
    role.refuse(403, "ExpiredTokenException", [1]);
    role.set(Mode::Fails);
    assert_eq!(problem(client.send(&SIGNED)), (1, Some(AuthProblem::NotIssued)));
    assert_eq!(problem(client.send(&SIGNED)), (0, Some(AuthProblem::NotIssued)));
}

#[test]
fn without_attempts_or_budget_a_refused_request_is_not_sent_again_and_the_next_call_asks() {
    let role = Role::new();
    let one_attempt = role.config().with_retry(RetryPolicy::never());
    let no_budget = role.config().with_retry_budget(RetryBudget::new(0));
    for config in [one_attempt, no_budget] {
        let role = Role::new();
        let client = role.blocking_client(config.with_clock(role.clock.clone()));
        client.send(&SIGNED).unwrap();
        role.after(60);
        role.refuse(403, "ExpiredTokenException", [1]);
        assert_eq!(problem(client.send(&SIGNED)), (1, Some(AuthProblem::Expired)));
        client.send(&SIGNED).unwrap();
        assert_eq!(role.seen(), ["KEY-1", "KEY-1", "KEY-2"]);
    }
}

#[test]
fn an_issuer_can_be_a_call_of_another_client_whose_error_is_shown() {
    let transport = blocking::transport_fn(|_, _| {
        Ok(response(404, &[("x-amzn-errortype", "NoRole")], r#"{"Token":"hunter2"}"#).map(Body::from))
    });
    let container = blocking::Client::new(endpoint(), transport);
    let role = Role::new();
    let client = role.blocking_client(role.config()).with_credentials_issuer(move || {
        container.send(&GetCredentials {})?;
        Ok(super::credentials())
    });
    let error = client.send(&SIGNED).unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NotIssued));
    assert_eq!(error.to_string(), "Signed: the issuer of the client failed: GetCredentials: 404 NoRole");
    assert!(!everything_printed(&error).contains("hunter2"));
}

#[test]
fn a_url_is_presigned_with_the_credentials_of_the_last_call() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    let presign = || client.call(&SIGNED).presign(Duration::from_secs(60));
    let error = presign().unwrap_err();
    assert_eq!(error.auth_problem(), Some(AuthProblem::NoCredentials));
    assert!(error.to_string().contains("make a call first, or pass credentials with `CallBuilder::credentials`"));
    client.send(&SIGNED).unwrap();
    let presigned = presign().unwrap();
    assert!(presigned.expose_uri().query().unwrap().contains("X-Amz-Credential=KEY-1%2F20150830%2Fus-east-1"));
    role.after(HOUR);
    assert_eq!(presign().unwrap_err().auth_problem(), Some(AuthProblem::Expired));
    assert_eq!(role.asked(), 1);
}

#[test]
fn a_clone_made_before_an_issuer_was_set_keeps_its_own() {
    let role = Role::new();
    let before = role.blocking_client(role.config());
    let issuer = Arc::clone(&role);
    let after = before.clone().with_credentials_issuer(move || issuer.issue());
    before.send(&SIGNED).unwrap();
    after.send(&SIGNED).unwrap();
    before.send(&SIGNED).unwrap();
    assert_eq!(role.seen(), ["KEY-1", "KEY-2", "KEY-1"]);
}

#[test]
fn no_text_shows_issued_credentials() {
    let role = Role::new();
    let client = role.blocking_client(role.config());
    client.send(&SIGNED).unwrap();
    role.refuse(403, "ExpiredTokenException", [1]);
    let error = client.send(&SIGNED).unwrap_err();
    let call = client.call(&SIGNED);
    for shown in [format!("{client:?} {call:?}"), everything_printed(&error)] {
        assert!(!shown.contains("hunter2") && !shown.contains("session-token"), "{shown}");
    }
}

#[test]
fn the_futures_of_calls_are_send() {
    fn is_send<T: Send>(_: &T) {}
    let role = Role::new();
    is_send(&role.client(role.config()).send(&Signed { name: None }));
}
