//! A conformance kit for transports: checks the contract in the docs of [`Transport`].
//!
//! One test runs all checks. For a transport with futures, pass a function that runs a future to
//! completion; any runtime will do:
//!
//! ```no_run
//! # struct MyTransport;
//! # impl MyTransport { fn new() -> Self { Self } }
//! # impl connect_core::Transport for MyTransport {
//! #     async fn send(
//! #         &self, _: http::Request<connect_core::Body>, _: connect_core::Attempt,
//! #     ) -> Result<http::Response<connect_core::Body>, connect_core::TransportError> { todo!() }
//! # }
//! # struct Runtime;
//! # impl Runtime { fn block_on(&self, _: impl Future) {} }
//! # let runtime = Runtime;
//! use connect_testing::kit;
//!
//! // #[test]
//! fn my_transport_keeps_the_contract() {
//! #   let runtime = Runtime;
//!     let transport = MyTransport::new();
//!     kit::run(&transport, |future| runtime.block_on(future)).unwrap();
//! }
//! ```
//!
//! [`run_blocking`] and [`run_local`] are for the other two kinds of transport. Each check starts
//! its own server on loopback and prints one line, `name ... ok` or `name ... FAILED: reason`.
//! [`Finding::requirement`] says what the check requires. All checks together take a few seconds;
//! they wait in real time only where a timeout must expire, 200 ms each time.
//!
//! # Honest errors
//!
//! Every check watches [`TransportError::may_have_reached`]. An error is dishonest if it says that
//! the server was not reached, although the server received something. In that case the check
//! `may_have_reached_is_honest` fails and names the call.
//!
//! # What is not checked
//!
//! The kit does not check TLS, HTTP/2 or proxies. Among the failures to connect, it checks only a
//! refused connection.
//!
//! [`TransportError::may_have_reached`]: connect_core::TransportError::may_have_reached

mod bench;
mod checks;
mod peer;
mod report;
mod signal;
mod subject;

#[cfg(test)]
mod tests;

pub use self::report::{Finding, Report};

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;

use connect_core::{Transport, blocking, local};

use crate::kit::bench::Bench;
use crate::kit::checks::Check;
use crate::kit::subject::{Blocking, Polled, Subject};

/// Runs all checks on a transport.
///
/// `block_on` runs a future to completion, like the method of that name in every runtime.
///
/// # Errors
///
/// Returns the report as an error if a check failed.
pub fn run(
    transport: &impl Transport,
    block_on: impl Fn(Pin<Box<dyn Future<Output = ()> + '_>>),
) -> Result<Report, Report> {
    let start = |request, attempt| -> signal::LocalFuture<'_, _> { Box::pin(transport.send(request, attempt)) };
    run_checks(&Polled { start: &start, block_on: &block_on }, checks::OF_FUTURES)
}

/// Runs all checks on a transport whose futures stay on one thread; see [`run`].
///
/// # Errors
///
/// Returns the report as an error if a check failed.
pub fn run_local(
    transport: &impl local::Transport,
    block_on: impl Fn(Pin<Box<dyn Future<Output = ()> + '_>>),
) -> Result<Report, Report> {
    let start = |request, attempt| -> signal::LocalFuture<'_, _> { Box::pin(transport.send(request, attempt)) };
    run_checks(&Polled { start: &start, block_on: &block_on }, checks::OF_FUTURES)
}

/// Runs all checks on a blocking transport.
///
/// # Errors
///
/// Returns the report as an error if a check failed.
pub fn run_blocking(transport: &impl blocking::Transport) -> Result<Report, Report> {
    run_checks(&Blocking(transport), &[])
}

fn run_checks(subject: &dyn Subject, further: &[Check]) -> Result<Report, Report> {
    let bench = Bench { subject, check: Cell::new(""), dishonest: RefCell::default() };
    // The last check of `ALL` judges all calls before it, so the further checks run first.
    let findings = further.iter().chain(checks::ALL).map(|check| {
        let finding = Finding { name: check.name, requirement: check.requirement, failure: failure(check, &bench) };
        println!("{finding}");
        finding
    });
    let report = Report { findings: findings.collect() };
    if report.failed().next().is_none() { Ok(report) } else { Err(report) }
}

/// Runs one check. Returns the reason if it fails.
fn failure(check: &Check, bench: &Bench<'_>) -> Option<String> {
    bench.check.set(check.name);
    match catch_unwind(AssertUnwindSafe(|| (check.run)(bench))) {
        Ok(verdict) => verdict.err(),
        Err(_) => Some("the transport panicked".to_owned()),
    }
}
