//! Waiting, which needs a runtime and so comes from outside.

use std::pin::Pin;
use std::time::Duration;

/// Waits, for [`Client`](crate::Client): what lets it try again.
///
/// `connect-hyper` has one for Tokio. A closure that returns a future is one too.
///
/// ```
/// use std::time::Duration;
/// use connect_core::Sleep;
///
/// fn takes_a_sleep(_: impl Sleep) {}
/// takes_a_sleep(|duration: Duration| async move { /* my_runtime::sleep(duration).await */ });
/// ```
pub trait Sleep: Send + Sync {
    /// Resolves after `duration`.
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
