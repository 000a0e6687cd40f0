//! The timeout of an attempt.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use connect_core::TransportError;
use connect_core::client::Sleep;

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

    /// Runs `exchange` for at most `timeout`.
    pub(crate) async fn limit<T>(
        &self,
        timeout: Option<Duration>,
        exchange: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let Some(timeout) = timeout else { return exchange.await };
        let sleep: &dyn Sleep = match self {
            Self::None => {
                return Err(TransportError::unsupported(
                    "no timer for the timeout: set one with `TowerTransport::with_sleep`, or enable the feature `tokio`",
                ));
            }
            #[cfg(feature = "tokio")]
            Self::Tokio if tokio::runtime::Handle::try_current().is_err() => {
                return Err(TransportError::unsupported(
                    "no Tokio runtime for the timeout: run the call on a Tokio runtime, or set a timer with `TowerTransport::with_sleep`",
                ));
            }
            #[cfg(feature = "tokio")]
            Self::Tokio => &crate::TokioSleep,
            Self::Custom(sleep) => &**sleep,
        };
        let (mut exchange, mut sleep) = (pin!(exchange), sleep.sleep(timeout));
        poll_fn(|context| match exchange.as_mut().poll(context) {
            Poll::Pending => sleep.as_mut().poll(context).map(|()| Err(TransportError::timeout())),
            ready @ Poll::Ready(_) => ready,
        })
        .await
    }
}
