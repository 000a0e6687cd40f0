//! The canonical request: the text whose hash is signed.

use std::borrow::Cow;

use http::header::HOST;
use http::uri::Authority;
use http::{HeaderMap, Method, Uri};
use percent_encoding::{AsciiSet, percent_decode_str, percent_encode};

use crate::percent::UNRESERVED;

/// The characters to percent-encode in a path. `%` is one of them, so an encoded path is encoded
/// twice.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// Returns true for headers that a proxy, an HTTP client or a tracer may add, change or remove, and
/// for the signature itself.
fn is_unsigned(name: &str) -> bool {
    matches!(
        name,
        "authorization"
            | "baggage"
            | "connection"
            | "expect"
            | "keep-alive"
            | "proxy-authenticate"
            | "proxy-authorization"
            | "te"
            | "traceparent"
            | "tracestate"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "user-agent"
            | "x-amzn-trace-id"
    )
}

/// The signed headers in alphabetical order, always with `host`. Headers of one name keep their
/// order.
pub(super) struct SignedHeaders<'r>(Vec<(&'r str, &'r [u8])>);

impl<'r> SignedHeaders<'r> {
    pub(super) fn new(uri: &'r Uri, headers: &'r HeaderMap) -> Self {
        let mut signed = Vec::with_capacity(headers.len() + 1);
        if !headers.contains_key(HOST) {
            signed.push((HOST.as_str(), host(uri).as_bytes()));
        }
        let given = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
        signed.extend(given.filter(|(name, _)| !is_unsigned(name)));
        signed.sort_by_key(|(name, _)| *name);
        Self(signed)
    }

    /// Collects the headers of a received request that its signature names, which are sorted.
    /// Returns `None` if the request does not have one of them.
    #[cfg(feature = "sigv4-verify")]
    pub(super) fn named(uri: &'r Uri, headers: &'r HeaderMap, names: &[&'r str]) -> Option<Self> {
        let mut signed = Vec::with_capacity(names.len());
        for &name in names {
            let before = signed.len();
            signed.extend(headers.get_all(name).iter().map(|value| (name, value.as_bytes())));
            match signed.len() == before {
                // HTTP/2 has the host in the URI.
                true if name == HOST.as_str() => signed.push((name, host(uri).as_bytes())),
                true => return None,
                false => {}
            }
        }
        Some(Self(signed))
    }

    /// Appends the names: `content-type;host;x-amz-date`.
    pub(super) fn push_names(&self, text: &mut Vec<u8>) {
        let mut last = "";
        for &(name, _) in &self.0 {
            if name != last {
                if !last.is_empty() {
                    text.push(b';');
                }
                text.extend_from_slice(name.as_bytes());
                last = name;
            }
        }
    }

    /// Appends one line per name, with its values joined by commas.
    fn push_lines(&self, text: &mut Vec<u8>) {
        let mut last = "";
        for &(name, value) in &self.0 {
            if name == last {
                text.push(b',');
            } else {
                if !last.is_empty() {
                    text.push(b'\n');
                }
                text.extend_from_slice(name.as_bytes());
                text.push(b':');
                last = name;
            }
            push_value(text, value);
        }
        text.push(b'\n');
    }
}

/// The path of a request.
#[derive(Clone, Copy)]
pub(super) enum Path<'r> {
    /// A path to normalize and to percent-encode once more.
    Plain(&'r str),
    /// A path to be used as it is, for S3: `a//b` and `a/../b` are keys of their own there.
    Encoded(&'r str),
}

impl<'r> Path<'r> {
    /// Returns the path of a request to `service`.
    pub(super) fn of(uri: &'r Uri, service: &str) -> Self {
        if is_s3(service) { Self::Encoded(uri.path()) } else { Self::Plain(uri.path()) }
    }
}

/// Returns true if the service is S3, whose signatures differ: the path is used as it is, URLs
/// cover no body, and the header `x-amz-content-sha256` is required.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>
pub(super) fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3express" | "s3-outposts" | "s3-object-lambda")
}

/// A canonical request, and the range in it that lists the signed headers' names.
pub(super) struct Canonical {
    text: Vec<u8>,
    signed: std::ops::Range<usize>,
}

impl Canonical {
    /// Builds a canonical request. `payload` is the body's SHA-256 hash in hexadecimal digits, or
    /// the text that replaces it. `query` is a parameter of its own, because a presigned URL adds
    /// most of its signature's parameters to the query.
    pub(super) fn new(
        method: &Method,
        path: Path<'_>,
        query: &str,
        headers: &SignedHeaders<'_>,
        payload: &[u8],
    ) -> Self {
        let mut text = Vec::with_capacity(512);
        text.extend_from_slice(method.as_str().as_bytes());
        text.push(b'\n');
        match path {
            Path::Encoded(path) => text.extend_from_slice(path.as_bytes()),
            Path::Plain(path) => push_path(&mut text, path),
        }
        text.push(b'\n');
        push_query(&mut text, query);
        text.push(b'\n');
        headers.push_lines(&mut text);
        text.push(b'\n');
        let start = text.len();
        headers.push_names(&mut text);
        let signed = start..text.len();
        text.push(b'\n');
        text.extend_from_slice(payload);
        Self { text, signed }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.text
    }

    /// Returns the signed headers' names: `content-type;host;x-amz-date`.
    pub(super) fn signed_headers(&self) -> &[u8] {
        &self.text[self.signed.clone()]
    }
}

/// Returns host and port as an HTTP client sends them: without user information, and without the
/// scheme's default port.
fn host(uri: &Uri) -> &str {
    let authority = uri.authority().map_or("", Authority::as_str);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let own = match uri.scheme_str() {
        Some("http") => ":80",
        Some("https") => ":443",
        _ => ":",
    };
    host.strip_suffix(own).or_else(|| host.strip_suffix(':')).unwrap_or(host)
}

/// Appends a value, trimmed and with each run of spaces collapsed into one.
fn push_value(text: &mut Vec<u8>, value: &[u8]) {
    let value = value.trim_ascii();
    // The fast path for session tokens, which are long and contain no space.
    if !value.contains(&b' ') {
        return text.extend_from_slice(value);
    }
    for (index, word) in value.split(|&byte| byte == b' ').filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            text.push(b' ');
        }
        text.extend_from_slice(word);
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn push_path(text: &mut Vec<u8>, path: &str) {
    if is_canonical(path.as_bytes()) {
        return text.extend_from_slice(path.as_bytes());
    }
    for part in percent_encode(normalized(path).as_bytes(), PATH) {
        text.extend_from_slice(part.as_bytes());
    }
}

/// Returns true if a path needs neither encoding nor normalizing. May return false for such a path,
/// but never true for one that changes.
fn is_canonical(path: &[u8]) -> bool {
    // Folds without an early exit, so that the compiler vectorizes them.
    let is_plain = path.iter().fold(true, |plain, &byte| plain & (is_unreserved(byte) || byte == b'/'));
    let pairs = path.iter().zip(path.iter().skip(1));
    let is_odd = pairs.fold(false, |odd, (&byte, &next)| odd | (byte == b'/' && matches!(next, b'/' | b'.')));
    is_plain && !is_odd && path.starts_with(b"/")
}

/// Removes the empty, `.` and `..` segments of a path (RFC 3986, section 5.2.4).
fn normalized(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    let ends_in_slash = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
    let slash = if ends_in_slash && !segments.is_empty() { "/" } else { "" };
    format!("/{}{slash}", segments.join("/"))
}

/// Appends the query, encoded and sorted by key and then by value.
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

/// Returns a part of a query in canonical encoding, however it was encoded before.
fn encoded(part: &str) -> Cow<'_, str> {
    if part.bytes().all(is_unreserved) {
        return Cow::Borrowed(part);
    }
    let decoded = Cow::from(percent_decode_str(part));
    let mut text = String::with_capacity(part.len());
    text.extend(percent_encode(&decoded, UNRESERVED));
    Cow::Owned(text)
}

/// A hash of 32 bytes in lower-case hexadecimal digits.
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

    pub(super) fn as_bytes(&self) -> &[u8; 64] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_normalized_by_rfc_3986() {
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
            ("/.well-known/a", "/.well-known/a"),
            ("/a/.../b..", "/a/.../b.."),
        ] {
            let mut text = Vec::new();
            push_path(&mut text, path);
            assert_eq!(String::from_utf8(text).unwrap(), expected, "{path}");
            assert_eq!(normalized(path), expected, "{path}");
        }
    }

    #[test]
    fn a_query_is_sorted_and_encoded_only_once() {
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
    fn runs_of_spaces_in_a_header_collapse() {
        for (value, expected) in [("a   b  c", "a b c"), ("  a\tb \t", "a\tb"), ("", ""), ("   ", ""), ("a", "a")] {
            let mut text = Vec::new();
            push_value(&mut text, value.as_bytes());
            assert_eq!(String::from_utf8(text).unwrap(), expected, "{value:?}");
        }
    }

    #[test]
    fn a_raw_path_is_encoded_once_and_an_encoded_one_twice() {
        let canonical = |path| {
            let mut text = Vec::new();
            push_path(&mut text, path);
            String::from_utf8(text).unwrap()
        };
        assert_eq!(canonical("/example space/"), "/example%20space/");
        assert_eq!(canonical("/example%20space/"), "/example%2520space/");
        assert_eq!(canonical("/~/\u{1234}/$delete"), "/~/%E1%88%B4/%24delete");
    }

    #[test]
    fn the_host_is_the_one_that_http_clients_send() {
        for (uri, expected) in [
            ("https://host/", "host"),
            ("https://host:443/", "host"),
            ("https://host:80/", "host:80"),
            ("http://host:80/", "host"),
            ("http://host:8080/", "host:8080"),
            ("https://user:password@host/", "host"),
            ("https://user:password@host:8080/", "host:8080"),
            ("https://[::1]:8080/", "[::1]:8080"),
            ("https://host:/", "host"),
            ("https://[::443]/", "[::443]"),
            ("/path", ""),
        ] {
            assert_eq!(host(&uri.parse().unwrap()), expected, "{uri}");
        }
    }
}
