//! A reader of HTTP/1.1 requests from a stream of bytes.

use std::io::Read;

use crate::server::received::Received;

/// The maximum size of the request line and headers, and of the line before a chunk, in bytes.
pub(super) const HEAD_LIMIT: usize = 64 << 10;

/// The reason why no further request can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadError {
    /// The client closed the connection, perhaps in the middle of a request.
    Closed,
    /// The bytes are not HTTP/1.
    Malformed,
    /// The head is longer than [`HEAD_LIMIT`].
    HeadTooLarge,
}

/// The most bytes that are read at once.
const PIECE: usize = 64 << 10;

/// The part of a body that is still to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// This number of bytes.
    Length(u64),
    /// Any number of chunks.
    Chunks,
    /// The rest of a chunk of this number of bytes, then any number of chunks.
    Chunk(u64),
    /// Nothing.
    Ended,
}

impl Framing {
    /// Returns the framing of the body of a request.
    pub(super) fn of(request: &Received) -> Result<Self, ReadError> {
        if request.header_has("transfer-encoding", "chunked") {
            return Ok(Self::Chunks);
        }
        match request.header("content-length") {
            Some(length) => Ok(Self::Length(length.parse().map_err(|_| ReadError::Malformed)?)),
            None => Ok(Self::Ended),
        }
    }
}

/// A reader that takes one request after the other from a stream.
pub(super) struct RequestReader<R> {
    stream: R,
    /// The bytes read ahead of the current request.
    ahead: Vec<u8>,
}

impl<R: Read> RequestReader<R> {
    pub(super) fn new(stream: R) -> Self {
        Self { stream, ahead: Vec::new() }
    }

    /// Reads the next request up to its body; call [`body`](Self::body) next.
    pub(super) fn head(&mut self) -> Result<Received, ReadError> {
        let head = self.take_until(b"\r\n\r\n")?;
        Received::from_head(String::from_utf8_lossy(&head).into_owned()).ok_or(ReadError::Malformed)
    }

    /// Reads the whole body of a request.
    pub(super) fn body(&mut self, mut framing: Framing) -> Result<Vec<u8>, ReadError> {
        let mut body = Vec::new();
        while let Some(piece) = self.piece(&mut framing)? {
            if body.is_empty() {
                body = piece;
            } else {
                body.extend(piece);
            }
        }
        Ok(body)
    }

    /// Reads the next bytes of a body. Returns `None` at its end.
    pub(super) fn piece(&mut self, framing: &mut Framing) -> Result<Option<Vec<u8>>, ReadError> {
        loop {
            match framing {
                Framing::Ended => return Ok(None),
                Framing::Length(0) => *framing = Framing::Ended,
                Framing::Chunk(0) => {
                    if !self.take_until(b"\r\n")?.is_empty() {
                        return Err(ReadError::Malformed);
                    }
                    *framing = Framing::Chunks;
                }
                Framing::Chunks => {
                    let line = self.take_until(b"\r\n")?;
                    match chunk_size(&line).ok_or(ReadError::Malformed)? {
                        0 => {
                            while !self.take_until(b"\r\n")?.is_empty() {}
                            *framing = Framing::Ended;
                        }
                        size => *framing = Framing::Chunk(size),
                    }
                }
                Framing::Length(left) | Framing::Chunk(left) => {
                    let piece = self.take_some(*left)?;
                    *left = left.saturating_sub(u64::try_from(piece.len()).unwrap_or(u64::MAX));
                    return Ok(Some(piece));
                }
            }
        }
    }

    /// Takes the bytes before `end`, and drops `end`.
    fn take_until(&mut self, end: &[u8]) -> Result<Vec<u8>, ReadError> {
        let mut searched = 0;
        loop {
            let found = self.ahead[searched..].windows(end.len()).position(|window| window == end);
            if found.map_or(self.ahead.len(), |at| searched + at) > HEAD_LIMIT {
                return Err(ReadError::HeadTooLarge);
            }
            if let Some(at) = found {
                let rest = self.ahead.split_off(searched + at + end.len());
                let mut taken = std::mem::replace(&mut self.ahead, rest);
                taken.truncate(searched + at);
                return Ok(taken);
            }
            searched = self.ahead.len().saturating_sub(end.len() - 1);
            self.read_ahead()?;
        }
    }

    /// Takes at least one and at most `most` bytes. Memory grows with the bytes received, not with
    /// the announced length.
    fn take_some(&mut self, most: u64) -> Result<Vec<u8>, ReadError> {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        if !self.ahead.is_empty() {
            let rest = self.ahead.split_off(most.min(self.ahead.len()));
            return Ok(std::mem::replace(&mut self.ahead, rest));
        }
        let mut piece = vec![0; most.min(PIECE)];
        let read = self.read(&mut piece)?;
        piece.truncate(read);
        Ok(piece)
    }

    fn read_ahead(&mut self) -> Result<(), ReadError> {
        let mut buffer = [0; 4096];
        let read = self.read(&mut buffer)?;
        self.ahead.extend_from_slice(&buffer[..read]);
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, ReadError> {
        loop {
            match self.stream.read(buffer) {
                Ok(0) => return Err(ReadError::Closed),
                Ok(read) => return Ok(read),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return Err(ReadError::Closed),
            }
        }
    }
}

fn chunk_size(line: &[u8]) -> Option<u64> {
    let line = std::str::from_utf8(line).ok()?;
    let size = line.split(';').next()?.trim();
    if size.starts_with('+') { None } else { u64::from_str_radix(size, 16).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Received, ReadError> {
        let mut reader = RequestReader::new(bytes);
        let head = reader.head()?;
        let body = reader.body(Framing::of(&head)?)?;
        Ok(head.with_body(body))
    }

    #[test]
    fn a_body_has_its_content_length() {
        assert_eq!(read(b"GET / HTTP/1.1\r\n\r\nabc").unwrap().body(), b"");
        assert_eq!(read(b"PUT / HTTP/1.1\r\nContent-Length: 2\r\n\r\nabc").unwrap().body(), b"ab");
        assert_eq!(read(b"PUT / HTTP/1.1\r\ncontent-length: 4\r\n\r\nabc"), Err(ReadError::Closed));
    }

    #[test]
    fn chunks_are_joined() {
        let request =
            b"PUT / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nt: 1\r\n\r\n";
        assert_eq!(read(request).unwrap().body(), b"abc0123456789");
    }

    #[test]
    fn bytes_that_are_not_http_are_rejected() {
        for (request, error) in [
            (&b""[..], ReadError::Closed),
            (b"GET / HTTP/1.1\r\n", ReadError::Closed),
            (b"\r\n\r\n", ReadError::Malformed),
            (b"GET /\r\n\r\n", ReadError::Malformed),
            (b"GET / HTTP/2\r\n\r\n", ReadError::Malformed),
            (b"GET /a b HTTP/1.1\r\n\r\n", ReadError::Malformed),
            (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", ReadError::Malformed),
            (b"GET / HTTP/1.1\r\ncontent-length: many\r\n\r\n", ReadError::Malformed),
            (b"GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n+3\r\nabc\r\n", ReadError::Malformed),
            (b"GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n", ReadError::Malformed),
            (b"GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n2\r\nabc\r\n", ReadError::Malformed),
        ] {
            assert_eq!(read(request), Err(error), "{}", String::from_utf8_lossy(request));
        }
    }

    #[test]
    fn a_head_beyond_the_limit_is_rejected() {
        let head = |padding| format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "x".repeat(padding)).into_bytes();
        let around = "GET / HTTP/1.1\r\nx: ".len();
        assert!(read(&head(HEAD_LIMIT - around)).is_ok());
        assert_eq!(read(&head(HEAD_LIMIT - around + 1)), Err(ReadError::HeadTooLarge));
        assert_eq!(read(&vec![b'x'; 2 * HEAD_LIMIT]), Err(ReadError::HeadTooLarge));
    }

    #[test]
    fn a_false_content_length_allocates_no_memory() {
        let request = format!("PUT / HTTP/1.1\r\ncontent-length: {}\r\n\r\nabc", usize::MAX);
        assert_eq!(read(request.as_bytes()), Err(ReadError::Closed));
    }
}
