//! Finding the end of a run of plain string characters, a word at a time.

const LOW: u64 = u64::from_le_bytes([0x01; 8]);
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// The index of the first byte at or after `from` that a JSON string cannot hold as it stands: a quote, a backslash or a control
/// character (RFC 8259, section 7). The length of `bytes` when there is none.
pub(super) fn special(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    let mut rest = bytes.get(from..).unwrap_or_default();
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*chunk);
        let found =
            zero_bytes(word ^ (LOW * 0x22)) | zero_bytes(word ^ (LOW * 0x5c)) | (word.wrapping_sub(LOW * 0x20) & !word);
        let found = found & HIGH;
        if found != 0 {
            // The lowest flag is exact; a borrow can only set flags above it.
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
        rest = tail;
    }
    rest.iter().position(|&byte| is_special(byte)).map_or(bytes.len().max(from), |found| at + found)
}

fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(LOW) & !word
}

fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_judged_alike_at_every_offset_of_a_word() {
        for byte in 0..=u8::MAX {
            for offset in 0..20 {
                for neighbour in [b'a', 0x80, 0xff, b'!', b'#'] {
                    let mut text = vec![neighbour; 24];
                    text[offset] = byte;
                    let expected = if is_special(byte) { offset } else { text.len() };
                    assert_eq!(special(&text, 0), expected, "byte {byte:#04x} at {offset}");
                }
            }
        }
    }

    #[test]
    fn scanning_starts_where_it_is_told() {
        assert_eq!(special(b"\"aaaaaaaaa\"b", 1), 10);
        assert_eq!(special(b"abc", 3), 3);
        assert_eq!(special(b"abc", 9), 9);
    }
}
