//! A handler with its state, without its types.

use std::pin::Pin;

use connect_core::metadata::OperationMetadata;
use connect_core::{Body, Operation};
use http::Response;
use http::request::Parts;

use crate::codec::{self, stub::DecodeRequest};
use crate::handler::Handler;

/// The answer of a handler, while it is made.
type Answering<'a> = Pin<Box<dyn Future<Output = Response<Body>> + Send + 'a>>;

/// A handler with its state.
pub(crate) struct Route {
    pub(crate) operation: &'static OperationMetadata,
    /// True if the body of a request is not read before the handler is called.
    pub(crate) streams: bool,
    serve: Box<dyn Serve>,
}

impl Route {
    pub(super) fn new<S, H, M>(handler: H, state: S) -> Self
    where
        S: Send + Sync + 'static,
        H: Handler<S, M>,
        M: 'static,
    {
        Self {
            operation: H::Operation::METADATA,
            streams: H::Operation::STREAMS,
            serve: Box::new(Bound { handler, state, arguments: std::marker::PhantomData }),
        }
    }

    /// Decodes the operation, calls the handler, and encodes its outcome.
    pub(crate) fn serve<'a>(&'a self, request: &'a Parts, body: Body, captures: &'a [&'a str]) -> Answering<'a> {
        self.serve.serve(request, body, captures)
    }
}

/// A [`Bound`] without its types.
trait Serve: Send + Sync {
    fn serve<'a>(&'a self, request: &'a Parts, body: Body, captures: &'a [&'a str]) -> Answering<'a>;
}

/// A handler with its state.
struct Bound<S, H, M> {
    handler: H,
    state: S,
    arguments: std::marker::PhantomData<fn(M)>,
}

impl<S: Send + Sync, H: Handler<S, M>, M: 'static> Serve for Bound<S, H, M> {
    fn serve<'a>(&'a self, request: &'a Parts, body: Body, captures: &'a [&'a str]) -> Answering<'a> {
        Box::pin(async move {
            match codec::decode::<H::Operation>(request, body, captures) {
                Ok(operation) => {
                    codec::encode::<H::Operation>(self.handler.call(operation, request, &self.state).await)
                }
                Err(error) => error.to_http_response(),
            }
        })
    }
}
