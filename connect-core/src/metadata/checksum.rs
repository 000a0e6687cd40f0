//! Algorithms of checksums that follow a body.

/// An algorithm of the checksum that follows a body in a trailer, declared with `trailer = "…"`.
///
/// SHA-1 and CRC-64 are not here, because they need further dependencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChecksumAlgorithm {
    /// CRC-32 of ISO/IEC 8802-3, in `x-amz-checksum-crc32`.
    Crc32,
    /// CRC-32C of RFC 3720, in `x-amz-checksum-crc32c`.
    Crc32c,
    /// SHA-256, in `x-amz-checksum-sha256`.
    Sha256,
}

impl ChecksumAlgorithm {
    /// Returns the name of the trailer, in lower case.
    pub fn trailer(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }
}
