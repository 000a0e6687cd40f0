//! The transport traits: how a request is sent and its response received.

mod attempt;
pub(crate) mod blocking;
mod body;
mod boxed;
mod error;
mod forward;
mod function;
pub(crate) mod local;
pub(crate) mod stream;

pub use self::attempt::Attempt;
pub use self::body::{Body, BodyReader, BodyStream};
pub use self::boxed::BoxTransport;
pub use self::error::{TransportError, TransportErrorKind};
pub use self::function::{TransportFn, transport_fn};

use std::sync::Arc;

use self::forward::forward;
use crate::clock::Sleep;

/// A transport that sends one HTTP request and returns the response, asynchronously.
///
/// Implement it for an HTTP client. The [`Client`](crate::Client) that calls it does everything
/// else: encoding, decoding, errors and retries. Two traits have the same contract for other
/// clients: [`blocking::Transport`] for those that block the thread,
/// and [`local::Transport`] for those whose futures stay on one thread.
///
/// # Requirements
///
/// - The transport sends the request as it is: method, URI, headers and body. It adds what HTTP
///   needs to carry the request (`host`, `content-length`) and may add a `user-agent` and `accept:
///   */*`. It adds no other header and changes none. It neither normalizes the path nor
///   percent-encodes it again. If the HTTP client cannot leave `.` and `..` in a path alone, the
///   transport rejects such a request with [`TransportError::unsupported`].
/// - The transport returns every response, whatever its status: a 404 and a 503 are `Ok`. It
///   follows no redirect.
/// - The response has all headers in the order received, repeated ones included, and the bytes of
///   the body as they were received. The transport neither asks for compression nor decompresses,
///   not even if the request itself has an `accept-encoding`.
/// - The transport sends a body that is a stream chunk by chunk, no faster than the server reads,
///   with a `content-length` if [`Body::length`] is known. If it cannot, it rejects the request
///   with [`TransportError::unsupported`], as [`Body::into_bytes`] does. An error of the stream
///   ends the request before the body is complete, and is returned as [`TransportError::body`].
/// - If [`Attempt::streams_response`] is true and the status is a success (2xx), the transport
///   returns the response when its head has come, with a body that streams: it is read no faster
///   than the caller reads. For the body there is no timeout but [`Attempt::idle_timeout`], and no
///   limit. A body that breaks, or is shorter than its length, ends with an error. A response with
///   any other status is returned whole. A transport may return every body whole, within timeout
///   and limit.
/// - The transport enforces [`Attempt::idle_timeout`] for bodies that stream, of requests and
///   responses: if the server neither takes nor sends a byte for that long, the exchange fails
///   with [`TransportError::timeout`]. The time in which the source of a request's body has
///   nothing to send, or in which the caller does not read, does not count.
/// - When the body of a response is dropped, the rest is abandoned, and so is the request if it is
///   still being sent.
/// - The transport enforces [`Attempt::timeout`], from the call of `send` to the last byte of the
///   body, or of the head if the response streams. When the time is up it stops and returns
///   [`TransportError::timeout`]. The client cannot enforce the timeout itself, because a blocking
///   call cannot be interrupted.
/// - The transport enforces [`Attempt::response_limit`] for a body that does not stream. When it is
///   longer the transport stops reading and returns [`TransportError::too_large`], so that no
///   server can exhaust the memory.
/// - The transport sends once. One call of `send` never sends a request twice, except when a
///   connection turns out to be closed before any byte was written to it.
/// - The transport reports [`TransportError::may_have_reached`] honestly: false only if the server
///   cannot have received the request, for example because the connection was refused. A wrong
///   false can make a call take effect twice.
/// - When the future is dropped, the request is abandoned and no work continues in the background.
/// - The transport does not panic. If it does, the panic passes through the client to the caller,
///   and the client stays usable.
///
/// # Retries
///
/// A client waits before it retries a call, and waiting needs a timer. A transport that runs on a
/// runtime should return that runtime's timer from [`default_sleep`](Self::default_sleep), as
/// `connect-hyper`, `connect-reqwest` and `connect-tower` do. A client whose transport has none
/// does not retry, unless [`Client::with_sleep`](crate::Client::with_sleep) sets one. The error of
/// a call that was not retried for that reason says so.
///
/// # Examples
///
/// ```
/// use connect_core::{Attempt, Body, Transport, TransportError};
///
/// /// A server that echoes.
/// struct Echo;
///
/// impl Transport for Echo {
///     async fn send(
///         &self,
///         request: http::Request<Body>,
///         _: Attempt,
///     ) -> Result<http::Response<Body>, TransportError> {
///         Ok(http::Response::new(request.into_body()))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "not a transport",
    note = "implement `Transport` for it, or wrap a closure in `transport_fn`; for a client that blocks there is `connect_core::blocking`, for one on a single thread `connect_core::local`"
)]
pub trait Transport: Send + Sync {
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
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send;

    /// Returns the timer of the runtime that this transport runs on, if it has one.
    ///
    /// A client calls this once, when it is created, and waits with the returned value between the
    /// attempts of a call. [`Client::with_sleep`](crate::Client::with_sleep) overrides it. The
    /// default implementation returns `None`: without a timer the client does not retry.
    ///
    /// A transport that wraps another one should forward this method, as `&T`, `Arc<T>`, `Box<T>`
    /// and [`BoxTransport`] do.
    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        None
    }
}

forward! {
    Transport -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send, (Arc<dyn Sleep>):
    &T, Arc<T>, Box<T>
}
