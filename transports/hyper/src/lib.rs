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
//! println!("{}: {:?}", response.status(), response.body());
//! # Ok(())
//! # }
//! ```
//!
//! A [`Client`](connect_core::Client) over this transport waits between the attempts of a call with
//! Tokio's timer, [`TokioSleep`]. To put layers between the client and hyper, use `connect-tower`,
//! which this crate is built on.
//!
//! # Features
//!
//! - `tls`, on by default: `https` with rustls, graviola and Mozilla's root certificates, on
//!   `x86_64` and `aarch64`. No C code is built. Without this feature, [`HyperTransport::new`]
//!   rejects `https`; [`HyperTransport::with_connector`] accepts a connector with another TLS
//!   implementation.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connector;
mod paced;
mod transport;

pub use connect_tower::TokioSleep;

pub use self::connector::Connector;
pub use self::transport::HyperTransport;
