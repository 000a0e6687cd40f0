//! What a check works with.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use http::Request;

use crate::kit::peer::Peer;
use crate::kit::subject::{Outcome, Subject};
use crate::server::{Received, Reply, Server};
use connect_core::{Attempt, Body, TransportErrorKind};

/// The time that a transport is given where it shall run out.
pub(super) const PATIENCE: Duration = Duration::from_millis(200);

/// How long a server is late then. Only a transport that does not keep its timeout sees the end of it.
pub(super) const LATE: Duration = Duration::from_secs(2);

/// What a check found: nothing, or what is wrong.
pub(super) type Verdict<T = ()> = Result<T, String>;

/// Fails the check unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $($why:tt)+) => {
        if !$condition {
            return Err(format!($($why)+));
        }
    };
}
pub(super) use ensure;

/// Where requests go.
pub(super) trait Site {
    /// The URI of a path and query.
    fn uri(&self, target: &str) -> String;

    /// How much has come in so far: it grows with every request.
    fn arrived(&self) -> usize;
}

impl Site for Server {
    fn uri(&self, target: &str) -> String {
        format!("http://{}{target}", self.address())
    }

    fn arrived(&self) -> usize {
        self.received().len()
    }
}

impl Site for Peer {
    fn uri(&self, target: &str) -> String {
        format!("http://{}{target}", self.address())
    }

    fn arrived(&self) -> usize {
        self.received()
    }
}

/// The transport under test, and what it claimed while it was tested.
pub(super) struct Bench<'a> {
    pub(super) subject: &'a dyn Subject,
    /// The name of the check that runs.
    pub(super) check: Cell<&'static str>,
    /// Failures that were said not to have reached a server that was reached.
    pub(super) lies: RefCell<Vec<String>>,
}

impl Bench<'_> {
    /// Sends a request. Fails the check if there is no outcome, and remembers an outcome that is not honest.
    pub(super) fn send(&self, site: &dyn Site, request: Request<Body>, attempt: Attempt) -> Verdict<Outcome> {
        let what = format!("{} {}", request.method(), request.uri().path());
        let before = site.arrived();
        let outcome = self.subject.send(request, attempt).ok_or_else(|| format!("{what} hangs"))?;
        if let Err(error) = &outcome
            && !error.may_have_reached()
            && site.arrived() > before
        {
            self.lies.borrow_mut().push(format!("{}: {what} ended with \"{error}\"", self.check.get()));
        }
        Ok(outcome)
    }

    /// Sends a request that is answered.
    pub(super) fn answer(
        &self,
        site: &dyn Site,
        request: Request<Body>,
        attempt: Attempt,
    ) -> Verdict<http::Response<Body>> {
        let what = format!("{} {}", request.method(), request.uri().path());
        self.send(site, request, attempt)?.map_err(|error| format!("{what} ended with {error:?}"))
    }

    /// Sends a request that shall fail, with one of these kinds.
    pub(super) fn fail(
        &self,
        site: &dyn Site,
        request: Request<Body>,
        attempt: Attempt,
        kinds: &[TransportErrorKind],
    ) -> Verdict {
        let what = format!("{} {}", request.method(), request.uri().path());
        match self.send(site, request, attempt)? {
            Ok(response) => {
                let (status, length) = (response.status().as_u16(), response.body().len());
                Err(format!("{what} gave a response, {status} with {length} bytes, where there is none"))
            }
            Err(error) => {
                ensure!(kinds.contains(&error.kind()), "{what} ended with {error:?}; expected is one of {kinds:?}");
                Ok(())
            }
        }
    }
}

/// Starts a server.
pub(super) fn serve(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Verdict<Server> {
    Server::start(handler).map_err(|error| format!("the kit's server does not start: {error}"))
}

/// Starts a peer.
pub(super) fn peer(script: impl Fn(&mut crate::kit::peer::Visit) + Send + Sync + 'static) -> Verdict<Peer> {
    Peer::start(script).map_err(|error| format!("the kit's server does not start: {error}"))
}

/// A request to a site.
pub(super) fn request(site: &dyn Site, method: &str, target: &str, body: impl Into<Body>) -> Verdict<Request<Body>> {
    let request = Request::builder().method(method).uri(site.uri(target)).body(body.into());
    request.map_err(|error| format!("the kit's request is not valid: {error}"))
}

/// A GET request to a site.
pub(super) fn get(site: &dyn Site, target: &str) -> Verdict<Request<Body>> {
    request(site, "GET", target, Body::empty())
}

/// A try whose time does not run out.
pub(super) fn patient() -> Attempt {
    Attempt::first().with_timeout(Some(Duration::from_secs(20)))
}

/// A try whose time runs out.
pub(super) fn impatient() -> Attempt {
    Attempt::first().with_timeout(Some(PATIENCE))
}
