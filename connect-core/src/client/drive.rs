//! The loop that drives a call of the two async clients.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use super::config::Settings;
use super::{Call, Inner, Step};
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

/// The transport of an async client, with its type erased.
pub(super) trait AsyncTransport {
    /// Sends `request` and returns the whole response.
    fn send_request(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>>;
}

/// The timer of an async client, with its type erased.
pub(super) trait AsyncSleep {
    /// Returns a future that resolves after `duration`.
    fn wait(&self, duration: Duration) -> impl Future<Output = ()>;
}

/// Returns the future that drives a call to its end.
///
/// The loop is one `async` block, so that the future holds the call only once. A call is large.
pub(super) fn drive<T, S>(inner: impl Deref<Target = Inner<T, S>>, mut call: Call) -> impl Future<Output = Outcome>
where
    T: AsyncTransport,
    S: AsyncSleep,
{
    #[cfg(feature = "tracing")]
    let span = call.span();
    let driven = async move {
        let mut step = call.send();
        loop {
            step = match step {
                Step::Send(request, attempt) => call.answered(inner.transport.send_request(request, attempt).await),
                Step::Wait(duration) => {
                    // Without a timer, the call asks for no wait.
                    if let Some(sleep) = &inner.sleep {
                        sleep.wait(duration).await;
                    }
                    call.send()
                }
                Step::Done(outcome) => {
                    if call.lacked_sleep() {
                        inner.warning.give();
                    }
                    return outcome;
                }
            }
        }
    };
    #[cfg(feature = "tracing")]
    let driven = tracing::Instrument::instrument(driven, span);
    driven
}
