//! Base64, with the standard alphabet and padding (RFC 4648, section 4): for blobs, media types and
//! checksums.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Encodes bytes as base64.
pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Decodes base64; `None` if `text` is not valid base64.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}
