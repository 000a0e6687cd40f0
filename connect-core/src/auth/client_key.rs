//! The parts of a request that hold a client's token: a bearer token, a user name with a password,
//! or an API key.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, Uri};

use super::token::unusable;
use super::{Token, TokenProvider};
use crate::error::AuthError;
use crate::metadata::AuthScheme;
use crate::request::Redaction;
use crate::timestamp::Timestamp;
use crate::transport::Body;
use crate::{base64, percent};

/// The name of a bearer token in errors.
const BEARER: &str = "bearer token";
/// The name of an API key in errors.
const API_KEY: &str = "API key";

/// A provider in the settings of a client. `Debug` shows nothing of it.
#[derive(Clone)]
pub(crate) struct Provider(Arc<dyn TokenProvider>);

impl Provider {
    pub(crate) fn new(provider: impl TokenProvider + 'static) -> Self {
        Self(Arc::new(provider))
    }

    pub(crate) fn token(&self) -> Result<Token, AuthError> {
        self.0.token()
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").finish_non_exhaustive()
    }
}

/// The user name and the source of the password of the scheme `basic` (RFC 7617).
#[derive(Clone, Debug)]
pub(crate) struct Basic {
    user: Arc<str>,
    password: Provider,
}

impl Basic {
    pub(crate) fn new(user: String, password: Provider) -> Self {
        Self { user: user.into(), password }
    }

    /// Adds the header `authorization`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no password, or the user name or the password cannot be sent.
    pub(crate) fn authorize(&self, request: &mut http::Request<Body>, now: Option<Timestamp>) -> Result<(), AuthError> {
        let password = self.password.token()?;
        password.check_expiry("password", now)?;
        let (user, password) = (&*self.user, password.expose());
        if user.contains(':') {
            return Err(unusable("the user name contains `:`, which ends it: pass the user name alone"));
        }
        if user.chars().chain(password.chars()).any(char::is_control) {
            return Err(unusable("the user name or the password has a control character: pass it without line breaks"));
        }
        let encoded = base64::encode([user, ":", password].concat().as_bytes());
        insert(request, AUTHORIZATION, ["Basic ", &encoded].concat())
    }
}

/// Adds a bearer token or an API key where `scheme` says. Other schemes have no such token.
///
/// # Errors
///
/// Returns an error if the token has expired or cannot be sent, if the request already has its
/// header, or if the URI is too long with it.
pub(crate) fn add_token(
    request: &mut http::Request<Body>,
    scheme: AuthScheme,
    token: &Token,
    now: Option<Timestamp>,
) -> Result<(), AuthError> {
    match scheme {
        AuthScheme::ClientBearer => {
            let token = token.check(BEARER, now)?;
            insert(request, AUTHORIZATION, ["Bearer ", token].concat())
        }
        AuthScheme::ApiKeyHeader { name, prefix } => {
            let key = token.check(API_KEY, now)?;
            let name = HeaderName::try_from(name).map_err(|_| {
                unusable("the header of the API key has a name that cannot be sent: correct the declaration")
            })?;
            insert(request, name, [prefix, key].concat())
        }
        AuthScheme::ApiKeyQuery(parameter) => set_parameter(request, parameter, token.check(API_KEY, now)?),
        _ => Ok(()),
    }
}

/// Sets an API key as the query parameter `parameter`, and marks the URI as secret. A service can
/// have put an older key into the link that led to the request.
fn set_parameter(request: &mut http::Request<Body>, parameter: &str, key: &str) -> Result<(), AuthError> {
    let uri = request.uri();
    let mut target = uri.path().to_owned();
    let mut separator = '?';
    for pair in uri.query().into_iter().flat_map(|query| query.split('&')) {
        let name = pair.split('=').next().unwrap_or_default();
        if percent_encoding::percent_decode_str(name).ne(parameter.bytes()) {
            target.push(separator);
            target.push_str(pair);
            separator = '&';
        }
    }
    target.push(separator);
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

fn insert(request: &mut http::Request<Body>, name: HeaderName, value: String) -> Result<(), AuthError> {
    if request.headers().contains_key(&name) {
        return Err(unusable(format!(
            "the request has a header `{name}`, which the client writes to authenticate: remove that header of the call \
             or the client, and pass a token for one call with `CallBuilder::bearer`, \
             `api_key` or `basic`"
        )));
    }
    let value = HeaderValue::from_maybe_shared(Bytes::from(value));
    let mut value = value.map_err(|_| unusable("the credentials cannot be sent in a header: check them"))?;
    value.set_sensitive(true);
    let inserted = request.headers_mut().try_insert(name, value);
    inserted.map(drop).map_err(|_| unusable("the request has too many headers: send fewer"))
}
