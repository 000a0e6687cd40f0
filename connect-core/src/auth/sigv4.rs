//! AWS Signature Version 4.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

mod body;
mod canonical;
mod chain;
mod checksum;
mod chunks;
mod events;
mod key;
mod presign;
#[cfg(feature = "sigv4-verify")]
mod verify;

pub(super) use self::body::needs_hash;
pub use self::chunks::ChunkEncoder;
pub use self::events::EventSigner;
pub use self::presign::PresignedRequest;
#[cfg(feature = "sigv4-verify")]
pub use self::verify::{SigV4Verifier, SigningKeys, VerifiedCaller, VerifiedHead, VerifyError, VerifyErrorKind};

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use self::canonical::{Canonical, Hex, Path, SignedHeaders};
use self::chunks::Chunks;
use self::key::{DayKey, KeyCache, Time};
use super::skew::{self, ClockCorrection, Kept};
use crate::auth::{AuthScheme, Credentials, CredentialsProvider};
use crate::error::{AuthError, AuthProblem};
use crate::timestamp::Timestamp;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The last part of a credential scope.
const TERMINATOR: &str = "aws4_request";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// A signer of AWS Signature Version 4, for one service in one region.
///
/// Pass it to a client with [`ClientConfig::with_sigv4`](crate::ClientConfig::with_sigv4), which
/// then signs each attempt of an operation declared with `auth = sigv4`. Or sign single requests
/// with [`sign`](Self::sign).
///
/// The signing key is derived once per day and cached. Clones share the cache, and the
/// [corrections](Self::correct_clock) of the clock, which are kept for each endpoint.
///
/// All headers that the request has when it is signed are part of the signature, except those that
/// proxies, HTTP clients and tracers add or change in transit, such as `user-agent`. The path is
/// normalized and percent-encoded a second time, as every service but S3 expects. For S3, the path
/// is signed as it is. For S3 and Glacier, `x-amz-content-sha256` has the hash of the body.
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
    corrections: Kept,
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
            corrections: Kept::default(),
        };
        Self { provider: Arc::new(provider), shared: Arc::new(shared) }
    }

    /// Creates a signer with other credentials. Both signers share the corrections of the clock.
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

    /// Signs `request` at the time `now`, with the correction of the clock that is kept for its
    /// endpoint.
    ///
    /// Sets the headers `x-amz-date`, `authorization` and, for a temporary access key,
    /// `x-amz-security-token`. The latter two are marked sensitive. An existing signature is
    /// replaced.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] if the provider has no credentials, if they have expired at `now`,
    /// or if they contain a character that no access key or token has, such as a line break.
    pub fn sign<B: AsRef<[u8]>>(&self, request: &mut http::Request<B>, now: Timestamp) -> Result<(), AuthError> {
        self.sign_by(request, now, AuthScheme::SigV4, self.kept_correction(request.uri()).as_ref()).map(drop)
    }

    /// Signs `request` without its body, for operations whose authentication type is
    /// `v4-unsigned-body`.
    ///
    /// Does the same as [`sign`](Self::sign), and sets the header `x-amz-content-sha256` to
    /// `UNSIGNED-PAYLOAD`. If the scheme of the URI is not `https`, nothing else protects the body,
    /// so the body is signed too.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign`](Self::sign).
    pub fn sign_unsigned_body<B: AsRef<[u8]>>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
    ) -> Result<(), AuthError> {
        let kept = self.kept_correction(request.uri());
        self.sign_by(request, now, AuthScheme::SigV4UnsignedBody, kept.as_ref()).map(drop)
    }

    /// Signs `request` at the time `now` with `correction`, after a service has rejected another
    /// signature.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign`](Self::sign).
    pub fn sign_corrected<B: AsRef<[u8]>>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        correction: &ClockCorrection,
    ) -> Result<(), AuthError> {
        self.sign_by(request, now, AuthScheme::SigV4, Some(correction)).map(drop)
    }

    /// Signs `request`, whose body has the SHA-256 hash `hash`, at the time `now`.
    ///
    /// Does what [`sign`](Self::sign) does, for a body that is not in memory. The body of `request`
    /// itself does not matter.
    ///
    /// # Errors
    ///
    /// Returns an [`AuthError`] in the cases of [`sign`](Self::sign).
    pub fn sign_hash<B>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        hash: &[u8; 32],
    ) -> Result<(), AuthError> {
        let kept = self.kept_correction(request.uri());
        self.sign_head(request, Payload::Hash(hash), now, kept.as_ref()).map(drop)
    }

    /// Signs `request` and returns the time of the signature.
    pub(super) fn sign_by<B: AsRef<[u8]>>(
        &self,
        request: &mut http::Request<B>,
        now: Timestamp,
        scheme: AuthScheme,
        correction: Option<&ClockCorrection>,
    ) -> Result<Timestamp, AuthError> {
        if scheme == AuthScheme::SigV4UnsignedBody && skew::is_https(request.uri()) {
            return self
                .sign_head(request, Payload::Word(UNSIGNED_PAYLOAD), now, correction)
                .map(|head| head.signed_at);
        }
        let hash = Sha256::digest(request.body()).into();
        self.sign_head(request, Payload::Hash(&hash), now, correction).map(|head| head.signed_at)
    }

    /// Signs the head of `request`, whose body is `payload`.
    fn sign_head<B>(
        &self,
        request: &mut http::Request<B>,
        payload: Payload<'_>,
        now: Timestamp,
        correction: Option<&ClockCorrection>,
    ) -> Result<SignedHead, AuthError> {
        // While its headers are borrowed mutably, the rest of a request cannot be borrowed.
        let mut headers = std::mem::take(request.headers_mut());
        let signed = self.sign_headers(request, &mut headers, payload, now, correction);
        *request.headers_mut() = headers;
        signed
    }

    fn sign_headers<B>(
        &self,
        request: &http::Request<B>,
        headers: &mut HeaderMap,
        payload: Payload<'_>,
        now: Timestamp,
        correction: Option<&ClockCorrection>,
    ) -> Result<SignedHead, AuthError> {
        let (credentials, signed_at, time) = self.at(now, correction)?;
        let key = self.shared.key.of(&credentials, &time, &self.shared.region, &self.shared.service)?;
        set(headers, X_AMZ_DATE, HeaderValue::from_bytes(time.as_bytes()))?;
        match credentials.session_token() {
            Some(token) => set(headers, X_AMZ_SECURITY_TOKEN, HeaderValue::from_str(token).map(sensitive))?,
            None => drop(headers.remove(X_AMZ_SECURITY_TOKEN)),
        }
        if let Payload::Chunks(chunks) = payload {
            chunks.set_headers(headers)?;
        }
        match (payload.word(), payload) {
            (Some(word), _) => set(headers, X_AMZ_CONTENT_SHA256, Ok::<_, AuthError>(HeaderValue::from_static(word)))?,
            (None, Payload::Hash(hash)) if self.is_s3() || &*self.shared.service == "glacier" => {
                set(headers, X_AMZ_CONTENT_SHA256, HeaderValue::from_bytes(Hex::new(hash).as_bytes()))?;
            }
            (None, _) if headers.get(X_AMZ_CONTENT_SHA256).is_some_and(is_word) => {
                headers.remove(X_AMZ_CONTENT_SHA256);
            }
            (None, _) => {}
        }
        let (uri, signed) = (request.uri(), SignedHeaders::new(request.uri(), headers));
        let (path, query) = (self.path(uri), uri.query().unwrap_or_default());
        let canonical = |payload: &[u8]| Canonical::new(request.method(), path, query, &signed, payload);
        let canonical = match payload {
            Payload::Hash(hash) => canonical(Hex::new(hash).as_bytes()),
            Payload::Word(word) => canonical(word.as_bytes()),
            Payload::Chunks(chunks) => canonical(chunks.word().as_bytes()),
        };
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
        set(headers, AUTHORIZATION, HeaderValue::from_maybe_shared(Bytes::from(authorization)).map(sensitive))?;
        Ok(SignedHead { signed_at, time, key, credentials, signature })
    }

    fn is_s3(&self) -> bool {
        canonical::is_s3(&self.shared.service)
    }

    /// Returns the path for the canonical request.
    fn path<'r>(&self, uri: &'r http::Uri) -> Path<'r> {
        Path::of(uri, &self.shared.service)
    }

    /// Returns the credentials, and the time of the signature twice: as a timestamp and in the
    /// format of signatures.
    ///
    /// The local clock decides whether the credentials have expired. Otherwise a service could
    /// disable them with a wrong date.
    fn at(
        &self,
        now: Timestamp,
        correction: Option<&ClockCorrection>,
    ) -> Result<(Credentials, Timestamp, Time), AuthError> {
        let credentials = self.provider.credentials()?;
        credentials.check_expiry(now)?;
        let signed_at = Timestamp::new(now.seconds().saturating_add(correction.map_or(0, ClockCorrection::seconds)), 0);
        let time = Time::new(signed_at).ok_or_else(clock_out_of_range)?;
        Ok((credentials, signed_at, time))
    }

    /// Returns the correction of the clock that a service asks for with the headers `answer`. The
    /// response was received at `now`, and rejected the request `rejected` because of the time of
    /// its signature.
    ///
    /// `None` means that another signature cannot succeed:
    ///
    /// - The service's time is within a minute of the signature's time.
    /// - The service's time is more than a day from `now`. With this limit a service cannot choose
    ///   the day of a signature.
    /// - The response has no header `date` or several, or its header `age` shows that it comes from
    ///   a cache.
    /// - The request is not signed.
    ///
    /// Otherwise sign the request again with [`sign_corrected`](Self::sign_corrected). If the
    /// service accepts that signature, pass the correction to
    /// [`keep_correction`](Self::keep_correction). A client does all of this by itself.
    ///
    /// ```
    /// use connect_core::{Bytes, Timestamp, http};
    /// use connect_core::auth::{Credentials, SigV4};
    ///
    /// let signer = SigV4::new(Credentials::new("AKIDEXAMPLE", "secret"), "us-east-1", "service");
    /// let now = Timestamp::new(1_440_938_160, 0);
    /// let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new())?;
    /// signer.sign(&mut request, now)?;
    ///
    /// // The response rejects the signature, because it is an hour old.
    /// let response = http::Response::builder()
    ///     .header("date", "Sun, 30 Aug 2015 13:36:00 GMT")
    ///     .body(Bytes::new())?;
    /// if let Some(correction) = signer.correct_clock(&request, response.headers(), now) {
    ///     assert_eq!(correction.seconds(), 3600);
    ///     signer.sign_corrected(&mut request, now, &correction)?;
    ///     // Send the request. If the service accepts it:
    ///     signer.keep_correction(&correction);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn correct_clock<B>(
        &self,
        rejected: &http::Request<B>,
        answer: &HeaderMap,
        now: Timestamp,
    ) -> Option<ClockCorrection> {
        let signed = rejected.headers().get(X_AMZ_DATE)?.as_bytes().try_into().ok()?;
        ClockCorrection::new(rejected.uri(), Time::from_bytes(signed).timestamp()?, answer, now)
    }

    /// Keeps a correction for all later signatures for its endpoint, because the service has
    /// accepted it.
    ///
    /// A correction of a minute or less is not kept, because the clock is right. At most 64
    /// endpoints have a correction. If all 64 have one, a new correction replaces the oldest.
    pub fn keep_correction(&self, correction: &ClockCorrection) {
        self.shared.corrections.keep(correction);
    }

    /// Forgets a kept correction, because the service has rejected a signature made with it.
    pub(super) fn forget_correction(&self, correction: &ClockCorrection) {
        self.shared.corrections.forget(correction);
    }

    /// Returns the correction that is kept for requests to `uri`.
    pub(super) fn kept_correction(&self, uri: &http::Uri) -> Option<ClockCorrection> {
        self.shared.corrections.of(uri)
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

/// A body, as the signature of a request's head describes it.
#[derive(Clone, Copy)]
enum Payload<'a> {
    /// A body with this SHA-256 hash.
    Hash(&'a [u8; 32]),
    /// A body that this word stands for, in place of a hash.
    Word(&'static str),
    /// A body in chunks.
    Chunks(Chunks),
}

impl Payload<'_> {
    /// Returns the word that stands for the body, which the header `x-amz-content-sha256` has too.
    fn word(&self) -> Option<&'static str> {
        match self {
            Self::Hash(_) => None,
            Self::Word(word) => Some(word),
            Self::Chunks(chunks) => Some(chunks.word()),
        }
    }
}

/// The signature of a request's head, and its parts that continue in the body.
struct SignedHead {
    signed_at: Timestamp,
    /// The time [`signed_at`](Self::signed_at) in the format of signatures.
    time: Time,
    key: Arc<DayKey>,
    credentials: Credentials,
    signature: [u8; 32],
}

/// Returns true if `x-amz-content-sha256` has a word in place of a hash.
fn is_word(value: &HeaderValue) -> bool {
    value == UNSIGNED_PAYLOAD || value.as_bytes().starts_with(b"STREAMING-")
}

fn clock_out_of_range() -> AuthError {
    AuthError::new(AuthProblem::Unsignable, "the clock is outside the years 1 to 9999: set it")
}

/// Sets a header. The characters of its value were checked when the key was derived.
fn set<E>(headers: &mut HeaderMap, name: HeaderName, value: Result<HeaderValue, E>) -> Result<(), AuthError> {
    value.ok().and_then(|value| headers.try_insert(name, value).ok()).map(drop).ok_or_else(|| {
        AuthError::new(AuthProblem::Unsignable, "the request has too many headers to be signed: send fewer")
    })
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}
