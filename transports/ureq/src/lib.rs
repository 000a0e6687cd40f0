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
//! # Features
//!
//! - `rustls`: `https`, by ureq's choice of TLS library and roots. Off by default.

mod error;
mod request;
mod response;
mod transport;

pub use self::transport::UreqTransport;
