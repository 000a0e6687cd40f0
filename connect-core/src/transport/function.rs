//! Closures as transports.

use super::{Attempt, Body, Transport, TransportError};

/// A transport that calls a closure.
///
/// Returned by [`transport_fn`], [`blocking::transport_fn`](crate::blocking::transport_fn) and
/// [`local::transport_fn`](crate::local::transport_fn). The closure's return type decides which of
/// the three transport traits it implements.
#[derive(Clone, Copy)]
pub struct TransportFn<F>(pub(super) F);

/// Wraps a closure as a [`Transport`], for tests and for small HTTP clients.
///
/// The transport has no timer, so a client that uses it retries only if
/// [`Client::with_sleep`](crate::Client::with_sleep) sets one.
///
/// ```
/// use connect_core::{Body, transport_fn};
///
/// let transport = transport_fn(|request, _attempt| async move {
///     assert_eq!(request.method(), "PUT");
///     Ok(http::Response::new(Body::from(r#"{"ParticipantId":"p-1"}"#)))
/// });
/// # fn is_transport(_: impl connect_core::Transport) {}
/// # is_transport(transport);
/// ```
pub fn transport_fn<F, R>(function: F) -> TransportFn<F>
where
    F: Fn(http::Request<Body>, Attempt) -> R + Send + Sync,
    R: Future<Output = Result<http::Response<Body>, TransportError>> + Send,
{
    TransportFn(function)
}

impl<F, R> Transport for TransportFn<F>
where
    F: Fn(http::Request<Body>, Attempt) -> R + Send + Sync,
    R: Future<Output = Result<http::Response<Body>, TransportError>> + Send,
{
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send {
        (self.0)(request, attempt)
    }
}

impl<F> std::fmt::Debug for TransportFn<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransportFn")
    }
}
