//! How a call differs from the expected one.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::json::{Document, from_slice};
use crate::{Location, OperationMetadata, PreparedRequest};

/// A call that is expected.
#[derive(Debug)]
pub(super) struct Expected {
    operation: &'static OperationMetadata,
    /// `None`: any input.
    request: Option<http::Request<Bytes>>,
    compares_token: bool,
}

impl Expected {
    pub(super) fn request(request: PreparedRequest) -> Self {
        let operation = request.operation();
        Self { operation, request: Some(request.into_http_request()), compares_token: false }
    }

    pub(super) fn any(operation: &'static OperationMetadata) -> Self {
        Self { operation, request: None, compares_token: false }
    }

    pub(super) fn compare_token(&mut self) {
        self.compares_token = true;
    }

    /// `None` if `sent` is what is expected.
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
        let mut compare = |what: &str, expected: &str, sent: &str| {
            if expected != sent {
                found.push(format!("{what}: expected {expected}\n  {:>1$} {sent}", "sent", what.len() + 10));
            }
        };
        compare("method", expected.method().as_str(), sent.method().as_str());
        compare("uri", &self.uri(expected), &self.uri(sent));
        for name in expected.headers().keys().filter(|name| !self.is_token_header(name.as_str())) {
            compare(&format!("header {name}"), &values(expected.headers(), name), &values(sent.headers(), name));
        }
        compare("body", &self.body(expected), &self.body(sent));
        found
    }

    /// Where the token is that is not compared.
    fn token(&self) -> Option<(Location, &'static str)> {
        let mut members = self.operation.members().iter().filter(|member| member.is_idempotency_token());
        let token = members.next().filter(|_| !self.compares_token)?;
        Some((token.location(), token.wire_name()))
    }

    fn is_token_header(&self, name: &str) -> bool {
        matches!(self.token(), Some((Location::Header(header), _)) if header.eq_ignore_ascii_case(name))
    }

    /// Path and query, without the token.
    fn uri(&self, request: &http::Request<Bytes>) -> String {
        let uri = request.uri().path_and_query().map_or("", |uri| uri.as_str());
        let (Some((Location::Query(key), _)), Some((path, query))) = (self.token(), uri.split_once('?')) else {
            return uri.to_owned();
        };
        let is_token = |pair: &&str| pair.split('=').next() == Some(key);
        let rest: Vec<_> = query.split('&').filter(|pair| !is_token(pair)).collect();
        if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
    }

    /// The body as text: JSON in one form, without the token.
    fn body(&self, request: &http::Request<Bytes>) -> String {
        let body = request.body();
        let Ok(mut document) = from_slice::<Document>(body) else {
            return String::from_utf8_lossy(body).into_owned();
        };
        if let (Some((Location::Body, name)), Some(object)) = (self.token(), document.as_object_mut()) {
            object.remove(name);
        }
        document.to_string()
    }
}

/// Whether a request can be one of the operation: its method, and its path but for labels.
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

fn values(headers: &HeaderMap, name: &http::HeaderName) -> String {
    let values: Vec<_> = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    if values.is_empty() { "nothing".to_owned() } else { values.join(", ") }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.request {
            Some(request) => write!(f, "{} as {}", self.operation.name(), Shown(request)),
            None => write!(f, "{} with any input", self.operation.name()),
        }
    }
}

/// A request in one line.
pub(super) struct Shown<'a>(pub(super) &'a http::Request<Bytes>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.0.uri().path_and_query().map_or("", |uri| uri.as_str());
        write!(f, "{} {uri}", self.0.method())?;
        if self.0.headers().contains_key(CONTENT_TYPE) {
            write!(f, " with {} bytes", self.0.body().len())?;
        }
        Ok(())
    }
}
