//! Sockets with a deadline.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use ureq::unversioned::transport::NextTimeout;
use ureq::{Error, Timeout};

use super::Written;
use crate::exchange::Exchange;

/// The longest time for which a write blocks before the connection checks for a response.
const SLICE: Duration = Duration::from_millis(20);

/// The shortest time for an attempt to connect to one of several addresses.
const SHORTEST: Duration = Duration::from_millis(10);

/// The time at which a read or write must end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    /// `None` if there is no limit.
    at: Option<Instant>,
    reason: Timeout,
}

impl Deadline {
    pub(super) fn of(timeout: NextTimeout) -> Self {
        let after = (!timeout.after.is_not_happening()).then(|| *timeout.after);
        Self { at: after.and_then(|after| Instant::now().checked_add(after)), reason: timeout.reason }
    }

    /// Returns this deadline, or that of an exchange that streams if it is earlier.
    pub(super) fn within(self, exchange: Option<&Exchange>) -> Self {
        let Some(exchange) = exchange else { return self };
        Self { at: [self.at, exchange.ends_at()].into_iter().flatten().min(), ..self }
    }

    /// Returns a deadline that leaves time for one write.
    #[cfg(feature = "tls")]
    pub(super) fn soon() -> Self {
        Self { at: Instant::now().checked_add(SLICE), reason: Timeout::Global }
    }

    /// Returns the time that is left, or `None` if there is no limit.
    ///
    /// # Errors
    ///
    /// Returns an error if no time is left.
    pub(super) fn left(&self) -> Result<Option<Duration>, Error> {
        let Some(at) = self.at else { return Ok(None) };
        let left = at.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(Error::Timeout(self.reason)) } else { Ok(Some(left)) }
    }
}

/// A TCP socket, with the timeouts that were set last.
#[derive(Debug)]
pub(super) struct Socket {
    stream: TcpStream,
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
}

/// Returns true if an operation took longer than the timeout of the socket.
fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

impl Socket {
    /// Connects to the first address that answers.
    pub(super) fn connect(addresses: &[SocketAddr], no_delay: bool, deadline: &Deadline) -> Result<Self, Error> {
        let mut failure = Error::ConnectionFailed;
        for (index, address) in addresses.iter().enumerate() {
            let left = deadline.left()?;
            // Each address has half of the time that is left, and the last one has all of it.
            let is_last = index + 1 == addresses.len();
            let share = left.map(|left| if is_last { left } else { (left / 2).max(SHORTEST) });
            let connected = match share {
                Some(share) => TcpStream::connect_timeout(address, share),
                None => TcpStream::connect(address),
            };
            match connected {
                Ok(stream) => {
                    stream.set_nodelay(no_delay)?;
                    return Ok(Self { stream, read_timeout: None, write_timeout: None });
                }
                Err(error) if is_timeout(&error) => failure = Error::Timeout(Timeout::Connect),
                Err(error) => failure = Error::Io(error),
            }
        }
        Err(failure)
    }

    /// Writes some bytes, or waits for a slice of time.
    pub(super) fn write(&mut self, bytes: &[u8], deadline: &Deadline) -> Result<Written, Error> {
        let slice = deadline.left()?.map_or(SLICE, |left| left.min(SLICE));
        if self.write_timeout != Some(slice) {
            self.stream.set_write_timeout(Some(slice))?;
            self.write_timeout = Some(slice);
        }
        match self.stream.write(bytes) {
            Ok(0) => Err(io::Error::from(ErrorKind::WriteZero).into()),
            Ok(written) => Ok(Written::Bytes(written)),
            Err(error) if is_timeout(&error) || error.kind() == ErrorKind::Interrupted => Ok(Written::Blocked),
            Err(error) => Err(error.into()),
        }
    }

    /// Reads some bytes. With `None` as the deadline, reads only what has arrived, and returns the
    /// error `WouldBlock` if nothing has.
    pub(super) fn read(&mut self, bytes: &mut [u8], deadline: Option<&Deadline>) -> Result<usize, Error> {
        let Some(deadline) = deadline else {
            self.stream.set_nonblocking(true)?;
            let read = self.stream.read(bytes);
            self.stream.set_nonblocking(false)?;
            return Ok(read?);
        };
        loop {
            let left = deadline.left()?;
            if self.read_timeout != left {
                self.stream.set_read_timeout(left)?;
                self.read_timeout = left;
            }
            match self.stream.read(bytes) {
                Ok(read) => return Ok(read),
                // The deadline decides whether the time is up.
                Err(error) if is_timeout(&error) || error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Returns true if the connection is open and the server has sent nothing.
    pub(super) fn is_silent(&self) -> bool {
        if self.stream.set_nonblocking(true).is_err() {
            return false;
        }
        let silent = matches!(self.stream.peek(&mut [0]), Err(error) if error.kind() == ErrorKind::WouldBlock);
        silent && self.stream.set_nonblocking(false).is_ok()
    }
}
