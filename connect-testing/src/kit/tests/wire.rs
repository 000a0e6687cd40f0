//! The client side of HTTP/1.1, on a connection with a deadline.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use connect_core::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use crate::kit::tests::client::Flaw;
use crate::kit::tests::upload::Progress;

/// The longest time that an exchange that streams waits at once.
const SLICE: Duration = Duration::from_millis(20);

/// The maximum size of a response head, in bytes.
const HEAD_LIMIT: usize = 512 << 10;

pub(super) struct Wire {
    stream: TcpStream,
    ahead: Vec<u8>,
    timeout: Option<Duration>,
    deadline: Option<Instant>,
    flaw: Option<Flaw>,
    /// True if the response ends before the connection does.
    is_framed: bool,
    /// True if the server closes the connection, or the client has closed it.
    is_closed: bool,
    /// The progress of an exchange that streams.
    pub(super) progress: Option<Arc<Progress>>,
}

pub(super) fn invalid(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}

impl Wire {
    pub(super) fn new(stream: TcpStream, timeout: Option<Duration>, flaw: Option<Flaw>) -> Self {
        let timeout = timeout.filter(|_| flaw != Some(Flaw::IgnoresTimeout));
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        Self { stream, ahead: Vec::new(), timeout, deadline, flaw, is_framed: true, is_closed: false, progress: None }
    }

    /// Returns the connection if it can be reused.
    pub(super) fn into_idle(self) -> Option<TcpStream> {
        (self.is_framed && !self.is_closed && self.ahead.is_empty()).then_some(self.stream)
    }

    /// Returns the time left for the next read or write.
    fn left(&self) -> io::Result<Option<Duration>> {
        let Some(deadline) = self.deadline else { return Ok(None) };
        if self.restarts_timeout() {
            return Ok(self.timeout);
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(Some(left)) }
    }

    /// Calls `transfer` until it ends or no time is left. The timer of a socket can end some
    /// milliseconds early, which is not the end of the time.
    fn in_time(
        &self,
        set_timeout: fn(&TcpStream, Option<Duration>) -> io::Result<()>,
        mut transfer: impl FnMut(&TcpStream) -> io::Result<usize>,
    ) -> io::Result<usize> {
        loop {
            let mut left = self.left()?;
            if let Some(progress) = &self.progress {
                progress.check()?;
                left = Some(left.map_or(SLICE, |left| left.min(SLICE)));
            }
            set_timeout(&self.stream, left)?;
            match transfer(&self.stream) {
                Err(error)
                    if error.kind() == ErrorKind::WouldBlock
                        && (self.progress.is_some() || !self.restarts_timeout()) => {}
                outcome => {
                    if let (Some(progress), Ok(1..)) = (&self.progress, &outcome) {
                        progress.moved();
                    }
                    return outcome;
                }
            }
        }
    }

    /// Removes the deadline of the attempt.
    pub(super) fn forget_deadline(&mut self) {
        self.deadline = None;
    }

    pub(super) fn stream(&self) -> &TcpStream {
        &self.stream
    }

    fn restarts_timeout(&self) -> bool {
        matches!(self.flaw, Some(Flaw::RestartsTimeout | Flaw::RestartsTimeoutOfWrites))
    }

    pub(super) fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let written = self.in_time(TcpStream::set_write_timeout, |mut stream| stream.write(bytes))?;
            bytes = &bytes[written..];
        }
        Ok(())
    }

    /// Returns the connection for another thread that writes.
    pub(super) fn half(&self) -> io::Result<Self> {
        Ok(Self {
            stream: self.stream.try_clone()?,
            ahead: Vec::new(),
            timeout: self.timeout,
            deadline: self.deadline,
            flaw: self.flaw,
            is_framed: true,
            is_closed: false,
            progress: self.progress.clone(),
        })
    }

    /// Writes the body in a thread, and reads a response that may come before the whole body is
    /// written.
    pub(super) fn read_response_while_writing(
        &mut self,
        body: &[u8],
        is_head: bool,
        limit: usize,
    ) -> io::Result<Response<Body>> {
        let mut half = self.half()?;
        thread::scope(|scope| {
            let writer = scope.spawn(move || half.write(body));
            let outcome = self.read_response(is_head, limit);
            if !writer.is_finished() {
                // This ends the writing of a body that nobody reads.
                self.is_closed = true;
                let _ = self.stream.shutdown(Shutdown::Both);
            }
            outcome
        })
    }

    /// Reads more bytes. Returns false at the end of the connection.
    fn read(&mut self) -> io::Result<bool> {
        let mut buffer = [0; 16 << 10];
        let read = self.in_time(TcpStream::set_read_timeout, |mut stream| stream.read(&mut buffer))?;
        self.ahead.extend_from_slice(&buffer[..read]);
        Ok(read > 0)
    }

    /// Takes at least one and at most `most` bytes, or none at the end of the connection.
    pub(super) fn take_some(&mut self, most: usize) -> io::Result<Vec<u8>> {
        if self.ahead.is_empty() {
            self.read()?;
        }
        let rest = self.ahead.split_off(most.min(self.ahead.len()));
        Ok(std::mem::replace(&mut self.ahead, rest))
    }

    pub(super) fn take_until(&mut self, end: &[u8]) -> io::Result<Vec<u8>> {
        let mut searched = 0;
        loop {
            if let Some(at) = self.ahead[searched..].windows(end.len()).position(|window| window == end) {
                let rest = self.ahead.split_off(searched + at + end.len());
                let mut taken = std::mem::replace(&mut self.ahead, rest);
                taken.truncate(searched + at);
                return Ok(taken);
            }
            if self.ahead.len() > HEAD_LIMIT {
                return Err(invalid("the head is too long"));
            }
            searched = self.ahead.len().saturating_sub(end.len() - 1);
            if !self.read()? {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// Reads the status line and the headers of a response.
    pub(super) fn read_head(&mut self) -> io::Result<Response<Body>> {
        let head = self.take_until(b"\r\n\r\n")?;
        let mut response = Response::new(Body::empty());
        let mut lines = head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        let status = lines.next().and_then(|line| line.strip_prefix(b"HTTP/1.1 ")?.get(..3));
        let status =
            status.and_then(|status| StatusCode::from_bytes(status).ok()).ok_or_else(|| invalid("no valid status"))?;
        *response.status_mut() = status;
        let headers = response.headers_mut();
        for line in lines {
            let colon =
                line.iter().position(|byte| *byte == b':').ok_or_else(|| invalid("a header without a colon"))?;
            let name = HeaderName::from_bytes(&line[..colon]).map_err(|_| invalid("an invalid header name"))?;
            let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii())
                .map_err(|_| invalid("an invalid header value"))?;
            if self.flaw == Some(Flaw::DropsRepeatedReceived) {
                headers.insert(name, value);
            } else {
                headers.append(name, value);
            }
        }
        assert!(self.flaw != Some(Flaw::PanicsOnManyHeaders) || headers.len() < 1_000, "on purpose");
        self.is_closed = response.headers().get("connection").is_some_and(|value| value == "close");
        Ok(response)
    }

    pub(super) fn read_response(&mut self, is_head: bool, limit: usize) -> io::Result<Response<Body>> {
        let mut response = self.read_head()?;
        if !is_head && !matches!(response.status().as_u16(), 204 | 304) {
            let late = self.flaw == Some(Flaw::LimitsTooLate);
            let endless = late || self.flaw == Some(Flaw::IgnoresLimit);
            let body = self.read_body(response.headers(), if endless { usize::MAX } else { limit })?;
            if late && body.len() > limit {
                return Err(ErrorKind::FileTooLarge.into());
            }
            let is_compressed = response.headers().contains_key("content-encoding");
            *response.body_mut() = match self.flaw {
                Some(Flaw::Decompresses) if is_compressed => Body::empty(),
                _ => body.into(),
            };
        }
        Ok(response)
    }

    fn read_body(&mut self, headers: &HeaderMap, limit: usize) -> io::Result<Vec<u8>> {
        let number = |value: &[u8], radix| {
            std::str::from_utf8(value).ok().and_then(|value| usize::from_str_radix(value, radix).ok())
        };
        let mut body = Vec::new();
        if headers.contains_key("transfer-encoding") {
            loop {
                let line = self.take_until(b"\r\n")?;
                let size = line.split(|byte| *byte == b';').next().and_then(|size| number(size, 16));
                match size.ok_or_else(|| invalid("an invalid chunk size"))? {
                    0 => break,
                    size => self.take(size, limit, &mut body)?,
                }
                self.take_until(b"\r\n")?;
            }
            while !self.take_until(b"\r\n")?.is_empty() {}
        } else if let Some(length) = headers.get("content-length") {
            let length = number(length.as_bytes(), 10).ok_or_else(|| invalid("an invalid content-length"))?;
            self.take(length, limit, &mut body)?;
        } else {
            self.is_framed = false;
            self.take(usize::MAX, limit, &mut body)?;
        }
        Ok(body)
    }

    /// Takes `length` bytes, or all bytes if the response ends with the connection.
    fn take(&mut self, length: usize, limit: usize, body: &mut Vec<u8>) -> io::Result<()> {
        let announced = body.len().saturating_add(length);
        if self.is_framed && announced > limit {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let mut missing = length;
        while missing > 0 {
            if self.ahead.is_empty() && !self.read()? {
                let is_whole = !self.is_framed || self.flaw == Some(Flaw::AcceptsTruncated);
                return if is_whole { Ok(()) } else { Err(ErrorKind::UnexpectedEof.into()) };
            }
            let rest = self.ahead.split_off(missing.min(self.ahead.len()));
            body.append(&mut self.ahead);
            self.ahead = rest;
            missing = announced - body.len();
            if body.len() > limit {
                return Err(ErrorKind::FileTooLarge.into());
            }
        }
        Ok(())
    }
}
