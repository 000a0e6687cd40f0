//! A handler with its state, without its types.

use std::marker::PhantomData;
use std::pin::Pin;

use connect_core::metadata::OperationMetadata;
use connect_core::request::{DecodeRequest, RequestDecoder, RequestErrorKind};
use connect_core::{Body, Operation};
use http::Response;
use http::request::Parts;

use crate::body::Settings;
use crate::failure::{Failure, ServeError};
use crate::handler::{Arguments, Handler, IntoOutcome, ServedOperation};

/// The answer of a handler, while it is made.
pub(super) type Answering<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>, Failure>> + Send + 'a>>;

/// A handler with its state.
pub(crate) struct Route {
    pub(crate) operation: &'static OperationMetadata,
    /// True if the body of a request is not read before the handler is called.
    pub(crate) streams: bool,
    /// True if the handler asks for the bearer token.
    pub(crate) reads_token: bool,
    /// True if the authenticator of the router is asked.
    pub(crate) is_authenticated: bool,
    pub(super) serve: Box<dyn Serve>,
}

impl Route {
    pub(super) fn new<S, H, M>(handler: H, state: S) -> Self
    where
        Bound<S, H, M>: Serve + 'static,
        H: Handler<M, Operation: ServedOperation, Arguments: Arguments<S>>,
    {
        Self {
            operation: H::Operation::METADATA,
            streams: H::Operation::STREAMS,
            reads_token: H::Arguments::READ_TOKEN,
            is_authenticated: false,
            serve: Box::new(Bound { handler, state, arguments: PhantomData }),
        }
    }

    /// Decodes the operation, calls the handler, and encodes its outcome.
    pub(crate) fn serve<'a>(
        &'a self,
        request: &'a Parts,
        body: Body,
        captures: &'a [&'a str],
        limits: &'a Settings,
    ) -> Answering<'a> {
        self.serve.serve(request, body, captures, limits)
    }
}

/// A [`Bound`] without its types.
pub(super) trait Serve: Send + Sync {
    fn serve<'a>(
        &'a self,
        request: &'a Parts,
        body: Body,
        captures: &'a [&'a str],
        limits: &'a Settings,
    ) -> Answering<'a>;
}

/// A handler with its state.
pub(super) struct Bound<S, H, M> {
    handler: H,
    state: S,
    arguments: PhantomData<fn(M)>,
}

impl<S, H, M> Serve for Bound<S, H, M>
where
    S: Send + Sync,
    H: Handler<M, Operation: ServedOperation, Arguments: Arguments<S> + Send> + Send + Sync,
    H::Serving: Future<Output: IntoOutcome<H::Operation>> + Send,
{
    fn serve<'a>(
        &'a self,
        request: &'a Parts,
        body: Body,
        captures: &'a [&'a str],
        limits: &'a Settings,
    ) -> Answering<'a> {
        Box::pin(async move {
            let decoder = RequestDecoder::new(H::Operation::METADATA, request, captures, body)
                .with_content_limit(limits.limit)
                .with_memory_limit(limits.memory_limit);
            let operation = match decoder.read::<H::Operation>() {
                Ok(operation) => operation,
                // The fault of the server is logged, and not the client's to know.
                Err(error) if error.kind() == RequestErrorKind::Stream => return Err(Failure::internal(error)),
                Err(error) => return Ok(error.to_http_response()),
            };
            let arguments = H::Arguments::extract_all(request, &self.state).await?;
            let outcome = match self.handler.call(operation, arguments).await.into_outcome() {
                Ok(output) => Ok(output),
                Err(ServeError::Modeled(error)) => Err(error),
                Err(ServeError::Failure(failure)) => return Err(failure),
            };
            // An outcome that no response can have is a failure of the server.
            H::Operation::to_http_response(outcome.as_ref()).map_err(Failure::internal)
        })
    }
}
