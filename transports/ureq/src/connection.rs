//! Connections that keep the deadline of an attempt, and that read while they write.
//!
//! ureq writes the whole body of a request before it reads, and each partial write may take all the
//! time that is left. These connections check the deadline between partial writes, and read what
//! has arrived. Once the final response has begun, the rest of the request is not sent.

mod early;
mod socket;
#[cfg(feature = "tls")]
mod tls;

use std::fmt;
use std::io;
use std::sync::Arc;

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, LazyBuffers, NextTimeout, Transport};

use self::socket::{Deadline, Socket};
use crate::exchange::Exchange;

/// The configuration of TLS.
#[cfg(feature = "tls")]
pub(crate) type TlsConfig = Arc<connect_tls::rustls::ClientConfig>;
/// The configuration of TLS, which does not exist without the feature `tls`.
#[cfg(not(feature = "tls"))]
#[derive(Clone, Debug)]
pub(crate) enum TlsConfig {}

/// A connector that opens connections without a proxy.
#[derive(Debug)]
pub(crate) struct Direct {
    /// `None` if `https` is rejected.
    pub(crate) tls: Option<TlsConfig>,
}

impl Connector for Direct {
    type Out = Connection;

    fn connect(&self, details: &ConnectionDetails<'_>, _: Option<()>) -> Result<Option<Connection>, Error> {
        let stream = self.open(details).map_err(|error| Error::Other(Box::new(Unconnected(error))))?;
        let buffers = LazyBuffers::new(details.config.input_buffer_size(), details.config.output_buffer_size());
        Ok(Some(Connection { stream, buffers, is_heard: false, is_answered: false, exchange: None }))
    }
}

impl Direct {
    /// Opens a connection, up to the end of the TLS handshake.
    fn open(&self, details: &ConnectionDetails<'_>) -> Result<Stream, Error> {
        let deadline = Deadline::of(details.timeout).within(Exchange::current().as_deref());
        let socket = Socket::connect(&details.addrs, details.config.no_delay(), &deadline)?;
        match (&self.tls, details.needs_tls()) {
            (_, false) => Ok(Stream::Plain(socket)),
            #[cfg(feature = "tls")]
            (Some(config), true) => {
                let stream = tls::TlsStream::new(socket, config, details.uri, &deadline)?;
                Ok(Stream::Tls(Box::new(stream)))
            }
            #[cfg(not(feature = "tls"))]
            (Some(never), true) => match *never {},
            (None, true) => Err(Error::TlsRequired),
        }
    }
}

/// The error for a connection that could not be opened. The request cannot have reached the server.
#[derive(Debug)]
pub(crate) struct Unconnected(pub(crate) Error);

impl fmt::Display for Unconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Unconnected {}

/// A connection to a server.
pub(crate) struct Connection {
    stream: Stream,
    buffers: LazyBuffers,
    /// True if bytes were read while a request was written, and ureq has not asked for them yet.
    is_heard: bool,
    /// True if the final response has begun before the whole request was written. The rest is not
    /// sent, so the connection cannot be used again.
    is_answered: bool,
    /// The exchange that uses the connection, if it streams.
    exchange: Option<Arc<Exchange>>,
}

/// The bytes of a connection, with or without TLS.
enum Stream {
    Plain(Socket),
    #[cfg(feature = "tls")]
    Tls(Box<tls::TlsStream>),
}

/// The result of one write.
enum Written {
    /// This many bytes were written.
    Bytes(usize),
    /// Nothing was written within a slice of time.
    Blocked,
}

impl Stream {
    fn socket(&mut self) -> &mut Socket {
        match self {
            Self::Plain(socket) => socket,
            #[cfg(feature = "tls")]
            Self::Tls(stream) => stream.socket(),
        }
    }

    /// Writes some bytes, or waits for a slice of time.
    fn write(&mut self, bytes: &[u8], deadline: &Deadline) -> Result<Written, Error> {
        match self {
            Self::Plain(socket) => socket.write(bytes, deadline),
            #[cfg(feature = "tls")]
            Self::Tls(stream) => stream.write(bytes, deadline),
        }
    }

    /// Writes what TLS has buffered. Returns false if it was blocked for a slice of time.
    fn flush(&mut self, deadline: &Deadline) -> Result<bool, Error> {
        match self {
            #[cfg(feature = "tls")]
            Self::Tls(stream) => stream.flush(deadline),
            Self::Plain(_) => deadline.left().map(|_| true),
        }
    }

    /// Reads some bytes. With `None` as the deadline, reads only what has arrived.
    fn read(&mut self, bytes: &mut [u8], deadline: Option<&Deadline>) -> Result<usize, Error> {
        match self {
            Self::Plain(socket) => socket.read(bytes, deadline),
            #[cfg(feature = "tls")]
            Self::Tls(stream) => stream.read(bytes, deadline),
        }
    }
}

impl Connection {
    /// Writes the first `amount` bytes of the output, unless a response comes first.
    fn send(&mut self, amount: usize, whole: Deadline) -> Result<(), Error> {
        let mut sent = 0;
        let mut deadline = whole.within(self.exchange.as_deref());
        loop {
            let written = if sent < amount {
                self.stream.write(&self.buffers.output()[sent..amount], &deadline)
            } else {
                match self.stream.flush(&deadline) {
                    Ok(true) => return Ok(()),
                    Ok(false) => Ok(Written::Blocked),
                    Err(error) => Err(error),
                }
            };
            match written {
                Ok(Written::Bytes(bytes)) => {
                    sent += bytes;
                    deadline = whole.within(self.exchange.as_deref());
                }
                Ok(Written::Blocked) => {
                    if self.hears_response()? {
                        return Ok(());
                    }
                }
                // A server may respond and close the connection, after which a write fails.
                Err(Error::Io(error)) => {
                    return if self.hears_response().unwrap_or(false) { Ok(()) } else { Err(Error::Io(error)) };
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Reads what has arrived. Returns true if the final response has begun.
    fn hears_response(&mut self) -> Result<bool, Error> {
        let read = match self.stream.read(self.buffers.input_append_buf(), None) {
            Ok(read) => read,
            Err(Error::Io(error)) if error.kind() == io::ErrorKind::WouldBlock => 0,
            Err(error) => return Err(error),
        };
        self.buffers.input_appended(read);
        self.is_heard |= read > 0;
        let is_answered = early::is_final(self.buffers.input());
        if is_answered {
            self.is_answered = true;
            if let Some(exchange) = &self.exchange {
                exchange.set_answered();
            }
        }
        Ok(is_answered)
    }
}

/// Changes the kind of an error for a connection that was cut.
///
/// ureq takes some kinds for the end of a body without a length, which would then seem complete.
fn cut(error: Error) -> Error {
    match error {
        Error::Io(error) if is_cut(&error) => io::Error::new(io::ErrorKind::BrokenPipe, error).into(),
        error => error,
    }
}

fn is_cut(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(error.kind(), ConnectionReset | ConnectionAborted | UnexpectedEof)
}

impl Transport for Connection {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.exchange = Exchange::current();
        if self.is_answered {
            // The server wants no more of the request.
            return Ok(());
        }
        self.send(amount, Deadline::of(timeout))?;
        // The source of a stream may be endless, so it is read no further after a response. After
        // the end of the source, the whole request was sent, and no response is early.
        if self.exchange.as_ref().is_some_and(|exchange| exchange.reads_source()) {
            self.hears_response()?;
        }
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        // ureq takes bytes that are in the buffer without a call, so there may be none left.
        if std::mem::take(&mut self.is_heard) && !self.buffers.input().is_empty() {
            return Ok(true);
        }
        let deadline = Deadline::of(timeout).within(self.exchange.as_deref());
        let read = self.stream.read(self.buffers.input_append_buf(), Some(&deadline)).map_err(cut)?;
        self.buffers.input_appended(read);
        Ok(read > 0)
    }

    fn is_open(&mut self) -> bool {
        !self.is_answered && self.stream.socket().is_silent()
    }

    fn is_tls(&self) -> bool {
        match self.stream {
            Stream::Plain(_) => false,
            #[cfg(feature = "tls")]
            Stream::Tls(_) => true,
        }
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connection")
    }
}
