//! The canonical request: the text that is hashed for a signature.

use std::borrow::Cow;

use http::header::{HOST, ValueIter};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use percent_encoding::{AsciiSet, percent_decode_str, utf8_percent_encode};

use crate::request::UNRESERVED;

/// Path segments keep what is unreserved. That `%` is encoded again is what makes the path encoded twice.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// Headers that a proxy or an HTTP client changes, and the signature itself.
const UNSIGNED: &[&str] =
    &["authorization", "connection", "content-length", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id"];

/// A canonical request, and where in it the names of the signed headers stand.
pub(super) struct Canonical {
    text: Vec<u8>,
    signed: std::ops::Range<usize>,
}

impl Canonical {
    /// `payload` is the hash of the body. `query` is given for itself, as a presigned URL has a part of the signature in it.
    pub(super) fn new(method: &Method, uri: &Uri, query: &str, headers: &HeaderMap, payload: &[u8]) -> Self {
        let mut text = Vec::with_capacity(512);
        text.extend_from_slice(method.as_str().as_bytes());
        text.push(b'\n');
        push_path(&mut text, uri.path());
        text.push(b'\n');
        push_query(&mut text, query);
        text.push(b'\n');
        let names = signed_names(headers);
        for name in &names {
            text.extend_from_slice(name.as_str().as_bytes());
            text.push(b':');
            match name {
                SignedName::Host => push_host(&mut text, uri),
                SignedName::Header(name) => push_values(&mut text, headers.get_all(*name).iter()),
            }
            text.push(b'\n');
        }
        text.push(b'\n');
        let start = text.len();
        push_names(&mut text, &names);
        let signed = start..text.len();
        text.push(b'\n');
        text.extend_from_slice(Hex::new(payload).as_bytes());
        Self { text, signed }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.text
    }

    /// `content-type;host;x-amz-date`.
    pub(super) fn signed_headers(&self) -> &[u8] {
        &self.text[self.signed.clone()]
    }
}

/// The name of a header that is signed.
pub(super) enum SignedName<'h> {
    /// The host, which the HTTP client adds.
    Host,
    Header(&'h HeaderName),
}

impl SignedName<'_> {
    fn as_str(&self) -> &str {
        match self {
            Self::Host => "host",
            Self::Header(name) => name.as_str(),
        }
    }
}

/// The names of headers that are signed, `host` always among them, in alphabetical order.
pub(super) fn signed_names(headers: &HeaderMap) -> Vec<SignedName<'_>> {
    let mut names = Vec::with_capacity(headers.keys_len() + 1);
    if !headers.contains_key(HOST) {
        names.push(SignedName::Host);
    }
    names.extend(headers.keys().filter(|name| !UNSIGNED.contains(&name.as_str())).map(SignedName::Header));
    names.sort_unstable_by(|left, right| left.as_str().cmp(right.as_str()));
    names
}

pub(super) fn push_names(text: &mut Vec<u8>, names: &[SignedName<'_>]) {
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            text.push(b';');
        }
        text.extend_from_slice(name.as_str().as_bytes());
    }
}

/// Host and port as an HTTP client sends them: without the port that is the scheme's own.
fn push_host(text: &mut Vec<u8>, uri: &Uri) {
    let own = match uri.scheme_str() {
        Some("http") => Some(80),
        Some("https") => Some(443),
        _ => None,
    };
    let host = match (uri.port_u16(), uri.authority()) {
        (Some(port), Some(authority)) if Some(port) != own => authority.as_str(),
        _ => uri.host().unwrap_or_default(),
    };
    text.extend_from_slice(host.as_bytes());
}

fn push_values(text: &mut Vec<u8>, values: ValueIter<'_, HeaderValue>) {
    for (index, value) in values.enumerate() {
        if index > 0 {
            text.push(b',');
        }
        push_value(text, value.as_bytes().trim_ascii());
    }
}

/// A value in which runs of spaces are one.
fn push_value(text: &mut Vec<u8>, value: &[u8]) {
    if !value.windows(2).any(|pair| pair == b"  ") {
        return text.extend_from_slice(value);
    }
    for &byte in value {
        if byte != b' ' || text.last() != Some(&b' ') {
            text.push(byte);
        }
    }
}

fn push_path(text: &mut Vec<u8>, path: &str) {
    let path = normalized(path);
    for part in utf8_percent_encode(&path, PATH) {
        text.extend_from_slice(part.as_bytes());
    }
}

/// The path without empty, `.` and `..` segments (RFC 3986, section 5.2.4).
fn normalized(path: &str) -> Cow<'_, str> {
    let inner = path.strip_prefix('/').unwrap_or(path);
    if inner.is_empty() {
        return Cow::Borrowed("/");
    }
    let last = inner.split('/').count() - 1;
    let is_odd = |(index, segment): (usize, &str)| matches!(segment, "." | "..") || segment.is_empty() && index < last;
    if !inner.split('/').enumerate().any(is_odd) {
        return Cow::Borrowed(path);
    }
    let mut segments = Vec::new();
    for segment in inner.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    let ends_in_slash = matches!(inner.rsplit('/').next(), Some("" | "." | ".."));
    let slash = if ends_in_slash && !segments.is_empty() { "/" } else { "" };
    Cow::Owned(format!("/{}{slash}", segments.join("/")))
}

/// Sorts the parameters by key, then by value, as they are encoded.
fn push_query(text: &mut Vec<u8>, query: &str) {
    if query.is_empty() {
        return;
    }
    let mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (encoded(key), encoded(value)))
        .collect();
    pairs.sort_unstable();
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            text.push(b'&');
        }
        text.extend_from_slice(key.as_bytes());
        text.push(b'=');
        text.extend_from_slice(value.as_bytes());
    }
}

/// A part of a query, encoded as the canonical request has it, however it was encoded before.
fn encoded(part: &str) -> Cow<'_, str> {
    if part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)) {
        return Cow::Borrowed(part);
    }
    let decoded: Vec<u8> = percent_decode_str(part).collect();
    Cow::Owned(percent_encoding::percent_encode(&decoded, UNRESERVED).to_string())
}

/// Bytes as lower-case hexadecimal digits: a hash of 32 bytes.
pub(super) struct Hex([u8; 64]);

impl Hex {
    pub(super) fn new(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [b'0'; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Self(text)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_normalized_as_rfc_3986_says() {
        for (path, expected) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/./example", "/example"),
            ("/a/b/..", "/a/"),
            ("/a/../..", "/"),
            ("/a//b/", "/a/b/"),
            ("/a/b", "/a/b"),
            ("/a/b/", "/a/b/"),
            ("/a/./b", "/a/b"),
        ] {
            assert_eq!(normalized(path), expected, "{path}");
        }
    }

    #[test]
    fn a_query_is_sorted_and_encoded_once() {
        let canonical = |query| {
            let mut text = Vec::new();
            push_query(&mut text, query);
            String::from_utf8(text).unwrap()
        };
        assert_eq!(canonical("b=2&a=2&a=1&c"), "a=1&a=2&b=2&c=");
        assert_eq!(canonical("a=%2f%e1&&"), "a=%2F%E1");
        assert_eq!(canonical("a=b=c+d"), "a=b%3Dc%2Bd");
    }

    #[test]
    fn runs_of_spaces_in_a_header_are_one() {
        let (mut text, mut headers) = (Vec::new(), HeaderMap::new());
        headers.append(HOST, HeaderValue::from_static(" a   b  c "));
        headers.append(HOST, HeaderValue::from_static("d"));
        push_values(&mut text, headers.get_all(HOST).iter());
        assert_eq!(text, b"a b c,d");
    }
}
