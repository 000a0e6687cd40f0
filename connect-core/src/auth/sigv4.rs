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

/// Clocks that differ by less are not what a signature was refused for.
const TOLERATED_SKEW: i64 = 60;

/// Signs requests with AWS Signature Version 4, for one service in one region.
///
/// Give it to a client by [`ClientConfig::with_sigv4`](crate::ClientConfig::with_sigv4), which then signs each attempt of an operation that is declared
/// with `auth = sigv4`; or sign a request yourself, by [`sign`](Self::sign).
///
/// The key of the day is derived once and kept. Clones share it, and what they know of the service's clock.
///
/// All headers are signed that the request has at the time, but those that proxies, HTTP clients and tracers add or change on the way, such as `user-agent`.
/// The path is encoded once more and normalized, as every service but S3 expects.
///
/// ```
/// use connect_core::{Bytes, Credentials, SigV4, Timestamp};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
/// let signer = SigV4::new(credentials, "us-east-1", "service");
///
/// let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new())?;
/// signer.sign(&mut request, Timestamp::new(1_440_938_160, 0))?;
/// assert_eq!(request.headers()["x-amz-date"], "20150830T123600Z");
/// assert_eq!(
///     request.headers()["authorization"],
///     "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, \
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
    /// By how many seconds the service's clock is ahead of ours.
    skew: AtomicI64,
}

impl SigV4 {
    /// For `service` (`connect`) in `region` (`eu-central-1`), by the credentials that `provider` gives out.
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

    /// The same, by other credentials. What is known of the service's clock stays known.
    #[must_use]
    pub fn with_credentials(&self, provider: impl CredentialsProvider + 'static) -> Self {
        Self { provider: Arc::new(provider), shared: Arc::clone(&self.shared) }
    }

    /// The region that requests are signed for.
    pub fn region(&self) -> &str {
        &self.shared.region
    }

    /// The name under which the service signs: `connect`.
    pub fn service(&self) -> &str {
        &self.shared.service
    }

    /// Signs `request`, as of `now`: sets `x-amz-date`, `authorization`, and for a temporary key `x-amz-security-token`. The latter two are marked
    /// sensitive. A signature that the request has already is replaced.
    ///
    /// # Errors
    ///
    /// When there are no credentials, they have expired, or they hold what no key or token does, such as a line end.
    pub fn sign<B: AsRef<[u8]>>(&self, request: &mut http::Request<B>, now: Timestamp) -> Result<(), AuthError> {
        // Beside its headers, nothing of a request can be borrowed while they change.
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

    /// The credentials, and the time by the service's clock.
    fn at(&self, now: Timestamp) -> Result<(Credentials, Time), AuthError> {
        let credentials = self.provider.credentials()?;
        let seconds = now.seconds().saturating_add(self.skew());
        credentials.check_expiry(Timestamp::new(seconds, 0))?;
        let time = Time::new(Timestamp::new(seconds, 0)).ok_or_else(|| {
            AuthError::new(AuthProblem::ClockSkew, "the clock is outside of the years 1 to 9999: set it")
        })?;
        Ok((credentials, time))
    }

    /// Learns from the `date` of an answer, which came at `now`, how far the clocks are apart; for answers that refuse a signature for its
    /// time. Whether another signature can be better.
    pub fn correct_clock(&self, answer: &HeaderMap, now: Timestamp) -> bool {
        self.correct_clock_from(self.skew(), answer, now)
    }

    /// By how many seconds the clock is set forward.
    pub(crate) fn skew(&self) -> i64 {
        self.shared.skew.load(Ordering::Relaxed)
    }

    /// The same, for a signature that was made when the clock was set forward by `signed` seconds: another call may have set it since.
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

/// Sets a header. What the values are made of is checked when the key is derived.
fn set<E>(headers: &mut HeaderMap, name: HeaderName, value: Result<HeaderValue, E>) -> Result<(), AuthError> {
    value.ok().and_then(|value| headers.try_insert(name, value).ok()).map(drop).ok_or_else(|| {
        AuthError::new(AuthProblem::NoCredentials, "the headers cannot take a signature: there are too many of them")
    })
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}
