//! The reasons to reject a signature.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::binding::failure_response;
use crate::timestamp::Timestamp;
use crate::transport::Body;

/// The reason why a [`SigV4Verifier`](super::SigV4Verifier) rejected a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyErrorKind {
    /// The request has no signature.
    NotSigned,
    /// The signature is malformed, misses a part, or covers the body in a way that is not accepted.
    Incomplete,
    /// The access key ID is not known, or its session token is another one.
    UnknownKey,
    /// The credentials have expired.
    Expired,
    /// The signature does not match the request, does not cover a part that it must cover, or is
    /// for another region or service.
    WrongSignature,
    /// The signature is too old, or from the future.
    ClockSkew,
    /// The verifier has no time of day, so it accepts nothing.
    NoClock,
}

/// The rejection of a request by a [`SigV4Verifier`](super::SigV4Verifier).
///
/// Its `Display` is a message for the caller. The message has no secret, and no text of the request
/// but the time of its signature.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyError {
    kind: VerifyErrorKind,
    message: Cow<'static, str>,
}

impl VerifyError {
    pub(super) fn new(kind: VerifyErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, message: message.into() }
    }

    pub(super) fn incomplete(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(VerifyErrorKind::Incomplete, message)
    }

    pub(super) fn wrong(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(VerifyErrorKind::WrongSignature, message)
    }

    /// Creates the error of a signature that does not match.
    pub(super) fn mismatch() -> Self {
        Self::wrong(
            "the signature does not match the request: check the secret access key, and that nothing modifies the \
             request in transit",
        )
    }

    pub(super) fn unknown_key() -> Self {
        let message = "the access key ID or its session token is not known: check both";
        Self::new(VerifyErrorKind::UnknownKey, message)
    }

    /// Creates the error of a signature of the time `signed_at` that was verified at `now`.
    ///
    /// Clients find the reason by the first words of the message, which are those of AWS.
    pub(super) fn skew(signed_at: Timestamp, now: Timestamp) -> Self {
        let found = if signed_at < now { "Signature expired" } else { "Signature not yet current" };
        let now = Timestamp::new(now.seconds(), 0);
        let message =
            format!("{found}: it is from {signed_at}, and the time is {now}: correct the clock and sign again");
        Self::new(VerifyErrorKind::ClockSkew, message)
    }

    /// Returns the reason.
    pub fn kind(&self) -> VerifyErrorKind {
        self.kind
    }

    /// Returns the error code that services of AWS answer with, such as
    /// `InvalidSignatureException`.
    pub fn code(&self) -> &'static str {
        match self.kind {
            VerifyErrorKind::NotSigned => "MissingAuthenticationTokenException",
            VerifyErrorKind::Incomplete => "IncompleteSignatureException",
            VerifyErrorKind::UnknownKey => "UnrecognizedClientException",
            VerifyErrorKind::Expired => "ExpiredTokenException",
            VerifyErrorKind::WrongSignature | VerifyErrorKind::ClockSkew => "InvalidSignatureException",
            VerifyErrorKind::NoClock => "InternalFailure",
        }
    }

    /// Returns the status of the answer: 403, but 400 for a malformed signature and 500 for a
    /// verifier without a clock.
    pub fn status(&self) -> StatusCode {
        match self.kind {
            VerifyErrorKind::Incomplete => StatusCode::BAD_REQUEST,
            VerifyErrorKind::NoClock => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::FORBIDDEN,
        }
    }

    /// Returns the response that tells the caller what is wrong, as operations of restJson1 do: the
    /// code in `x-amzn-errortype` and a JSON body with a `message`.
    pub fn to_http_response(&self) -> http::Response<Body> {
        failure_response(None, self.status(), self.code(), &self.message, |_| {})
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind)
    }
}

impl Error for VerifyError {}
