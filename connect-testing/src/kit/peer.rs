//! A server that is no HTTP server: it does with a connection what a script says, byte by byte.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use crate::kit::signal::Signal;

/// The end of a request's head.
const HEAD_END: &[u8] = b"\r\n\r\n";

/// Listens on loopback and runs the script on each connection. When it is dropped, its connections end.
pub(super) struct Peer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// How many bytes were received, and how many written, on all connections.
    received: AtomicUsize,
    written: AtomicUsize,
    /// The connections that may be open. Weak, since one that a script drops must be closed at once.
    streams: Mutex<Vec<Weak<TcpStream>>>,
    closing: Signal,
}

impl Peer {
    pub(super) fn start(script: impl Fn(&mut Visit) + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let (server, script) = (Arc::clone(&shared), Arc::new(script));
        spawn(move || {
            for stream in listener.incoming() {
                if server.closing.is_set() {
                    return;
                }
                let Ok(stream) = stream.map(Arc::new) else { continue };
                server.streams().push(Arc::downgrade(&stream));
                let (mut visit, script) = (Visit { stream, shared: Arc::clone(&server) }, Arc::clone(&script));
                // Without a thread to be had, the connection is closed.
                let _ = spawn(move || script(&mut visit));
            }
        })?;
        Ok(Self { address, shared })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn received(&self) -> usize {
        self.shared.received.load(Ordering::SeqCst)
    }

    pub(super) fn written(&self) -> usize {
        self.shared.written.load(Ordering::SeqCst)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.shared.closing.set();
        for stream in self.shared.streams().iter().filter_map(Weak::upgrade) {
            let _ = stream.shutdown(Shutdown::Both);
        }
        // Wakes the thread that accepts.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }
}

impl Shared {
    fn streams(&self) -> std::sync::MutexGuard<'_, Vec<Weak<TcpStream>>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection, as the script sees it.
pub(super) struct Visit {
    stream: Arc<TcpStream>,
    shared: Arc<Shared>,
}

impl Visit {
    /// Reads a request's head and no byte more. What it asked for; `None` if the client is gone.
    pub(super) fn read_head(&mut self) -> Option<String> {
        let mut head = Vec::new();
        while !head.ends_with(HEAD_END) {
            let mut byte = [0];
            (&*self.stream).read_exact(&mut byte).ok()?;
            self.shared.received.fetch_add(1, Ordering::SeqCst);
            head.extend(byte);
        }
        let head = String::from_utf8_lossy(&head);
        head.split(' ').nth(1).map(str::to_owned)
    }

    /// Waits until the client has sent something that is not read: a connection that is closed then is reset.
    pub(super) fn await_bytes(&self) {
        let _ = self.stream.peek(&mut [0]);
    }

    /// Whether it could be written.
    pub(super) fn write(&mut self, bytes: &[u8]) -> bool {
        let written = (&*self.stream).write_all(bytes).is_ok();
        if written {
            self.shared.written.fetch_add(bytes.len(), Ordering::SeqCst);
        }
        written
    }

    /// Waits; not longer than the peer lives.
    pub(super) fn pause(&self, duration: Duration) {
        self.shared.closing.block(duration);
    }

    /// Waits until the client closes the connection. Whether it did.
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
