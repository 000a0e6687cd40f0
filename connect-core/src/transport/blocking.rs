//! Transports that block the thread.

use std::sync::Arc;

use super::forward::forward;
use super::{Attempt, Body, TransportError, TransportFn};

/// A transport that sends one HTTP request and returns the response, blocking the thread.
///
/// The contract is the one of
/// [`connect_core::Transport`](crate::Transport#requirements). The timeout matters
/// even more here, because nothing else can interrupt a call that blocks.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a blocking transport",
    label = "not a blocking transport",
    note = "implement `connect_core::blocking::Transport` for it, or wrap a closure in `connect_core::blocking::transport_fn`"
)]
pub trait Transport: Send + Sync {
    /// Sends `request` and returns the response: whole, or with a body that streams if
    /// [`Attempt::streams_response`] is true.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no complete response, for whatever reason.
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError>;
}

forward! {
    Transport -> Result<http::Response<Body>, TransportError>, ():
    &T, Arc<T>, Box<T>
}

/// Wraps a closure as a blocking [`Transport`], for tests and for small HTTP clients.
///
/// ```
/// use connect_core::Body;
/// use connect_core::blocking::transport_fn;
///
/// let transport = transport_fn(|request, _attempt| {
///     assert_eq!(request.method(), "PUT");
///     Ok(http::Response::new(Body::from(r#"{"ParticipantId":"p-1"}"#)))
/// });
/// # fn is_transport(_: impl connect_core::blocking::Transport) {}
/// # is_transport(transport);
/// ```
pub fn transport_fn<F>(function: F) -> TransportFn<F>
where
    F: Fn(http::Request<Body>, Attempt) -> Result<http::Response<Body>, TransportError> + Send + Sync,
{
    TransportFn(function)
}

impl<F> Transport for TransportFn<F>
where
    F: Fn(http::Request<Body>, Attempt) -> Result<http::Response<Body>, TransportError> + Send + Sync,
{
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError> {
        (self.0)(request, attempt)
    }
}
