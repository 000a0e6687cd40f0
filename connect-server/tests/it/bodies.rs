//! Bodies: limits, half of them, slow ones, streams.

use std::io::Read;
use std::pin::Pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use connect_core::error::NoModeledErrors;
use connect_core::stream::{ByteStream, StreamErrorKind};
use connect_core::{Endpoint, Operation, RandomTokens};
use connect_server::{Failure, Router, RouterService};
use http::Request;
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::{BodyExt, Full};
use tower::ServiceExt;

use crate::support::*;

fn put() -> Router {
    Router::new().serve(async |operation: PutItem| {
        Ok::<_, NoModeledErrors>(text(format!("{} {}", operation.id, operation.value)))
    })
}

/// Makes a request with chunks.
fn chunked<const N: usize>(uri: &str, chunks: [&'static str; N], end: End) -> Request<Chunks> {
    let method = if uri.starts_with("/items") { "PUT" } else { "POST" };
    let builder = Request::builder().method(method).uri(uri).header("content-type", "application/json");
    builder.body(Chunks::new(chunks, end)).unwrap()
}

#[tokio::test]
async fn a_body_in_chunks_is_read_whole() {
    let service = service(put());
    for chunks in [["{\"Value\":\"abc\"}", "", ""], ["{\"Value\"", ":\"abc\"", "}"], ["", "{\"Value\":\"abc\"", "}"]] {
        assert_eq!(send(&service, chunked("/items/1", chunks, End::Complete)).await.text(), "1 abc");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_413_with_and_without_a_length() {
    let body = "{\"Value\":\"abc\"}";
    let service = service(put().with_body_limit(body.len()));
    assert_eq!(send(&service, request("PUT", "/items/1", body)).await.text(), "1 abc");
    let longer = "{\"Value\":\"abcd\"}";
    let answer = send(&service, request("PUT", "/items/1", longer)).await;
    assert_eq!(answer.failure(), (413, "RequestEntityTooLargeException"));
    let answer = send(&service, chunked("/items/1", ["{\"Value\"", ":\"abcd\"}"], End::Never)).await;
    assert_eq!(answer.failure(), (413, "RequestEntityTooLargeException"));
    // The length alone is enough, and so the body is not waited for.
    for length in ["16", "9999999", "18446744073709551615", "99999999999999999999"] {
        let mut declared = chunked("/items/1", [], End::Never);
        declared.headers_mut().insert("content-length", length.parse().unwrap());
        assert_eq!(send(&service, declared).await.failure(), (413, "RequestEntityTooLargeException"), "{length}");
    }
}

/// A body that never comes, whose length is known.
struct Known(u64);

impl http_body::Body for Known {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Pending
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0)
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_whose_known_length_is_over_the_limit_is_not_waited_for() {
    let service = service(put().with_body_limit(10));
    for (length, failure) in [(11, (413, "RequestEntityTooLargeException")), (10, (408, "RequestTimeoutException"))] {
        let request = Request::put("/items/1").header("content-type", "application/json").body(Known(length)).unwrap();
        assert_eq!(send(&service, request).await.failure(), failure, "{length}");
    }
}

#[tokio::test]
async fn a_body_that_streams_has_the_length_of_its_request() {
    let length = async |operation: Upload| Ok::<_, NoModeledErrors>(text(format!("{:?}", operation.content.length())));
    let service = service(Router::new().serve(length));
    let mut declared = chunked("/uploads", ["one"], End::Complete);
    declared.headers_mut().insert("content-length", 3.into());
    assert_eq!(send(&service, declared).await.text(), "Some(3)");
    assert_eq!(send(&service, request("POST", "/uploads", "four")).await.text(), "Some(4)");
    assert_eq!(send(&service, chunked("/uploads", ["one"], End::Complete)).await.text(), "None");
}

#[tokio::test]
async fn a_body_over_the_limit_when_it_is_decompressed_is_413() {
    let operation = PutCompressed { value: "a".repeat(5_000) };
    let endpoint: Endpoint = "http://localhost".parse().unwrap();
    let request = operation.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert!(request.body().len() < 500);
    let router = |limit| {
        let router = Router::new()
            .serve(async |operation: PutCompressed| Ok::<_, NoModeledErrors>(text(operation.value.len().to_string())));
        service(router.with_body_limit(limit))
    };
    let size = "{\"Value\":\"\"}".len() + operation.value.len();
    assert_eq!(send(&router(size), request.clone().map(Full::new)).await.text(), "5000");
    let answer = send(&router(size - 1), request.map(Full::new)).await;
    assert_eq!(answer.failure(), (413, "RequestEntityTooLargeException"));
}

#[tokio::test]
async fn half_a_body_is_400() {
    let service = service(put());
    let answer = send(&service, chunked("/items/1", ["{\"Value\""], End::Broken)).await;
    assert_eq!(answer.failure(), (400, "IncompleteBody"));
    assert!(!answer.body.contains("s3cret"), "{}", answer.body);
    let mut short = chunked("/items/1", ["{\"Value\":\"a\"}"], End::Complete);
    short.headers_mut().insert("content-length", "99".parse().unwrap());
    assert_eq!(send(&service, short).await.failure(), (400, "IncompleteBody"));
}

#[tokio::test]
async fn wrong_utf_8_is_400() {
    let service = service(put());
    let answer = send(&service, request("PUT", "/items/1", &b"{\"Value\":\"\xff\"}"[..])).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test(start_paused = true)]
async fn a_slow_body_is_408() {
    let service = service(put().with_body_timeout(Duration::from_secs(5)));
    let answer = send(&service, chunked("/items/1", ["{"], End::Never)).await;
    assert_eq!(answer.failure(), (408, "RequestTimeoutException"));
}

#[tokio::test]
async fn a_timer_of_ones_own_is_used() {
    let service = service(put().with_sleep(|_| async {}));
    let answer = send(&service, chunked("/items/1", ["{"], End::Never)).await;
    assert_eq!(answer.failure(), (408, "RequestTimeoutException"));
}

#[test]
fn a_limit_of_time_outside_of_a_runtime_is_500_and_no_panic() {
    let service = service(put());
    let answering = std::pin::pin!(service.handle(chunked("/items/1", ["{"], End::Never)));
    let polled = answering.poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(response) = polled else { panic!("the body is waited for without a limit") };
    assert_eq!(response.status(), 500);
    assert_eq!(response.headers()["x-amzn-errortype"], "InternalFailure");
}

fn upload(router: Router) -> RouterService {
    service(router.serve(async |mut operation: Upload| {
        let mut chunks = Vec::new();
        while let Some(chunk) = operation.content.next().await {
            match chunk {
                Ok(chunk) => chunks.push(String::from_utf8_lossy(&chunk).into_owned()),
                Err(error) if error.kind() == StreamErrorKind::Transport => {
                    return Ok(text(format!("{} broken", chunks.join("|"))));
                }
                Err(error) => return Err(Failure::internal(error)),
            }
        }
        Ok(text(chunks.join("|")))
    }))
}

#[tokio::test]
async fn a_body_that_streams_is_read_by_the_handler_and_has_no_limit() {
    let service = upload(Router::new().with_body_limit(2));
    let answer = send(&service, chunked("/uploads", ["one", "two", "three"], End::Complete)).await;
    assert_eq!(answer.text(), "one|two|three");
    let answer = send(&service, chunked("/uploads", ["one"], End::Broken)).await;
    assert_eq!(answer.text(), "one broken");
    let mut short = chunked("/uploads", ["one"], End::Complete);
    short.headers_mut().insert("content-length", "9".parse().unwrap());
    assert_eq!(send(&service, short).await.text(), "one broken");
}

#[tokio::test(start_paused = true)]
async fn a_stream_without_bytes_for_the_idle_timeout_breaks() {
    let service = upload(Router::new().with_idle_timeout(Duration::from_secs(5)));
    let answer = send(&service, chunked("/uploads", ["one"], End::Never)).await;
    assert_eq!(answer.text(), "one broken");
}

/// A body whose frames come every three seconds.
struct Slow {
    clock: tokio::time::Interval,
    frame: &'static str,
    left: usize,
}

impl Slow {
    fn new(frame: &'static str, left: usize) -> Self {
        Self { clock: tokio::time::interval(Duration::from_secs(3)), frame, left }
    }
}

impl http_body::Body for Slow {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        self.clock.poll_tick(context).map(|_| {
            self.left = left;
            Some(Ok(Frame::data(Bytes::from(self.frame))))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn frames_without_bytes_do_not_keep_a_stream_alive() {
    let service = upload(Router::new().with_idle_timeout(Duration::from_secs(5)));
    let body = Slow::new("", usize::MAX);
    let sending = send(&service, Request::post("/uploads").body(body).unwrap());
    let answer = tokio::time::timeout(Duration::from_secs(60), sending).await.unwrap();
    assert_eq!(answer.text(), " broken");
}

#[tokio::test(start_paused = true)]
async fn a_stream_takes_as_long_as_its_chunks_keep_coming() {
    let router = Router::new().with_idle_timeout(Duration::from_secs(5)).with_handler_timeout(Duration::from_secs(1));
    let service = upload(router.with_body_timeout(Duration::from_secs(1)));
    let slow = Slow::new("x", 5);
    let answer = send(&service, Request::post("/uploads").body(slow).unwrap()).await;
    assert_eq!(answer.text(), "x|x|x|x|x");
}

#[tokio::test(start_paused = true)]
async fn without_timeouts_a_stream_is_waited_for() {
    let service = upload(Router::new().without_timeouts());
    let sending = send(&service, chunked("/uploads", ["one"], End::Never));
    assert!(tokio::time::timeout(Duration::from_secs(86_400), sending).await.is_err());
}

#[tokio::test]
async fn a_frame_without_bytes_is_no_chunk() {
    let service = upload(Router::new());
    let answer = send(&service, chunked("/uploads", ["one", "", "two"], End::Complete)).await;
    assert_eq!(answer.text(), "one|two");
}

fn download(content: impl Fn() -> ByteStream + Send + Sync + 'static) -> RouterService {
    service(Router::new().serve(move |_: Download| {
        let content = content();
        async { Ok::<_, NoModeledErrors>(DownloadOutput { content }) }
    }))
}

#[tokio::test]
async fn a_response_streams_from_bytes_readers_and_streams() {
    let whole = download(|| ByteStream::from("all of it"));
    assert_eq!(get(&whole, "GET", "/downloads").await.body, "all of it");
    let reader = download(|| ByteStream::from_reader(&b"from a reader"[..]));
    assert_eq!(get(&reader, "GET", "/downloads").await.body, "from a reader");
    let stream = download(|| ByteStream::from_stream(http_body_stream(["a", "b"], End::Complete)));
    assert_eq!(get(&stream, "GET", "/downloads").await.body, "ab");
}

#[tokio::test]
async fn a_response_says_how_many_of_its_bytes_are_left() {
    let stream = download(|| ByteStream::from_stream(http_body_stream(["one", "four"], End::Complete)).with_length(7));
    let mut body = stream.oneshot(request("GET", "/downloads", "")).await.unwrap().into_body();
    for left in [7, 4, 0] {
        assert_eq!(body.size_hint().exact(), Some(left));
        assert_eq!(body.frame().await.is_some(), left > 0);
    }
    let empty = download(|| ByteStream::from("")).oneshot(request("GET", "/downloads", "")).await.unwrap();
    assert!(empty.body().is_end_stream());
}

#[tokio::test]
async fn a_response_that_breaks_does_not_end_as_if_complete() {
    struct Boom;
    impl Read for Boom {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            std::panic::panic_any("boom")
        }
    }
    let broken = download(|| ByteStream::from_stream(http_body_stream(["a"], End::Broken)));
    let panicking = download(|| ByteStream::from_reader(Boom));
    for service in [broken, panicking] {
        let response = service.oneshot(request("GET", "/downloads", "")).await.unwrap();
        assert_eq!(response.status(), 200);
        assert!(!response.body().is_end_stream());
        assert!(response.into_body().collect().await.is_err());
    }
}

/// Makes a stream of chunks.
fn http_body_stream<const N: usize>(
    chunks: [&'static str; N],
    end: End,
) -> impl futures_core::Stream<Item = Result<Bytes, std::io::Error>> {
    http_body_util::BodyDataStream::new(Chunks::new(chunks, end))
}

/// A stream of one chunk, which comes when the gate is open. It says when it waits.
struct Gated {
    gate: Arc<Mutex<Gate>>,
    waiting: mpsc::Sender<()>,
}

#[derive(Default)]
struct Gate {
    is_open: bool,
    is_passed: bool,
    waker: Option<Waker>,
}

impl futures_core::Stream for Gated {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut gate = self.gate.lock().unwrap();
        if gate.is_open {
            let is_passed = std::mem::replace(&mut gate.is_passed, true);
            return Poll::Ready((!is_passed).then(|| Ok(Bytes::from("passed"))));
        }
        gate.waker = Some(context.waker().clone());
        self.waiting.send(()).unwrap();
        Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_moves_to_another_task_while_a_thread_reads_is_woken() {
    let gate = Arc::new(Mutex::new(Gate::default()));
    let (waiting, waits) = mpsc::channel();
    let source = Arc::clone(&gate);
    // What a function returns is read on a thread, because it can block.
    let service = download(move || {
        let (gate, waiting) = (Arc::clone(&source), waiting.clone());
        ByteStream::restartable(move || {
            Ok(ByteStream::from_stream(Gated { gate: Arc::clone(&gate), waiting: waiting.clone() }))
        })
    });
    let mut body = service.oneshot(request("GET", "/downloads", "")).await.unwrap().into_body();
    assert!(Pin::new(&mut body).poll_frame(&mut Context::from_waker(Waker::noop())).is_pending());
    waits.recv().unwrap();
    let waker = {
        let mut gate = gate.lock().unwrap();
        gate.is_open = true;
        gate.waker.take()
    };
    waker.unwrap().wake();
    // The end of the time is looked at first, so that only a wake-up reads the body again.
    tokio::select! {
        biased;
        () = tokio::time::sleep(Duration::from_secs(60)) => panic!("nothing wakes the response"),
        read = body.collect() => assert_eq!(read.unwrap().to_bytes(), "passed"),
    }
}
