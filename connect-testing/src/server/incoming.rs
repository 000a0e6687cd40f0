//! The body of a request that is read while it comes.

use std::fmt;
use std::io::{self, Read};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::server::reader::{Framing, ReadError, RequestReader};
use crate::server::received::Received;
use crate::server::shared::Shared;

/// A connection as a reader of requests takes it.
pub(super) struct Socket(pub(super) Arc<TcpStream>);

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(buffer)
    }
}

/// The place where a dropped body leaves what was not read.
pub(super) type Slot = Arc<Mutex<Option<Unread>>>;

/// The body of a request that is read while it comes, for the handler of
/// [`Server::start_streaming`](crate::Server::start_streaming).
///
/// The type is an iterator of chunks, as the connection has them, and a reader. Nothing is read
/// from the connection before the handler reads, so a client that sends faster has to wait. The
/// iterator ends when the client closes the connection in the middle; the reader then returns an
/// error.
///
/// A body that is dropped before its end is read to its end by the server, after the response. An
/// iterator is a body of a [`Reply`](crate::Reply) too, so `Reply::new(200).with_chunks(incoming)`
/// echoes a request while it comes.
pub struct Incoming {
    /// `None` only while it is dropped.
    unread: Option<Unread>,
    /// The rest of the last chunk, for the reader.
    rest: Bytes,
    slot: Slot,
}

impl Incoming {
    pub(super) fn new(unread: Unread, slot: Slot) -> Self {
        Self { unread: Some(unread), rest: Bytes::new(), slot }
    }

    fn next_piece(&mut self) -> Result<Option<Bytes>, ReadError> {
        self.unread.as_mut().map_or(Ok(None), Unread::next_piece)
    }
}

/// The part of a request that was not read.
pub(super) struct Unread {
    /// `None` after the connection failed.
    reader: Option<RequestReader<Socket>>,
    framing: Framing,
    request: Received,
    /// The first bytes of the body, for the record.
    start: Vec<u8>,
    length: u64,
    shared: Arc<Shared>,
}

impl Unread {
    pub(super) fn new(reader: RequestReader<Socket>, framing: Framing, request: Received, shared: Arc<Shared>) -> Self {
        let mut unread = Self { reader: Some(reader), framing, request, start: Vec::new(), length: 0, shared };
        if framing == Framing::Ended {
            unread.record();
        }
        unread
    }

    /// Reads the rest of the body, and returns the reader of the connection unless it failed.
    pub(super) fn finish(mut self) -> Option<RequestReader<Socket>> {
        while self.next_piece().ok()?.is_some() {}
        self.reader
    }

    fn record(&mut self) {
        let start = std::mem::take(&mut self.start);
        self.shared.record(&self.request.with_start_of_body(start, self.length));
    }

    /// Returns the next chunk, or `None` at the end. Records the request at its end.
    fn next_piece(&mut self) -> Result<Option<Bytes>, ReadError> {
        let reader = self.reader.as_mut().ok_or(ReadError::Closed)?;
        if self.framing == Framing::Ended {
            return Ok(None);
        }
        let piece = match reader.piece(&mut self.framing) {
            Ok(Some(piece)) => piece,
            Ok(None) => {
                self.record();
                return Ok(None);
            }
            Err(error) => {
                self.reader = None;
                return Err(error);
            }
        };
        self.length = self.length.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        let room = self.shared.record_limit().saturating_sub(self.start.len());
        self.start.extend_from_slice(&piece[..room.min(piece.len())]);
        if self.framing == Framing::Length(0) {
            self.framing = Framing::Ended;
            self.record();
        }
        Ok(Some(piece.into()))
    }
}

impl Iterator for Incoming {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        if !self.rest.is_empty() {
            return Some(std::mem::take(&mut self.rest));
        }
        self.next_piece().ok().flatten()
    }
}

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            match self.next_piece() {
                Ok(Some(piece)) => self.rest = piece,
                Ok(None) => return Ok(0),
                Err(_) => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
        let piece = self.rest.split_to(buffer.len().min(self.rest.len()));
        buffer[..piece.len()].copy_from_slice(&piece);
        Ok(piece.len())
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        *self.slot.lock().unwrap_or_else(PoisonError::into_inner) = self.unread.take();
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Incoming")
    }
}
