//! An event that is written.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::{CONTENT_TYPE, EVENT, EVENT_TYPE, EXCEPTION, EXCEPTION_TYPE, EventHeaderWriter, MESSAGE_TYPE};
use crate::json::{EncodeJson, WholeBody, Writer};
use crate::stream::frame::{Header, HeaderValue, MAX_VALUE, Message};
use crate::validate::{Path, ViolationKind, Violations};

/// An event that is written: its name, its headers and its payload.
///
/// `Debug` shows no value of a header and no byte of the payload.
#[derive(Default)]
pub struct EventWriter {
    name: Cow<'static, str>,
    is_exception: bool,
    content_type: Option<&'static str>,
    headers: Vec<Header>,
    payload: Bytes,
    violations: Violations,
}

impl EventWriter {
    /// Creates the writer of an event that has no name yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name: the wire name of the variant.
    pub fn set_name(&mut self, name: impl Into<Cow<'static, str>>) {
        self.name = name.into();
    }

    /// Writes an event without members, which has an object without members for a payload.
    /// Expansions call it.
    #[doc(hidden)]
    pub fn unit(&mut self, name: &'static str) {
        self.set_name(name);
        self.empty_object();
    }

    /// Says that the event is an exception, which ends the stream.
    pub fn set_exception(&mut self) {
        self.is_exception = true;
    }

    /// Returns the writer of the header `name`.
    pub fn header(&mut self, name: &'static str) -> EventHeaderWriter<'_> {
        EventHeaderWriter::new(self, name)
    }

    /// Sets the payload to the JSON that `write` writes (`application/json`).
    pub fn json(&mut self, write: impl FnOnce(&mut Writer)) {
        let mut writer = Writer::with_capacity(128);
        write(&mut writer);
        let (text, mut violations, _) = writer.into_parts();
        self.violations.append(&mut violations);
        self.set_payload("application/json", text.into());
    }

    /// Sets the payload to a text (`text/plain`).
    pub fn text(&mut self, text: &str) {
        self.set_payload("text/plain", Bytes::copy_from_slice(text.as_bytes()));
    }

    /// Sets the payload to bytes (`application/octet-stream`).
    pub fn bytes(&mut self, bytes: Bytes) {
        self.set_payload("application/octet-stream", bytes);
    }

    /// Sets the payload to a shape, in the form that it has as a whole body.
    pub(super) fn shape<T: EncodeJson + ?Sized>(&mut self, shape: &T) {
        match shape.as_whole_body() {
            WholeBody::Json => self.json(|writer| shape.encode_json(writer)),
            WholeBody::Text(text) => self.text(text),
            WholeBody::Bytes(bytes) => self.bytes(bytes.clone()),
            WholeBody::EmptyObject => self.empty_object(),
            WholeBody::Absent => {}
        }
    }

    fn empty_object(&mut self) {
        self.set_payload("application/json", Bytes::from_static(b"{}"));
    }

    fn set_payload(&mut self, content_type: &'static str, payload: Bytes) {
        self.content_type = Some(content_type);
        self.payload = payload;
    }

    pub(super) fn set_header(&mut self, name: impl Into<Cow<'static, str>>, value: HeaderValue) {
        let name = name.into();
        let length = match &value {
            HeaderValue::Text(text) => text.len(),
            HeaderValue::ByteArray(bytes) => bytes.len(),
            _ => 0,
        };
        if length > MAX_VALUE {
            self.reject(&name, ViolationKind::TooLong { length, max: MAX_VALUE });
        } else {
            self.headers.push(Header::new(name, value));
        }
    }

    /// Sets the headers and the payload to those of an event that was received.
    pub(super) fn set_received(&mut self, headers: &[Header], payload: Bytes) {
        let own = |header: &&Header| ![MESSAGE_TYPE, EVENT_TYPE, EXCEPTION_TYPE].contains(&header.name());
        self.headers.extend(headers.iter().filter(own).cloned());
        self.payload = payload;
    }

    pub(super) fn reject(&mut self, member: &str, violation: ViolationKind) {
        self.violations.add(Path::ROOT.member(&self.name).member(member), violation);
    }

    /// Returns the message of the event.
    ///
    /// # Errors
    ///
    /// Returns the violations: what the members hold that an event cannot.
    pub fn finish(self) -> Result<Message, Violations> {
        if !self.violations.is_empty() {
            return Err(self.violations);
        }
        let (kind, key) = if self.is_exception { (EXCEPTION, EXCEPTION_TYPE) } else { (EVENT, EVENT_TYPE) };
        let mut headers = Vec::with_capacity(self.headers.len() + 3);
        headers.push(Header::new(MESSAGE_TYPE, kind.into()));
        headers.push(Header::new(key, HeaderValue::Text(self.name.into())));
        headers.extend(self.content_type.map(|media_type| Header::new(CONTENT_TYPE, media_type.into())));
        headers.extend(self.headers);
        Ok(Message::from_parts(headers, self.payload))
    }
}

impl fmt::Debug for EventWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventWriter")
            .field("name", &self.name)
            .field("headers", &self.headers)
            .field("payload", &format_args!("{} bytes", self.payload.len()))
            .finish_non_exhaustive()
    }
}
