//! Comparison of calls with the expected ones.

use std::borrow::Cow;
use std::fmt;
use std::io::Read;

use bytes::Bytes;
use connect_core::Body;
use connect_core::json::{Document, from_slice};
use connect_core::metadata::{Location, OperationMetadata};
use connect_core::request::PreparedRequest;
use connect_core::request::Redaction;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// An expected call.
pub(super) struct Expected {
    operation: &'static OperationMetadata,
    /// The expected request; `None` for any input.
    request: Option<http::Request<Bytes>>,
    compares_token: bool,
    compares_body: bool,
}

impl Expected {
    pub(super) fn request(request: PreparedRequest) -> Self {
        let operation = request.operation();
        let (parts, body) = request.into_http_request().into_parts();
        let body = read_blocking(body);
        let compares_body = body.is_some();
        let request = http::Request::from_parts(parts, body.unwrap_or_default());
        Self { operation, request: Some(request), compares_token: false, compares_body }
    }

    pub(super) fn any(operation: &'static OperationMetadata) -> Self {
        Self { operation, request: None, compares_token: false, compares_body: true }
    }

    pub(super) fn compare_token(&mut self) {
        self.compares_token = true;
    }

    /// Returns a description of how `sent` differs, or `None` if it is the expected call.
    pub(super) fn difference(&self, sent: &http::Request<Bytes>) -> Option<String> {
        let name = self.operation.name();
        let differences = match &self.request {
            Some(expected) => self.differences(expected, sent),
            None if fits(self.operation, sent) => Vec::new(),
            None => vec![format!("it is not a {} {}", self.operation.method(), self.operation.uri())],
        };
        if differences.is_empty() {
            return None;
        }
        Some(format!("expected {name}, sent {}\n  {}", Shown(sent), differences.join("\n  ")))
    }

    fn differences(&self, expected: &http::Request<Bytes>, sent: &http::Request<Bytes>) -> Vec<String> {
        let mut found = Vec::new();
        let mut compare = |what: &str, [expected, sent]: [Compared; 2]| {
            if expected.value == sent.value {
                return;
            }
            if expected.shown == sent.shown {
                return found.push(format!("{what}: the secrets differ"));
            }
            let (expected, sent) = (expected.shown, sent.shown);
            found.push(format!("{what}: expected {expected}\n  {:>1$} {sent}", "sent", what.len() + 10));
        };
        let both = [expected, sent];
        compare("method", both.map(|request| Compared::plain(request.method().to_string())));
        compare("uri", both.map(|request| self.uri(request)));
        for name in expected.headers().keys().filter(|name| !self.is_token_header(name.as_str())) {
            compare(&format!("header {name}"), both.map(|request| values(request.headers(), name)));
        }
        if self.compares_body {
            compare("body", both.map(|request| self.body(request)));
        }
        found
    }

    /// Returns the location and wire name of the idempotency token, if it is not compared.
    fn token(&self) -> Option<(Location, &'static str)> {
        let mut members = self.operation.members().iter().filter(|member| member.is_idempotency_token());
        let token = members.next().filter(|_| !self.compares_token)?;
        Some((token.location(), token.wire_name()))
    }

    fn is_token_header(&self, name: &str) -> bool {
        matches!(self.token(), Some((Location::Header(header), _)) if header.eq_ignore_ascii_case(name))
    }

    /// Returns the path and query without the token.
    fn uri(&self, request: &http::Request<Bytes>) -> Compared {
        let uri = request.uri().path_and_query().map_or("", |uri| uri.as_str());
        let value = match (self.token(), uri.split_once('?')) {
            (Some((Location::Query(key), _)), Some((path, query))) => {
                let is_token = |pair: &&str| pair.split('=').next() == Some(key);
                let rest: Vec<_> = query.split('&').filter(|pair| !is_token(pair)).collect();
                if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
            }
            _ => uri.to_owned(),
        };
        if Redaction::of(request).redacts_uri() {
            Compared { value, shown: self.operation.uri().to_owned() }
        } else {
            Compared::plain(value)
        }
    }

    /// Returns the body as text: JSON in normal form and without the token.
    fn body(&self, request: &http::Request<Bytes>) -> Compared {
        let shown = Redaction::of(request).redact_body(request.body()).unwrap_or_else(|| "binary data".to_owned());
        Compared { value: self.body_text(request.body()), shown: self.body_text(shown.as_bytes()) }
    }

    fn body_text(&self, body: &[u8]) -> String {
        let Ok(mut document) = from_slice::<Document>(body) else {
            return String::from_utf8_lossy(body).into_owned();
        };
        if let (Some((Location::Body, name)), Some(object)) = (self.token(), document.as_object_mut()) {
            object.remove(name);
        }
        document.to_string()
    }
}

/// Reads a body, unless it is an async stream or breaks.
fn read_blocking(body: Body) -> Option<Bytes> {
    if !body.is_stream() {
        return body.into_bytes().ok();
    }
    let mut bytes = Vec::new();
    body.into_reader().ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes.into())
}

/// A part of a request, with its redacted form.
struct Compared {
    value: String,
    /// The text to show to people.
    shown: String,
}

impl Compared {
    fn plain(value: String) -> Self {
        Self { shown: value.clone(), value }
    }
}

/// Returns true if a request has the operation's method and, except for labels, its path.
fn fits(operation: &OperationMetadata, sent: &http::Request<Bytes>) -> bool {
    let template = operation.uri().split('?').next().unwrap_or_default();
    let (mut wanted, mut segments) = (template.split('/'), sent.uri().path().split('/'));
    loop {
        match (wanted.next(), segments.next()) {
            (None, None) => return sent.method() == operation.method(),
            (Some(label), Some(_)) if label.ends_with("+}") => return sent.method() == operation.method(),
            (Some(label), Some(_)) if label.starts_with('{') => {}
            (Some(wanted), Some(segment)) if wanted == segment => {}
            _ => return false,
        }
    }
}

fn values(headers: &HeaderMap, name: &http::HeaderName) -> Compared {
    let values = |show: fn(&http::HeaderValue) -> Cow<'_, str>| {
        let values: Vec<_> = headers.get_all(name).iter().map(show).collect();
        if values.is_empty() { "nothing".to_owned() } else { values.join(", ") }
    };
    Compared {
        value: values(|value| String::from_utf8_lossy(value.as_bytes())),
        shown: values(|value| {
            if value.is_sensitive() { "[redacted]".into() } else { String::from_utf8_lossy(value.as_bytes()) }
        }),
    }
}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expected({self})")
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.request {
            Some(request) => write!(f, "{} as {}", self.operation.name(), Shown(request)),
            None => write!(f, "{} with any input", self.operation.name()),
        }
    }
}

/// A request that is displayed on one line.
pub(super) struct Shown<'a>(pub(super) &'a http::Request<Bytes>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = if Redaction::of(self.0).redacts_uri() {
            "[redacted]"
        } else {
            self.0.uri().path_and_query().map_or("", |uri| uri.as_str())
        };
        write!(f, "{} {uri}", self.0.method())?;
        if self.0.headers().contains_key(CONTENT_TYPE) {
            write!(f, " with {} bytes", self.0.body().len())?;
        }
        Ok(())
    }
}
