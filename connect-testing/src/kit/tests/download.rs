//! The response side of an exchange that streams.

use std::io::{self, ErrorKind, Read};
use std::net::{Shutdown, SocketAddr};
use std::sync::Arc;

use connect_core::Body;
use http::Response;

use crate::kit::tests::client::{Flaw, Idle, classify};
use crate::kit::tests::upload::Progress;
use crate::kit::tests::wire::{Wire, invalid};

/// The body of a response, as a reader.
pub(super) struct Download {
    /// `None` after the end.
    wire: Option<Wire>,
    framing: Framing,
    progress: Arc<Progress>,
    idle: Idle,
    address: SocketAddr,
    flaw: Option<Flaw>,
}

#[derive(Clone, Copy)]
enum Framing {
    Length(u64),
    Chunks,
    Chunk(u64),
    Connection,
}

impl Download {
    pub(super) fn new(
        wire: Wire,
        progress: Arc<Progress>,
        idle: Idle,
        address: SocketAddr,
        flaw: Option<Flaw>,
    ) -> Self {
        Self { wire: Some(wire), framing: Framing::Length(0), progress, idle, address, flaw }
    }

    /// Begins the body of a response. Returns its length, if it is known.
    pub(super) fn begin(&mut self, response: &Response<Body>, is_head: bool) -> io::Result<Option<u64>> {
        let headers = response.headers();
        self.framing = if is_head || matches!(response.status().as_u16(), 204 | 304) {
            Framing::Length(0)
        } else if headers.contains_key("transfer-encoding") {
            Framing::Chunks
        } else if let Some(length) = headers.get("content-length") {
            let length = length.to_str().ok().and_then(|length| length.parse().ok());
            Framing::Length(length.ok_or_else(|| invalid("an invalid content-length"))?)
        } else {
            Framing::Connection
        };
        Ok(match self.framing {
            Framing::Length(length) => Some(length),
            _ => None,
        })
    }

    /// Reads the whole body.
    pub(super) fn whole(mut self, limit: usize) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        while let Some(piece) = self.piece()? {
            body.extend(piece);
            if body.len() > limit && self.flaw != Some(Flaw::CollectsDownloads) {
                return Err(ErrorKind::FileTooLarge.into());
            }
        }
        Ok(body)
    }

    fn piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        let Some(wire) = &mut self.wire else { return Ok(None) };
        self.progress.moved();
        loop {
            match &mut self.framing {
                Framing::Length(0) => {
                    self.reuse();
                    return Ok(None);
                }
                Framing::Chunk(0) => {
                    wire.take_until(b"\r\n")?;
                    self.framing = Framing::Chunks;
                }
                Framing::Chunks => {
                    let line = wire.take_until(b"\r\n")?;
                    let size = std::str::from_utf8(&line).ok().and_then(|size| u64::from_str_radix(size, 16).ok());
                    match size.ok_or_else(|| invalid("an invalid chunk size"))? {
                        0 => {
                            wire.take_until(b"\r\n")?;
                            self.framing = Framing::Length(0);
                        }
                        size => self.framing = Framing::Chunk(size),
                    }
                }
                Framing::Length(left) | Framing::Chunk(left) => {
                    let piece = wire.take_some(usize::try_from(*left).unwrap())?;
                    if piece.is_empty() {
                        return Err(ErrorKind::UnexpectedEof.into());
                    }
                    *left -= piece.len() as u64;
                    return Ok(Some(piece));
                }
                Framing::Connection => {
                    let piece = wire.take_some(64 << 10)?;
                    return Ok(Some(piece).filter(|piece| !piece.is_empty()));
                }
            }
        }
    }

    /// Leaves the connection to the next call, if the request was sent.
    fn reuse(&mut self) {
        if self.flaw == Some(Flaw::ClosesAfterStreams) || !self.progress.is_sent() {
            return;
        }
        if let Some(stream) = self.wire.take().and_then(Wire::into_idle) {
            self.idle.lock().unwrap().push((self.address, stream));
        }
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Some(wire) = self.wire.as_mut().filter(|_| self.flaw != Some(Flaw::CountsDownloadInTimeout)) {
            wire.forget_deadline();
        }
        let piece = match self.piece() {
            Err(_) if self.flaw == Some(Flaw::EndsBrokenDownloads) => None,
            Err(error) => {
                let error = self.progress.failure().unwrap_or_else(|| classify(error));
                return Err(io::Error::other(error));
            }
            Ok(piece) => piece,
        };
        let piece = piece.unwrap_or_default();
        // A piece is no longer than the buffer of the stream that reads it.
        buffer[..piece.len()].copy_from_slice(&piece);
        Ok(piece.len())
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        self.progress.end();
        let Some(wire) = self.wire.take() else { return };
        if self.flaw == Some(Flaw::KeepsDroppedDownloads) {
            std::mem::forget(wire);
        } else if self.flaw != Some(Flaw::SendsAfterResponses) {
            let _ = wire.stream().shutdown(Shutdown::Both);
        }
    }
}
