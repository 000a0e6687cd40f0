//! The transport over a tower service.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use connect_core::{Attempt, Body, Sleep, Transport, TransportError};
use http::{Request, Response};
use http_body_util::Full;
use tower_service::Service;

use crate::error::{self, BoxError};
use crate::timeout::Clock;
use crate::{request, response};

/// A transport that sends each request with a clone of a [`Service`], once the clone is ready.
///
/// The service accepts requests with a body of type `B`: `Full<Bytes>`, or the type set by
/// [`with_body`](Self::with_body). It returns responses with any [`http_body::Body`].
///
/// # Requirements on the service
///
/// [`Transport`] lists what a transport must guarantee. This one enforces the timeout and the
/// response limit, and adds `content-length: 0` to an empty body where servers expect the header;
/// the service must do the rest. Do not use layers that follow redirects, decompress, turn a status
/// such as 404 into an error, or retry. The [`Client`](connect_core::Client) retries and reads
/// errors itself.
///
/// # Failures before the server is reached
///
/// The error says that the request cannot have reached the server if the service fails, or the
/// timeout elapses, before the service is ready. Later errors are classified by
/// [`with_classifier`](Self::with_classifier); by default, the request may have reached the server.
///
/// ```
/// use connect_core::TransportError;
/// use connect_tower::{TowerTransport, classify};
/// # use std::fmt;
/// # #[derive(Debug)]
/// # struct Refused;
/// # impl fmt::Display for Refused {
/// #     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("refused") }
/// # }
/// # impl std::error::Error for Refused {}
/// # #[derive(Clone)]
/// # struct MyService;
/// # let service = MyService;
///
/// let classifier = |error: connect_tower::BoxError| match error.downcast::<Refused>() {
///     Ok(refused) => TransportError::connect(refused),
///     Err(error) => classify(error),
/// };
/// let transport = TowerTransport::new(service).with_classifier(classifier);
/// ```
pub struct TowerTransport<S, B = Full<Bytes>> {
    /// The service. The lock is held only to clone it, because many services are `Send` but not
    /// `Sync`.
    service: Mutex<S>,
    classify: Arc<dyn Fn(BoxError) -> TransportError + Send + Sync>,
    clock: Clock,
    body: PhantomData<fn() -> B>,
}

impl<S> TowerTransport<S> {
    /// Creates a transport over a service that accepts bodies of type `Full<Bytes>`.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            classify: Arc::new(error::classify),
            clock: Clock::new(),
            body: PhantomData,
        }
    }
}

impl<S, B> TowerTransport<S, B> {
    /// Changes the type of the bodies that the service accepts to one made from [`Bytes`].
    #[must_use]
    pub fn with_body<C: From<Bytes>>(self) -> TowerTransport<S, C> {
        let Self { service, classify, clock, body: _ } = self;
        TowerTransport { service, classify, clock, body: PhantomData }
    }

    /// Sets the function that classifies errors of the service and of response bodies.
    ///
    /// [`TransportError::may_have_reached`] explains the consequences. Pass errors that the
    /// classifier does not know to [`classify`](crate::classify).
    #[must_use]
    pub fn with_classifier(self, classifier: impl Fn(BoxError) -> TransportError + Send + Sync + 'static) -> Self {
        Self { classify: Arc::new(classifier), ..self }
    }

    /// Sets the clock that measures timeouts, in place of Tokio's.
    #[must_use]
    pub fn with_sleep(self, sleep: impl Sleep + 'static) -> Self {
        Self { clock: Clock::Own(Arc::new(sleep)), ..self }
    }
}

impl<S: Clone, B> TowerTransport<S, B> {
    fn service(&self) -> S {
        self.service.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<S, B, R> Transport for TowerTransport<S, B>
where
    S: Service<Request<B>, Response = Response<R>, Error: Into<BoxError>, Future: Send> + Clone + Send,
    B: From<Bytes> + Send,
    R: http_body::Body<Data: Send, Error: Into<BoxError>> + Send,
{
    async fn send(&self, request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        let request = request::into_service(request)?;
        let taken = AtomicBool::new(false);
        let exchange = async {
            let mut service = self.service();
            poll_fn(|context| service.poll_ready(context)).await.map_err(|error| (self.classify)(error.into()))?;
            taken.store(true, Ordering::Relaxed);
            let response = service.call(request).await.map_err(|error| (self.classify)(error.into()))?;
            response::from_service(response, attempt.response_limit(), &*self.classify).await
        };
        let outcome = self.clock.limit(attempt.timeout(), exchange).await;
        outcome.map_err(|error| if taken.load(Ordering::Relaxed) { error } else { error.not_reached() })
    }
}

impl<S: Clone, B> Clone for TowerTransport<S, B> {
    fn clone(&self) -> Self {
        Self {
            service: Mutex::new(self.service()),
            classify: Arc::clone(&self.classify),
            clock: self.clock.clone(),
            body: PhantomData,
        }
    }
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TowerTransport")
    }
}
