//! Members that are the whole body, of requests and responses.

use bytes::Bytes;
use http::HeaderValue;

use crate::json::{DecodeError, DecodeJson, EncodeJson, WholeBody, WholeBodyReader, Writer};
use crate::validate::{Path, Violations};

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
    note = "a payload is a string, a `Blob`, a document, or a shape declared with `#[connect_shape]`",
    note = "for a type that implements serde's `Serialize`, mark the member `#[connect(payload, serde)]`"
)]
pub trait EncodePayload {
    /// Adds to `violations` each violated constraint of this value, which is at `path`.
    fn check_payload(&self, path: Path<'_>, violations: &mut Violations);

    /// Writes the value.
    fn encode_payload(&self, payload: PayloadWriter<'_>);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeJson + ?Sized> EncodePayload for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

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
    note = "a payload is a string, a `Blob`, a document, or a shape declared with `#[connect_shape]`",
    note = "for a type that implements serde's `Deserialize`, mark the member `#[connect(payload, serde)]`"
)]
pub trait DecodePayload: Sized {
    /// Reads the body of a response; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Returns [`DecodeError`] if the body is not a value of this type.
    fn decode_payload(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError>;

    /// Returns the value for an absent body; `None` if a body is required.
    fn absent_payload() -> Option<Self>;

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodePayload for T {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn decode_payload(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        T::decode_whole_body(body)
    }

    fn absent_payload() -> Option<Self> {
        T::empty_body()
    }
}

/// The writer of a member that is the whole body.
#[derive(Debug)]
pub struct PayloadWriter<'e> {
    body: &'e mut Payload,
    sensitive: &'e mut bool,
    /// The media type that the member declares.
    media_type: Option<HeaderValue>,
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
    pub(crate) fn new(body: &'e mut Payload, sensitive: &'e mut bool) -> Self {
        Self { body, sensitive, media_type: None }
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
        *self.body = Payload::Bytes(bytes, MediaType::or(self.media_type, BYTES));
    }
}
