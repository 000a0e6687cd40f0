//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::config::Settings;
use crate::error::{Answered, Error, Outcome};
use crate::request::PreparedRequest;

/// A client whose calls are futures: [`Client`](crate::Client) and [`local::Client`](crate::local::Client).
pub trait AsyncClient: Clone {
    #[doc(hidden)]
    type Driven: Future<Output = Outcome> + Unpin;

    /// Takes a call from step to step; compiled once, for all operations.
    #[doc(hidden)]
    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>) -> Self::Driven;
}

/// A call that is under way, by a client `C`; from [`Client::send`](crate::Client::send).
#[must_use = "a call is not sent unless it is awaited"]
pub struct Sending<T, E, C: AsyncClient = crate::Client> {
    state: State<E, C::Driven>,
    decode: Decode<T, E>,
}

enum State<E, D> {
    Sent(D),
    Refused(Option<Error<E>>),
}

/// Makes of an answer what the caller wants.
type Decode<T, E> = fn(Answered) -> Result<T, Error<E>>;

impl<T, E, C: AsyncClient> Sending<T, E, C> {
    pub(crate) fn new(
        client: &C,
        request: Result<PreparedRequest, Error<E>>,
        settings: Arc<Settings>,
        decode: Decode<T, E>,
    ) -> Self {
        let state = match request {
            Ok(request) => State::Sent(client.drive(request, settings)),
            Err(error) => State::Refused(Some(error)),
        };
        Self { state, decode }
    }
}

impl<T, E, C: AsyncClient> Future for Sending<T, E, C> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = match &mut self.state {
            State::Sent(driven) => match ready!(Pin::new(driven).poll(context)) {
                Ok(answered) => (self.decode)(answered),
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

impl<T, E, C: AsyncClient> fmt::Debug for Sending<T, E, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
