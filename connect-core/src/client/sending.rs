//! The future of a call.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::config::Settings;
use super::drive::Drive;
use crate::error::{Answered, Error};
use crate::operation::{DecodeResponse, decode, decode_with_metadata};
use crate::request::PreparedRequest;
use crate::response::ResponseMetadata;

/// A client whose calls are futures: [`Client`](crate::Client) or
/// [`local::Client`](crate::local::Client).
///
/// The trait is sealed: it cannot be implemented outside of this crate.
pub trait AsyncClient: Drive {}

impl<C: Drive> AsyncClient for C {}

/// The function that decodes the answer to a call into the result that the caller asked for.
pub(super) struct Decode<T, E> {
    pub(super) function: fn(Answered) -> Result<T, Error<E>>,
    /// True if the response is decoded when its head has come.
    pub(super) streams: bool,
}

impl<T, E> Clone for Decode<T, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, E> Copy for Decode<T, E> {}

impl<T, E> Decode<T, E> {
    /// Decodes the output.
    pub(super) fn output<O: DecodeResponse<Output = T, Error = E>>() -> Self {
        Self { function: decode::<O>, streams: O::STREAMS }
    }
}

impl<T, E> Decode<(T, ResponseMetadata), E> {
    /// Decodes the output, and adds the metadata of the response.
    pub(super) fn with_metadata<O: DecodeResponse<Output = T, Error = E>>() -> Self {
        Self { function: decode_with_metadata::<O>, streams: O::STREAMS }
    }
}

/// The future of a call by a client `C`, returned by [`Client::send`](crate::Client::send).
///
/// Nothing is sent before the future is polled. Dropping the future abandons the call.
#[must_use = "a call is not sent unless it is awaited"]
pub struct Sending<T, E, C: AsyncClient = crate::client::Client> {
    state: State<E, C::Driven>,
    decode: fn(Answered) -> Result<T, Error<E>>,
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
            Ok(request) => State::Sent(client.drive(request, settings, decode.streams)),
            Err(error) => State::Rejected(Some(error)),
        };
        Self { state, decode: decode.function }
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
