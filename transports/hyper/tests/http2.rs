//! Tests of streams over HTTP/2, with hyper's server on loopback.
#![cfg(test)]
#![cfg(feature = "http2")]

use std::convert::Infallible;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use connect_core::stream::{StreamError, StreamErrorKind};
use connect_core::transport::{BodyStream, TransportErrorKind};
use connect_core::{Attempt, Body, Bytes, Transport};
use connect_hyper::HyperTransport;
use futures_core::Stream;
use http::{Request, Response, Version};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, oneshot};

type Failures = Arc<Mutex<Vec<bool>>>;

/// Starts a server that echoes, and returns its URI. It notes for each `PUT` if the body was
/// complete.
async fn serve(complete: Failures) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let complete = Arc::clone(&complete);
            let service = service_fn(move |request: Request<Incoming>| {
                let complete = Arc::clone(&complete);
                async move {
                    assert_eq!(request.version(), Version::HTTP_2);
                    if request.method() == "PUT" {
                        let body = request.into_body().collect().await;
                        complete.lock().unwrap().push(body.is_ok());
                        let empty = String::new().map_err(|never| match never {}).boxed();
                        return Ok::<_, Infallible>(Response::new(empty));
                    }
                    Ok(Response::new(request.into_body().boxed()))
                }
            });
            tokio::spawn(http2::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service));
        }
    });
    format!("http://{address}/")
}

/// A source that a test feeds, and that says when it is dropped.
struct Fed(mpsc::Receiver<Result<Bytes, io::Error>>, Option<oneshot::Sender<()>>);

impl Stream for Fed {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

impl Drop for Fed {
    fn drop(&mut self) {
        if let Some(dropped) = self.1.take() {
            let _ = dropped.send(());
        }
    }
}

fn fed() -> (mpsc::Sender<Result<Bytes, io::Error>>, oneshot::Receiver<()>, Body) {
    let (feed, source) = mpsc::channel(1);
    let (dropped, is_dropped) = oneshot::channel();
    (feed, is_dropped, Body::from_stream(Fed(source, Some(dropped))))
}

async fn next(body: &mut BodyStream) -> Option<Result<Bytes, StreamError>> {
    poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await
}

#[tokio::test]
async fn a_response_is_read_while_the_request_is_sent() {
    let uri = serve(Failures::default()).await;
    let (feed, _, body) = fed();
    let request = Request::post(uri).body(body).unwrap();
    let attempt = Attempt::first().with_streamed_response(true);
    let response = HyperTransport::http2_only().send(request, attempt).await.unwrap();
    let mut echoed = response.into_body().into_stream();
    for text in ["one", "two", "three"] {
        feed.send(Ok(text.into())).await.unwrap();
        assert_eq!(next(&mut echoed).await.unwrap().unwrap(), text);
    }
    drop(feed);
    assert!(next(&mut echoed).await.is_none());
}

#[tokio::test]
async fn a_dropped_response_drops_the_source_and_leaves_the_connection() {
    let uri = serve(Failures::default()).await;
    let transport = HyperTransport::http2_only();
    let attempt = Attempt::first().with_streamed_response(true);
    for _ in 0..2 {
        let (feed, dropped, body) = fed();
        let request = Request::post(&uri).body(body).unwrap();
        let response = transport.send(request, attempt).await.unwrap();
        feed.send(Ok("one".into())).await.unwrap();
        drop(response);
        dropped.await.unwrap();
    }
}

#[tokio::test]
async fn a_source_that_fails_resets_the_request() {
    let complete = Failures::default();
    let uri = serve(Arc::clone(&complete)).await;
    let (feed, _, body) = fed();
    let request = Request::put(uri).body(body).unwrap();
    let feed = async move {
        feed.send(Ok("one".into())).await.unwrap();
        feed.send(Err(io::Error::other("on purpose"))).await.unwrap();
    };
    let transport = HyperTransport::http2_only();
    let (answer, ()) = tokio::join!(transport.send(request, Attempt::first()), feed);
    let error = answer.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Body, "{error:?}");
    let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref::<StreamError>());
    assert_eq!(cause.map(|cause| (cause.kind(), cause.received())), Some((StreamErrorKind::Source, 3)));
    while complete.lock().unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(*complete.lock().unwrap(), [false]);
}

/// Starts a server that breaks each exchange, as the path says, and returns its URI without a path.
async fn serve_broken() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let lost = Arc::new(Notify::new());
            let is_lost = Arc::clone(&lost);
            let service = service_fn(move |request: Request<Incoming>| {
                let lost = Arc::clone(&lost);
                async move {
                    match request.uri().path() {
                        "/reset" => Err(io::Error::other("on purpose")),
                        "/lost" => {
                            lost.notify_one();
                            std::future::pending().await
                        }
                        "/reset-body" => Ok(Response::new(StreamBody::new(Broken(false, None)))),
                        _ => Ok(Response::new(StreamBody::new(Broken(false, Some(lost))))),
                    }
                }
            });
            let connection = http2::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service);
            tokio::spawn(async move {
                tokio::select! {
                    _ = connection => {}
                    () = is_lost.notified() => {}
                }
            });
        }
    });
    format!("http://{address}")
}

/// The frames of a body that has one chunk, and then fails or loses its connection.
struct Broken(bool, Option<Arc<Notify>>);

impl Stream for Broken {
    type Item = Result<Frame<Bytes>, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !std::mem::replace(&mut self.0, true) {
            return Poll::Ready(Some(Ok(Frame::data("one".into()))));
        }
        match &self.1 {
            None => Poll::Ready(Some(Err(io::Error::other("on purpose")))),
            Some(lost) => {
                lost.notify_one();
                Poll::Pending
            }
        }
    }
}

/// Returns the failure of a GET.
async fn failure(uri: String, attempt: Attempt) -> (TransportErrorKind, bool) {
    let request = Request::get(uri).body(Body::empty()).unwrap();
    let error = match HyperTransport::http2_only().send(request, attempt).await {
        Err(error) => return (error.kind(), error.may_have_reached()),
        Ok(response) => {
            let mut body = response.into_body().into_stream();
            loop {
                if let Err(error) = next(&mut body).await.expect("the body ends with an error") {
                    break error;
                }
            }
        }
    };
    error.transport_error().map(|error| (error.kind(), error.may_have_reached())).unwrap()
}

#[tokio::test]
async fn a_stream_that_is_reset_or_lost_is_closed() {
    let server = serve_broken().await;
    for path in ["/reset", "/lost", "/reset-body", "/lost-body"] {
        for streams in [false, true] {
            let attempt = Attempt::first().with_streamed_response(streams);
            let failure = failure(format!("{server}{path}"), attempt).await;
            assert_eq!(failure, (TransportErrorKind::Closed, true), "{path}");
        }
    }
}
