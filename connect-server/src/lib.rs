//! Serves the operations that are declared with [`connect_core`], as a [`tower_service::Service`].
//!
//! The declaration that calls an API serves it too. It gets the key `server`; then a handler is an
//! async function from the operation to its output, or to one of its modeled errors.
//!
//! ```
//! use connect_core::{connect_error, connect_operation, connect_shape};
//! use connect_server::{BuildError, Router, RouterService};
//!
//! /// Reads a book.
//! #[connect_operation(
//!     method = "GET",
//!     uri = "/books/<BookId>",
//!     output = Book,
//!     errors(NoSuchBook),
//!     server,
//! )]
//! struct GetBook { book_id: u64 }
//!
//! #[connect_shape]
//! struct Book { title: String }
//!
//! #[connect_error(status = 404)]
//! #[derive(Debug)]
//! struct NoSuchBook { message: Option<String> }
//!
//! async fn get_book(operation: GetBook) -> Result<Book, GetBookError> {
//!     match operation.book_id {
//!         7 => Ok(Book { title: "Emma".into() }),
//!         _ => Err(NoSuchBook { message: None }.into()),
//!     }
//! }
//!
//! fn service() -> Result<RouterService, BuildError> {
//!     Router::new().serve(get_book).build()
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a test, no server is necessary.
//! use http_body_util::{BodyExt, Empty};
//! use tower::ServiceExt;
//!
//! let request = http::Request::get("/books/7").body(Empty::<bytes::Bytes>::new())?;
//! let response = service()?.oneshot(request).await?;
//! let body = response.into_body().collect().await?.to_bytes();
//! assert_eq!(&body[..], br#"{"Title":"Emma"}"#);
//! # Ok(())
//! # }
//! ```
//!
//! The router decodes a request and checks it against the declaration before the handler is called.
//! It refuses a request as Smithy's servers do: with 400 `ValidationException` and all violations,
//! 400 `SerializationException`, 415, 406, and the failures that [`Router`] lists.
//!
//! # In a server
//!
//! With axum, under a path or at the root:
//!
//! ```no_run
//! # async fn serve(service: connect_server::RouterService) -> std::io::Result<()> {
//! let app = axum::Router::new().nest_service("/api", service);
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//! axum::serve(listener, app).await
//! # }
//! ```
//!
//! With hyper:
//!
//! ```no_run
//! # async fn serve(service: connect_server::RouterService) -> std::io::Result<()> {
//! use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
//! use hyper_util::server::conn::auto::Builder;
//! use hyper_util::service::TowerToHyperService;
//!
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//! loop {
//!     let (socket, _) = listener.accept().await?;
//!     let service = TowerToHyperService::new(service.clone());
//!     tokio::spawn(async move {
//!         let mut http = Builder::new(TokioExecutor::new());
//!         // hyper's timer limits the time in which the head of a request comes.
//!         http.http1().timer(TokioTimer::new());
//!         let _ = http.serve_connection(TokioIo::new(socket), service).await;
//!     });
//! }
//! # }
//! ```
//!
//! With `lambda_http`, a service is run by `lambda_http::run(service)`.
//!
//! The router limits the size of a body, the time in which it comes, and the time of a handler. The
//! number and the size of headers, the time in which they come, the number of connections, and the
//! time in which a client takes a response are for the server.
//!
//! # Contents
//!
//! | You want to | Look at |
//! | --- | --- |
//! | write a handler | [`Handler`] |
//! | ask for more than the operation | [`Extract`] |
//! | answer what the operation does not declare | [`Failure`], [`ServeError`] |
//! | set limits | [`Router`] |
//! | authenticate requests | [`Authenticate`], [`Caller`] |
//!
//! # Features
//!
//! - `tokio`, on by default: limits of time with Tokio's timer, and responses from files and
//!   readers on Tokio's threads for blocking work. Without it, set a timer with
//!   [`Router::with_sleep`].
//! - `sigv4`: the `SigV4Verifier` of [`connect_core::auth`] as an authenticator.
//! - `tracing`: a span for each request, an event for its answer and one for the cause of a
//!   failure, under OpenTelemetry's names.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod authenticate;
mod body;
mod error;
mod extract;
mod failure;
mod handler;
mod panics;
mod request_id;
mod router;
mod service;
#[cfg(feature = "sigv4")]
mod sigv4;
mod timer;
mod trace;

pub use self::authenticate::Authenticate;
pub use self::body::ResponseBody;
pub use self::error::BuildError;
pub use self::extract::{Bearer, Caller, Extension, Extract, State};
pub use self::failure::{BoxError, Failure, ServeError};
pub use self::handler::{Arguments, Handler, IntoOutcome, ServedOperation};
pub use self::request_id::RequestId;
pub use self::router::Router;
pub use self::service::{ResponseFuture, RouterService};
