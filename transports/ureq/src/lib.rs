//! A [`connect_core::blocking::Transport`] over [ureq](https://docs.rs/ureq), with a pool of connections and without a runtime.
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
//! ureq logs through the crate `log`. Down to the level `debug` it leaves out paths and headers. At the level `trace` it logs each byte of the connection,
//! with bearer tokens and bodies: do not turn that on for `ureq_proto` where a secret may not be in a log.
//!
//! # Features
//!
//! - `tls`, on by default: `https`, by rustls with graviola and the roots of Mozilla's list, on `x86_64` and `aarch64`; nothing of C is built.
//!   Without it, [`UreqTransport::new`] refuses `https`, and [`UreqTransport::with_agent`] takes an agent with another TLS.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod request;
mod response;
mod transport;

pub use self::transport::UreqTransport;
