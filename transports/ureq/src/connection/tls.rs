//! TLS over a socket with a deadline.

use std::io::{self, ErrorKind, Read, Write};
use std::sync::Arc;

use connect_tls::rustls::pki_types::ServerName;
use connect_tls::rustls::{ClientConfig, ClientConnection};
use ureq::Error;
use ureq::http::Uri;

use super::Written;
use super::socket::{Deadline, Socket};

/// A connection with TLS.
pub(super) struct TlsStream {
    socket: Socket,
    session: ClientConnection,
}

/// The socket as rustls takes it, for one read or write.
struct Io<'a> {
    socket: &'a mut Socket,
    /// The deadline, or `None` to read only what has arrived.
    deadline: Option<&'a Deadline>,
    /// An error of ureq that is not an I/O error, which rustls cannot return.
    error: Option<Error>,
}

impl Io<'_> {
    /// Keeps an error that rustls cannot return, and returns an I/O error in its place.
    fn keep(&mut self, error: Error) -> io::Error {
        match error {
            Error::Io(error) => error,
            error => {
                self.error = Some(error);
                ErrorKind::TimedOut.into()
            }
        }
    }

    /// Returns the error that was kept, or else the error that rustls reported.
    fn restore(&mut self, error: io::Error) -> Error {
        self.error.take().unwrap_or(Error::Io(error))
    }
}

impl Read for Io<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.socket.read(bytes, self.deadline).map_err(|error| self.keep(error))
    }
}

impl Write for Io<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(deadline) = self.deadline else { return Err(ErrorKind::WouldBlock.into()) };
        match self.socket.write(bytes, deadline) {
            Ok(Written::Bytes(written)) => Ok(written),
            Ok(Written::Blocked) => Err(ErrorKind::WouldBlock.into()),
            Err(error) => Err(self.keep(error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl TlsStream {
    /// Completes the handshake with the host of `uri`.
    pub(super) fn new(
        socket: Socket,
        config: &Arc<ClientConfig>,
        uri: &Uri,
        deadline: &Deadline,
    ) -> Result<Self, Error> {
        let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned()).map_err(invalid)?;
        let session = ClientConnection::new(Arc::clone(config), name).map_err(invalid)?;
        let mut stream = Self { socket, session };
        stream.shake_hands(deadline)?;
        Ok(stream)
    }

    fn shake_hands(&mut self, deadline: &Deadline) -> Result<(), Error> {
        while self.session.is_handshaking() || self.session.wants_write() {
            while self.session.wants_write() {
                self.flush(deadline)?;
            }
            if self.session.is_handshaking() && self.receive(Some(deadline))? == 0 {
                return Err(io::Error::from(ErrorKind::UnexpectedEof).into());
            }
        }
        Ok(())
    }

    pub(super) fn socket(&mut self) -> &mut Socket {
        &mut self.socket
    }

    /// Encrypts some bytes and writes what fits, or waits for a slice of time.
    pub(super) fn write(&mut self, bytes: &[u8], deadline: &Deadline) -> Result<Written, Error> {
        // rustls buffers a limited number of bytes, and takes no more.
        let taken = self.session.writer().write(bytes)?;
        let is_flushed = self.flush(deadline)?;
        if taken > 0 || is_flushed { Ok(Written::Bytes(taken)) } else { Ok(Written::Blocked) }
    }

    /// Writes what rustls has buffered. Returns false if it was blocked for a slice of time.
    pub(super) fn flush(&mut self, deadline: &Deadline) -> Result<bool, Error> {
        let mut io = Io { socket: &mut self.socket, deadline: Some(deadline), error: None };
        while self.session.wants_write() {
            match self.session.write_tls(&mut io) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
                Err(error) => return Err(io.restore(error)),
            }
        }
        Ok(true)
    }

    /// Reads some bytes and decrypts them. With `None` as the deadline, reads only what has
    /// arrived.
    pub(super) fn read(&mut self, bytes: &mut [u8], deadline: Option<&Deadline>) -> Result<usize, Error> {
        loop {
            match self.session.reader().read(bytes) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                read => return Ok(read?),
            }
            // At the end of the connection, the next read says whether it was closed properly.
            self.receive(deadline)?;
        }
    }

    /// Reads records and decrypts them. Returns the number of bytes read.
    fn receive(&mut self, deadline: Option<&Deadline>) -> Result<usize, Error> {
        let mut io = Io { socket: &mut self.socket, deadline, error: None };
        let read = self.session.read_tls(&mut io).map_err(|error| io.restore(error))?;
        if let Err(error) = self.session.process_new_packets() {
            // An alert tells the server why, if it can be sent at once.
            let _ = self.flush(&Deadline::soon());
            return Err(invalid(error));
        }
        Ok(read)
    }
}

/// Returns the error for a peer that rustls rejects.
fn invalid(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    io::Error::new(ErrorKind::InvalidData, error).into()
}
