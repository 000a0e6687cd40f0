//! Verification of the events in a body.

use std::sync::Arc;

use bytes::Bytes;

use super::super::chain::Chain;
use super::super::key::{DayKey, Time, is_equal};
use super::error::VerifyError;
use super::head::Seed;
use super::{SigV4Verifier, VerifiedCaller};
use crate::stream::frame::{HeaderValue, Message, MessageDecoder};
use crate::transport::stream::{EncodeBody, StreamError};

/// The most bytes of a message around an event of the longest length that is read by default.
const LIMIT: usize = MessageDecoder::DEFAULT_LIMIT + 1024;

/// A decoder of the messages around signed events. It returns the events.
pub(super) struct EventDecoder {
    verifier: SigV4Verifier,
    region: String,
    service: String,
    key: Arc<DayKey>,
    chain: Chain,
    messages: MessageDecoder,
    /// True if the empty event that ends a stream has come.
    has_ended: bool,
}

impl EventDecoder {
    pub(super) fn new(verifier: SigV4Verifier, caller: &VerifiedCaller, seed: &Seed) -> Self {
        Self {
            verifier,
            region: caller.region().to_owned(),
            service: caller.service().to_owned(),
            key: Arc::clone(&seed.key),
            chain: seed.chain(),
            messages: MessageDecoder::new().with_limit(LIMIT),
            has_ended: false,
        }
    }

    /// Returns the next event, if it is complete.
    fn event(&mut self) -> Result<Option<Bytes>, StreamError> {
        let next = self.messages.next_message();
        let next = next.map_err(|_| rejected("the messages around the events are malformed: encode them again"))?;
        let Some(message) = next else { return Ok(None) };
        if self.has_ended {
            return Err(rejected("the stream of events continues after its end: end it once"));
        }
        let event = self.verify(&message).map_err(StreamError::source)?;
        if event.is_empty() {
            self.has_ended = true;
            // Finds what comes after the end.
            return self.event();
        }
        Ok(Some(event))
    }

    /// Verifies a message, and returns the event in it.
    fn verify(&mut self, message: &Message) -> Result<Bytes, VerifyError> {
        let malformed = || VerifyError::incomplete("an event is not signed: send `:date` and `:chunk-signature`");
        let (Some(HeaderValue::ByteArray(signature)), [_, _]) = (message.header(":chunk-signature"), message.headers())
        else {
            return Err(malformed());
        };
        let date = message.headers().iter().find(|header| header.name() == ":date").ok_or_else(malformed)?;
        let HeaderValue::Time(signed_at) = *date.value() else { return Err(malformed()) };
        self.verifier.check_skew(signed_at, self.verifier.now()?)?;
        let time = Time::new(signed_at).ok_or_else(malformed)?;
        if time.day() != self.key.day() {
            let key = DayKey::derive(self.key.credentials(), time.day(), &self.region, &self.service);
            self.key = Arc::new(key.map_err(|_| VerifyError::mismatch())?);
        }
        let encoded = date.encode().map_err(|_| malformed())?;
        let expected = self.chain.event(Arc::clone(&self.key), time, &encoded, message.payload());
        if !is_equal(&expected, signature) {
            return Err(VerifyError::wrong(
                "the signature of an event does not match: check that nothing modifies, drops or reorders events",
            ));
        }
        Ok(message.payload().clone())
    }
}

fn rejected(message: &'static str) -> StreamError {
    StreamError::source(VerifyError::incomplete(message))
}

impl EncodeBody for EventDecoder {
    fn push(&mut self, chunk: Bytes) {
        self.messages.push(chunk);
    }

    fn next_encoded(&mut self) -> Option<Result<Bytes, StreamError>> {
        self.event().transpose()
    }

    fn finish(self: Box<Self>) -> Result<Bytes, StreamError> {
        if self.has_ended && self.messages.finish().is_ok() {
            return Ok(Bytes::new());
        }
        Err(rejected("the stream of events is cut: send all events and the empty one that ends them"))
    }
}
