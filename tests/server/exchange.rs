//! Requests and responses, as cases have them.

use std::collections::BTreeMap;

use connect_core::Bytes;
use connect_core::http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use serde::Deserialize;

/// The header lines of a case.
pub(crate) type Headers = BTreeMap<String, Lines>;

/// The lines of a header.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Lines {
    One(String),
    Many(Vec<String>),
}

impl Lines {
    fn iter(&self) -> impl Iterator<Item = &String> {
        match self {
            Self::One(line) => std::slice::from_ref(line).iter(),
            Self::Many(lines) => lines.iter(),
        }
    }

    /// Returns the lines as one, joined as HTTP does.
    pub(crate) fn joined(&self) -> String {
        self.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// Returns a text as bytes, one for each character.
pub(crate) fn bytes(text: &str) -> Result<Vec<u8>, String> {
    text.chars().map(u8::try_from).collect::<Result<_, _>>().map_err(|_| format!("{text:?} is not bytes"))
}

/// Creates a request. The target is a path and a query.
pub(crate) fn request<'a>(
    method: &str,
    target: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
    body: impl Into<Bytes>,
) -> Result<Request<Bytes>, String> {
    let mut lines = HeaderMap::new();
    for (name, value) in headers {
        let name: HeaderName = name.parse().map_err(|_| format!("{name} is no header"))?;
        let value =
            HeaderValue::from_bytes(&bytes(value)?).map_err(|_| format!("{value:?} is no value of a header"))?;
        lines.append(name, value);
    }
    let request = Request::builder().method(method).uri(target).body(body.into());
    let mut request = request.map_err(|error| format!("{method} {target}: {error}"))?;
    *request.headers_mut() = lines;
    Ok(request)
}

/// Returns the lines of headers as pairs.
pub(crate) fn lines(headers: &Headers) -> impl Iterator<Item = (&str, &str)> {
    headers.iter().flat_map(|(name, lines)| lines.iter().map(move |line| (name.as_str(), line.as_str())))
}

/// Returns all lines of a header, joined.
pub(crate) fn header<T>(response: &Response<T>, name: &str) -> Option<String> {
    let lines: Vec<_> = response.headers().get_all(name).iter().map(|line| latin1(line.as_bytes())).collect();
    (!lines.is_empty()).then(|| lines.join(", "))
}

/// Returns bytes as a text with a character for each.
pub(crate) fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}
