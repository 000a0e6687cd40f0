//! A received event, before it is decoded.

use std::fmt;

use bytes::Bytes;

use super::UnknownEvent;
use crate::binding::InvalidText;
use crate::json::{self, Invalid, Reader, WholeBodyReader};
use crate::response::DecodeError;
use crate::response::output::payload;
use crate::stream::frame::{Header, HeaderValue, find};
use crate::validate::Path;

/// A received event: its name, its headers and its payload.
///
/// `Debug` shows no value of a header and no byte of the payload.
#[derive(Clone, Copy)]
pub struct EventReader<'e> {
    name: &'e str,
    headers: &'e [Header],
    payload: &'e Bytes,
    /// True for an exception, false for another event, `None` if the stream does not distinguish
    /// them.
    is_exception: Option<bool>,
    memory_limit: usize,
    /// True for an event that a client sent.
    is_of_request: bool,
}

impl<'e> EventReader<'e> {
    /// Creates the reader of an event without headers, such as a server-sent event. The stream does
    /// not say which events are exceptions: the declaration of the union does.
    pub fn new(name: &'e str, payload: &'e Bytes) -> Self {
        Self {
            name,
            headers: &[],
            payload,
            is_exception: None,
            memory_limit: Reader::DEFAULT_MEMORY_LIMIT,
            is_of_request: false,
        }
    }

    /// Sets the headers.
    #[must_use]
    pub fn with_headers(self, headers: &'e [Header]) -> Self {
        Self { headers, ..self }
    }

    /// Says that the stream distinguishes exceptions from other events, and which of them this is.
    #[must_use]
    pub fn with_exception(self, is_exception: bool) -> Self {
        Self { is_exception: Some(is_exception), ..self }
    }

    /// Sets the maximum memory for the values in the payload in bytes, in place of
    /// [`Reader::DEFAULT_MEMORY_LIMIT`].
    #[must_use]
    pub fn with_memory_limit(self, bytes: usize) -> Self {
        Self { memory_limit: bytes, ..self }
    }

    /// Returns the name, which is the wire name of a variant.
    pub fn name(&self) -> &'e str {
        self.name
    }

    /// Returns the headers.
    pub fn headers(&self) -> &'e [Header] {
        self.headers
    }

    /// Returns the payload.
    pub fn payload(&self) -> &'e Bytes {
        self.payload
    }

    /// Returns true if the event can be a variant that is an exception, or one that is none.
    pub fn can_be(&self, is_exception: bool) -> bool {
        self.is_exception.is_none_or(|own| own == is_exception)
    }

    /// Returns the event as a variant that its union does not declare.
    pub fn to_unknown(&self) -> UnknownEvent {
        UnknownEvent::new(self.name, self.is_exception == Some(true), self.headers.to_vec(), self.payload.clone())
    }

    pub(super) fn whole_payload(&self) -> WholeBodyReader<'e> {
        self.whole(self.payload)
    }

    /// Returns the error of a payload that is a structure.
    #[cold]
    pub(super) fn refused(&self, error: json::DecodeError) -> DecodeError {
        self.placed(error.into(), self.path())
    }

    /// Returns an error with its place, which is of use in a request: a server tells the client.
    fn placed(&self, error: DecodeError, path: Path<'_>) -> DecodeError {
        if self.is_of_request { error.at(path) } else { error }
    }

    fn whole<'b>(&self, payload: &'b Bytes) -> WholeBodyReader<'b> {
        let reader = WholeBodyReader::new(payload, self.memory_limit);
        if self.is_of_request { reader.of_request() } else { reader }
    }

    /// Reads a member that is a header. Functions of the member's type are arguments, so that the
    /// compiler shows no private trait bound. Expansions call it.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the header is invalid, or required and absent.
    #[doc(hidden)]
    pub fn header<T>(
        &self,
        name: &'static str,
        decode: impl FnOnce(&HeaderValue) -> Result<T, InvalidText>,
        absent: impl FnOnce() -> Option<T>,
    ) -> Result<T, DecodeError> {
        match find(self.headers, name) {
            Some(value) => decode(value).map_err(|invalid| DecodeError::header(name, invalid)),
            None => absent().ok_or_else(|| self.placed(DecodeError::absent_header(name), self.path().member(name))),
        }
    }

    /// Returns the member `name`, which is the whole payload, of which `read` is what was read.
    /// Expansions call it.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the payload could not be read, or is required and absent.
    #[doc(hidden)]
    pub fn payload_member<T>(
        &self,
        name: &'static str,
        read: Result<Option<T>, DecodeError>,
        absent: impl FnOnce() -> Option<T>,
    ) -> Result<T, DecodeError> {
        let value = read.and_then(|value| payload(value, absent(), name));
        value.map_err(|error| self.placed(error, self.path().member(name)))
    }

    /// Returns the path of the event in its union.
    fn path(&self) -> Path<'e> {
        Path::ROOT.member(self.name)
    }

    /// Reads the payload as an object. An empty payload and `null` are an object without members.
    /// Expansions call it.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if `read` rejects the payload, or text follows the value.
    #[doc(hidden)]
    pub fn object<T>(&self, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Invalid>) -> Result<T, DecodeError> {
        let empty = Bytes::from_static(b"{}");
        let trimmed = self.payload.trim_ascii();
        let payload = if trimmed.is_empty() || trimmed == b"null" { &empty } else { self.payload };
        self.whole(payload).read(read).map_err(|error| self.refused(error))
    }
}

/// Returns the reader of an event whose payload is the data of a server-sent event. Expansions call
/// it.
pub fn event_reader<'e>(name: &'e str, data: &WholeBodyReader<'e>) -> EventReader<'e> {
    let reader = EventReader::new(name, data.bytes()).with_memory_limit(data.memory_limit());
    EventReader { is_of_request: data.is_of_request(), ..reader }
}

impl fmt::Debug for EventReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReader")
            .field("name", &self.name)
            .field("headers", &self.headers)
            .field("payload", &format_args!("{} bytes", self.payload.len()))
            .finish_non_exhaustive()
    }
}
