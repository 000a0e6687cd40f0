//! The future of a wait.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{Wait, WaitError, WaitStep, Waited};
use crate::client::{AsyncClient, Sending};
use crate::error::ModeledError;
use crate::response::ResponseMetadata;

/// The future of a wait by a client `C`, returned by [`Client::wait`](crate::Client::wait).
///
/// Nothing is sent before the future is polled. Dropping the future abandons the wait, and the call
/// that it makes.
#[must_use = "nothing is sent unless the wait is awaited"]
pub struct Waiting<T: 'static, E, I: 'static = (), C: AsyncClient = crate::client::Client> {
    client: C,
    wait: Wait<T, E, I>,
    state: State<T, E, C>,
}

enum State<T, E, C: AsyncClient> {
    /// Nothing was sent yet.
    Begun,
    Calling(Sending<(T, ResponseMetadata), E, C>),
    Pausing(C::Pause),
    /// The result was returned.
    Done,
}

impl<T: 'static, E, I: 'static, C: AsyncClient> Waiting<T, E, I, C> {
    pub(in crate::client) fn new(client: C, wait: Wait<T, E, I>) -> Self {
        let wait = Wait { lacks_timer: !client.has_timer(), ..wait };
        Self { client, wait, state: State::Begun }
    }
}

// No field is pinned.
impl<T: 'static, E, I: 'static, C: AsyncClient> Unpin for Waiting<T, E, I, C> {}

impl<T: 'static, E: ModeledError, I: 'static, C: AsyncClient> Future for Waiting<T, E, I, C> {
    type Output = Result<Waited<T, E>, WaitError<T, E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { client, wait, state } = &mut *self;
        loop {
            let step = match state {
                State::Begun => wait.next_call(),
                State::Calling(call) => wait.answered(ready!(Pin::new(call).poll(context))),
                State::Pausing(pause) => {
                    ready!(Pin::new(pause).poll(context));
                    wait.next_call()
                }
                // The future was polled again after it was ready.
                State::Done => return Poll::Pending,
            };
            *state = match step {
                WaitStep::Call(request, settings) => {
                    State::Calling(Sending::new(client, request, settings, wait.decode()))
                }
                WaitStep::Pause(duration) => State::Pausing(client.pause(duration)),
                WaitStep::Done(result) => {
                    *state = State::Done;
                    return Poll::Ready(result);
                }
            };
        }
    }
}

impl<T: 'static, E, I: 'static, C: AsyncClient> fmt::Debug for Waiting<T, E, I, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waiting")
    }
}
