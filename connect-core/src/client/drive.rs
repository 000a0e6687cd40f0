//! The loop that drives a call of the two async clients.

use std::sync::Arc;
use std::time::Duration;

use super::config::Settings;
use super::trace::SleepWarning;
use super::{Call, Step};
use crate::error::Outcome;
use crate::request::PreparedRequest;
use crate::transport::{Attempt, Body, TransportError};

/// A client that starts calls as futures. It seals [`AsyncClient`](super::AsyncClient).
pub trait Drive: Clone {
    /// The future of a call.
    type Driven: Future<Output = Outcome> + Unpin;

    /// Starts a call. It is compiled once, for all operations.
    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>) -> Self::Driven;
}

/// Drives a call to its end, by sending with `send` and waiting with `sleep`.
///
/// `sleep` returns `None` if the client cannot wait. `call` then never asks it to, and `warning` is
/// given for a retry that is missed because of that.
pub(super) async fn drive<S, W>(
    mut call: Call,
    send: impl Fn(http::Request<Body>, Attempt) -> S,
    sleep: impl Fn(Duration) -> Option<W>,
    warning: &SleepWarning,
) -> Outcome
where
    S: Future<Output = Result<http::Response<Body>, TransportError>>,
    W: Future<Output = ()>,
{
    #[cfg(feature = "tracing")]
    let span = call.span();
    let steps = async move {
        let mut step = call.send();
        loop {
            step = match step {
                Step::Send(request, attempt) => call.answered(send(request, attempt).await),
                Step::Wait(duration) => {
                    if let Some(waiting) = sleep(duration) {
                        waiting.await;
                    }
                    call.send()
                }
                Step::Done(outcome) => {
                    if call.lacked_sleep() {
                        warning.give();
                    }
                    return outcome;
                }
            }
        }
    };
    #[cfg(feature = "tracing")]
    let steps = tracing::Instrument::instrument(steps, span);
    steps.await
}
