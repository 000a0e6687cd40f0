//! Requests whose signature is verified before their body is read.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::super::canonical::Hex;
use super::super::chain::Chain;
use super::super::key::{DayKey, Time};
use super::chunks::ChunkDecoder;
use super::cover::{Cover, other_body};
use super::error::VerifyError;
use super::events::EventDecoder;
use super::{SigV4Verifier, VerifiedCaller};
use crate::transport::Body;
use crate::transport::stream::{EncodeBody, StreamError};

/// A request whose signature is verified, but for the body, from [`SigV4Verifier::verify_head`].
pub struct VerifiedHead {
    verifier: SigV4Verifier,
    caller: VerifiedCaller,
    cover: Cover,
    seed: Seed,
}

/// The signature of a head, which the signatures in the body continue.
pub(super) struct Seed {
    pub(super) key: Arc<DayKey>,
    pub(super) time: Time,
    pub(super) signature: [u8; 32],
}

impl Seed {
    pub(super) fn chain(&self) -> Chain {
        Chain::new(Arc::clone(&self.key), self.time, &self.signature)
    }
}

impl VerifiedHead {
    pub(super) fn new(verifier: SigV4Verifier, caller: VerifiedCaller, cover: Cover, seed: Seed) -> Self {
        Self { verifier, caller, cover, seed }
    }

    /// Returns the caller.
    pub fn caller(&self) -> &VerifiedCaller {
        &self.caller
    }

    /// Returns `body` without its signatures, verified while it is read. A body in memory is
    /// verified at once.
    ///
    /// - Chunks of the content encoding `aws-chunked` are verified one by one, and the checksum in
    ///   the trailer at the end.
    /// - Events are verified one by one, and the end of their stream at the end.
    /// - The hash of a body is verified at the end, so do not rely on the body before that.
    ///
    /// Reading fails where a signature does not match. The source of that error is a
    /// [`VerifyError`].
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if a body in memory does not match.
    pub fn verify_body(self, body: Body) -> Result<Body, VerifyError> {
        let length = body.length();
        let (decoder, length): (Box<dyn EncodeBody>, _) = match self.cover {
            Cover::Nothing => return Ok(body),
            Cover::Hash(expected) => match body.as_bytes() {
                Some(bytes) if Hex::new(&Sha256::digest(bytes)).as_bytes() == &expected => return Ok(body),
                Some(_) => return Err(other_body()),
                None => (Box::new(HashDecoder { hash: Sha256::new(), expected, chunk: None }), length),
            },
            Cover::Chunks(chunks) => {
                let chain = chunks.signed.then(|| self.seed.chain());
                (Box::new(ChunkDecoder::new(chain, chunks)), Some(chunks.length))
            }
            Cover::Events => (Box::new(EventDecoder::new(self.verifier, &self.caller, &self.seed)), None),
        };
        body.encoded(decoder, length).map_err(|error| {
            let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
            source.cloned().unwrap_or_else(other_body)
        })
    }
}

impl fmt::Debug for VerifiedHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedHead").field("caller", &self.caller).finish_non_exhaustive()
    }
}

/// A reader that hashes a body.
struct HashDecoder {
    hash: Sha256,
    expected: [u8; 64],
    chunk: Option<Bytes>,
}

impl EncodeBody for HashDecoder {
    fn push(&mut self, chunk: Bytes) {
        self.hash.update(&chunk);
        self.chunk = Some(chunk);
    }

    fn next_encoded(&mut self) -> Option<Result<Bytes, StreamError>> {
        self.chunk.take().map(Ok)
    }

    fn finish(self: Box<Self>) -> Result<Bytes, StreamError> {
        if Hex::new(&self.hash.finalize()).as_bytes() != &self.expected {
            return Err(StreamError::source(other_body()));
        }
        Ok(Bytes::new())
    }
}
