//! A chain of signatures: each covers a part of a body, and the signature before it.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::canonical::Hex;
use super::key::{DayKey, Time};

/// The algorithm of the signature of a chunk, and of an event.
const PAYLOAD: &str = "AWS4-HMAC-SHA256-PAYLOAD";
/// The algorithm of the signature of trailers.
const TRAILER: &str = "AWS4-HMAC-SHA256-TRAILER";

/// A chain of signatures that begins with the signature of a request's head.
pub(super) struct Chain {
    key: Arc<DayKey>,
    time: Time,
    /// The last signature.
    last: Hex,
}

impl Chain {
    /// Starts a chain after `seed`, the signature of a request's head. `key` and `time` are those
    /// of the head.
    pub(super) fn new(key: Arc<DayKey>, time: Time, seed: &[u8; 32]) -> Self {
        Self { key, time, last: Hex::new(seed) }
    }

    /// Signs the data of a chunk.
    pub(super) fn chunk(&mut self, data: &[u8]) -> &Hex {
        // The line of the headers of a chunk, which has none.
        let headers = Hex::new(&Sha256::digest([]));
        self.payload(&headers, data);
        &self.last
    }

    /// Signs the lines of the trailers, which end with `\n` each.
    pub(super) fn trailers(&mut self, lines: &[u8]) -> &Hex {
        let hash = Hex::new(&Sha256::digest(lines));
        let signature = self.key.sign_lines(TRAILER, &self.time, &[self.last.as_bytes(), hash.as_bytes()]);
        self.last = Hex::new(&signature);
        &self.last
    }

    /// Signs the encoded headers and the payload of the message around an event, at the time
    /// `time`. `key` is the key of its day.
    pub(super) fn event(&mut self, key: Arc<DayKey>, time: Time, headers: &[u8], payload: &[u8]) -> [u8; 32] {
        self.key = key;
        self.time = time;
        self.payload(&Hex::new(&Sha256::digest(headers)), payload)
    }

    fn payload(&mut self, headers: &Hex, data: &[u8]) -> [u8; 32] {
        let hash = Hex::new(&Sha256::digest(data));
        let lines: [&[u8]; 3] = [self.last.as_bytes(), headers.as_bytes(), hash.as_bytes()];
        let signature = self.key.sign_lines(PAYLOAD, &self.time, &lines);
        self.last = Hex::new(&signature);
        signature
    }
}
