//! A [`connect_core::Transport`] over [hyper](https://docs.rs/hyper), with a pool of connections.
//!
//! ```no_run
//! use connect_core::{Attempt, Body, Transport};
//! use connect_hyper::HyperTransport;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let transport = HyperTransport::new();
//! let request = http::Request::put("http://localhost:8080/contact").body(Body::from("{}"))?;
//! let response = transport.send(request, Attempt::first()).await?;
//! println!("{}: {} bytes", response.status(), response.body().len());
//! # Ok(())
//! # }
//! ```

mod error;
mod request;
mod response;
mod transport;

pub use self::transport::HyperTransport;
