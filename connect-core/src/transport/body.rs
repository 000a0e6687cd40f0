//! Bodies of requests and responses.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::TransportError;
use super::stream::{ByteStream, Raw, Started, StreamError, read_chunk};
#[cfg(feature = "sigv4")]
use super::stream::{EncodeBody, Encoded, encode};

/// The body of a request or a response: bytes that are complete in memory, or a stream of bytes.
///
/// A client reads the body of a response whole, unless the output of the operation streams. It
/// sends the body of a request whole, unless a member of the operation is a stream, such as a
/// [`ByteStream`](crate::stream::ByteStream).
///
/// A transport that cannot stream sends [`into_bytes`](Self::into_bytes), whose error says that
/// the body is a stream. Other transports send [`into_stream`](Self::into_stream) or
/// [`into_reader`](Self::into_reader), and return responses with
/// [`from_stream`](Self::from_stream) or [`from_reader`](Self::from_reader) if
/// [`Attempt::streams_response`](crate::Attempt::streams_response) is true.
#[derive(Default)]
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    /// In a box, so that a body is as large as its bytes.
    Stream(Box<Started>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl Body {
    /// Creates an empty body.
    pub const fn empty() -> Self {
        Self(Kind::Bytes(Bytes::new()))
    }

    /// Creates a body that streams, from a stream of chunks.
    ///
    /// An error of the stream ends the body. A [`TransportError`] and an [`io::Error`] convert into
    /// a [`StreamError`].
    ///
    /// ```
    /// use connect_core::{Body, Bytes, TransportError};
    /// # use std::{collections::VecDeque, convert::Infallible, pin::Pin, task::{Context, Poll}};
    /// # struct Chunks(VecDeque<Bytes>);
    /// # impl futures_core::Stream for Chunks {
    /// #     type Item = Result<Bytes, TransportError>;
    /// #     fn poll_next(
    /// #         mut self: Pin<&mut Self>, _: &mut Context<'_>,
    /// #     ) -> Poll<Option<Self::Item>> {
    /// #         Poll::Ready(self.0.pop_front().map(Ok))
    /// #     }
    /// # }
    ///
    /// let chunks = Chunks([Bytes::from("one,"), Bytes::from("two")].into());
    /// let body = Body::from_stream(chunks).with_length(7);
    /// assert!(body.is_stream());
    /// assert_eq!(body.length(), Some(7));
    /// ```
    pub fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<StreamError>,
    {
        Self::started(Started::new(Raw::from_stream(stream)))
    }

    /// Creates a body that streams, from a reader that blocks the thread.
    ///
    /// An error of the reader ends the body. If it wraps a [`TransportError`], as
    /// [`io::Error::other`] does, that one is reported.
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::started(Started::new(Raw::from_reader(reader)))
    }

    /// Creates a body from a stream that was started.
    pub(crate) fn started(started: Started) -> Self {
        Self(Kind::Stream(Box::new(started)))
    }

    /// Sets the length of a stream in bytes, for a response that has a `content-length`. A stream
    /// that is shorter ends with a [`TransportError::closed`], and a longer one with an error too.
    /// The length of bytes stays as it is.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Kind::Stream(started) = &mut self.0 {
            started.set_received_length(bytes);
        }
        self
    }

    /// Returns true if the body is a stream.
    pub fn is_stream(&self) -> bool {
        matches!(self.0, Kind::Stream(_))
    }

    /// Returns the length of the body in bytes. `None` means a stream of unknown length.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Stream(started) => started.length(),
        }
    }

    /// Returns true if the body has no bytes. A stream of unknown length may have some.
    pub fn is_empty(&self) -> bool {
        self.length() == Some(0)
    }

    /// Returns the bytes of the body. `None` means that the body is a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }

    /// Converts the body into its bytes, without a copy.
    ///
    /// # Errors
    ///
    /// Returns [`TransportError::unsupported`] if the body is a stream, for transports that cannot
    /// stream.
    pub fn into_bytes(self) -> Result<Bytes, TransportError> {
        match self.0 {
            Kind::Bytes(bytes) => Ok(bytes),
            Kind::Stream(_) => Err(TransportError::unsupported(
                "the body is a stream, and this transport sends only bytes: use a transport that streams",
            )),
        }
    }

    /// Converts the body into its bytes, or else into the stream that it is.
    pub(crate) fn into_bytes_or_stream(self) -> Result<Bytes, ByteStream> {
        match self.0 {
            Kind::Bytes(bytes) => Ok(bytes),
            Kind::Stream(_) => Err(ByteStream::from_body(self)),
        }
    }

    /// Converts the body into a stream of its chunks. Bytes are one chunk, or none if they are
    /// empty.
    ///
    /// If the body was created from a reader, each poll reads from it and blocks the thread.
    pub fn into_stream(self) -> BodyStream {
        let started = match self.0 {
            Kind::Bytes(bytes) => Box::new(Started::new(Raw::Bytes(bytes))),
            Kind::Stream(started) => started,
        };
        BodyStream { started, last: None }
    }

    /// Converts the body into a reader that blocks the thread.
    ///
    /// # Errors
    ///
    /// Returns [`TransportError::unsupported`] if the body is an async stream, for blocking
    /// transports.
    pub fn into_reader(self) -> Result<BodyReader, TransportError> {
        let chunks = self.into_stream();
        if chunks.started.is_async() {
            return Err(TransportError::unsupported(
                "the body is an async stream, and this transport blocks: use `ByteStream::from_reader`, or an async client",
            ));
        }
        Ok(BodyReader { chunks, chunk: Bytes::new() })
    }

    /// Returns true if reading the body can block the thread: a part of it comes from a reader, a
    /// file, or a function that starts the stream again. Bytes do not block.
    pub fn is_blocking(&self) -> bool {
        match &self.0 {
            Kind::Bytes(_) => false,
            Kind::Stream(started) => started.is_blocking(),
        }
    }

    /// Encodes the body: bytes at once, and a stream while it is read. `length` is that of the
    /// encoded stream, if it is known.
    #[cfg(feature = "sigv4")]
    pub(crate) fn encoded(self, encoder: Box<dyn EncodeBody>, length: Option<u64>) -> Result<Self, StreamError> {
        match self.0 {
            Kind::Bytes(bytes) => encode(bytes, encoder).map(Self::from),
            Kind::Stream(started) => {
                let mut started = Started::new(Raw::Encoded(Encoded::new(started, encoder)));
                started.set_length(length);
                Ok(Self::started(started))
            }
        }
    }

    /// Converts the body into its bytes. A stream has none.
    pub(crate) fn into_buffered(self) -> Bytes {
        self.into_started().err().unwrap_or_default()
    }

    /// Converts the body into its stream, or into its bytes if it is none.
    pub(crate) fn into_started(self) -> Result<Box<Started>, Bytes> {
        match self.0 {
            Kind::Bytes(bytes) => Err(bytes),
            Kind::Stream(started) => Ok(started),
        }
    }
}

impl std::fmt::Debug for Body {
    /// Shows the length alone, because a body can hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.length(), self.is_stream()) {
            (Some(length), false) => write!(f, "Body({length} bytes)"),
            (Some(length), true) => write!(f, "Body(stream of {length} bytes)"),
            (None, _) => f.write_str("Body(stream)"),
        }
    }
}

macro_rules! from {
    ($($type:ty)*) => {$(
        impl From<$type> for Body {
            fn from(bytes: $type) -> Self {
                Self(Kind::Bytes(bytes.into()))
            }
        }
    )*};
}

from!(Bytes Vec<u8> String &'static str &'static [u8]);

/// The chunks of a [`Body`], as [`Body::into_stream`] returns them.
///
/// If the body has a length, the last chunk is returned when the source has ended. A source that is
/// longer ends with an error before that chunk, so that no server receives a complete body.
#[derive(Debug)]
pub struct BodyStream {
    started: Box<Started>,
    /// The chunk that completes the length, while the end of the source was not seen yet.
    last: Option<Bytes>,
}

impl BodyStream {
    /// Returns true if the next read can block the thread, as [`Body::is_blocking`] does.
    pub fn is_blocking(&self) -> bool {
        self.started.is_blocking()
    }

    /// Returns the length of the whole body in bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        self.started.length()
    }

    /// Breaks with the chunk to return, or continues with the next read.
    fn checked(
        &mut self,
        chunk: Option<Result<Bytes, StreamError>>,
    ) -> ControlFlow<Option<Result<Bytes, StreamError>>> {
        match chunk {
            Some(Ok(chunk)) if self.last.is_none() && self.started.length() == Some(self.started.count()) => {
                self.last = Some(chunk);
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(self.last.take().map(Ok)),
            chunk => {
                self.last = None;
                ControlFlow::Break(chunk)
            }
        }
    }

    fn next_blocking(&mut self) -> Option<Result<Bytes, StreamError>> {
        loop {
            let chunk = self.started.next_blocking();
            if let ControlFlow::Break(chunk) = self.checked(chunk) {
                return chunk;
            }
        }
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let chunk = ready!(self.started.poll_next(context));
            if let ControlFlow::Break(chunk) = self.checked(chunk) {
                return Poll::Ready(chunk);
            }
        }
    }
}

/// A reader of a [`Body`] that blocks the thread, as [`Body::into_reader`] returns it.
///
/// Its errors wrap a [`StreamError`]. The last chunk is returned as [`BodyStream`] does.
pub struct BodyReader {
    chunks: BodyStream,
    chunk: Bytes,
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        read_chunk(&mut self.chunk, buffer, || self.chunks.next_blocking())
    }
}

impl std::fmt::Debug for BodyReader {
    /// Shows no bytes, because a body can hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BodyReader").field("chunks", &self.chunks).finish_non_exhaustive()
    }
}
