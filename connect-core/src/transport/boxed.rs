//! Transports whose type is erased.

use std::pin::Pin;
use std::sync::Arc;

use super::{Attempt, Body, Transport, TransportError};

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A [`Transport`] of any type, behind a pointer: [`Client`](crate::Client) holds one, so that its code is compiled once.
///
/// Cloning it is cheap; the clones share the transport.
#[derive(Clone)]
pub struct BoxTransport(Arc<dyn DynTransport>);

/// [`Transport`], with a future that is boxed.
trait DynTransport: Send + Sync {
    fn send_boxed(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport> DynTransport for T {
    fn send_boxed(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.send(request, attempt))
    }
}

impl BoxTransport {
    /// Erases the type of a transport.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl Transport for BoxTransport {
    async fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> Result<http::Response<Body>, TransportError> {
        self.0.send_boxed(request, attempt).await
    }
}

impl std::fmt::Debug for BoxTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BoxTransport")
    }
}
