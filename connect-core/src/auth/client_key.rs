//! User names with passwords, and API keys.

use std::fmt;

use http::header::AUTHORIZATION;
use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, Uri};

use super::AuthProblem;
use crate::error::AuthError;
use crate::request::Redaction;
use crate::shape::Secret;
use crate::transport::Body;
use crate::{base64, percent};

/// The user name and password of the scheme `basic` (RFC 7617).
#[derive(Clone)]
pub(crate) struct Basic {
    user: String,
    password: Secret<String>,
}

impl Basic {
    pub(crate) fn new(user: String, password: Secret<String>) -> Self {
        Self { user, password }
    }

    /// Adds the header `authorization`.
    ///
    /// # Errors
    ///
    /// Returns an error if the user name or the password cannot be sent.
    pub(crate) fn authorize(&self, request: &mut http::Request<Body>) -> Result<(), AuthError> {
        let Self { user, password } = self;
        if user.contains(':') {
            return Err(unusable("the user name contains `:`, which ends it: pass the user name alone"));
        }
        if user.chars().chain(password.expose().chars()).any(char::is_control) {
            return Err(unusable("the user name or the password has a control character: pass it without line breaks"));
        }
        let encoded = base64::encode([user, ":", password.expose()].concat().as_bytes());
        insert(request, AUTHORIZATION, &["Basic ", &encoded].concat())
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Basic").finish_non_exhaustive()
    }
}

/// Adds an API key as the header `name`.
///
/// # Errors
///
/// Returns an error if the client has no key, the key cannot be sent, or the request has the
/// header.
pub(crate) fn add_key_header(
    request: &mut http::Request<Body>,
    name: &'static str,
    key: Option<&Secret<String>>,
) -> Result<(), AuthError> {
    let key = usable(key)?;
    let name = HeaderName::try_from(name)
        .map_err(|_| unusable("the header of the API key has a name that cannot be sent: correct the declaration"))?;
    insert(request, name, key)
}

/// Adds an API key as the query parameter `parameter`, and marks the URI as secret.
///
/// # Errors
///
/// Returns an error if the client has no key, or the URI is too long with it.
pub(crate) fn add_key_parameter(
    request: &mut http::Request<Body>,
    parameter: &str,
    key: Option<&Secret<String>>,
) -> Result<(), AuthError> {
    let key = usable(key)?;
    let mut target = request.uri().path_and_query().map_or("/", PathAndQuery::as_str).to_owned();
    target.push(if target.contains('?') { '&' } else { '?' });
    percent::encode_into(&mut target, parameter);
    target.push('=');
    percent::encode_into(&mut target, key);
    let too_long = || unusable("the URI is too long with the API key: send a shorter input");
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(target).map_err(|_| too_long())?);
    *request.uri_mut() = Uri::from_parts(parts).map_err(|_| too_long())?;
    Redaction::add_uri(request);
    Ok(())
}

fn usable(key: Option<&Secret<String>>) -> Result<&str, AuthError> {
    let Some(key) = key else {
        return Err(AuthError::new(
            AuthProblem::NoCredentials,
            "the operation needs an API key, and the client has none: pass one with `ClientConfig::with_api_key`",
        ));
    };
    let key = key.expose().as_str();
    if key.is_empty() {
        return Err(unusable("the API key is empty: pass the key"));
    }
    if let Some(index) = key.bytes().position(|byte| !byte.is_ascii_graphic()) {
        return Err(unusable(&format!(
            "the API key has a character at byte {index} that cannot be sent: pass the key alone, without spaces and \
             line breaks"
        )));
    }
    Ok(key)
}

fn insert(request: &mut http::Request<Body>, name: HeaderName, value: &str) -> Result<(), AuthError> {
    if request.headers().contains_key(&name) {
        return Err(unusable(&format!(
            "the request has a header `{name}`, which the client writes to authenticate: remove that header of the call \
             or the client"
        )));
    }
    let value = HeaderValue::try_from(value);
    let mut value = value.map_err(|_| unusable("the credentials cannot be sent in a header: check them"))?;
    value.set_sensitive(true);
    let inserted = request.headers_mut().try_insert(name, value);
    inserted.map(drop).map_err(|_| unusable("the request has too many headers: send fewer"))
}

fn unusable(reason: &str) -> AuthError {
    AuthError::new(AuthProblem::UnusableToken, reason)
}
