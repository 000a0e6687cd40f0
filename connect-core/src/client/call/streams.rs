//! The steps of a call whose request or response streams.

#[cfg(feature = "sigv4")]
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::response::Parts;

use super::{Call, Step};
use crate::binding::has_media_type;
#[cfg(feature = "sigv4")]
use crate::error::AuthError;
use crate::error::Failure;
use crate::response::StreamedBody;
use crate::transport::stream::{ByteStream, StreamError};
use crate::transport::{Body, TransportError};

impl Call {
    /// Returns true if the request can be sent again: its body is not a stream, or one that can
    /// start again. The body of the last attempt is then not read any more.
    pub(super) fn can_restart(&self) -> bool {
        self.request.body_stream().is_none_or(ByteStream::reclaim)
    }

    /// Returns the response whose body streams, as it is decoded, or the step that collects the
    /// body. A failure is collected, and so is an output that does not stream, or one that may be a
    /// failure.
    #[cold]
    pub(super) fn begin_stream(&mut self, response: http::Response<Body>) -> Result<http::Response<Bytes>, Box<Step>> {
        let (parts, body) = response.into_parts();
        if self.streams && parts.status.is_success() && !self.may_be_failure(&parts) {
            let stream = StreamedBody::new(ByteStream::from_body(body), self.attempt.response_limit());
            let mut response = http::Response::from_parts(parts, Bytes::new());
            response.extensions_mut().insert(stream);
            return Ok(response);
        }
        self.collecting = Some(Box::new(parts));
        let time = [self.settings.attempt.timeout(), self.time_left()].into_iter().flatten().min();
        Err(Box::new(Step::Collect(body, self.attempt.response_limit(), time)))
    }

    /// Returns true if a response with a successful status is to be collected, because the rules of
    /// the service can find a failure in its JSON.
    fn may_be_failure(&self, parts: &Parts) -> bool {
        Failure::can_fail_in_success(self.request.operation())
            && parts.headers.get(CONTENT_TYPE).is_some_and(|value| has_media_type(value, "application/json"))
    }

    /// Returns the step after the body of a response was collected. `None` means that it took
    /// longer than the attempt may.
    pub(in crate::client) fn collected(&mut self, body: Option<Result<Bytes, StreamError>>) -> Step {
        let answer = match (body, self.collecting.take()) {
            (Some(Ok(bytes)), Some(parts)) => Ok(http::Response::from_parts(*parts, bytes.into())),
            (Some(Err(error)), _) => Err(error.into_transport()),
            (_, _) => Err(TransportError::timeout()),
        };
        self.answered(answer)
    }

    /// Returns the step that hashes the stream of the request, if the signature needs the hash and
    /// there is none yet.
    #[cfg(feature = "sigv4")]
    #[cold]
    pub(super) fn hash(&self, left: Option<Duration>) -> Option<Step> {
        let stream = self.request.body_stream()?;
        let is_needed = self.settings.signing.needs_hash(&self.request);
        if self.hash.is_some() || !is_needed {
            return None;
        }
        if !stream.can_start_repeatedly() {
            return Some(self.unauthenticated(AuthError::unsignable_stream()));
        }
        Some(Step::Hash(stream.to_quiet_body(), left))
    }

    /// Returns the next attempt with the hash of the request's stream, or the end if the stream
    /// could not be read. `None` means that it took longer than the call may.
    #[cfg(feature = "sigv4")]
    pub(in crate::client) fn hashed(&mut self, hash: Option<Result<[u8; 32], StreamError>>) -> Step {
        match hash {
            Some(Ok(hash)) => {
                self.hash = Some(Box::new(hash));
                self.send()
            }
            Some(Err(error)) => self.failed(TransportError::body(error).not_reached(), self.attempt.number() - 1),
            None => self.timed_out(),
        }
    }
}
