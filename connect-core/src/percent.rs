//! Percent-encoding, in the one set of characters that Smithy uses for labels and the query.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// The characters that are not encoded: RFC 3986's unreserved ones.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Decodes percent-encoded UTF-8. Returns `None` for other bytes, and for a `%` without two
/// hexadecimal digits.
pub(crate) fn decode(text: &str) -> Option<Cow<'_, str>> {
    // Most texts have no escapes.
    if !text.as_bytes().contains(&b'%') {
        return Some(Cow::Borrowed(text));
    }
    let is_escape = |after: &str| after.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    if !text.split('%').skip(1).all(is_escape) {
        return None;
    }
    percent_encoding::percent_decode_str(text).decode_utf8().ok()
}

/// Appends `text` to `out`, percent-encoded.
pub(crate) fn encode_into(out: &mut String, text: &str) {
    out.extend(percent_encoding::utf8_percent_encode(text, UNRESERVED));
}
