//! The transport under test, of any of the three kinds.

use std::cell::Cell;
use std::future::poll_fn;
use std::io::Read;
use std::pin::Pin;
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::transport::{BodyReader, BodyStream};
use connect_core::{Attempt, Body, TransportError, blocking};
use futures_core::Stream;
use http::{Request, Response};

use crate::kit::signal::{LocalFuture, Signal, join, until, within};

/// The result of sending one request.
pub(super) type SendResult = Result<Response<Body>, TransportError>;

/// The time after which a transport with futures counts as hanging.
///
/// A blocking call cannot be abandoned. For blocking transports, the kit's servers end every call.
const HANG_TIMEOUT: Duration = Duration::from_secs(30);

/// The body of a response that streams.
pub(super) enum Incoming {
    Stream(BodyStream),
    Reader(BodyReader),
}

/// The next chunk of a body, or `None` at its end.
pub(super) type Chunk = Option<Result<Bytes, StreamError>>;

/// The operations that checks need of a transport.
pub(super) trait Subject {
    /// Sends a request and waits for the result. Returns `None` if the call hangs.
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Option<SendResult>;

    /// Sends all requests at once and waits for all results.
    ///
    /// Returns `None` if a call hangs or no thread can be started.
    fn send_all(&self, requests: Vec<Request<Body>>, attempt: Attempt) -> Option<Vec<SendResult>>;

    /// Sends a request, drops the future when `arrived` is set, and waits until `gone` is set.
    ///
    /// Returns the result if the call completed before it was dropped.
    fn abandon(
        &self,
        request: Request<Body>,
        arrived: &Signal,
        gone: &Signal,
        patience: Duration,
    ) -> Option<SendResult>;

    /// Returns true if the transport blocks the thread.
    fn blocks(&self) -> bool;

    /// Starts to read a body.
    fn open(&self, body: Body) -> Result<Incoming, TransportError>;

    /// Reads the next chunk of a body. Returns `None` if that hangs.
    fn next(&self, body: &mut Incoming) -> Option<Chunk>;

    /// Waits until a signal is set, while the transport may do its work in the background. Returns
    /// true if it was set in time.
    fn wait(&self, signal: &Signal, patience: Duration) -> bool;
}

impl Incoming {
    fn next_blocking(&mut self) -> Chunk {
        let Self::Reader(reader) = self else { return None };
        let mut chunk = vec![0; 64 << 10];
        match reader.read(&mut chunk) {
            Ok(0) => None,
            Ok(read) => {
                chunk.truncate(read);
                Some(Ok(chunk.into()))
            }
            Err(error) => Some(Err(error.into())),
        }
    }
}

/// A transport with futures, and the function that runs them.
pub(super) struct Polled<'a> {
    pub(super) start: &'a dyn Fn(Request<Body>, Attempt) -> LocalFuture<'a, SendResult>,
    pub(super) block_on: &'a dyn Fn(LocalFuture<'_, ()>),
}

impl Polled<'_> {
    fn run<'a, T: 'a>(&'a self, future: impl Future<Output = Option<T>> + 'a) -> Option<T> {
        let output = Cell::new(None);
        (self.block_on)(Box::pin(async { output.set(future.await) }));
        output.into_inner()
    }
}

impl Subject for Polled<'_> {
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Option<SendResult> {
        self.run(within(HANG_TIMEOUT, (self.start)(request, attempt)))
    }

    fn send_all(&self, requests: Vec<Request<Body>>, attempt: Attempt) -> Option<Vec<SendResult>> {
        let futures = requests.into_iter().map(|request| (self.start)(request, attempt)).collect();
        self.run(within(HANG_TIMEOUT, join(futures)))
    }

    fn abandon(
        &self,
        request: Request<Body>,
        arrived: &Signal,
        gone: &Signal,
        patience: Duration,
    ) -> Option<SendResult> {
        self.run(async {
            // The future is dropped at the end of this line, before the wait.
            let outcome = until(arrived, (self.start)(request, Attempt::first())).await;
            gone.wait(patience).await;
            outcome
        })
    }

    fn blocks(&self) -> bool {
        false
    }

    fn open(&self, body: Body) -> Result<Incoming, TransportError> {
        Ok(Incoming::Stream(body.into_stream()))
    }

    fn next(&self, body: &mut Incoming) -> Option<Chunk> {
        let Incoming::Stream(body) = body else { return None };
        self.run(within(HANG_TIMEOUT, poll_fn(|context| Pin::new(&mut *body).poll_next(context))))
    }

    fn wait(&self, signal: &Signal, patience: Duration) -> bool {
        self.run(async { Some(signal.wait(patience).await) }).unwrap_or_default()
    }
}

/// A blocking transport.
pub(super) struct Blocking<'a>(pub(super) &'a dyn blocking::Transport);

impl Subject for Blocking<'_> {
    fn send(&self, request: Request<Body>, attempt: Attempt) -> Option<SendResult> {
        Some(self.0.send(request, attempt))
    }

    fn send_all(&self, requests: Vec<Request<Body>>, attempt: Attempt) -> Option<Vec<SendResult>> {
        thread::scope(|scope| {
            let spawn = |request| {
                thread::Builder::new()
                    .name("caller".to_owned())
                    .spawn_scoped(scope, move || self.0.send(request, attempt))
            };
            let threads = requests.into_iter().map(spawn).collect::<Result<Vec<_>, _>>().ok()?;
            // A transport that panics yields no result.
            threads.into_iter().map(|thread| thread.join().ok()).collect()
        })
    }

    fn abandon(&self, request: Request<Body>, _: &Signal, _: &Signal, _: Duration) -> Option<SendResult> {
        Some(self.0.send(request, Attempt::first()))
    }

    fn blocks(&self) -> bool {
        true
    }

    fn open(&self, body: Body) -> Result<Incoming, TransportError> {
        body.into_reader().map(Incoming::Reader)
    }

    fn next(&self, body: &mut Incoming) -> Option<Chunk> {
        Some(body.next_blocking())
    }

    fn wait(&self, signal: &Signal, patience: Duration) -> bool {
        signal.block(patience)
    }
}
