//! A small HTTP server on loopback, for examples and tests, and the [`kit`] that checks a transport.
//!
//! [`Server`] answers with what a closure says and keeps every request as it went over the wire. It speaks plain HTTP/1.1,
//! needs nothing but the standard library, and can misbehave on request: answer late, in part, or not at all.
//!
//! ```
//! use connect_testing::{Reply, Server};
//! # use std::io::{Read, Write};
//!
//! let server = Server::start(|request| match request.method() {
//!     "PUT" => Reply::json(200, r#"{"ParticipantId":"p-1"}"#),
//!     _ => Reply::new(404),
//! })?;
//!
//! // Give `server.endpoint()` to a client. Here, by hand:
//! # let mut client = std::net::TcpStream::connect(server.address())?;
//! client.write_all(b"PUT /contact HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n{}")?;
//! # let mut answer = [0; 15];
//! # client.read_exact(&mut answer)?;
//! # assert_eq!(&answer, b"HTTP/1.1 200 OK");
//!
//! let request = &server.received()[0];
//! assert_eq!(request.target(), "/contact");
//! assert_eq!(request.to_string(), "PUT /contact HTTP/1.1\nhost: localhost\ncontent-length: 2\n\n{}");
//! # Ok::<(), std::io::Error>(())
//! ```

mod faults;
pub mod kit;
mod mock;
mod server;

pub use self::faults::{Effects, Faults};
pub use self::mock::{ExpectedCall, MockFailure, MockTransport};
pub use self::server::{Received, Reply, Server};
