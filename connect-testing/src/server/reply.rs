//! Responses of the server.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
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
    body: Content,
    delay: Duration,
    ending: Ending,
}

/// The body of a response.
#[derive(Clone, Debug)]
enum Content {
    Bytes(Bytes),
    /// Chunks, with their length in all if it is announced.
    Chunks(Chunks, Option<u64>),
}

/// The chunks of a body that streams. Clones share them, and the first that is sent takes them.
#[derive(Clone)]
struct Chunks(Arc<Mutex<Option<BoxedChunks>>>);

type BoxedChunks = Box<dyn Iterator<Item = Bytes> + Send>;

impl fmt::Debug for Chunks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chunks")
    }
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
        Self {
            status,
            headers: Vec::new(),
            body: Content::Bytes(Bytes::new()),
            delay: Duration::ZERO,
            ending: Ending::Whole,
        }
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
        Self { body: Content::Bytes(Bytes::from(body.into())), ..self }
    }

    /// Sets a body that streams: each chunk is sent when the iterator returns it. A HTTP chunk is
    /// sent for each, unless [`with_length`](Self::with_length) sets the length of all.
    ///
    /// The iterator may block, for example until a test sends the next chunk over a channel. It is
    /// dropped when the client is gone, before the next chunk. Of clones of the response, the first
    /// that is sent has the chunks.
    ///
    /// ```
    /// use std::sync::{Mutex, mpsc};
    ///
    /// use connect_testing::{Reply, Server};
    /// # use std::io::{Read, Write};
    ///
    /// let (send, receive) = mpsc::channel::<&str>();
    /// let receive = Mutex::new(Some(receive));
    /// let server = Server::start(move |_| match receive.lock().unwrap().take() {
    ///     Some(chunks) => Reply::new(200).with_chunks(chunks),
    ///     None => Reply::new(503),
    /// })?;
    ///
    /// # let mut client = std::net::TcpStream::connect(server.address())?;
    /// # client.write_all(b"GET / HTTP/1.1\r\n\r\n")?;
    /// // The client has the head of the response, and reads one chunk after the other.
    /// send.send("one").unwrap();
    /// # let mut answer = [0; 55];
    /// # client.read_exact(&mut answer)?;
    /// # assert!(answer.ends_with(b"\r\n\r\n3\r\none\r\n"));
    /// send.send("two").unwrap();
    /// // The end of the channel is the end of the body.
    /// drop(send);
    /// # let mut answer = [0; 13];
    /// # client.read_exact(&mut answer)?;
    /// # assert_eq!(&answer, b"3\r\ntwo\r\n0\r\n\r\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn with_chunks<I>(self, chunks: I) -> Self
    where
        I: IntoIterator<Item: Into<Bytes> + 'static, IntoIter: Send + 'static>,
    {
        let chunks: BoxedChunks = Box::new(chunks.into_iter().map(Into::into));
        Self { body: Content::Chunks(Chunks(Arc::new(Mutex::new(Some(chunks)))), None), ..self }
    }

    /// Announces the length of a body that streams. It is not checked: a body of another length is
    /// a fault to test with. The length of other bodies stays as it is.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Content::Chunks(_, length) = &mut self.body {
            *length = Some(bytes);
        }
        self
    }

    /// Delays the response.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Announces the length of the whole body, sends its first `bytes` bytes, and closes the
    /// connection. A body that streams in chunks is not ended.
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

    /// Returns true if the chunks are sent one by one.
    pub(super) fn streams(&self) -> bool {
        matches!(self.body, Content::Chunks(..))
    }

    /// Returns the chunks of the body to send in response to `method`, and true if they are framed
    /// as HTTP chunks.
    pub(super) fn chunks(&self, method: &str) -> (BoxedChunks, bool) {
        let none: BoxedChunks = Box::new(std::iter::empty());
        if method == "HEAD" || !self.may_have_body() {
            return (none, false);
        }
        match &self.body {
            Content::Bytes(bytes) => (Box::new(std::iter::once(bytes.clone())), false),
            Content::Chunks(chunks, length) => {
                let chunks = chunks.0.lock().unwrap_or_else(PoisonError::into_inner).take();
                (chunks.unwrap_or(none), length.is_none() && !self.is_framed())
            }
        }
    }

    /// Returns the status line and the headers with the final empty line.
    pub(super) fn head(&self) -> String {
        let reason = StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason.unwrap_or_default());
        for (name, value) in &self.headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        if self.may_have_body() && !self.is_framed() {
            match &self.body {
                Content::Bytes(bytes) => head.extend(["content-length: ", &bytes.len().to_string(), "\r\n"]),
                Content::Chunks(_, Some(length)) => head.extend(["content-length: ", &length.to_string(), "\r\n"]),
                Content::Chunks(_, None) => head.push_str("transfer-encoding: chunked\r\n"),
            }
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
