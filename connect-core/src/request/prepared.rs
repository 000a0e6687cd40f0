//! A request that is ready to go.

use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use crate::binding::FRAMING;
use crate::metadata::OperationMetadata;
use crate::token::IdempotencyToken;
use crate::transport::Body;
use crate::validate::{Path, ProblemKind, Problems};

/// An operation's request, encoded once: method, URI, headers and body are fixed, and so is the idempotency token.
///
/// It borrows nothing and can be kept, looked at and sent again; a retry sends it as it stands. Its `Debug` shows no label, no query, no
/// sensitive header and no body; [`to_curl`](Self::to_curl) shows all of it but secrets.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: &'static OperationMetadata,
    pub(super) request: http::Request<Bytes>,
    pub(super) token: Option<IdempotencyToken>,
    /// Whether a secret is in the URI.
    pub(super) sensitive_uri: bool,
    /// Where secrets stand in the body, as it was before compression.
    pub(super) secrets: Vec<Range<usize>>,
}

impl PreparedRequest {
    /// Without URI, headers and body.
    pub(crate) fn of(operation: &'static OperationMetadata) -> Self {
        let mut request = http::Request::new(Bytes::new());
        *request.method_mut() = operation.method().clone();
        Self { operation, request, token: None, sensitive_uri: false, secrets: Vec::new() }
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
        match self.redacted_body() {
            Some(body) if body.is_empty() => {}
            Some(body) => words.push(format!("--data-binary {}", Quoted(&body))),
            None => words.push(format!("--data-binary @body-of-{}-bytes", self.request.body().len())),
        }
        words.join(" ")
    }

    /// The host, unless a secret may be in it.
    pub(crate) fn shown_host(&self) -> Option<&str> {
        let is_secret = self.sensitive_uri && self.operation.host_prefix().is_some();
        if is_secret { Some(REDACTED) } else { self.request.uri().host() }
    }

    fn redacted_uri(&self) -> String {
        if !self.sensitive_uri {
            return self.request.uri().to_string();
        }
        let scheme = self.request.uri().scheme_str().unwrap_or("https");
        format!("{scheme}://{REDACTED}{}", self.operation.uri())
    }

    fn redacted_body(&self) -> Option<String> {
        redacted(self.request.body(), &self.secrets)
    }

    /// With further headers, in place of those of the same name. What is in place of a secret is one.
    pub(crate) fn with_headers(mut self, headers: &HeaderMap) -> Result<Self, Problems> {
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
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }

    /// The request for one attempt. Copies no body.
    ///
    /// Its `Debug` is [`http`]'s: it shows the URI, with secrets that are in it, and no sensitive header.
    pub fn to_http_request(&self) -> http::Request<Body> {
        self.clone().into_http_request().map(Body::from)
    }

    /// The request itself.
    pub fn into_http_request(self) -> http::Request<Bytes> {
        let request = self.request;
        #[cfg(feature = "testing")]
        let mut request = request;
        #[cfg(feature = "testing")]
        if self.sensitive_uri || !self.secrets.is_empty() {
            let places = SecretPlaces { uri: self.sensitive_uri, body: self.secrets };
            request.extensions_mut().insert(places);
        }
        request
    }
}

const REDACTED: &str = "[redacted]";

/// Where secrets are in a request, in its extensions: for what shows it to people.
#[cfg(feature = "testing")]
#[derive(Clone, Debug, Default)]
pub(crate) struct SecretPlaces {
    pub(crate) uri: bool,
    body: Vec<Range<usize>>,
}

#[cfg(feature = "testing")]
impl SecretPlaces {
    pub(crate) fn of<B>(request: &http::Request<B>) -> Self {
        request.extensions().get().cloned().unwrap_or_default()
    }

    /// The body with its secrets left out; `None` if it is not text.
    pub(crate) fn redacted_body(&self, body: &[u8]) -> Option<String> {
        redacted(body, &self.body)
    }
}

/// A body with its secrets left out; `None` if it is not text.
fn redacted(body: &[u8], secrets: &[Range<usize>]) -> Option<String> {
    let body = std::str::from_utf8(body).ok()?;
    let mut secrets = secrets.to_vec();
    secrets.sort_by_key(|secret| (secret.start, std::cmp::Reverse(secret.end)));
    let (mut text, mut from) = (String::new(), 0);
    for secret in secrets {
        // A secret in a secret has been left out with it.
        if let Some(before) = body.get(from..secret.start) {
            text.push_str(before);
            text.push('"');
            text.push_str(REDACTED);
            text.push('"');
            from = secret.end;
        }
    }
    text.push_str(body.get(from..)?);
    Some(text)
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
