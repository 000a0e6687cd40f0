//! A request that is ready to go.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use crate::{Body, IdempotencyToken, OperationMetadata};

/// An operation's request, encoded once: method, URI, headers and body are fixed, and so is the idempotency token.
///
/// It borrows nothing and can be kept, looked at and sent again; a retry sends it as it stands. Its `Debug` shows no label, no query, no
/// sensitive header and no body.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: &'static OperationMetadata,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) token: Option<IdempotencyToken>,
}

impl PreparedRequest {
    /// The operation it is a request of.
    pub fn operation(&self) -> &'static OperationMetadata {
        self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The absolute URI.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The headers: those that are members, and `content-type` where there is a body.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; empty when there is none.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The idempotency token that was filled in, when the caller had set none.
    pub fn filled_token(&self) -> Option<&str> {
        self.token.as_ref().map(IdempotencyToken::as_str)
    }

    /// The request for one attempt. Copies no body.
    pub fn to_http_request(&self) -> http::Request<Body> {
        self.clone().into_http_request().map(Body::from)
    }

    /// The request itself.
    pub fn into_http_request(self) -> http::Request<Bytes> {
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.headers_mut() = self.headers;
        request
    }
}

impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("operation", &self.operation.name())
            .field("method", &self.method)
            .field("host", &self.uri.host().unwrap_or_default())
            .field("uri", &self.operation.uri())
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
