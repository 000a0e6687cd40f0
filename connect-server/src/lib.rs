//! Serves operations that are declared with [`connect_core`], as a [`tower_service::Service`].

#![cfg_attr(docsrs, feature(doc_cfg))]

mod authenticate;
mod body;
#[doc(hidden)]
pub mod codec;
mod error;
mod extract;
mod failure;
mod handler;
mod panics;
mod request_id;
mod router;
mod service;
mod timer;
mod trace;

pub use self::authenticate::Authenticate;
pub use self::body::ResponseBody;
pub use self::error::BuildError;
pub use self::extract::{Bearer, Caller, Extension, Extract, State};
pub use self::failure::{BoxError, Failure, ServeError};
pub use self::handler::{Handler, IntoOutcome};
pub use self::request_id::RequestId;
pub use self::router::Router;
pub use self::service::{ResponseFuture, RouterService};
