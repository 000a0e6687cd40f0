//! Waiting on one thread.

use std::pin::Pin;
use std::time::Duration;

/// A timer that [`local::Client`](crate::local::Client) waits with between the attempts of a call,
/// and between the calls of a [`Waiter`](crate::client::Waiter).
///
/// A closure that returns a future is a timer too.
pub trait Sleep {
    /// Returns a future that resolves after `duration`.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + '_>>;
}

impl<F, R> Sleep for F
where
    F: Fn(Duration) -> R,
    R: Future<Output = ()> + 'static,
{
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(self(duration))
    }
}
