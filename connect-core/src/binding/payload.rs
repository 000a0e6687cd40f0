//! Members that are the whole body, of requests and responses.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use crate::json::{DecodeError, DecodeJson, EncodeJson, WholeBody, WholeBodyReader, Writer};
use crate::transport::stream::ByteStream;
use crate::validate::{Path, ViolationKind, Violations};

/// The media type of a body of JSON.
pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// The media type of a body that is a text.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain");
/// The media type of a body that is a blob.
const BYTES: HeaderValue = HeaderValue::from_static("application/octet-stream");

/// A type that a `payload` member of a request can have: every shape.
///
/// A string is sent as `text/plain`, a [`Blob`](crate::Blob) as its bytes
/// (`application/octet-stream`), every other shape as `application/json`. `None` sends no body,
/// except for an absent structure, which sends `{}`. `Some(None)` of an `Option<Option<T>>` sends
/// `null`. The attribute key `media_type` of the member
/// sets another media type, and leaves the body as it is.
///
/// Source: <https://smithy.io/2.0/spec/http-bindings.html#httppayload-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the body of a request",
    label = "not a payload's type",
    note = "a payload is a string, a `Blob`, a document, a shape declared with `#[connect_shape]`, or a stream of `connect_core::stream`; the events of an `EventStream` are an enum declared with `#[connect_shape(event_stream)]`",
    note = "for a type that implements serde's `Serialize`, mark the member `#[connect(payload, serde)]`"
)]
pub trait EncodePayload {
    /// Adds to `violations` each violated constraint of this value, which is at `path`.
    fn check_payload(&self, path: Path<'_>, violations: &mut Violations);

    /// Writes the value.
    fn encode_payload(&self, payload: PayloadWriter<'_>);

    /// The media type of the body, if the member declares none. `None` means any. A server refuses
    /// a request with another one.
    const MEDIA_TYPE: Option<&'static str> = None;

    /// Returns the value of a request; a stream checks the constraints of each item that is read.
    /// Expansions call it.
    #[doc(hidden)]
    #[must_use]
    fn checking_items(self) -> Self
    where
        Self: Sized,
    {
        self
    }

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + ?Sized> EncodePayload for T {
    const LACKS_CASE: bool = T::LACKS_CASE;
    const MEDIA_TYPE: Option<&'static str> = T::MEDIA_TYPE;

    fn check_payload(&self, path: Path<'_>, violations: &mut Violations) {
        self.check(path, violations);
    }

    fn encode_payload(&self, mut payload: PayloadWriter<'_>) {
        let body = self.as_whole_body();
        if T::SENSITIVE && !matches!(body, WholeBody::Absent | WholeBody::EmptyObject) {
            payload.mark_sensitive();
        }
        match body {
            WholeBody::Json => payload.json(|writer| self.encode_json(writer)),
            WholeBody::Text(text) => payload.text(text),
            WholeBody::Bytes(bytes) => payload.bytes(bytes.clone()),
            WholeBody::EmptyObject => payload.empty_object(),
            WholeBody::Absent => {}
        }
    }
}

/// A type that a `payload` member of an output can have: every shape.
///
/// An `Option` is `None` for an empty body, and for a `null` if the shape in it is read from JSON.
/// An `Option<Option<T>>` distinguishes the two: it is `Some(None)` for `null`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the body of a response",
    label = "not a payload's type",
    note = "a payload is a string, a `Blob`, a document, a shape declared with `#[connect_shape]`, or a stream of `connect_core::stream`; the events of an `EventStream` are an enum declared with `#[connect_shape(event_stream)]`",
    note = "for a type that implements serde's `Deserialize`, mark the member `#[connect(payload, serde)]`"
)]
pub trait DecodePayload: Sized {
    /// Reads the body of a response; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Returns [`DecodeError`] if the body is not a value of this type.
    fn decode_payload(body: &PayloadReader<'_>) -> Result<Option<Self>, DecodeError>;

    /// Returns the value for an absent body; `None` if a body is required.
    fn absent_payload() -> Option<Self>;

    /// True if the value streams, so that it is decoded when the head of the response has come. The
    /// default is false.
    const STREAMS: bool = false;

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodePayload for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn decode_payload(body: &PayloadReader<'_>) -> Result<Option<Self>, DecodeError> {
        T::decode_whole_body(body.whole())
    }

    fn absent_payload() -> Option<Self> {
        T::empty_body()
    }
}

/// Returns true if a content type has this media type, with any parameters.
pub(crate) fn has_media_type(content_type: &HeaderValue, media_type: &str) -> bool {
    let Some((given, rest)) = content_type.as_bytes().split_at_checked(media_type.len()) else { return false };
    given.eq_ignore_ascii_case(media_type.as_bytes()) && matches!(rest.trim_ascii_start().first(), None | Some(b';'))
}

/// The reader of a member that is the body of a response.
#[derive(Clone, Copy)]
pub struct PayloadReader<'a> {
    whole: WholeBodyReader<'a>,
    stream: Option<&'a ByteStream>,
    content_type: Option<&'a HeaderValue>,
}

impl<'a> PayloadReader<'a> {
    pub(crate) fn new(
        whole: WholeBodyReader<'a>,
        stream: Option<&'a ByteStream>,
        content_type: Option<&'a HeaderValue>,
    ) -> Self {
        Self { whole, stream, content_type }
    }

    /// Returns true if the response has a content type, and another than `media_type`.
    pub(crate) fn is_other_than(&self, media_type: &str) -> bool {
        self.content_type.is_some_and(|value| !has_media_type(value, media_type))
    }

    /// Returns the reader of the body as one value. The body of a response that streams is empty
    /// there.
    pub fn whole(&self) -> &WholeBodyReader<'a> {
        &self.whole
    }

    /// Returns the body as a stream. If the response does not stream, these are its bytes.
    pub fn stream(&self) -> ByteStream {
        self.stream.cloned().unwrap_or_else(|| self.whole.bytes().clone().into())
    }
}

impl fmt::Debug for PayloadReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayloadReader")
            .field("whole", &self.whole)
            .field("streams", &self.stream.is_some())
            .finish_non_exhaustive()
    }
}

/// Implements a trait of payloads for the `Option` of a type that streams. A blanket impl would
/// overlap with that of the shapes.
///
/// Takes the trait, the generic parameters and the type.
macro_rules! optional_stream {
    (EncodePayload, [$($generics:tt)*] $type:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::binding::EncodePayload for Option<$type> {
            const LACKS_CASE: bool = <$type as $crate::binding::EncodePayload>::LACKS_CASE;
            const MEDIA_TYPE: Option<&'static str> = <$type as $crate::binding::EncodePayload>::MEDIA_TYPE;

            fn check_payload(&self, path: $crate::validate::Path<'_>, violations: &mut $crate::validate::Violations) {
                if let Some(stream) = self {
                    stream.check_payload(path, violations);
                }
            }

            fn checking_items(self) -> Self {
                self.map($crate::binding::EncodePayload::checking_items)
            }

            fn encode_payload(&self, payload: $crate::binding::PayloadWriter<'_>) {
                if let Some(stream) = self {
                    stream.encode_payload(payload);
                }
            }
        }
    };
    (DecodePayload, [$($generics:tt)*] $type:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::binding::DecodePayload for Option<$type> {
            const LACKS_CASE: bool = <$type as $crate::binding::DecodePayload>::LACKS_CASE;
            const STREAMS: bool = true;

            fn decode_payload(
                body: &$crate::binding::PayloadReader<'_>,
            ) -> Result<Option<Self>, $crate::json::DecodeError> {
                <$type as $crate::binding::DecodePayload>::decode_payload(body).map(Some)
            }

            fn absent_payload() -> Option<Self> {
                Some(None)
            }
        }
    };
}

pub(crate) use optional_stream;

#[diagnostic::do_not_recommend]
impl EncodePayload for ByteStream {
    fn check_payload(&self, _: Path<'_>, _: &mut Violations) {}

    fn encode_payload(&self, payload: PayloadWriter<'_>) {
        payload.stream(self.clone());
    }
}

#[diagnostic::do_not_recommend]
impl DecodePayload for ByteStream {
    const STREAMS: bool = true;

    fn decode_payload(body: &PayloadReader<'_>) -> Result<Option<Self>, DecodeError> {
        Ok(Some(body.stream()))
    }

    fn absent_payload() -> Option<Self> {
        None
    }
}

optional_stream!(EncodePayload, [] ByteStream);
optional_stream!(DecodePayload, [] ByteStream);

/// The writer of a member that is the whole body.
#[derive(Debug)]
pub struct PayloadWriter<'e> {
    body: &'e mut Payload,
    sensitive: &'e mut bool,
    violations: &'e mut Violations,
    /// The member whose stream needs a length.
    needs_length: Option<&'static str>,
    /// The media type that the member declares.
    media_type: Option<HeaderValue>,
    /// The media type of bytes and streams that declare none.
    default: HeaderValue,
}

/// A body written by a member.
#[derive(Debug, Default)]
pub(crate) enum Payload {
    #[default]
    None,
    /// JSON, and its media type.
    Json(Writer, MediaType),
    /// Bytes, and their media type.
    Bytes(Bytes, MediaType),
    /// A stream, and its media type.
    Stream(Box<ByteStream>, MediaType),
}

/// The media type of a payload.
#[derive(Debug)]
pub(crate) enum MediaType {
    /// The one that the member declares.
    Declared(HeaderValue),
    /// The one of the kind of value.
    Default(HeaderValue),
}

impl MediaType {
    fn or(declared: Option<HeaderValue>, default: HeaderValue) -> Self {
        declared.map_or(Self::Default(default), Self::Declared)
    }

    pub(crate) fn into_value(self) -> HeaderValue {
        match self {
            Self::Declared(value) | Self::Default(value) => value,
        }
    }
}

impl<'e> PayloadWriter<'e> {
    pub(crate) fn new(body: &'e mut Payload, sensitive: &'e mut bool, violations: &'e mut Violations) -> Self {
        Self { body, sensitive, violations, needs_length: None, media_type: None, default: BYTES }
    }

    /// Marks the body sensitive, so that it is redacted wherever the request is shown to people.
    pub fn mark_sensitive(&mut self) {
        *self.sensitive = true;
    }

    /// Returns the writer, marked sensitive. Expansions call it.
    #[doc(hidden)]
    #[must_use]
    pub fn into_sensitive(mut self) -> Self {
        self.mark_sensitive();
        self
    }

    /// Returns the writer with another media type than that of the body's kind.
    #[must_use]
    pub fn with_media_type(self, media_type: HeaderValue) -> Self {
        Self { media_type: Some(media_type), ..self }
    }

    /// Returns the writer for a service that needs the length of the body. A stream without one is
    /// a violation of `member`.
    #[must_use]
    pub fn requiring_length(self, member: &'static str) -> Self {
        Self { needs_length: Some(member), ..self }
    }

    /// Sets the body to the JSON that `write` writes (`application/json`).
    pub fn json(self, write: impl FnOnce(&mut Writer)) {
        let mut writer = Writer::with_capacity(256);
        write(&mut writer);
        *self.body = Payload::Json(writer, MediaType::or(self.media_type, JSON));
    }

    /// Sets the body to `{}` (`application/json`).
    pub fn empty_object(self) {
        self.json(|writer| {
            if writer.begin_object() {
                writer.end_object();
            }
        });
    }

    /// Sets the body to a text (`text/plain`).
    pub fn text(self, text: &str) {
        let bytes = Bytes::copy_from_slice(text.as_bytes());
        *self.body = Payload::Bytes(bytes, MediaType::or(self.media_type, TEXT));
    }

    /// Sets the body to bytes (`application/octet-stream`).
    pub fn bytes(self, bytes: Bytes) {
        *self.body = Payload::Bytes(bytes, MediaType::or(self.media_type, self.default));
    }

    /// Sets the body to a stream (`application/octet-stream`).
    pub fn stream(self, stream: ByteStream) {
        if let (Some(member), None) = (self.needs_length, stream.length()) {
            self.violations.add(Path::ROOT.member(member), ViolationKind::NoLength);
        }
        *self.body = Payload::Stream(Box::new(stream), MediaType::or(self.media_type, self.default));
    }

    /// Sets the media type of bytes and streams for members that declare none.
    pub(crate) fn with_default_media_type(self, default: HeaderValue) -> Self {
        Self { default, ..self }
    }
}
