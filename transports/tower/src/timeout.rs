//! The timeouts of an attempt.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use connect_core::TransportError;
use connect_core::client::Sleep;

use crate::upload::Upload;

/// The timer of a transport.
#[derive(Clone)]
pub(crate) enum Timer {
    /// No timer, so no timeout can be enforced.
    #[cfg_attr(feature = "tokio", expect(dead_code, reason = "with Tokio there is always a timer"))]
    None,
    /// Tokio's timer.
    #[cfg(feature = "tokio")]
    Tokio,
    /// The timer that [`TowerTransport::with_sleep`](crate::TowerTransport::with_sleep) has set.
    Custom(Arc<dyn Sleep>),
}

impl Timer {
    /// Returns the default timer: Tokio's, or none without the feature `tokio`.
    pub(crate) fn new() -> Self {
        #[cfg(feature = "tokio")]
        return Self::Tokio;
        #[cfg(not(feature = "tokio"))]
        return Self::None;
    }

    /// Returns the timer as a client takes it.
    pub(crate) fn sleep(&self) -> Option<Arc<dyn Sleep>> {
        match self {
            Self::None => None,
            #[cfg(feature = "tokio")]
            Self::Tokio => Some(Arc::new(crate::TokioSleep)),
            Self::Custom(sleep) => Some(Arc::clone(sleep)),
        }
    }

    /// Returns the timer for a timeout.
    fn usable(&self) -> Result<&dyn Sleep, TransportError> {
        match self {
            Self::None => Err(TransportError::unsupported(
                "no timer for the timeout: set one with `TowerTransport::with_sleep`, or enable the feature `tokio`",
            )),
            #[cfg(feature = "tokio")]
            Self::Tokio if tokio::runtime::Handle::try_current().is_err() => Err(TransportError::unsupported(
                "no Tokio runtime for the timeout: run the call on a Tokio runtime, or set a timer with `TowerTransport::with_sleep`",
            )),
            #[cfg(feature = "tokio")]
            Self::Tokio => Ok(&crate::TokioSleep),
            Self::Custom(sleep) => Ok(&**sleep),
        }
    }

    /// Returns the watch of an idle timeout, if there is one.
    pub(crate) fn watch(&self, timeout: Option<Duration>) -> Result<Option<Watch>, TransportError> {
        let Some(timeout) = timeout else { return Ok(None) };
        self.usable()?;
        let timer = match self {
            Self::None => return Ok(None),
            // The body of a response can be read outside of the runtime.
            #[cfg(feature = "tokio")]
            Self::Tokio => match tokio::runtime::Handle::try_current() {
                Ok(runtime) => SliceTimer::Runtime(runtime),
                Err(_) => return Ok(None),
            },
            Self::Custom(sleep) => SliceTimer::Custom(Arc::clone(sleep)),
        };
        Ok(Some(Watch {
            timer,
            slice: (timeout / SLICES).max(Duration::from_nanos(1)),
            quiet: 0,
            seen: 0,
            waiting: None,
        }))
    }

    /// Runs `exchange` for at most `timeout`.
    pub(crate) async fn limit<T>(
        &self,
        timeout: Option<Duration>,
        exchange: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let Some(timeout) = timeout else { return exchange.await };
        let mut sleep = self.usable()?.sleep(timeout);
        until(exchange, |context| sleep.as_mut().poll(context)).await
    }
}

/// Runs the exchange of an upload that streams until its watch ends.
pub(crate) async fn watched<T>(
    upload: Option<(Watch, &Upload)>,
    exchange: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    let Some((mut watch, upload)) = upload else { return exchange.await };
    until(exchange, |context| watch.poll(Some(upload), context)).await
}

/// Runs `exchange` until `is_over` is ready, which is a timeout.
async fn until<T>(
    exchange: impl Future<Output = Result<T, TransportError>>,
    mut is_over: impl FnMut(&mut Context<'_>) -> Poll<()>,
) -> Result<T, TransportError> {
    let mut exchange = pin!(exchange);
    poll_fn(|context| {
        if let ready @ Poll::Ready(_) = exchange.as_mut().poll(context) {
            return ready;
        }
        is_over(context).map(|()| Err(TransportError::timeout()))
    })
    .await
}

/// The number of slices of an idle timeout. The timeout ends at most two slices late.
const SLICES: u32 = 16;

/// A watch that ends when no byte has moved for the idle timeout.
///
/// The watch looks once in each slice of the timeout if bytes have moved, and counts the slices in
/// which none have. Moved bytes cost nothing, and a caller that does not poll for hours loses one
/// slice.
pub(crate) struct Watch {
    timer: SliceTimer,
    slice: Duration,
    /// The number of slices in which nothing moved.
    quiet: u32,
    /// The number of moves of the request's body that were seen.
    seen: u64,
    waiting: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

/// The timer of the slices.
enum SliceTimer {
    /// The runtime on which the request was sent.
    #[cfg(feature = "tokio")]
    Runtime(tokio::runtime::Handle),
    Custom(Arc<dyn Sleep>),
}

impl SliceTimer {
    fn sleep(&self, slice: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        match self {
            // A task, because a timer of Tokio panics if it is polled after its runtime shut down.
            #[cfg(feature = "tokio")]
            Self::Runtime(runtime) => Box::pin(Task(runtime.spawn(async move { tokio::time::sleep(slice).await }))),
            Self::Custom(sleep) => {
                let sleep = Arc::clone(sleep);
                Box::pin(async move { sleep.sleep(slice).await })
            }
        }
    }
}

/// A task that ends when this is dropped.
#[cfg(feature = "tokio")]
struct Task(tokio::task::JoinHandle<()>);

#[cfg(feature = "tokio")]
impl Future for Task {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // A runtime that has shut down moves no byte either.
        Pin::new(&mut self.0).poll(context).map(drop)
    }
}

#[cfg(feature = "tokio")]
impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Watch {
    /// Notes that bytes of the response have moved.
    pub(crate) fn moved(&mut self) {
        self.quiet = 0;
    }

    /// Resolves when no byte has moved for the timeout. The time in which the source of the request
    /// has nothing to send does not count.
    ///
    /// After each slice the task is woken, so that it looks for bytes before the next slice.
    pub(crate) fn poll(&mut self, upload: Option<&Upload>, context: &mut Context<'_>) -> Poll<()> {
        let Self { timer, slice, .. } = self;
        ready!(self.waiting.get_or_insert_with(|| timer.sleep(*slice)).as_mut().poll(context));
        self.waiting = None;
        let (moves, is_starved) = upload.map_or((0, false), Upload::progress);
        self.quiet = if moves != self.seen || is_starved { 0 } else { self.quiet + 1 };
        self.seen = moves;
        // The first slice can be a part of one.
        if self.quiet > SLICES {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
