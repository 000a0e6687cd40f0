//! Compressed bodies.

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, HeaderValue};

/// Compresses a body of `from` bytes or more with gzip, and adds that to the encodings that it has.
pub(super) fn compress(body: Bytes, from: Option<usize>, headers: &mut HeaderMap) -> Bytes {
    if from.is_none_or(|from| body.len() < from) {
        return body;
    }
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::default());
    // Writing to memory does not fail; should it, the body is sent as it is.
    let compressed = encoder.write_all(&body).and_then(|()| encoder.finish());
    let Ok(compressed) = compressed else { return body };
    let encodings = match headers.get(CONTENT_ENCODING) {
        Some(given) if !given.is_empty() => HeaderValue::from_bytes(&[given.as_bytes(), b", gzip"].concat()).ok(),
        _ => None,
    };
    headers.insert(CONTENT_ENCODING, encodings.unwrap_or(HeaderValue::from_static("gzip")));
    compressed.into()
}
