//! A [`connect_core::blocking::Transport`] over [ureq](https://docs.rs/ureq), with a connection
//! pool and without an async runtime.
//!
//! ```no_run
//! use connect_core::blocking::Transport;
//! use connect_core::{Attempt, Body};
//! use connect_ureq::UreqTransport;
//!
//! let transport = UreqTransport::new();
//! let request = http::Request::put("http://localhost:8080/contact").body(Body::from("{}"))?;
//! let response = transport.send(request, Attempt::first())?;
//! println!("{}: {} bytes", response.status(), response.body().len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Logs
//!
//! ureq logs through the crate `log`. Up to the level `debug`, logs contain neither paths nor
//! headers. At the level `trace`, ureq logs every byte of the connection, including bearer tokens
//! and bodies. Do not enable `trace` for `ureq_proto` where logs must not contain secrets.
//!
//! # Features
//!
//! - `tls`, on by default: `https` on `x86_64` and `aarch64`, by rustls with graviola and Mozilla's
//!   root certificates. No C is compiled. Without it, [`UreqTransport::new`] rejects `https`, and
//!   [`UreqTransport::with_agent`] accepts an agent with another TLS implementation.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod request;
mod response;
mod transport;

pub use self::transport::UreqTransport;
