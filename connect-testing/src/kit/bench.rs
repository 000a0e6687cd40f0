//! Helpers that the checks share.

use std::cell::{Cell, RefCell};
use std::error::Error;
use std::time::Duration;

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body};
use http::Request;

use crate::kit::peer::Peer;
use crate::kit::source::Source;
use crate::kit::subject::{Chunk, Incoming, SendResult, Subject};
use crate::server::{Received, Reply, Server};

/// The timeout in checks where the timeout must expire.
pub(super) const PATIENCE: Duration = Duration::from_millis(200);

/// The delay of the server in these checks. Only a transport that ignores its timeout waits this
/// long.
pub(super) const LATE: Duration = Duration::from_secs(2);

/// The result of a check, with the reason if it failed.
pub(super) type Verdict<T = ()> = Result<T, String>;

/// Fails the check unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $($reason:tt)+) => {
        if !$condition {
            return Err(format!($($reason)+));
        }
    };
}
pub(super) use ensure;

/// A server that requests are sent to.
pub(super) trait Site {
    /// Returns the URI of a path and query.
    fn uri(&self, target: &str) -> String;

    /// Returns a count that each received request increases.
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

/// The transport under test, and a record of its dishonest errors.
pub(super) struct Bench<'a> {
    pub(super) subject: &'a dyn Subject,
    /// The name of the running check.
    pub(super) check: Cell<&'static str>,
    /// The failed calls that reached the server, although their errors say that they did not.
    pub(super) dishonest: RefCell<Vec<String>>,
}

impl Bench<'_> {
    /// Sends a request. Records an error that says that the server was not reached although it was.
    ///
    /// Fails the check if the call hangs.
    pub(super) fn send(&self, site: &dyn Site, request: Request<Body>, attempt: Attempt) -> Verdict<SendResult> {
        let what = format!("{} {}", request.method(), request.uri().path());
        let before = site.arrived();
        let outcome = self.subject.send(request, attempt).ok_or_else(|| format!("{what} hangs"))?;
        if let Err(error) = &outcome
            && !error.may_have_reached()
            && site.arrived() > before
        {
            self.dishonest.borrow_mut().push(format!("{}: {what} failed with \"{error}\"", self.check.get()));
        }
        Ok(outcome)
    }

    /// Sends a request and expects a response.
    pub(super) fn answer(
        &self,
        site: &dyn Site,
        request: Request<Body>,
        attempt: Attempt,
    ) -> Verdict<http::Response<Body>> {
        let what = format!("{} {}", request.method(), request.uri().path());
        self.send(site, request, attempt)?.map_err(|error| format!("{what} failed with {error:?}"))
    }

    /// Sends a request and expects an error of one of these kinds.
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
                let (status, body) = (response.status().as_u16(), response.body());
                Err(format!("{what} returned a response ({status}, {body:?}) instead of an error"))
            }
            Err(error) => {
                ensure!(kinds.contains(&error.kind()), "{what} failed with {error:?}: expected one of {kinds:?}");
                Ok(())
            }
        }
    }
}

/// The body of a response as a check reads it.
pub(super) struct Reading<'a> {
    bench: &'a Bench<'a>,
    body: Incoming,
    /// The number of bytes that were read.
    pub(super) count: usize,
}

impl Bench<'_> {
    /// Converts a source into a body that the transport can read.
    pub(super) fn body(&self, source: Source) -> Body {
        source.into_body(self.subject.blocks(), None)
    }

    /// Converts a source into a body that the transport can read, with a length if it has one.
    pub(super) fn body_of_length(&self, source: Source, length: Option<u64>) -> Body {
        source.into_body(self.subject.blocks(), length)
    }

    /// Starts to read the body of a response.
    pub(super) fn read(&self, response: http::Response<Body>) -> Verdict<Reading<'_>> {
        let body = self.subject.open(response.into_body());
        let body = body.map_err(|error| format!("the body of the response cannot be read: {error:?}"))?;
        Ok(Reading { bench: self, body, count: 0 })
    }
}

impl Reading<'_> {
    /// Reads the next chunk.
    pub(super) fn next(&mut self) -> Verdict<Chunk> {
        let chunk = self.bench.subject.next(&mut self.body).ok_or("reading the body hangs")?;
        if let Some(Ok(chunk)) = &chunk {
            self.count += chunk.len();
        }
        Ok(chunk)
    }

    /// Reads the next chunk, and fails the check if there is none.
    pub(super) fn chunk(&mut self) -> Verdict<Bytes> {
        match self.next()? {
            Some(Ok(chunk)) => Ok(chunk),
            Some(Err(error)) => Err(format!("the body broke: {error:?}")),
            None => Err(format!("the body ended after {} bytes", self.count)),
        }
    }

    /// Reads to the end. Returns the error if the body broke.
    pub(super) fn rest(&mut self) -> Verdict<Result<Vec<u8>, StreamError>> {
        let mut bytes = Vec::new();
        loop {
            match self.next()? {
                None => return Ok(Ok(bytes)),
                Some(Ok(chunk)) => bytes.extend_from_slice(&chunk),
                Some(Err(error)) => return Ok(Err(error)),
            }
        }
    }

    /// Reads to the end, and fails the check if the body broke.
    pub(super) fn whole(&mut self) -> Verdict<Vec<u8>> {
        self.rest()?.map_err(|error| format!("the body broke: {error:?}"))
    }
}

/// Returns the stream error among the causes of an error.
pub(super) fn stream_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a StreamError> {
    std::iter::successors(Some(error), |&error| error.source()).find_map(<dyn Error>::downcast_ref)
}

/// Starts an HTTP server whose handler reads the body of a request while it comes.
pub(super) fn serve_streams(
    handler: impl Fn(&Received, crate::server::Incoming) -> Reply + Send + Sync + 'static,
) -> Verdict<Server> {
    Server::start_streaming(handler).map_err(|error| format!("the kit's server cannot start: {error}"))
}

/// Starts an HTTP server.
pub(super) fn serve(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Verdict<Server> {
    Server::start(handler).map_err(|error| format!("the kit's server cannot start: {error}"))
}

/// Starts a peer with a script.
pub(super) fn peer(script: impl Fn(&mut crate::kit::peer::Visit) + Send + Sync + 'static) -> Verdict<Peer> {
    Peer::start(script).map_err(|error| format!("the kit's server cannot start: {error}"))
}

/// Builds a request to a site.
pub(super) fn request(site: &dyn Site, method: &str, target: &str, body: impl Into<Body>) -> Verdict<Request<Body>> {
    let request = Request::builder().method(method).uri(site.uri(target)).body(body.into());
    request.map_err(|error| format!("the kit's request is invalid: {error}"))
}

/// Builds a GET request to a site.
pub(super) fn get(site: &dyn Site, target: &str) -> Verdict<Request<Body>> {
    request(site, "GET", target, Body::empty())
}

/// Returns an attempt with a timeout that does not expire.
pub(super) fn patient() -> Attempt {
    Attempt::first().with_timeout(Some(Duration::from_secs(20)))
}

/// Returns an attempt with a timeout that expires.
pub(super) fn impatient() -> Attempt {
    Attempt::first().with_timeout(Some(PATIENCE))
}

/// Returns an attempt whose response streams, with a timeout that does not expire.
pub(super) fn streamed() -> Attempt {
    patient().with_streamed_response(true)
}
