//! Tests of streams over a service that the test controls.
#![cfg(test)]
#![cfg(feature = "tokio")]

use std::convert::Infallible;
use std::future::{pending, poll_fn, ready};
use std::io::{self, Read};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread, ThreadId};
use std::time::Duration;

use bytes::Bytes;
use connect_core::stream::{ByteStream, StreamError};
use connect_core::transport::{BodyStream, TransportErrorKind};
use connect_core::{Attempt, Body, Transport};
use connect_tower::{BoxError, RequestBody, TowerTransport};
use futures_core::Stream;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, StreamBody};
use tokio::runtime::Builder;
use tokio::sync::mpsc;
use tower::{Service, service_fn};

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
    let (feed, source) = mpsc::channel(1);
    let source = Arc::new(Mutex::new(Some(source)));
    let transport = TowerTransport::new(service_fn(move |_: Request<RequestBody>| {
        ready(Ok::<_, Infallible>(Response::new(Fed(source.lock().unwrap().take().unwrap()))))
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

/// A service that reads the body of the request, and returns it with a status.
fn echo(
    status: u16,
) -> impl Service<Request<RequestBody>, Response = Response<String>, Error = BoxError, Future: Send> + Clone + Send {
    service_fn(move |request: Request<RequestBody>| async move {
        let body = request.into_body().collect().await?.to_bytes();
        Ok(Response::builder().status(status).body(String::from_utf8(body.to_vec())?)?)
    })
}

/// A reader of one byte, and then of nothing, that fails on the thread which created it.
struct Elsewhere(ThreadId, usize);

impl Elsewhere {
    fn new(length: usize) -> Self {
        Self(thread::current().id(), length)
    }
}

impl Read for Elsewhere {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if thread::current().id() == self.0 {
            return Err(io::Error::other("the reader blocks the thread of the runtime"));
        }
        bytes[..self.1].fill(b'r');
        Ok(std::mem::take(&mut self.1))
    }
}

/// A stream of one chunk, which is not ready when it is polled, and wakes at once.
struct Slow(Option<Bytes>, bool);

impl Stream for Slow {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.1 = !self.1;
        if self.1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.0.take().map(Ok))
    }
}

fn slow() -> ByteStream {
    ByteStream::from_stream(Slow(Some("s".into()), false))
}

fn reader() -> ByteStream {
    ByteStream::from_reader(Elsewhere::new(1))
}

#[tokio::test]
async fn a_source_that_can_block_is_read_on_another_thread() {
    let own = thread::current().id();
    let restarted = move || {
        if thread::current().id() == own {
            return Err(StreamError::source("the function blocks the thread of the runtime"));
        }
        Ok(ByteStream::from_reader(Elsewhere(own, 1)))
    };
    for (stream, expected) in [
        (reader(), "r"),
        (ByteStream::joined([slow(), reader(), slow()]), "srs"),
        (ByteStream::restartable(restarted), "r"),
        (ByteStream::joined([slow(), ByteStream::restartable(restarted)]), "sr"),
        (ByteStream::restartable(|| Ok(slow())), "s"),
        (ByteStream::from_reader(Elsewhere::new(0)).with_length(0), ""),
    ] {
        let transport = TowerTransport::new(echo(200));
        let response = transport.send(post(stream.to_body()), Attempt::first()).await.unwrap();
        assert_eq!(response.into_body().into_bytes().unwrap(), expected);
    }
}

#[tokio::test]
async fn a_wake_that_comes_later_continues_a_joined_stream() {
    let (feed, mut source) = mpsc::channel::<Bytes>(1);
    let source = FnStream(move |context: &mut Context<'_>| source.poll_recv(context));
    let body = ByteStream::joined([ByteStream::from_stream(source), reader()]).to_body();
    let transport = TowerTransport::new(echo(200));
    let feed = async move {
        for _ in 0..3 {
            // The thread has time to see that there is no chunk.
            tokio::task::spawn_blocking(|| {}).await.unwrap();
            feed.send("f".into()).await.unwrap();
        }
    };
    let (response, ()) = tokio::join!(transport.send(post(body), Attempt::first()), feed);
    assert_eq!(response.unwrap().into_body().into_bytes().unwrap(), "fffr");
}

/// A stream of the chunks that a function returns.
struct FnStream<F>(F);

impl<F> Stream for FnStream<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<Bytes>> + Unpin,
{
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        (self.0)(context).map(|chunk| chunk.map(Ok))
    }
}

#[tokio::test]
async fn the_timeout_applies_to_the_end_of_an_empty_source() {
    let (release, held) = std::sync::mpsc::channel::<()>();
    let body = Body::from_reader(Held(Mutex::new(held))).with_length(0);
    let attempt = Attempt::first().with_timeout(Some(Duration::from_millis(20)));
    let error = TowerTransport::new(echo(200)).send(post(body), attempt).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_reached()), (TransportErrorKind::Timeout, false));
    drop(release);
}

/// A reader that blocks until the other end of its channel is dropped.
struct Held(Mutex<std::sync::mpsc::Receiver<()>>);

impl Read for Held {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        let _ = self.0.lock().unwrap().recv();
        Ok(0)
    }
}

#[test]
fn only_a_successful_response_streams() {
    for (status, streams) in [(200, true), (299, true), (304, false), (404, false), (503, false)] {
        let transport = TowerTransport::new(echo(status));
        let response = soon(transport.send(post(Body::from("why")), streamed())).unwrap().unwrap();
        assert_eq!(response.body().is_stream(), streams, "{status}");
        assert_eq!(response.body().as_bytes(), (!streams).then_some(&b"why"[..]), "{status}");
    }
    let attempt = streamed().with_response_limit(2);
    let error = soon(TowerTransport::new(echo(503)).send(post(Body::from("why")), attempt)).unwrap().unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::TooLarge);

    let silent = TowerTransport::new(service_fn(|_: Request<RequestBody>| {
        ready(Response::builder().status(503).body(StreamBody::new(Never)))
    }))
    .with_sleep(|_| ready(()));
    let attempt = streamed().with_timeout(Some(Duration::from_secs(1)));
    let error = soon(silent.send(post(Body::empty()), attempt)).unwrap().unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
}

/// A body that has three bytes, whatever its length.
struct Three(u64, bool);

impl http_body::Body for Three {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready((!std::mem::replace(&mut self.1, true)).then(|| Ok(Frame::data("abc".into()))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0)
    }
}

#[test]
fn a_response_that_is_shorter_than_its_length_is_closed() {
    for (length, kind) in [(3, None), (4, Some(TransportErrorKind::Closed))] {
        let transport = TowerTransport::new(service_fn(move |_: Request<RequestBody>| {
            ready(Ok::<_, Infallible>(Response::new(Three(length, false))))
        }));
        let whole = soon(transport.send(post(Body::empty()), Attempt::first())).unwrap();
        assert_eq!(whole.err().map(|error| error.kind()), kind);

        let response = soon(transport.send(post(Body::empty()), streamed())).unwrap().unwrap();
        let mut body = response.into_body().into_stream();
        let failure = soon(async {
            loop {
                match next(&mut body).await {
                    Some(Ok(_)) => {}
                    end => break end.and_then(Result::err),
                }
            }
        });
        assert_eq!(failure, Some(kind));
    }
}

#[test]
fn the_length_of_a_response_to_head_is_not_that_of_its_body() {
    let transport = TowerTransport::new(service_fn(|_: Request<RequestBody>| {
        ready(Ok::<_, Infallible>(Response::new(Three(5, true))))
    }));
    for streams in [false, true] {
        let request = Request::head("/contact").body(Body::empty()).unwrap();
        let attempt = Attempt::first().with_streamed_response(streams).with_response_limit(4);
        let response = soon(transport.send(request, attempt)).unwrap().unwrap();
        let mut body = response.into_body().into_stream();
        assert_eq!(soon(next(&mut body)), Some(None));
    }
}
