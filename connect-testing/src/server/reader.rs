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

    /// Reads the body of the request whose head was read last.
    pub(super) fn body(&mut self, request: &Received) -> Result<Vec<u8>, ReadError> {
        if request.header_has("transfer-encoding", "chunked") {
            return self.chunks();
        }
        match request.header("content-length") {
            Some(length) => self.take(length.parse().map_err(|_| ReadError::Malformed)?),
            None => Ok(Vec::new()),
        }
    }

    fn chunks(&mut self) -> Result<Vec<u8>, ReadError> {
        let mut body = Vec::new();
        loop {
            let line = self.take_until(b"\r\n")?;
            let size = chunk_size(&line).ok_or(ReadError::Malformed)?;
            if size == 0 {
                while !self.take_until(b"\r\n")?.is_empty() {}
                return Ok(body);
            }
            body.extend(self.take(size)?);
            if !self.take_until(b"\r\n")?.is_empty() {
                return Err(ReadError::Malformed);
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

    /// Takes `length` bytes. Memory grows with the bytes received, not with the announced length.
    fn take(&mut self, length: usize) -> Result<Vec<u8>, ReadError> {
        let rest = self.ahead.split_off(length.min(self.ahead.len()));
        let mut taken = std::mem::replace(&mut self.ahead, rest);
        let missing = u64::try_from(length - taken.len()).unwrap_or(u64::MAX);
        self.stream.by_ref().take(missing).read_to_end(&mut taken).map_err(|_| ReadError::Closed)?;
        if taken.len() == length { Ok(taken) } else { Err(ReadError::Closed) }
    }

    fn read_ahead(&mut self) -> Result<(), ReadError> {
        let mut buffer = [0; 4096];
        match self.stream.read(&mut buffer) {
            Ok(0) => Err(ReadError::Closed),
            Ok(read) => {
                self.ahead.extend_from_slice(&buffer[..read]);
                Ok(())
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => Ok(()),
            Err(_) => Err(ReadError::Closed),
        }
    }
}

fn chunk_size(line: &[u8]) -> Option<usize> {
    let line = std::str::from_utf8(line).ok()?;
    let size = line.split(';').next()?.trim();
    if size.starts_with('+') { None } else { usize::from_str_radix(size, 16).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Received, ReadError> {
        let mut reader = RequestReader::new(bytes);
        let head = reader.head()?;
        let body = reader.body(&head)?;
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
