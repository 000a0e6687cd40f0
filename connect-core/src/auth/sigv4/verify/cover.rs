//! The way in which a received signature covers the body.

use http::HeaderMap;

use super::super::UNSIGNED_PAYLOAD;
use super::super::canonical::Hex;
use super::super::chunks::{self, SIGNED, SIGNED_WITH_TRAILER, UNSIGNED_WITH_TRAILER};
use super::super::events::EVENTS;
use super::error::VerifyError;
use crate::auth::ChecksumAlgorithm;

/// The part of a request's signature that covers the body.
#[derive(Clone, Copy)]
pub(super) enum Cover {
    /// A SHA-256 hash of the body, in hexadecimal digits.
    Hash([u8; 64]),
    Nothing,
    Chunks(chunks::Chunks),
    Events,
}

impl Cover {
    /// Reads the text that stands for the body, or uses the hash of the body if there is none.
    pub(super) fn new(
        stated: Option<&[u8]>,
        hash: Option<&[u8; 32]>,
        headers: &HeaderMap,
        allows_unsigned: bool,
    ) -> Result<Self, VerifyError> {
        let Some(stated) = stated else {
            let hash = hash.ok_or_else(|| {
                VerifyError::incomplete(
                    "the request does not state the hash of its body: send it in `x-amz-content-sha256`",
                )
            })?;
            return Ok(Self::Hash(*Hex::new(hash).as_bytes()));
        };
        let is = |word: &str| stated == word.as_bytes();
        let cover = if is(UNSIGNED_PAYLOAD) {
            Self::Nothing
        } else if is(EVENTS) {
            Self::Events
        } else if is(SIGNED) {
            Self::Chunks(chunks(headers, false, true)?)
        } else if is(SIGNED_WITH_TRAILER) {
            Self::Chunks(chunks(headers, true, true)?)
        } else if is(UNSIGNED_WITH_TRAILER) {
            Self::Chunks(chunks(headers, true, false)?)
        } else {
            let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            let digits = stated.try_into().ok().filter(|digits: &[u8; 64]| digits.iter().all(is_digit));
            Self::Hash(digits.ok_or_else(|| {
                VerifyError::incomplete(
                    "`x-amz-content-sha256` is no hash: send the SHA-256 hash of the body in hexadecimal digits",
                )
            })?)
        };
        match cover {
            Self::Nothing | Self::Chunks(chunks::Chunks { signed: false, .. }) if !allows_unsigned => {
                Err(VerifyError::wrong("the signature does not cover the body: sign the body"))
            }
            cover => Ok(cover),
        }
    }

    /// Returns the text that stands for the body in the canonical request.
    pub(super) fn text(&self) -> &[u8] {
        match self {
            Self::Hash(digits) => digits,
            Self::Nothing => UNSIGNED_PAYLOAD.as_bytes(),
            Self::Chunks(chunks) => chunks.word().as_bytes(),
            Self::Events => EVENTS.as_bytes(),
        }
    }
}

/// Reads the headers of a body in chunks.
fn chunks(headers: &HeaderMap, has_trailer: bool, signed: bool) -> Result<chunks::Chunks, VerifyError> {
    let text = |name| headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let length = text(chunks::X_AMZ_DECODED_CONTENT_LENGTH)
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| {
            VerifyError::incomplete("the body is in chunks: send its length in `x-amz-decoded-content-length`")
        })?;
    let trailer = text(chunks::X_AMZ_TRAILER).and_then(|name| {
        let algorithms = [ChecksumAlgorithm::Crc32, ChecksumAlgorithm::Crc32c, ChecksumAlgorithm::Sha256];
        algorithms.into_iter().find(|algorithm| algorithm.trailer().eq_ignore_ascii_case(name.trim()))
    });
    if has_trailer && trailer.is_none() {
        return Err(VerifyError::incomplete(
            "the trailer is not supported: send `x-amz-checksum-crc32`, `x-amz-checksum-crc32c` or \
             `x-amz-checksum-sha256`",
        ));
    }
    Ok(chunks::Chunks { length, trailer: trailer.filter(|_| has_trailer), signed })
}

/// Creates the error of a body that is not the signed one.
pub(super) fn other_body() -> VerifyError {
    VerifyError::wrong("the body is not the signed one: check that nothing modifies it in transit")
}
