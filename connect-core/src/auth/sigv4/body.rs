//! Requests of a client, whose bodies are encoded as their signatures need it.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use sha2::{Digest, Sha256};

use super::chunks::Chunks;
use super::{ChunkEncoder, EventSigner, Payload, SigV4, UNSIGNED_PAYLOAD};
use crate::auth::{AuthScheme, ChecksumAlgorithm, ClockCorrection, skew};
use crate::binding::has_media_type;
use crate::clock::Clock;
use crate::error::{AuthError, AuthProblem};
use crate::stream::frame;
use crate::timestamp::Timestamp;
use crate::transport::Body;
use crate::transport::stream::{EncodeBody, StreamError};

/// The media type of a stream of events.
const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";
/// The most bytes of an event, which is the payload of a message.
const LONGEST_EVENT: usize = frame::MAX_PAYLOAD;
/// The fewest bytes of an event: two lengths and two checksums.
const SHORTEST_EVENT: usize = frame::OVERHEAD;

/// The way in which a signature covers the body of a request.
#[derive(Clone, Copy)]
enum Cover {
    /// By the hash of the body.
    Hash,
    /// Not at all.
    Nothing,
    /// In chunks.
    Chunks { trailer: Option<ChecksumAlgorithm>, signed: bool },
    /// Event by event.
    Events,
}

/// Returns true if the signature covers the hash of the body.
pub(in crate::auth) fn needs_hash(scheme: AuthScheme, uri: &http::Uri, headers: &HeaderMap) -> bool {
    matches!(cover(scheme, uri, headers), Cover::Hash)
}

/// Returns the way in which the signature covers a body.
///
/// Over `http` nothing else protects a body, so it is signed. A checksum that is a header needs no
/// trailer.
fn cover(scheme: AuthScheme, uri: &http::Uri, headers: &HeaderMap) -> Cover {
    let is_https = skew::is_https(uri);
    let as_trailer = |checksum: ChecksumAlgorithm| (!headers.contains_key(checksum.trailer())).then_some(checksum);
    match scheme {
        AuthScheme::SigV4UnsignedBody if is_https => Cover::Nothing,
        AuthScheme::SigV4SignedChunks(checksum) => {
            Cover::Chunks { trailer: checksum.and_then(as_trailer), signed: true }
        }
        AuthScheme::SigV4UnsignedChunks(checksum) => match as_trailer(checksum) {
            None if is_https => Cover::Nothing,
            trailer => Cover::Chunks { trailer, signed: !is_https },
        },
        _ if has_events(headers) => Cover::Events,
        _ => Cover::Hash,
    }
}

/// Returns true if the body is a stream of events.
fn has_events(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|value| has_media_type(value, EVENT_STREAM))
}

impl SigV4 {
    /// Signs the request of an attempt, encodes its body if the signature needs it, and returns the
    /// time of the signature. `hash` is that of a body that streams, if it was needed.
    pub(in crate::auth) fn sign_request(
        &self,
        request: &mut http::Request<Body>,
        hash: Option<[u8; 32]>,
        scheme: AuthScheme,
        clock: &Arc<dyn Clock>,
        correction: Option<&ClockCorrection>,
    ) -> Result<Timestamp, AuthError> {
        let now = clock.now().ok_or_else(AuthError::no_clock)?;
        match cover(scheme, request.uri(), request.headers()) {
            // An empty body needs no chunks.
            Cover::Chunks { trailer, signed } if request.body().as_bytes() != Some(&[]) => {
                let length = request.body().length().ok_or_else(AuthError::unknown_length)?;
                let chunks = Chunks { length, trailer, signed };
                let (signed_at, encoder) = self.sign_chunks_by(request, now, correction, chunks)?;
                let length = encoder.encoded_length();
                encode(request, Some(length), Box::new(encoder))?;
                Ok(signed_at)
            }
            Cover::Events => {
                let (signed_at, signer) = self.sign_events_by(request, now, correction)?;
                let encoder = EventEncoder { signer, clock: Arc::clone(clock), buffer: BytesMut::new() };
                encode(request, None, Box::new(encoder))?;
                Ok(signed_at)
            }
            Cover::Nothing | Cover::Chunks { signed: false, .. } => {
                self.sign_head(request, Payload::Word(UNSIGNED_PAYLOAD), now, correction).map(|head| head.signed_at)
            }
            Cover::Hash | Cover::Chunks { signed: true, .. } => {
                let hash = match (request.body().as_bytes(), hash) {
                    (None, Some(hash)) => hash,
                    (bytes, _) => Sha256::digest(bytes.unwrap_or_default()).into(),
                };
                self.sign_head(request, Payload::Hash(&hash), now, correction).map(|head| head.signed_at)
            }
        }
    }
}

/// Replaces the body of a request with the encoded one, of the length `length` if that is known.
fn encode(
    request: &mut http::Request<Body>,
    length: Option<u64>,
    encoder: Box<dyn EncodeBody>,
) -> Result<(), AuthError> {
    let body = std::mem::take(request.body_mut());
    *request.body_mut() = body.encoded(encoder, length).map_err(|error| {
        AuthError::new(AuthProblem::Unsignable, "the body cannot be signed: see the cause").with_source(error)
    })?;
    Ok(())
}

/// Creates the error of a stream that is not one of events.
fn broken(reason: &str) -> StreamError {
    StreamError::source(AuthError::new(AuthProblem::Unsignable, reason))
}

impl EncodeBody for ChunkEncoder {
    fn push(&mut self, chunk: Bytes) {
        self.push(chunk);
    }

    fn next_encoded(&mut self) -> Option<Result<Bytes, StreamError>> {
        self.next_chunk().map(Ok)
    }

    fn finish(self: Box<Self>) -> Result<Bytes, StreamError> {
        Ok((*self).finish())
    }
}

/// An encoder that signs each event of a stream, at the time when it is sent.
struct EventEncoder {
    signer: EventSigner,
    clock: Arc<dyn Clock>,
    /// The bytes of events that are not complete.
    buffer: BytesMut,
}

impl EventEncoder {
    /// Takes the next event, if it is complete. An event begins with its length.
    fn event(&mut self) -> Result<Option<Bytes>, StreamError> {
        let Some(length) = self.buffer.first_chunk() else { return Ok(None) };
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        if length > LONGEST_EVENT {
            return Err(StreamError::too_long(LONGEST_EVENT));
        }
        if length < SHORTEST_EVENT {
            return Err(broken("an event is too short to be one: send encoded events"));
        }
        Ok((self.buffer.len() >= length).then(|| self.buffer.split_to(length).freeze()))
    }

    fn now(&self) -> Result<Timestamp, StreamError> {
        self.clock.now().ok_or_else(|| StreamError::source(AuthError::no_clock()))
    }
}

impl EncodeBody for EventEncoder {
    fn push(&mut self, chunk: Bytes) {
        self.buffer.extend_from_slice(&chunk);
    }

    fn next_encoded(&mut self) -> Option<Result<Bytes, StreamError>> {
        let event = self.event().transpose()?;
        Some(event.and_then(|event| {
            let now = self.now()?;
            self.signer.sign_bytes(event, now).map_err(StreamError::source)
        }))
    }

    fn finish(self: Box<Self>) -> Result<Bytes, StreamError> {
        if !self.buffer.is_empty() {
            return Err(broken("the last event is cut: send whole events"));
        }
        let now = self.now()?;
        self.signer.finish(now).map_err(StreamError::source)
    }
}
