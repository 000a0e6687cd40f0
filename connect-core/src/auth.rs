//! Authentication schemes, and the errors of authentication.

#[cfg(feature = "sigv4")]
mod credentials;
#[cfg(feature = "sigv4")]
mod environment;
#[cfg(feature = "sigv4")]
mod key;
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

/// The way in which a client signs operations that require a signature.
#[derive(Clone, Debug)]
pub(crate) enum Signing {
    /// Not configured. An operation that requires a signature is not sent.
    Unknown,
    /// Requests are signed outside of the client, such as by a proxy.
    Elsewhere,
    #[cfg(feature = "sigv4")]
    SigV4(SigV4),
}

impl Signing {
    /// Signs a request of an operation that requires a signature.
    ///
    /// # Errors
    ///
    /// Returns the reason if signing is not configured, there is no clock, or the signer fails.
    #[cfg_attr(not(feature = "sigv4"), expect(unused_variables, reason = "nothing here can sign"))]
    pub(crate) fn sign(&self, request: &mut http::Request<Body>, clock: &dyn Clock) -> Result<(), AuthError> {
        match self {
            Self::Unknown => Err(AuthError::unconfigured()),
            Self::Elsewhere => Ok(()),
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => signer.sign(request, clock.now().ok_or_else(AuthError::no_clock)?),
        }
    }

    /// Returns true if the client itself signs.
    pub(crate) fn is_ours(&self) -> bool {
        !matches!(self, Self::Unknown | Self::Elsewhere)
    }

    /// Returns the signer's clock offset in seconds: the service's time minus local time.
    pub(crate) fn skew(&self) -> i64 {
        match self {
            Self::Unknown | Self::Elsewhere => 0,
            #[cfg(feature = "sigv4")]
            Self::SigV4(signer) => signer.skew(),
        }
    }

    /// Adjusts the clock offset from the `Date` of a response that rejected a signature made with
    /// `skew`. Returns true if a retry is worthwhile.
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
