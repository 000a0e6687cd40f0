//! Percent-encoding, in the one set of characters that Smithy uses for labels and the query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// The characters that are not encoded: RFC 3986's unreserved ones.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends `text` to `out`, percent-encoded.
pub(crate) fn encode_into(out: &mut String, text: &str) {
    out.extend(percent_encoding::utf8_percent_encode(text, UNRESERVED));
}
