//! For HTTP clients whose futures stay on one thread, as in a browser: the twins of [`Transport`](crate::Transport) and
//! [`Client`](crate::Client).

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{AsyncClient, Call, CallBuilder, CallOptions, Settings, Step};
use crate::error::{Error, Outcome};
use crate::operation::{DecodeResponse, decode};
use crate::pagination::{Paginated, PaginatedItems};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::{Attempt, Body, ClientConfig, Endpoint, Operation, TransportError};

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

/// A call that is under way, on one thread; from [`Client::send`].
pub type Sending<T, E> = crate::Sending<T, E, Client>;
/// The pages of an operation, as a stream on one thread; from [`Client::pages`].
pub type Pages<O> = crate::Pages<O, Client>;
/// The items of all pages of an operation, as a stream on one thread; from [`Client::items`].
pub type Items<O> = crate::Items<O, Client>;

/// Calls operations over a local [`Transport`]. Cloning it is cheap; it stays on its thread.
#[derive(Clone)]
pub struct Client {
    shared: Rc<Shared>,
}

struct Shared {
    config: ClientConfig,
    transport: Box<dyn DynTransport>,
    sleep: Option<Box<dyn Sleep>>,
}

/// Waits, on one thread, before a call is tried again. A closure that returns a future is one.
pub trait Sleep {
    /// Resolves after `duration`.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + '_>>;
}

impl<F, R> Sleep for F
where
    F: Fn(Duration) -> R,
    R: Future<Output = ()> + 'static,
{
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(self(duration))
    }
}

impl Client {
    /// A client of the service at `endpoint`, with the default configuration.
    pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
        Self::with_config(ClientConfig::new(endpoint), transport)
    }

    /// A client with a configuration of its own.
    pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self { shared: Rc::new(Shared { config, transport: Box::new(transport), sleep: None }) }
    }

    /// A client with a way to wait, without which no call is tried again; see [`RetryPolicy`](crate::RetryPolicy).
    pub fn with_sleep(config: ClientConfig, transport: impl Transport + 'static, sleep: impl Sleep + 'static) -> Self {
        let (transport, sleep) = (Box::new(transport), Some(Box::new(sleep) as Box<dyn Sleep>));
        Self { shared: Rc::new(Shared { config, transport, sleep }) }
    }

    /// Encodes an operation, to be sent with [`send_prepared`](Self::send_prepared), now or later, once or again.
    ///
    /// # Errors
    ///
    /// As [`Operation::prepare`].
    pub fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        operation.prepare(self.shared.config.endpoint(), self.shared.config.token_source())
    }

    /// Sends a prepared request of operation `O`, as it stands.
    ///
    /// # Errors
    ///
    /// For no answer, for an error of the service, and for an answer that cannot be read.
    pub fn send_prepared<O: DecodeResponse>(&self, request: &PreparedRequest) -> Sending<O::Output, O::Error> {
        Sending::new(self, Ok(request.clone()), self.shared.config.settings(), decode::<O>)
    }

    /// Calls an operation. The request is encoded at once, so the future borrows neither client nor operation; nothing is sent before it
    /// is polled.
    ///
    /// # Errors
    ///
    /// For an input that cannot be sent, for no answer, for an error of the service, and for an answer that cannot be read.
    pub fn send<O>(&self, operation: &O) -> Sending<O::Output, O::Error>
    where
        O: EncodeRequest + DecodeResponse,
    {
        Sending::new(self, self.prepare(operation), self.shared.config.settings(), decode::<O>)
    }

    /// A call of an operation with settings of its own: headers, endpoint, deadlines, retries, credentials; or one that also answers with
    /// status, headers and request id.
    pub fn call<'o, O>(&self, operation: &'o O) -> CallBuilder<'o, O, Self> {
        CallBuilder::new(self.clone(), &self.shared.config, operation)
    }

    /// Calls an operation page by page; as [`Client::pages`](crate::Client::pages).
    ///
    /// # Errors
    ///
    /// The same.
    pub fn pages<O>(&self, operation: O) -> Pages<O>
    where
        O: Paginated + EncodeRequest + DecodeResponse,
    {
        Pages::new(self.clone(), CallOptions::new(&self.shared.config), operation)
    }

    /// Calls an operation item by item; as [`Client::items`](crate::Client::items).
    ///
    /// # Errors
    ///
    /// The same.
    pub fn items<O>(&self, operation: O) -> Items<O>
    where
        O: PaginatedItems + EncodeRequest + DecodeResponse,
    {
        Items::new(self.pages(operation))
    }
}

impl AsyncClient for Client {
    type Driven = LocalFuture<'static, Outcome>;

    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>) -> Self::Driven {
        let shared = Rc::clone(&self.shared);
        let mut call = Call::new(request, settings, shared.sleep.is_some());
        #[cfg(feature = "tracing")]
        let span = call.span();
        let driven = async move {
            let mut step = call.send();
            loop {
                step = match step {
                    Step::Send(request, attempt) => call.answered(shared.transport.send_boxed(request, attempt).await),
                    Step::Wait(duration) => {
                        if let Some(sleep) = &shared.sleep {
                            sleep.sleep(duration).await;
                        }
                        call.send()
                    }
                    Step::Done(outcome) => return outcome,
                }
            }
        };
        #[cfg(feature = "tracing")]
        let driven = tracing::Instrument::instrument(driven, span);
        Box::pin(driven)
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("config", &self.shared.config).finish_non_exhaustive()
    }
}
