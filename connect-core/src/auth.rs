//! Authentication schemes, and the errors of authentication.

mod authenticator;
mod client_key;
#[cfg(feature = "sigv4")]
mod credentials;
#[cfg(feature = "sigv4")]
mod environment;
mod issued;
pub(crate) mod issuer;
#[cfg(feature = "sigv4")]
mod key;
#[cfg(feature = "sigv4")]
mod sigv4;
#[cfg(feature = "sigv4")]
mod skew;
mod token;

pub use crate::error::{AuthError, AuthProblem};
pub use crate::metadata::{AuthScheme, ChecksumAlgorithm};

pub use self::authenticator::Authenticator;
pub(crate) use self::client_key::{Basic, Provider, add_token};
pub(crate) use self::issued::{Answer, Identity, Issued, Need};
pub use self::issuer::TokenIssuer;
#[cfg(feature = "sigv4")]
pub use self::issuer::credentials::CredentialsIssuer;
pub use self::token::{Token, TokenProvider, TokenSnapshot};

#[cfg(feature = "sigv4")]
pub use self::credentials::{Credentials, CredentialsProvider, CredentialsSnapshot, IssuedCredentials};
#[cfg(feature = "sigv4")]
pub use self::sigv4::{ChunkEncoder, EventSigner, PresignedRequest, SigV4};
#[cfg(feature = "sigv4-verify")]
pub use self::sigv4::{SigV4Verifier, SigningKeys, VerifiedCaller, VerifiedHead, VerifyError, VerifyErrorKind};
#[cfg(feature = "sigv4")]
pub use self::skew::ClockCorrection;

use std::sync::Arc;

use bytes::Bytes;

use crate::clock::Clock;
#[cfg(feature = "sigv4")]
use crate::request::PreparedRequest;
use crate::timestamp::Timestamp;
use crate::transport::Body;

/// The way in which a client signs operations that require a signature.
#[derive(Clone, Debug)]
pub(crate) enum Signing {
    /// Not configured. An operation that requires a signature is not sent, even if the client has
    /// an issuer of credentials.
    Unknown { has_issuer: bool },
    /// Requests are signed outside of the client, such as by a proxy.
    Elsewhere,
    #[cfg(feature = "sigv4")]
    SigV4(SigV4),
}

/// A signature: its time, and the correction of the clock that it was made with.
#[derive(Debug)]
#[cfg_attr(not(feature = "sigv4"), expect(dead_code, reason = "nothing here can sign"))]
pub(crate) struct Signature {
    time: Timestamp,
    /// The kept correction of the clock that the signature was made with.
    kept: Option<ClockCorrection>,
}

/// The correction of a clock in a build without a signer: no value exists.
#[cfg(not(feature = "sigv4"))]
#[derive(Debug)]
pub(crate) enum ClockCorrection {}

#[cfg_attr(not(feature = "sigv4"), expect(unused_variables, reason = "nothing here can sign"))]
impl Signing {
    /// Signs a request of an operation that requires a signature. Returns `None` if the request is
    /// signed elsewhere.
    ///
    /// `correction` replaces the correction of the clock that is kept for the endpoint.
    /// `scheme` says how the signature covers the body, and `hash` is that of a body that streams,
    /// if [`needs_hash`](Self::needs_hash) returned true. The body is encoded if the signature
    /// needs it. Credentials in `issued` replace those of the signer.
    ///
    /// # Errors
    ///
    /// Returns the reason if signing is not configured, there is no clock, or the signer fails.
    pub(crate) fn sign(
        &self,
        request: &mut http::Request<Body>,
        hash: Option<[u8; 32]>,
        scheme: AuthScheme,
        clock: &Arc<dyn Clock>,
        correction: Option<&ClockCorrection>,
        issued: Option<&Identity>,
    ) -> Result<Option<Signature>, AuthError> {
        match self {
            Self::Unknown { has_issuer: false } => Err(AuthError::unconfigured()),
            Self::Unknown { has_issuer: true } => Err(AuthError::unplaced()),
            Self::Elsewhere => Ok(None),
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => {
                let credentials = issued.and_then(Identity::credentials).cloned();
                let issuing = credentials.map(|credentials| signer.with_credentials(credentials));
                let signer = issuing.as_ref().unwrap_or(signer);
                let kept = if correction.is_some() { None } else { signer.kept_correction(request.uri()) };
                let time = signer.sign_request(request, hash, scheme, clock, correction.or(kept.as_ref()))?;
                Ok(Some(Signature { time, kept }))
            }
        }
    }

    /// Returns true if a signature covers the hash of the request's body, and the client itself
    /// signs.
    #[cfg(feature = "sigv4")]
    pub(crate) fn needs_hash(&self, request: &PreparedRequest) -> bool {
        self.is_ours() && sigv4::needs_hash(request.operation().auth(), request.uri(), request.headers())
    }

    /// Returns true if the client itself signs.
    pub(crate) fn is_ours(&self) -> bool {
        !matches!(self, Self::Unknown { .. } | Self::Elsewhere)
    }

    /// Returns the correction of the clock for another attempt of a request to `uri`, after
    /// `response` has rejected `signature` because of its time. `None` if another attempt cannot
    /// succeed.
    pub(crate) fn correct_clock(
        &self,
        uri: &http::Uri,
        signature: &Signature,
        response: &http::Response<Bytes>,
        clock: &dyn Clock,
    ) -> Option<ClockCorrection> {
        match self {
            Self::Unknown { .. } | Self::Elsewhere => None,
            #[cfg(feature = "sigv4")]
            Self::SigV4(_) => ClockCorrection::new(uri, signature.time, response.headers(), clock.now()?),
        }
    }

    /// Keeps a correction of the clock that the service has accepted.
    pub(crate) fn keep(&self, correction: &ClockCorrection) {
        match self {
            Self::Unknown { .. } | Self::Elsewhere => {}
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => signer.keep_correction(correction),
        }
    }

    /// Forgets the kept correction of the clock that a rejected signature was made with.
    pub(crate) fn forget(&self, signature: &Signature) {
        match self {
            Self::Unknown { .. } | Self::Elsewhere => {}
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => {
                if let Some(kept) = &signature.kept {
                    signer.forget_correction(kept);
                }
            }
        }
    }
}
