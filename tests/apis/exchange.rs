//! Exchanges over a transport in memory.

use std::collections::VecDeque;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use connect_core::blocking::{self, Client};
use connect_core::client::Clock;
use connect_core::http::{Request, Response};
use connect_core::token::FixedToken;
use connect_core::{Body, ClientConfig, Endpoint, RetryPolicy, Timestamp};

/// The result of a check: what is wrong.
pub(crate) type Checked = Result<(), String>;

/// A request as it is expected: the method and target, then the headers in the order of their
/// names, and the body.
pub(crate) struct Sent(pub(crate) &'static [&'static str], pub(crate) &'static str);

/// An answer: the status, the headers, and the body.
pub(crate) struct Answer(pub(crate) u16, pub(crate) &'static [(&'static str, &'static str)], pub(crate) &'static str);

/// The results so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    exchanges: usize,
    wrong: usize,
}

impl Report {
    /// Runs `call`, which makes these exchanges with its client, and checks what it gets.
    pub(crate) fn check(
        &mut self,
        name: &str,
        config: ClientConfig,
        exchanges: Vec<(Sent, Answer)>,
        call: impl FnOnce(&Client) -> Checked,
    ) {
        self.check_waits(name, config, exchanges, &[], call);
    }

    /// Runs `call` with a client that retries, and checks that it waits these seconds in between.
    pub(crate) fn check_retries(
        &mut self,
        name: &str,
        config: ClientConfig,
        exchanges: Vec<(Sent, Answer)>,
        waits: &[u64],
        call: impl FnOnce(&Client) -> Checked,
    ) {
        let retry = RetryPolicy::new().with_base(Duration::ZERO).with_max_wait(Duration::from_secs(3600));
        self.check_waits(name, config.with_retry(retry), exchanges, waits, call);
    }

    fn check_waits(
        &mut self,
        name: &str,
        config: ClientConfig,
        exchanges: Vec<(Sent, Answer)>,
        waits: &[u64],
        call: impl FnOnce(&Client) -> Checked,
    ) {
        let count = exchanges.len();
        self.exchanges += count;
        let script = Arc::new(Mutex::new(Script { left: exchanges.into(), ..Script::default() }));
        let of_transport = Arc::clone(&script);
        let of_sleep = Arc::clone(&script);
        let transport = blocking::transport_fn(move |request, _| Ok(locked(&of_transport).answer(&request)));
        let client = Client::with_config(config, transport).with_sleep(move |wait| locked(&of_sleep).waits.push(wait));
        let checked = call(&client);
        let mut script = locked(&script);
        script.wrong.extend(checked.err());
        let waits: Vec<_> = waits.iter().copied().map(Duration::from_secs).collect();
        if script.waits != waits {
            let waited = format!("expected the waits {waits:?}, waited {:?}", script.waits);
            script.wrong.push(waited);
        }
        if !script.left.is_empty() {
            let left = script.left.len();
            script.wrong.push(format!("{left} expected requests were not sent"));
        }
        if !script.wrong.is_empty() {
            self.wrong += count;
            println!("{name}: {}", script.wrong.join("; "));
        }
    }

    /// Prints the summary.
    pub(crate) fn finish(self) -> ExitCode {
        let right = self.exchanges - self.wrong;
        println!("apis: {right} of {} exchanges to the letter", self.exchanges);
        if self.wrong == 0 && self.exchanges >= 180 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// The exchanges that are still to come.
#[derive(Default)]
struct Script {
    left: VecDeque<(Sent, Answer)>,
    waits: Vec<Duration>,
    wrong: Vec<String>,
}

impl Script {
    fn answer(&mut self, request: &Request<Body>) -> Response<Body> {
        let received = text_of(request);
        let Some((Sent(head, body), Answer(status, headers, answer))) = self.left.pop_front() else {
            self.wrong.push(format!("an unexpected request: {received:?}"));
            return Response::new(Body::default());
        };
        let expected = [head.join("\n").as_str(), body].join("\n\n");
        if received != expected {
            self.wrong.push(format!("expected {expected:?}, received {received:?}"));
        }
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        response.body(Body::from(answer)).unwrap_or_else(|error| {
            self.wrong.push(error.to_string());
            Response::new(Body::default())
        })
    }
}

fn locked(script: &Mutex<Script>) -> MutexGuard<'_, Script> {
    script.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns a request as text.
fn text_of(request: &Request<Body>) -> String {
    let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    headers.sort();
    let mut lines = vec![format!("{} {target}", request.method())];
    lines.append(&mut headers);
    format!("{}\n\n{}", lines.join("\n"), String::from_utf8_lossy(request.body().as_bytes().unwrap_or_default()))
}

/// Returns the configuration of a client that does not retry, with the token `token-1`.
pub(crate) fn config(endpoint: &str) -> ClientConfig {
    let endpoint = Endpoint::new(endpoint).expect("the endpoint of a documentation is a URL");
    ClientConfig::new(endpoint).with_retry(RetryPolicy::never()).with_token_source(FixedToken::new("token-1"))
}

/// A clock that stands still at a time in seconds since 1970.
#[derive(Debug)]
pub(crate) struct Moment(pub(crate) i64);

/// By hand, because the times in a documentation have passed.
impl Clock for Moment {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        Some(Timestamp::new(self.0, 0))
    }
}

/// Checks that two values are equal.
pub(crate) fn same<T: PartialEq<U> + std::fmt::Debug, U: std::fmt::Debug>(what: &str, got: T, expected: U) -> Checked {
    if got == expected { Ok(()) } else { Err(format!("{what}: expected {expected:?}, got {got:?}")) }
}

/// Checks a condition.
pub(crate) fn holds(what: &str, condition: bool) -> Checked {
    if condition { Ok(()) } else { Err(format!("not true: {what}")) }
}

/// Returns the output of a call, or its error as text.
pub(crate) fn ok<T, E: std::fmt::Debug>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| format!("{error:?}"))
}

/// Returns the error of a call.
pub(crate) fn failed<T, E>(result: Result<T, E>) -> Result<E, String> {
    result.err().ok_or_else(|| "the call succeeded".to_owned())
}
