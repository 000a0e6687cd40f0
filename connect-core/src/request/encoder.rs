//! The encoder that operations write their requests to.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::uri::{PathAndQuery, Uri};

use super::{EncodeRequest, PreparedRequest};
use crate::binding::{
    FORM, Form, FormStyle, HeaderWriter, JSON, LabelKind, LabelWriter, MediaType, Multipart, MultipartBody,
    MultipartContent, PartWriter, Payload, PayloadWriter, PrefixHeadersWriter, QueryMapWriter, QueryWriter, Target,
    form_from_json,
};
use crate::endpoint::Endpoint;
use crate::json::Writer;
use crate::metadata::ServiceMetadata;
use crate::token::{Token, TokenError, TokenSource};
use crate::transport::stream::ByteStream;
use crate::validate::{Path, ViolationKind, Violations};

/// The initial capacity of a JSON body in bytes, enough for a small operation.
const BODY_CAPACITY: usize = 256;

/// The encoder of one request, which [`EncodeRequest::encode`] writes to.
///
/// Members become path, query, headers and body in the order in which they are written. A value
/// that cannot be sent becomes a violation of the input. All violations are reported together, and
/// the request is not sent.
#[derive(Debug)]
pub struct RequestEncoder<'a> {
    endpoint: &'a Endpoint,
    tokens: &'a dyn TokenSource,
    target: Target,
    /// The prefix of the endpoint's host.
    host: String,
    /// The request so far. Its URI and body are set last.
    pub(super) prepared: &'a mut PreparedRequest,
    /// The JSON object of the members in the body.
    object: Option<Writer>,
    /// The style of the form that the object is converted into, if the body is a form.
    form: Option<FormStyle>,
    /// The parts of a multipart body.
    multipart: Option<Box<Multipart>>,
    /// The content of a payload member.
    payload: Payload,
    /// True if the payload is a secret.
    sensitive_payload: bool,
    /// The minimum body size in bytes from which the body is compressed.
    #[cfg(feature = "compression")]
    compress_from: Option<usize>,
    #[cfg(feature = "checksum")]
    has_checksum: bool,
    violations: Violations,
    token_error: Option<TokenError>,
}

/// An input that cannot be encoded.
#[derive(Debug)]
pub(crate) enum EncodeError {
    /// Members violate constraints or cannot be sent.
    Input(Violations),
    /// No idempotency token could be generated.
    Token(TokenError),
}

impl EncodeError {
    /// Creates the error of a request that streams, where bytes are needed.
    pub(crate) fn streams() -> Self {
        let mut violations = Violations::default();
        violations.add(Path::ROOT, ViolationKind::StreamedBody("converted into bytes"));
        Self::Input(violations)
    }
}

/// Encodes `input` into `prepared`, the empty request of its operation. Everything that does not
/// depend on the operation's type happens here.
pub(crate) fn encode_into(
    prepared: &mut PreparedRequest,
    input: &dyn EncodeRequest,
    endpoint: &Endpoint,
    tokens: &dyn TokenSource,
) -> Result<(), EncodeError> {
    let mut request = RequestEncoder {
        endpoint,
        tokens,
        target: Target::new(prepared.operation),
        host: String::new(),
        prepared,
        object: None,
        form: None,
        multipart: None,
        payload: Payload::None,
        sensitive_payload: false,
        #[cfg(feature = "compression")]
        compress_from: None,
        #[cfg(feature = "checksum")]
        has_checksum: false,
        violations: Violations::default(),
        token_error: None,
    };
    input.check(&mut request.violations);
    input.encode(&mut request);
    request.finish()
}

impl RequestEncoder<'_> {
    /// Sets a path and query without labels.
    #[inline]
    pub fn fixed_uri(&mut self, uri: PathAndQuery) {
        self.target.fixed = Some(uri);
    }

    /// Appends a literal part of a path with labels.
    pub fn literal(&mut self, text: &str) {
        self.target.literal(self.endpoint, text);
    }

    /// Returns the writer of the label of member `name`.
    pub fn label(&mut self, name: &'static str) -> LabelWriter<'_> {
        self.label_of(name, LabelKind::Segment)
    }

    /// Returns the writer of the greedy label of member `name`.
    pub fn greedy_label(&mut self, name: &'static str) -> LabelWriter<'_> {
        self.label_of(name, LabelKind::Greedy)
    }

    fn label_of(&mut self, name: &'static str, kind: LabelKind) -> LabelWriter<'_> {
        let Self { target, host, violations, .. } = self;
        let uri = if kind == LabelKind::Host { host } else { &mut target.text };
        LabelWriter::new(uri, violations, &mut target.sensitive, name, kind)
    }

    /// Appends a literal part of the host prefix.
    pub fn host_literal(&mut self, text: &str) {
        self.host.push_str(text);
    }

    /// Returns the writer of a label in the host prefix.
    pub fn host_label(&mut self, name: &'static str) -> LabelWriter<'_> {
        self.label_of(name, LabelKind::Host)
    }

    /// Returns the writer of the query parameter `key`, which holds member `member`.
    pub fn query<'e>(&'e mut self, key: &'e str, member: &'e str) -> QueryWriter<'e> {
        QueryWriter::new(&mut self.target, self.endpoint, &mut self.violations, member, key)
    }

    /// Returns the writer of a map of query parameters; `taken` are the keys that the URI or other
    /// members use.
    pub fn query_map<'e>(&'e mut self, member: &'e str, taken: &'e [&'e str]) -> QueryMapWriter<'e> {
        QueryMapWriter::new(&mut self.target, self.endpoint, &mut self.violations, member, taken)
    }

    /// Returns the writer of headers whose names begin with `prefix`; `taken` are the names, in
    /// lower case, that other members or constant headers use.
    pub fn prefix_headers<'e>(
        &'e mut self,
        member: &'static str,
        prefix: &'e str,
        taken: &'e [&'e str],
    ) -> PrefixHeadersWriter<'e> {
        let headers = self.prepared.request.headers_mut();
        PrefixHeadersWriter::new(headers, &mut self.violations, member, prefix, taken)
    }

    /// Sets a header whose value is a constant of the operation. Headers that are derived from the
    /// body do not replace it.
    pub fn constant_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.set_header(name, value);
    }

    /// Returns the writer of a header that holds member `member`.
    pub fn header(&mut self, name: HeaderName, member: &'static str) -> HeaderWriter<'_> {
        HeaderWriter::new(self.prepared.request.headers_mut(), &mut self.violations, name, member)
    }

    /// Returns the writer of the JSON body, positioned inside its object. The encoder ends the
    /// object itself.
    pub fn json_body(&mut self) -> &mut Writer {
        self.object.get_or_insert_with(|| {
            let mut writer = Writer::with_capacity(BODY_CAPACITY);
            // The outermost object is never too deep.
            let _ = writer.begin_object();
            writer
        })
    }

    /// Returns the writer of a body that is a form with names in brackets. Like
    /// [`json_body`](Self::json_body), it is positioned inside an object, which the encoder ends
    /// and converts into the form.
    pub fn form_body(&mut self) -> &mut Writer {
        self.form = Some(FormStyle::Brackets);
        self.json_body()
    }

    /// Returns the writer of a body that is a form of scalars and lists of scalars, like
    /// [`form_body`](Self::form_body).
    pub fn plain_form_body(&mut self) -> &mut Writer {
        self.form = Some(FormStyle::Plain);
        self.json_body()
    }

    /// Begins a body of parts. It is sent even if no member has a part.
    pub fn multipart_body(&mut self) {
        self.multipart.get_or_insert_default();
    }

    /// Returns the writer of the parts of member `name`.
    pub fn part<'e>(&'e mut self, name: &'e str) -> PartWriter<'e> {
        PartWriter::new(self.multipart.get_or_insert_default(), &mut self.violations, name)
    }

    /// Returns the writer of a payload member, which is the whole body.
    pub fn payload(&mut self) -> PayloadWriter<'_> {
        PayloadWriter::new(&mut self.payload, &mut self.sensitive_payload, &mut self.violations)
    }

    /// Compresses the body with gzip if it has `from` bytes or more.
    #[cfg(feature = "compression")]
    pub fn compress_gzip(&mut self, from: usize) {
        self.compress_from = Some(from);
    }

    /// Adds a checksum of the body in the header `content-md5`.
    #[cfg(feature = "checksum")]
    pub fn checksum(&mut self) {
        self.has_checksum = true;
    }

    /// Returns the idempotency token: `given`, or one from the [`TokenSource`]. `is_secret` is true
    /// if the member is a secret.
    pub fn token<'t>(&mut self, given: Option<&'t str>, is_secret: bool) -> Token<'t> {
        if let Some(given) = given {
            return Token::provided(given, is_secret);
        }
        match self.tokens.next_token() {
            Ok(token) => {
                self.prepared.token = Some(token.clone());
                Token::generated(token, is_secret)
            }
            Err(error) => {
                self.token_error = Some(error);
                // Nothing is sent. A label would be a violation without a text.
                Token::provided("-", is_secret)
            }
        }
    }

    fn finish(&mut self) -> Result<(), EncodeError> {
        if let Some(service) = self.prepared.operation.service() {
            self.add_service_headers(service);
        }
        let body = self.finish_body();
        let uri = self.finish_uri();
        if !self.violations.is_empty() {
            return Err(EncodeError::Input(std::mem::take(&mut self.violations)));
        }
        if let Some(error) = self.token_error.take() {
            return Err(EncodeError::Token(error));
        }
        if let Some(uri) = uri {
            *self.prepared.request.uri_mut() = uri;
        }
        *self.prepared.request.body_mut() = body;
        self.prepared.redaction.uri = self.target.sensitive;
        Ok(())
    }

    /// Adds the headers of the service, and the empty object that it can send.
    fn add_service_headers(&mut self, service: &ServiceMetadata) {
        // A member comes before the service.
        if let Payload::Json(_, MediaType::Declared(declared))
        | Payload::Bytes(_, MediaType::Declared(declared))
        | Payload::Stream(_, MediaType::Declared(declared)) = &self.payload
        {
            let declared = declared.clone();
            self.set_header(CONTENT_TYPE, declared);
        }
        if let Err(mut violations) = self.prepared.add_service_headers(service) {
            self.violations.append(&mut violations);
        }
        let is_empty = self.object.is_none() && matches!(self.payload, Payload::None);
        if is_empty && service.sends_empty_object() {
            self.json_body();
        }
    }

    fn finish_body(&mut self) -> Bytes {
        let (body, content_type) = if let Some(mut object) = self.object.take() {
            object.end_object();
            match self.form {
                None => (self.finish_json(object), JSON),
                Some(style) => (self.finish_form(object, style), FORM),
            }
        } else if let Some(multipart) = self.multipart.take() {
            match self.finish_multipart(*multipart) {
                Some(body) => body,
                None => return Bytes::new(),
            }
        } else {
            match std::mem::take(&mut self.payload) {
                Payload::None => return Bytes::new(),
                Payload::Bytes(bytes, media_type) => (bytes, media_type.into_value()),
                Payload::Json(writer, media_type) => (self.finish_json(writer), media_type.into_value()),
                Payload::Stream(stream, media_type) => match stream.in_memory() {
                    Some(bytes) => {
                        // Items that were encoded at once may contain secrets.
                        self.sensitive_payload = true;
                        (bytes, media_type.into_value())
                    }
                    None => (self.begin_stream(*stream), media_type.into_value()),
                },
            }
        };
        self.set_header(CONTENT_TYPE, content_type);
        if self.prepared.streams() {
            return body;
        }
        if self.sensitive_payload {
            self.prepared.redaction.body.push(0..body.len());
        }
        #[cfg(feature = "compression")]
        let body = match self.compress_from {
            Some(from) => self.compress(body, from),
            None => body,
        };
        #[cfg(feature = "checksum")]
        if self.has_checksum {
            let (name, value) = super::checksum::md5(&body);
            self.set_header(name, value);
        }
        body
    }

    /// Joins the parts. Returns `None` if they have no boundary.
    fn finish_multipart(&mut self, multipart: Multipart) -> Option<(Bytes, HeaderValue)> {
        match multipart.finish() {
            Some(MultipartBody { content: MultipartContent::Bytes(bytes, secrets), content_type }) => {
                let redaction = &mut self.prepared.redaction;
                (redaction.body, redaction.is_quoted) = (secrets, false);
                return Some((bytes, content_type));
            }
            Some(MultipartBody { content: MultipartContent::Stream(stream), content_type }) => {
                return Some((self.begin_stream(*stream), content_type));
            }
            None => self.violations.add(Path::ROOT, ViolationKind::StreamedBody("divided without random numbers")),
        }
        None
    }

    /// Sets the stream that is the body, and returns the bytes of such a body, which are none.
    #[cold]
    fn begin_stream(&mut self, stream: ByteStream) -> Bytes {
        #[cfg(feature = "compression")]
        if self.compress_from.is_some() {
            self.violations.add(Path::ROOT, ViolationKind::StreamedBody("compressed"));
        }
        #[cfg(feature = "checksum")]
        if self.has_checksum {
            self.violations.add(Path::ROOT, ViolationKind::StreamedBody("sent with a checksum in a header"));
        }
        self.prepared.set_body_stream(stream);
        Bytes::new()
    }

    /// Sets a header, unless the request has one of this name.
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        match self.prepared.request.headers_mut().try_entry(name) {
            Ok(entry) => {
                entry.or_insert(value);
            }
            Err(_) => self.violations.add(Path::ROOT, ViolationKind::TooManyHeaders),
        }
    }

    fn finish_json(&mut self, writer: Writer) -> Bytes {
        let (bytes, mut violations, secrets) = writer.into_parts();
        if !violations.is_empty() {
            self.violations.append(&mut violations);
        }
        self.prepared.redaction.body = secrets;
        bytes.into()
    }

    fn finish_form(&mut self, writer: Writer, style: FormStyle) -> Bytes {
        let json = self.finish_json(writer);
        let redaction = &mut self.prepared.redaction;
        let secrets = std::mem::take(&mut redaction.body);
        let Form { text, secrets } = form_from_json(&json, secrets, style, &mut self.violations);
        (redaction.body, redaction.is_quoted) = (secrets, false);
        text.into()
    }

    fn finish_uri(&mut self) -> Option<Uri> {
        if !self.endpoint.accepts_prefix(&self.host) {
            self.violations.add(Path::ROOT, ViolationKind::HostName);
            return None;
        }
        let uri = self.target.finish(self.endpoint, &self.host);
        // All parts are percent-encoded, so only the length can be invalid.
        if uri.is_none() {
            self.violations.add(Path::ROOT, ViolationKind::UriTooLong);
        }
        uri
    }
}
