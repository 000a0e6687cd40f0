//! Waits on Tokio's clock.

use std::pin::Pin;
use std::time::Duration;

use connect_core::Sleep;

/// A [`Sleep`] that waits with [`tokio::time::sleep`], so that a [`Client`](connect_core::Client)
/// can retry.
///
/// ```
/// use connect_core::{Client, Endpoint};
/// use connect_tower::{TokioSleep, TowerTransport};
/// # use bytes::Bytes;
/// # use http_body_util::Full;
///
/// # fn client(service: impl tower_service::Service<
/// #     http::Request<Full<Bytes>>, Response = http::Response<Full<Bytes>>, Error = std::io::Error, Future: Send,
/// # > + Clone + Send + 'static) -> Result<(), connect_core::EndpointError> {
/// let endpoint = Endpoint::new("http://localhost:8080")?;
/// let client = Client::new(endpoint, TowerTransport::new(service)).with_sleep(TokioSleep);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioSleep;

impl Sleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(duration))
    }
}
