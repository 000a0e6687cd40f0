//! The loop that drives a call of the two async clients.

use std::future::poll_fn;
use std::ops::Deref;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

#[cfg(feature = "sigv4")]
use sha2::{Digest, Sha256};

use super::config::Settings;
use super::{Call, Inner, Step};
use crate::auth::Identity;
use crate::error::{AuthError, Outcome};
use crate::request::PreparedRequest;
use crate::transport::stream::ByteStream;
#[cfg(feature = "sigv4")]
use crate::transport::stream::StreamError;
use crate::transport::{Attempt, Body, TransportError};

/// A client that starts calls as futures. It seals [`AsyncClient`](super::AsyncClient).
pub trait Drive: Clone {
    /// The future of a call.
    type Driven: Future<Output = Outcome> + Unpin;

    /// The future of a wait between two calls.
    type Pause: Future<Output = ()> + Unpin;

    /// Starts a call. It is compiled once, for all operations. `streams` is true if the response
    /// is decoded when its head has come.
    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>, streams: bool) -> Self::Driven;

    /// Returns true if the client has a timer.
    fn has_timer(&self) -> bool;

    /// Waits with the timer of the client.
    fn pause(&self, duration: Duration) -> Self::Pause;
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

/// The issuer of an async client, with its type erased.
pub(super) trait AsyncIssuer {
    /// Returns a future that resolves to a new identity.
    fn issue_identity(&self) -> impl Future<Output = Result<Identity, AuthError>>;
}

/// Returns a future that resolves after `duration`, or at once without a timer.
pub(super) async fn pause<T, S: AsyncSleep, I>(inner: impl Deref<Target = Inner<T, S, I>>, duration: Duration) {
    if let Some(sleep) = &inner.sleep {
        sleep.wait(duration).await;
    }
}

/// Returns the future that drives a call to its end.
///
/// The loop is one `async` block, so that the future holds the call only once. A call is large.
pub(super) fn drive<T, S, I>(
    inner: impl Deref<Target = Inner<T, S, I>>,
    mut call: Call,
) -> impl Future<Output = Outcome>
where
    T: AsyncTransport,
    S: AsyncSleep,
    I: AsyncIssuer,
{
    #[cfg(feature = "tracing")]
    let span = call.span();
    let driven = async move {
        let mut step = call.send();
        loop {
            step = match step {
                Step::Send(request, attempt) => call.answered(inner.transport.send_request(request, attempt).await),
                Step::Collect(body, limit, time) => {
                    let collected = ByteStream::from_body(body).collect(limit);
                    // In a box, because every call would else have room for it.
                    call.collected(Box::pin(within(inner.sleep.as_ref().zip(time), collected)).await)
                }
                #[cfg(feature = "sigv4")]
                Step::Hash(body, time) => {
                    let hashed = hash(body);
                    call.hashed(Box::pin(within(inner.sleep.as_ref().zip(time), hashed)).await)
                }
                Step::Wait(duration) => {
                    // Without a timer, the call asks for no wait.
                    if let Some(sleep) = &inner.sleep {
                        sleep.wait(duration).await;
                    }
                    call.send()
                }
                Step::Issue(need, left) => {
                    let answer = match inner.issuers.of(call.scheme()) {
                        // In a box, because every call would else have room for it.
                        Some((issuer, last)) => {
                            Box::pin(async {
                                let Settings { clock, randomness, .. } = &*inner.config.settings();
                                let renewed = last.renew(need, &**clock, &**randomness, || issuer.issue_identity());
                                within(inner.sleep.as_ref().zip(left), renewed).await
                            })
                            .await
                        }
                        // Without an issuer, the call needs none.
                        None => None,
                    };
                    call.issued(answer)
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

/// Returns a future that is ready when it is polled for the second time.
#[cfg(feature = "sigv4")]
fn yield_once() -> impl Future<Output = ()> {
    let mut has_yielded = false;
    poll_fn(move |context| {
        if std::mem::replace(&mut has_yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
}

/// Returns the SHA-256 of a body.
#[cfg(feature = "sigv4")]
async fn hash(body: Body) -> Result<[u8; 32], StreamError> {
    let mut body = ByteStream::from_body(body);
    let mut hash = Sha256::new();
    while let Some(chunk) = body.next().await {
        hash.update(&chunk?);
        // A file is always ready, but other tasks, and the timeout, need their turn.
        yield_once().await;
    }
    Ok(hash.finalize().into())
}

/// Awaits `future`, for the time of `limit` if there is one. Returns `None` if it takes longer.
async fn within<S: AsyncSleep, F: Future>(limit: Option<(&S, Duration)>, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let Some((sleep, time)) = limit else { return Some(future.await) };
    let mut timeout = pin!(sleep.wait(time));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => timeout.as_mut().poll(context).map(|()| None),
    })
    .await
}
