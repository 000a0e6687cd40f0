//! Waiting that blocks the thread.

use std::time::Duration;

/// A timer that [`blocking::Client`](crate::blocking::Client) waits with between the attempts of a
/// call, and between the calls of a [`Waiter`](crate::client::Waiter).
///
/// A closure is a timer too.
pub trait Sleep: Send + Sync {
    /// Blocks the thread for `duration`.
    fn sleep(&self, duration: Duration);
}

/// A timer that waits with [`std::thread::sleep`], the default of
/// [`blocking::Client`](crate::blocking::Client).
#[derive(Clone, Copy, Debug, Default)]
pub struct ThreadSleep;

impl Sleep for ThreadSleep {
    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}

impl<F: Fn(Duration) + Send + Sync> Sleep for F {
    fn sleep(&self, duration: Duration) {
        self(duration);
    }
}
