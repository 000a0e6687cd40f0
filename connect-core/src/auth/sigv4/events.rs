//! Signatures of the events in a request.
//!
//! Each event is the payload of another message, whose headers are the time and the signature. An
//! empty one ends the stream. See "Event stream encoding" in
//! <https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html>.

use std::fmt;

use bytes::Bytes;

use super::chain::Chain;
use super::key::Time;
use super::{Payload, SigV4};
use crate::auth::{ClockCorrection, Credentials};
use crate::error::{AuthError, AuthProblem};
use crate::stream::frame::{self, FrameError, Header, HeaderValue, Message};
use crate::timestamp::Timestamp;

pub(super) const EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

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
    /// Returns an [`AuthError`] if `now` is outside the years 1 to 9999, or if the event is longer
    /// than 24 MiB. The next event can still be signed.
    pub fn sign(&mut self, event: &[u8], now: Timestamp) -> Result<Bytes, AuthError> {
        self.sign_bytes(Bytes::copy_from_slice(event), now)
    }

    /// Signs an encoded event as [`sign`](Self::sign) does, and shares its bytes.
    pub(super) fn sign_bytes(&mut self, event: Bytes, now: Timestamp) -> Result<Bytes, AuthError> {
        let signed_at = Timestamp::new(now.seconds().saturating_add(self.correction), 0);
        let time = Time::new(signed_at).ok_or_else(super::clock_out_of_range)?;
        let shared = &self.signer.shared;
        let key = shared.key.of(&self.credentials, &time, &shared.region, &shared.service)?;
        let date = Header::new(":date", HeaderValue::Time(signed_at));
        let encoded = date.encode().map_err(unsignable)?;
        // An event that is too long is found before it becomes a link of the chain.
        frame::check_payload(&event).map_err(unsignable)?;
        let signature = self.chain.event(key, time, &encoded, &event);
        let signature = HeaderValue::ByteArray(Bytes::copy_from_slice(&signature));
        let headers = vec![date, Header::new(":chunk-signature", signature)];
        Message::from_parts(headers, event).encode().map_err(unsignable)
    }

    /// Signs the end of the stream at the time `now`, and returns the encoded message that ends it.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if `now` is outside the years 1 to 9999.
    pub fn finish(mut self, now: Timestamp) -> Result<Bytes, AuthError> {
        self.sign_bytes(Bytes::new(), now)
    }
}

impl fmt::Debug for EventSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSigner").field("signer", &self.signer).finish_non_exhaustive()
    }
}

/// Creates the error of an event that no message holds.
fn unsignable(error: FrameError) -> AuthError {
    let reason = match error {
        FrameError::PayloadTooLong => "the event is longer than 24 MiB: send shorter events",
        _ => "the event cannot be signed: see the cause",
    };
    AuthError::new(AuthProblem::Unsignable, reason).with_source(error)
}
