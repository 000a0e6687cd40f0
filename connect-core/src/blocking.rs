//! For HTTP clients that block: the twins of [`Transport`](crate::Transport) and [`Client`](crate::Client).

mod pages;

pub use self::pages::{Items, Pages};

use std::sync::Arc;
use std::time::Duration;

use crate::client::{Call, CallBuilder, CallOptions, Settings, Step};
use crate::error::{Answered, Error, Failure, Outcome};
use crate::operation::{DecodeResponse, decode};
use crate::pagination::{Paginated, PaginatedItems};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::{Attempt, Body, ClientConfig, Endpoint, Operation, TransportError};

/// Moves one HTTP request and brings back the response, blocking the thread.
///
/// What an implementation owes is said at [`connect_core::Transport`](crate::Transport#what-an-implementation-owes). The timeout matters all the
/// more: nobody else can interrupt a call that blocks.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a blocking transport",
    label = "not a blocking transport",
    note = "implement `connect_core::blocking::Transport` for it, or wrap a closure in `connect_core::blocking::transport_fn`"
)]
pub trait Transport: Send + Sync {
    /// Sends `request` and waits for the whole response.
    ///
    /// # Errors
    ///
    /// When there is no whole response, for whatever reason.
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError>;
}

impl<T: Transport + ?Sized> Transport for &T {
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError> {
        (**self).send(request, attempt)
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Body>, attempt: Attempt) -> Result<http::Response<Body>, TransportError> {
        (**self).send(request, attempt)
    }
}

/// A transport that calls a closure; from [`transport_fn`].
#[derive(Clone, Copy)]
pub struct TransportFn<F>(F);

/// A closure as a [`Transport`].
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

impl<F> std::fmt::Debug for TransportFn<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransportFn")
    }
}

/// Calls operations over a blocking [`Transport`]. Cloning it is cheap.
///
/// ```
/// use connect_core::blocking::{Client, transport_fn};
/// use connect_core::{Body, Endpoint, connect_operation};
///
/// #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
/// struct DescribeContact { contact_id: String }
///
/// let transport = transport_fn(|_, _| Ok(http::Response::new(Body::from("{}"))));
/// let client = Client::new(Endpoint::new("https://api.example")?, transport);
/// assert_eq!(client.send(&DescribeContact { contact_id: "c-1".into() })?.status(), 200);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    config: ClientConfig,
    transport: Box<dyn Transport>,
    sleep: Box<dyn Sleep>,
}

/// Waits, blocking the thread, before a call is tried again.
pub trait Sleep: Send + Sync {
    /// Returns after `duration`.
    fn sleep(&self, duration: Duration);
}

/// Waits with [`std::thread::sleep`]: what a [`Client`] does unless it is told otherwise.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThreadSleep;

impl Sleep for ThreadSleep {
    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}

impl<F: Fn(Duration) + Send + Sync> Sleep for F {
    fn sleep(&self, duration: Duration) {
        self(duration);
    }
}

impl Client {
    /// A client of the service at `endpoint`, with the default configuration.
    pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
        Self::with_config(ClientConfig::new(endpoint), transport)
    }

    /// A client with a configuration of its own.
    pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self::with_sleep(config, transport, ThreadSleep)
    }

    /// A client that waits in another way before it tries again.
    pub fn with_sleep(config: ClientConfig, transport: impl Transport + 'static, sleep: impl Sleep + 'static) -> Self {
        let (transport, sleep) = (Box::new(transport), Box::new(sleep));
        Self { shared: Arc::new(Shared { config, transport, sleep }) }
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
    pub fn send_prepared<O: DecodeResponse>(&self, request: &PreparedRequest) -> Result<O::Output, Error<O::Error>> {
        self.finish(request.clone(), self.shared.config.settings(), decode::<O>)
    }

    /// Calls an operation and waits for the answer.
    ///
    /// # Errors
    ///
    /// For an input that cannot be sent, for no answer, for an error of the service, and for an answer that cannot be read.
    pub fn send<O>(&self, operation: &O) -> Result<O::Output, Error<O::Error>>
    where
        O: EncodeRequest + DecodeResponse,
    {
        self.finish(self.prepare(operation)?, self.shared.config.settings(), decode::<O>)
    }

    /// A call of an operation with settings of its own: headers, endpoint, deadlines, retries, credentials; or one that also answers with
    /// status, headers and request id.
    pub fn call<'o, O>(&self, operation: &'o O) -> CallBuilder<'o, O, Self> {
        CallBuilder::new(self.clone(), &self.shared.config, operation)
    }

    /// Calls an operation page by page. A page is asked for when the iterator is.
    ///
    /// # Errors
    ///
    /// A page fails as [`send`](Self::send) does, and is then the last. A service that gives the same token twice is an
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
    pub fn pages<O>(&self, operation: O) -> Pages<O>
    where
        O: Paginated + EncodeRequest + DecodeResponse,
    {
        Pages::new(self.clone(), CallOptions::new(&self.shared.config), operation)
    }

    /// Calls an operation item by item; as [`pages`](Self::pages), and the pages are taken apart.
    ///
    /// # Errors
    ///
    /// As [`pages`](Self::pages).
    pub fn items<O>(&self, operation: O) -> Items<O>
    where
        O: PaginatedItems + EncodeRequest + DecodeResponse,
    {
        Items::new(self.pages(operation))
    }

    /// Takes a call to its end, and makes of the answer what the caller wants.
    fn finish<T, E>(
        &self,
        request: PreparedRequest,
        settings: Arc<Settings>,
        decode: fn(Answered) -> Result<T, Error<E>>,
    ) -> Result<T, Error<E>> {
        decode(self.drive(request, settings).map_err(Failure::into_error)?)
    }

    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>) -> Outcome {
        let Shared { transport, sleep, .. } = &*self.shared;
        let mut call = Call::new(request, settings, true);
        #[cfg(feature = "tracing")]
        let span = call.span();
        #[cfg(feature = "tracing")]
        let _entered = span.enter();
        let mut step = call.send();
        loop {
            step = match step {
                Step::Send(request, attempt) => call.answered(transport.send(request, attempt)),
                Step::Wait(duration) => {
                    sleep.sleep(duration);
                    call.send()
                }
                Step::Done(outcome) => return outcome,
            }
        }
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("config", &self.shared.config).finish_non_exhaustive()
    }
}
