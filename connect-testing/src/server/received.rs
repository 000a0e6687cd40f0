//! Requests as they came in.

use std::fmt;

use bytes::Bytes;

/// A request as it came over the wire.
///
/// It prints as such: request line, headers, an empty line, the body. Lines end as they do in a terminal, and bytes that are
/// not UTF-8 are replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    head: String,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Received {
    /// A request without a body, from the text before the empty line. `None` if that is not the head of an HTTP/1 request.
    pub(super) fn from_head(head: String) -> Option<Self> {
        let mut lines = head.split("\r\n");
        let mut request_line = lines.next()?.split(' ');
        let method = request_line.next().filter(|method| !method.is_empty())?.to_owned();
        let target = request_line.next().filter(|target| !target.is_empty())?.to_owned();
        let version = request_line.next()?;
        if !matches!(version, "HTTP/1.1" | "HTTP/1.0") || request_line.next().is_some() {
            return None;
        }
        let headers = lines
            .map(|line| {
                let (name, value) = line.split_once(':')?;
                Some((name.to_owned(), value.trim_matches([' ', '\t']).to_owned()))
            })
            .collect::<Option<_>>()?;
        Some(Self { head, method, target, headers, body: Bytes::new() })
    }

    pub(super) fn with_body(self, body: Vec<u8>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// Whether a comma-separated header holds `word`, in any case.
    pub(super) fn header_has(&self, name: &str, word: &str) -> bool {
        self.values(name).flat_map(|value| value.split(',')).any(|item| item.trim().eq_ignore_ascii_case(word))
    }

    pub(super) fn is_http_10(&self) -> bool {
        self.head.split("\r\n").next().is_some_and(|line| line.ends_with("HTTP/1.0"))
    }

    /// Request line and headers exactly as they came, lines separated by CR LF, without the empty line that ends them.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// The method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The request target as it stands in the request line: nothing is decoded or normalized.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The headers in their order, names as they came.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The first value of a header, whose name may be in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }

    /// The body, without the framing of its chunks if it came in chunks.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers.iter().filter(move |(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.head.split("\r\n") {
            writeln!(f, "{line}")?;
        }
        writeln!(f)?;
        f.write_str(&String::from_utf8_lossy(&self.body))
    }
}
