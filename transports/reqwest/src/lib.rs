//! A [`connect_core::Transport`] over [reqwest](https://docs.rs/reqwest), for a program that has a [`reqwest::Client`] already, or wants its
//! proxies.
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
//! [`TokioSleep`] lets a client wait between its attempts.
//!
//! # Features
//!
//! - `tls`, on by default: `https`, by rustls with graviola and the roots of Mozilla's list, on `x86_64` and `aarch64`; nothing of C is built.
//!   Without it, [`ReqwestTransport::new`] refuses `https`, and [`ReqwestTransport::with_client`] takes a client with another TLS.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod request;
mod service;
mod transport;

pub use connect_tower::TokioSleep;

pub use self::transport::ReqwestTransport;
