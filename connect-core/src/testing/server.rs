//! The server: who is connected, what was received, what is answered.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{Received, Reply, connection};
use crate::Endpoint;

/// How long to wait where only time can help: for a file descriptor, or for room in the queue of connections.
const BREATHER: Duration = Duration::from_millis(10);

/// An HTTP/1.1 server on loopback that answers with what a closure says and keeps what it received; see
/// [the module](super).
///
/// It has a thread for each connection and keeps connections open. When it is dropped it takes no more connections and closes those
/// it has.
pub struct Server {
    endpoint: Endpoint,
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server on a free port.
    ///
    /// The handler is called for each request, from many threads. If it panics, the connection is closed.
    ///
    /// # Errors
    ///
    /// When the system has no port or no thread for it.
    pub fn start(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let endpoint = Endpoint::new(&format!("http://{address}")).map_err(io::Error::other)?;
        let shared = Arc::new(Shared::new(handler));
        let acceptor = {
            let shared = Arc::clone(&shared);
            spawn(move || accept(&listener, &shared))?
        };
        Ok(Self { endpoint, address, shared, acceptor: Some(acceptor) })
    }

    /// Keeps no record of requests, for runs of many: [`received`](Self::received) is then empty.
    #[must_use]
    pub fn without_record(self) -> Self {
        *lock(&self.shared.received) = None;
        self
    }

    /// Where clients send their requests.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint.clone()
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every request so far, in the order in which they were complete.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.shared.received).clone().unwrap_or_default()
    }

    /// How many connections were accepted so far. A client that keeps its connection makes one.
    pub fn connections(&self) -> usize {
        lock(&self.shared.open).accepted
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.close();
        let Some(acceptor) = self.acceptor.take() else { return };
        // A connection wakes the thread that accepts. Without one, it ends with the next that somebody makes.
        for _ in 0..100 {
            if acceptor.is_finished() || TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok() {
                let _ = acceptor.join();
                return;
            }
            thread::sleep(BREATHER);
        }
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

/// What the threads of a server have in common.
pub(super) struct Shared {
    handler: Box<dyn Fn(&Received) -> Reply + Send + Sync>,
    /// `None`: nothing is kept.
    received: Mutex<Option<Vec<Received>>>,
    open: Mutex<Open>,
    closing: Condvar,
}

/// The connections.
#[derive(Default)]
struct Open {
    accepted: usize,
    streams: HashMap<usize, Arc<TcpStream>>,
    closing: bool,
}

impl Shared {
    fn new(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self {
            handler: Box::new(handler),
            received: Mutex::new(Some(Vec::new())),
            open: Mutex::default(),
            closing: Condvar::new(),
        }
    }

    pub(super) fn record(&self, request: &Received) {
        if let Some(received) = &mut *lock(&self.received) {
            received.push(request.clone());
        }
    }

    pub(super) fn answer(&self, request: &Received) -> Reply {
        (self.handler)(request)
    }

    /// Waits; not longer than the server lives, and then it breaks.
    pub(super) fn pause(&self, duration: Duration) -> ControlFlow<()> {
        let open = lock(&self.open);
        let (open, _) = self
            .closing
            .wait_timeout_while(open, duration, |open| !open.closing)
            .unwrap_or_else(PoisonError::into_inner);
        if open.closing { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Takes a connection, unless the server is closing.
    fn admit(self: &Arc<Self>, stream: TcpStream) -> ControlFlow<(), Guest> {
        let stream = Arc::new(stream);
        let mut open = lock(&self.open);
        if open.closing {
            return ControlFlow::Break(());
        }
        open.accepted += 1;
        let number = open.accepted;
        open.streams.insert(number, Arc::clone(&stream));
        ControlFlow::Continue(Guest { number, stream, shared: Arc::clone(self) })
    }

    fn close(&self) {
        let mut open = lock(&self.open);
        open.closing = true;
        for stream in open.streams.values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
        self.closing.notify_all();
    }
}

/// A connection that is open; forgotten when it is dropped, also by a panic of the handler.
struct Guest {
    number: usize,
    stream: Arc<TcpStream>,
    shared: Arc<Shared>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        lock(&self.shared.open).streams.remove(&self.number);
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    loop {
        let flow = match listener.accept() {
            Ok((stream, _)) => shared.admit(stream).map_continue(serve),
            // The client is gone already, or there are no file descriptors left.
            Err(_) => shared.pause(BREATHER),
        };
        if flow.is_break() {
            return;
        }
    }
}

/// Serves a connection on a thread of its own. If there is none to be had, the connection is closed.
fn serve(guest: Guest) {
    let _ = spawn(move || connection::serve(&guest.stream, &guest.shared));
}

fn spawn(work: impl FnOnce() + Send + 'static) -> io::Result<JoinHandle<()>> {
    thread::Builder::new().name("test server".to_owned()).spawn(work)
}

/// A lock that a panic of the handler does not spoil.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
