//! Events that a union does not declare.

use std::fmt;

use bytes::Bytes;

use super::{DecodeEvent, EventReader, EventWriter};
use crate::response::DecodeError;
use crate::stream::frame::{Header, HeaderValue, find};

/// An event that its union does not declare. It keeps the name, the headers and the payload, with
/// which the event can be sent again.
///
/// `Debug` shows the name, the types of the headers and the length of the payload, because their
/// values can be secrets.
#[derive(Clone, PartialEq)]
pub struct UnknownEvent {
    name: Box<str>,
    is_exception: bool,
    headers: Vec<Header>,
    payload: Bytes,
}

impl UnknownEvent {
    pub(super) fn new(name: &str, is_exception: bool, headers: Vec<Header>, payload: Bytes) -> Self {
        Self { name: name.into(), is_exception, headers, payload }
    }

    /// Returns the name on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns true if the service sent the event as an exception.
    pub fn is_exception(&self) -> bool {
        self.is_exception
    }

    /// Returns the headers, those of the protocol included.
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// Returns the value of the header with this name.
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        find(&self.headers, name)
    }

    /// Returns the payload.
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// Decodes the payload as a shape.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the payload is not of this shape.
    pub fn decode<T: DecodeEvent>(&self) -> Result<T, DecodeError> {
        T::decode_event(&EventReader::new(&self.name, &self.payload).with_headers(&self.headers))
    }

    /// Writes the event as it was received. Expansions call it.
    #[doc(hidden)]
    pub fn encode_unknown(&self, event: &mut EventWriter) {
        event.set_name(String::from(&*self.name));
        if self.is_exception {
            event.set_exception();
        }
        event.set_received(&self.headers, self.payload.clone());
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("name", &self.name)
            .field("headers", &self.headers)
            .field("payload", &format_args!("{} bytes", self.payload.len()))
            .finish_non_exhaustive()
    }
}
