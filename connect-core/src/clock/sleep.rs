//! Waiting, which needs a runtime and so is injected.

pub(crate) mod blocking;
pub(crate) mod local;

use std::pin::Pin;
use std::time::Duration;

/// A timer that [`Client`](crate::Client) waits with between the attempts of a call, and between
/// the calls of a [`Waiter`](crate::client::Waiter).
///
/// `connect-hyper`, `connect-reqwest` and `connect-tower` export one for Tokio, which clients over
/// their transports use by default. A closure that returns a future is a timer too.
///
/// ```
/// use std::time::Duration;
/// use connect_core::client::Sleep;
///
/// fn takes_a_sleep(_: impl Sleep) {}
/// takes_a_sleep(|duration: Duration| async move { /* my_runtime::sleep(duration).await */ });
/// ```
pub trait Sleep: Send + Sync {
    /// Returns a future that resolves after `duration`.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

impl<F, R> Sleep for F
where
    F: Fn(Duration) -> R + Send + Sync,
    R: Future<Output = ()> + Send + 'static,
{
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self(duration))
    }
}
