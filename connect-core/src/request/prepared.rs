//! Prepared requests.

use std::fmt;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::redaction::{REDACTED, Redaction};
use crate::metadata::{ErrorMetadata, OperationMetadata};
use crate::token::IdempotencyToken;
use crate::transport::Body;
use crate::transport::stream::ByteStream;

/// The body of a request, if it streams, as an extension of the request, whose own body is empty.
#[derive(Clone)]
struct RequestStream(ByteStream);

/// An operation's encoded request, with a fixed method, URI, headers, body and idempotency token.
///
/// A prepared request borrows nothing and can be stored, inspected and sent more than once. A retry
/// sends it unchanged. `Debug` shows no labels, no query, no sensitive headers and no body;
/// [`to_curl`](Self::to_curl) shows everything but secrets.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: &'static OperationMetadata,
    /// The modeled errors of the operation.
    errors: &'static [ErrorMetadata],
    pub(super) request: http::Request<Bytes>,
    pub(super) token: Option<IdempotencyToken>,
    pub(super) redaction: Redaction,
}

impl PreparedRequest {
    /// Creates a request of an operation with these modeled errors, without URI, headers and body.
    pub(crate) fn of(operation: &'static OperationMetadata, errors: &'static [ErrorMetadata]) -> Self {
        let mut request = http::Request::new(Bytes::new());
        *request.method_mut() = operation.method().clone();
        Self { operation, errors, request, token: None, redaction: Redaction::default() }
    }

    /// Returns the modeled errors of the operation.
    pub(crate) fn errors(&self) -> &'static [ErrorMetadata] {
        self.errors
    }

    /// Returns the metadata of the operation.
    pub fn operation(&self) -> &'static OperationMetadata {
        self.operation
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// Returns the absolute URI.
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// Returns the headers: those that are constants or members of the operation, and those that
    /// are derived from the body, such as `content-type`.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Returns the body, which may be empty. If it streams, [`body_stream`](Self::body_stream)
    /// returns it, and this method returns no bytes.
    pub fn body(&self) -> &Bytes {
        self.request.body()
    }

    /// Returns the body, if it streams.
    pub fn body_stream(&self) -> Option<&ByteStream> {
        self.request.extensions().get().map(|RequestStream(stream)| stream)
    }

    /// Sets the stream that is the body.
    pub(super) fn set_body_stream(&mut self, stream: ByteStream) {
        self.request.extensions_mut().insert(RequestStream(stream.counted()));
    }

    /// Returns true if the body streams.
    pub(crate) fn streams(&self) -> bool {
        self.body_stream().is_some()
    }

    /// Returns the idempotency token that was generated because the caller had set none.
    pub fn generated_token(&self) -> Option<&str> {
        self.token.as_ref().map(IdempotencyToken::as_str)
    }

    /// Returns the request as a `curl` command in one line, for example for a support ticket.
    ///
    /// Bash, with curl 7.76 or newer, sends exactly the request: every byte of the body, empty
    /// headers too, and no header that curl adds on its own. A body that is not text, or that is
    /// too long for an argument, comes through a pipe. For a HEAD request with a body, curl waits
    /// for a body of the response: interrupt it.
    ///
    /// A body that streams is not in the command, which reads it from a pipe. A comment says so.
    ///
    /// Secrets are redacted: the values of [`Secret`](crate::Secret)s in the body, headers that are
    /// marked sensitive, and, if the URI contains a secret, all of its labels and its query. A body
    /// that contains a secret and is not text, for example because it is compressed, is redacted as
    /// a whole.
    pub fn to_curl(&self) -> String {
        super::curl::command(self)
    }

    /// Returns the host, redacted if it may contain a secret.
    pub(crate) fn shown_host(&self) -> Option<&str> {
        let is_secret = self.redaction.redacts_uri() && self.operation.host_prefix().is_some();
        if is_secret { Some(REDACTED) } else { self.request.uri().host() }
    }

    /// Returns the body to be shown: its length.
    fn shown_body(&self) -> String {
        match self.body_stream() {
            Some(stream) => format!("{stream:?}"),
            None => format!("{} bytes", self.request.body().len()),
        }
    }

    pub(super) fn redacted_uri(&self) -> String {
        if !self.redaction.redacts_uri() {
            return self.request.uri().to_string();
        }
        let scheme = self.request.uri().scheme_str().unwrap_or("https");
        format!("{scheme}://{REDACTED}{}", self.operation.uri())
    }

    /// Replaces the path and the query of the URI. Returns false if the URI is then too long.
    pub(crate) fn set_path_and_query(&mut self, target: PathAndQuery) -> bool {
        let mut parts = self.request.uri().clone().into_parts();
        parts.path_and_query = Some(target);
        let uri = Uri::from_parts(parts);
        uri.map(|uri| *self.request.uri_mut() = uri).is_ok()
    }

    /// Creates the request of one attempt, without copying the body. A stream starts again, if it
    /// can.
    ///
    /// The `Debug` of the returned [`http::Request`] shows the URI, including secrets in it, but no
    /// sensitive headers.
    pub fn to_http_request(&self) -> http::Request<Body> {
        self.clone().into_http_request()
    }

    /// Converts into a request whose body is bytes. It must not stream.
    pub(crate) fn into_bytes_request(self) -> http::Request<Bytes> {
        let mut request = self.request;
        self.redaction.attach(&mut request);
        request
    }

    /// Converts into an [`http::Request`]. If the request contains secrets, its extensions contain
    /// a [`Redaction`].
    pub fn into_http_request(self) -> http::Request<Body> {
        let mut request = self.request.map(Body::from);
        if let Some(RequestStream(stream)) = request.extensions_mut().remove() {
            *request.body_mut() = stream.to_body();
        }
        self.redaction.attach(&mut request);
        request
    }
}

pub(super) fn value_is_secret(name: &HeaderName, headers: &HeaderMap) -> bool {
    *name == AUTHORIZATION || headers.get_all(name).iter().any(HeaderValue::is_sensitive)
}

impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("operation", &self.operation.name())
            .field("method", self.request.method())
            .field("host", &self.shown_host().unwrap_or_default())
            .field("uri", &self.operation.uri())
            .field("headers", self.request.headers())
            .field("body", &self.shown_body())
            .finish_non_exhaustive()
    }
}
