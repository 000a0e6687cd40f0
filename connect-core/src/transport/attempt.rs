//! One attempt of a call, and its limits.

use std::time::Duration;

/// The number of an attempt to send a request, and the limits that the transport enforces for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    number: u32,
    timeout: Option<Duration>,
    response_limit: usize,
    idle_timeout: Option<Duration>,
    streams_response: bool,
}

impl Attempt {
    /// The default limit of a response body: 16 MiB (16,777,216 bytes).
    pub const DEFAULT_RESPONSE_LIMIT: usize = 16 << 20;

    /// Creates the first attempt of a call, without timeouts and with the default response limit,
    /// whose response is not streamed.
    pub const fn first() -> Self {
        Self {
            number: 1,
            timeout: None,
            response_limit: Self::DEFAULT_RESPONSE_LIMIT,
            idle_timeout: None,
            streams_response: false,
        }
    }

    /// Sets the timeout of the attempt; `None` means no timeout.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the largest response body that the transport accepts, in bytes.
    #[must_use]
    pub const fn with_response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets the longest time in which no byte moves, for bodies that stream; `None` means no
    /// timeout.
    #[must_use]
    pub const fn with_idle_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Sets if the response is returned when its head has come, with a body that streams.
    #[must_use]
    pub const fn with_streamed_response(mut self, streams: bool) -> Self {
        self.streams_response = streams;
        self
    }

    /// Returns the attempt after this one, with the limits of this one.
    pub(crate) const fn next(mut self) -> Self {
        self.number = self.number.saturating_add(1);
        self
    }

    /// Returns the number of this attempt in its call, counted from 1.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// Returns the longest time this attempt may take, from the call of `send` to the last byte of
    /// the response body, or of its head if the response streams; `None` means no timeout.
    pub const fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// Returns the largest response body that the transport accepts, in bytes.
    pub const fn response_limit(&self) -> usize {
        self.response_limit
    }

    /// Returns the longest time in which the server takes no byte of a request's body that streams,
    /// or sends no byte of a response's; `None` means no timeout.
    pub const fn idle_timeout(&self) -> Option<Duration> {
        self.idle_timeout
    }

    /// Returns true if the response is to be returned when its head has come, with a body that
    /// streams. Then [`timeout`](Self::timeout) ends with the head, and
    /// [`response_limit`](Self::response_limit) does not apply.
    pub const fn streams_response(&self) -> bool {
        self.streams_response
    }
}
