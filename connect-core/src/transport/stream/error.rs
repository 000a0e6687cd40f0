//! Errors of streams.

use std::error::Error;
use std::fmt;
use std::io;

use crate::printable::OneLine;
use crate::transport::{TransportError, TransportErrorKind};
use crate::validate::Violations;

/// A stream that broke, or whose content is not valid.
///
/// The error has a [`kind`](Self::kind), and says how many bytes had come before it
/// ([`received`](Self::received)). `Display` names the failure and the remedy, and contains no byte
/// of the stream. `Debug` adds the causes, in one line; `{:#?}` prints the fields.
pub struct StreamError {
    kind: StreamErrorKind,
    received: u64,
    /// The text of the kinds that have more than one.
    text: &'static str,
    /// The number that belongs to the kind: a limit, a length or the number of an item.
    number: u64,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The kinds of [`StreamError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamErrorKind {
    /// The connection broke, or no byte came within the idle timeout.
    /// [`StreamError::transport_error`] returns the cause.
    Transport,
    /// The source of an outgoing stream failed: its reader, its file, or its stream.
    Source,
    /// The stream, or an item of it, is longer than the limit, or an item of a request needs more
    /// memory than allowed.
    TooLong,
    /// The source of an outgoing stream has fewer or more bytes than its length says.
    Length,
    /// The stream was read before, and cannot be read again.
    AlreadyRead,
    /// The stream is async, but was read by a method that blocks.
    NotBlocking,
    /// The bytes are not in the format of the stream, or the stream was cut.
    Format,
    /// An item of the stream is not a value of its type, or violates a constraint.
    Item,
}

impl StreamError {
    fn new(kind: StreamErrorKind) -> Self {
        Self { kind, received: 0, text: "", number: 0, source: None }
    }

    /// Creates an error for a source that failed.
    pub fn source(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..Self::new(StreamErrorKind::Source) }
    }

    /// Creates an error for a stream, or an item, that is longer than `limit` bytes.
    pub(crate) fn too_long(limit: usize) -> Self {
        Self { number: u64::try_from(limit).unwrap_or(u64::MAX), ..Self::new(StreamErrorKind::TooLong) }
    }

    /// Creates an error for a source that has another length than `length`.
    pub(crate) fn length(length: u64) -> Self {
        Self { number: length, ..Self::new(StreamErrorKind::Length) }
    }

    pub(crate) fn already_read() -> Self {
        Self::new(StreamErrorKind::AlreadyRead)
    }

    pub(crate) fn not_blocking() -> Self {
        Self::new(StreamErrorKind::NotBlocking)
    }

    /// Creates an error for bytes that are not in the format of the stream. `text` says what is
    /// wrong, and what to do.
    pub(crate) fn format(text: &'static str) -> Self {
        Self { text, ..Self::new(StreamErrorKind::Format) }
    }

    /// Creates an error for the item `number`, counted from 1, that is not a value of its type.
    pub(crate) fn item(number: u64, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { number, text: "cannot be read", source: Some(source.into()), ..Self::new(StreamErrorKind::Item) }
    }

    /// Converts into the error of a call whose response was to be read whole.
    pub(crate) fn into_transport(self) -> TransportError {
        match self.kind {
            StreamErrorKind::TooLong => TransportError::too_large(),
            StreamErrorKind::Transport => {
                match self.source.map(<dyn Error + Send + Sync>::downcast::<TransportError>) {
                    Some(Ok(error)) => *error,
                    Some(Err(source)) => TransportError::other(source),
                    None => TransportError::closed("the stream ended"),
                }
            }
            _ => TransportError::other(self),
        }
    }

    /// Creates an error for the item `number`, counted from 1, that cannot be sent.
    pub(crate) fn invalid_item(number: u64, violations: Violations) -> Self {
        Self { text: "cannot be sent", ..Self::item(number, InvalidItem(violations)) }
    }

    /// Creates an error for the received item `number`, counted from 1, that violates constraints.
    pub(crate) fn violating_item(number: u64, violations: Violations) -> Self {
        Self { text: "is not valid", ..Self::item(number, InvalidItem(violations)) }
    }

    /// Creates an error for the item `number` of a request, counted from 1, that needs more memory
    /// than allowed.
    pub(crate) fn too_large_item(number: u64, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind: StreamErrorKind::TooLong, ..Self::item(number, source) }
    }

    /// Sets the number of bytes that had come before the error.
    pub(crate) fn after(self, received: u64) -> Self {
        Self { received, ..self }
    }

    /// Returns the kind of this error.
    pub fn kind(&self) -> StreamErrorKind {
        self.kind
    }

    /// Returns the number of bytes of the stream that had come before the error.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns the violated constraints of an item, for [`StreamErrorKind::Item`]. `None` if the
    /// item cannot be read at all.
    pub fn violations(&self) -> Option<&Violations> {
        self.source.as_deref()?.downcast_ref().map(|InvalidItem(violations)| violations)
    }

    /// Returns the failure of the connection, for [`StreamErrorKind::Transport`].
    pub fn transport_error(&self) -> Option<&TransportError> {
        self.source.as_deref()?.downcast_ref()
    }
}

impl From<TransportError> for StreamError {
    fn from(error: TransportError) -> Self {
        Self { source: Some(Box::new(error)), ..Self::new(StreamErrorKind::Transport) }
    }
}

impl From<std::convert::Infallible> for StreamError {
    fn from(error: std::convert::Infallible) -> Self {
        match error {}
    }
}

/// Takes out a `StreamError` or a `TransportError` that the error wraps.
impl From<io::Error> for StreamError {
    fn from(error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => error,
            Err(error) => match error.downcast::<TransportError>() {
                Ok(error) => error.into(),
                Err(error) => Self::source(error),
            },
        }
    }
}

impl From<StreamError> for io::Error {
    fn from(error: StreamError) -> Self {
        Self::other(error)
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, received, text, number, source } = self;
        match kind {
            StreamErrorKind::Transport => {
                write!(f, "the stream broke after {received} bytes")?;
                match self.transport_error() {
                    Some(error) if error.kind() == TransportErrorKind::Timeout => {
                        f.write_str(": no byte came in time: allow more with `ClientConfig::with_idle_timeout`")
                    }
                    Some(error) => write!(f, ": {error}"),
                    None => Ok(()),
                }
            }
            StreamErrorKind::Source => {
                write!(f, "the source of the stream failed after {received} bytes: see the cause")
            }
            StreamErrorKind::TooLong if source.is_none() => write!(
                f,
                "the stream, or an item of it, is longer than {number} bytes (after {received} bytes): raise the limit of \
                 `collect`, or that of an item with `with_item_limit`"
            ),
            StreamErrorKind::Length => write!(
                f,
                "the source has another length than the {number} bytes it was declared with (at byte {received}): \
                 correct the length, or declare none"
            ),
            StreamErrorKind::AlreadyRead => {
                f.write_str("the stream was read before: make a new one, or one that can start again")
            }
            StreamErrorKind::NotBlocking => f.write_str(
                "the stream is async, so it cannot be read by a method that blocks: read it with `next().await`",
            ),
            StreamErrorKind::Format => write!(f, "the stream is not valid after {received} bytes: {text}"),
            StreamErrorKind::Item | StreamErrorKind::TooLong => {
                write!(f, "item {number} of the stream (after {received} bytes) {text}")?;
                source.as_ref().map_or(Ok(()), |error| write!(f, ": {error}"))
            }
        }
    }
}

impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(&OneLine(self), f);
        }
        f.debug_struct("StreamError")
            .field("kind", &self.kind)
            .field("received", &self.received)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

impl Error for StreamError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_deref()?;
        match self.kind {
            // `Display` contains the text of these.
            StreamErrorKind::Transport | StreamErrorKind::Item | StreamErrorKind::TooLong => source.source(),
            _ => Some(source),
        }
    }
}

/// The violations of an item that cannot be sent, or was received.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct InvalidItem(Violations);
