//! Verification of signatures, on the side of the server.

mod caller;
mod chunks;
mod claim;
mod cover;
mod error;
mod events;
mod head;
mod keys;
#[cfg(test)]
mod tests;

pub use self::caller::VerifiedCaller;
pub use self::error::{VerifyError, VerifyErrorKind};
pub use self::head::VerifiedHead;
pub use self::keys::SigningKeys;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::HOST;
use http::request::Parts;
use sha2::{Digest, Sha256};

use self::claim::Claim;
use self::cover::Cover;
use self::head::Seed;
use super::canonical::{Canonical, Hex, Path, SignedHeaders};
use super::key::{DayKey, is_equal};
use crate::auth::Credentials;
use crate::clock::{Clock, SystemClock};
use crate::timestamp::Timestamp;

/// A verifier of AWS Signature Version 4, for servers.
///
/// Accepts signatures in the header `authorization` and in the URL, for any region and service
/// unless some are set. It does no I/O: the server passes it the head of a request as received and
/// the body, or the hash of the body.
///
/// - The signature must cover `host` and every header of the request that begins with `x-amz-`.
/// - Its time may differ from the [clock](Self::with_clock) by five minutes, or by
///   [another](Self::with_max_skew) time. A URL is valid for the time that it states.
/// - A body that is not signed is rejected, unless [allowed](Self::with_unsigned_bodies).
/// - Signatures and session tokens are compared in constant time. A request with an unknown access
///   key takes as long as one with a wrong signature.
///
/// As AWS defines it, a signature covers the normalized path, without empty, `.` and `..` segments,
/// unless the service is S3. Servers should reject paths that have such segments, or normalize them
/// before they route. It covers the parameters of the query, decoded and in any order, in which `+`
/// is a plus sign. A signature can be sent again until it expires.
///
/// ```
/// use std::collections::HashMap;
///
/// use connect_core::auth::{Credentials, SigV4, SigV4Verifier};
/// use connect_core::{Bytes, http};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
/// let keys = HashMap::from([("AKIDEXAMPLE".to_owned(), credentials.clone())]);
/// let verifier = SigV4Verifier::new(keys)
///     .with_region("eu-central-1")
///     .with_service("connect");
///
/// let mut request = http::Request::put("https://localhost/chats").body(Bytes::from("{}"))?;
/// let now = std::time::SystemTime::now().into();
/// SigV4::new(credentials, "eu-central-1", "connect").sign(&mut request, now)?;
///
/// let (head, body) = request.into_parts();
/// let caller = verifier.verify(&head, &body)?;
/// assert_eq!(caller.access_key_id(), "AKIDEXAMPLE");
///
/// let error = verifier.verify(&head, b"another body").unwrap_err();
/// assert_eq!(error.code(), "InvalidSignatureException");
/// assert_eq!(error.status(), 403);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct SigV4Verifier(Arc<Settings>);

#[derive(Clone)]
struct Settings {
    keys: Arc<dyn SigningKeys>,
    clock: Arc<dyn Clock>,
    /// The regions to accept; any if there are none.
    regions: Vec<String>,
    /// The services to accept; any if there are none.
    services: Vec<String>,
    /// The maximum difference of the clocks in seconds.
    max_skew: u64,
    allows_unsigned: bool,
    /// The credentials that replace those of an unknown access key.
    nobody: Credentials,
}

impl SigV4Verifier {
    /// Creates a verifier with the credentials of `keys` and the clock of the operating system.
    pub fn new(keys: impl SigningKeys + 'static) -> Self {
        Self(Arc::new(Settings {
            keys: Arc::new(keys),
            clock: Arc::new(SystemClock::new()),
            regions: Vec::new(),
            services: Vec::new(),
            max_skew: 5 * 60,
            allows_unsigned: false,
            nobody: Credentials::new("nobody", "no-secret"),
        }))
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Accepts signatures for `region`, and for no other that is not added too.
    #[must_use]
    pub fn with_region(self, region: impl Into<String>) -> Self {
        self.with(|settings| settings.regions.push(region.into()))
    }

    /// Accepts signatures for `service`, and for no other that is not added too.
    #[must_use]
    pub fn with_service(self, service: impl Into<String>) -> Self {
        self.with(|settings| settings.services.push(service.into()))
    }

    /// Sets the clock that the times of signatures are compared with.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock + 'static) -> Self {
        self.with(|settings| settings.clock = Arc::new(clock))
    }

    /// Sets the time, in whole seconds, by which a signature may be older or newer than the clock.
    /// The default is five minutes.
    #[must_use]
    pub fn with_max_skew(self, skew: Duration) -> Self {
        self.with(|settings| settings.max_skew = skew.as_secs())
    }

    /// Accepts or rejects bodies that the signature does not cover. By default they are rejected.
    ///
    /// Clients send such bodies for operations whose authentication type is `v4-unsigned-body`, and
    /// to URLs of S3. Accept them over TLS only, where nobody can change the body in transit.
    #[must_use]
    pub fn with_unsigned_bodies(self, accept: bool) -> Self {
        self.with(|settings| settings.allows_unsigned = accept)
    }

    /// Verifies the signature of a request whose body is in memory.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the request is not signed, if the signature is not valid, or if
    /// the body is signed in parts, which [`verify_head`](Self::verify_head) accepts.
    pub fn verify(&self, head: &Parts, body: &[u8]) -> Result<VerifiedCaller, VerifyError> {
        self.verify_hash(head, &Sha256::digest(body).into())
    }

    /// Verifies the signature of a request whose body has the SHA-256 hash `hash`.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] in the cases of [`verify`](Self::verify).
    pub fn verify_hash(&self, head: &Parts, hash: &[u8; 32]) -> Result<VerifiedCaller, VerifyError> {
        let (caller, cover, _) = self.verify_by(head, Some(hash))?;
        match cover {
            Cover::Hash(stated) if &stated != Hex::new(hash).as_bytes() => Err(cover::other_body()),
            Cover::Hash(_) | Cover::Nothing => Ok(caller),
            Cover::Chunks(_) | Cover::Events => Err(VerifyError::incomplete(
                "the body is signed in parts, which is not accepted here: sign the hash of the body",
            )),
        }
    }

    /// Verifies the signature of a request before its body is read, such as one that streams.
    ///
    /// Pass the body to [`VerifiedHead::verify_body`] and read what that returns.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the request is not signed, if the signature is not valid, or if
    /// it needs the hash of the body: see [`needs_body`](Self::needs_body).
    pub fn verify_head(&self, head: &Parts) -> Result<VerifiedHead, VerifyError> {
        let (caller, cover, seed) = self.verify_by(head, None)?;
        Ok(VerifiedHead::new(self.clone(), caller, cover, seed))
    }

    /// Checks what a request needs before its body is read: a signature that is complete, of now,
    /// for this region and service, and of the headers that must be signed. It does not verify the
    /// signature.
    ///
    /// # Errors
    ///
    /// Returns the [`VerifyError`] with which the other methods would refuse the request.
    pub fn check_head(&self, head: &Parts) -> Result<(), VerifyError> {
        let claim = self.claim(head)?;
        signed_names(&claim.signed_headers, &head.headers).map(drop)
    }

    /// Reads the signature of a request, and checks its scope and time.
    fn claim<'h>(&self, head: &'h Parts) -> Result<Claim<'h>, VerifyError> {
        let claim = Claim::read(head)?;
        self.check_scope(&claim)?;
        self.check_time(&claim)?;
        Ok(claim)
    }

    /// Returns true if the signature covers the hash of the body, and the request does not state
    /// that hash. Then read the body and call [`verify`](Self::verify).
    pub fn needs_body(&self, head: &Parts) -> bool {
        Claim::read(head).is_ok_and(|claim| claim.payload.is_none())
    }

    /// Verifies the signature of a request. `hash` is that of the body, if it was read.
    fn verify_by(&self, head: &Parts, hash: Option<&[u8; 32]>) -> Result<(VerifiedCaller, Cover, Seed), VerifyError> {
        let claim = self.claim(head)?;
        let names = signed_names(&claim.signed_headers, &head.headers)?;
        let headers = SignedHeaders::named(&head.uri, &head.headers, &names)
            .ok_or_else(|| VerifyError::wrong("a signed header is not in the request: send all signed headers"))?;
        let cover = Cover::new(claim.payload.as_deref(), hash, &head.headers, self.0.allows_unsigned)?;
        let path = Path::of(&head.uri, &claim.credential.service);
        let canonical = Canonical::new(&head.method, path, &claim.query, &headers, cover.text());
        let (key, signature) = self.check_signature(&claim, canonical.as_bytes())?;
        let caller = VerifiedCaller {
            access_key_id: claim.credential.access_key_id,
            region: claim.credential.region,
            service: claim.credential.service,
            signed_at: claim.signed_at,
            is_presigned: claim.expires.is_some(),
        };
        Ok((caller, cover, Seed { key: Arc::new(key), time: claim.time, signature }))
    }

    /// Checks that the signature is the one of `canonical`. Returns the key and the signature.
    fn check_signature(&self, claim: &Claim<'_>, canonical: &[u8]) -> Result<(DayKey, [u8; 32]), VerifyError> {
        let scope = &claim.credential;
        let known = self.0.keys.credentials_of(&scope.access_key_id);
        // The same work is done for a key that is not known.
        let credentials = known.as_ref().unwrap_or(&self.0.nobody);
        let key = DayKey::derive(credentials, claim.time.day(), &scope.region, &scope.service);
        let key = key.map_err(|_| VerifyError::mismatch())?;
        let signature = key.sign(&claim.time, canonical);
        let is_signature = is_equal(Hex::new(&signature).as_bytes(), claim.signature.as_bytes());
        let (token, given) = (credentials.session_token().map(str::as_bytes), claim.session_token.as_deref());
        let is_token =
            is_equal(token.unwrap_or_default(), given.unwrap_or_default()) & (token.is_some() == given.is_some());
        if known.is_none() || !is_token {
            return Err(VerifyError::unknown_key());
        }
        if !is_signature {
            return Err(VerifyError::mismatch());
        }
        if credentials.check_expiry(self.now()?).is_err() {
            let message = "the credentials have expired: refresh them";
            return Err(VerifyError::new(VerifyErrorKind::Expired, message));
        }
        Ok((key, signature))
    }

    fn check_scope(&self, claim: &Claim<'_>) -> Result<(), VerifyError> {
        let scope = &claim.credential;
        if scope.day.as_bytes() != claim.time.day() {
            return Err(VerifyError::wrong(
                "the date of the credential is not the date of the signature's time: sign again",
            ));
        }
        check_one_of("region", &self.0.regions, &scope.region)?;
        check_one_of("service", &self.0.services, &scope.service)
    }

    /// Checks that a signature is from the time around now, or that its URL has not expired.
    fn check_time(&self, claim: &Claim<'_>) -> Result<(), VerifyError> {
        let now = self.now()?;
        match claim.expires {
            Some(expires) if claim.signed_at < now => {
                let age = now.seconds().saturating_sub(claim.signed_at.seconds());
                if age > expires { Err(VerifyError::skew(claim.signed_at, now)) } else { Ok(()) }
            }
            _ => self.check_skew(claim.signed_at, now),
        }
    }

    /// Checks that the time of a signature is near `now`.
    fn check_skew(&self, signed_at: Timestamp, now: Timestamp) -> Result<(), VerifyError> {
        if signed_at.seconds().abs_diff(now.seconds()) > self.0.max_skew {
            return Err(VerifyError::skew(signed_at, now));
        }
        Ok(())
    }

    fn now(&self) -> Result<Timestamp, VerifyError> {
        let message = "the server has no time of day: set its clock";
        self.0.clock.now().ok_or_else(|| VerifyError::new(VerifyErrorKind::NoClock, message))
    }
}

impl fmt::Debug for SigV4Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigV4Verifier")
            .field("regions", &self.0.regions)
            .field("services", &self.0.services)
            .field("max_skew", &Duration::from_secs(self.0.max_skew))
            .field("allows_unsigned", &self.0.allows_unsigned)
            .finish_non_exhaustive()
    }
}

/// Checks that a signature is for one of the regions or services of this server.
fn check_one_of(what: &str, accepted: &[String], given: &str) -> Result<(), VerifyError> {
    if accepted.is_empty() || accepted.iter().any(|accepted| accepted == given) {
        return Ok(());
    }
    let accepted = accepted.join("` or `");
    Err(VerifyError::wrong(format!("the signature is for another {what}: sign for `{accepted}`")))
}

/// Returns the names of the signed headers, which are those that must be signed at least.
fn signed_names<'c>(text: &'c str, headers: &HeaderMap) -> Result<Vec<&'c str>, VerifyError> {
    let names: Vec<&str> = text.split(';').collect();
    let is_name = |name: &&str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && !byte.is_ascii_uppercase())
    };
    if !names.iter().all(is_name) || !names.is_sorted_by(|one, next| one < next) {
        return Err(VerifyError::incomplete(
            "the list of signed headers is malformed: send their names sorted, in lower case, and each once",
        ));
    }
    let is_signed = |name: &str| names.binary_search(&name).is_ok();
    if !is_signed(HOST.as_str()) {
        return Err(VerifyError::wrong("the header `host` is not signed: sign it"));
    }
    if headers.keys().any(|name| name.as_str().starts_with("x-amz-") && !is_signed(name.as_str())) {
        return Err(VerifyError::wrong("a header that begins with `x-amz-` is not signed: sign all of them"));
    }
    Ok(names)
}
