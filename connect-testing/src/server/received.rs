//! Received requests.

use std::fmt;

use bytes::Bytes;

/// A request as received over the wire.
///
/// `Display` prints the request line, the headers, an empty line and the body. Lines end in LF, and
/// bytes that are not UTF-8 are replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    head: String,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Bytes,
    /// The number of bytes of the whole body.
    length: u64,
}

impl Received {
    /// Parses the text before the empty line. Returns `None` if it is not the head of an HTTP/1
    /// request.
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
        Some(Self { head, method, target, headers, body: Bytes::new(), length: 0 })
    }

    pub(super) fn with_body(self, body: Vec<u8>) -> Self {
        let length = u64::try_from(body.len()).unwrap_or(u64::MAX);
        Self { body: body.into(), length, ..self }
    }

    /// Returns the request with the first bytes of a body of `length` bytes.
    pub(super) fn with_start_of_body(&self, start: Vec<u8>, length: u64) -> Self {
        Self { body: start.into(), length, ..self.clone() }
    }

    /// Returns a copy of the request, with at most `limit` bytes of its body.
    pub(super) fn shortened(&self, limit: usize) -> Self {
        match self.body.get(..limit) {
            // A slice would keep the whole body in memory.
            Some(start) if self.body.len() > limit => self.with_start_of_body(start.to_vec(), self.length),
            _ => self.clone(),
        }
    }

    /// Returns true if a comma-separated header contains `word`, ignoring case.
    pub(super) fn header_has(&self, name: &str, word: &str) -> bool {
        self.values(name).flat_map(|value| value.split(',')).any(|item| item.trim().eq_ignore_ascii_case(word))
    }

    pub(super) fn is_http_10(&self) -> bool {
        self.head.split("\r\n").next().is_some_and(|line| line.ends_with("HTTP/1.0"))
    }

    /// Returns the request line and the headers as received: separated by CR LF, without the final
    /// empty line.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Returns the method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the request target as received, neither decoded nor normalized.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the headers in the order received, with the names as received.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Returns the first value of a header. The case of `name` is ignored.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }

    /// Returns the body. The framing of a chunked body is removed.
    ///
    /// A recorded request has at most the number of bytes that
    /// [`Server::with_record_limit`](crate::Server::with_record_limit) sets. The handler of
    /// [`Server::start_streaming`](crate::Server::start_streaming) gets a request without its body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the number of bytes of the whole body, even if [`body`](Self::body) has fewer.
    pub fn body_length(&self) -> u64 {
        self.length
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
