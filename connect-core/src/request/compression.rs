//! Compression of request bodies (Smithy's `@requestCompression`).

use std::io::{Read, Write};

use bytes::Bytes;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, HeaderValue};

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

/// Returns the headers without `gzip` as the last of the body's encodings; `None` if it is not.
pub(super) fn without_gzip(headers: &HeaderMap) -> Option<HeaderMap> {
    let lines: Vec<&str> = headers.get_all(CONTENT_ENCODING).iter().filter_map(|line| line.to_str().ok()).collect();
    let joined = lines.join(", ");
    let (others, last) = joined.rsplit_once(',').unwrap_or(("", &joined));
    if !last.trim().eq_ignore_ascii_case("gzip") {
        return None;
    }
    let mut headers = headers.clone();
    headers.remove(CONTENT_ENCODING);
    if let Some(others) = HeaderValue::from_str(others.trim()).ok().filter(|others| !others.is_empty()) {
        headers.insert(CONTENT_ENCODING, others);
    }
    Some(headers)
}

/// The reason for which a body is not decompressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotDecompressed {
    /// The body is not gzip.
    Damaged,
    /// The content has more bytes than the limit.
    TooLarge,
}

/// Returns the content of a body in gzip, which has at most `limit` bytes.
pub(super) fn decompress(body: &[u8], limit: usize) -> Result<Bytes, NotDecompressed> {
    let mut content = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(body).take(most).read_to_end(&mut content);
    if content.len() > limit {
        return Err(NotDecompressed::TooLarge);
    }
    read.map_err(|_| NotDecompressed::Damaged)?;
    Ok(content.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gzip(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_content_over_the_limit_is_not_decompressed() {
        let body = gzip(&[0; 1000]);
        assert_eq!(decompress(&body, 1000).unwrap(), vec![0; 1000]);
        assert_eq!(decompress(&body, 999), Err(NotDecompressed::TooLarge));
    }

    #[test]
    fn a_damaged_body_is_not_decompressed() {
        let body = gzip(b"content");
        assert_eq!(decompress(&body[..body.len() - 1], 1000), Err(NotDecompressed::Damaged));
        assert_eq!(decompress(&[&body[..], b"x"].concat(), 1000), Err(NotDecompressed::Damaged));
        assert_eq!(decompress(b"content", 1000), Err(NotDecompressed::Damaged));
    }

    #[test]
    fn only_the_last_encoding_is_removed() {
        for (given, left) in [
            (&["gzip"][..], Some(None)),
            (&["custom, GZIP"], Some(Some("custom"))),
            (&["gzip", "gzip"], Some(Some("gzip"))),
            (&["gzip, custom"], None),
            (&[], None),
        ] {
            let mut headers = HeaderMap::new();
            for line in given {
                headers.append(CONTENT_ENCODING, HeaderValue::from_static(line));
            }
            let rest = without_gzip(&headers);
            let rest = rest.map(|rest| rest.get(CONTENT_ENCODING).map(|rest| rest.to_str().unwrap().to_owned()));
            assert_eq!(rest, left.map(|left: Option<&str>| left.map(str::to_owned)), "{given:?}");
        }
    }
}
