//! Signatures of the events in a request.
//!
//! Each event is the payload of another message, whose headers are the time and the signature. An
//! empty one ends the stream. See "Event stream encoding" in
//! <https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html>.

use std::fmt;

use bytes::Bytes;

use super::chain::Chain;
use super::crc::Crc;
use super::key::Time;
use super::{Payload, SigV4};
use crate::auth::{ClockCorrection, Credentials};
use crate::error::{AuthError, AuthProblem};
use crate::timestamp::Timestamp;

const EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

impl SigV4 {
    /// Signs the head of `request`, whose body is a stream of events, and returns the signer of the
    /// events.
    ///
    /// Sets the headers of [`sign`](Self::sign) and `x-amz-content-sha256`. The body of `request`
    /// itself does not matter.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign`](Self::sign).
    pub fn sign_events<B>(&self, request: &mut http::Request<B>, now: Timestamp) -> Result<EventSigner, AuthError> {
        let kept = self.kept_correction(request.uri());
        self.sign_events_by(request, now, kept.as_ref()).map(|(_, events)| events)
    }

    /// Signs the head of `request`, and returns the time of the signature and the signer of the
    /// events.
    pub(super) fn sign_events_by<B>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        correction: Option<&ClockCorrection>,
    ) -> Result<(Timestamp, EventSigner), AuthError> {
        let head = self.sign_head(request, Payload::Word(EVENTS), now, correction)?;
        let events = EventSigner {
            signer: self.clone(),
            credentials: head.credentials,
            chain: Chain::new(head.key, head.time, &head.signature),
            correction: correction.map_or(0, ClockCorrection::seconds),
        };
        Ok((head.signed_at, events))
    }
}

/// A signer of the events in the body of one request, from [`SigV4::sign_events`].
///
/// Each signature covers the one before it, so the events are signed in the order in which they
/// are sent. All of them are signed with the credentials of the request's head.
pub struct EventSigner {
    signer: SigV4,
    credentials: Credentials,
    chain: Chain,
    /// The correction of the clock in seconds.
    correction: i64,
}

impl EventSigner {
    /// Signs an encoded event at the time `now`, and returns the encoded message around it.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if `now` is outside the years 1 to 9999, or if the event has more
    /// than 4 GiB.
    pub fn sign(&mut self, event: &[u8], now: Timestamp) -> Result<Bytes, AuthError> {
        let signed_at = Timestamp::new(now.seconds().saturating_add(self.correction), 0);
        let time = Time::new(signed_at).ok_or_else(super::clock_out_of_range)?;
        let shared = &self.signer.shared;
        let key = shared.key.of(&self.credentials, &time, &shared.region, &shared.service)?;
        let date = date_header(signed_at);
        // An event that is too long is found before it becomes a link of the chain.
        let message = Message::new(date.len() + SIGNATURE_LENGTH, event)?;
        let signature = self.chain.event(key, time, &date, event);
        Ok(message.encode(&[&date, &signature_header(&signature)]))
    }

    /// Signs the end of the stream at the time `now`, and returns the encoded message that ends it.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if `now` is outside the years 1 to 9999.
    pub fn finish(mut self, now: Timestamp) -> Result<Bytes, AuthError> {
        self.sign(&[], now)
    }
}

impl fmt::Debug for EventSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSigner").field("signer", &self.signer).finish_non_exhaustive()
    }
}

/// The type of a header that holds bytes.
const BYTES: u8 = 6;
/// The type of a header that holds a time in milliseconds.
const TIMESTAMP: u8 = 8;
/// The length of the header `:chunk-signature`.
const SIGNATURE_LENGTH: usize = 1 + 16 + 1 + 2 + 32;

/// Encodes the header `:date`.
fn date_header(time: Timestamp) -> Vec<u8> {
    let milliseconds = time.seconds().saturating_mul(1000);
    [&[5], &b":date"[..], &[TIMESTAMP], &milliseconds.to_be_bytes()].concat()
}

/// Encodes the header `:chunk-signature`.
fn signature_header(signature: &[u8; 32]) -> Vec<u8> {
    [&[16], &b":chunk-signature"[..], &[BYTES, 0, 32], signature].concat()
}

/// A message of the event stream encoding, without its headers.
struct Message<'e> {
    total: u32,
    headers: u32,
    payload: &'e [u8],
}

impl<'e> Message<'e> {
    /// Creates a message with headers of the length `headers`.
    fn new(headers: usize, payload: &'e [u8]) -> Result<Self, AuthError> {
        let lengths = u32::try_from(headers).and_then(|headers| {
            let total = payload.len().saturating_add(16).saturating_add(usize::try_from(headers).unwrap_or(0));
            Ok((u32::try_from(total)?, headers))
        });
        let (total, headers) = lengths.map_err(|error| {
            AuthError::new(AuthProblem::Unsignable, "the event is longer than 4 GiB: send shorter events")
                .with_source(error)
        })?;
        Ok(Self { total, headers, payload })
    }

    fn encode(&self, headers: &[&[u8]]) -> Bytes {
        let mut crc = Crc::crc32();
        let mut message = Vec::with_capacity(usize::try_from(self.total).unwrap_or(0));
        let mut write = |part: &[u8]| {
            crc.update(part);
            message.extend_from_slice(part);
            crc.value().to_be_bytes()
        };
        write(&self.total.to_be_bytes());
        let check = write(&self.headers.to_be_bytes());
        write(&check);
        for header in headers {
            write(header);
        }
        let check = write(self.payload);
        write(&check);
        Bytes::from(message)
    }
}
