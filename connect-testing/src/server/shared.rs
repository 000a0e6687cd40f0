//! The state that all threads of a server share.

use std::collections::HashMap;
use std::net::{Shutdown, TcpStream};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::server::incoming::Incoming;
use crate::server::received::Received;
use crate::server::reply::Reply;

/// The handler of a server.
pub(super) enum Handler {
    /// Called when the whole request has come.
    Whole(Box<dyn Fn(&Received) -> Reply + Send + Sync>),
    /// Called when the head of the request has come.
    Streaming(Box<dyn Fn(&Received, Incoming) -> Reply + Send + Sync>),
}

/// The state that all threads of a server share: the handler, the record and the open connections.
pub(super) struct Shared {
    handler: Handler,
    /// The most bytes of a recorded body.
    record_limit: AtomicUsize,
    /// The recorded requests; `None` if nothing is recorded.
    record: Mutex<Option<Vec<Received>>>,
    connections: Mutex<Connections>,
    closing: Condvar,
}

/// The connections of a server.
#[derive(Default)]
struct Connections {
    accepted: usize,
    open: HashMap<usize, Arc<TcpStream>>,
    /// True if the server is shutting down.
    closing: bool,
}

impl Shared {
    pub(super) fn new(handler: Handler, record_limit: usize) -> Self {
        Self {
            handler,
            record_limit: AtomicUsize::new(record_limit),
            record: Mutex::new(Some(Vec::new())),
            connections: Mutex::default(),
            closing: Condvar::new(),
        }
    }

    /// Records a request, unless recording was stopped.
    pub(super) fn record(&self, request: &Received) {
        if let Some(record) = &mut *lock(&self.record) {
            record.push(request.shortened(self.record_limit()));
        }
    }

    /// Returns the most bytes of a recorded body.
    pub(super) fn record_limit(&self) -> usize {
        self.record_limit.load(Ordering::Relaxed)
    }

    pub(super) fn set_record_limit(&self, bytes: usize) {
        self.record_limit.store(bytes, Ordering::Relaxed);
    }

    /// Drops the record and records nothing from now on.
    pub(super) fn stop_recording(&self) {
        *lock(&self.record) = None;
    }

    /// Returns the recorded requests.
    pub(super) fn received(&self) -> Vec<Received> {
        lock(&self.record).clone().unwrap_or_default()
    }

    pub(super) fn handler(&self) -> &Handler {
        &self.handler
    }

    /// Returns the number of connections accepted so far.
    pub(super) fn connections(&self) -> usize {
        lock(&self.connections).accepted
    }

    /// Waits for `duration`. Breaks at once when the server closes.
    pub(super) fn pause(&self, duration: Duration) -> ControlFlow<()> {
        let connections = lock(&self.connections);
        let (connections, _) = self
            .closing
            .wait_timeout_while(connections, duration, |connections| !connections.closing)
            .unwrap_or_else(PoisonError::into_inner);
        if connections.closing { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Registers an accepted connection. Breaks when the server closes.
    pub(super) fn admit(self: &Arc<Self>, stream: TcpStream) -> ControlFlow<(), OpenConnection> {
        let stream = Arc::new(stream);
        let mut connections = lock(&self.connections);
        if connections.closing {
            return ControlFlow::Break(());
        }
        connections.accepted += 1;
        let number = connections.accepted;
        connections.open.insert(number, Arc::clone(&stream));
        ControlFlow::Continue(OpenConnection { number, stream, shared: Arc::clone(self) })
    }

    /// Closes all connections and ends all pauses.
    pub(super) fn close(&self) {
        let mut connections = lock(&self.connections);
        connections.closing = true;
        for stream in connections.open.values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
        self.closing.notify_all();
    }
}

/// A registered connection. Dropping it removes it from the list, even while a handler panics.
pub(super) struct OpenConnection {
    number: usize,
    stream: Arc<TcpStream>,
    shared: Arc<Shared>,
}

impl OpenConnection {
    pub(super) fn stream(&self) -> &Arc<TcpStream> {
        &self.stream
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        lock(&self.shared.connections).open.remove(&self.number);
    }
}

/// Locks a mutex, even after a panic of the handler.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
