//! Checksums of bodies.

use http::header::{HeaderName, HeaderValue};
use md5::{Digest, Md5};

use crate::base64;

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// `content-md5` (RFC 1864), which is what Smithy's `@httpChecksumRequired` asks for.
pub(super) fn md5(body: &[u8]) -> (HeaderName, HeaderValue) {
    let text = base64::encode(&Md5::digest(body));
    // Base64 is what a header can hold.
    (CONTENT_MD5, HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("")))
}
