//! A raw TCP server that runs a script on each connection, byte by byte.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use crate::kit::signal::Signal;

/// The bytes that end the head of a request.
const HEAD_END: &[u8] = b"\r\n\r\n";

/// A raw TCP server on loopback that runs a script on each connection.
///
/// Dropping the server closes all connections.
pub(super) struct Peer {
    address: SocketAddr,
    state: Arc<PeerState>,
}

#[derive(Default)]
struct PeerState {
    /// The number of bytes received on all connections.
    received: AtomicUsize,
    /// The number of bytes written on all connections.
    written: AtomicUsize,
    /// The connections that may be open. Weak, because a connection must close when its script
    /// drops it.
    streams: Mutex<Vec<Weak<TcpStream>>>,
    closing: Signal,
}

impl Peer {
    pub(super) fn start(script: impl Fn(&mut Visit) + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let state = Arc::new(PeerState::default());
        let (server, script) = (Arc::clone(&state), Arc::new(script));
        spawn(move || {
            for stream in listener.incoming() {
                if server.closing.is_set() {
                    return;
                }
                let Ok(stream) = stream.map(Arc::new) else { continue };
                server.streams().push(Arc::downgrade(&stream));
                let (mut visit, script) = (Visit { stream, state: Arc::clone(&server) }, Arc::clone(&script));
                // If no thread can be started, the connection is closed.
                let _ = spawn(move || script(&mut visit));
            }
        })?;
        Ok(Self { address, state })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn received(&self) -> usize {
        self.state.received.load(Ordering::SeqCst)
    }

    pub(super) fn written(&self) -> usize {
        self.state.written.load(Ordering::SeqCst)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.state.closing.set();
        for stream in self.state.streams().iter().filter_map(Weak::upgrade) {
            let _ = stream.shutdown(Shutdown::Both);
        }
        // This connection wakes the accepting thread.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }
}

impl PeerState {
    fn streams(&self) -> std::sync::MutexGuard<'_, Vec<Weak<TcpStream>>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection, as a script sees it.
pub(super) struct Visit {
    stream: Arc<TcpStream>,
    state: Arc<PeerState>,
}

impl Visit {
    /// Reads the head of a request and no byte more.
    ///
    /// Returns the request target, or `None` if the client is gone.
    pub(super) fn read_head(&mut self) -> Option<String> {
        let mut head = Vec::new();
        while !head.ends_with(HEAD_END) {
            let mut byte = [0];
            (&*self.stream).read_exact(&mut byte).ok()?;
            self.state.received.fetch_add(1, Ordering::SeqCst);
            head.extend(byte);
        }
        let head = String::from_utf8_lossy(&head);
        head.split(' ').nth(1).map(str::to_owned)
    }

    /// Reads up to `most` bytes and discards them. Returns false if the client is gone.
    pub(super) fn discard(&mut self, most: usize) -> bool {
        let mut bytes = vec![0; most];
        match (&*self.stream).read(&mut bytes) {
            Ok(read) if read > 0 => {
                self.state.received.fetch_add(read, Ordering::SeqCst);
                true
            }
            _ => false,
        }
    }

    /// Waits until the client has sent something that stays unread.
    ///
    /// Closing a connection with unread bytes resets it.
    pub(super) fn await_bytes(&self) {
        let _ = self.stream.peek(&mut [0]);
    }

    /// Writes bytes. Returns true on success.
    pub(super) fn write(&mut self, bytes: &[u8]) -> bool {
        let written = (&*self.stream).write_all(bytes).is_ok();
        if written {
            self.state.written.fetch_add(bytes.len(), Ordering::SeqCst);
        }
        written
    }

    /// Waits for `duration`, or until the peer is dropped.
    pub(super) fn pause(&self, duration: Duration) {
        self.state.closing.block(duration);
    }

    /// Waits until the client closes the connection. Returns true if it did so in time.
    pub(super) fn await_close(&self, patience: Duration) -> bool {
        if self.stream.set_read_timeout(Some(patience)).is_err() {
            return false;
        }
        match io::copy(&mut &*self.stream, &mut io::sink()) {
            Ok(_) => true,
            Err(error) => !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut),
        }
    }
}

fn spawn(work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name("test peer".to_owned()).spawn(work).map(drop)
}
