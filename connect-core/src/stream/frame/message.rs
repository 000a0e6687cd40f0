//! A message and its headers.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::HeaderValue;

/// A message of an event stream: headers and a payload.
///
/// `Debug` shows the names and types of the headers and the length of the payload, because their
/// values can be secrets.
///
/// ```
/// use connect_core::stream::frame::{HeaderValue, Message};
///
/// let message = Message::new("{}")
///     .with_header(":message-type", HeaderValue::from("event"))
///     .with_header("offset", HeaderValue::Long(3));
/// assert_eq!(message.text(":message-type"), Some("event"));
/// assert_eq!(message.header("offset"), Some(&HeaderValue::Long(3)));
/// assert_eq!(message.header("other"), None);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Message {
    headers: Vec<Header>,
    payload: Bytes,
}

/// A header of a message. A name is in a message only once.
///
/// `Debug` shows the type of the value and not the value, which can be a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    pub(super) name: Cow<'static, str>,
    pub(super) value: HeaderValue,
}

impl Header {
    /// Creates a header.
    pub fn new(name: impl Into<Cow<'static, str>>, value: HeaderValue) -> Self {
        Self { name: name.into(), value }
    }

    /// Returns the name, which is case-sensitive.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the value.
    pub fn value(&self) -> &HeaderValue {
        &self.value
    }
}

impl Message {
    /// Creates a message without headers.
    pub fn new(payload: impl Into<Bytes>) -> Self {
        Self::from_parts(Vec::new(), payload.into())
    }

    pub(crate) fn from_parts(headers: Vec<Header>, payload: Bytes) -> Self {
        Self { headers, payload }
    }

    /// Adds a header after those that the message has.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<Cow<'static, str>>, value: HeaderValue) -> Self {
        self.headers.push(Header::new(name, value));
        self
    }

    /// Returns the headers in their order.
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// Returns the value of the header with this name.
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        find(&self.headers, name)
    }

    /// Returns the text of the header with this name, if it is a string.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.header(name)?.as_str()
    }

    /// Returns the payload.
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// Converts into the headers and the payload, without copying them.
    pub fn into_parts(self) -> (Vec<Header>, Bytes) {
        (self.headers, self.payload)
    }
}

/// Returns the value of the header with this name.
pub(in crate::stream) fn find<'h>(headers: &'h [Header], name: &str) -> Option<&'h HeaderValue> {
    headers.iter().find(|header| header.name == name).map(Header::value)
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("headers", &self.headers)
            .field("payload", &format_args!("{} bytes", self.payload.len()))
            .finish()
    }
}
