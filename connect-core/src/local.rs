//! For HTTP clients whose futures stay on one thread, as in a browser: the twins of [`Transport`](crate::Transport) and
//! [`Client`](crate::Client).

use std::pin::Pin;
use std::rc::Rc;

use crate::client::{Call, Step};
use crate::error::{Error, Failure};
use crate::request::EncodeRequest;
use crate::response::DecodeResponse;
use crate::{Attempt, Body, ClientConfig, Endpoint, TransportError};

/// Moves one HTTP request and brings back the response, on one thread.
///
/// What an implementation owes is said at [`connect_core::Transport`](crate::Transport#what-an-implementation-owes).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport for one thread",
    label = "not a local transport",
    note = "implement `connect_core::local::Transport` for it, or wrap a closure in `connect_core::local::transport_fn`"
)]
pub trait Transport {
    /// Sends `request` and waits for the whole response.
    ///
    /// # Errors
    ///
    /// When there is no whole response, for whatever reason.
    fn send(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>>;
}

/// A transport that calls a closure; from [`transport_fn`].
#[derive(Clone, Copy)]
pub struct TransportFn<F>(F);

/// A closure as a [`Transport`].
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

impl<F> std::fmt::Debug for TransportFn<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransportFn")
    }
}

type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// [`Transport`], with a future that is boxed.
trait DynTransport {
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

/// Calls operations over a local [`Transport`]. Cloning it is cheap; it stays on its thread.
#[derive(Clone)]
pub struct Client {
    shared: Rc<Shared>,
}

struct Shared {
    config: ClientConfig,
    transport: Box<dyn DynTransport>,
}

impl Client {
    /// A client of the service at `endpoint`, with the default configuration.
    pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
        Self::with_config(ClientConfig::new(endpoint), transport)
    }

    /// A client with a configuration of its own.
    pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self { shared: Rc::new(Shared { config, transport: Box::new(transport) }) }
    }

    /// Calls an operation. The request is encoded at once, so the future borrows neither client nor operation; nothing is sent before it
    /// is polled.
    ///
    /// # Errors
    ///
    /// For an input that cannot be sent, for no answer, for an error of the service, and for an answer that cannot be read.
    pub fn send<O>(&self, operation: &O) -> impl Future<Output = Result<O::Output, Error<O::Error>>> + use<O>
    where
        O: EncodeRequest + DecodeResponse,
    {
        let config = &self.shared.config;
        let request = operation.prepare(config.endpoint(), config.token_source());
        let driven = request.map(|request| drive(Rc::clone(&self.shared), Call::new(request, config)));
        async move { O::from_http_response(driven?.await.map_err(Failure::into_error)?) }
    }
}

/// Takes a call from step to step; compiled once, for all operations.
fn drive(shared: Rc<Shared>, mut call: Call) -> LocalFuture<'static, Result<http::Response<bytes::Bytes>, Failure>> {
    Box::pin(async move {
        let mut step = call.begin();
        loop {
            match step {
                Step::Send(request, attempt) => {
                    step = call.answered(shared.transport.send_boxed(request, attempt).await);
                }
                Step::Done(outcome) => return outcome,
            }
        }
    })
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("config", &self.shared.config).finish_non_exhaustive()
    }
}
