//! Who calls: how an operation proves it, and what can be wrong with the proof.

#[cfg(feature = "sigv4")]
mod credentials;
#[cfg(feature = "sigv4")]
mod environment;
#[cfg(feature = "sigv4")]
mod profile;
#[cfg(feature = "sigv4")]
mod sigv4;

pub use crate::error::{AuthError, AuthProblem};
pub use crate::metadata::AuthScheme;

#[cfg(feature = "sigv4")]
pub use self::credentials::{Credentials, CredentialsProvider, CredentialsSnapshot};
#[cfg(feature = "sigv4")]
pub use self::sigv4::{PresignedRequest, SigV4};

use bytes::Bytes;

use crate::clock::Clock;
use crate::transport::Body;

/// What a client does with operations that are to be signed.
#[derive(Clone, Debug)]
pub(crate) enum Signing {
    /// Nobody has said; such an operation is not sent.
    Unknown,
    /// Somebody else signs.
    Elsewhere,
    #[cfg(feature = "sigv4")]
    SigV4(SigV4),
}

impl Signing {
    /// Adds to a request of an operation that is to be signed what it needs.
    ///
    /// # Errors
    ///
    /// When it cannot be signed.
    #[cfg_attr(not(feature = "sigv4"), expect(unused_variables, reason = "nothing here can sign"))]
    pub(crate) fn sign(&self, request: &mut http::Request<Body>, clock: &dyn Clock) -> Result<(), AuthError> {
        match self {
            Self::Unknown => Err(AuthError::unconfigured()),
            Self::Elsewhere => Ok(()),
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => signer.sign(request, clock.now().ok_or_else(AuthError::no_clock)?),
        }
    }

    /// Whether it is the client that signs.
    pub(crate) fn is_ours(&self) -> bool {
        !matches!(self, Self::Unknown | Self::Elsewhere)
    }

    /// By how many seconds the signer sets the clock forward.
    pub(crate) fn skew(&self) -> i64 {
        match self {
            Self::Unknown | Self::Elsewhere => 0,
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => signer.skew(),
        }
    }

    /// Sets the signer's clock by an answer that refused a signature for its time, for which it was set forward by `skew` seconds. Whether that can
    /// help.
    #[cfg_attr(not(feature = "sigv4"), expect(unused_variables, reason = "nothing here can sign"))]
    pub(crate) fn correct_clock(&self, response: &http::Response<Bytes>, clock: &dyn Clock, skew: i64) -> bool {
        match self {
            Self::Unknown | Self::Elsewhere => false,
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => {
                clock.now().is_some_and(|now| signer.correct_clock_from(skew, response.headers(), now))
            }
        }
    }
}
