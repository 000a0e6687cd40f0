//! The JSON document with an access key that processes, containers and instances return.

use connect_core::auth::{AuthError, Credentials};
use connect_core::metadata::TimestampFormat;
use connect_core::{Secret, Timestamp, connect_shape, json};

use crate::error::failed;

/// An access key, or the error of an instance.
#[connect_shape]
#[derive(Debug)]
pub(super) struct KeyDocument {
    /// The version of the document of a process, which is 1.
    pub(super) version: Option<i64>,
    /// `Success`, or the code of an error, from an instance.
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    access_key_id: Option<String>,
    #[connect(sensitive)]
    secret_access_key: Option<Secret<String>>,
    /// The session token from a process.
    #[connect(sensitive)]
    session_token: Option<Secret<String>>,
    /// The session token from a container or an instance.
    #[connect(sensitive)]
    token: Option<Secret<String>>,
    expiration: Option<String>,
}

/// The parts that a document has besides the key.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Temporary {
    /// The session token and the expiry are required.
    Always,
    /// Either can be absent.
    Maybe,
}

impl KeyDocument {
    /// Parses the answer of `place`.
    pub(super) fn parse(answer: &[u8], place: &str) -> Result<Self, AuthError> {
        let answer = answer.trim_ascii();
        if answer.is_empty() {
            return Err(failed(format!("{place} returned nothing: a JSON document with an access key is expected")));
        }
        json::from_slice(answer).map_err(|error| {
            let what = if answer.starts_with(b"<") { "HTML or XML" } else { "something that cannot be read" };
            failed(format!("{place} returned {what}: a JSON document with an access key is expected"))
                .with_source(error)
        })
    }

    /// Returns the credentials in the answer of `place`.
    pub(super) fn credentials(self, place: &str, temporary: Temporary) -> Result<Credentials, AuthError> {
        let missing = |name: &str| failed(format!("{place} returned no `{name}`: correct its answer"));
        let id = self.access_key_id.filter(|id| !id.is_empty()).ok_or_else(|| missing("AccessKeyId"))?;
        let secret = self.secret_access_key.filter(|secret| !secret.expose().is_empty());
        let secret = secret.ok_or_else(|| missing("SecretAccessKey"))?;
        let token = self.session_token.or(self.token).filter(|token| !token.expose().is_empty());
        if temporary == Temporary::Always && token.is_none() {
            return Err(missing("Token"));
        }
        for (name, text) in [("AccessKeyId", &id), ("SecretAccessKey", secret.expose())] {
            Credentials::check_key_text(text, format_args!("`{name}` from {place}"))?;
        }
        let mut credentials = Credentials::new(id, secret.into_inner());
        if let Some(token) = token {
            credentials = credentials.with_session_token(token.into_inner());
        }
        match self.expiration {
            Some(time) => {
                let time = Timestamp::parse(&time, TimestampFormat::DateTime);
                let reason =
                    || failed(format!("`Expiration` from {place} is not a time such as `2026-05-04T08:58:10Z`"));
                Ok(credentials.with_expiry(time.ok_or_else(reason)?))
            }
            None if temporary == Temporary::Always => Err(missing("Expiration")),
            None => Ok(credentials),
        }
    }
}
