//! The request side of an exchange that streams.

use std::io::{self, ErrorKind};
use std::net::Shutdown;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, JoinHandle, Thread};
use std::time::{Duration, Instant};

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::transport::BodyStream;
use connect_core::{Body, TransportError};
use futures_core::Stream;

use crate::kit::tests::client::Flaw;
use crate::kit::tests::wire::Wire;

/// The progress of an exchange that streams, which both of its threads share.
pub(super) struct Progress {
    state: Mutex<State>,
    sent: Condvar,
    idle: Option<Duration>,
    flaw: Option<Flaw>,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct State {
    last: Instant,
    /// True if the idle timeout applies.
    is_timed: bool,
    is_starved: bool,
    is_sent: bool,
    is_over: bool,
    has_failed: bool,
    error: Option<TransportError>,
}

impl Progress {
    pub(super) fn new(idle: Option<Duration>, uploads: bool, flaw: Option<Flaw>) -> Arc<Self> {
        let state = State {
            last: Instant::now(),
            is_timed: uploads,
            is_starved: false,
            is_sent: false,
            is_over: false,
            has_failed: false,
            error: None,
        };
        let idle = idle.filter(|_| flaw != Some(Flaw::IgnoresIdleTimeout));
        Arc::new(Self { state: Mutex::new(state), sent: Condvar::new(), idle, flaw })
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state.lock().unwrap();
        if self.flaw != Some(Flaw::CountsIdleSource) {
            state.last = Instant::now();
        }
        change(&mut state);
    }

    pub(super) fn moved(&self) {
        self.change(|_| {});
    }

    pub(super) fn set_head(&self) {
        self.change(|state| state.is_timed = true);
    }

    /// Ends the exchange, unless the flaw is that the request is still sent.
    pub(super) fn end(&self) {
        if self.flaw != Some(Flaw::SendsAfterResponses) {
            self.change(|state| state.is_over = true);
        }
    }

    /// Returns true if the whole request was sent, which may be about to be known.
    pub(super) fn is_sent(&self) -> bool {
        let state = self.state.lock().unwrap();
        self.sent.wait_timeout_while(state, Duration::from_millis(100), |state| !state.is_sent).unwrap().0.is_sent
    }

    /// Returns the failure of the thread that writes.
    pub(super) fn failure(&self) -> Option<TransportError> {
        self.state.lock().unwrap().error.take()
    }

    fn fail(&self, error: TransportError) {
        self.change(|state| {
            state.has_failed = true;
            state.error = Some(error);
        });
    }

    /// Returns an error if the exchange is over, or its time is.
    pub(super) fn check(&self) -> io::Result<()> {
        let state = self.state.lock().unwrap();
        let counts = !state.is_starved || self.flaw == Some(Flaw::CountsIdleSource);
        if state.is_over || state.has_failed {
            return Err(ErrorKind::ConnectionAborted.into());
        }
        if state.is_timed && counts && self.idle.is_some_and(|idle| state.last.elapsed() > idle) {
            return Err(ErrorKind::TimedOut.into());
        }
        Ok(())
    }
}

/// Returns the length with which a body is framed.
pub(super) fn length(body: &Body, flaw: Option<Flaw>) -> Option<u64> {
    body.length().filter(|_| !body.is_stream() || flaw != Some(Flaw::ChunksKnownLengths))
}

/// Reads the end of a body without bytes.
pub(super) fn ended(body: Body) -> Result<Body, TransportError> {
    match pull(&mut body.into_stream(), &Progress::new(None, true, None)) {
        Some(Err(error)) => Err(TransportError::body(error)),
        _ => Ok(Body::empty()),
    }
}

/// Starts to write a body in a thread.
pub(super) fn start(body: Body, mut wire: Wire, flaw: Option<Flaw>) -> JoinHandle<()> {
    thread::spawn(move || {
        let progress = Arc::clone(wire.progress.as_ref().unwrap());
        let length = length(&body, flaw);
        match write(body, length, &mut wire, &progress, flaw) {
            Ok(true) => progress.change(|state| state.is_sent = true),
            // The connection ends before the request does.
            Ok(false) => drop(wire.stream().shutdown(Shutdown::Both)),
            Err(error) => {
                if error.kind() == ErrorKind::TimedOut {
                    progress.fail(TransportError::timeout());
                }
                let _ = wire.stream().shutdown(Shutdown::Both);
            }
        }
        progress.sent.notify_all();
    })
}

/// Writes a body. Returns false if its source failed.
fn write(
    body: Body,
    length: Option<u64>,
    wire: &mut Wire,
    progress: &Progress,
    flaw: Option<Flaw>,
) -> io::Result<bool> {
    let mut source = body.into_stream();
    let mut collected = Vec::new();
    let mut sent = 0;
    let mut write = |wire: &mut Wire, chunk: &[u8]| {
        sent += chunk.len() as u64;
        match length {
            Some(_) => wire.write(chunk).map(|()| sent),
            None => wire.write(&[format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat()).map(|()| sent),
        }
    };
    loop {
        progress.change(|state| state.is_starved = true);
        let chunk = pull(&mut source, progress);
        progress.change(|state| state.is_starved = false);
        match chunk {
            Some(Ok(chunk)) if flaw == Some(Flaw::CollectsUploads) => collected.push(chunk),
            Some(Ok(chunk)) if flaw == Some(Flaw::ChangesChunks) => drop(write(wire, &vec![b'y'; chunk.len()])?),
            Some(Ok(chunk)) => drop(write(wire, &chunk)?),
            Some(Err(_)) if flaw == Some(Flaw::CompletesFailedUploads) => break,
            Some(Err(error)) => {
                progress.fail(TransportError::body(error));
                return Ok(false);
            }
            None => break,
        }
        progress.check()?;
    }
    drop(source);
    for chunk in collected {
        write(wire, &chunk)?;
    }
    match length {
        None => wire.write(b"0\r\n\r\n")?,
        Some(length) if flaw == Some(Flaw::CompletesFailedUploads) => {
            let missing = length - write(wire, b"")?;
            write(wire, &vec![b'x'; usize::try_from(missing).unwrap()])?;
        }
        Some(_) => {}
    }
    Ok(true)
}

/// Returns the next chunk, or `None` at the end of the source or of the exchange.
fn pull(source: &mut BodyStream, progress: &Progress) -> Option<Result<Bytes, StreamError>> {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Poll::Ready(chunk) = Pin::new(&mut *source).poll_next(&mut Context::from_waker(&waker)) {
            return chunk;
        }
        if progress.state.lock().unwrap().is_over {
            return Some(Err(StreamError::source("the exchange is over")));
        }
        thread::park_timeout(Duration::from_millis(10));
    }
}
