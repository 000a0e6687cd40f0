//! Checksums of bodies.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use md5::{Digest, Md5};

use crate::blob::encode_base64;

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// Adds `content-md5` (RFC 1864), which is what Smithy's `@httpChecksumRequired` asks for, unless it is there.
pub(super) fn add(body: &[u8], headers: &mut HeaderMap) {
    if let Ok(checksum) = HeaderValue::from_str(&encode_base64(&Md5::digest(body))) {
        headers.entry(CONTENT_MD5).or_insert(checksum);
    }
}
