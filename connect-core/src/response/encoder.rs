//! The encoder that outputs and modeled errors write their responses to.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::EncodeError;
use crate::binding::{HeaderWriter, InvalidText, JSON, MediaType, Payload, PayloadWriter, PrefixHeadersWriter};
use crate::json::Writer;
use crate::metadata::{ErrorMetadata, FailureRules, OperationMetadata, ResponsePlace};
use crate::transport::Body;
use crate::validate::{Path, ViolationKind, Violations};

const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

/// The initial capacity of a JSON body in bytes.
const BODY_CAPACITY: usize = 256;

/// The encoder of one response, which [`EncodeOutput::encode_output`] writes to.
///
/// [`EncodeOutput::encode_output`]: super::EncodeOutput::encode_output
pub struct ResponseEncoder {
    operation: &'static OperationMetadata,
    response: http::Response<Body>,
    /// The JSON object of the members in the body.
    object: Option<Writer>,
    payload: Payload,
    sensitive_payload: bool,
    /// The modeled error that the response carries.
    error: Option<ErrorMetadata>,
    violations: Violations,
}

impl ResponseEncoder {
    /// Creates the encoder of a response to `operation`, with the status of its successes.
    pub fn new(operation: &'static OperationMetadata) -> Self {
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = operation.success_status();
        Self {
            operation,
            response,
            object: None,
            payload: Payload::None,
            sensitive_payload: false,
            error: None,
            violations: Violations::default(),
        }
    }

    /// Returns the headers, to add some that no member holds.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.response.headers_mut()
    }

    /// Sets the status.
    pub fn set_status(&mut self, status: StatusCode) {
        *self.response.status_mut() = status;
    }

    /// Sets the status that the member `name` holds, if it holds one.
    pub fn status(&mut self, name: &'static str, status: Result<Option<StatusCode>, InvalidText>) {
        match status {
            Ok(Some(status)) => self.set_status(status),
            Ok(None) => {}
            Err(_) => self.violations.add(Path::ROOT.member(name), ViolationKind::Rejected(STATUS)),
        }
    }

    /// Returns the writer of a header that holds member `name`.
    pub fn header(&mut self, header: HeaderName, name: &'static str) -> HeaderWriter<'_> {
        HeaderWriter::new(self.response.headers_mut(), &mut self.violations, header, name)
    }

    /// Returns the writer of headers whose names begin with `prefix`; `taken` are the names, in
    /// lower case, that other members use.
    pub fn prefix_headers<'e>(
        &'e mut self,
        name: &'static str,
        prefix: &'e str,
        taken: &'e [&'e str],
    ) -> PrefixHeadersWriter<'e> {
        PrefixHeadersWriter::new(self.response.headers_mut(), &mut self.violations, name, prefix, taken)
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

    /// Returns the writer of a body that is one value.
    pub fn payload(&mut self) -> PayloadWriter<'_> {
        PayloadWriter::new(&mut self.payload, &mut self.sensitive_payload, &mut self.violations)
    }

    /// Replaces the response by one that is complete.
    pub(super) fn replace(&mut self, response: http::Response<Bytes>) {
        self.response = response.map(Body::from);
    }

    /// Makes the response one of the modeled error `error`: sets its status, and its code where
    /// the operation's service has it.
    pub fn set_error(&mut self, error: ErrorMetadata) {
        let status = error.status().and_then(|status| StatusCode::from_u16(status).ok());
        self.set_status(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
        self.error = Some(error);
    }

    /// Returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`EncodeError`] if a member cannot be written.
    pub fn finish(mut self) -> Result<http::Response<Body>, EncodeError> {
        let (body, content_type) = self.finish_body();
        if !self.violations.is_empty() {
            return Err(EncodeError::new(self.violations));
        }
        let mut response = self.response;
        let body = match self.error {
            Some(error) => write_code(&error, self.operation, body, response.headers_mut()),
            None => body,
        };
        if let Some(content_type) = content_type {
            response.headers_mut().entry(CONTENT_TYPE).or_insert(content_type);
        }
        if !has_content(response.status()) {
            response.headers_mut().remove(CONTENT_TYPE);
            *response.body_mut() = Body::empty();
        } else if let Some(body) = body {
            *response.body_mut() = body;
        }
        Ok(response)
    }

    /// Returns the body and its content type. `None` leaves that of the response.
    fn finish_body(&mut self) -> (Option<Body>, Option<HeaderValue>) {
        let json = self.operation.json_media_type().map_or(JSON, HeaderValue::from_static);
        if let Some(mut object) = self.object.take() {
            object.end_object();
            return (Some(self.finish_json(object)), Some(json));
        }
        match std::mem::take(&mut self.payload) {
            Payload::None => (None, None),
            Payload::Bytes(bytes, media_type) => (Some(bytes.into()), Some(media_type.into_value())),
            Payload::Json(writer, MediaType::Default(_)) => (Some(self.finish_json(writer)), Some(json)),
            Payload::Json(writer, MediaType::Declared(value)) => (Some(self.finish_json(writer)), Some(value)),
            Payload::Stream(stream, media_type) => (Some(stream.to_body()), Some(media_type.into_value())),
        }
    }

    fn finish_json(&mut self, writer: Writer) -> Body {
        let (bytes, mut violations, _) = writer.into_parts();
        self.violations.append(&mut violations);
        bytes.into()
    }
}

impl fmt::Debug for ResponseEncoder {
    /// Shows sizes, and nothing that a member holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseEncoder")
            .field("operation", &self.operation.name())
            .field("status", &self.response.status())
            .field("headers", &self.response.headers().len())
            .finish_non_exhaustive()
    }
}

/// The rule for a status that a member holds.
const STATUS: &str = "is not the status of a success: set one from 200 to 399";

/// Returns true if a response of this status has a body (RFC 9110, section 6.4.1).
fn has_content(status: StatusCode) -> bool {
    !status.is_informational() && status != StatusCode::NO_CONTENT && status != StatusCode::NOT_MODIFIED
}

/// Writes the code of an error to where the client looks for it, and returns the body.
fn write_code(
    error: &ErrorMetadata,
    operation: &OperationMetadata,
    body: Option<Body>,
    headers: &mut HeaderMap,
) -> Option<Body> {
    let code = error.code();
    let place = match operation.service().and_then(|service| service.failures()) {
        None if operation.json_media_type().is_some() => Some(ResponsePlace::Body("__type")),
        None => Some(ResponsePlace::Header("x-amzn-errortype")),
        // The status identifies an error without a code of its own.
        Some(rules) if error.has_code() => first_place(rules),
        Some(_) => None,
    };
    match place {
        Some(ResponsePlace::Header(name)) => {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(code)) {
                headers.insert(name, value);
            }
            body
        }
        Some(ResponsePlace::Body(path)) => {
            headers.remove(ERROR_TYPE);
            Some(with_code(body, path, code))
        }
        None => body,
    }
}

/// Returns the first place in which a service has its codes.
fn first_place(rules: &FailureRules) -> Option<ResponsePlace> {
    rules.codes.first().copied()
}

/// Returns a JSON body with a code at `path`, unless a member of the error is there.
fn with_code(body: Option<Body>, path: &str, code: &str) -> Body {
    let bytes = body.and_then(|body| body.into_bytes().ok()).unwrap_or_default();
    let mut value =
        if bytes.is_empty() { Value::Object(Map::new()) } else { serde_json::from_slice(&bytes).unwrap_or_default() };
    let mut at = &mut value;
    for step in path.split('.') {
        let Value::Object(members) = at else { return bytes.into() };
        at = members.entry(step).or_insert_with(|| Value::Object(Map::new()));
    }
    match at {
        Value::Object(members) if members.is_empty() => *at = code.into(),
        Value::Null => *at = code.into(),
        _ => return bytes.into(),
    }
    value.to_string().into()
}
