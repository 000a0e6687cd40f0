//! A [`connect_core::Transport`] over [hyper](https://docs.rs/hyper), with a connection pool.
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
//!
//! [`TokioSleep`] lets a client wait between attempts. To put tower layers between operations and
//! hyper, use `connect-tower`, on which this crate is built.
//!
//! # Features
//!
//! - `tls`, on by default: `https` on `x86_64` and `aarch64`, by rustls with graviola and Mozilla's
//!   root certificates. No C is compiled. Without it, [`HyperTransport::new`] rejects `https`, and
//!   [`HyperTransport::with_connector`] accepts another TLS implementation.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connector;
mod transport;

pub use connect_tower::TokioSleep;

pub use self::connector::Connector;
pub use self::transport::HyperTransport;
