//! The transport.

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

/// Sends requests with a [`Service`]: each with a clone of it, that is made ready first.
///
/// The service takes requests with a body of type `B`: `Full<Bytes>`, or what [`with_body`](Self::with_body) says. It gives responses with any
/// [`http_body::Body`].
///
/// # What the service owes
///
/// A transport owes what is listed at [`Transport`]. This one keeps timeout and response limit and adds `content-length: 0` where
/// a body is usual; all else is up to the service. A layer that follows redirects, decompresses, fails for a 404, or tries again is not
/// for this place: the [`Client`](connect_core::Client) does what is to be done of it.
///
/// # What cannot have reached the server
///
/// A service that is not ready has not taken the request: if it fails then, or the time is over, the request is known not to have reached
/// the server. What an error means that comes later, [`with_classifier`](Self::with_classifier) says; without it, the
/// request may have reached the server.
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
/// let transport = TowerTransport::new(service).with_classifier(|error| match error.downcast::<Refused>() {
///     Ok(refused) => TransportError::connect(refused),
///     Err(error) => classify(error),
/// });
/// ```
pub struct TowerTransport<S, B = Full<Bytes>> {
    /// Behind a lock, held only to clone: many services can be sent to another thread but not shared.
    service: Mutex<S>,
    classify: Arc<dyn Fn(BoxError) -> TransportError + Send + Sync>,
    clock: Clock,
    body: PhantomData<fn() -> B>,
}

impl<S> TowerTransport<S> {
    /// A transport over a service that takes bodies of type `Full<Bytes>`.
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
    /// The same, for a service that takes bodies of another type, made from [`Bytes`].
    #[must_use]
    pub fn with_body<C: From<Bytes>>(self) -> TowerTransport<S, C> {
        let Self { service, classify, clock, body: _ } = self;
        TowerTransport { service, classify, clock, body: PhantomData }
    }

    /// Says by `classifier` what an error of the service, or of the body of a response, means.
    ///
    /// See [`TransportError::may_have_reached`] for what is at stake. [`classify`](crate::classify) is there for what it does not know.
    #[must_use]
    pub fn with_classifier(self, classifier: impl Fn(BoxError) -> TransportError + Send + Sync + 'static) -> Self {
        Self { classify: Arc::new(classifier), ..self }
    }

    /// Takes the time for timeouts from another clock than Tokio's.
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
