//! Finds the end of a run of plain string characters, two words at a time.

const LOW: u64 = u64::from_le_bytes([0x01; 8]);
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// Returns the index of the first byte at or after `from` that must be escaped in a JSON string: a
/// quote, a backslash or a control character (RFC 8259, section 7). Returns the length of `bytes`
/// if there is none.
#[inline]
pub(super) fn special(bytes: &[u8], from: usize) -> usize {
    let searched = bytes.get(from..).unwrap_or_default();
    let (mut at, mut rest) = (from, searched);
    while let Some((chunk, tail)) = rest.split_first_chunk::<16>() {
        let [first, second] = words(chunk);
        let (first, second) = (flags(first), flags(second));
        if first | second != 0 {
            return at + if first == 0 { 8 + index(second) } else { index(first) };
        }
        at += 16;
        rest = tail;
    }
    if let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        let found = flags(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + index(found);
        }
        at += 8;
        rest = tail;
    }
    if rest.is_empty() {
        return bytes.len().max(from);
    }
    // The last word overlaps bytes that were already searched and are plain.
    if let Some(chunk) = searched.last_chunk::<8>() {
        let found = flags(u64::from_le_bytes(*chunk));
        return if found == 0 { bytes.len() } else { bytes.len() - 8 + index(found) };
    }
    rest.iter().position(|&byte| is_special(byte)).map_or(bytes.len(), |found| at + found)
}

#[inline]
fn words(chunk: &[u8; 16]) -> [u64; 2] {
    let both = u128::from_le_bytes(*chunk);
    #[expect(clippy::cast_possible_truncation, reason = "each half is taken")]
    [both as u64, (both >> 64) as u64]
}

/// Sets the high bit of each byte of `word` that is special. The lowest flag is exact; a borrow can
/// set false flags above it.
#[inline]
fn flags(word: u64) -> u64 {
    let found =
        zero_bytes(word ^ (LOW * 0x22)) | zero_bytes(word ^ (LOW * 0x5c)) | (word.wrapping_sub(LOW * 0x20) & !word);
    found & HIGH
}

/// Returns the index of the byte with the lowest flag.
#[inline]
fn index(flags: u64) -> usize {
    (flags.trailing_zeros() / 8) as usize
}

#[inline]
fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(LOW) & !word
}

/// Returns true if `text` needs no escapes in a JSON string.
pub(crate) fn is_plain(text: &str) -> bool {
    special(text.as_bytes(), 0) == text.len()
}

#[inline]
fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_found_at_every_offset() {
        for byte in 0..=u8::MAX {
            for offset in 0..40 {
                for neighbour in [b'a', 0x80, 0xff, b'!', b'#'] {
                    let mut text = vec![neighbour; 41];
                    text[offset] = byte;
                    let expected = if is_special(byte) { offset } else { text.len() };
                    assert_eq!(special(&text, 0), expected, "byte {byte:#04x} at {offset}");
                }
            }
        }
    }

    #[test]
    fn scanning_starts_at_the_given_offset() {
        assert_eq!(special(b"\"aaaaaaaaa\"b", 1), 10);
        assert_eq!(special(b"abc", 3), 3);
        assert_eq!(special(b"abc", 9), 9);
    }
}
