//! Tests of streams over a service that the test controls.
#![cfg(test)]
#![cfg(feature = "tokio")]

use std::convert::Infallible;
use std::future::{pending, poll_fn, ready};
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use bytes::Bytes;
use connect_core::transport::{BodyStream, TransportErrorKind};
use connect_core::{Attempt, Body, Transport};
use connect_tower::{RequestBody, TowerTransport};
use futures_core::Stream;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use tokio::runtime::Builder;
use tokio::sync::mpsc;
use tower::service_fn;

fn post(body: Body) -> Request<Body> {
    Request::post("/contact").body(body).unwrap()
}

fn streamed() -> Attempt {
    Attempt::first().with_streamed_response(true)
}

/// A source that never has a chunk, and notes when it is dropped.
#[derive(Default)]
struct Starved(Arc<AtomicBool>);

impl Stream for Starved {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

impl Drop for Starved {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The body of a response that a test feeds.
struct Fed(mpsc::Receiver<Bytes>);

impl http_body::Body for Fed {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|chunk| chunk.map(|chunk| Ok(Frame::data(chunk))))
    }
}

/// A waker that unparks a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future without a runtime.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let (mut future, waker) = (pin!(future), Waker::from(Arc::new(Unpark(thread::current()))));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

fn poll<T>(future: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls a future that wakes itself at most 100 times.
fn soon<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    (0..100).find_map(|_| match poll(future.as_mut()) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    })
}

async fn next(body: &mut BodyStream) -> Option<Result<Bytes, TransportErrorKind>> {
    let chunk = poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await;
    chunk.map(|chunk| chunk.map_err(|error| error.transport_error().unwrap().kind()))
}

#[test]
fn a_response_read_outside_the_runtime_is_watched_by_it() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
    let (feed, fed) = mpsc::channel(1);
    let fed = Arc::new(std::sync::Mutex::new(Some(fed)));
    let transport = TowerTransport::new(service_fn(move |_: Request<RequestBody>| {
        ready(Ok::<_, Infallible>(Response::new(Fed(fed.lock().unwrap().take().unwrap()))))
    }));
    let attempt = streamed().with_idle_timeout(Some(Duration::from_millis(160)));
    let response = runtime.block_on(transport.send(post(Body::empty()), attempt)).unwrap();
    let mut body = response.into_body().into_stream();

    assert!(poll(pin!(next(&mut body))).is_pending(), "the thread is not blocked");
    feed.blocking_send("one".into()).unwrap();
    assert_eq!(block_on(next(&mut body)), Some(Ok("one".into())));
    assert_eq!(block_on(next(&mut body)), Some(Err(TransportErrorKind::Timeout)));
}

#[test]
fn the_end_of_the_runtime_ends_a_response_that_is_idle() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
    let transport = TowerTransport::new(service_fn(|_: Request<RequestBody>| {
        ready(Ok::<_, Infallible>(Response::new(StreamBody::new(Never))))
    }));
    let attempt = streamed().with_idle_timeout(Some(Duration::from_secs(3600)));
    let response = runtime.block_on(transport.send(post(Body::empty()), attempt)).unwrap();
    let mut body = response.into_body().into_stream();
    assert!(poll(pin!(next(&mut body))).is_pending());
    drop(runtime);
    assert_eq!(block_on(next(&mut body)), Some(Err(TransportErrorKind::Timeout)));
}

/// The frames of a body that never come.
struct Never;

impl Stream for Never {
    type Item = Result<Frame<Bytes>, Infallible>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[test]
fn an_upload_with_nothing_to_send_yields_after_each_slice() {
    let transport = TowerTransport::new(service_fn(|request: Request<RequestBody>| async move {
        let _ = request.into_body().collect().await;
        Ok::<_, Infallible>(Response::new(String::new()))
    }))
    .with_sleep(|_| ready(()));
    let attempt = Attempt::first().with_timeout(None).with_idle_timeout(Some(Duration::from_secs(1)));
    let body = Body::from_stream(Starved::default());
    // The server is not waited for.
    assert!(soon(transport.send(post(body), attempt)).is_none());
}

#[test]
fn an_upload_that_the_service_never_asks_for_times_out() {
    let transport = TowerTransport::new(service_fn(|request: Request<RequestBody>| async move {
        let _request = request;
        pending::<Result<Response<String>, Infallible>>().await
    }))
    .with_sleep(|_| ready(()));
    let attempt = Attempt::first().with_timeout(None).with_idle_timeout(Some(Duration::from_secs(1)));
    let body = Body::from_stream(Starved::default());
    let error = soon(transport.send(post(body), attempt)).unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Timeout, true));
}

#[test]
fn a_service_that_drops_the_body_of_the_request_drops_its_source() {
    let transport = TowerTransport::new(service_fn(|request: Request<RequestBody>| async move {
        let mut body = request.into_body();
        assert!(poll(pin!(body.frame())).is_pending());
        drop(body);
        Ok::<_, Infallible>(Response::new(StreamBody::new(Never)))
    }))
    .with_sleep(|_| ready(()));
    let attempt = streamed().with_timeout(None).with_idle_timeout(Some(Duration::from_secs(1)));
    let source = Starved::default();
    let dropped = Arc::clone(&source.0);
    let response = soon(transport.send(post(Body::from_stream(source)), attempt)).unwrap().unwrap();
    assert!(dropped.load(Ordering::Relaxed));
    let mut body = response.into_body().into_stream();
    assert_eq!(soon(next(&mut body)), Some(Some(Err(TransportErrorKind::Timeout))));
}
