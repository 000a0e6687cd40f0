//! A [`connect_core::Transport`] over any [`tower_service::Service`] of `http` requests and
//! responses.
//!
//! The layers that a program already has (limits, tracing, authentication, a proxy) then apply to
//! the calls of its operations.
//!
//! ```
//! use connect_core::{Attempt, Body, Transport};
//! use connect_tower::{RequestBody, TowerTransport};
//! use http::{Request, Response};
//! use tower::{ServiceBuilder, service_fn};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // The innermost service is an HTTP client. This one returns the body of the request.
//! let client = service_fn(|request: Request<RequestBody>| async move {
//!     Ok::<_, std::io::Error>(Response::new(request.into_body()))
//! });
//! let service = ServiceBuilder::new().concurrency_limit(10).service(client);
//!
//! let transport = TowerTransport::new(service);
//! let request = Request::put("http://localhost:8080/contact").body(Body::from("{}"))?;
//! let response = transport.send(request, Attempt::first()).await?;
//! assert_eq!(response.body().as_bytes(), Some(&b"{}"[..]));
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `tokio`, on by default: timeouts and retries with Tokio's timer, and [`TokioSleep`]. Without
//!   it, set a timer with [`TowerTransport::with_sleep`].
//! - `hyper`: [`classify_hyper`], for services whose HTTP client is hyper.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Links to items of a disabled feature lead to the list of features.
#![cfg_attr(not(feature = "hyper"), doc = "\n\n[`classify_hyper`]: #features")]

mod body;
mod error;
mod request;
mod response;
#[cfg(feature = "tokio")]
mod sleep;
mod source;
mod timeout;
mod transport;
mod upload;

pub use self::body::RequestBody;
#[cfg(feature = "hyper")]
pub use self::error::classify_hyper;
pub use self::error::{BoxError, classify};
#[cfg(feature = "tokio")]
pub use self::sleep::TokioSleep;
pub use self::transport::TowerTransport;
