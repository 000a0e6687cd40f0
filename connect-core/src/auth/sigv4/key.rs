//! The signing key, which is derived once a day, and the signatures made with it.

use std::sync::{Arc, Mutex, PoisonError};

#[cfg(feature = "sigv4-verify")]
use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::canonical::Hex;
use super::{ALGORITHM, TERMINATOR};
use crate::auth::Credentials;
use crate::error::{AuthError, AuthProblem};
use crate::timestamp::{Timestamp, TimestampFormat};

/// A time in the format of signatures: `20150830T123600Z`.
#[derive(Clone, Copy)]
pub(super) struct Time([u8; 16]);

impl Time {
    /// Formats a time; `None` outside the years 1 to 9999.
    pub(super) fn new(time: Timestamp) -> Option<Self> {
        crate::timestamp::basic(time).map(Self)
    }

    pub(super) fn from_bytes(text: [u8; 16]) -> Self {
        Self(text)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Returns the point in time, or `None` if the bytes are not in the format of signatures.
    pub(super) fn timestamp(&self) -> Option<Timestamp> {
        let text = std::str::from_utf8(&self.0).ok()?;
        let part = |range| text.get(range);
        let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
        let (hour, minute, second) = (part(9..11)?, part(11..13)?, part(13..15)?);
        let text = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
        Timestamp::parse(&text, TimestampFormat::DateTime)
    }

    /// Parses the format of signatures, and nothing else.
    #[cfg(feature = "sigv4-verify")]
    pub(super) fn parse(text: &[u8]) -> Option<(Self, Timestamp)> {
        let time = Self(text.try_into().ok()?);
        let point = time.timestamp()?;
        // Formatting it again finds other separators, and a leap second.
        Self::new(point).filter(|formatted| formatted.0 == time.0).map(|time| (time, point))
    }

    /// Returns the date alone: `20150830`.
    pub(super) fn day(&self) -> [u8; 8] {
        let [day @ .., _, _, _, _, _, _, _, _] = self.0;
        day
    }
}

/// A cache for the signing key that was derived last. Another day or other credentials replace it.
#[derive(Default)]
pub(super) struct KeyCache(Mutex<Option<Arc<DayKey>>>);

/// The signing key for one day, region, service and secret. It is wiped from memory when the last
/// clone is dropped.
pub(super) struct DayKey {
    credentials: Credentials,
    day: [u8; 8],
    /// The credential scope: `20150830/us-east-1/service/aws4_request`.
    scope: String,
    mac: Hmac<Sha256>,
}

impl KeyCache {
    pub(super) fn of(
        &self,
        credentials: &Credentials,
        time: &Time,
        region: &str,
        service: &str,
    ) -> Result<Arc<DayKey>, AuthError> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*held {
            Some(key) if key.day == time.day() && key.credentials.is(credentials) => Ok(Arc::clone(key)),
            _ => {
                let key = Arc::new(DayKey::derive(credentials, time.day(), region, service)?);
                *held = Some(Arc::clone(&key));
                Ok(key)
            }
        }
    }
}

impl DayKey {
    pub(super) fn derive(
        credentials: &Credentials,
        day: [u8; 8],
        region: &str,
        service: &str,
    ) -> Result<Self, AuthError> {
        check("the access key ID", credentials.access_key_id())?;
        check("the secret access key", credentials.secret())?;
        credentials.session_token().map_or(Ok(()), |token| check("the session token", token))?;
        check("the region", region)?;
        check("the service name", service)?;
        let secret = Zeroizing::new(["AWS4", credentials.secret()].concat());
        let steps = [&day[..], region.as_bytes(), service.as_bytes(), TERMINATOR.as_bytes()];
        let mac = steps.iter().try_fold(keyed(secret.as_bytes())?, |mac, step| {
            let key: Zeroizing<[u8; 32]> = Zeroizing::new(mac.chain_update(step).finalize().into_bytes().into());
            keyed(&*key)
        })?;
        let scope = [&String::from_utf8_lossy(&day), region, service, TERMINATOR].join("/");
        Ok(Self { credentials: credentials.clone(), day, scope, mac })
    }

    #[cfg(feature = "sigv4-verify")]
    pub(super) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    #[cfg(feature = "sigv4-verify")]
    pub(super) fn day(&self) -> [u8; 8] {
        self.day
    }

    pub(super) fn scope(&self) -> &str {
        &self.scope
    }

    /// Signs a canonical request.
    pub(super) fn sign(&self, time: &Time, canonical: &[u8]) -> [u8; 32] {
        self.sign_lines(ALGORITHM, time, &[Hex::new(&Sha256::digest(canonical)).as_bytes()])
    }

    /// Signs a string whose first lines are `algorithm`, the time and the scope. `lines` are those
    /// that follow.
    pub(super) fn sign_lines(&self, algorithm: &str, time: &Time, lines: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.mac.clone();
        for part in [algorithm.as_bytes(), b"\n", time.as_bytes(), b"\n", self.scope.as_bytes()] {
            mac.update(part);
        }
        for line in lines {
            mac.update(b"\n");
            mac.update(line);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Compares two secrets in a time that depends on their lengths alone.
#[cfg(feature = "sigv4-verify")]
pub(super) fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let hash = |secret| CtOutput::<Sha256>::new(Sha256::digest(secret));
    hash(one) == hash(other)
}

/// Rejects text with a space or a line break, which is probably there by mistake. The service would
/// only report a wrong signature.
fn check(what: &str, text: &str) -> Result<(), AuthError> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    let reason =
        format!("{what} is empty or contains a space, a line break or another character that is not allowed: check it");
    Err(AuthError::new(AuthProblem::UnusableCredentials, reason))
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, AuthError> {
    Hmac::new_from_slice(key).map_err(|error| {
        AuthError::new(
            AuthProblem::UnusableCredentials,
            "the secret access key cannot be used as an HMAC key: check it",
        )
        .with_source(error)
    })
}
