//! Tools to test code that uses [`connect_core`]: a mock transport, an HTTP server on loopback,
//! fault injection, and a conformance kit for transports.
//!
//! Add the crate as a dev-dependency: `cargo add --dev connect-testing`. Nothing in it needs a
//! network or an async runtime.
//!
//! | To | use |
//! | --- | --- |
//! | test code that calls operations, without sockets | [`MockTransport`] |
//! | record the exact bytes of requests, and answer them in any way | [`Server`], [`Reply`] |
//! | stream requests and responses, chunk by chunk | [`Server::start_streaming`], [`Reply::with_chunks`] |
//! | test retries under throttling, errors and closed connections | [`Faults`], [`Effects`] |
//! | check your own transport against the contract of [`Transport`] | [`kit`] |
//!
//! [`Transport`]: connect_core::Transport
//!
//! # The mock transport
//!
//! A [`MockTransport`] expects operations by value and answers with outputs or modeled errors.
//!
//! ```
//! use connect_core::blocking::Client;
//! use connect_core::{Endpoint, connect_operation, connect_shape};
//! use connect_testing::MockTransport;
//!
//! #[connect_operation(method = "GET", uri = "/shelves/<Shelf>", output = Shelf)]
//! struct GetShelf {
//!     shelf: String,
//! }
//!
//! #[connect_shape]
//! struct Shelf {
//!     book_count: u32,
//! }
//!
//! let mock = MockTransport::new();
//! mock.expect(&GetShelf { shelf: "poetry".into() })?.answer(&Shelf { book_count: 12 });
//!
//! let client = Client::new(Endpoint::new("https://library.example")?, mock.clone());
//! assert_eq!(client.send(&GetShelf { shelf: "poetry".into() })?.book_count, 12);
//!
//! // Fails if a call was unexpected, or if an expected call was not made.
//! mock.verify()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The conformance kit
//!
//! The [`kit`] runs a transport against servers on loopback and checks each requirement of the
//! contract. One test runs all checks:
//!
//! ```no_run
//! use connect_core::{Attempt, Body, TransportError, blocking};
//! use connect_testing::kit;
//!
//! struct MyTransport;
//!
//! impl blocking::Transport for MyTransport {
//!     fn send(
//!         &self,
//!         request: http::Request<Body>,
//!         attempt: Attempt,
//!     ) -> Result<http::Response<Body>, TransportError> {
//!         // Send it with your HTTP client.
//! #       let _ = (request, attempt);
//! #       Err(TransportError::unsupported("not implemented"))
//!     }
//! }
//!
//! // #[test]
//! fn my_transport_keeps_the_contract() {
//!     kit::run_blocking(&MyTransport).unwrap();
//! }
//! # my_transport_keeps_the_contract();
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

mod faults;
pub mod kit;
mod mock;
mod server;

pub use self::faults::{Effects, Faults};
pub use self::mock::{ExpectedCall, MockFailure, MockTransport};
pub use self::server::{Incoming, Received, Reply, Server};

/// The examples of the README, compiled and run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
