//! A [`connect_core::Transport`] over [reqwest](https://docs.rs/reqwest), for programs that already
//! have a [`reqwest::Client`] or need its proxies.
//!
//! ```no_run
//! use connect_core::{Attempt, Body, Transport};
//! use connect_reqwest::ReqwestTransport;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let transport = ReqwestTransport::new()?;
//! let request = http::Request::put("http://localhost:8080/contact").body(Body::from("{}"))?;
//! let response = transport.send(request, Attempt::first()).await?;
//! println!("{}: {} bytes", response.status(), response.body().len());
//! # Ok(())
//! # }
//! ```
//!
//! [`TokioSleep`] lets a client wait between attempts.
//!
//! # Features
//!
//! - `tls`, on by default: `https` on `x86_64` and `aarch64`, by rustls with graviola and Mozilla's
//!   root certificates. No C is compiled. Without it, [`ReqwestTransport::new`] rejects `https`,
//!   and [`ReqwestTransport::with_client`] accepts a client with another TLS implementation.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod request;
mod service;
mod transport;

pub use connect_tower::TokioSleep;

pub use self::transport::ReqwestTransport;
