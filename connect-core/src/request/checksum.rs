//! Checksums of request bodies.

use http::header::{HeaderName, HeaderValue};
use md5::{Digest, Md5};

use crate::base64;

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// Returns the header `content-md5` (RFC 1864), which Smithy's `@httpChecksumRequired` requires.
pub(super) fn md5(body: &[u8]) -> (HeaderName, HeaderValue) {
    let text = base64::encode(&Md5::digest(body));
    // Base64 is always a valid header value.
    (CONTENT_MD5, HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("")))
}
