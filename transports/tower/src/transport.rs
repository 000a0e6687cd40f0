//! The transport.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use connect_core::client::Sleep;
use connect_core::{Attempt, Body, Transport, TransportError};
use http::{Method, Request, Response};
use tower_service::Service;

use crate::body::RequestBody;
use crate::error::{self, BoxError};
use crate::response::Classify;
use crate::timeout::{self, Timer};
use crate::upload::Exchange;
use crate::{request, response};

/// A transport that sends requests with a [`Service`].
///
/// For each request, the transport clones the service, waits until the clone is ready, and calls
/// it. The service accepts requests with a body of type `B`: [`RequestBody`], or the type that
/// [`with_body`](Self::with_body) or [`with_streaming_body`](Self::with_streaming_body) sets. It
/// returns responses with any [`http_body::Body`].
///
/// # Streams
///
/// A body that streams is read by the service, chunk by chunk. Readers and files block, so a body
/// with any of them is read on Tokio's threads for blocking work, with the feature `tokio` and on a
/// Tokio runtime; else in place. [`Attempt::idle_timeout`] applies while the service does not ask
/// for the next 16 KiB, which is when the server does not read. When the call ends, or the body of
/// its response is dropped, the source of the request is dropped, and the body that the service has
/// ends with an error.
///
/// A response that streams is returned when the service returns its head. Its body must then be
/// `'static`. A response whose status is not successful is read whole, within timeout and limit.
///
/// # Requirements on the service
///
/// The docs of [`Transport`] list the requirements. This type enforces the timeouts and the
/// response limit. It adds `content-length: 0` where a body is usual, and `transfer-encoding:
/// chunked` to a GET or HEAD whose body has no known length. The service must meet all other
/// requirements. If the body of a request ends with an error, the service breaks the request off,
/// so that the server does not take it for complete. Do not use layers that follow redirects,
/// decompress, fail for a 404, or retry: retries are the task of
/// [`Client`](connect_core::Client).
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
pub struct TowerTransport<S, B = RequestBody> {
    /// The service, in a lock that is held only to clone it. Many services are `Send` but not
    /// `Sync`.
    service: Mutex<S>,
    classify: Arc<Classify>,
    timer: Timer,
    convert: Convert<B>,
}

/// The conversion of a body for the service.
enum Convert<B> {
    Whole(fn(Bytes) -> B),
    Streaming(fn(RequestBody) -> B),
}

impl<B> Clone for Convert<B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B> Copy for Convert<B> {}

impl<S> TowerTransport<S> {
    /// Creates a transport over a service that takes bodies of type [`RequestBody`].
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            classify: Arc::new(error::classify),
            timer: Timer::new(),
            convert: Convert::Streaming(|body| body),
        }
    }
}

impl<S, B> TowerTransport<S, B> {
    /// Sets the type of the bodies that the service takes. It must be convertible from [`Bytes`],
    /// such as `http_body_util::Full<Bytes>`.
    ///
    /// A request whose body is a stream is then rejected as `Unsupported`.
    #[must_use]
    pub fn with_body<C: From<Bytes>>(self) -> TowerTransport<S, C> {
        self.with_convert(Convert::Whole(C::from))
    }

    /// Sets the type of the bodies that the service takes, with the function that makes one of a
    /// [`RequestBody`].
    ///
    /// ```
    /// use bytes::Bytes;
    /// use connect_tower::{BoxError, RequestBody, TowerTransport};
    /// use http_body_util::BodyExt;
    /// use http_body_util::combinators::BoxBody;
    /// # #[derive(Clone)]
    /// # struct MyService;
    /// # let service = MyService;
    ///
    /// // A service that takes boxed bodies.
    /// let transport: TowerTransport<_, BoxBody<Bytes, BoxError>> =
    ///     TowerTransport::new(service).with_streaming_body(RequestBody::boxed);
    /// ```
    #[must_use]
    pub fn with_streaming_body<C>(self, convert: fn(RequestBody) -> C) -> TowerTransport<S, C> {
        self.with_convert(Convert::Streaming(convert))
    }

    fn with_convert<C>(self, convert: Convert<C>) -> TowerTransport<S, C> {
        let Self { service, classify, timer, convert: _ } = self;
        TowerTransport { service, classify, timer, convert }
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

impl<S, B, R> TowerTransport<S, B>
where
    S: Service<Request<B>, Response = Response<R>, Error: Into<BoxError>> + Clone,
    R: http_body::Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    /// Sends a request, and sets `taken` when the service has it.
    async fn exchange(
        &self,
        request: Request<Body>,
        attempt: Attempt,
        taken: &AtomicBool,
    ) -> Result<Response<Body>, TransportError> {
        let watch = || self.timer.watch(attempt.idle_timeout());
        let rest = if attempt.streams_response() { Some(watch()?) } else { None };
        let (parts, body) = request.into_parts();
        let is_head = parts.method == Method::HEAD;
        let body = if body.is_stream() { Box::pin(request::without_empty_stream(body)).await? } else { body };
        let (body, upload) = match self.convert {
            Convert::Whole(convert) => (convert(body.into_bytes()?), None),
            Convert::Streaming(convert) => {
                let (body, upload) = RequestBody::new(body);
                (convert(body), upload)
            }
        };
        let watched = match &upload {
            Some(upload) => watch()?.map(|watch| (watch, &**upload)),
            None => None,
        };
        // Dropped with the future, or with the body of the response.
        let exchange = Exchange(upload.clone());
        let request = Request::from_parts(parts, body);
        let answer = pin!(async {
            let mut service = self.service();
            poll_fn(|context| service.poll_ready(context)).await.map_err(|error| (self.classify)(error.into()))?;
            taken.store(true, Ordering::Relaxed);
            if let Some(upload) = exchange.upload() {
                upload.taken();
            }
            let response = match service.call(request).await {
                Ok(response) => response,
                Err(error) => return Err(exchange.failure().unwrap_or_else(|| (self.classify)(error.into()))),
            };
            match rest {
                Some(watch) if response.status().is_success() => {
                    Ok(response::streamed(response, is_head, exchange, watch, Arc::clone(&self.classify)))
                }
                _ => response::whole(response, is_head, attempt.response_limit(), &exchange, &*self.classify).await,
            }
        });
        timeout::watched(watched, answer).await
    }
}

impl<S, B, R> Transport for TowerTransport<S, B>
where
    S: Service<Request<B>, Response = Response<R>, Error: Into<BoxError>, Future: Send> + Clone + Send,
    B: Send,
    R: http_body::Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    async fn send(&self, mut request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        request::frame(&mut request)?;
        let taken = AtomicBool::new(false);
        let exchange = pin!(self.exchange(request, attempt, &taken));
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
            convert: self.convert,
        }
    }
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TowerTransport")
    }
}
