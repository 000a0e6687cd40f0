//! AWS Signature Version 4.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

mod canonical;
mod key;
mod presign;

pub use self::presign::PresignedRequest;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bytes::Bytes;
use http::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use self::canonical::{Canonical, Hex, SignedHeaders};
use self::key::{KeyCache, Time};
use crate::auth::{Credentials, CredentialsProvider};
use crate::error::{AuthError, AuthProblem};
use crate::timestamp::{Timestamp, TimestampFormat};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// The smallest change of the clock offset, in seconds, that makes another attempt worthwhile.
const TOLERATED_SKEW: i64 = 60;

/// A signer of AWS Signature Version 4, for one service in one region.
///
/// Pass it to a client with [`ClientConfig::with_sigv4`](crate::ClientConfig::with_sigv4), which
/// then signs each attempt of an operation declared with `auth = sigv4`. Or sign single requests
/// with [`sign`](Self::sign).
///
/// The signing key is derived once per day and cached. Clones share the cache and the clock offset.
///
/// All headers that the request has at the time are signed, except those that proxies, HTTP clients
/// and tracers add or change in transit, such as `user-agent`. The path is normalized and
/// percent-encoded a second time, as every service but S3 expects.
///
/// ```
/// use connect_core::{Bytes, Timestamp};
/// use connect_core::auth::{Credentials, SigV4};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
/// let signer = SigV4::new(credentials, "us-east-1", "service");
///
/// let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new())?;
/// signer.sign(&mut request, Timestamp::new(1_440_938_160, 0))?;
/// assert_eq!(request.headers()["x-amz-date"], "20150830T123600Z");
/// assert_eq!(
///     request.headers()["authorization"],
///     "AWS4-HMAC-SHA256 \
///      Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
///      SignedHeaders=host;x-amz-date, \
///      Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct SigV4 {
    provider: Arc<dyn CredentialsProvider>,
    shared: Arc<Shared>,
}

struct Shared {
    region: String,
    service: String,
    key: KeyCache,
    /// The clock offset in seconds: the service's time minus local time.
    skew: AtomicI64,
}

impl SigV4 {
    /// Creates a signer for `service` (such as `connect`) in `region` (such as `eu-central-1`),
    /// with the credentials that `provider` returns.
    pub fn new(
        provider: impl CredentialsProvider + 'static,
        region: impl Into<String>,
        service: impl Into<String>,
    ) -> Self {
        let shared = Shared {
            region: region.into(),
            service: service.into(),
            key: KeyCache::default(),
            skew: AtomicI64::new(0),
        };
        Self { provider: Arc::new(provider), shared: Arc::new(shared) }
    }

    /// Creates a signer with other credentials. Both signers share the clock offset.
    #[must_use]
    pub fn with_credentials(&self, provider: impl CredentialsProvider + 'static) -> Self {
        Self { provider: Arc::new(provider), shared: Arc::clone(&self.shared) }
    }

    /// Returns the region that requests are signed for, such as `eu-central-1`.
    pub fn region(&self) -> &str {
        &self.shared.region
    }

    /// Returns the service's name in signatures, such as `connect`.
    pub fn service(&self) -> &str {
        &self.shared.service
    }

    /// Signs `request` at the time `now`.
    ///
    /// Sets the headers `x-amz-date`, `authorization` and, for a temporary access key,
    /// `x-amz-security-token`. The latter two are marked sensitive. An existing signature is
    /// replaced.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if the provider has no credentials, if they have expired, or if
    /// they contain a character that no access key or token has, such as a line break.
    pub fn sign<B: AsRef<[u8]>>(&self, request: &mut http::Request<B>, now: Timestamp) -> Result<(), AuthError> {
        // While its headers are borrowed mutably, the rest of a request cannot be borrowed.
        let mut headers = std::mem::take(request.headers_mut());
        let signed = self.sign_headers(request, &mut headers, now);
        *request.headers_mut() = headers;
        signed
    }

    fn sign_headers<B: AsRef<[u8]>>(
        &self,
        request: &http::Request<B>,
        headers: &mut HeaderMap,
        now: Timestamp,
    ) -> Result<(), AuthError> {
        let (credentials, time) = self.at(now)?;
        let key = self.shared.key.of(&credentials, &time, &self.shared.region, &self.shared.service)?;
        set(headers, X_AMZ_DATE, HeaderValue::from_bytes(time.as_bytes()))?;
        match credentials.session_token() {
            Some(token) => set(headers, X_AMZ_SECURITY_TOKEN, HeaderValue::from_str(token).map(sensitive))?,
            None => drop(headers.remove(X_AMZ_SECURITY_TOKEN)),
        }
        let (uri, signed) = (request.uri(), SignedHeaders::new(request.uri(), headers));
        let payload = Sha256::digest(request.body());
        let canonical =
            Canonical::new(request.method(), uri.path(), uri.query().unwrap_or_default(), &signed, &payload);
        let signature = key.sign(&time, canonical.as_bytes());
        let authorization = [
            ALGORITHM.as_bytes(),
            b" Credential=",
            credentials.access_key_id().as_bytes(),
            b"/",
            key.scope().as_bytes(),
            b", SignedHeaders=",
            canonical.signed_headers(),
            b", Signature=",
            Hex::new(&signature).as_bytes(),
        ]
        .concat();
        set(headers, AUTHORIZATION, HeaderValue::from_maybe_shared(Bytes::from(authorization)).map(sensitive))
    }

    /// Returns the credentials, and the time on the service's clock.
    fn at(&self, now: Timestamp) -> Result<(Credentials, Time), AuthError> {
        let credentials = self.provider.credentials()?;
        let seconds = now.seconds().saturating_add(self.skew());
        credentials.check_expiry(Timestamp::new(seconds, 0))?;
        let time = Time::new(Timestamp::new(seconds, 0)).ok_or_else(|| {
            AuthError::new(AuthProblem::ClockSkew, "the clock is outside the years 1 to 9999: set it")
        })?;
        Ok((credentials, time))
    }

    /// Updates the clock offset from the `Date` header of a response that was received at `now` and
    /// rejected a signature for its time. Returns true if signing again can succeed.
    pub fn correct_clock(&self, answer: &HeaderMap, now: Timestamp) -> bool {
        self.correct_clock_from(self.skew(), answer, now)
    }

    /// Returns the clock offset in seconds: the service's time minus local time.
    pub(crate) fn skew(&self) -> i64 {
        self.shared.skew.load(Ordering::Relaxed)
    }

    /// Like [`correct_clock`](Self::correct_clock), for a signature made with the clock offset
    /// `signed`, which another call may have changed since.
    pub(crate) fn correct_clock_from(&self, signed: i64, answer: &HeaderMap, now: Timestamp) -> bool {
        let date = answer.get(DATE).and_then(|date| date.to_str().ok());
        let Some(theirs) = date.and_then(|date| Timestamp::parse(date, TimestampFormat::HttpDate)) else {
            return false;
        };
        let skew = theirs.seconds().saturating_sub(now.seconds());
        self.shared.skew.store(skew, Ordering::Relaxed);
        skew.saturating_sub(signed).saturating_abs() > TOLERATED_SKEW
    }
}

impl fmt::Debug for SigV4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigV4")
            .field("region", &self.shared.region)
            .field("service", &self.shared.service)
            .field("provider", &self.provider)
            .finish_non_exhaustive()
    }
}

/// Sets a header. The characters of its value were checked when the key was derived.
fn set<E>(headers: &mut HeaderMap, name: HeaderName, value: Result<HeaderValue, E>) -> Result<(), AuthError> {
    value.ok().and_then(|value| headers.try_insert(name, value).ok()).map(drop).ok_or_else(|| {
        AuthError::new(AuthProblem::NoCredentials, "the request has too many headers to be signed: send fewer")
    })
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}
