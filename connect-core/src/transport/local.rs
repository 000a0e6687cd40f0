//! Transports whose futures stay on one thread.

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use super::forward::forward;
use super::{Attempt, Body, TransportError, TransportFn};
use crate::clock::sleep::local::Sleep;

/// A transport that sends one HTTP request and returns the response, on one thread.
///
/// The contract is the one of
/// [`connect_core::Transport`](crate::Transport#requirements).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport for one thread",
    label = "not a local transport",
    note = "implement `connect_core::local::Transport` for it, or wrap a closure in `connect_core::local::transport_fn`"
)]
pub trait Transport {
    /// Sends `request` and returns the response: whole, or with a body that streams if
    /// [`Attempt::streams_response`] is true.
    ///
    /// # Errors
    ///
    /// The future resolves to an error if there is no complete response, for whatever reason.
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>>;

    /// Returns the timer of the runtime that this transport runs on, if it has one.
    ///
    /// A client calls this once, when it is created, and waits with the returned value between the
    /// attempts of a call. [`local::Client::with_sleep`](crate::local::Client::with_sleep)
    /// overrides it. The default implementation returns `None`: without a timer the client does not
    /// retry.
    ///
    /// A transport that wraps another one should forward this method, as `&T`, `Rc<T>`, `Arc<T>`
    /// and `Box<T>` do.
    fn default_sleep(&self) -> Option<Rc<dyn Sleep>> {
        None
    }
}

forward! {
    Transport -> impl Future<Output = Result<http::Response<Body>, TransportError>>, (Rc<dyn Sleep>):
    &T, Rc<T>, Arc<T>, Box<T>
}

/// Wraps a closure as a local [`Transport`], for tests and for small HTTP clients.
///
/// The transport has no timer, so a client that uses it retries only if
/// [`local::Client::with_sleep`](crate::local::Client::with_sleep) sets one.
///
/// ```
/// use std::cell::Cell;
/// use std::rc::Rc;
/// use connect_core::Body;
/// use connect_core::local::transport_fn;
///
/// // The closure may hold what stays on its thread.
/// let requests = Rc::new(Cell::new(0));
/// let transport = transport_fn(move |_request, _attempt| {
///     requests.set(requests.get() + 1);
///     async { Ok(http::Response::new(Body::from("{}"))) }
/// });
/// # fn is_transport(_: impl connect_core::local::Transport) {}
/// # is_transport(transport);
/// ```
pub fn transport_fn<F, R>(function: F) -> TransportFn<F>
where
    F: Fn(http::Request<Body>, Attempt) -> R,
    R: Future<Output = Result<http::Response<Body>, TransportError>>,
{
    TransportFn(function)
}

impl<F, R> Transport for TransportFn<F>
where
    F: Fn(http::Request<Body>, Attempt) -> R,
    R: Future<Output = Result<http::Response<Body>, TransportError>>,
{
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> {
        (self.0)(request, attempt)
    }
}

/// A boxed future that stays on its thread.
pub(crate) type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// The dyn-compatible form of [`Transport`]: its future is boxed.
pub(crate) trait DynTransport {
    /// Calls [`Transport::send`] and boxes the future.
    fn send_boxed(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> LocalFuture<'_, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport> DynTransport for T {
    fn send_boxed(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> LocalFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.send(request, attempt))
    }
}
