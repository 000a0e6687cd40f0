//! Responses of the server.

use std::time::Duration;

use http::StatusCode;

/// A response of the [`Server`](crate::Server), and the way in which it is sent.
///
/// ```
/// use std::time::Duration;
///
/// use connect_testing::Reply;
///
/// let throttled = Reply::json(429, r#"{"message":"slow down"}"#).with_header("retry-after", "1");
/// let late = Reply::new(200).after(Duration::from_millis(100));
/// let cut = Reply::json(200, "{}").truncated_after(1);
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delay: Duration,
    ending: Ending,
}

/// The part of a response that is sent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ending {
    /// The whole response.
    Whole,
    /// Nothing; the connection is closed.
    Close,
    /// This number of bytes of the body. Then the connection is closed.
    Truncated(usize),
    /// The whole response, with a pause after this number of bytes of the body.
    Paused(usize, Duration),
}

impl Reply {
    /// Creates a response without headers and body.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), delay: Duration::ZERO, ending: Ending::Whole }
    }

    /// Creates a response with a JSON body. The body is not checked.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status).with_header("content-type", "application/json").with_body(body)
    }

    /// Closes the connection instead of sending a response.
    #[must_use]
    pub fn close() -> Self {
        Self { ending: Ending::Close, ..Self::new(200) }
    }

    /// Adds a header.
    ///
    /// Headers are not checked. They are sent in the order in which they were added, including
    /// repeated headers. The server adds `content-length`, unless `content-length` or
    /// `transfer-encoding` was added here.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn with_body(self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// Delays the response.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Announces the length of the whole body, sends its first `bytes` bytes, and closes the
    /// connection.
    #[must_use]
    pub fn truncated_after(self, bytes: usize) -> Self {
        Self { ending: Ending::Truncated(bytes), ..self }
    }

    /// Sends the first `bytes` bytes of the body, waits for `pause`, and sends the rest.
    #[must_use]
    pub fn paused_after(self, bytes: usize, pause: Duration) -> Self {
        Self { ending: Ending::Paused(bytes, pause), ..self }
    }

    pub(super) fn delay(&self) -> Duration {
        self.delay
    }

    pub(super) fn ending(&self) -> Ending {
        self.ending
    }

    /// Returns true if the connection ends with this response.
    pub(super) fn closes(&self) -> bool {
        self.headers
            .iter()
            .any(|(name, value)| name.eq_ignore_ascii_case("connection") && value.trim().eq_ignore_ascii_case("close"))
    }

    /// Returns the body to send in response to `method`.
    pub(super) fn body(&self, method: &str) -> &[u8] {
        if method == "HEAD" || !self.may_have_body() { &[] } else { &self.body }
    }

    /// Returns the status line and the headers with the final empty line.
    pub(super) fn head(&self) -> String {
        let reason = StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason.unwrap_or_default());
        for (name, value) in &self.headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        if self.may_have_body() && !self.is_framed() {
            head.extend(["content-length: ", &self.body.len().to_string(), "\r\n"]);
        }
        head.push_str("\r\n");
        head
    }

    /// Returns true if the status allows a body.
    fn may_have_body(&self) -> bool {
        !matches!(self.status, 100..=199 | 204 | 304)
    }

    /// Returns true if a header says where the body ends.
    fn is_framed(&self) -> bool {
        self.headers.iter().any(|(name, _)| {
            name.eq_ignore_ascii_case("content-length") || name.eq_ignore_ascii_case("transfer-encoding")
        })
    }
}
