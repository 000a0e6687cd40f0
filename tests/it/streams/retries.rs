//! Retries of requests whose bodies stream, and failures of operations that stream.

use std::io::Read;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_core::http::{Request, Response};
use connect_core::stream::{ByteStream, StreamErrorKind};
use connect_core::transport::TransportErrorKind;
use connect_core::{
    Attempt, Body, Bytes, Client, ClientConfig, RetryPolicy, TransportError, blocking, connect_error,
    connect_operation, connect_shape, transport_fn,
};

use super::received;
use crate::support::{config, wait};

#[connect_operation(method = "PUT", uri = "/archives/<Id>", idempotent, output = Stored, errors(NotFound))]
struct PutArchive {
    id: String,
    #[connect(payload)]
    content: ByteStream,
}

#[connect_shape]
#[derive(Debug)]
struct Stored {
    parts: Option<u32>,
}

#[connect_operation(method = "GET", uri = "/archives/<Id>", output = Archive, errors(NotFound))]
struct GetArchive {
    id: String,
}

#[connect_shape]
#[derive(Debug)]
struct Archive {
    #[connect(payload)]
    content: ByteStream,
}

#[connect_error(status = 404)]
#[derive(Debug)]
struct NotFound {
    message: Option<String>,
}

fn put(content: ByteStream) -> PutArchive {
    PutArchive { id: "a-1".into(), content }
}

fn get() -> GetArchive {
    GetArchive { id: "a-1".into() }
}

/// The answers of a service, the last one first.
#[derive(Clone, Copy)]
enum Answer {
    Status(u16),
    /// The connection is refused, before any byte of the body is read.
    Refused,
    /// The connection is closed, after the body was read.
    Closed,
}

/// A service that notes the bodies that it has received.
#[derive(Clone, Default)]
struct Service {
    answers: Arc<Mutex<Vec<Answer>>>,
    bodies: Arc<Mutex<Vec<String>>>,
}

impl Service {
    fn new(answers: &[Answer]) -> Self {
        let answers = answers.iter().rev().copied().collect();
        Self { answers: Arc::new(Mutex::new(answers)), bodies: Arc::default() }
    }

    async fn answer(self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let answer = self.answers.lock().unwrap().pop().unwrap();
        if matches!(answer, Answer::Refused) {
            return Err(TransportError::connect("refused"));
        }
        let (_, body) = received(request).await;
        self.bodies.lock().unwrap().push(body);
        match answer {
            Answer::Status(status) => Ok(Response::builder().status(status).body(Body::from("{}")).unwrap()),
            _ => Err(TransportError::closed("closed")),
        }
    }

    fn client(&self) -> Client {
        let service = self.clone();
        let transport = transport_fn(move |request, _| service.clone().answer(request));
        let config = config().with_retry(RetryPolicy::new().with_max_attempts(3));
        Client::with_config(config, transport).with_sleep(|_| std::future::ready(()))
    }

    fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }
}

/// A source that can be read once.
fn once() -> ByteStream {
    ByteStream::from_reader(&b"content"[..])
}

#[test]
fn a_source_that_can_start_again_is_sent_again() {
    for failure in [Answer::Status(503), Answer::Closed, Answer::Refused] {
        let service = Service::new(&[failure, Answer::Status(200)]);
        let content = ByteStream::restartable(|| Ok(once()));
        wait(service.client().send(&put(content))).unwrap();
        let sent = if matches!(failure, Answer::Refused) { 1 } else { 2 };
        assert_eq!(service.bodies(), vec!["content"; sent]);
    }
}

#[test]
fn a_source_that_cannot_start_again_is_sent_once_and_the_error_says_why() {
    for failure in [Answer::Status(503), Answer::Closed] {
        let service = Service::new(&[failure]);
        let error = wait(service.client().send(&put(once()))).unwrap_err();
        assert_eq!((error.attempts(), service.bodies()), (1, vec!["content".to_owned()]));
        let text = error.to_string();
        assert!(text.contains("not retried, because the body is a stream that can be read once"), "{text}");
    }
}

#[test]
fn a_source_that_was_not_read_is_sent_again() {
    let service = Service::new(&[Answer::Refused, Answer::Refused, Answer::Status(200)]);
    wait(service.client().send(&put(once()))).unwrap();
    assert_eq!(service.bodies(), ["content"]);
}

#[test]
fn a_source_that_fails_ends_the_call() {
    let failing = || ByteStream::restartable(|| Ok(ByteStream::from_reader(Failing)));
    let transport = transport_fn(|request: Request<Body>, _| async {
        let mut body = request.into_body().into_stream();
        match futures_util::StreamExt::next(&mut body).await {
            Some(Err(error)) => Err(TransportError::body(error)),
            _ => Ok(Response::new(Body::empty())),
        }
    });
    let client = Client::with_config(config(), transport).with_sleep(|_| std::future::ready(()));
    let error = wait(client.send(&put(failing()))).unwrap_err();
    assert_eq!(error.transport_error().map(TransportError::kind), Some(TransportErrorKind::Body));
    assert_eq!(error.attempts(), 1, "another attempt would read the same source");
}

/// A reader that fails at once.
struct Failing;

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("on purpose"))
    }
}

#[test]
fn an_upload_has_the_idle_timeout_in_place_of_that_of_an_attempt() {
    let attempts = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&attempts);
    let transport = transport_fn(move |_, attempt: Attempt| {
        seen.lock().unwrap().push((attempt.timeout(), attempt.idle_timeout()));
        std::future::ready(Ok(Response::new(Body::from("{}"))))
    });
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    let config = config().with_attempt_timeout(seconds(2)).with_idle_timeout(seconds(3));
    let client = Client::with_config(config, transport);
    wait(client.send(&put(once()))).unwrap();
    wait(client.send(&get())).unwrap();
    wait(client.send(&put(ByteStream::from("bytes at hand")))).unwrap();
    let attempts = attempts.lock().unwrap();
    assert_eq!(*attempts, [(None, seconds(3)), (seconds(2), seconds(3)), (seconds(2), seconds(3))]);
}

/// Returns a client whose service answers with a status and a body that streams.
fn failing(status: u16, chunks: &'static [&'static str], config: ClientConfig) -> Client {
    let transport = transport_fn(move |_, _| {
        let chunks = chunks.iter().map(|chunk| Ok::<_, TransportError>(Bytes::from_static(chunk.as_bytes())));
        let body = Body::from_stream(futures_util::stream::iter(chunks));
        std::future::ready(Ok(Response::builder().status(status).body(body).unwrap()))
    });
    Client::with_config(config.with_retry(RetryPolicy::never()), transport)
}

#[test]
fn an_error_status_of_an_operation_that_streams_is_a_typed_error() {
    let client = failing(404, &["{\"message\":", "\"no such archive\"}"], config());
    let error = wait(client.send(&get())).unwrap_err();
    let Some(GetArchiveError::NotFound(not_found)) = error.service() else { panic!("{error:?}") };
    assert_eq!(not_found.message.as_deref(), Some("no such archive"));
}

#[test]
fn the_body_of_an_error_has_the_response_limit() {
    let client = failing(404, &["{\"message\":", "\"no such archive\"}"], config().with_response_limit(20));
    let error = wait(client.send(&get())).unwrap_err();
    assert_eq!(error.transport_error().map(TransportError::kind), Some(TransportErrorKind::TooLarge));
}

#[test]
fn the_body_of_an_error_has_the_timeout_of_an_attempt() {
    let transport = transport_fn(|_, _| {
        let never = futures_util::stream::pending::<Result<Bytes, TransportError>>();
        std::future::ready(Ok(Response::builder().status(404).body(Body::from_stream(never)).unwrap()))
    });
    let config = config().with_attempt_timeout(Some(Duration::from_secs(1))).with_retry(RetryPolicy::never());
    // The timer is over at once.
    let client = Client::with_config(config, transport).with_sleep(|_| std::future::ready(()));
    let error = wait(client.send(&get())).unwrap_err();
    assert_eq!(error.transport_error().map(TransportError::kind), Some(TransportErrorKind::Timeout));
}

#[test]
fn a_retry_reads_the_error_of_a_download_first() {
    let statuses = Arc::new(Mutex::new(vec![200_u16, 503]));
    let transport = blocking::transport_fn(move |_, _| {
        let status = statuses.lock().unwrap().pop().unwrap();
        Ok(Response::builder().status(status).body(Body::from_reader(&b"text"[..])).unwrap())
    });
    let config = config().with_retry(RetryPolicy::new().with_max_attempts(2));
    let client = blocking::Client::with_config(config, transport).with_sleep(|_| {});
    let archive = client.send(&get()).unwrap();
    assert_eq!(archive.content.collect_blocking(100).unwrap(), "text");
}

#[test]
fn a_blocking_client_sends_no_async_stream() {
    let transport = blocking::transport_fn(|request: Request<Body>, _| {
        request.into_body().into_reader().map(|_| Response::new(Body::empty()))
    });
    let client = blocking::Client::with_config(config(), transport);
    let chunks = futures_util::stream::iter([Ok::<_, TransportError>(Bytes::from("a"))]);
    let error = client.send(&put(ByteStream::from_stream(chunks))).unwrap_err();
    assert_eq!(error.transport_error().map(TransportError::kind), Some(TransportErrorKind::Unsupported));
    let text = format!("{error:?}");
    assert!(text.contains("the body is an async stream"), "{text}");
}

#[test]
fn a_stream_that_was_sent_cannot_be_sent_by_another_call() {
    let content = once();
    let service = Service::new(&[Answer::Status(200)]);
    wait(service.client().send(&put(content.clone()))).unwrap();
    assert!(!content.can_restart());
    let error = content.collect_blocking(100).unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::AlreadyRead);
}
