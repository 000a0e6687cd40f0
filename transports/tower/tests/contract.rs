//! Tests of behaviour that is specific to this transport. The kit tests what all transports share.
#![cfg(test)]

use std::future::{pending, ready};
use std::io::{self, Read};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use connect_core::transport::TransportErrorKind;
use connect_core::{Attempt, Body, Transport, TransportError};
use connect_tower::{BoxError, RequestBody, TowerTransport};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tower::{Service, ServiceBuilder, service_fn};

type Answer = Result<Response<Full<Bytes>>, BoxError>;

fn put() -> Request<Body> {
    Request::put("/contact").body(Body::from("{}")).unwrap()
}

/// Returns the output of a future that is ready at once.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future is not ready at once"),
    }
}

async fn echo(request: Request<RequestBody>) -> Answer {
    Ok(Response::new(Full::new(request.into_body().into_bytes().unwrap())))
}

/// Creates a service that fails with the given error.
fn failing(
    error: impl Fn() -> BoxError + Clone + Send,
) -> impl Service<Request<RequestBody>, Response = Response<Full<Bytes>>, Error = BoxError, Future: Send> + Clone + Send
{
    service_fn(move |_| ready(Err(error())))
}

/// A service that is ready when `ready` says so, and panics if it is called before.
#[derive(Clone)]
struct Picky {
    ready: fn() -> Poll<Result<(), BoxError>>,
    was_ready: bool,
}

impl Service<Request<RequestBody>> for Picky {
    type Response = Response<Full<Bytes>>;
    type Error = BoxError;
    type Future = std::future::Ready<Answer>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        let ready = (self.ready)();
        self.was_ready = matches!(ready, Poll::Ready(Ok(())));
        ready
    }

    fn call(&mut self, request: Request<RequestBody>) -> Self::Future {
        assert!(std::mem::take(&mut self.was_ready), "the service is called before it is ready");
        ready(Ok(Response::new(Full::new(request.into_body().into_bytes().unwrap()))))
    }
}

fn picky(ready: fn() -> Poll<Result<(), BoxError>>) -> TowerTransport<Picky> {
    TowerTransport::new(Picky { ready, was_ready: false })
}

#[test]
fn a_service_is_called_when_it_is_ready() {
    let transport = picky(|| Poll::Ready(Ok(())));
    for _ in 0..2 {
        assert_eq!(at_once(transport.send(put(), Attempt::first())).unwrap().body().as_bytes(), Some(&b"{}"[..]));
    }
}

#[test]
fn a_service_that_is_not_ready_has_sent_nothing() {
    let failing = picky(|| Poll::Ready(Err(io::Error::from(io::ErrorKind::ConnectionReset).into())));
    let error = at_once(failing.send(put(), Attempt::first())).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Closed, false));

    let waiting = picky(|| Poll::Pending).with_sleep(|_| ready(()));
    let attempt = Attempt::first().with_timeout(Some(Duration::from_secs(1)));
    let error = at_once(waiting.send(put(), attempt)).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Timeout, false));
}

#[test]
fn a_service_that_has_the_request_may_have_sent_it() {
    let refused = || io::Error::from(io::ErrorKind::ConnectionRefused).into();
    let error = at_once(TowerTransport::new(failing(refused)).send(put(), Attempt::first())).unwrap_err();
    // A layer may have sent the request before.
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Other, true));

    let silent =
        TowerTransport::new(service_fn(|_: Request<RequestBody>| pending::<Answer>())).with_sleep(|_| ready(()));
    let attempt = Attempt::first().with_timeout(Some(Duration::from_secs(1)));
    let error = at_once(silent.send(put(), attempt)).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Timeout, true));
}

#[test]
fn a_transport_error_of_a_layer_is_kept_and_a_classifier_classifies_others() {
    let said = || TransportError::timeout().not_reached().into();
    let error = at_once(TowerTransport::new(failing(said)).send(put(), Attempt::first())).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Timeout, false));

    let transport = TowerTransport::new(failing(|| "refused".into())).with_classifier(TransportError::connect);
    let error = at_once(transport.send(put(), Attempt::first())).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Connect, false));
}

#[test]
fn the_service_may_take_another_body_type() {
    struct Own(Bytes);

    impl From<Bytes> for Own {
        fn from(bytes: Bytes) -> Self {
            Self(bytes)
        }
    }

    let service = service_fn(|request: Request<Own>| async move {
        Ok::<_, io::Error>(Response::new(format!("{} bytes", request.into_body().0.len())))
    });
    let transport = TowerTransport::new(service).with_body::<Own>();
    let response = at_once(transport.send(put(), Attempt::first())).unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"2 bytes"[..]));
}

#[test]
fn a_response_over_the_limit_is_rejected() {
    let transport = TowerTransport::new(service_fn(echo));
    let error = at_once(transport.send(put(), Attempt::first().with_response_limit(1))).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::TooLarge);
}

#[test]
fn a_request_rejected_by_a_layer_may_have_reached_the_server_by_default() {
    let service = ServiceBuilder::new().load_shed().concurrency_limit(0).service_fn(echo);
    let error = at_once(TowerTransport::new(service).send(put(), Attempt::first())).unwrap_err();
    assert!(error.may_have_reached(), "only a classifier can know that the layer has not sent the request");
}

#[test]
fn a_timeout_without_a_timer_is_rejected() {
    let transport = TowerTransport::new(service_fn(echo));
    let attempt = Attempt::first().with_timeout(Some(Duration::from_secs(1)));
    let error = at_once(transport.send(put(), attempt)).unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Unsupported, false));
}

#[test]
fn a_client_waits_with_the_timer_of_the_timeouts() {
    let waits = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&waits);
    let transport = TowerTransport::new(service_fn(echo)).with_sleep(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        ready(())
    });
    at_once(transport.clone().default_sleep().unwrap().sleep(Duration::MAX));
    assert_eq!(waits.load(Ordering::Relaxed), 1);
}

#[test]
fn the_default_timer_is_tokios_if_the_feature_is_on() {
    let transport = TowerTransport::new(service_fn(echo));
    assert_eq!(transport.default_sleep().is_some(), cfg!(feature = "tokio"));
}

#[cfg(feature = "tokio")]
#[test]
fn the_timer_of_tokio_works_without_a_runtime() {
    let transport = TowerTransport::new(service_fn(echo));
    at_once(transport.default_sleep().unwrap().sleep(Duration::ZERO));
}

/// A request whose body streams.
fn put_stream(reader: impl Read + Send + 'static) -> Request<Body> {
    put().map(|_| Body::from_reader(reader))
}

#[test]
fn a_service_that_takes_bytes_alone_rejects_a_stream() {
    let service =
        service_fn(|request: Request<Full<Bytes>>| ready(Ok::<_, BoxError>(Response::new(request.into_body()))));
    let transport = TowerTransport::new(service).with_body::<Full<Bytes>>();
    let error = at_once(transport.send(put_stream(&b"abc"[..]), Attempt::first())).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unsupported);
    assert!(!error.may_have_reached());
}

#[test]
fn a_service_can_take_bodies_of_its_own_type_that_stream() {
    struct Own(RequestBody);

    let service = service_fn(|request: Request<Own>| async {
        let body = request.into_body().0.collect().await?.to_bytes();
        Ok::<_, BoxError>(Response::new(Full::new(body)))
    });
    let transport = TowerTransport::new(service).with_streaming_body(Own);
    let response = at_once(transport.send(put_stream(&b"abc"[..]), Attempt::first())).unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"abc"[..]));
}

#[tokio::test]
async fn an_idle_timeout_ends_a_request_that_streams_and_no_other() {
    let attempt = Attempt::first().with_idle_timeout(Some(Duration::from_secs(9)));
    // The timer is over at once, and the service never takes the body.
    let transport = TowerTransport::new(service_fn(|request: Request<RequestBody>| async move {
        let mut body = request.into_body();
        if body.is_stream() {
            let _ = body.frame().await;
            pending::<()>().await;
        }
        Ok::<_, BoxError>(Response::new(Full::<Bytes>::default()))
    }))
    .with_sleep(|_| ready(()));
    let error = transport.send(put_stream(&b"abc"[..]), attempt).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
    transport.send(put(), attempt).await.unwrap();
}

#[test]
fn the_error_of_a_source_is_that_of_the_call_whatever_the_service_returns() {
    struct Failing;

    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("on purpose"))
        }
    }

    let service = service_fn(|request: Request<RequestBody>| async {
        let body = request.into_body().collect().await.map_err(|_| BoxError::from("of the service"))?;
        Ok::<_, BoxError>(Response::new(Full::new(body.to_bytes())))
    });
    let error = at_once(TowerTransport::new(service).send(put_stream(Failing), Attempt::first())).unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Body);
    assert!(format!("{error:?}").contains("on purpose"), "{error:?}");
}

#[tokio::test]
async fn a_source_that_panics_is_an_error() {
    struct Panicking;

    impl Read for Panicking {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("on purpose")
        }
    }

    let service = service_fn(|request: Request<RequestBody>| async {
        request.into_body().collect().await?;
        Ok::<_, BoxError>(Response::new(Full::<Bytes>::default()))
    });
    let error = TowerTransport::new(service).send(put_stream(Panicking), Attempt::first()).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Body, "{error:?}");
}
