//! A [`connect_core::Transport`] over [reqwest](https://docs.rs/reqwest).
//!
//! Use it in a program that has a [`reqwest::Client`] already, or that needs its proxies.
//!
//! ```no_run
//! use connect_core::{Attempt, Body, Transport};
//! use connect_reqwest::ReqwestTransport;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let transport = ReqwestTransport::new()?;
//! let request = http::Request::put("http://localhost:8080/contact").body(Body::from("{}"))?;
//! let response = transport.send(request, Attempt::first()).await?;
//! println!("{}: {:?}", response.status(), response.body());
//! # Ok(())
//! # }
//! ```
//!
//! A [`Client`](connect_core::Client) over this transport waits between the attempts of a call with
//! Tokio's timer, [`TokioSleep`].
//!
//! # Features
//!
//! - `tls`, off by default: `https` with rustls, graviola and Mozilla's root certificates, on
//!   `x86_64` and `aarch64`. No C code is built. Without this feature, [`ReqwestTransport::new`]
//!   rejects `https`; [`ReqwestTransport::with_client`] accepts a client with another TLS
//!   implementation.
//!
//! Enable `tls` if this transport is all that the program uses of reqwest. The feature enables
//! `rustls-no-provider` of reqwest, and cargo builds one reqwest for the whole program. A
//! `reqwest::Client::new()` elsewhere in the program then panics, unless the program enables TLS of
//! reqwest itself (its features `rustls` or `native-tls`), or installs a crypto provider for rustls
//! first.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod request;
mod service;
mod transport;

pub use connect_tower::TokioSleep;

pub use self::transport::ReqwestTransport;
