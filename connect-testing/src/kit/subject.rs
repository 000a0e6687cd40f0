//! The transport under test, whichever of the three kinds it is.

use std::cell::Cell;
use std::thread;
use std::time::Duration;

use http::{Request, Response};

use crate::kit::signal::{LocalFuture, Signal, join, until, within};
use connect_core::{Attempt, Body, TransportError, blocking};

/// What a transport gives.
pub(super) type Outcome = Result<Response<Body>, TransportError>;

/// After this time an async transport is said to hang. A blocking one cannot be left; there, the servers of the kit see to an end.
const HANGS: Duration = Duration::from_secs(30);

/// What the checks ask of a transport.
pub(super) trait Subject {
    /// Sends, and waits for the outcome. `None`: it hangs.
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Option<Outcome>;

    /// Sends all at once, and waits for all outcomes. `None`: it hangs, or there are no threads to be had.
    fn send_all(&self, requests: Vec<Request<Body>>, attempt: Attempt) -> Option<Vec<Outcome>>;

    /// Sends; drops the future when `arrived` is set; then waits until `gone` is. The outcome, should there have been one.
    fn abandon(&self, request: Request<Body>, arrived: &Signal, gone: &Signal, patience: Duration) -> Option<Outcome>;
}

/// A transport with futures, and what runs them.
pub(super) struct Polled<'a> {
    pub(super) start: &'a dyn Fn(Request<Body>, Attempt) -> LocalFuture<'a, Outcome>,
    pub(super) block_on: &'a dyn Fn(LocalFuture<'_, ()>),
}

impl Polled<'_> {
    fn run<'a, T: 'a>(&'a self, future: impl Future<Output = Option<T>> + 'a) -> Option<T> {
        let output = Cell::new(None);
        (self.block_on)(Box::pin(async { output.set(future.await) }));
        output.into_inner()
    }
}

impl Subject for Polled<'_> {
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Option<Outcome> {
        self.run(within(HANGS, (self.start)(request, attempt)))
    }

    fn send_all(&self, requests: Vec<Request<Body>>, attempt: Attempt) -> Option<Vec<Outcome>> {
        let futures = requests.into_iter().map(|request| (self.start)(request, attempt)).collect();
        self.run(within(HANGS, join(futures)))
    }

    fn abandon(&self, request: Request<Body>, arrived: &Signal, gone: &Signal, patience: Duration) -> Option<Outcome> {
        self.run(async {
            // Dropped here, before the waiting.
            let outcome = until(arrived, (self.start)(request, Attempt::first())).await;
            gone.wait(patience).await;
            outcome
        })
    }
}

/// A transport that blocks.
pub(super) struct Blocking<'a>(pub(super) &'a dyn blocking::Transport);

impl Subject for Blocking<'_> {
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Option<Outcome> {
        Some(self.0.send(request, attempt))
    }

    fn send_all(&self, requests: Vec<Request<Body>>, attempt: Attempt) -> Option<Vec<Outcome>> {
        thread::scope(|scope| {
            let spawn = |request| {
                thread::Builder::new()
                    .name("caller".to_owned())
                    .spawn_scoped(scope, move || self.0.send(request, attempt))
            };
            let threads = requests.into_iter().map(spawn).collect::<Result<Vec<_>, _>>().ok()?;
            // A transport that panics gives no outcome.
            threads.into_iter().map(|thread| thread.join().ok()).collect()
        })
    }

    fn abandon(&self, request: Request<Body>, _: &Signal, _: &Signal, _: Duration) -> Option<Outcome> {
        Some(self.0.send(request, Attempt::first()))
    }
}
