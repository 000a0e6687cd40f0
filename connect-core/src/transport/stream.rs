//! Streams of bytes, as callers make and read them.

#[cfg(feature = "sigv4")]
mod encoded;
mod error;
mod read;
mod source;
mod started;

#[cfg(feature = "sigv4")]
pub(crate) use self::encoded::{EncodeBody, Encoded, encode};
pub use self::error::{StreamError, StreamErrorKind};
#[cfg(any(feature = "futures-io", feature = "tokio"))]
pub use self::read::AsyncReader;
pub(crate) use self::read::read_chunk;
pub use self::read::{Collect, Reader};
pub(crate) use self::source::Source;
pub(crate) use self::started::{Raw, Started};

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::ops::{Bound, RangeBounds};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use self::started::Progress;
use super::Body;
use crate::shape::ZeroValue;
use crate::validate::CheckLength;

/// A stream of bytes that need not fit into memory: a payload member of an operation or an output.
///
/// In an operation, it is what the request sends. It comes from bytes, a file, a reader, or an
/// async stream. The client sends it chunk by chunk, no faster than the server reads.
///
/// In an output, it is what the response contains. The client returns the output when the head of
/// the response has come. Read the chunks with [`next`](Self::next), or as a [`Stream`]; a caller
/// that blocks reads them with [`next_blocking`](Self::next_blocking) or
/// [`into_reader`](Self::into_reader).
///
/// # Retries
///
/// | Source | Can start again |
/// | --- | --- |
/// | [`from`](#trait-implementations) bytes, [`from_path`](Self::from_path), [`from_path_range`](Self::from_path_range), [`restartable`](Self::restartable) | yes |
/// | [`from_reader`](Self::from_reader), [`from_stream`](Self::from_stream), the body of a response | no |
///
/// A request whose stream can start again is sent again as other requests are. One whose stream
/// cannot is sent again only if no byte of the stream was read.
///
/// # Clones
///
/// Clones share the source. If it cannot start again, the clone that is read first has all bytes,
/// and the others end with [`StreamErrorKind::AlreadyRead`].
///
/// ```
/// use connect_core::connect_operation;
/// use connect_core::stream::ByteStream;
///
/// #[connect_operation(method = "PUT", uri = "/archives/<Id>")]
/// struct UploadArchive {
///     id: String,
///     #[connect(payload)]
///     body: ByteStream,
/// }
///
/// let upload = UploadArchive { id: "a-1".into(), body: ByteStream::from("all of it") };
/// assert_eq!(upload.body.length(), Some(9));
/// ```
pub struct ByteStream {
    pub(crate) source: Source,
    length: Option<u64>,
    progress: Option<Progress>,
    /// The number of bytes that the last body of a request has given to its transport.
    sent: Option<Arc<AtomicU64>>,
    /// The most bytes that an item of a typed stream may have.
    item_limit: usize,
    reading: Option<Box<Started>>,
}

impl ByteStream {
    /// The default of [`item_limit`](Self::item_limit): 16 MiB.
    pub const DEFAULT_ITEM_LIMIT: usize = 16 << 20;

    pub(crate) fn new(source: Source) -> Self {
        Self { source, length: None, progress: None, sent: None, item_limit: Self::DEFAULT_ITEM_LIMIT, reading: None }
    }

    /// Creates a stream of a file. Its length is that of the file now, and it can start again.
    ///
    /// The file is read in chunks, while the request is sent. Each read blocks the thread. The
    /// async transports with Tokio read on a thread for blocking work.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened, or is not a regular file.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::from_path_range(path, ..)
    }

    /// Creates a stream of a part of a file, like [`from_path`](Self::from_path), for an upload in
    /// parts. `range` counts bytes. An end after that of the file is the end of the file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened, is not a regular file, or has fewer bytes
    /// than the start of the range.
    pub fn from_path_range(path: impl AsRef<Path>, range: impl RangeBounds<u64>) -> io::Result<Self> {
        let path = path.as_ref();
        let metadata = std::fs::File::open(path)?.metadata()?;
        if !metadata.is_file() {
            let message = "not a regular file, whose length is not known: use `ByteStream::from_reader`";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let start = match range.start_bound() {
            Bound::Included(start) => *start,
            Bound::Excluded(start) => start.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(end) => end.saturating_add(1),
            Bound::Excluded(end) => *end,
            Bound::Unbounded => u64::MAX,
        };
        let Some(length) = end.min(metadata.len()).checked_sub(start) else {
            let message = "the range begins after the end of the file, or after its own end: correct it";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        };
        Ok(Self::new(Source::File(Arc::new(path.to_owned()), start, length)).with_length(length))
    }

    /// Creates a stream of what a reader returns. It cannot start again.
    ///
    /// Reading blocks the thread, as [`from_path`](Self::from_path) says.
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::new(Source::once(Raw::from_reader(reader)))
    }

    /// Creates a stream of chunks. It cannot start again, and blocking clients cannot send it.
    pub fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<StreamError>,
    {
        Self::new(Source::once(Raw::from_stream(stream)))
    }

    /// Creates a stream that can start again: `start` is called for each attempt, and returns the
    /// stream from its first byte.
    ///
    /// ```
    /// use connect_core::stream::ByteStream;
    ///
    /// let zeros = ByteStream::restartable(|| Ok(ByteStream::from_reader(std::io::repeat(0))));
    /// assert!(zeros.can_restart());
    /// ```
    pub fn restartable(start: impl Fn() -> Result<Self, StreamError> + Send + Sync + 'static) -> Self {
        Self::new(Source::Restart(Arc::new(start)))
    }

    /// Creates a stream of the given streams, one after the other. Its length is known if all of
    /// theirs are, and it can start again if all of them can.
    pub fn joined(streams: impl IntoIterator<Item = Self>) -> Self {
        let streams: Arc<[Self]> = streams.into_iter().collect();
        let length = streams.iter().try_fold(0_u64, |sum, stream| sum.checked_add(stream.length()?));
        Self { length, ..Self::new(Source::Joined(streams)) }
    }

    /// Creates the stream of a body.
    pub(crate) fn from_body(body: Body) -> Self {
        match body.into_started() {
            Ok(started) => {
                let length = started.length();
                Self { length, ..Self::new(Source::once(Raw::Joined([*started].into()))) }
            }
            Err(bytes) => bytes.into(),
        }
    }

    /// Sets the length in bytes, which is sent as `content-length`. A source of another length is a
    /// [`StreamErrorKind::Length`]. Without a length, HTTP/1.1 sends the body in chunks, which some
    /// services reject.
    ///
    /// The last chunk is sent once the source has ended, so that a source that is too long is never
    /// sent as if it were complete. A reader of a connection that stays open needs an end:
    /// [`Read::take`].
    #[must_use]
    pub fn with_length(self, bytes: u64) -> Self {
        Self { length: Some(bytes), ..self }
    }

    /// Sets a function that is called with the number of bytes that were read so far, after each
    /// chunk. If the stream starts again, the count does too.
    #[must_use]
    pub fn with_progress(mut self, progress: impl Fn(u64) + Send + Sync + 'static) -> Self {
        let progress: Progress = Arc::new(progress);
        if let Some(started) = &mut self.reading {
            started.set_progress(Some(Arc::clone(&progress)));
        }
        self.progress = Some(progress);
        self
    }

    /// Sets the most bytes that an item of a typed stream over these bytes may have.
    #[must_use]
    pub fn with_item_limit(self, bytes: usize) -> Self {
        Self { item_limit: bytes, ..self }
    }

    /// Returns the most bytes that an item of a typed stream over these bytes may have: the
    /// response limit of the client, or 16 MiB.
    pub fn item_limit(&self) -> usize {
        self.item_limit
    }

    /// Returns the length in bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            _ => self.length,
        }
    }

    /// Returns the number of bytes that were read from this stream. Clones count for themselves.
    pub fn received(&self) -> u64 {
        self.reading.as_ref().map_or(0, |started| started.count())
    }

    /// Returns true if the stream can be read from its start: its source can start again, or was
    /// not read yet.
    pub fn can_restart(&self) -> bool {
        self.source.can_open()
    }

    /// Returns the stream for one body.
    fn in_turn(&self) -> Self {
        Self { source: self.source.in_turn(), ..self.clone() }
    }

    /// Returns true if the stream can be read from its start, as [`can_restart`](Self::can_restart)
    /// does, and keeps the bodies that were made of it from being read.
    pub(crate) fn reclaim(&self) -> bool {
        self.source.reclaim()
    }

    /// Returns true if the stream can be read from its start more than once.
    #[cfg(feature = "sigv4")]
    pub(crate) fn can_start_repeatedly(&self) -> bool {
        self.source.can_start_repeatedly()
    }

    /// Returns the next chunk, which is not empty, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns a [`StreamError`] if the stream broke. The stream is then at its end.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next chunk like [`next`](Self::next), and blocks the thread.
    ///
    /// # Errors
    ///
    /// Returns a [`StreamError`] if the stream broke, or if it is async
    /// ([`StreamErrorKind::NotBlocking`]).
    pub fn next_blocking(&mut self) -> Option<Result<Bytes, StreamError>> {
        self.reading().next_blocking()
    }

    /// Returns a future that reads the rest of the stream, of at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// The future resolves to a [`StreamError`] if the stream broke or is longer.
    pub fn collect(self, limit: usize) -> Collect {
        Collect::new(self, limit)
    }

    /// Reads the rest of the stream, of at most `limit` bytes, and blocks the thread.
    ///
    /// # Errors
    ///
    /// Returns a [`StreamError`] if the stream broke, is longer, or is async.
    pub fn collect_blocking(self, limit: usize) -> Result<Bytes, StreamError> {
        Collect::new(self, limit).blocking()
    }

    /// Converts the stream into a reader that blocks the thread. The errors of the reader wrap a
    /// [`StreamError`].
    pub fn into_reader(self) -> Reader {
        Reader::new(self)
    }

    /// Converts the stream into an async reader: `futures_io::AsyncRead` with the feature
    /// `futures-io`, `tokio::io::AsyncRead` with the feature `tokio`.
    #[cfg(any(feature = "futures-io", feature = "tokio"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "futures-io", feature = "tokio"))))]
    pub fn into_async_reader(self) -> AsyncReader {
        AsyncReader::new(self)
    }

    /// Returns the bytes of a stream that is all in memory, and has no progress to report.
    pub(crate) fn in_memory(&self) -> Option<Bytes> {
        match &self.source {
            Source::Bytes(bytes) if self.progress.is_none() => Some(bytes.clone()),
            _ => None,
        }
    }

    /// Counts the bytes that bodies of this stream give to their transports.
    pub(crate) fn counted(self) -> Self {
        Self { sent: Some(Arc::default()), ..self }
    }

    /// Returns the count of [`counted`](Self::counted) for the last body.
    pub(crate) fn sent(&self) -> Option<u64> {
        self.sent.as_ref().map(|sent| sent.load(Ordering::Relaxed))
    }

    /// Returns the body that reads the stream from its start, without reporting the progress.
    #[cfg(feature = "sigv4")]
    pub(crate) fn to_quiet_body(&self) -> Body {
        Self { progress: None, sent: None, ..self.clone() }.to_body()
    }

    /// Returns the body that sends the stream from its start.
    pub fn to_body(&self) -> Body {
        match self.in_memory() {
            Some(bytes) => bytes.into(),
            None => Body::started(self.to_started()),
        }
    }

    fn to_started(&self) -> Started {
        let mut started = Started::new(Raw::Closed(self.source.in_turn()));
        started.set_length(self.length());
        started.set_progress(self.progress.clone());
        started.set_sent(self.sent.clone());
        started
    }

    /// Returns the stream that is being read. The first call starts it.
    fn reading(&mut self) -> &mut Started {
        let started = self.reading.take().unwrap_or_else(|| Box::new(self.to_started()));
        self.reading.insert(started)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.reading().poll_next(context)
    }
}

impl Clone for ByteStream {
    /// Returns a stream of the same source. It does not continue where this one is.
    fn clone(&self) -> Self {
        let Self { source, length, progress, sent, item_limit, reading: _ } = self;
        Self {
            source: source.clone(),
            length: *length,
            progress: progress.clone(),
            sent: sent.clone(),
            item_limit: *item_limit,
            reading: None,
        }
    }
}

impl Default for ByteStream {
    /// Returns an empty stream.
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl fmt::Debug for ByteStream {
    /// Shows the length alone, because a stream can contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "ByteStream({length} bytes)"),
            None => f.write_str("ByteStream"),
        }
    }
}

/// The length of a stream is its number of bytes, if it is known.
#[diagnostic::do_not_recommend]
impl CheckLength for ByteStream {
    fn length(&self) -> Option<usize> {
        Self::length(self).map(|length| usize::try_from(length).unwrap_or(usize::MAX))
    }
}

/// The zero value of a stream is an empty one.
impl ZeroValue for ByteStream {
    fn zero_value(_: u32) -> Option<Self> {
        Some(Self::default())
    }
}

macro_rules! from {
    ($($type:ty)*) => {$(
        impl From<$type> for ByteStream {
            fn from(bytes: $type) -> Self {
                Self::new(Source::Bytes(bytes.into()))
            }
        }
    )*};
}

from!(Bytes Vec<u8> String &'static str &'static [u8]);
