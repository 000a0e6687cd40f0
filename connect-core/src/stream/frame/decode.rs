//! Decoding of messages from chunks of any size.

use std::borrow::Cow;
use std::collections::VecDeque;

use bytes::{Buf, Bytes, BytesMut};

use super::encode::names_are_distinct;
use super::{FrameError, Header, HeaderValue, MAX_HEADERS, Message, OVERHEAD, PRELUDE};
use crate::crc::CRC32;
use crate::timestamp::Timestamp;

/// Decodes messages from the chunks of a stream, wherever they are cut.
///
/// A message that is in one chunk shares its bytes with that chunk, so its payload is not copied.
/// Memory is taken only for bytes that have come, whatever length a prelude claims. After an error,
/// each further call returns the same one, because where the next message begins is not known.
///
/// ```
/// use connect_core::stream::frame::{HeaderValue, Message, MessageDecoder};
///
/// let message = Message::new("{}").with_header(":event-type", HeaderValue::from("word"));
/// let bytes = message.encode()?;
///
/// let mut decoder = MessageDecoder::new();
/// decoder.push(bytes.slice(..20));
/// assert_eq!(decoder.next_message()?, None);
/// decoder.push(bytes.slice(20..));
/// assert_eq!(decoder.next_message()?, Some(message));
/// decoder.finish()?;
/// # Ok::<(), connect_core::stream::frame::FrameError>(())
/// ```
#[derive(Clone)]
pub struct MessageDecoder {
    /// The chunks that were pushed and not read.
    chunks: VecDeque<Bytes>,
    /// The beginning of a message that is in several chunks.
    partial: BytesMut,
    /// The lengths of the message that is being read.
    prelude: Option<Prelude>,
    limit: usize,
    failed: Option<FrameError>,
}

impl std::fmt::Debug for MessageDecoder {
    /// Shows no bytes, because messages can contain secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageDecoder")
            .field("limit", &self.limit)
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}

/// The lengths of a message in bytes.
#[derive(Clone, Copy, Debug)]
struct Prelude {
    total: usize,
    headers: usize,
}

impl MessageDecoder {
    /// The maximum length of a message in bytes, if no other is set: 16 MiB.
    pub const DEFAULT_LIMIT: usize = 16 << 20;

    /// Creates a decoder.
    pub fn new() -> Self {
        Self {
            chunks: VecDeque::new(),
            partial: BytesMut::new(),
            prelude: None,
            limit: Self::DEFAULT_LIMIT,
            failed: None,
        }
    }

    /// Sets the maximum length of a message in bytes, its headers and checksums included.
    ///
    /// The headers alone are never longer than 128 KiB, so that many short ones cannot take much
    /// more memory than their bytes.
    #[must_use]
    pub fn with_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Sets the limit, while messages are read.
    #[cfg(feature = "event-stream")]
    pub(in crate::stream) fn set_limit(&mut self, bytes: usize) {
        self.limit = bytes;
    }

    /// Adds the next chunk of the stream.
    pub fn push(&mut self, chunk: Bytes) {
        if !chunk.is_empty() && self.failed.is_none() {
            self.chunks.push_back(chunk);
        }
    }

    /// Returns the next message, or `None` if its end has not come.
    ///
    /// # Errors
    ///
    /// Returns a [`FrameError`] if the bytes are no message, or one that is longer than the limit.
    pub fn next_message(&mut self) -> Result<Option<Message>, FrameError> {
        match self.failed {
            Some(error) => Err(error),
            None => self.advance().inspect_err(|error| {
                self.failed = Some(*error);
                self.chunks.clear();
                self.partial = BytesMut::new();
            }),
        }
    }

    /// Checks that the stream, which has ended, did not end within a message.
    ///
    /// # Errors
    ///
    /// Returns [`FrameError::Truncated`] if it did, or the error that came before.
    pub fn finish(&self) -> Result<(), FrameError> {
        match self.failed {
            Some(error) => Err(error),
            None if self.partial.is_empty() && self.chunks.is_empty() => Ok(()),
            None => Err(FrameError::Truncated),
        }
    }

    fn advance(&mut self) -> Result<Option<Message>, FrameError> {
        let prelude = match self.prelude {
            Some(prelude) => prelude,
            None => {
                let Some(bytes) = self.prelude_bytes() else { return Ok(None) };
                *self.prelude.insert(Prelude::decode(bytes, self.limit)?)
            }
        };
        let Some(bytes) = self.take(prelude.total) else { return Ok(None) };
        self.prelude = None;
        prelude.message(&bytes).map(Some)
    }

    /// Returns the first bytes of a message, which stay where they are.
    fn prelude_bytes(&mut self) -> Option<[u8; PRELUDE]> {
        if self.partial.is_empty()
            && let Some(bytes) = self.chunks.front().and_then(|chunk| chunk.first_chunk())
        {
            return Some(*bytes);
        }
        if self.gather(PRELUDE) { self.partial.first_chunk().copied() } else { None }
    }

    /// Takes the bytes of a message, if all of them have come.
    fn take(&mut self, length: usize) -> Option<Bytes> {
        if self.partial.is_empty()
            && let Some(chunk) = self.chunks.front_mut().filter(|chunk| chunk.len() >= length)
        {
            let bytes = chunk.split_to(length);
            if chunk.is_empty() {
                self.chunks.pop_front();
            }
            return Some(bytes);
        }
        self.gather(length).then(|| self.partial.split_to(length).freeze())
    }

    /// Copies chunks until `length` bytes of the message are together. Returns true if they are.
    fn gather(&mut self, length: usize) -> bool {
        while self.partial.len() < length {
            let Some(chunk) = self.chunks.front_mut() else { return false };
            let missing = (length - self.partial.len()).min(chunk.len());
            self.partial.extend_from_slice(&chunk.split_to(missing));
            if chunk.is_empty() {
                self.chunks.pop_front();
            }
        }
        true
    }
}

impl Default for MessageDecoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Prelude {
    fn decode(bytes: [u8; PRELUDE], limit: usize) -> Result<Self, FrameError> {
        let mut rest = &bytes[..];
        let (total, headers, crc) = (rest.get_u32(), rest.get_u32(), rest.get_u32());
        if CRC32.checksum(&bytes[..8]) != crc {
            return Err(FrameError::PreludeChecksum);
        }
        let length = |length: u32| usize::try_from(length).unwrap_or(usize::MAX);
        let (total, headers) = (length(total), length(headers));
        if total < OVERHEAD || headers > total - OVERHEAD {
            return Err(FrameError::Lengths);
        }
        if total > limit {
            return Err(FrameError::TooLong { length: total, limit });
        }
        if headers > MAX_HEADERS {
            return Err(FrameError::HeadersTooLong);
        }
        Ok(Self { total, headers })
    }

    /// Decodes the message, whose bytes are complete.
    fn message(self, bytes: &Bytes) -> Result<Message, FrameError> {
        let end = self.total - 4;
        let (before, crc) = bytes.split_at(end);
        if CRC32.checksum(before).to_be_bytes() != crc {
            return Err(FrameError::MessageChecksum);
        }
        let headers = decode_headers(bytes.slice(PRELUDE..PRELUDE + self.headers))?;
        Ok(Message::from_parts(headers, bytes.slice(PRELUDE + self.headers..end)))
    }
}

fn decode_headers(mut bytes: Bytes) -> Result<Vec<Header>, FrameError> {
    let mut headers = Vec::new();
    while !bytes.is_empty() {
        let length = usize::from(bytes.get_u8());
        if length == 0 || length > bytes.len() {
            return Err(FrameError::HeaderName);
        }
        let name = name(&bytes.split_to(length))?;
        headers.push(Header { name, value: decode_value(&mut bytes)? });
    }
    names_are_distinct(&headers)?;
    Ok(headers)
}

/// Returns the name of a header. The names that every message has are not copied.
fn name(bytes: &[u8]) -> Result<Cow<'static, str>, FrameError> {
    let text = std::str::from_utf8(bytes).map_err(|_| FrameError::HeaderName)?;
    Ok(match text {
        ":message-type" => Cow::Borrowed(":message-type"),
        ":event-type" => Cow::Borrowed(":event-type"),
        ":exception-type" => Cow::Borrowed(":exception-type"),
        ":content-type" => Cow::Borrowed(":content-type"),
        _ => Cow::Owned(text.to_owned()),
    })
}

fn decode_value(bytes: &mut Bytes) -> Result<HeaderValue, FrameError> {
    let invalid = |_| FrameError::HeaderValue;
    Ok(match bytes.try_get_u8().map_err(invalid)? {
        0 => HeaderValue::Bool(true),
        1 => HeaderValue::Bool(false),
        2 => HeaderValue::Byte(bytes.try_get_i8().map_err(invalid)?),
        3 => HeaderValue::Short(bytes.try_get_i16().map_err(invalid)?),
        4 => HeaderValue::Integer(bytes.try_get_i32().map_err(invalid)?),
        5 => HeaderValue::Long(bytes.try_get_i64().map_err(invalid)?),
        6 => HeaderValue::ByteArray(long(bytes)?),
        7 => {
            let text = long(bytes)?;
            HeaderValue::Text(std::str::from_utf8(&text).map_err(|_| FrameError::HeaderValue)?.into())
        }
        8 => HeaderValue::Time(timestamp(bytes.try_get_i64().map_err(invalid)?)),
        9 => HeaderValue::Uuid(bytes.try_get_u128().map_err(invalid)?.to_be_bytes()),
        other => return Err(FrameError::HeaderType(other)),
    })
}

/// Takes a value after its length. A value that is longer than the format allows is still read.
fn long(bytes: &mut Bytes) -> Result<Bytes, FrameError> {
    let length = usize::from(bytes.try_get_u16().map_err(|_| FrameError::HeaderValue)?);
    if length > bytes.len() { Err(FrameError::HeaderValue) } else { Ok(bytes.split_to(length)) }
}

/// Returns the time that is `milliseconds` after 1970.
fn timestamp(milliseconds: i64) -> Timestamp {
    let nanos = u32::try_from(milliseconds.rem_euclid(1000)).unwrap_or_default() * 1_000_000;
    Timestamp::new(milliseconds.div_euclid(1000), nanos)
}
