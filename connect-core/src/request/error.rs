//! Requests that a server refuses.

use std::fmt;

use http::header::{ACCEPT_ENCODING, ALLOW};
use http::{HeaderValue, Method, StatusCode};

use crate::binding::{InvalidText, failure_response};
use crate::json::{self, Writer};
use crate::metadata::OperationMetadata;
use crate::printable::{Printable, debug_is_one_line};
use crate::transport::Body;
use crate::validate::{Violation, Violations};

/// A request that a server refuses before a handler sees it, and the reason.
///
/// `Display` is one line that contains no value of the request.
///
/// | Kind | Status | Code |
/// | --- | --- | --- |
/// | [`Validation`](RequestErrorKind::Validation) | 400 | `ValidationException` |
/// | [`Serialization`](RequestErrorKind::Serialization) | 400 | `SerializationException` |
/// | [`UnknownOperation`](RequestErrorKind::UnknownOperation) | 404 | `UnknownOperationException` |
/// | [`MethodNotAllowed`](RequestErrorKind::MethodNotAllowed) | 405 | `MethodNotAllowedException` |
/// | [`NotAcceptable`](RequestErrorKind::NotAcceptable) | 406 | `NotAcceptableException` |
/// | [`ContentTooLarge`](RequestErrorKind::ContentTooLarge) | 413 | `RequestEntityTooLargeException` |
/// | [`UnsupportedMediaType`](RequestErrorKind::UnsupportedMediaType) | 415 | `UnsupportedMediaTypeException` |
/// | [`Stream`](RequestErrorKind::Stream) | 500 | `InternalFailure` |
#[derive(Clone)]
pub struct RequestError {
    cause: Box<Cause>,
    operation: Option<&'static OperationMetadata>,
}

#[derive(Clone, Debug)]
enum Cause {
    Violations(Violations),
    Text {
        place: &'static str,
        name: String,
        expected: &'static str,
    },
    Json {
        error: json::DecodeError,
        name: String,
    },
    UnknownOperation,
    MethodNotAllowed {
        allowed: Vec<Method>,
    },
    NotAcceptable {
        offered: String,
    },
    UnsupportedMediaType {
        expected: String,
    },
    ContentEncoding {
        is_gzip_read: bool,
    },
    #[cfg_attr(not(feature = "compression"), expect(dead_code, reason = "only a compressed body has a content"))]
    ContentTooLarge {
        limit: usize,
    },
    Content,
    Stream,
}

/// The kind of a [`RequestError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestErrorKind {
    /// The input violates constraints of its declaration, or lacks required members.
    Validation,
    /// A member cannot be read.
    Serialization,
    /// No operation has the path of the request.
    UnknownOperation,
    /// No operation has the path and the method of the request, but some have its path.
    MethodNotAllowed,
    /// The client does not accept the media type of the response.
    NotAcceptable,
    /// The content of a compressed body, or the memory that its values need, is over the limit.
    ContentTooLarge,
    /// The body has another media type, or another content encoding, than the operation reads.
    UnsupportedMediaType,
    /// The body streams, but the operation needs all of its bytes: a fault of the server.
    Stream,
}

impl RequestError {
    fn new(cause: Cause) -> Self {
        Self { cause: Box::new(cause), operation: None }
    }

    pub(crate) fn validation(violations: Violations) -> Self {
        Self::new(Cause::Violations(violations))
    }

    pub(crate) fn text(place: &'static str, name: &str, invalid: InvalidText) -> Self {
        Self::new(Cause::Text { place, name: name.to_owned(), expected: invalid.expected() })
    }

    pub(crate) fn json(error: json::DecodeError, name: &str) -> Self {
        Self::new(Cause::Json { error, name: name.to_owned() })
    }

    pub(crate) fn not_acceptable(offered: &str) -> Self {
        Self::new(Cause::NotAcceptable { offered: offered.to_owned() })
    }

    pub(crate) fn unsupported_media_type(expected: &str) -> Self {
        Self::new(Cause::UnsupportedMediaType { expected: expected.to_owned() })
    }

    pub(crate) fn content_encoding(is_gzip_read: bool) -> Self {
        Self::new(Cause::ContentEncoding { is_gzip_read })
    }

    #[cfg(feature = "compression")]
    pub(crate) fn content_too_large(limit: usize) -> Self {
        Self::new(Cause::ContentTooLarge { limit })
    }

    pub(crate) fn content() -> Self {
        Self::new(Cause::Content)
    }

    pub(crate) fn stream() -> Self {
        Self::new(Cause::Stream)
    }

    /// Returns the error with the operation that the request is for, whose service decides the form
    /// of the response. A router without a route passes any operation of its service.
    #[must_use]
    pub fn of(self, operation: &'static OperationMetadata) -> Self {
        Self { operation: Some(operation), ..self }
    }

    /// Creates the error of a request whose path no operation has.
    pub fn unknown_operation() -> Self {
        Self::new(Cause::UnknownOperation)
    }

    /// Creates the error of a request whose path only operations with other methods have.
    pub fn method_not_allowed(allowed: impl IntoIterator<Item = Method>) -> Self {
        Self::new(Cause::MethodNotAllowed { allowed: allowed.into_iter().collect() })
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> RequestErrorKind {
        match &*self.cause {
            Cause::Violations(_) => RequestErrorKind::Validation,
            Cause::Json { error, .. } if error.is_request_too_large() => RequestErrorKind::ContentTooLarge,
            Cause::Text { .. } | Cause::Json { .. } => RequestErrorKind::Serialization,
            Cause::UnknownOperation => RequestErrorKind::UnknownOperation,
            Cause::MethodNotAllowed { .. } => RequestErrorKind::MethodNotAllowed,
            Cause::NotAcceptable { .. } => RequestErrorKind::NotAcceptable,
            Cause::ContentTooLarge { .. } => RequestErrorKind::ContentTooLarge,
            Cause::UnsupportedMediaType { .. } | Cause::ContentEncoding { .. } | Cause::Content => {
                RequestErrorKind::UnsupportedMediaType
            }
            Cause::Stream => RequestErrorKind::Stream,
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.row().0
    }

    /// Returns the error code of the response, as the services of AWS name it.
    pub fn code(&self) -> &'static str {
        self.row().1
    }

    fn row(&self) -> (StatusCode, &'static str) {
        match self.kind() {
            RequestErrorKind::Validation => (StatusCode::BAD_REQUEST, "ValidationException"),
            RequestErrorKind::Serialization => (StatusCode::BAD_REQUEST, "SerializationException"),
            RequestErrorKind::UnknownOperation => (StatusCode::NOT_FOUND, "UnknownOperationException"),
            RequestErrorKind::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowedException"),
            RequestErrorKind::NotAcceptable => (StatusCode::NOT_ACCEPTABLE, "NotAcceptableException"),
            RequestErrorKind::ContentTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLargeException"),
            RequestErrorKind::UnsupportedMediaType => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "UnsupportedMediaTypeException")
            }
            RequestErrorKind::Stream => (StatusCode::INTERNAL_SERVER_ERROR, "InternalFailure"),
        }
    }

    /// Returns the violations of the input. `None` means that something else is wrong.
    pub fn violations(&self) -> Option<&Violations> {
        match &*self.cause {
            Cause::Violations(violations) => Some(violations),
            _ => None,
        }
    }

    /// Returns the methods that the path has, if the method of the request is not one of them.
    pub fn allowed_methods(&self) -> &[Method] {
        match &*self.cause {
            Cause::MethodNotAllowed { allowed } => allowed,
            _ => &[],
        }
    }

    /// Returns the response that tells the client what is wrong: the code in `x-amzn-errortype` and
    /// a JSON body with a `message`. Violations are also listed, in the form of Smithy's
    /// `ValidationException`. An operation of awsJson has the code in the body too. If the service
    /// of the operation has rules of its own for failures, code and message are where they say.
    ///
    /// Sources: [restJson1], [`ValidationException`].
    ///
    /// [restJson1]: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
    /// [`ValidationException`]: https://github.com/smithy-lang/smithy/tree/main/smithy-validation-model
    pub fn to_http_response(&self) -> http::Response<Body> {
        let mut response = match &*self.cause {
            Cause::Violations(violations) => {
                let (message, messages) = violations.to_messages();
                let fields = violations.iter().zip(&messages);
                self.response(&message, |writer| write_fields(fields, writer))
            }
            // The fault of the server is not the client's to know.
            Cause::Stream => {
                self.response("the request failed for a reason inside of the server: try it again later", |_| {})
            }
            _ => self.response(&self.to_string(), |_| {}),
        };
        if let Cause::ContentEncoding { is_gzip_read } = *self.cause {
            let readable = if is_gzip_read { "gzip" } else { "identity" };
            response.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static(readable));
        }
        let allowed: Vec<&str> = self.allowed_methods().iter().map(Method::as_str).collect();
        if let (false, Ok(allowed)) = (allowed.is_empty(), HeaderValue::try_from(allowed.join(", "))) {
            response.headers_mut().insert(ALLOW, allowed);
        }
        response
    }

    fn response(&self, message: &str, members: impl FnOnce(&mut Writer)) -> http::Response<Body> {
        failure_response(self.operation, self.status(), self.code(), message, members)
    }
}

/// Writes the violations as the member `fieldList` of Smithy's `ValidationException`. Each has the
/// message after it.
fn write_fields<'a>(fields: impl Iterator<Item = (&'a Violation, &'a String)>, writer: &mut Writer) {
    writer.key("\"fieldList\":");
    if writer.begin_array() {
        for (violation, message) in fields {
            if writer.begin_object() {
                writer.string_member("\"path\":", violation.pointer());
                writer.string_member("\"message\":", message);
                writer.end_object();
            }
            writer.separate();
        }
        writer.end_array();
    }
    writer.separate();
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.cause {
            Cause::Violations(violations) => violations.fmt(f),
            Cause::Text { place, name, expected } => {
                write!(f, "the {place} `{}` must be {expected}", Printable::long(name))
            }
            Cause::Json { error, name } if name.is_empty() => error.fmt(f),
            Cause::Json { error, name } => write!(f, "the body is not a `{name}`: {error}"),
            Cause::UnknownOperation => f.write_str("no operation has this path"),
            Cause::MethodNotAllowed { allowed } => {
                f.write_str("no operation has this method at this path: use ")?;
                for (index, method) in allowed.iter().enumerate() {
                    write!(f, "{}{method}", if index == 0 { "" } else { ", " })?;
                }
                Ok(())
            }
            Cause::NotAcceptable { offered } => {
                write!(f, "the response is of the type `{offered}`: accept it, or send no `accept`")
            }
            Cause::UnsupportedMediaType { expected } => {
                write!(f, "the body must be of the type `{expected}`: send it as the `content-type`")
            }
            Cause::ContentEncoding { is_gzip_read: true } => {
                f.write_str("the `content-encoding` is not one that the operation reads: use `gzip`, or none")
            }
            Cause::ContentEncoding { is_gzip_read: false } => {
                f.write_str("the operation reads no `content-encoding`: send the body without one")
            }
            Cause::ContentTooLarge { limit } => {
                write!(f, "the content of the body has more than {limit} bytes: send fewer")
            }
            Cause::Content => f.write_str("the operation has no input: send no body and no `content-type`"),
            Cause::Stream => f.write_str("the body streams, but the operation needs all of it: collect it first"),
        }
    }
}

impl std::error::Error for RequestError {}

debug_is_one_line!(RequestError);
