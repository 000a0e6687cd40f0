//! Cyclic redundancy checks of 32 bits: of the messages of event streams, and of the bodies of
//! signed requests.
//!
//! Their tables are calculated by the compiler, with 16 KiB each. They read 16 bytes at a time.

#[cfg(feature = "sigv4")]
use ::crc::CRC_32_ISCSI;
#[cfg(feature = "sigv4")]
use ::crc::Digest;
use ::crc::{CRC_32_ISO_HDLC, Crc, Table};

/// CRC-32 of ISO/IEC 8802-3, which gzip and Ethernet use.
pub(crate) static CRC32: Crc<u32, Table<16>> = Crc::<u32, Table<16>>::new(&CRC_32_ISO_HDLC);

/// CRC-32C of RFC 3720, which is also called Castagnoli.
#[cfg(feature = "sigv4")]
pub(crate) static CRC32C: Crc<u32, Table<16>> = Crc::<u32, Table<16>>::new(&CRC_32_ISCSI);

/// A check of the bytes seen so far.
#[cfg(feature = "sigv4")]
pub(crate) type CrcDigest = Digest<'static, u32, Table<16>>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checks_of_the_nine_digits_are_those_of_the_catalogue() {
        assert_eq!(CRC32.checksum(b"123456789"), 0xCBF4_3926);
        #[cfg(feature = "sigv4")]
        assert_eq!(CRC32C.checksum(b"123456789"), 0xE306_9283);
    }
}
