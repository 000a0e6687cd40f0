//! The checksum of a body in its trailer.

use sha2::{Digest, Sha256};

use crate::auth::ChecksumAlgorithm;
use crate::base64;
use crate::crc::{CRC32, CRC32C, CrcDigest};

/// A checksum of the bytes seen so far.
pub(super) struct Checksum {
    algorithm: ChecksumAlgorithm,
    state: State,
}

enum State {
    Crc(CrcDigest),
    Sha256(Sha256),
}

impl Checksum {
    pub(super) fn new(algorithm: ChecksumAlgorithm) -> Self {
        let state = match algorithm {
            ChecksumAlgorithm::Crc32 => State::Crc(CRC32.digest()),
            ChecksumAlgorithm::Crc32c => State::Crc(CRC32C.digest()),
            ChecksumAlgorithm::Sha256 => State::Sha256(Sha256::new()),
        };
        Self { algorithm, state }
    }

    pub(super) fn update(&mut self, data: &[u8]) {
        match &mut self.state {
            State::Crc(crc) => crc.update(data),
            State::Sha256(hash) => hash.update(data),
        }
    }

    /// Returns the trailer, without an end of line: `x-amz-checksum-crc32:y/Q5Jg==`.
    pub(super) fn trailer(self) -> String {
        let value = match self.state {
            State::Crc(crc) => base64::encode(&crc.finalize().to_be_bytes()),
            State::Sha256(hash) => base64::encode(&hash.finalize()),
        };
        format!("{}:{value}", self.algorithm.trailer())
    }

    /// Returns the length of the trailer.
    pub(super) fn trailer_length(&self) -> u64 {
        let value = match self.state {
            State::Crc(_) => 8,
            State::Sha256(_) => 44,
        };
        // The name is short.
        u64::try_from(self.algorithm.trailer().len()).unwrap_or(0) + 1 + value
    }
}
