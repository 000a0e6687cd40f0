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
//!
//! [`TokioSleep`] lets a client wait between its attempts. For layers of your own between operation and hyper there is `connect-tower`, which
//! this stands on.
//!
//! # Features
//!
//! - `tls`, on by default: `https`, by rustls with graviola and the roots of Mozilla's list, on `x86_64` and `aarch64`; nothing of C is built.
//!   Without it, [`HyperTransport::new`] refuses `https`, and [`HyperTransport::with_connector`] takes another TLS.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connector;
mod transport;

pub use connect_tower::TokioSleep;

pub use self::connector::Connector;
pub use self::transport::HyperTransport;
