//! The decoder that operations read their requests from.

mod content;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::request::Parts;

use super::media_types::accepts;
use super::{DecodeRequest, RequestError};
use crate::binding::{HeaderReader, InvalidText, LabelReader, PayloadReader, QueryReader, decode_parameter};
use crate::json::{self, Invalid, Reader, WholeBodyReader};
use crate::metadata::OperationMetadata;
use crate::transport::Body;
use crate::transport::stream::ByteStream;
use crate::validate::{Path, Place, ViolationKind, Violations};

/// The decoder of one request, which [`DecodeRequest::decode`] reads from.
///
/// A server creates it from a request that it has routed: [`new`](Self::new), then
/// [`read`](Self::read). Each method reads one member. A member that is absent or invalid is
/// recorded, and the next members are still read, so that a client learns all that is wrong.
pub struct RequestDecoder<'a> {
    operation: &'static OperationMetadata,
    parts: &'a Parts,
    /// The percent-encoded texts of the labels, in the order of the URI template.
    labels: &'a [&'a str],
    /// Without the encoding of a body that was decompressed.
    headers: Cow<'a, HeaderMap>,
    /// Empty if the body streams.
    body: Bytes,
    stream: Option<ByteStream>,
    memory_limit: usize,
    /// The most bytes of the content of a body that is compressed.
    content_limit: usize,
    violations: Violations,
    /// The places of the required members that are absent in the JSON body.
    absent: Vec<Place>,
    /// The first fault other than a violation.
    fault: Option<RequestError>,
}

impl<'a> RequestDecoder<'a> {
    /// Creates the decoder of a request that is routed to `operation`.
    ///
    /// `labels` are the percent-encoded texts of the labels in the order of the URI template, as
    /// [`Captures::as_slice`](super::Captures::as_slice) returns them.
    pub fn new(
        operation: &'static OperationMetadata,
        parts: &'a Parts,
        labels: &'a [&'a str],
        body: impl Into<Body>,
    ) -> Self {
        let (body, stream) = match body.into().into_bytes_or_stream() {
            Ok(bytes) => (bytes, None),
            Err(stream) => (Bytes::new(), Some(stream)),
        };
        Self {
            operation,
            parts,
            labels,
            headers: Cow::Borrowed(&parts.headers),
            body,
            stream,
            memory_limit: Reader::DEFAULT_MEMORY_LIMIT,
            content_limit: Reader::DEFAULT_MEMORY_LIMIT,
            violations: Violations::strict(),
            absent: Vec::new(),
            fault: None,
        }
    }

    /// Sets the memory that the values in the body, or in one item of a stream, may take, in bytes.
    /// The default is [`Reader::DEFAULT_MEMORY_LIMIT`].
    #[must_use]
    pub fn with_memory_limit(self, bytes: usize) -> Self {
        Self { memory_limit: bytes, ..self }
    }

    /// Sets the most bytes that a compressed body may have when it is decompressed. The default is
    /// [`Reader::DEFAULT_MEMORY_LIMIT`].
    #[must_use]
    pub fn with_content_limit(self, bytes: usize) -> Self {
        Self { content_limit: bytes, ..self }
    }

    /// Reads the input of the operation `O`.
    ///
    /// # Errors
    ///
    /// Returns a [`RequestError`] if the request is not a valid input of the operation, or if its
    /// body streams and the input does not ([`DecodeRequest::STREAMS`]).
    pub fn read<O: DecodeRequest>(mut self) -> Result<O, RequestError> {
        if self.stream.is_some() && !O::STREAMS {
            return Err(RequestError::stream().of(self.operation));
        }
        self.decompress();
        self.check_content_encoding();
        // The content of a body in another coding is unknown.
        let input = if self.fault.is_some() { None } else { O::decode(&mut self) };
        let Self { operation, violations, fault, .. } = self;
        match (fault, input) {
            (Some(fault), _) => Err(fault.of(operation)),
            (None, Some(input)) if violations.is_empty() => Ok(input),
            (None, _) => Err(RequestError::validation(violations).of(operation)),
        }
    }

    /// Returns the violations of the input, for checks.
    pub fn violations(&mut self) -> &mut Violations {
        &mut self.violations
    }

    /// Returns the value of the member `name` of the JSON body, for checks; `None` if it is not as
    /// it was sent. A list is read without the items that lack a required member, so its length and
    /// its indices are others.
    pub fn complete<'v, T>(&self, name: &str, value: Option<&'v T>) -> Option<&'v T> {
        let is_complete = || {
            let member = Place::of(Path::ROOT.member(name));
            !self.absent.iter().any(|absent| absent.is_within(&member))
        };
        value.filter(|_| self.absent.is_empty() || is_complete())
    }

    /// Requires that the client accepts a response of this media type. `None` means any.
    pub fn produces(&mut self, media_type: Option<&str>) {
        let Some(media_type) = media_type else { return };
        // The responses of awsJson have a media type of their own.
        let media_type = self.operation.json_media_type().filter(|_| media_type == JSON).unwrap_or(media_type);
        if !accepts(self.headers.get_all(ACCEPT), media_type) {
            self.fault.get_or_insert(RequestError::not_acceptable(media_type));
        }
    }

    /// Requires that the request has no content, for an operation without an input. In awsJson,
    /// each request has a body, which is then `{}`.
    pub fn no_content(&mut self) {
        let has_content = !self.body.is_empty() || self.stream.is_some();
        if has_content && self.operation.json_media_type().is_none() && self.headers.contains_key(CONTENT_TYPE) {
            self.fault.get_or_insert(RequestError::content());
        }
    }

    /// Reads the label at `index` of the URI template, which holds member `name`.
    pub fn label<T>(
        &mut self,
        index: usize,
        name: &'static str,
        decode: impl FnOnce(&LabelReader<'_>) -> Result<T, InvalidText>,
    ) -> Option<T> {
        let Some(label) = self.labels.get(index) else { return self.missing(name) };
        let label = LabelReader::new(label);
        // Only the last label of a template can be greedy.
        let is_greedy = index + 1 == self.labels.len() && self.operation.uri().contains("+}");
        if let Err(violation) = label.check(is_greedy) {
            self.violations.add(Path::ROOT.member(name), violation);
            return None;
        }
        let read = decode(&label);
        self.text("label", name, name, read)
    }

    /// Reads the query parameter `key`, which holds member `name`.
    pub fn query<T>(
        &mut self,
        key: &str,
        name: &'static str,
        decode: impl FnOnce(QueryReader<'_>) -> Result<T, InvalidText>,
        absent: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        let parts = self.parts;
        let is_named = |(found, _): &(&str, &str)| decode_parameter(found).is_ok_and(|found| found == key);
        let mut values = parameters(parts).filter(is_named).map(|(_, value)| value);
        let Some(first) = values.next() else { return self.present(absent(), name) };
        // Most parameters occur once.
        let read = match values.next() {
            None => decode(QueryReader::new(&[first])),
            Some(second) => {
                let all: Vec<&str> = [first, second].into_iter().chain(values).collect();
                decode(QueryReader::new(&all))
            }
        };
        self.text("query parameter", key, name, read)
    }

    /// Reads all query parameters into the map that is member `name`.
    pub fn query_map<T>(
        &mut self,
        name: &'static str,
        decode: impl FnOnce(&[(Cow<'_, str>, QueryReader<'_>)]) -> Result<T, InvalidText>,
    ) -> Option<T> {
        // The keys in the order of the query, each with its values.
        let mut indices = HashMap::new();
        let mut grouped: Vec<Vec<&str>> = Vec::new();
        let mut keys = Vec::new();
        for (key, value) in parameters(self.parts) {
            let Ok(key) = decode_parameter(key) else {
                return self.text("query", name, name, Err(InvalidText::new("percent-encoded UTF-8 text")));
            };
            let index = *indices.entry(key.clone()).or_insert(grouped.len());
            match grouped.get_mut(index) {
                Some(values) => values.push(value),
                None => {
                    keys.push(key);
                    grouped.push(vec![value]);
                }
            }
        }
        let readers: Vec<_> = keys.into_iter().zip(grouped.iter().map(|values| QueryReader::new(values))).collect();
        let read = decode(&readers);
        self.text("query", name, name, read)
    }

    /// Reads the header `header`, in lower case, which holds member `name`.
    pub fn header<T>(
        &mut self,
        header: &'static str,
        name: &'static str,
        decode: impl FnOnce(&HeaderReader<'_>) -> Result<T, InvalidText>,
        absent: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        let headers = &self.headers;
        if !headers.contains_key(header) {
            return self.present(absent(), name);
        }
        let read = decode(&HeaderReader::new(header, headers.get_all(header)).of_request());
        self.text("header", header, name, read)
    }

    /// Reads the headers whose names begin with a prefix into the map that is member `name`.
    pub fn prefix_headers<T>(
        &mut self,
        name: &'static str,
        decode: impl FnOnce(&HeaderMap) -> Result<T, InvalidText>,
    ) -> Option<T> {
        let read = decode(&self.headers);
        self.text("headers", name, name, read)
    }

    /// Reads the members of the JSON body with `read`. An empty body is an object without members.
    pub fn json_body(&mut self, read: impl FnOnce(&mut Reader<'_>) -> Result<(), Invalid>) {
        let media_type = self.operation.json_media_type().unwrap_or(JSON);
        if !self.check_content_type(Some(media_type)) {
            return;
        }
        let whole = if self.body.is_empty() { &Bytes::from_static(b"{}") } else { &self.body };
        let read = WholeBodyReader::new(whole, self.memory_limit).of_request().read(read);
        if let Err(error) = read {
            self.reject_json(error, "");
        }
    }

    /// Reads the member `name`, which is the whole body. `media_type` is that of the body; `None`
    /// means any.
    pub fn payload<T>(
        &mut self,
        name: &'static str,
        media_type: Option<&str>,
        decode: impl FnOnce(&PayloadReader<'_>) -> Result<Option<T>, json::DecodeError>,
        absent: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        if !self.check_content_type(media_type) {
            return None;
        }
        let whole = WholeBodyReader::new(&self.body, self.memory_limit).of_request();
        let reader = PayloadReader::new(whole, self.stream.as_ref(), self.headers.get(CONTENT_TYPE));
        match decode(&reader) {
            Ok(value) => self.present(value.or_else(absent), name),
            Err(error) => {
                self.reject_json(error, name);
                None
            }
        }
    }

    /// Returns a member's value, and records a member that is required and absent.
    pub fn present<T>(&mut self, value: Option<T>, name: &'static str) -> Option<T> {
        value.or_else(|| self.missing(name))
    }

    #[cold]
    fn missing<T>(&mut self, name: &'static str) -> Option<T> {
        self.violations.add(Path::ROOT.member(name), ViolationKind::Missing);
        None
    }

    /// Returns the value of member `name`, whose text is at `key` of `place`, and records one that
    /// is invalid.
    fn text<T>(
        &mut self,
        place: &'static str,
        key: &str,
        name: &'static str,
        read: Result<T, InvalidText>,
    ) -> Option<T> {
        let invalid = match read {
            Ok(value) => return Some(value),
            Err(invalid) => invalid,
        };
        if let Some(allowed) = invalid.allowed() {
            self.violations.add(Path::ROOT.member(name), ViolationKind::UnknownValue { allowed });
        } else {
            self.fault.get_or_insert_with(|| RequestError::text(place, key, invalid));
        }
        None
    }

    /// Records what is wrong with the JSON of the body, or of the member `name` that is the body.
    #[cold]
    fn reject_json(&mut self, error: json::DecodeError, name: &str) {
        if error.absent().is_empty() {
            self.fault.get_or_insert_with(|| RequestError::json(error, name));
            return;
        }
        for place in error.absent() {
            let outer = if name.is_empty() { Path::ROOT } else { Path::ROOT.member(name) };
            self.violations.add_with(ViolationKind::Missing, || place.within(outer));
        }
        self.absent.extend_from_slice(error.absent());
    }
}

impl fmt::Debug for RequestDecoder<'_> {
    /// Shows sizes, and nothing that the client sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestDecoder")
            .field("operation", &self.operation.name())
            .field("labels", &self.labels.len())
            .field("headers", &self.headers.len())
            .field("body", &self.body.len())
            .field("streams", &self.stream.is_some())
            .field("memory_limit", &self.memory_limit)
            .field("content_limit", &self.content_limit)
            .finish_non_exhaustive()
    }
}

/// The media type of a JSON body.
const JSON: &str = "application/json";

/// Returns the percent-encoded key and value of each query parameter.
fn parameters(parts: &Parts) -> impl Iterator<Item = (&str, &str)> {
    let query = parts.uri.query().unwrap_or_default();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}
