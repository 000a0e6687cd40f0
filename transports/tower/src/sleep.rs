//! Waiting with Tokio's timer.

use std::pin::Pin;
use std::time::Duration;

use connect_core::client::Sleep;
use tokio::runtime::Handle;

/// A timer that waits with [`tokio::time::sleep`].
///
/// A [`Client`](connect_core::Client) over a [`TowerTransport`](crate::TowerTransport) uses this
/// timer by default, so that it can retry. For other transports on Tokio, set this timer with
/// [`Client::with_sleep`](connect_core::Client::with_sleep):
///
/// ```
/// use connect_core::{Body, Client, Endpoint, transport_fn};
/// use connect_tower::TokioSleep;
///
/// # fn client() -> Result<(), connect_core::error::EndpointError> {
/// let transport = transport_fn(|_, _| async { Ok(http::Response::new(Body::empty())) });
/// let endpoint = Endpoint::new("http://localhost:8080")?;
/// let client = Client::new(endpoint, transport).with_sleep(TokioSleep);
/// # Ok(())
/// # }
/// ```
///
/// The time driver of the Tokio runtime must be enabled. Outside of a Tokio runtime, the wait
/// blocks the thread.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioSleep;

impl Sleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        // Tokio panics without a runtime.
        if Handle::try_current().is_err() {
            return Box::pin(async move { std::thread::sleep(duration) });
        }
        Box::pin(tokio::time::sleep(duration))
    }
}
