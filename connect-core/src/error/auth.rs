//! Authentication failures, found locally or reported by the service.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::StatusCode;

use crate::metadata::AuthScheme;
use crate::printable::debug_is_one_line;

/// The reason why authentication failed, from [`Error::auth_problem`](crate::Error::auth_problem).
///
/// Its `Display` names the problem and the remedy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthProblem {
    /// No credentials are configured, or the configured source has none. Nothing was sent.
    NoCredentials,
    /// The configured source has credentials that cannot be used: they are incomplete, malformed,
    /// or of a kind that this crate cannot get, such as a role. Nothing was sent.
    UnusableCredentials,
    /// The credentials or their session token have expired.
    Expired,
    /// The service does not recognize the access key ID or its session token.
    UnknownKey,
    /// The signature does not match: the secret access key is wrong, or the request was modified in
    /// transit.
    WrongSignature,
    /// The service rejected the time of the signature. This machine's clock is wrong, or the
    /// service's clock is, or the request took too long to arrive, for example because the process
    /// was suspended.
    ClockSkew,
    /// The service requires a signature, and the request was not signed.
    NotSigned,
    /// The service rejected the token, the API key or the password: it is wrong, has expired, or
    /// belongs to something that has ended, such as a chat.
    TokenRefused,
    /// The client's token, API key or password cannot be sent: it is empty or has characters that
    /// cannot be sent, or the call or the client sets the header that holds it. Nothing was sent.
    UnusableToken,
    /// The issuer of the client could not issue a token or credentials. Nothing was sent with new
    /// ones.
    NotIssued,
    /// The caller is authenticated but not authorized to call the operation.
    Denied,
    /// The request cannot be signed, whatever the credentials: it has too many headers, its URL is
    /// too long, its lifetime is out of range, or there is no usable clock. Nothing was sent.
    Unsignable,
}

impl fmt::Display for AuthProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCredentials => {
                "no credentials configured: pass them to the client, such as with `ClientConfig::with_sigv4` or \
                 `ClientConfig::with_bearer`"
            }
            Self::UnusableCredentials => "the configured credentials cannot be used: correct their source",
            Self::Expired => "the credentials have expired: refresh them",
            Self::UnknownKey => {
                "the service does not recognize the access key ID: check it, and pass the session token if the key is \
                 temporary"
            }
            Self::WrongSignature => {
                "the signature does not match: check the secret access key, and that nothing modifies the request in \
                 transit"
            }
            Self::ClockSkew => {
                "the service's clock differs too much from the time of the signature: check this machine's clock, and \
                 call again if it is right"
            }
            Self::NotSigned => "the service requires a signature: pass credentials to the client",
            Self::TokenRefused => {
                "the service rejected the token, key or password, which is wrong, has expired, or belongs to something \
                 that has ended: get a new one"
            }
            Self::UnusableToken => {
                "the client's token, key or password cannot be sent: check its characters, and that neither the call nor \
                 the client sets the header that holds it"
            }
            Self::NotIssued => "no token or credentials could be issued: correct what their issuer reports",
            Self::Denied => {
                "the caller is not authorized to do this: allow the operation in its policy, or in the scope of its token"
            }
            Self::Unsignable => "the request cannot be signed: correct what the error names",
        })
    }
}

/// A failure to sign a request or to get credentials. The failed attempt was not sent.
///
/// Its `Display` names the problem and the remedy. `Debug` adds the causes, in one line. Cloning is
/// cheap; the clones share the cause.
#[derive(Clone)]
pub struct AuthError {
    problem: AuthProblem,
    reason: String,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl AuthError {
    /// Creates an error with the message `reason`: what is wrong, a colon, and what to do, without
    /// a full stop. The message must not contain a secret.
    pub fn new(problem: AuthProblem, reason: impl Into<String>) -> Self {
        Self { problem, reason: reason.into(), source: None }
    }

    /// Sets the error that caused this one, which [`source`](std::error::Error::source) then
    /// returns.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(Arc::from(source.into())), ..self }
    }

    pub(crate) fn unconfigured() -> Self {
        Self::new(
            AuthProblem::NoCredentials,
            "the operation must be signed, and the client has no credentials: pass them with `ClientConfig::with_sigv4` \
             (feature `sigv4`), or use `without_signing` if requests are signed elsewhere",
        )
    }

    /// Creates the error of a client that has an issuer of credentials and no signer.
    pub(crate) fn unplaced() -> Self {
        Self::new(
            AuthProblem::NoCredentials,
            "the operation must be signed, and the client has an issuer of credentials but no region and service: pass \
             them with `ClientConfig::with_sigv4` and `SigV4::new(IssuedCredentials, region, service)`",
        )
    }

    #[cfg(feature = "sigv4")]
    pub(crate) fn unsignable_stream() -> Self {
        Self::new(
            AuthProblem::Unsignable,
            "the body is a stream that cannot be read twice, so that the signature cannot cover it: use one that can \
             start again, such as a file, or declare `sigv4(unsigned_body)` or `sigv4(signed_chunks)`",
        )
    }

    #[cfg(feature = "sigv4")]
    pub(crate) fn unknown_length() -> Self {
        Self::new(
            AuthProblem::Unsignable,
            "the body is a stream of unknown length, which is sent in chunks that need the length: set it with \
             `ByteStream::with_length`",
        )
    }

    #[cfg(feature = "sigv4")]
    pub(crate) fn no_clock() -> Self {
        Self::new(
            AuthProblem::Unsignable,
            "no clock configured, which signing needs: pass one with `ClientConfig::with_clock`",
        )
    }

    /// Creates the error of a client that has no token for an operation. `what` is what it needs,
    /// and `method` the one of `ClientConfig` that sets it.
    pub(crate) fn missing(what: &str, method: &str) -> Self {
        let reason =
            format!("the operation needs {what}, and the client has none: pass it with `ClientConfig::{method}`");
        Self::new(AuthProblem::NoCredentials, reason)
    }

    /// Returns the kind of authentication failure.
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

debug_is_one_line!(AuthError);

/// Error codes that mean clock skew, whatever the message.
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

/// Returns the authentication failure that an error response reports, if it reports one.
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
        // RFC 6750, section 3.1: with 401 the token is not valid, with 403 it does not suffice.
        AuthScheme::ClientBearer
        | AuthScheme::Basic
        | AuthScheme::ApiKeyHeader { .. }
        | AuthScheme::ApiKeyQuery(_)
        | AuthScheme::Custom => match status {
            StatusCode::UNAUTHORIZED => Some(AuthProblem::TokenRefused),
            _ if is_in(EXPIRED) => Some(AuthProblem::TokenRefused),
            _ if status == StatusCode::FORBIDDEN || is_in(DENIED) => Some(AuthProblem::Denied),
            _ => None,
        },
        _ if is_about_time(code, message) => Some(AuthProblem::ClockSkew),
        _ if is_in(SIGNATURE) => Some(AuthProblem::WrongSignature),
        _ if is_in(EXPIRED) => Some(AuthProblem::Expired),
        _ if is_in(UNKNOWN_KEY) => Some(AuthProblem::UnknownKey),
        _ if is_in(NOT_SIGNED) => Some(AuthProblem::NotSigned),
        AuthScheme::None => None,
        AuthScheme::SigV4
        | AuthScheme::SigV4UnsignedBody
        | AuthScheme::SigV4SignedChunks(_)
        | AuthScheme::SigV4UnsignedChunks(_) => is_in(DENIED).then_some(AuthProblem::Denied),
    }
}

/// Returns true if an error response to a signed request says that the credentials have expired.
pub(crate) fn is_about_expiry(code: Option<&str>) -> bool {
    code.is_some_and(|code| EXPIRED.contains(&code))
}

/// Returns true if an error response to a signed request can mean that the signature was not
/// accepted.
pub(crate) fn is_about_auth(code: Option<&str>, message: Option<&str>, status: StatusCode) -> bool {
    status == StatusCode::UNAUTHORIZED
        || status == StatusCode::FORBIDDEN
        || status == StatusCode::PROXY_AUTHENTICATION_REQUIRED
        || code.is_none()
        || of_response(AuthScheme::SigV4, code, message, status).is_some()
}

/// Returns true if a signature was rejected only because of its time.
///
/// Services also use the code of a wrong signature for that, and name the time only in the message.
pub(crate) fn is_about_time(code: Option<&str>, message: Option<&str>) -> bool {
    let tells_time =
        |message: &str| message.starts_with("Signature expired") || message.starts_with("Signature not yet current");
    code.is_some_and(|code| TIME.contains(&code) || SIGNATURE.contains(&code) && message.is_some_and(tells_time))
}
