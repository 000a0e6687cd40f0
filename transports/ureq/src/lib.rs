//! A [`connect_core::blocking::Transport`] over [ureq](https://docs.rs/ureq), with a pool of
//! connections and without a runtime.
//!
//! ```no_run
//! use connect_core::blocking::Transport;
//! use connect_core::{Attempt, Body};
//! use connect_ureq::UreqTransport;
//!
//! let transport = UreqTransport::new();
//! let request = http::Request::put("http://localhost:8080/contact").body(Body::from("{}"))?;
//! let response = transport.send(request, Attempt::first())?;
//! println!("{}: {:?}", response.status(), response.body());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Logs
//!
//! ureq logs through the crate `log`. Its messages at the level `debug` and above contain no paths
//! and no headers. At the level `trace`, `ureq_proto` logs each byte of the connection, including
//! bearer tokens and bodies. Do not enable that level where a log must not contain secrets.
//!
//! # Features
//!
//! - `tls`, on by default: `https` with rustls, graviola and Mozilla's root certificates, on
//!   `x86_64` and `aarch64`. No C code is built. The feature enables no feature of ureq. Without
//!   it, [`UreqTransport::new`] rejects `https`; [`UreqTransport::with_agent`] accepts an agent
//!   with another TLS implementation.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
mod error;
mod exchange;
mod request;
mod response;
mod transport;

pub use self::transport::UreqTransport;
