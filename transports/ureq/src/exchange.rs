//! An exchange whose request or response streams, and its limits.

use std::cell::RefCell;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use connect_core::transport::BodyReader;

/// The limits and the state of an exchange whose request or response streams.
///
/// The transport, the connection and the source of the request share it. ureq passes no value of a
/// request on to its connection, so the thread that runs the exchange has it in a variable.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The time at which the head of the response must have come; `None` if ureq has the timeout.
    head_by: Option<Instant>,
    idle: Option<Duration>,
    /// True if the request streams.
    uploads: bool,
    has_head: AtomicBool,
    is_answered: AtomicBool,
    is_source_read: AtomicBool,
}

thread_local! {
    static CURRENT: RefCell<Option<Arc<Exchange>>> = const { RefCell::new(None) };
}

/// Restores the variable of the thread, even after a panic.
struct Restore(Option<Arc<Exchange>>);

impl Drop for Restore {
    fn drop(&mut self) {
        CURRENT.set(self.0.take());
    }
}

/// Runs `call` as an exchange, or as none.
fn run_as<T>(exchange: Option<Arc<Exchange>>, call: impl FnOnce() -> T) -> T {
    let _restore = Restore(CURRENT.replace(exchange));
    call()
}

impl Exchange {
    pub(crate) fn new(head_timeout: Option<Duration>, idle: Option<Duration>, uploads: bool) -> Arc<Self> {
        Arc::new(Self {
            head_by: head_timeout.and_then(|timeout| Instant::now().checked_add(timeout)),
            idle,
            uploads,
            has_head: AtomicBool::new(false),
            is_answered: AtomicBool::new(false),
            is_source_read: AtomicBool::new(false),
        })
    }

    /// Runs `call` as this exchange.
    pub(crate) fn run<T>(self: &Arc<Self>, call: impl FnOnce() -> T) -> T {
        run_as(Some(Arc::clone(self)), call)
    }

    /// Runs `call` as no exchange, even within one: a source may send requests of its own.
    pub(crate) fn run_none<T>(call: impl FnOnce() -> T) -> T {
        run_as(None, call)
    }

    /// Returns the exchange that this thread runs, if it streams.
    pub(crate) fn current() -> Option<Arc<Self>> {
        CURRENT.with_borrow(Option::clone)
    }

    /// Returns true if the request streams, and its source has not been read to its end.
    pub(crate) fn reads_source(&self) -> bool {
        self.uploads && !self.is_source_read.load(Ordering::Relaxed)
    }

    /// Notes that the head of the response has come. From now on, only the idle timeout applies.
    pub(crate) fn set_head(&self) {
        self.has_head.store(true, Ordering::Relaxed);
    }

    /// Notes that the final response has begun, so that the server wants no more of the request.
    pub(crate) fn set_answered(&self) {
        self.is_answered.store(true, Ordering::Relaxed);
    }

    fn is_answered(&self) -> bool {
        self.is_answered.load(Ordering::Relaxed)
    }

    /// Returns the time at which a read or write that begins now must end.
    pub(crate) fn ends_at(&self) -> Option<Instant> {
        let has_head = self.has_head.load(Ordering::Relaxed);
        let idle = self.idle.filter(|_| self.uploads || has_head);
        let idle = idle.and_then(|idle| Instant::now().checked_add(idle));
        [self.head_by.filter(|_| !has_head), idle].into_iter().flatten().min()
    }
}

/// The body of a request that streams, as ureq reads it.
///
/// After an early response the source is read no further: the body ends, or, if it has a length,
/// its rest is whatever is in the buffer of ureq. The connection sends neither.
#[derive(Debug)]
pub(crate) struct Upload {
    reader: BodyReader,
    /// The number of bytes to come, if the body has a length.
    left: Option<u64>,
    exchange: Arc<Exchange>,
}

impl Upload {
    pub(crate) fn new(reader: BodyReader, length: Option<u64>, exchange: Arc<Exchange>) -> Self {
        Self { reader, left: length, exchange }
    }
}

impl Read for Upload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match (self.exchange.is_answered(), self.left) {
            (false, _) => Exchange::run_none(|| self.reader.read(buffer))?,
            (true, None) => 0,
            (true, Some(left)) => usize::try_from(left).map_or(buffer.len(), |left| left.min(buffer.len())),
        };
        let moved = u64::try_from(read).unwrap_or(u64::MAX);
        self.left = self.left.map(|left| left.saturating_sub(moved));
        if self.left.map_or(read == 0, |left| left == 0) {
            self.exchange.is_source_read.store(true, Ordering::Relaxed);
        }
        Ok(read)
    }
}
