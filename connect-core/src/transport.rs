//! The one thing that an HTTP client has to provide: moving one request.

mod body;
mod boxed;
mod error;
mod function;

pub use self::body::Body;
pub use self::boxed::BoxTransport;
pub use self::error::{TransportError, TransportErrorKind};
pub use self::function::{TransportFn, transport_fn};

use std::sync::Arc;
use std::time::Duration;

/// Moves one HTTP request and brings back the response.
///
/// Implement it for your HTTP client. Everything else (encoding, decoding, errors, when to try again) is done by the
/// [`Client`](crate::Client) that calls it. There is a twin for clients that block, [`blocking::Transport`](crate::blocking::Transport), and one for
/// clients whose futures stay on one thread, [`local::Transport`](crate::local::Transport).
///
/// # What an implementation owes
///
/// - It sends the request as it is: method, URI, headers and body. It adds what HTTP needs to carry it (`host`,
///   `content-length`) and may add a `user-agent` and `accept: */*`; it adds no other header and changes none. The path is not
///   normalized and not percent-encoded again; a client that cannot leave a path with `.` or `..` alone refuses it with
///   [`TransportError::unsupported`].
/// - It returns every response, whatever its status: a 404 and a 503 are `Ok`. It follows no redirect.
/// - It returns all headers in their order, repeated ones repeated, and the whole body, decompressed only if it asked for compression.
/// - It keeps [`Attempt::timeout`]: from the call of `send` to the last byte of the body. When the time is over it gives up and returns
///   [`TransportError::timeout`]. The caller cannot do that in its stead: a blocking call cannot be interrupted.
/// - It keeps [`Attempt::response_limit`]: when a body is longer it stops reading and returns [`TransportError::too_large`], so that no server
///   can fill the memory.
/// - It tries once. A request is never sent twice for one call of `send`, except on a connection that
///   turns out to be closed before any byte was written.
/// - It is honest about [`TransportError::may_have_reached`]: `false` only if the server cannot have seen the request, as
///   when the connection was refused. A wrong `false` can make a call take effect twice.
/// - When the future is dropped, the request is abandoned and nothing is left behind.
/// - It does not panic. If it does, the panic passes through the client to the caller; the client itself goes on.
///
/// ```
/// use connect_core::{Attempt, Body, Transport, TransportError};
///
/// /// A server that echoes.
/// struct Echo;
///
/// impl Transport for Echo {
///     async fn send(&self, request: http::Request<Body>, _: Attempt) -> Result<http::Response<Body>, TransportError> {
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
    /// Sends `request` and waits for the whole response.
    ///
    /// # Errors
    ///
    /// When there is no whole response, for whatever reason.
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send {
        (**self).send(request, attempt)
    }
}

impl<T: Transport + ?Sized> Transport for &T {
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send {
        (**self).send(request, attempt)
    }
}

/// One try of a request, and the limits that the transport owes to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    number: u32,
    timeout: Option<Duration>,
    response_limit: usize,
}

impl Attempt {
    /// The response limit where nobody has set another: 16 MiB.
    pub const DEFAULT_RESPONSE_LIMIT: usize = 16 << 20;

    /// The first attempt, without a timeout and with the default response limit.
    pub const fn first() -> Self {
        Self { number: 1, timeout: None, response_limit: Self::DEFAULT_RESPONSE_LIMIT }
    }

    /// With another timeout.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.timeout = timeout;
        self
    }

    /// With another limit, in bytes.
    #[must_use]
    pub const fn with_response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// The attempt after this one.
    pub(crate) const fn next(mut self) -> Self {
        self.number = self.number.saturating_add(1);
        self
    }

    /// Which attempt of the call it is, counted from 1.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The time that this attempt may take, from the call of `send` to the last byte of the response's body. `None`: any.
    pub const fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The most bytes that the body of the response may have.
    pub const fn response_limit(&self) -> usize {
        self.response_limit
    }
}
