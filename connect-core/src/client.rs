//! Calling operations: encode, send, decode.

mod call;
mod config;

pub use self::config::ClientConfig;

pub(crate) use self::call::{Call, Step};

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::error::{Error, Failure};
use crate::request::EncodeRequest;
use crate::response::DecodeResponse;
use crate::{BoxTransport, Endpoint, Transport};

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
#[derive(Clone, Debug)]
pub struct Client {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    config: ClientConfig,
    transport: BoxTransport,
}

impl Client {
    /// A client of the service at `endpoint`, with the default configuration.
    pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
        Self::with_config(ClientConfig::new(endpoint), transport)
    }

    /// A client with a configuration of its own.
    pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self { shared: Arc::new(Shared { config, transport: BoxTransport::new(transport) }) }
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
        let config = &self.shared.config;
        let state = match operation.prepare(config.endpoint(), config.token_source()) {
            Ok(request) => State::Sent(drive(Arc::clone(&self.shared), Call::new(request, config))),
            Err(error) => State::Refused(Some(error)),
        };
        Sending { state, decode: O::from_http_response }
    }
}

type Driven = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, Failure>> + Send>>;

/// Takes a call from step to step; compiled once, for all operations.
fn drive(shared: Arc<Shared>, mut call: Call) -> Driven {
    Box::pin(async move {
        let mut step = call.begin();
        loop {
            match step {
                Step::Send(request, attempt) => {
                    let answer = shared.transport.send(request, attempt).await;
                    step = call.answered(answer);
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
