//! Declare HTTP/JSON operations as structs, and call them over any HTTP client.
//!
//! ```
//! use connect_core::{Body, Client, Endpoint, Secret, connect_error, connect_operation,
//! connect_shape, transport_fn};
//!
//! /// Adds a participant to an ongoing chat contact.
//! #[connect_operation(
//!     method = "PUT",
//!     uri = "/contact/create-participant/<InstanceId>/<ContactId>",
//!     output = CreateParticipantOutput,
//!     errors(ResourceNotFoundException),
//! )]
//! struct CreateParticipant {
//!     #[connect(length(1..=100))]
//!     instance_id: String,                    // a label, because the URI names it
//!     contact_id: String,                     // a label
//!     #[connect(idempotency_token)]
//!     client_token: Option<String>,           // filled when `None`
//!     participant_details: ParticipantDetails,// everything else: the JSON body
//! }
//!
//! #[connect_shape]
//! struct ParticipantDetails { display_name: Option<String> }
//!
//! #[connect_shape]
//! #[derive(Debug)]
//! struct CreateParticipantOutput { participant_id: Option<String> }
//!
//! #[connect_error(status = 404)]
//! #[derive(Debug)]
//! struct ResourceNotFoundException { message: Option<String> }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! # let transport = transport_fn(|_, _| async { Ok(http::Response::new(Body::from("{}"))) });
//! let client = Client::new(Endpoint::new("https://api.example")?, transport);
//! let added = client
//!     .send(&CreateParticipant {
//!         instance_id: "i-1".into(),
//!         contact_id: "c-1".into(),
//!         client_token: None,
//!         participant_details: ParticipantDetails { display_name: Some("Order bot".into()) },
//!     })
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Contents
//!
//! | You want to | Look at |
//! | --- | --- |
//! | declare operations | the [attribute reference](mod@reference) |
//! | declare an API that you only know from its documentation | [eleven sections](reference::your_own) |
//! | declare what the operations of an API share | [`connect_service`], [`operation::Service`] |
//! | call operations | [`Client`], [`blocking::Client`], [`local::Client`], [`Error`] |
//! | change the settings of one call, read pages | [`client::CallBuilder`], [`client::Pages`], [`client::Items`] |
//! | call an operation until something is in a state | [`client::Waiter`] |
//! | sign requests, verify signatures | [`auth`] (features `sigv4`, `sigv4-verify`) |
//! | call operations without a client | [`Operation::to_http_request`], [`Operation::from_http_response`] |
//! | plug in an HTTP client | [`Transport`], [`blocking::Transport`], [`local::Transport`] |
//! | use a type of your own as a member | [`shape`], [`binding`], [`json`] |
//! | send and receive bodies that stream | [`stream`] |
//! | test | [`transport_fn`], [`token::FixedToken`], and the crate `connect-testing` |
//!
//! The crate performs no I/O but the reads of files and readers that a caller streams, and has no
//! runtime and no clock of its own. Its API contains no type
//! of an HTTP client: requests and responses are the types of [`http`] with [`Bytes`].
//!
//! This crate has nothing to do with `ConnectRPC`. Its name comes from Amazon Connect, the first
//! API that was declared with it.
//!
//! # Features
//!
//! - `macros` (on by default): the attributes and derives.
//! - `pattern`: servers check the patterns of strings.
//! - `compression`, `checksum`: the code behind `compress` and `checksum_required`.
//! - `sigv4`: signing of operations with `auth = sigv4`, and presigned URLs; `Credentials`.
//! - `sigv4-verify`: verification of such signatures, for servers.
//!   Verification of signatures, for servers.
//! - `event-stream`: AWS event streams ([`stream`]), and the keys `event_header` and
//!   `event_payload`.
//! - `tokio`, `futures-io`: a `ByteStream` as the `AsyncRead` of these crates.
//! - `tracing`: a span for each call and an event for each attempt, under OpenTelemetry's names.
//! - `chrono`, `jiff`, `time`: conversions of [`Timestamp`].
//! - `wasm_js`: random numbers on `wasm32-unknown-unknown`, from the JavaScript host. On that
//!   target the crate compiles only with this feature, or with another [backend of `getrandom`].
//!   The target has no clock either: pass one with [`ClientConfig::with_clock`].
//!
//! [backend of `getrandom`]: https://docs.rs/getrandom/#webassembly-support

#![cfg_attr(docsrs, feature(doc_cfg))]
// Links to items of a disabled feature lead to the list of features.
#![cfg_attr(not(feature = "sigv4"), doc = "\n\n[`SigV4`]: #features\n[`Credentials`]: #features")]

pub mod auth;
pub mod binding;
pub mod client;
pub mod error;
pub mod json;
pub mod metadata;
pub mod operation;
pub mod pagination;
pub mod reference;
pub mod request;
pub mod response;
pub mod shape;
pub mod stream;
pub mod token;
pub mod transport;
pub mod validate;

mod base64;
mod clock;
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
mod crc;
mod endpoint;
mod percent;
mod printable;
mod service;
mod timestamp;

#[doc(hidden)]
pub mod private;

pub use bytes::Bytes;
pub use http;

pub use self::client::{Client, ClientConfig, RetryPolicy, blocking, local};
pub use self::endpoint::Endpoint;
pub use self::error::{Error, ErrorKind, ErrorShape};
pub use self::json::{Document, Shape, UnknownVariant};
pub use self::operation::Operation;
pub use self::response::{Json, RawOutput};
pub use self::shape::{Blob, Secret, UnknownInteger, UnknownValue};
pub use self::timestamp::Timestamp;
pub use self::token::RandomTokens;
pub use self::transport::{Attempt, Body, Transport, TransportError, transport_fn};

/// Declares an operation: see the [attribute
/// reference](crate::reference#operations-connect_operation).
#[cfg(feature = "macros")]
pub use connect_macros::connect_operation;

/// Declares a shape: see the [attribute reference](crate::reference#shapes-connect_shape).
#[cfg(feature = "macros")]
pub use connect_macros::connect_shape;

/// Declares a modeled error: see the [attribute
/// reference](crate::reference#modeled-errors-connect_error).
#[cfg(feature = "macros")]
pub use connect_macros::connect_error;

/// Declares a service: see the [attribute reference](crate::reference#services-connect_service).
#[cfg(feature = "macros")]
pub use connect_macros::connect_service;

#[cfg(feature = "macros")]
pub use connect_macros::{ErrorShape, Operation, Shape};
