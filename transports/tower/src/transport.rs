//! The transport.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use connect_core::client::Sleep;
use connect_core::{Attempt, Body, Transport, TransportError};
use http::{Request, Response};
use http_body_util::Full;
use tower_service::Service;

use crate::error::{self, BoxError};
use crate::timeout::Timer;
use crate::{request, response};

/// A transport that sends requests with a [`Service`].
///
/// For each request, the transport clones the service, waits until the clone is ready, and calls
/// it. The service accepts requests with a body of type `B`: `Full<Bytes>`, or the type that
/// [`with_body`](Self::with_body) sets. It returns responses with any [`http_body::Body`].
///
/// # Requirements on the service
///
/// The docs of [`Transport`] list the requirements. This type enforces the timeout and the response
/// limit, and adds `content-length: 0` where a body is usual. The service must meet all other
/// requirements. Do not use layers that follow redirects, decompress, fail for a 404, or retry:
/// retries are the task of [`Client`](connect_core::Client).
///
/// # Timer
///
/// Timeouts need a timer, and so do the waits between the attempts of a call. The default is
/// Tokio's, with the feature `tokio`; [`with_sleep`](Self::with_sleep) sets another.
///
/// # Requests that cannot have reached the server
///
/// If the service fails or the timeout expires before the service is ready, the request cannot have
/// reached the server. The function that [`with_classifier`](Self::with_classifier) sets classifies
/// later errors. By default, the request may then have reached the server.
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
/// let transport = TowerTransport::new(service);
/// let transport = transport.with_classifier(|error| match error.downcast::<Refused>() {
///     Ok(refused) => TransportError::connect(refused),
///     Err(error) => classify(error),
/// });
/// ```
pub struct TowerTransport<S, B = Full<Bytes>> {
    /// The service, in a lock that is held only to clone it. Many services are `Send` but not
    /// `Sync`.
    service: Mutex<S>,
    classify: Arc<dyn Fn(BoxError) -> TransportError + Send + Sync>,
    timer: Timer,
    body: PhantomData<fn() -> B>,
}

impl<S> TowerTransport<S> {
    /// Creates a transport over a service that takes bodies of type `Full<Bytes>`.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            classify: Arc::new(error::classify),
            timer: Timer::new(),
            body: PhantomData,
        }
    }
}

impl<S, B> TowerTransport<S, B> {
    /// Sets the type of the bodies that the service takes. It must be convertible from [`Bytes`].
    #[must_use]
    pub fn with_body<C: From<Bytes>>(self) -> TowerTransport<S, C> {
        let Self { service, classify, timer, body: _ } = self;
        TowerTransport { service, classify, timer, body: PhantomData }
    }

    /// Sets how errors of the service, or of the body of a response, are classified.
    ///
    /// [`TransportError::may_have_reached`] must be right, or a call may take effect twice. Use
    /// [`classify`](crate::classify) for errors that the classifier does not know.
    #[must_use]
    pub fn with_classifier(self, classifier: impl Fn(BoxError) -> TransportError + Send + Sync + 'static) -> Self {
        Self { classify: Arc::new(classifier), ..self }
    }

    /// Sets the timer for timeouts and for the waits between the attempts of a call.
    #[must_use]
    pub fn with_sleep(self, sleep: impl Sleep + 'static) -> Self {
        Self { timer: Timer::Custom(Arc::new(sleep)), ..self }
    }
}

impl<S: Clone, B> TowerTransport<S, B> {
    /// Returns a clone of the service.
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
        let outcome = self.timer.limit(attempt.timeout(), exchange).await;
        outcome.map_err(|error| if taken.load(Ordering::Relaxed) { error } else { error.not_reached() })
    }

    fn default_sleep(&self) -> Option<Arc<dyn Sleep>> {
        self.timer.sleep()
    }
}

impl<S: Clone, B> Clone for TowerTransport<S, B> {
    fn clone(&self) -> Self {
        Self {
            service: Mutex::new(self.service()),
            classify: Arc::clone(&self.classify),
            timer: self.timer.clone(),
            body: PhantomData,
        }
    }
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TowerTransport")
    }
}
