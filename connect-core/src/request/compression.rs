//! Compression of request bodies (Smithy's `@requestCompression`).

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::HeaderValue;
use http::header::CONTENT_ENCODING;

use super::RequestEncoder;

impl RequestEncoder<'_> {
    /// Compresses a body of `from` bytes or more with gzip, and appends `gzip` to its
    /// `content-encoding`.
    pub(super) fn compress(&mut self, body: Bytes, from: usize) -> Bytes {
        if body.len() < from {
            return body;
        }
        let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::default());
        // Writing to memory does not fail; if it did, the body would be sent uncompressed.
        let compressed = encoder.write_all(&body).and_then(|()| encoder.finish());
        let Ok(compressed) = compressed else { return body };
        let given = self
            .prepared
            .request
            .headers()
            .get(CONTENT_ENCODING)
            .map(HeaderValue::as_bytes)
            .filter(|given| !given.is_empty());
        let encodings = given.and_then(|given| HeaderValue::from_bytes(&[given, b", gzip"].concat()).ok());
        self.prepared.request.headers_mut().remove(CONTENT_ENCODING);
        self.set_header(CONTENT_ENCODING, encodings.unwrap_or(HeaderValue::from_static("gzip")));
        compressed.into()
    }
}
