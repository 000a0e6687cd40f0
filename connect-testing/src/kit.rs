//! Checks that a transport keeps what the docs of [`Transport`] promise.
//!
//! A transport writer runs them all in one test. For a transport with futures, say how a future is run to its end; any runtime will do:
//!
//! ```no_run
//! # struct MyTransport;
//! # impl MyTransport { fn new() -> Self { Self } }
//! # impl connect_core::Transport for MyTransport {
//! #     async fn send(&self, _: http::Request<connect_core::Body>, _: connect_core::Attempt)
//! #         -> Result<http::Response<connect_core::Body>, connect_core::TransportError> { todo!() }
//! # }
//! # struct Runtime;
//! # impl Runtime { fn block_on(&self, _: impl Future) {} }
//! # let runtime = Runtime;
//! use connect_testing::kit;
//!
//! // #[test]
//! fn it_keeps_what_a_transport_owes() {
//! #   let runtime = Runtime;
//!     let transport = MyTransport::new();
//!     kit::run(&transport, |future| runtime.block_on(future)).unwrap();
//! }
//! ```
//!
//! [`run_blocking`] and [`run_local`] are for the other two kinds. Each check talks to a server on loopback that is its own, prints a
//! line when it is done, `name ... ok` or `name ... FAILED: why`, and tells what it asks for in [`Finding::owes`]. All together take a
//! few seconds; they wait for real time only where a timeout is to run out, 200 ms each time.
//!
//! # Whether the server was reached
//!
//! All the checks keep books: when a call ends with an error that is said not to have reached the server, and the server did receive
//! something, the check `what_was_reached_is_said` fails and names the call.
//!
//! # What is not checked
//!
//! TLS, HTTP/2, proxies, and what happens before there is a connection, but for one that is refused.

mod bench;
mod checks;
mod peer;
mod report;
mod signal;
mod subject;

#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;

pub use self::report::{Finding, Report};

use crate::kit::bench::Bench;
use crate::kit::checks::Check;
use crate::kit::subject::{Blocking, Polled, Subject};
use connect_core::{Transport, blocking, local};

/// Runs all checks on a transport. `block_on` runs a future to its end, as the method of that name does in every runtime.
///
/// # Errors
///
/// When a check failed. The report is the same in either case.
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
/// When a check failed. The report is the same in either case.
pub fn run_local(
    transport: &impl local::Transport,
    block_on: impl Fn(Pin<Box<dyn Future<Output = ()> + '_>>),
) -> Result<Report, Report> {
    let start = |request, attempt| -> signal::LocalFuture<'_, _> { Box::pin(transport.send(request, attempt)) };
    run_checks(&Polled { start: &start, block_on: &block_on }, checks::OF_FUTURES)
}

/// Runs all checks on a transport that blocks.
///
/// # Errors
///
/// When a check failed. The report is the same in either case.
pub fn run_blocking(transport: &impl blocking::Transport) -> Result<Report, Report> {
    run_checks(&Blocking(transport), &[])
}

fn run_checks(subject: &dyn Subject, further: &[Check]) -> Result<Report, Report> {
    let bench = Bench { subject, check: Cell::new(""), lies: RefCell::default() };
    // The further ones come first: the last of all looks back on all.
    let findings = further.iter().chain(checks::ALL).map(|check| {
        let finding = Finding { name: check.name, owes: check.owes, failure: failure(check, &bench) };
        println!("{finding}");
        finding
    });
    let report = Report { findings: findings.collect() };
    if report.failed().next().is_none() { Ok(report) } else { Err(report) }
}

fn failure(check: &Check, bench: &Bench<'_>) -> Option<String> {
    bench.check.set(check.name);
    match catch_unwind(AssertUnwindSafe(|| (check.run)(bench))) {
        Ok(verdict) => verdict.err(),
        Err(_) => Some("it panicked".to_owned()),
    }
}
