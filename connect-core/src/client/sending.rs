//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::config::Settings;
use super::drive::Drive;
use crate::error::{Answered, Error};
use crate::request::PreparedRequest;

/// A client whose calls are futures: [`Client`](crate::Client) or
/// [`local::Client`](crate::local::Client).
///
/// The trait is sealed: it cannot be implemented outside of this crate.
pub trait AsyncClient: Drive {}

impl<C: Drive> AsyncClient for C {}

/// Decodes the answer to a call into the result that the caller asked for.
pub(super) type Decode<T, E> = fn(Answered) -> Result<T, Error<E>>;

/// The future of a call by a client `C`, returned by [`Client::send`](crate::Client::send).
///
/// Nothing is sent before the future is polled. Dropping the future abandons the call.
#[must_use = "a call is not sent unless it is awaited"]
pub struct Sending<T, E, C: AsyncClient = crate::client::Client> {
    state: State<E, C::Driven>,
    decode: Decode<T, E>,
}

enum State<E, D> {
    /// The call is in-flight, or was not polled yet.
    Sent(D),
    /// The input was rejected, so there is no call. `None` after the error was returned.
    Rejected(Option<Error<E>>),
}

impl<T, E, C: AsyncClient> Sending<T, E, C> {
    /// Starts a call of `client`, or fails with the error of its input.
    pub(super) fn new(
        client: &C,
        request: Result<PreparedRequest, Error<E>>,
        settings: Arc<Settings>,
        decode: Decode<T, E>,
    ) -> Self {
        let state = match request {
            Ok(request) => State::Sent(client.drive(request, settings)),
            Err(error) => State::Rejected(Some(error)),
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
            State::Rejected(error) => match error.take() {
                Some(error) => Err(error),
                // The future was polled again after it was ready.
                None => return Poll::Pending,
            },
        };
        self.state = State::Rejected(None);
        Poll::Ready(outcome)
    }
}

impl<T, E, C: AsyncClient> fmt::Debug for Sending<T, E, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
