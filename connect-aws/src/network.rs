//! The transport and the clock that credentials and settings are fetched with.

use std::sync::Arc;
use std::time::Duration;

use connect_core::client::{Clock, Randomness, RetryPolicy, Sleep};
use connect_core::http::{Request, Response, Uri};
use connect_core::transport::BoxTransport;
use connect_core::{Attempt, Body, Client, ClientConfig, Endpoint, Timestamp, Transport, TransportError};

/// A clock or a source of randomness that is shared.
#[derive(Debug)]
pub(crate) struct Shared<T: ?Sized>(pub(crate) Arc<T>);

impl<T: ?Sized> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl Clock for Shared<dyn Clock> {
    fn elapsed(&self) -> Option<Duration> {
        self.0.elapsed()
    }

    fn now(&self) -> Option<Timestamp> {
        self.0.now()
    }
}

impl Randomness for Shared<dyn Randomness> {
    fn fraction(&self) -> Option<f64> {
        self.0.fraction()
    }
}

/// The transport of a caller, with the clock and the randomness.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    pub(crate) transport: BoxTransport,
    pub(crate) clock: Shared<dyn Clock>,
    pub(crate) randomness: Shared<dyn Randomness>,
}

/// The limits of a call. An answer has at most [`Limits::LENGTH`] bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The longest time that an attempt takes.
    pub(crate) timeout: Duration,
    pub(crate) attempts: u32,
    /// The base of the waits between attempts.
    pub(crate) wait: Duration,
}

impl Limits {
    /// The longest answer: 64 KiB. Documents with credentials have less than four.
    const LENGTH: usize = 64 << 10;

    /// The limits of services that are reached over the network.
    pub(crate) const SERVICE: Self =
        Self { timeout: Duration::from_secs(10), attempts: 3, wait: Duration::from_millis(100) };
}

/// A transport that sends every request to one URI, whose path and query an operation cannot
/// declare.
#[derive(Debug)]
pub(crate) struct Pinned {
    pub(crate) uri: Uri,
    pub(crate) transport: BoxTransport,
}

impl Transport for Pinned {
    fn send(
        &self,
        mut request: Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send {
        *request.uri_mut() = self.uri.clone();
        self.transport.send(request, attempt)
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        self.transport.default_sleep()
    }
}

impl Network {
    /// Returns the time of day, if it is known.
    pub(crate) fn now(&self) -> Option<Timestamp> {
        self.clock.now()
    }

    /// Returns a random number from 0 to 1.
    pub(crate) fn fraction(&self) -> f64 {
        self.randomness.fraction().unwrap_or(0.5).clamp(0.0, 1.0)
    }

    /// Creates the configuration of a client.
    pub(crate) fn config(&self, endpoint: Endpoint, limits: Limits) -> ClientConfig {
        ClientConfig::new(endpoint)
            .with_attempt_timeout(Some(limits.timeout))
            .with_response_limit(Limits::LENGTH)
            .with_retry(RetryPolicy::new().with_max_attempts(limits.attempts).with_base(limits.wait))
            .with_clock(self.clock.clone())
            .with_randomness(self.randomness.clone())
    }

    /// Creates a client that signs nothing.
    pub(crate) fn client(&self, endpoint: Endpoint, limits: Limits) -> Client {
        Client::with_config(self.config(endpoint, limits), self.transport.clone())
    }

    /// Creates a client over another transport, which forwards to the one of the caller.
    pub(crate) fn client_over(
        &self,
        endpoint: Endpoint,
        limits: Limits,
        transport: impl Transport + 'static,
    ) -> Client {
        Client::with_config(self.config(endpoint, limits), transport)
    }
}
