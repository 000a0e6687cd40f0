//! What is wrong with the proof of who calls, found here or told by the service.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::AuthScheme;

/// What is wrong with the proof of who calls, and so what to do about it; from [`Error::auth_problem`](crate::Error::auth_problem).
///
/// Its `Display` says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthProblem {
    /// The client, or the place where it looks, has no credentials. Nothing was sent.
    NoCredentials,
    /// The credentials, or their session token, have expired.
    Expired,
    /// The service does not know the access key id, or the session token that belongs to it.
    UnknownKey,
    /// The signature is not the one that the service computes: the secret key is wrong, or something on the way has changed the request.
    WrongSignature,
    /// The clock of this machine and that of the service are too far apart.
    ClockSkew,
    /// The service wants a signature, and the request had none.
    NotSigned,
    /// The service does not accept the bearer token: it has expired, is one of another kind, or what it was for has ended.
    TokenRefused,
    /// The service knows who calls, and does not allow the call.
    Denied,
}

impl fmt::Display for AuthProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCredentials => "there are no credentials: give some to the client",
            Self::Expired => "the credentials have expired: get new ones",
            Self::UnknownKey => {
                "the service does not know the access key id: check it, and that a session token is set where the key is a temporary one"
            }
            Self::WrongSignature => {
                "the signature is wrong: check the secret access key, and that nothing on the way changes the request"
            }
            Self::ClockSkew => "the clocks of this machine and of the service are too far apart: set the clock",
            Self::NotSigned => "the service wants a signature: give the client credentials",
            Self::TokenRefused => {
                "the token is not accepted: it has expired, is one of another kind, or what it was for, such as a chat, has ended"
            }
            Self::Denied => "the caller is known, and may not do this: its policy has to allow the operation",
        })
    }
}

/// A request that cannot be signed, or credentials that cannot be had. Nothing was sent.
///
/// Its `Display` says why, and what to do.
#[derive(Debug)]
pub struct AuthError {
    problem: AuthProblem,
    reason: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl AuthError {
    /// For the reason that `reason` tells, which is a sentence without a full stop and holds no secret.
    pub fn new(problem: AuthProblem, reason: impl Into<String>) -> Self {
        Self { problem, reason: reason.into(), source: None }
    }

    /// Sets the error that caused this one.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    pub(crate) fn unconfigured() -> Self {
        Self::new(
            AuthProblem::NoCredentials,
            "the operation is to be signed, and the client has no credentials: give it some by `ClientConfig::with_sigv4` \
             (feature `sigv4`), or say by `with_unsigned` that somebody else signs",
        )
    }

    #[cfg(feature = "sigv4")]
    pub(crate) fn no_clock() -> Self {
        Self::new(
            AuthProblem::ClockSkew,
            "there is no clock to sign by: give the client one by `ClientConfig::with_clock`",
        )
    }

    /// What is wrong.
    pub fn problem(&self) -> AuthProblem {
        self.problem
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl Error for AuthError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

/// Codes of a signature that is too old or too new, whatever the message.
const TIME: &[&str] = &["RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed"];
const SIGNATURE: &[&str] = &["InvalidSignatureException", "SignatureDoesNotMatch"];
const EXPIRED: &[&str] = &["ExpiredToken", "ExpiredTokenException"];
const UNKNOWN_KEY: &[&str] = &["InvalidAccessKeyId", "InvalidClientTokenId", "UnrecognizedClientException"];
const NOT_SIGNED: &[&str] = &[
    "IncompleteSignature",
    "IncompleteSignatureException",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
];
const DENIED: &[&str] = &["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"];

/// What an error of the service says of who calls.
pub(crate) fn of_response(
    scheme: AuthScheme,
    code: Option<&str>,
    message: Option<&str>,
    status: StatusCode,
) -> Option<AuthProblem> {
    let is_in = |codes: &[&str]| code.is_some_and(|code| codes.contains(&code));
    match scheme {
        AuthScheme::Bearer(_) => {
            (status == StatusCode::UNAUTHORIZED || status == StatusCode::FORBIDDEN || is_in(DENIED))
                .then_some(AuthProblem::TokenRefused)
        }
        _ if is_about_time(code, message) => Some(AuthProblem::ClockSkew),
        _ if is_in(SIGNATURE) => Some(AuthProblem::WrongSignature),
        _ if is_in(EXPIRED) => Some(AuthProblem::Expired),
        _ if is_in(UNKNOWN_KEY) => Some(AuthProblem::UnknownKey),
        _ if is_in(NOT_SIGNED) => Some(AuthProblem::NotSigned),
        AuthScheme::SigV4 if is_in(DENIED) => Some(AuthProblem::Denied),
        AuthScheme::SigV4 | AuthScheme::None => None,
    }
}

/// Whether a signature was refused for its time alone. Services use the code of a wrong signature for that too, and tell it in the message.
pub(crate) fn is_about_time(code: Option<&str>, message: Option<&str>) -> bool {
    let tells_time =
        |message: &str| message.starts_with("Signature expired") || message.starts_with("Signature not yet current");
    code.is_some_and(|code| TIME.contains(&code) || SIGNATURE.contains(&code) && message.is_some_and(tells_time))
}
