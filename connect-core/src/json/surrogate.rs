//! Halves of surrogate pairs, which are not characters. A text that was cut within a pair has one.

/// The length of the escape `\uXXXX`.
const ESCAPE: usize = 6;

/// Returns true if a UTF-16 code unit is the first half of a pair.
pub(super) fn is_leading(unit: u32) -> bool {
    (0xd800..0xdc00).contains(&unit)
}

/// Returns the character of a surrogate pair.
pub(super) fn pair(first: u32, second: u32) -> Option<char> {
    let is_pair = is_leading(first) && (0xdc00..0xe000).contains(&second);
    if is_pair { char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)) } else { None }
}

/// Writes each half of a pair in a JSON text as `\ufffd`, for a reader that rejects halves.
pub(super) fn replace_halves(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let (written, read) = match (unit(escape), escape.get(ESCAPE..).and_then(unit)) {
            (Some(first), Some(second)) if pair(first, second).is_some() => (escape.get(..2 * ESCAPE), 2 * ESCAPE),
            (Some(first), _) if char::from_u32(first).is_none() => (Some("\\ufffd"), ESCAPE),
            // Two bytes are copied, so that the second backslash of `\\` does not begin an escape.
            _ => (escape.get(..2), 2),
        };
        out.push_str(written.unwrap_or(escape));
        rest = escape.get(read..).unwrap_or_default();
    }
    out + rest
}

/// Returns the code unit of the `\uXXXX` that a text begins with.
fn unit(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}
