//! Calling operations: encode, send, decode.

mod call;
mod config;
mod retry;
mod sleep;
mod time;

pub use self::config::ClientConfig;
pub use self::retry::{RetryBudget, RetryPolicy};
pub use self::sleep::Sleep;
pub use self::time::{Clock, Randomness, SystemClock, SystemRandomness};

pub(crate) use self::call::{Call, Step};

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::error::{Error, Failure};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::response::DecodeResponse;
use crate::{BoxTransport, Endpoint, Operation, Transport};

/// Calls operations over a [`Transport`].
///
/// Cloning it is cheap; the clones share transport and configuration.
///
/// ```
/// use connect_core::{Body, Client, Endpoint, connect_operation, transport_fn};
///
/// #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
/// struct DescribeContact { contact_id: String }
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = transport_fn(|_, _| async { Ok(http::Response::new(Body::from("{}"))) });
/// let client = Client::new(Endpoint::new("https://api.example")?, transport);
///
/// let answer = client.send(&DescribeContact { contact_id: "c-1".into() }).await?;
/// assert_eq!(answer.status(), 200);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    config: ClientConfig,
    transport: BoxTransport,
    sleep: Option<Box<dyn Sleep>>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("config", &self.shared.config).finish_non_exhaustive()
    }
}

impl Client {
    /// A client of the service at `endpoint`, with the default configuration.
    pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
        Self::with_config(ClientConfig::new(endpoint), transport)
    }

    /// A client with a configuration of its own.
    pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self { shared: Arc::new(Shared { config, transport: BoxTransport::new(transport), sleep: None }) }
    }

    /// With a way to wait, without which no call is tried again; see [`RetryPolicy`].
    #[must_use]
    pub fn with_sleep(self, sleep: impl Sleep + 'static) -> Self {
        let Shared { config, transport, .. } = &*self.shared;
        let (config, transport) = (config.clone(), transport.clone());
        Self { shared: Arc::new(Shared { config, transport, sleep: Some(Box::new(sleep)) }) }
    }

    /// Encodes an operation, to be sent with [`send_prepared`](Self::send_prepared), now or later, once or again.
    ///
    /// # Errors
    ///
    /// As [`Operation::prepare`](crate::Operation::prepare).
    pub fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        operation.prepare(self.shared.config.endpoint(), self.shared.config.token_source())
    }

    /// Sends a prepared request of operation `O`, as it stands.
    ///
    /// ```
    /// # use connect_core::{Body, Client, Endpoint, connect_operation, transport_fn};
    /// # #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
    /// # struct DescribeContact { contact_id: String }
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let prepared = client.prepare(&DescribeContact { contact_id: "c-1".into() })?;
    /// println!("{}", prepared.to_curl());
    /// let answer = client.send_prepared::<DescribeContact>(&prepared).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_prepared<O: DecodeResponse>(&self, request: &PreparedRequest) -> Sending<O::Output, O::Error> {
        self.sending::<O>(Ok(request.clone()))
    }

    /// Calls an operation.
    ///
    /// The request is encoded at once, so the future borrows neither client nor operation, and is `Send` whatever the operation holds.
    /// Nothing is sent before it is polled; dropping it abandons the call.
    ///
    /// # Errors
    ///
    /// The future answers with an [`Error`] for an input that cannot be sent, for no answer, for an error of the service, and for an
    /// answer that cannot be read.
    pub fn send<O>(&self, operation: &O) -> Sending<O::Output, O::Error>
    where
        O: EncodeRequest + DecodeResponse,
    {
        self.sending::<O>(self.prepare(operation))
    }

    fn sending<O: DecodeResponse>(
        &self,
        request: Result<PreparedRequest, Error<O::Error>>,
    ) -> Sending<O::Output, O::Error> {
        let state = match request {
            Ok(request) => State::Sent(drive(Arc::clone(&self.shared), request)),
            Err(error) => State::Refused(Some(error)),
        };
        Sending { state, decode: O::from_http_response }
    }
}

type Driven = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, Failure>> + Send>>;

/// Takes a call from step to step; compiled once, for all operations.
fn drive(shared: Arc<Shared>, request: PreparedRequest) -> Driven {
    Box::pin(async move {
        let mut call = Call::new(request, &shared.config, shared.sleep.is_some());
        let mut step = call.send();
        loop {
            step = match step {
                Step::Send(request, attempt) => call.answered(shared.transport.send(request, attempt).await),
                Step::Wait(duration) => {
                    if let Some(sleep) = &shared.sleep {
                        sleep.sleep(duration).await;
                    }
                    call.send()
                }
                Step::Done(outcome) => return outcome,
            }
        }
    })
}

/// A call that is under way; from [`Client::send`].
#[must_use = "a call is not sent unless it is awaited"]
pub struct Sending<T, E> {
    state: State<E>,
    decode: fn(http::Response<Bytes>) -> Result<T, Error<E>>,
}

enum State<E> {
    Sent(Driven),
    Refused(Option<Error<E>>),
}

impl<T, E> Future for Sending<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = match &mut self.state {
            State::Sent(driven) => match ready!(driven.as_mut().poll(context)) {
                Ok(response) => (self.decode)(response),
                Err(failure) => Err(failure.into_error()),
            },
            State::Refused(error) => match error.take() {
                Some(error) => Err(error),
                // Polled again after it was ready.
                None => return Poll::Pending,
            },
        };
        self.state = State::Refused(None);
        Poll::Ready(outcome)
    }
}

impl<T, E> std::fmt::Debug for Sending<T, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sending")
    }
}
