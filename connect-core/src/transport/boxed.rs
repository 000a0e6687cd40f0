//! Type-erased transports.

use std::pin::Pin;
use std::sync::Arc;

use super::{Attempt, Body, Transport, TransportError};
use crate::clock::Sleep;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A [`Transport`] whose type is erased.
///
/// A [`Client`](crate::Client) holds one, so that its code is compiled once and not for each
/// transport. Cloning is cheap; the clones share the transport.
#[derive(Clone)]
pub struct BoxTransport(Arc<dyn DynTransport>);

/// The dyn-compatible form of [`Transport`]: its future is boxed.
trait DynTransport: Send + Sync {
    /// Calls [`Transport::send`] and boxes the future.
    fn send_boxed(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Calls [`Transport::default_sleep`].
    fn dyn_default_sleep(&self) -> Option<Arc<dyn Sleep>>;
}

impl<T: Transport> DynTransport for T {
    fn send_boxed(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.send(request, attempt))
    }

    fn dyn_default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        self.default_sleep()
    }
}

impl BoxTransport {
    /// Erases the type of `transport`.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl Transport for BoxTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send {
        self.0.send_boxed(request, attempt)
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        self.0.dyn_default_sleep()
    }
}

impl std::fmt::Debug for BoxTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BoxTransport")
    }
}
