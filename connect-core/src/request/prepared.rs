//! A request that is ready to go.

use std::fmt;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::maps::FRAMING;
use super::redaction::{REDACTED, Redaction};
use crate::error::Failure;
use crate::problem::{Path, ProblemKind, Problems};
use crate::{Body, IdempotencyToken, OperationMetadata};

/// An operation's request, encoded once: method, URI, headers and body are fixed, and so is the idempotency token.
///
/// It borrows nothing and can be kept, looked at and sent again; a retry sends it as it stands. Its `Debug` shows no label, no query, no
/// sensitive header and no body; [`to_curl`](Self::to_curl) shows all of it but secrets.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: &'static OperationMetadata,
    pub(super) request: http::Request<Bytes>,
    pub(super) token: Option<IdempotencyToken>,
    pub(super) redaction: Redaction,
}

impl PreparedRequest {
    /// Without URI, headers and body.
    pub(crate) fn of(operation: &'static OperationMetadata) -> Self {
        let mut request = http::Request::new(Bytes::new());
        *request.method_mut() = operation.method().clone();
        Self { operation, request, token: None, redaction: Redaction::default() }
    }

    /// The operation it is a request of.
    pub fn operation(&self) -> &'static OperationMetadata {
        self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The absolute URI.
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// The headers: those that are members, and `content-type` where there is a body.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// The body; empty when there is none.
    pub fn body(&self) -> &Bytes {
        self.request.body()
    }

    /// The idempotency token that was filled in, when the caller had set none.
    pub fn filled_token(&self) -> Option<&str> {
        self.token.as_ref().map(IdempotencyToken::as_str)
    }

    /// The request as a `curl` command, for a support ticket. Secrets are left out: values of [`Secret`](crate::Secret)s in the
    /// body, headers that are marked sensitive, and, where a secret is in the URI, all of its labels and query. A body that is not text is left out
    /// too.
    pub fn to_curl(&self) -> String {
        let mut words = vec![format!("curl -X {} {}", self.request.method(), Quoted(&self.redacted_uri()))];
        for (name, value) in self.request.headers() {
            let value = match value.to_str() {
                Ok(value) if !value_is_secret(name, self.request.headers()) => value,
                _ => REDACTED,
            };
            words.push(format!("-H {}", Quoted(&format!("{name}: {value}"))));
        }
        match self.redaction.redact_body(self.request.body()) {
            Some(body) if body.is_empty() => {}
            Some(body) => words.push(format!("--data-binary {}", Quoted(&body))),
            None => words.push(format!("--data-binary @body-of-{}-bytes", self.request.body().len())),
        }
        words.join(" ")
    }

    /// The host, unless a secret may be in it.
    pub(crate) fn shown_host(&self) -> Option<&str> {
        let is_secret = self.redaction.redacts_uri() && self.operation.host_prefix().is_some();
        if is_secret { Some(REDACTED) } else { self.request.uri().host() }
    }

    fn redacted_uri(&self) -> String {
        if !self.redaction.redacts_uri() {
            return self.request.uri().to_string();
        }
        let scheme = self.request.uri().scheme_str().unwrap_or("https");
        format!("{scheme}://{REDACTED}{}", self.operation.uri())
    }

    /// With further headers, in place of those of the same name. What is in place of a secret is one.
    pub(crate) fn with_headers(mut self, headers: &HeaderMap) -> Result<Self, Failure> {
        let mut problems = Problems::default();
        let mut secret = Vec::new();
        for name in headers.keys() {
            if value_is_secret(name, self.request.headers()) {
                secret.push(name);
            }
            self.request.headers_mut().remove(name);
            if FRAMING.contains(&name.as_str()) {
                problems.add(Path::ROOT.member(name.as_str()), ProblemKind::HeaderName);
            }
        }
        for (name, value) in headers {
            let mut value = value.clone();
            if secret.contains(&name) {
                value.set_sensitive(true);
            }
            if self.request.headers_mut().try_append(name, value).is_err() {
                problems.add(Path::ROOT, ProblemKind::TooManyHeaders);
                break;
            }
        }
        if problems.is_empty() { Ok(self) } else { Err(Failure::input(self.operation, problems)) }
    }

    /// The request for one attempt. Copies no body.
    ///
    /// Its `Debug` is [`http`]'s: it shows the URI, with secrets that are in it, and no sensitive header.
    pub fn to_http_request(&self) -> http::Request<Body> {
        self.clone().into_http_request().map(Body::from)
    }

    /// The request itself. If it holds secrets, its extensions hold a [`Redaction`].
    pub fn into_http_request(self) -> http::Request<Bytes> {
        let mut request = self.request;
        self.redaction.attach(&mut request);
        request
    }
}

fn value_is_secret(name: &HeaderName, headers: &HeaderMap) -> bool {
    *name == AUTHORIZATION || headers.get_all(name).iter().any(HeaderValue::is_sensitive)
}

/// A word of a shell command.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.0.replace('\'', r"'\''"))
    }
}

impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("operation", &self.operation.name())
            .field("method", self.request.method())
            .field("host", &self.shown_host().unwrap_or_default())
            .field("uri", &self.operation.uri())
            .field("headers", self.request.headers())
            .field("body", &format_args!("{} bytes", self.request.body().len()))
            .finish_non_exhaustive()
    }
}
