//! Encoding of messages.

use std::collections::BTreeSet;

use bytes::{BufMut, Bytes, BytesMut};

use super::{FrameError, Header, HeaderValue, MAX_HEADERS, MAX_PAYLOAD, MAX_VALUE, Message, OVERHEAD, PRELUDE};
use crate::crc::CRC32;
use crate::timestamp::Timestamp;

impl Message {
    /// Encodes the message. The result is one chunk.
    ///
    /// # Errors
    ///
    /// Returns a [`FrameError`] if the format cannot hold the message: a name is empty or repeated,
    /// or a name, a value, the headers or the payload are too long.
    pub fn encode(&self) -> Result<Bytes, FrameError> {
        check_payload(self.payload())?;
        names_are_distinct(self.headers())?;
        let values: usize = self.headers().iter().map(|header| header.name.len() + size_hint(&header.value)).sum();
        let mut bytes = BytesMut::with_capacity(OVERHEAD + values + self.payload().len());
        bytes.put_bytes(0, PRELUDE);
        for header in self.headers() {
            encode_header(header, &mut bytes)?;
        }
        let headers = bytes.len() - PRELUDE;
        if headers > MAX_HEADERS {
            return Err(FrameError::HeadersTooLong);
        }
        let total = OVERHEAD + headers + self.payload().len();
        let length = |length: usize| u32::try_from(length).map_err(|_| FrameError::PayloadTooLong);
        let mut prelude = [0; PRELUDE];
        let mut rest = &mut prelude[..];
        rest.put_u32(length(total)?);
        rest.put_u32(length(headers)?);
        let crc = CRC32.checksum(&prelude[..8]);
        prelude[8..].copy_from_slice(&crc.to_be_bytes());
        bytes[..PRELUDE].copy_from_slice(&prelude);
        bytes.put_slice(self.payload());
        let crc = CRC32.checksum(&bytes);
        bytes.put_u32(crc);
        Ok(bytes.freeze())
    }
}

#[cfg(feature = "sigv4")]
impl Header {
    /// Encodes the header alone, as it is in a message.
    pub(crate) fn encode(&self) -> Result<Bytes, FrameError> {
        let mut bytes = BytesMut::with_capacity(1 + self.name.len() + size_hint(&self.value));
        encode_header(self, &mut bytes)?;
        Ok(bytes.freeze())
    }
}

/// Returns an error if a payload is too long for a message.
pub(crate) fn check_payload(payload: &[u8]) -> Result<(), FrameError> {
    if payload.len() > MAX_PAYLOAD { Err(FrameError::PayloadTooLong) } else { Ok(()) }
}

/// Returns the length of an encoded value and of the lengths before it, or a little more.
fn size_hint(value: &HeaderValue) -> usize {
    let own = match value {
        HeaderValue::ByteArray(bytes) => bytes.len(),
        HeaderValue::Text(text) => text.len(),
        HeaderValue::Bool(_) => 0,
        HeaderValue::Byte(_)
        | HeaderValue::Short(_)
        | HeaderValue::Integer(_)
        | HeaderValue::Long(_)
        | HeaderValue::Time(_) => 8,
        HeaderValue::Uuid(_) => 16,
    };
    own + 4
}

fn encode_header(header: &Header, bytes: &mut BytesMut) -> Result<(), FrameError> {
    let name = header.name.as_bytes();
    let length = u8::try_from(name.len()).ok().filter(|length| *length > 0).ok_or(FrameError::HeaderName)?;
    bytes.put_u8(length);
    bytes.put_slice(name);
    match &header.value {
        HeaderValue::Bool(true) => bytes.put_u8(0),
        HeaderValue::Bool(false) => bytes.put_u8(1),
        HeaderValue::Byte(number) => {
            bytes.put_u8(2);
            bytes.put_i8(*number);
        }
        HeaderValue::Short(number) => {
            bytes.put_u8(3);
            bytes.put_i16(*number);
        }
        HeaderValue::Integer(number) => {
            bytes.put_u8(4);
            bytes.put_i32(*number);
        }
        HeaderValue::Long(number) => {
            bytes.put_u8(5);
            bytes.put_i64(*number);
        }
        HeaderValue::ByteArray(value) => {
            bytes.put_u8(6);
            encode_long(value, bytes)?;
        }
        HeaderValue::Text(value) => {
            bytes.put_u8(7);
            encode_long(value.as_bytes(), bytes)?;
        }
        HeaderValue::Time(time) => {
            bytes.put_u8(8);
            bytes.put_i64(milliseconds(*time).ok_or(FrameError::HeaderValue)?);
        }
        HeaderValue::Uuid(value) => {
            bytes.put_u8(9);
            bytes.put_slice(value);
        }
    }
    Ok(())
}

/// Encodes a value after its length.
fn encode_long(value: &[u8], bytes: &mut BytesMut) -> Result<(), FrameError> {
    let length = u16::try_from(value.len()).ok().filter(|_| value.len() <= MAX_VALUE);
    bytes.put_u16(length.ok_or(FrameError::HeaderValue)?);
    bytes.put_slice(value);
    Ok(())
}

/// Returns the milliseconds since 1970, rounded down, if 64 bits hold them.
fn milliseconds(time: Timestamp) -> Option<i64> {
    time.seconds().checked_mul(1000)?.checked_add(i64::from(time.nanos() / 1_000_000))
}

/// Returns an error if two headers have one name.
pub(super) fn names_are_distinct(headers: &[Header]) -> Result<(), FrameError> {
    // A message has a handful of headers. A set is for those that are made to take time.
    let is_repeated = if headers.len() <= 16 {
        headers.iter().enumerate().any(|(index, header)| headers[..index].iter().any(|first| first.name == header.name))
    } else {
        let mut names = BTreeSet::new();
        !headers.iter().all(|header| names.insert(header.name()))
    };
    if is_repeated { Err(FrameError::RepeatedHeader) } else { Ok(()) }
}
