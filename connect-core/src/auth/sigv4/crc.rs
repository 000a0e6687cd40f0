//! Cyclic redundancy checks of 32 bits: CRC-32 and CRC-32C.

/// A table of remainders for each position of a byte within eight.
type Table = [[u32; 256]; 8];

/// CRC-32 of ISO/IEC 8802-3, which gzip and Ethernet use.
static CRC32: Table = table(0xEDB8_8320);
/// CRC-32C of RFC 3720, which is also called Castagnoli.
static CRC32C: Table = table(0x82F6_3B78);

/// Calculates the table of a polynomial, whose bits are in reverse order.
#[expect(clippy::cast_possible_truncation, reason = "a constant function cannot convert with `try_from`")]
const fn table(polynomial: u32) -> Table {
    let mut table = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let mut remainder = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            remainder = (remainder >> 1) ^ if remainder & 1 == 1 { polynomial } else { 0 };
            bit += 1;
        }
        table[0][byte] = remainder;
        byte += 1;
    }
    let mut position = 1;
    while position < 8 {
        let mut byte = 0;
        while byte < 256 {
            let before = table[position - 1][byte];
            table[position][byte] = (before >> 8) ^ table[0][(before & 0xFF) as usize];
            byte += 1;
        }
        position += 1;
    }
    table
}

/// A cyclic redundancy check of the bytes seen so far.
pub(super) struct Crc {
    table: &'static Table,
    /// The inverted remainder.
    state: u32,
}

impl Crc {
    /// Starts a CRC-32.
    pub(super) fn crc32() -> Self {
        Self { table: &CRC32, state: !0 }
    }

    /// Starts a CRC-32C.
    pub(super) fn crc32c() -> Self {
        Self { table: &CRC32C, state: !0 }
    }

    /// Continues with `data`, eight bytes at a time.
    pub(super) fn update(&mut self, data: &[u8]) {
        let table = self.table;
        let (eights, rest) = data.as_chunks::<8>();
        let mut state = self.state;
        for &[a, b, c, d, e, f, g, h] in eights {
            let [s, t, u, v] = state.to_le_bytes();
            let bytes = [h, g, f, e, d ^ v, c ^ u, b ^ t, a ^ s];
            state = table.iter().zip(bytes).fold(0, |state, (row, byte)| state ^ row[usize::from(byte)]);
        }
        for byte in rest {
            let [low, ..] = state.to_le_bytes();
            state = (state >> 8) ^ table[0][usize::from(low ^ byte)];
        }
        self.state = state;
    }

    /// Returns the check of all bytes.
    pub(super) fn value(&self) -> u32 {
        !self.state
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(mut crc: Crc, parts: &[&[u8]]) -> u32 {
        for part in parts {
            crc.update(part);
        }
        crc.value()
    }

    #[test]
    fn the_checks_of_the_nine_digits_are_those_of_the_catalogue() {
        assert_eq!(of(Crc::crc32(), &[b"123456789"]), 0xCBF4_3926);
        assert_eq!(of(Crc::crc32c(), &[b"123456789"]), 0xE306_9283);
        assert_eq!(of(Crc::crc32(), &[]), 0);
    }

    #[test]
    fn rfc_3720_has_the_same_checks_of_32_bytes() {
        let up: Vec<u8> = (0..32).collect();
        let down: Vec<u8> = (0..32).rev().collect();
        assert_eq!(of(Crc::crc32c(), &[&[0; 32]]), 0x8A91_36AA);
        assert_eq!(of(Crc::crc32c(), &[&[0xFF; 32]]), 0x62A8_AB43);
        assert_eq!(of(Crc::crc32c(), &[&up]), 0x46DD_794E);
        assert_eq!(of(Crc::crc32c(), &[&down]), 0x113F_DB5C);
    }

    #[test]
    fn a_check_does_not_depend_on_the_cuts() {
        let data: Vec<u8> = (0..=255).collect();
        let whole = of(Crc::crc32(), &[&data]);
        for at in 0..data.len() {
            assert_eq!(of(Crc::crc32(), &[&data[..at], &data[at..]]), whole, "{at}");
        }
    }
}
