//! Limits of time.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use connect_core::client::Sleep;

/// The timer of a router.
#[derive(Clone)]
pub(crate) enum Timer {
    /// No timer, so that there can be no limit of time.
    #[cfg_attr(feature = "tokio", expect(dead_code, reason = "with Tokio there is always a timer"))]
    None,
    /// Tokio's timer.
    #[cfg(feature = "tokio")]
    Tokio,
    /// The timer that [`Router::with_sleep`](crate::Router::with_sleep) has set.
    Custom(Arc<dyn Sleep>),
}

/// A wait that has begun.
type Waiting = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Why a limited future has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Limited {
    /// The time is up.
    #[error("the time is up")]
    TimedOut,
    /// The timer is Tokio's, and there is no runtime of Tokio.
    #[error(
        "no Tokio runtime for a limit of time: run the service on a Tokio runtime, or set a timer with `Router::with_sleep`"
    )]
    NoRuntime,
}

impl Timer {
    /// Returns the default timer: Tokio's, or none without the feature `tokio`.
    pub(crate) fn new() -> Self {
        #[cfg(feature = "tokio")]
        return Self::Tokio;
        #[cfg(not(feature = "tokio"))]
        return Self::None;
    }

    /// Returns true if there is no timer.
    pub(crate) fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    fn sleep(&self, duration: Duration) -> Result<Waiting, Limited> {
        match self {
            Self::None => Err(Limited::NoRuntime),
            // Tokio panics without a runtime.
            #[cfg(feature = "tokio")]
            Self::Tokio if tokio::runtime::Handle::try_current().is_err() => Err(Limited::NoRuntime),
            #[cfg(feature = "tokio")]
            Self::Tokio => Ok(Box::pin(tokio::time::sleep(duration))),
            Self::Custom(sleep) => {
                let sleep = Arc::clone(sleep);
                Ok(Box::pin(async move { sleep.sleep(duration).await }))
            }
        }
    }

    /// Runs a future for at most `limit`. A future that is ready at once needs no timer.
    pub(crate) fn limit<T>(
        &self,
        limit: Option<Duration>,
        mut future: impl Future<Output = T> + Unpin,
    ) -> impl Future<Output = Result<T, Limited>> + Unpin {
        let mut watch = Watch::new(self.clone(), limit);
        poll_fn(move |context| match Pin::new(&mut future).poll(context) {
            Poll::Ready(result) => Poll::Ready(Ok(result)),
            Poll::Pending => watch.poll(context).map(Err),
        })
    }
}

/// A watch that ends when a time has passed since the first poll, or since [`Watch::reset`].
pub(crate) struct Watch {
    timer: Timer,
    limit: Option<Duration>,
    waiting: Option<Waiting>,
}

impl Watch {
    pub(crate) fn new(timer: Timer, limit: Option<Duration>) -> Self {
        Self { timer, limit, waiting: None }
    }

    /// Begins again with the next poll.
    pub(crate) fn reset(&mut self) {
        self.waiting = None;
    }

    /// Resolves when the time is up.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Limited> {
        let Some(limit) = self.limit else { return Poll::Pending };
        let waiting = match &mut self.waiting {
            Some(waiting) => waiting,
            None => match self.timer.sleep(limit) {
                Ok(waiting) => self.waiting.insert(waiting),
                Err(error) => return Poll::Ready(error),
            },
        };
        waiting.as_mut().poll(context).map(|()| Limited::TimedOut)
    }
}
