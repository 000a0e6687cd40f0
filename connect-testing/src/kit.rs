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
//! After a failure, a second line states the requirement ([`Finding::requirement`]). All checks
//! together take a few seconds; they wait in real time only where a timeout must expire.
//!
//! [`Kit`] runs single checks by their names, and expects known deviations.
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
mod source;
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
    Kit::new().run(transport, block_on)
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
    Kit::new().run_local(transport, block_on)
}

/// Runs all checks on a blocking transport.
///
/// # Errors
///
/// Returns the report as an error if a check failed.
pub fn run_blocking(transport: &impl blocking::Transport) -> Result<Report, Report> {
    Kit::new().run_blocking(transport)
}

/// Returns the name of each check and what it requires of a transport, in the order in which the
/// checks run.
pub fn checks() -> impl Iterator<Item = (&'static str, &'static str)> {
    all().map(|check| (check.name, check.requirement))
}

/// Returns all checks. The last one judges all earlier ones, so those of futures come first.
fn all() -> impl Iterator<Item = &'static Check> {
    checks::OF_FUTURES.iter().chain(checks::ALL)
}

/// A run of the kit with fewer checks, or with known deviations.
///
/// ```no_run
/// # use connect_core::{Attempt, Body, TransportError, blocking};
/// # struct MyTransport;
/// # impl blocking::Transport for MyTransport {
/// #     fn send(
/// #         &self, _: http::Request<Body>, _: Attempt,
/// #     ) -> Result<http::Response<Body>, TransportError> { todo!() }
/// # }
/// use connect_testing::kit::Kit;
///
/// // While you work on one requirement:
/// Kit::new().only("no_redirect_is_followed").run_blocking(&MyTransport).unwrap();
///
/// // A deviation that your transport documents. The run fails when the check passes.
/// Kit::new()
///     .with_deviation("connections_are_reused", "each request has a connection of its own")
///     .run_blocking(&MyTransport)
///     .unwrap();
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is checked until `run`"]
pub struct Kit {
    /// The names of the checks to run; all checks if empty.
    only: Vec<String>,
    /// The names of the checks that fail, each with the reason.
    deviations: Vec<(String, String)>,
}

impl Kit {
    /// Creates a run of all checks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Runs only the check `name`, and those named by further calls of this method.
    ///
    /// The check `may_have_reached_is_honest` judges the calls of the checks that ran before it.
    pub fn only(mut self, name: impl Into<String>) -> Self {
        self.only.push(name.into());
        self
    }

    /// Expects the check `name` to fail, for the reason `why`, which the report prints.
    ///
    /// If the check passes, the run fails, because the transport no longer deviates.
    pub fn with_deviation(mut self, name: impl Into<String>, why: impl Into<String>) -> Self {
        self.deviations.push((name.into(), why.into()));
        self
    }

    /// Runs the checks on a transport; see [`run`].
    ///
    /// # Errors
    ///
    /// Returns the report as an error if a check failed that is not a known deviation, if a known
    /// deviation passed, or if a given name is not the name of a check.
    pub fn run(
        &self,
        transport: &impl Transport,
        block_on: impl Fn(Pin<Box<dyn Future<Output = ()> + '_>>),
    ) -> Result<Report, Report> {
        let start = |request, attempt| -> signal::LocalFuture<'_, _> { Box::pin(transport.send(request, attempt)) };
        self.run_checks(&Polled { start: &start, block_on: &block_on }, all())
    }

    /// Runs the checks on a transport whose futures stay on one thread; see [`run_local`].
    ///
    /// # Errors
    ///
    /// Returns the report as an error in the cases of [`run`](Self::run).
    pub fn run_local(
        &self,
        transport: &impl local::Transport,
        block_on: impl Fn(Pin<Box<dyn Future<Output = ()> + '_>>),
    ) -> Result<Report, Report> {
        let start = |request, attempt| -> signal::LocalFuture<'_, _> { Box::pin(transport.send(request, attempt)) };
        self.run_checks(&Polled { start: &start, block_on: &block_on }, all())
    }

    /// Runs the checks on a blocking transport; see [`run_blocking`].
    ///
    /// # Errors
    ///
    /// Returns the report as an error in the cases of [`run`](Self::run).
    pub fn run_blocking(&self, transport: &impl blocking::Transport) -> Result<Report, Report> {
        self.run_checks(&Blocking(transport), checks::ALL.iter())
    }

    fn run_checks(
        &self,
        subject: &dyn Subject,
        checks: impl Iterator<Item = &'static Check>,
    ) -> Result<Report, Report> {
        let bench = Bench { subject, check: Cell::new(""), dishonest: RefCell::default() };
        let is_chosen = |check: &&Check| self.only.is_empty() || self.only.iter().any(|name| name == check.name);
        let findings = checks.filter(is_chosen).map(|check| {
            let deviation = self.deviations.iter().find(|(name, _)| name == check.name);
            let finding = Finding {
                name: check.name,
                requirement: check.requirement,
                failure: failure(check, &bench),
                deviation: deviation.map(|(_, why)| why.clone()),
            };
            println!("{finding}");
            finding
        });
        let report = Report { findings: findings.chain(self.unknown_name()).collect() };
        if report.failed().next().is_none() { Ok(report) } else { Err(report) }
    }

    /// Returns a failed finding if a name given to this run is not the name of a check.
    fn unknown_name(&self) -> Option<Finding> {
        let mut given = self.only.iter().chain(self.deviations.iter().map(|(name, _)| name));
        let unknown = given.find(|given| all().all(|check| check.name != **given))?;
        Some(Finding {
            name: "every_given_name_is_the_name_of_a_check",
            requirement: "The names given to `Kit` are among those that `kit::checks` returns.",
            failure: Some(format!("there is no check `{unknown}`")),
            deviation: None,
        })
    }
}

/// Runs one check. Returns the reason if it fails.
fn failure(check: &Check, bench: &Bench<'_>) -> Option<String> {
    bench.check.set(check.name);
    match catch_unwind(AssertUnwindSafe(|| (check.run)(bench))) {
        Ok(verdict) => verdict.err(),
        Err(_) => Some("the transport panicked".to_owned()),
    }
}
