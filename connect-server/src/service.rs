//! The service that a router is built into.

use std::convert::Infallible;
use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Buf;
use connect_core::Body;
use connect_core::client::Clock;
use connect_core::metadata::OperationMetadata;
use connect_core::request::RequestError;
use http::request::Parts;
use http::{Request, Response};
use tower_service::Service;

use crate::authenticate::DynAuthenticate;
use crate::body::{ResponseBody, Settings, collect, stream};
use crate::failure::{BoxError, Failure};
use crate::panics::{catch, caught};
use crate::request_id::{self, RequestId};
use crate::router::{Miss, Route, Table};
use crate::timer::{Limited, Timer};
use crate::trace::Trace;

/// The service of a [`Router`](crate::Router): a [`Service`] of requests with any body.
///
/// Clones share everything. The service is always ready and never fails: failures are responses.
#[derive(Clone)]
pub struct RouterService(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) table: Table,
    pub(crate) settings: Settings,
    pub(crate) handler_timeout: Option<Duration>,
    pub(crate) timer: Timer,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) authenticator: Option<Arc<dyn DynAuthenticate>>,
}

impl RouterService {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Answers a request.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<ResponseBody>
    where
        B: http_body::Body<Data: Buf + Send + 'static, Error: Into<BoxError>> + Send + 'static,
    {
        handle(Arc::clone(&self.0), request).await
    }
}

/// Answers a request, and gives it an identifier.
///
/// The future holds what is large once: an argument of an async function would be in it twice.
fn handle<B>(inner: Arc<Inner>, request: Request<B>) -> impl Future<Output = Response<ResponseBody>> + Send
where
    B: http_body::Body<Data: Buf + Send + 'static, Error: Into<BoxError>> + Send + 'static,
{
    let id = RequestId::random();
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(id.clone());
    async move {
        let trace = Trace::new(&parts.method, &id, &*inner.clock);
        let answering = inner.answer(&mut parts, body, &trace);
        #[cfg(feature = "tracing")]
        let answering = tracing::Instrument::instrument(answering, trace.span());
        let mut response = answering.await;
        response.headers_mut().insert(request_id::HEADER, id.to_header());
        response.extensions_mut().insert(id);
        trace.answered(&response);
        response.map(ResponseBody::from)
    }
}

impl Inner {
    /// Finds the route of a request, and answers it.
    async fn answer<B>(&self, parts: &mut Parts, body: B, trace: &Trace<'_>) -> Response<Body>
    where
        B: http_body::Body<Data: Buf + Send + 'static, Error: Into<BoxError>> + Send + 'static,
    {
        // The labels borrow from it.
        let uri = parts.uri.clone();
        let (route, captures) = match self.table.find(&parts.method, &uri, &parts.headers) {
            Ok(found) => found,
            Err(miss) => {
                let error = match miss {
                    Miss::Unknown => RequestError::unknown_operation(),
                    Miss::Methods(methods) => RequestError::method_not_allowed(methods),
                };
                return match self.table.any_of_one_service() {
                    Some(operation) => error.of(operation),
                    None => error,
                }
                .to_http_response();
            }
        };
        trace.routed(route.operation);
        let authenticator = self.authenticator.as_deref().filter(|_| route.is_authenticated);
        let checked = authenticator.map(|authenticator| catch(|| authenticator.check_head(parts, route.operation)));
        match checked {
            None | Some(Ok(Ok(()))) => {}
            Some(Ok(Err(failure))) => return failed(failure, route.operation),
            Some(Err(panicked)) => return failed(Failure::internal(panicked), route.operation),
        }
        let (body, timeout) = if route.streams {
            (stream(body, &parts.headers, &self.settings, &self.timer), None)
        } else {
            match collect(pin!(body), &parts.headers, &self.settings, &self.timer).await {
                Ok(bytes) => (Body::from(bytes), self.handler_timeout),
                Err(failure) => return failed(failure, route.operation),
            }
        };
        let serving = pin!(serve(route, authenticator, parts, body, (&captures, &self.settings)));
        match self.timer.limit(timeout, caught(serving)).await {
            Ok(Ok(Ok(response))) => response,
            Ok(Ok(Err(failure))) => failed(failure, route.operation),
            Ok(Err(panicked)) => failed(Failure::internal(panicked), route.operation),
            Err(error @ Limited::TimedOut) => failed(
                Failure::unavailable()
                    .with_message("the server took too long to answer: try it again later")
                    .with_source(error),
                route.operation,
            ),
            Err(error @ Limited::NoRuntime) => failed(Failure::internal(error), route.operation),
        }
    }
}

/// Authenticates a request, and calls the handler.
async fn serve(
    route: &Route,
    authenticator: Option<&dyn DynAuthenticate>,
    parts: &mut Parts,
    mut body: Body,
    (captures, limits): (&[&str], &Settings),
) -> Result<Response<Body>, Failure> {
    if let Some(authenticator) = authenticator
        && let Some(caller) = authenticator.authenticate(parts, &mut body, route.operation).await?
    {
        parts.extensions.insert(caller);
    }
    route.serve(parts, body, captures, limits).await
}

/// Logs a failure that is not the caller's, and converts it into a response to `operation`.
fn failed(failure: Failure, operation: &OperationMetadata) -> Response<Body> {
    crate::trace::failed(&failure);
    failure.into_response(operation)
}

impl<B> Service<Request<B>> for RouterService
where
    B: http_body::Body<Data: Buf + Send + 'static, Error: Into<BoxError>> + Send + 'static,
{
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        ResponseFuture(Box::pin(handle(Arc::clone(&self.0), request)))
    }
}

impl fmt::Debug for RouterService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouterService").finish_non_exhaustive()
    }
}

/// The future of a [`RouterService`].
pub struct ResponseFuture(Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send>>);

impl Future for ResponseFuture {
    type Output = Result<Response<ResponseBody>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context).map(Ok)
    }
}

impl fmt::Debug for ResponseFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}
