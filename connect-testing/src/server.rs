//! An HTTP/1.1 server on loopback that records what it receives.

mod connection;
mod incoming;
mod reader;
mod received;
mod reply;
mod shared;

pub use self::incoming::Incoming;
pub use self::received::Received;
pub use self::reply::Reply;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use connect_core::Endpoint;

use crate::server::shared::{Handler, OpenConnection, Shared};

/// The wait before another attempt, when there is no free file descriptor or no room in the queue
/// of connections.
const BREATHER: Duration = Duration::from_millis(10);

/// An HTTP/1.1 server on loopback that answers with a closure and records every request.
///
/// Each connection has a thread and is kept alive between requests. A dropped server accepts no
/// further connections and closes the open ones.
///
/// ```
/// use connect_testing::{Reply, Server};
/// # use std::io::{Read, Write};
///
/// let server = Server::start(|request| match request.method() {
///     "PUT" => Reply::json(200, r#"{"ParticipantId":"p-1"}"#),
///     _ => Reply::new(404),
/// })?;
///
/// // Usually a client sends to `server.endpoint()`. Here, a plain socket does:
/// # let mut client = std::net::TcpStream::connect(server.address())?;
/// client.write_all(b"PUT /contact HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n{}")?;
/// # let mut answer = [0; 15];
/// # client.read_exact(&mut answer)?;
/// # assert_eq!(&answer, b"HTTP/1.1 200 OK");
///
/// let request = &server.received()[0];
/// assert_eq!(request.target(), "/contact");
/// assert_eq!(
///     request.to_string(),
///     "PUT /contact HTTP/1.1\nhost: localhost\ncontent-length: 2\n\n{}",
/// );
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Server {
    endpoint: Endpoint,
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    /// The default of [`with_record_limit`](Self::with_record_limit): 16 MiB.
    pub const DEFAULT_RECORD_LIMIT: usize = 16 << 20;

    /// Starts a server on a free port.
    ///
    /// The handler is called for each request, from many threads. If the handler panics, the
    /// connection is closed and the server keeps running.
    ///
    /// # Errors
    ///
    /// Returns an error if the system has no free port or cannot start a thread.
    pub fn start(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        Self::start_with(Handler::Whole(Box::new(handler)))
    }

    /// Starts a server on a free port, whose handler is called when the head of a request has come.
    ///
    /// The handler reads the body while it comes, or passes it on to the body of the response.
    ///
    /// ```
    /// use connect_testing::{Reply, Server};
    /// # use std::io::{Read, Write};
    ///
    /// let server = Server::start_streaming(|request, body| match request.target() {
    ///     "/echo" => Reply::new(200).with_chunks(body),
    ///     _ => {
    ///         let length: usize = body.map(|chunk| chunk.len()).sum();
    ///         Reply::json(200, format!("{{\"Length\":{length}}}"))
    ///     }
    /// })?;
    ///
    /// # let mut client = std::net::TcpStream::connect(server.address())?;
    /// client.write_all(b"PUT /count HTTP/1.1\r\ncontent-length: 5\r\n\r\nab")?;
    /// client.write_all(b"cde")?;
    /// # let mut answer = [0; 83];
    /// # client.read_exact(&mut answer)?;
    /// # assert!(answer.ends_with(b"{\"Length\":5}"), "{}", String::from_utf8_lossy(&answer));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the system has no free port or cannot start a thread.
    pub fn start_streaming(handler: impl Fn(&Received, Incoming) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        Self::start_with(Handler::Streaming(Box::new(handler)))
    }

    fn start_with(handler: Handler) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let endpoint = Endpoint::new(&format!("http://{address}")).map_err(io::Error::other)?;
        let shared = Arc::new(Shared::new(handler, Self::DEFAULT_RECORD_LIMIT));
        let acceptor = {
            let shared = Arc::clone(&shared);
            spawn(move || accept(&listener, &shared))?
        };
        Ok(Self { endpoint, address, shared, acceptor: Some(acceptor) })
    }

    /// Stops recording requests, to save memory in long runs. [`received`](Self::received) then
    /// returns no requests.
    #[must_use]
    pub fn without_record(self) -> Self {
        self.shared.stop_recording();
        self
    }

    /// Sets the most bytes of a body that are recorded. The handler still gets the whole body.
    #[must_use]
    pub fn with_record_limit(self, bytes: usize) -> Self {
        self.shared.set_record_limit(bytes);
        self
    }

    /// Returns the endpoint to give to a client.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint.clone()
    }

    /// Returns the address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns all requests received so far, in the order in which they were complete.
    pub fn received(&self) -> Vec<Received> {
        self.shared.received()
    }

    /// Returns the number of connections accepted so far.
    ///
    /// A client that reuses its connection counts as one.
    pub fn connections(&self) -> usize {
        self.shared.connections()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.close();
        let Some(acceptor) = self.acceptor.take() else { return };
        // A connection wakes the accepting thread. If this connection fails, the thread ends at the
        // next connection of any client.
        for _ in 0..100 {
            if acceptor.is_finished() || TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok() {
                let _ = acceptor.join();
                return;
            }
            thread::sleep(BREATHER);
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Accepts connections until the server closes.
fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    loop {
        let flow = match listener.accept() {
            Ok((stream, _)) => shared.admit(stream).map_continue(serve),
            // The client is gone already, or the process is out of file descriptors.
            Err(_) => shared.pause(BREATHER),
        };
        if flow.is_break() {
            return;
        }
    }
}

/// Serves a connection on a new thread. If no thread can be started, the connection is closed.
fn serve(connection: OpenConnection) {
    let _ = spawn(move || connection::serve(connection.stream(), connection.shared()));
}

fn spawn(work: impl FnOnce() + Send + 'static) -> io::Result<JoinHandle<()>> {
    thread::Builder::new().name("test server".to_owned()).spawn(work)
}
