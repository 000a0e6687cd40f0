//! Timeouts of attempts.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use connect_core::{Sleep, TransportError};

/// The clock that measures timeouts.
#[derive(Clone)]
pub(crate) enum Clock {
    /// No clock: timeouts are not supported.
    #[cfg_attr(feature = "tokio", expect(dead_code, reason = "with Tokio there is always a clock"))]
    None,
    /// Tokio's clock.
    #[cfg(feature = "tokio")]
    Tokio,
    /// The user's clock.
    Own(Arc<dyn Sleep>),
}

impl Clock {
    /// Returns the default clock.
    pub(crate) fn new() -> Self {
        #[cfg(feature = "tokio")]
        return Self::Tokio;
        #[cfg(not(feature = "tokio"))]
        return Self::None;
    }

    /// Returns the output of `exchange`, or a timeout error if it takes longer than `timeout`.
    pub(crate) async fn limit<T>(
        &self,
        timeout: Option<Duration>,
        exchange: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let Some(timeout) = timeout else { return exchange.await };
        let sleep: &dyn Sleep = match self {
            Self::None => return Err(TransportError::unsupported("there is no clock for a timeout; use `with_sleep`")),
            #[cfg(feature = "tokio")]
            Self::Tokio if tokio::runtime::Handle::try_current().is_err() => {
                return Err(TransportError::unsupported("a timeout needs a Tokio runtime, or `with_sleep`"));
            }
            #[cfg(feature = "tokio")]
            Self::Tokio => &crate::TokioSleep,
            Self::Own(sleep) => &**sleep,
        };
        let (mut exchange, mut sleep) = (pin!(exchange), sleep.sleep(timeout));
        poll_fn(|context| match exchange.as_mut().poll(context) {
            Poll::Pending => sleep.as_mut().poll(context).map(|()| Err(TransportError::timeout())),
            ready @ Poll::Ready(_) => ready,
        })
        .await
    }
}
